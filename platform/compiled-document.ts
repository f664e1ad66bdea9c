import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  type TypeNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** Runs a document that was compiled to code. The context is the second argument, the variables are the third. */
export type CompiledDocument = (
  context: object,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Compiling one of the corpus' costs 1.2 ms on the benchmark's machine: what is asked this often is worth it, what comes once is not. */
export const compileAfterUsesDefault = 50;

type Use = { count: number; compiled: CompiledDocument | undefined };

const uses = new WeakMap<DocumentNode, Use>();

/** Of one schema. The corpus makes 63 that can be compiled, of all its subgraphs; their code takes 41 kB of heap each. */
const compiledCountMax = 200;
const compiledDocuments = new WeakMap<GraphQLSchema, Set<DocumentNode>>();

/**
 * The document as code (graphql-jit), once it has been asked for often enough; until then, and for what is not one query,
 * undefined. A document belongs to one schema.
 *
 * A field without a resolver is read as a plain value there: no method is called and no promise is waited for, as
 * graphql-js would. Subgraphs' sources are plain data (docs/guides), and whatever is computed has a resolver.
 */
export function compiledDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  afterUses: number,
): CompiledDocument | undefined {
  const use = uses.get(document) ?? { count: 0, compiled: undefined };
  uses.set(document, use);
  use.count += 1;
  // Exactly once: what can't be compiled isn't tried again.
  if (use.count === afterUses + 1) {
    use.compiled = compile(schema, document);
    if (use.compiled !== undefined) makeRoom(schema, document);
  }
  return use.compiled;
}

/** The one that was compiled first goes; if it is still asked for, it comes back. */
function makeRoom(schema: GraphQLSchema, document: DocumentNode): void {
  const documents = compiledDocuments.get(schema) ?? new Set();
  compiledDocuments.set(schema, documents.add(document));
  const [first] = documents;
  if (documents.size <= compiledCountMax || first === undefined) return;
  documents.delete(first);
  uses.delete(first);
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledDocument | undefined {
  if (!isOneQuery(document) || !hasOnlySimpleInput(schema, document)) return undefined;
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) return undefined;
  const { query } = compiled;
  return (context, variables) => {
    const result = query(undefined, context, { ...variables });
    return isPromise(result) ? result.then(withGraphqlErrors) : withGraphqlErrors(result);
  };
}

/** Mutations keep to the reference: there is nothing to gain that is worth a doubt. */
function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation, second] = operations;
  return (
    second === undefined &&
    operation?.kind === Kind.OPERATION_DEFINITION &&
    operation.operation === OperationTypeNode.QUERY
  );
}

/**
 * graphql-jit 0.8.9 writes code for every level of an input type, without end where it holds itself (28 s for a filter of
 * filters), and reads `{city: $city}` otherwise than graphql-js when the variable is absent; test/federation found both. What has input
 * objects, literals with parts or variables with defaults (which it forgets) stays with graphql-js.
 */
function hasOnlySimpleInput(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isSimple = true;
  const refuse = (): typeof BREAK => {
    isSimple = false;
    return BREAK;
  };
  visit(document, {
    ListValue: refuse,
    ObjectValue: refuse,
    VariableDefinition: ({ type, defaultValue }) =>
      defaultValue !== undefined || isInputObjectType(namedTypeOf(schema, type))
        ? refuse()
        : undefined,
  });
  return isSimple;
}

/** Undefined for a type that the schema does not have, which validation has refused. */
function namedTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLNamedType | undefined {
  return node.kind === Kind.NAMED_TYPE
    ? schema.getType(node.name.value)
    : namedTypeOf(schema, node.type);
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as { readonly then?: unknown }).then === 'function';
}

/** graphql-jit has an error class of its own. */
function withGraphqlErrors(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined || result.errors.length === 0)
    return { data: result.data ?? null };
  const errors = result.errors.map(
    ({ message, path, originalError, extensions }) =>
      new GraphQLError(message, {
        path: path ?? null,
        originalError: originalError ?? null,
        extensions,
      }),
  );
  return 'data' in result ? { data: result.data, errors } : { errors };
}
