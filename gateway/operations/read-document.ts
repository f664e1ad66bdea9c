import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { findExceededLimit, findTooManyFragments } from '../limits/check-limits.ts';
import type { Limits } from '../limits/limits.ts';
import { findUnreadableLiteral } from '../limits/literals.ts';
import { measureDocument, type Measure, type MeasuringRules } from '../limits/measure.ts';
import { refusal, shortened, withoutValues } from '../refusal.ts';

export type ReadDocument = {
  readonly document: DocumentNode;
  readonly measures: ReadonlyMap<OperationDefinitionNode, Measure>;
};

export type ReadingRules = {
  readonly measuring: MeasuringRules;
  readonly limits: Limits;
  /** Whether clients may ask for the schema, and are told the names that they may have meant. */
  readonly introspection: boolean;
  /** Throws when the document is none that may be asked; stands before the costly checks. */
  readonly admit: (query: string, document: DocumentNode) => void;
};

/** After this many the client has understood; validation stops. */
const validationErrorCountMax = 20;

/** Parses, measures and validates a document; throws GraphQLErrors with public codes and without the caller's values. */
export function readDocument(query: string, rules: ReadingRules): ReadDocument {
  const document = parseWithin(query, rules.limits);
  rules.admit(query, document);
  const measures = measureDocument(document, rules.measuring);
  const exceeded =
    findExceededLimit(measures, rules.limits) ?? findTooManyFragments(document, rules.limits);
  if (exceeded !== undefined) throw refusal(exceeded.message, exceeded.code);
  const unreadable = findUnreadableLiteral(document, rules.limits.literalDepthMax);
  if (unreadable !== undefined) throw unreadable;
  assertValid(document, rules.measuring.schema, rules.introspection);
  return { document, measures };
}

/** The operation that is meant: the only one, or the one that is named. */
export function selectOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const named = operations.filter((operation) => operation.name?.value === operationName);
  const [found, second] = operationName === undefined ? operations : named;
  if (found !== undefined && second === undefined) return found;
  const names = operations.map((operation) => operation.name?.value ?? '(unnamed)').join(', ');
  throw refusal(
    `Expected operationName to name one operation of the document: ${shortened(names)}.`,
    'OPERATION_RESOLUTION_FAILURE',
  );
}

function parseWithin(query: string, limits: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokenCountMax });
  } catch (error) {
    if (error instanceof RangeError) {
      throw refusal('The document nests too deep to be read.', 'DEPTH_LIMIT_EXCEEDED');
    }
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = error.message.includes('Parsing aborted');
    throw coded(error, isTooLong ? 'TOKEN_LIMIT_EXCEEDED' : 'GRAPHQL_PARSE_FAILED');
  }
}

function assertValid(document: DocumentNode, schema: GraphQLSchema, introspection: boolean): void {
  const rules = introspection
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, {
    maxErrors: validationErrorCountMax,
    hideSuggestions: !introspection,
  });
  if (errors.length === 0) return;
  throw new AggregateError(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
}

/** Without the nodes: a remembered error must not hold its whole document. */
function coded({ message, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(withoutValues(message), {
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
