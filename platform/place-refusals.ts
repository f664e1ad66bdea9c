import {
  defaultFieldResolver,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type UserError = { readonly code?: string; readonly field?: readonly string[] | null };

/**
 * Every user error names the part of the mutation's input that it is about. A rule names it where it knows it; what is about the
 * state of something (a basket that is being paid), or names a part that this input does not have, is about the thing that
 * the input names first.
 */
export function placeRefusals(schema: GraphQLSchema): void {
  const mutation: GraphQLObjectType | null | undefined = schema.getMutationType();
  Object.values(mutation?.getFields() ?? {}).forEach(place);
}

function place(field: Field): void {
  const input = inputTypeOf(field);
  if (input === undefined) return;
  const subject = subjectOf(input);
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const payload: unknown = await resolve(source, args, context, info);
    if (!hasUserErrors(payload)) return payload;
    const userErrors = payload.userErrors.map((error) =>
      isPlaceIn(input, error.field) ? error : { ...error, field: [placeOf(error, subject)] },
    );
    return { ...payload, userErrors };
  };
}

function placeOf({ code }: UserError, subject: string): string {
  return code?.startsWith('IDEMPOTENCY_') === true ? 'idempotencyKey' : subject;
}

function inputTypeOf({ args }: Field): GraphQLInputObjectType | undefined {
  const type = args.find(({ name }) => name === 'input')?.type;
  const input = type === undefined ? undefined : getNullableType(type);
  return isInputObjectType(input) ? input : undefined;
}

/** The first id that must be given, in the order of the schema; a mutation without one is about its key. */
function subjectOf(input: GraphQLInputObjectType): string {
  const fields = Object.values(input.getFields()).filter(({ name }) => name !== 'idempotencyKey');
  const subject = fields.find(({ type }) => isNonNullType(type) && String(type) === 'ID!');
  return (subject ?? fields.find(({ type }) => isNonNullType(type)))?.name ?? 'idempotencyKey';
}

function hasUserErrors(
  payload: unknown,
): payload is { readonly userErrors: readonly [UserError, ...UserError[]] } {
  if (typeof payload !== 'object' || payload === null || !('userErrors' in payload)) return false;
  return Array.isArray(payload.userErrors) && payload.userErrors.length > 0;
}

function isPlaceIn(input: GraphQLInputType, path: UserError['field']): boolean {
  if (path === undefined || path === null || path.length === 0) return false;
  return path.reduce<GraphQLInputType | undefined>(within, input) !== undefined;
}

function within(type: GraphQLInputType | undefined, name: string): GraphQLInputType | undefined {
  if (type === undefined) return undefined;
  const given = getNullableType(type);
  if (isListType(given)) return /^\d+$/.test(name) ? given.ofType : undefined;
  return isInputObjectType(given) ? given.getFields()[name]?.type : undefined;
}
