import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { generatedFolder } from '../generated-folder.ts';
import { mirror as declared, type MirrorEntry } from '../mirror.ts';
import { buildAppSyncSchema } from '../runtime/appsync-schema.ts';
import type { ResolverEntry } from '../runtime/resolver-entries.ts';
import { toAppSyncSdl } from './appsync-sdl.ts';
import { checkMirror } from './check-mirror.ts';
import { readGraphModel } from './graph-model.ts';
import { nestedFields } from './nested-fields.ts';
import { bundleResolvers } from './resolver-bundles.ts';

export type GeneratedFile = { readonly path: string; readonly content: string };
export type Generated = {
  readonly files: readonly GeneratedFile[];
  /** Each says what is wrong and what to do; with any, nothing should be written. */
  readonly complaints: readonly string[];
};

export type GenerateOptions = {
  readonly mirror?: Readonly<Record<string, MirrorEntry>>;
  readonly resolversFolder?: string;
};

/** Everything below `appsync/generated`, from the composed graph, the topics and the declaration. */
export async function generateAppSync(
  root: string,
  { mirror = declared, resolversFolder = join(root, 'appsync/resolvers') }: GenerateOptions = {},
): Promise<Generated> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const apiSdl = read('schema/generated/api.graphql');
  const model = readGraphModel(read('schema/generated/supergraph.graphql'));
  const sdl = toAppSyncSdl(apiSdl, read('appsync/topics.graphql'), mirror);
  const complaints = checkMirror(buildAppSyncSchema(sdl), mirror);
  if (complaints.length > 0) return { files: [], complaints };
  const schema = buildSchema(apiSdl);
  const bundled = await bundleResolvers({ root, resolversFolder, schema, model, mirror });
  const entries = [...rootEntries(mirror), ...nestedEntries(nestedFields(schema, model))];
  const files = [
    { path: `${generatedFolder}/schema.graphql`, content: sdl },
    {
      path: `${generatedFolder}/resolvers.json`,
      content: `${JSON.stringify(entries, undefined, 1)}\n`,
    },
    ...bundled.bundles.map(({ name, code }) => ({
      path: `${generatedFolder}/resolvers/${name}.js`,
      content: code,
    })),
  ];
  return { files, complaints: bundled.complaints };
}

/** Files below `appsync/generated` that no longer follow from anything. */
export function strayFiles(root: string, files: readonly GeneratedFile[]): readonly string[] {
  const folder = join(root, generatedFolder);
  if (!existsSync(folder)) return [];
  const known = new Set(files.map(({ path }) => path));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !known.has(path));
}

function rootEntries(mirror: Readonly<Record<string, MirrorEntry>>): readonly ResolverEntry[] {
  return Object.entries(mirror).map(([name, entry]) => ({
    field: name,
    mode: entry.mode,
    dataSource: entry.mode === 'not-yet' ? 'none' : entry.dataSource,
    code: entry.mode === 'not-yet' ? entry.mode : name,
  }));
}

function nestedEntries(fields: readonly string[]): readonly ResolverEntry[] {
  return fields.map((field) => ({
    field,
    mode: 'held-or-not-mirrored',
    dataSource: 'none',
    code: 'held-or-not-mirrored',
  }));
}
