import { createLogger } from '#platform/log.ts';
import type { Invocation } from './modules.ts';
import { loadBundle, type Outcome } from './sandbox.ts';

const log = createLogger('test', 'silent');

function invocation(): Invocation {
  return {
    log,
    authType: 'API Key Authorization',
    now: () => new Date('2026-01-02T03:04:05.678Z'),
    appendedErrors: [],
    responseHeaders: new Map(),
    invalidations: [],
  };
}

/** `body` of a request handler, as a bundle. */
function run(body: string, context: object = { stash: {} }, given = invocation()): Outcome {
  const code = [
    'import { util, runtime, extensions as more } from "@aws-appsync/utils";',
    "import { get } from '@aws-appsync/utils/dynamodb';",
    `function request(ctx) { ${body} }`,
    'function response(ctx) { return ctx.result; }',
    'export {\n  request,\n  response\n};\n',
  ].join('\n');
  return loadBundle('test', code)('request', context, given);
}

describe('a bundle', () => {
  it.each([
    ...[
      'Date',
      'Map',
      'Set',
      'WeakMap',
      'Symbol',
      'Promise',
      'Proxy',
      'Reflect',
      'RegExp',
      'BigInt',
    ],
    ...[
      'eval',
      'Function',
      'fetch',
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'process',
      'require',
    ],
    ...[
      'Buffer',
      'globalThis',
      'global',
      'URL',
      'crypto',
      'structuredClone',
      'WebAssembly',
      'module',
    ],
    ...['Error', 'parseInt', 'escape', 'performance', 'Intl', 'freeze', 'holders', 'world'],
  ])('finds no %s', (name) => {
    expect(run(`return typeof ${name};`).value).toBe('undefined');
  });

  it.each([
    ['"a".padStart(3)'],
    ['Array.from("ab")'],
    ['Object.create(null)'],
    ['Math.random()'],
    ['(() => {}).constructor("return 1")()'],
    ['undeclared = 1'],
    ['Object.prototype.polluted = 1'],
    ['Object.getPrototypeOf({})'],
  ])('cannot do %s', (expression) => {
    expect(() => run(`return ${expression};`)).toThrow('Runtime Error');
  });

  it('keeps nothing from one evaluation to the next', () => {
    const evaluate = loadBundle(
      'count',
      `let calls = 0;\nfunction request(ctx) { calls += 1; return calls; }\nfunction response() {}\nexport { request, response };`,
    );
    const once = () => evaluate('request', { stash: {} }, invocation()).value;
    expect([once(), once()]).toEqual([1, 1]);
  });

  it('is stopped when it computes without end', () => {
    expect(() => run('while (true) {}')).toThrow('Runtime Error');
  });

  it('takes values and gives them as JSON does: undefined members are gone', () => {
    const { value } = run('return { a: undefined, b: null, c: [undefined], d: ctx.args.x };', {
      args: { x: 'ö' },
      stash: {},
    });
    expect(value).toEqual({ b: null, c: [null], d: 'ö' });
  });

  it('hands its stash on', () => {
    expect(run('ctx.stash.seen = 1; return 1;').stash).toEqual({ seen: 1 });
  });

  it('raises, appends and returns early', () => {
    expect(() => run('util.error("no", "MY_TYPE", null, { a: 1 });')).toThrow(
      expect.objectContaining({
        details: { message: 'no', errorType: 'MY_TYPE', data: null, errorInfo: { a: 1 } },
      }),
    );
    expect(() => run('util.unauthorized();')).toThrow('Unauthorized');
    const given = invocation();
    run('util.appendError("soft", "S");', { stash: {} }, given);
    expect(given.appendedErrors).toMatchObject([{ message: 'soft', errorType: 'S' }]);
    expect(run('runtime.earlyReturn({ a: 1 }); return 2;')).toMatchObject({
      value: { a: 1 },
      early: true,
    });
  });

  it('sets filters and invalidates', () => {
    const given = invocation();
    const filter = '{ filterGroup: [{ filters: [{ fieldName: "a", operator: "eq", value: 1 }] }] }';
    run(
      `more.setSubscriptionFilter(${filter}); extensions.setSubscriptionInvalidationFilter(${filter});
       extensions.invalidateSubscriptions({ subscriptionField: "f", payload: { a: 1 } });`,
      { stash: {} },
      given,
    );
    expect(given.subscriptionFilter).toEqual(given.invalidationFilter);
    expect(given.invalidations).toEqual([{ subscriptionField: 'f', payload: { a: 1 } }]);
  });

  it.each`
    expression                                                        | value
    ${'util.time.nowISO8601()'}                                       | ${'2026-01-02T03:04:05.678Z'}
    ${'util.time.nowEpochSeconds()'}                                  | ${1767323045}
    ${'util.time.epochMilliSecondsToISO8601(0)'}                      | ${'1970-01-01T00:00:00.000Z'}
    ${'util.matches("a*b", "aaaaab")'}                                | ${true}
    ${'util.base64Decode(util.base64Encode("ö"))'}                    | ${'ö'}
    ${'util.urlEncode("a b&c")'}                                      | ${'a+b%26c'}
    ${'util.authType()'}                                              | ${'API Key Authorization'}
    ${'util.autoId().length'}                                         | ${36}
    ${'util.http.copyHeaders({ host: "x", "X-A": "1" })'}             | ${{ 'X-A': '1' }}
    ${'util.str.normalize("e\\u0301", "nfc")'}                        | ${'é'}
    ${'util.dynamodb.toMapValues({ a: 1, b: "x", c: [true, null] })'} | ${{ a: { N: 1 }, b: { S: 'x' }, c: { L: [{ BOOL: true }, { NULL: null }] } }}
  `('$expression is $value', ({ expression, value }) => {
    expect(run(`return ${expression};`).value).toEqual(value);
  });

  it.each([
    'util.autoUlid()',
    'util.time.nowFormatted("yyyy")',
    'util.xml.toMap("")',
    'extensions.evictFromApiCache()',
  ])('is told that %s is not emulated', (expression) => {
    expect(() => run(`return ${expression};`)).toThrow(/is not emulated by the local AppSync/);
  });

  it('is refused when it imports otherwise than by name', () => {
    expect(() => loadBundle('bad', 'import fs from "node:fs";')).toThrow(
      'named imports and exports only',
    );
  });
});
