import {
  isListType,
  isNonNullType,
  type GraphQLFormattedError,
  type GraphQLOutputType,
} from 'graphql';
import type { AnswerField, AnswerShape } from '../client-operation/answer-shape.ts';
import type { FetchFailure, FetchFailures } from '../failures/fetch-failures.ts';
import { toLeaf } from './leaf-values.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';
import { pathKey, type AnswerPath } from './answer-path.ts';
import { typeNameOf } from './type-name.ts';

/** A page of entities has at most 100 rows; an error for each of more would only repeat itself. */
const completionErrorCountMax = 100;

export type CompletionSource = {
  /** What subgraphs said, with paths in the client's answer. */
  readonly errors: readonly GraphQLFormattedError[];
  readonly failures: FetchFailures;
  readonly types: SupergraphTypes;
};

export type CompletedAnswer = {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
};

/**
 * The exact way to an answer, for data that is not what the schema promises: a null where none may be takes the nearest
 * place that may be null with it (CompleteValue of the GraphQL specification), and whatever is missing is an error with its
 * path, the subgraph and a code, never a silent null.
 */
export function completeAnswer(
  shape: AnswerShape,
  root: unknown,
  source: CompletionSource,
  rootPath: AnswerPath = [],
): CompletedAnswer {
  const paths = errorPaths(source.errors);
  const completion: Completion = { ...source, ...paths, found: [] };
  const place = { path: rootPath, failure: undefined, isExplained: false };
  const data = completeObject(completion, shape, root, place);
  const errors = [...source.errors, ...completion.found];
  return { data: data === nulled ? null : data, errors };
}

type Completion = CompletionSource & {
  /** Paths that errors have, and all that lead to one: a null there needs no error of its own. */
  readonly exact: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
  readonly found: GraphQLFormattedError[];
};

type Place = {
  readonly path: AnswerPath;
  /** The failure that took something from an object on the way. */
  readonly failure: FetchFailure | undefined;
  /** Whether an error stands for something on the way. */
  readonly isExplained: boolean;
};

/** A value that may not be null is: the parent becomes null, or its parent. */
const nulled: unique symbol = Symbol('nulled');

function errorPaths(errors: readonly GraphQLFormattedError[]) {
  const exact = new Set<string>();
  const above = new Set<string>();
  for (const { path } of errors) {
    if (path === undefined) continue;
    exact.add(pathKey(path));
    for (let length = 0; length <= path.length; length += 1)
      above.add(pathKey(path.slice(0, length)));
  }
  return { exact, above };
}

function completeObject(
  completion: Completion,
  shape: AnswerShape,
  value: unknown,
  place: Place,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const object = value as Readonly<Record<string, unknown>>;
  const typeName = typeNameOf(shape, object);
  if (typeName === undefined) return undefined;
  const result: Record<string, unknown> = {};
  const { found } = completion;
  const begin = found.length;
  for (const field of shape.fieldsOf(typeName)) {
    const before = found.length;
    const completed = completeField(completion, typeName, field, object, place);
    if (completed === nulled) {
      // What its siblings lack is of no interest where the object is not shown.
      found.splice(begin, before - begin);
      return nulled;
    }
    result[field.key] = completed;
  }
  return result;
}

function completeField(
  completion: Completion,
  typeName: string,
  field: AnswerField,
  object: Readonly<Record<string, unknown>>,
  place: Place,
): unknown {
  const path = [...place.path, field.key];
  if (field.name === '__typename') {
    return completeTypeName(completion, typeName, field, path);
  }
  if (field.denied !== undefined) {
    const { message, code } = field.denied;
    addError(completion, { message, path, extensions: { code } });
    return isNonNullType(field.type) ? nulled : null;
  }
  const failures = completion.failures.of(object);
  const failure =
    failures.find(({ keys }) => keys.has(field.dataKey)) ?? failures[0] ?? place.failure;
  const isExplained =
    place.isExplained || failure?.isExplained === true || completion.exact.has(pathKey(path));
  const value = Object.hasOwn(object, field.dataKey) ? object[field.dataKey] : undefined;
  return completeValue(completion, field, field.type, value, { path, failure, isExplained });
}

/** The name of an interface is no answer to which type an object is. */
function completeTypeName(
  completion: Completion,
  typeName: string,
  field: AnswerField,
  path: AnswerPath,
): unknown {
  if (completion.types.isObjectType(typeName)) return typeName;
  return missing(completion, field, { path, failure: undefined, isExplained: false });
}

function completeValue(
  completion: Completion,
  field: AnswerField,
  type: GraphQLOutputType,
  value: unknown,
  place: Place,
): unknown {
  if (isNonNullType(type)) {
    const completed = completeValue(completion, field, type.ofType, value, place);
    if (completed !== null) return completed;
    addNullError(completion, field, place);
    return nulled;
  }
  if (value === undefined) return missing(completion, field, place);
  if (value === null) return null;
  if (isListType(type)) return completeList(completion, field, type.ofType, value, place);
  const completed =
    field.shape === undefined
      ? toLeaf(type, value)
      : completeObject(completion, field.shape, value, place);
  if (completed === nulled) return null;
  return completed === undefined ? unfit(completion, field, value, place) : completed;
}

function completeList(
  completion: Completion,
  field: AnswerField,
  itemType: GraphQLOutputType,
  value: unknown,
  place: Place,
): unknown {
  if (!Array.isArray(value)) return invalid(completion, field, place);
  const completed: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const path = [...place.path, index];
    const isExplained = place.isExplained || completion.exact.has(pathKey(path));
    const result = completeValue(completion, field, itemType, item as unknown, {
      ...place,
      path,
      isExplained,
    });
    if (result === nulled) return null;
    completed.push(result);
  }
  return completed;
}

function missing(completion: Completion, field: AnswerField, place: Place): null {
  if (place.isExplained || completion.above.has(pathKey(place.path))) return null;
  const { failure, path } = place;
  if (failure === undefined) addError(completion, missingError(completion, field, path));
  else addError(completion, { message: failure.message, path, extensions: failure.extensions });
  return null;
}

function missingError(completion: Completion, field: AnswerField, path: AnswerPath) {
  return {
    message: `No subgraph answered a value for ${coordinate(field)}.`,
    path,
    extensions: { code: 'SUBGRAPH_VALUE_MISSING', ...ownerOf(completion, field) },
  };
}

/** An object of which nobody could say what it is, because the fetch that knows has failed, or a value of a wrong type. */
function unfit(completion: Completion, field: AnswerField, value: unknown, place: Place): null {
  const [failure] = typeof value === 'object' && value ? completion.failures.of(value) : [];
  if (field.shape === undefined || failure === undefined) return invalid(completion, field, place);
  const isExplained = place.isExplained || failure.isExplained;
  return missing(completion, field, { ...place, failure, isExplained });
}

/** The value itself is not shown: what stands where it should not may be a secret. */
function invalid(completion: Completion, field: AnswerField, place: Place): null {
  addError(completion, {
    message: `Expected ${coordinate(field)} to be of type ${String(field.type)}; a subgraph answered something else.`,
    path: place.path,
    extensions: { code: 'SUBGRAPH_VALUE_INVALID', ...ownerOf(completion, field) },
  });
  return null;
}

function addNullError(completion: Completion, field: AnswerField, place: Place): void {
  const key = pathKey(place.path);
  const isKnown = completion.found.some(
    ({ path }) => path !== undefined && pathKey(path).startsWith(key),
  );
  if (isKnown || place.isExplained || completion.above.has(key)) return;
  addError(completion, {
    message: `Cannot return null for non-nullable field ${coordinate(field)}.`,
    path: place.path,
    extensions: { code: 'SUBGRAPH_VALUE_MISSING', ...ownerOf(completion, field) },
  });
}

function ownerOf(completion: Completion, { parentTypeName, name }: AnswerField) {
  const [serviceName] = completion.types.subgraphsOf(parentTypeName, name);
  return serviceName === undefined ? {} : { serviceName };
}

function coordinate({ parentTypeName, name }: AnswerField): string {
  return `${parentTypeName}.${name}`;
}

function addError(completion: Completion, error: GraphQLFormattedError): void {
  if (completion.found.length < completionErrorCountMax) completion.found.push(error);
}
