import { isEnumType, type GraphQLNamedType, type GraphQLOutputType } from 'graphql';

type Check = (value: unknown) => boolean;

const checks: Readonly<Record<string, Check>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isSafeInteger(value),
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** A leaf as clients get it, or undefined when the value is not of the type. */
export function toLeaf(type: GraphQLOutputType, value: unknown): unknown {
  const named = type as GraphQLNamedType;
  if (isEnumType(named)) {
    return typeof value === 'string' && named.getValue(value) ? value : undefined;
  }
  const check = checks[named.name];
  if (check !== undefined && !check(value)) return undefined;
  return named.name === 'ID' ? String(value) : value;
}
