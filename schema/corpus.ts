import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  buildSchema,
  type DefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql';

/** One operation of the corpus, as `schema/generated/operations.json` lists them. */
export type CorpusOperation = {
  readonly name: string;
  readonly audience: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly file: string;
  readonly document: string;
};

export type Corpus = {
  readonly operations: readonly CorpusOperation[];
  /** One line per mistake: file, line, what is wrong. Files with a mistake are left out of `operations`. */
  readonly mistakes: readonly string[];
};

/** Reads `operations/<audience>/*.graphql` below `schemaFolder`: one named operation a file, valid against the API schema. */
export function readCorpus(schemaFolder: string, apiSdl: string): Corpus {
  const schema = buildSchema(apiSdl);
  const read = operationFiles(schemaFolder).map((file) => {
    const text = readFileSync(join(schemaFolder, file), 'utf8');
    try {
      const document = parse(new Source(text, `schema/${file}`));
      const faults = validate(schema, document).map(mistakeOf);
      return { file, text, operation: onlyOperation(document.definitions), faults };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { file, text, operation: undefined, faults: [mistakeOf(error)] };
    }
  });
  const sound = read.filter(({ faults }) => faults.length === 0);
  const operations = sound.flatMap(({ file, text, operation }) =>
    operation?.name === undefined ? [] : [toOperation(file, text, operation, operation.name.value)],
  );
  const unnamed = sound
    .filter(({ operation }) => operation?.name === undefined)
    .map(({ file }) => `schema/${file}: expected exactly one operation, with a name`);
  const mistakes = [...read.flatMap(({ faults }) => faults), ...unnamed, ...twice(operations)];
  return { operations, mistakes };
}

/** Relative to `schemaFolder`, in the order of their names. */
export function operationFiles(schemaFolder: string): string[] {
  const files = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /^operations\/[^/]+\/[^/]+\.graphql$/.test(file)).toSorted();
}

function onlyOperation(
  definitions: readonly DefinitionNode[],
): OperationDefinitionNode | undefined {
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.length === 1 ? operations[0] : undefined;
}

function toOperation(
  file: string,
  text: string,
  operation: OperationDefinitionNode,
  name: string,
): CorpusOperation {
  const audience = file.split('/')[1] ?? '';
  return { name, audience, kind: operation.operation, file: basename(file), document: text };
}

/** Trusted documents and typed documents are found by name, so a name is one operation's. */
function twice(operations: readonly CorpusOperation[]): string[] {
  const first = new Map<string, CorpusOperation>();
  return operations.flatMap((operation) => {
    const other = first.get(operation.name);
    first.set(operation.name, operation);
    if (other === undefined) return [];
    return [
      `schema/operations/${operation.audience}/${operation.file}: the name ${operation.name} is taken by ${other.audience}/${other.file}`,
    ];
  });
}

function mistakeOf(error: GraphQLError): string {
  const line = error.locations?.[0]?.line;
  return `${error.source?.name ?? 'schema/operations'}:${line ?? 1}: ${error.message}`;
}
