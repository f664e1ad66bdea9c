import { type Context, createContext, runInContext, Script } from 'node:vm';
import { appsyncModules, type Invocation } from './modules.ts';
import { EarlyReturn, ResolverError } from './resolver-error.ts';

export type Handler = 'request' | 'response';
export type Outcome = {
  readonly value: unknown;
  readonly stash: Readonly<Record<string, unknown>>;
  /** Set when the handler ended by `runtime.earlyReturn`. */
  readonly early: boolean;
};
export type Evaluate = (handler: Handler, context: object, invocation: Invocation) => Outcome;

/** What APPSYNC_JS offers beside its own modules; everything else, also of the language, is taken away. */
const allowedGlobals: ReadonlySet<string> = new Set([
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Math',
  'JSON',
  'NaN',
  'Infinity',
  'undefined',
]);

/** Of the language, by the list of AWS's own lint plugin. */
const missingMethods: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'],
  Array: ['from', 'of'],
  'Array.prototype': ['copyWithin', 'entries', 'keys', 'values', 'toLocaleString'],
  Object: [
    ...['create', 'defineProperties', 'defineProperty', 'freeze', 'getOwnPropertyDescriptor'],
    ...['getOwnPropertyDescriptors', 'getOwnPropertyNames', 'getOwnPropertySymbols'],
    ...['getPrototypeOf', 'is', 'isExtensible', 'isFrozen', 'isSealed', 'preventExtensions'],
    ...['seal', 'setPrototypeOf'],
  ],
  String: ['fromCharCode', 'fromCodePoint', 'raw'],
  'String.prototype': [
    ...['charCodeAt', 'localeCompare', 'matchAll', 'padEnd', 'padStart', 'repeat', 'search'],
    ...['toLocaleLowerCase', 'toLocaleUpperCase'],
  ],
};

/** A handler computes for microseconds; AppSync stops one after some seconds of its own. */
const evaluationMsMax = 1_000;

/** Loads a bundle into its own context. Each evaluation starts the module anew: nothing stays from the one before. */
export function loadBundle(name: string, code: string): Evaluate {
  const context = createIsolatedContext();
  const factory = new Script(toFactory(code), { filename: `${name}.js` }).runInContext(
    context,
  ) as Factory;
  const run = new Script('run()', { filename: 'run.js' });
  return (handler, resolverContext, invocation) => {
    const modules = appsyncModules(invocation);
    const input = JSON.stringify(resolverContext);
    // Values cross as text, as they do in AppSync, so that neither side can hold on to the other's.
    Object.assign(context, { run: () => factory(modules, handler, input) });
    try {
      const output = JSON.parse(
        String(run.runInContext(context, { timeout: evaluationMsMax })),
      ) as {
        readonly value?: unknown;
        readonly stash?: Outcome['stash'];
      };
      return { value: output.value ?? null, stash: output.stash ?? {}, early: false };
    } catch (error) {
      if (error instanceof EarlyReturn)
        return { value: plain(error.value), stash: {}, early: true };
      if (error instanceof ResolverError) throw error;
      throw new ResolverError({ message: 'Runtime Error', errorType: 'Code' }, { cause: error });
    } finally {
      delete context['run'];
    }
  };
}

type Factory = (modules: object, handler: Handler, input: string) => string;

function createIsolatedContext(): Context {
  const context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(
    `(() => {
    'use strict';
    const freeze = Object.freeze;
    const world = globalThis;
    const holders = { Object, Array, String, Math };
    for (const name of Object.getOwnPropertyNames(world)) {
      if (!allowed.includes(name)) delete world[name];
    }
    for (const [path, names] of Object.entries(missing)) {
      const [owner, prototype] = path.split('.');
      const holder = prototype ? holders[owner].prototype : holders[owner];
      for (const name of names) delete holder[name];
    }
    for (const it of [Object, Array, String, Number, Boolean]) {
      freeze(it.prototype);
      freeze(it);
    }
    freeze(Math);
    freeze(JSON);
    })();`
      .replace('allowed', JSON.stringify([...allowedGlobals]))
      .replace('missing', JSON.stringify(missingMethods)),
    context,
  );
  return context;
}

const importStatement = /^import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?$/gm;
const exportStatement = /^export\s*\{([^}]*)\};?$/gm;

/** The bundle as a function. esbuild writes imports and exports in one form only; another form is refused. */
function toFactory(code: string): string {
  const exported = [...code.matchAll(exportStatement)].flatMap(([, names = '']) => bindings(names));
  const body = code
    .replace(importStatement, (_all, names: string, module: string) => {
      const parts = bindings(names).map(([from, to]) => (from === to ? from : `${from}: ${to}`));
      return `const { ${parts.join(', ')} } = modules[${JSON.stringify(module)}];`;
    })
    .replace(exportStatement, '');
  if (/^\s*(import|export)\b/m.test(body)) {
    throw new Error('Expected a bundle with named imports and exports only.');
  }
  const handlers = exported.map(([local, name]) => `${name}: ${local}`).join(', ');
  return `(function (modules, handler, input) {
    'use strict';
    const { util, extensions, runtime, console } = modules.globals;
    const load = () => {
      ${body}
      return { ${handlers} };
    };
    const ctx = JSON.parse(input);
    const value = load()[handler](ctx);
    return JSON.stringify({ value, stash: ctx.stash });
  })`;
}

/** `a, b as c` as pairs of names. */
function bindings(names: string): readonly (readonly [string, string])[] {
  return names
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.split(/\s+as\s+/);
      return [from, to] as const;
    });
}

function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
