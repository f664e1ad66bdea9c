import { ResolverError } from './resolver-error.ts';

/** A typed value as AppSync writes it: numbers stay numbers (`{"N": 12345}`), other than on DynamoDB's own wire. */
export type TypedValue = Readonly<Record<string, unknown>>;

/** `util.dynamodb`: plain values as DynamoDB's typed ones, by AWS's documented examples. */
export const utilDynamodb = {
  toDynamoDB: toTyped,
  toDynamoDBJson: (value: unknown) => JSON.stringify(toTyped(value)),
  toString: (value: string | null | undefined) => orNull(value, (text) => ({ S: text })),
  toStringSet: (values: readonly string[] | null | undefined) =>
    orNull(values, (list) => ({ SS: list })),
  toNumber: (value: number | null | undefined) => orNull(value, (number) => ({ N: number })),
  toNumberSet: (values: readonly number[] | null | undefined) =>
    orNull(values, (list) => ({ NS: list })),
  toBinary: (value: string | null | undefined) => orNull(value, (text) => ({ B: text })),
  toBinarySet: (values: readonly string[] | null | undefined) =>
    orNull(values, (list) => ({ BS: list })),
  toBoolean: (value: boolean | null | undefined) => orNull(value, (flag) => ({ BOOL: flag })),
  toNull: () => ({ NULL: null }),
  toList: (values: readonly unknown[] | null | undefined) =>
    orNull(values, (list) => ({ L: list.map(toTyped) })),
  toMap: (value: object | null | undefined) => orNull(value, (map) => ({ M: toTypedMap(map) })),
  toMapValues: (value: object | null | undefined) => orNull(value, toTypedMap),
};

export function toTyped(value: unknown): TypedValue {
  if (value === null || value === undefined) return { NULL: null };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toTyped) };
  if (typeof value === 'object') return { M: toTypedMap(value) };
  throw new ResolverError({
    message: `No DynamoDB type for a ${typeof value}.`,
    errorType: 'Code',
  });
}

export function toTypedMap(map: object): Record<string, TypedValue> {
  const members = Object.entries(map).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([name, value]) => [name, toTyped(value)]));
}

function orNull<Value, Typed>(
  value: Value | null | undefined,
  convert: (value: Value) => Typed,
): Typed | null {
  return value === null || value === undefined ? null : convert(value);
}
