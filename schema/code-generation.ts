import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CodegenConfig, generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';
import { subgraphNames } from './compose.ts';

export type GeneratedFile = { readonly path: string; readonly content: string };

type Target = Exclude<CodegenConfig['generates'][string], readonly unknown[]>;

const banner = '// Written by `npm run generate`; change the SDL or the operations instead.\n';

/** Resolver types of the named subgraphs, of those whose SDL and folder exist. */
export async function resolverTypes(
  root: string,
  names: readonly string[] = subgraphNames,
): Promise<GeneratedFile[]> {
  const standing = names.filter(
    (name) =>
      existsSync(join(root, `schema/${name}.graphql`)) &&
      existsSync(join(root, `subgraphs/${name}`)),
  );
  const files = standing.map((name) => resolverTypesOf(root, name));
  return (await Promise.all(files)).flat();
}

async function resolverTypesOf(root: string, name: string): Promise<GeneratedFile[]> {
  const output = `subgraphs/${name}/__generated__/resolvers.ts`;
  const target = await targetOf(root, output);
  const config = { ...target.config, mappers: mappersOf(root, name) };
  return runCodegen(root, output, { ...target, config });
}

/**
 * `export type BasketSource` in `resolvers/mappers.ts` becomes the parent type of `Basket`. Names that the SDL doesn't
 * know are left to the reader of that file: it may hold parts of other sources.
 */
function mappersOf(root: string, name: string): Record<string, string> {
  const file = join(root, `subgraphs/${name}/resolvers/mappers.ts`);
  if (!existsSync(file)) return {};
  const known = typeNames(join(root, `schema/${name}.graphql`));
  const exported = readFileSync(file, 'utf8').matchAll(
    /^export (?:type|interface) (\w+)Source\b/gm,
  );
  const types = [...exported].map(([, type = '']) => type).filter((type) => known.has(type));
  return Object.fromEntries(
    types.map((type) => [type, `../resolvers/mappers.ts#${type}Source`] as const),
  );
}

function typeNames(sdlFile: string): ReadonlySet<string> {
  const common = readFileSync(join(dirname(sdlFile), 'common.graphql'), 'utf8');
  const { definitions } = parse(`${common}\n${readFileSync(sdlFile, 'utf8')}`);
  const composites = definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      definition.kind === Kind.UNION_TYPE_DEFINITION,
  );
  return new Set(composites.map(({ name }) => name.value));
}

/** Typed documents of the given operation files, against the API schema text. */
export async function typedDocuments(
  root: string,
  apiSdl: string,
  operationFiles: readonly string[],
): Promise<GeneratedFile[]> {
  const output = 'schema/generated/operations.ts';
  const target = await targetOf(root, output);
  if (operationFiles.length === 0) return [];
  return runCodegen(root, output, { ...target, schema: apiSdl, documents: [...operationFiles] });
}

async function targetOf(root: string, output: string): Promise<Target> {
  const { config } = await loadCodegenConfig({ configFilePath: root });
  const target = config.generates[output];
  if (target === undefined || Array.isArray(target)) {
    throw new Error(`codegen.yml has no target ${output}; add it beside the others`);
  }
  return target;
}

async function runCodegen(root: string, output: string, target: Target): Promise<GeneratedFile[]> {
  const files: unknown = await generate(
    { cwd: root, silent: true, errorsOnly: true, generates: { [output]: target } },
    false,
  );
  if (!isOutput(files)) throw new Error(`graphql-codegen answered no file for ${output}`);
  return files.map(({ content }) => ({ path: output, content: `${banner}${content}` }));
}

function isOutput(files: unknown): files is readonly { readonly content: string }[] {
  return Array.isArray(files) && files.every((file) => typeof file === 'object');
}
