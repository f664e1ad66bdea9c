import type { GraphQLFormattedError } from 'graphql';
import type { AnswerField, AnswerShape } from '../client-operation/answer-shape.ts';
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
  return errors.filter(
    ({ path }) => path === undefined || isSelected({ shape, anywhere: [shape] }, data, path),
  );
}

type Place = {
  readonly shape: AnswerShape;
  /** What is selected at the same keys, of whatever types the objects on the way are. */
  readonly anywhere: readonly AnswerShape[];
};

/** As far as there is data to say of which type an object is. */
function isSelected({ shape, anywhere }: Place, value: unknown, path: AnswerPath): boolean {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    if (typeof step !== 'number') return true;
    return isSelected({ shape, anywhere }, value[step] as unknown, rest);
  }
  const object = value as Readonly<Record<string, unknown>>;
  const typeName = typeNameOf(shape, object);
  if (typeName === undefined) return true;
  const field = shape.fieldsOf(typeName).find(({ key }) => key === step);
  const others = fieldsUnder(anywhere, step);
  if (field === undefined)
    return others.length === 0 || lacksSome(shape.fieldsOf(typeName), object);
  if (field.shape === undefined) return true;
  const below = new Set(others.flatMap((each) => each.shape ?? []));
  return isSelected({ shape: field.shape, anywhere: [...below] }, object[field.dataKey], rest);
}

/** Then the error may be why: a subgraph takes the whole entity for a null in a field that this object was not wanted with. */
function lacksSome(fields: readonly AnswerField[], object: Readonly<Record<string, unknown>>) {
  return fields.some(
    ({ name, denied, dataKey }) =>
      name !== '__typename' && denied === undefined && object[dataKey] === undefined,
  );
}

function fieldsUnder(shapes: readonly AnswerShape[], key: string | number): readonly AnswerField[] {
  return shapes.flatMap((shape) =>
    [...shape.possibleTypeNames].flatMap((typeName) =>
      shape.fieldsOf(typeName).filter((field) => field.key === key),
    ),
  );
}
