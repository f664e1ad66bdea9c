import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { subgraphNames } from '../../schema/compose.ts';

const root = process.cwd();
const ours = ['appsync', 'edge', 'gateway', 'infra', 'kernel', 'local', 'platform'];
const alsoOurs = ['schema', 'subgraphs', 'test', 'till'];
const madeByPrograms = /(^|\/)(node_modules|generated|__generated__|bundles|dist|\.tillgraph)\//;

export type SourceFile = { readonly path: string; readonly text: string };

/** Every file that a person writes below our folders whose name ends as asked, by path from the root. */
export function sourceFiles(ending: RegExp): SourceFile[] {
  const paths = [...ours, ...alsoOurs].flatMap((folder) => filesBelow(folder));
  return paths
    .filter((path) => ending.test(path) && !madeByPrograms.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

export type Sdl = { readonly subgraph: string; readonly document: DocumentNode };

export function subgraphSdl(): Sdl[] {
  const written = subgraphNames.filter((name) => existsSync(join(root, `schema/${name}.graphql`)));
  return written.map((subgraph) => {
    const text = readFileSync(join(root, `schema/${subgraph}.graphql`), 'utf8');
    return { subgraph, document: parse(text) };
  });
}

export function errorCodeEnums({ document }: Sdl): EnumTypeDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value.endsWith('ErrorCode'),
  );
}

/** The fields of Query, Mutation and Subscription that clients see. */
export function publicRootFields({ document }: Sdl): FieldDefinitionNode[] {
  const roots = ['Query', 'Mutation', 'Subscription'];
  const fields = document.definitions.flatMap((definition) => {
    const object =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    return object && roots.includes(definition.name.value) ? (definition.fields ?? []) : [];
  });
  return fields.filter(
    ({ directives }) => directives?.some(({ name }) => name.value === 'inaccessible') !== true,
  );
}
