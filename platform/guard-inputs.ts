import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { BadRequestError } from './errors.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * Looks at the arguments of every field before its resolver does: text that PostgreSQL (NUL), canonical JSON (half a
 * surrogate pair) or a key of DynamoDB (length) can't take is the caller's mistake wherever it stands, and no fault.
 */
export function guardInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const isOurs = isObjectType(type) && !type.name.startsWith('__');
    if (isOurs && type !== schema.getSubscriptionType())
      Object.values(type.getFields()).forEach(guard);
  }
}

function guard(field: Field): void {
  if (field.args.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const guarded: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const given = args as Readonly<Record<string, unknown>>;
    for (const { name, type } of field.args) requireText(type, given[name], name);
    return resolve(source, args, context, info);
  };
  field.resolve = guarded;
}

/** Our longest ids, of a quote or a shift, have 36 characters; a client's keys may be longer. */
const idLengthMax = 200;
const nulOrHalfPair = /\0|\p{Surrogate}/u;

function requireText(type: GraphQLInputType, value: unknown, place: string): void {
  if (value === undefined || value === null) return;
  const wanted = getNullableType(type);
  if (isListType(wanted)) {
    const entry = wanted.ofType;
    if (Array.isArray(value))
      value.forEach((each, at) => requireText(entry, each, `${place}.${at}`));
  } else if (isInputObjectType(wanted)) {
    const members = value as Readonly<Record<string, unknown>>;
    for (const { name, type: member } of Object.values(wanted.getFields())) {
      requireText(member, members[name], `${place}.${name}`);
    }
  } else if (typeof value === 'string') {
    if (nulOrHalfPair.test(value)) {
      throw new BadRequestError(`Expected ${place} as text without NUL and half surrogate pairs.`);
    }
    if (wanted.name === 'ID' && value.length > idLengthMax) {
      const message = `Expected ${place} with at most ${idLengthMax} characters, got ${value.length}.`;
      throw new BadRequestError(message);
    }
  }
}
