import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildFailure } from 'esbuild';
import type { GraphQLSchema } from 'graphql';
import type { MirrorEntry } from '../mirror.ts';
import { gatewayDocument } from './gateway-document.ts';
import type { GraphModel } from './graph-model.ts';

export type Bundle = { readonly name: string; readonly code: string };
export type Bundled = {
  readonly bundles: readonly Bundle[];
  readonly complaints: readonly string[];
};

const sharedBundles = ['not-yet', 'held-or-not-mirrored'];

/** AppSync's own limit on the code of one resolver. */
const bundleLengthMax = 32_768;

export type BundleRequest = {
  readonly root: string;
  readonly resolversFolder: string;
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly mirror: Readonly<Record<string, MirrorEntry>>;
};

/** One bundle for each mirrored root field, and those that many fields share. */
export async function bundleResolvers(request: BundleRequest): Promise<Bundled> {
  const mirrored = Object.entries(request.mirror).filter(([, { mode }]) => mode !== 'not-yet');
  const sources: readonly Source[] = [
    ...mirrored.map(([name, entry]) => ({ name, entry })),
    ...sharedBundles.map((name) => ({ name, entry: undefined })),
  ];
  const results = await Promise.all(sources.map((source) => bundle(request, source)));
  return {
    bundles: results.flatMap((result) => (typeof result === 'string' ? [] : [result])),
    complaints: results.flatMap((result) => (typeof result === 'string' ? [result] : [])),
  };
}

type Source = { readonly name: string; readonly entry: MirrorEntry | undefined };

/** The bundle, or what is wrong with it. */
async function bundle(request: BundleRequest, { name, entry }: Source): Promise<Bundle | string> {
  try {
    const code = await bundleCode(request, { name, entry });
    if (code.length <= bundleLengthMax) return { name, code };
    return `${name}: the bundle has ${code.length} characters; AppSync takes ${bundleLengthMax}.`;
  } catch (error) {
    return `${name}: ${firstErrors(error)}`;
  }
}

async function bundleCode(request: BundleRequest, { name, entry }: Source): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: entrySource(request, name, entry),
      resolveDir: request.resolversFolder,
      sourcefile: `${name}.entry.js`,
      loader: 'js',
    },
    absWorkingDir: request.root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    platform: 'node',
    external: ['@aws-appsync/utils', '@aws-appsync/utils/*'],
    // Resolvers are readable in AppSync's console, so nothing is minified.
    define: constantsOf(request, name, entry),
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The values that the resolvers' `build-constants.d.ts` declares. */
function constantsOf(
  { schema, model }: BundleRequest,
  name: string,
  entry: MirrorEntry | undefined,
): Record<string, string> {
  const [typeName = '', fieldName = ''] = name.split('.');
  return {
    buildConstants: JSON.stringify({
      field: name,
      requiredScopes: model.scopesOf(typeName, fieldName),
      gatewayDocument: entry?.mode === 'gateway' ? gatewayDocument(schema, model, name) : '',
    }),
  };
}

/**
 * What AppSync runs. The guard is written here, around what a direct resolver exports, so that none can be without it: a
 * resolver that doesn't say whose the thing is does not bundle.
 */
function entrySource(
  { resolversFolder }: BundleRequest,
  name: string,
  entry: MirrorEntry | undefined,
): string {
  if (entry === undefined) return reExport(name);
  const own = existsSync(join(resolversFolder, `${name}.ts`));
  if (entry.mode === 'direct' || entry.mode === 'subscribe') {
    if (!own) throw new Error(`expected its resolver in appsync/resolvers/${name}.ts`);
    return entry.mode === 'subscribe' ? subscribed(name) : guarded(name, entry.guard);
  }
  return reExport(own ? name : entry.mode);
}

function reExport(module: string): string {
  return `export { request, response } from './${module}.ts';\n`;
}

function guarded(module: string, guard: 'OWNER' | 'COMPANY'): string {
  const imports = guard === 'OWNER' ? 'ask, ownerOf, read, view' : 'ask, read, view';
  const visible = guard === 'OWNER' ? 'stored && maySee(ctx, ownerOf(stored))' : 'stored';
  return `
    import { ${imports} } from './${module}.ts';
    import { maySee, raiseError, requireScopes } from './guard.ts';
    export function request(ctx) {
      requireScopes(ctx);
      return ask(ctx);
    }
    export function response(ctx) {
      raiseError(ctx);
      const stored = read(ctx);
      return ${visible} ? view(stored) : null;
    }
  `;
}

function subscribed(module: string): string {
  return `
    import { extensions } from '@aws-appsync/utils';
    import { ask, filterOf, ownerOf, read } from './${module}.ts';
    import { hasScopes, maySee, nothingFilter, raiseError } from './guard.ts';
    export function request(ctx) {
      return ask(ctx);
    }
    export function response(ctx) {
      raiseError(ctx);
      const stored = read(ctx);
      const allowed = stored && hasScopes(ctx) && maySee(ctx, ownerOf(stored));
      extensions.setSubscriptionFilter(allowed ? filterOf(stored) : nothingFilter());
      return null;
    }
  `;
}

function firstErrors(error: unknown): string {
  const errors = (error as Partial<BuildFailure>).errors;
  if (errors === undefined) return error instanceof Error ? error.message : String(error);
  return errors.map(({ text }) => text).join('; ');
}
