import { isObjectType } from 'graphql';
import type { AnswerShape } from '../client-operation/answer-shape.ts';

/** The type that an object of the data has here; undefined when it is of none that may stand here. */
export function typeNameOf(
  shape: AnswerShape,
  object: Readonly<Record<string, unknown>>,
): string | undefined {
  if (isObjectType(shape.type)) return shape.type.name;
  const typeName = object['__typename'];
  if (typeof typeName === 'string' && shape.possibleTypeNames.has(typeName)) return typeName;
  const isOwn = typeName === undefined || typeName === shape.type.name;
  return isOwn && !shape.dependsOnType ? shape.type.name : undefined;
}
