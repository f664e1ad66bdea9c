import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import type { AnswerField, AnswerShape } from './answer-shape.ts';

/**
 * Errors with paths in the client's keys instead of the data's. One field of the data may stand for several of the client's, and
 * has an error for each; one that the client did not select is told at the object that it belongs to.
 */
export function toClientErrors(
  shape: AnswerShape,
  data: unknown,
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  return errors.flatMap((error) => {
    if (error.path === undefined) return [error];
    const paths = clientPaths(shape, data, error.path, []);
    return paths.map((path) => ({ ...error, path }));
  });
}

function clientPaths(
  shape: AnswerShape | undefined,
  data: unknown,
  path: AnswerPath,
  known: AnswerPath,
): readonly AnswerPath[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [known];
  const value = valueAt(data, segment);
  if (typeof segment === 'number') return clientPaths(shape, value, rest, [...known, segment]);
  const fields = fieldsOf(shape, data).filter(({ dataKey }) => dataKey === segment);
  if (fields.length === 0) return [known];
  return fields.flatMap((field) => clientPaths(field.shape, value, rest, [...known, field.key]));
}

function valueAt(data: unknown, segment: string | number): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.hasOwn(data, segment)
    ? (data as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;
}

/** Of whatever types may stand there when the object says nothing, since it is null. */
function fieldsOf(shape: AnswerShape | undefined, data: unknown): readonly AnswerField[] {
  if (shape === undefined) return [];
  const typeName = valueAt(data, '__typename');
  if (typeof typeName === 'string' && shape.possibleTypeNames.has(typeName)) {
    return shape.fieldsOf(typeName);
  }
  const fields = [...shape.possibleTypeNames].flatMap((name) => shape.fieldsOf(name));
  const keys = new Set<string>();
  return fields.filter(({ key, dataKey }) => {
    const isNew = !keys.has(`${key} ${dataKey}`);
    keys.add(`${key} ${dataKey}`);
    return isNew;
  });
}
