import type { GraphQLFormattedError } from 'graphql';
import type { AnswerShape } from '../client-operation/answer-shape.ts';
import type { AnswerPath } from './answer-path.ts';
import { typeNameOf } from './type-name.ts';

/**
 * Without the errors of fields that the client asked of other types than an object is of: a planner may ask them of every type, and
 * nothing of this object lacks them. What nobody asked for but something needs (`@requires`) is told, since it explains what is
 * missing.
 */
export function selectedErrors(
  errors: readonly GraphQLFormattedError[],
  { shape, data }: { readonly shape: AnswerShape; readonly data: unknown },
): readonly GraphQLFormattedError[] {
  return errors.filter(({ path }) => path === undefined || isSelected(shape, data, path));
}

/** As far as there is data to say of which type an object is. */
function isSelected(shape: AnswerShape, value: unknown, path: AnswerPath): boolean {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    return typeof step !== 'number' || isSelected(shape, value[step] as unknown, rest);
  }
  const object = value as Readonly<Record<string, unknown>>;
  const typeName = typeNameOf(shape, object);
  if (typeName === undefined) return true;
  const field = shape.fieldsOf(typeName).find(({ key }) => key === step);
  if (field === undefined) return !isOfAnotherType(shape, step);
  return field.shape === undefined || isSelected(field.shape, object[field.dataKey], rest);
}

function isOfAnotherType(shape: AnswerShape, key: string | number): boolean {
  return [...shape.possibleTypeNames].some((typeName) =>
    shape.fieldsOf(typeName).some((field) => field.key === key),
  );
}
