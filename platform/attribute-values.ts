import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { convertToAttr, convertToNative } from '@aws-sdk/util-dynamodb';

export type StoredItem = Record<string, AttributeValue>;

/**
 * Values as DynamoDB writes them, and back. The usual kinds are turned here, at a fraction of what @aws-sdk/util-dynamodb
 * costs; it decides on the others (sets, bytes, numbers that a double can't hold) and refuses what can't be stored.
 * Absent attributes (undefined) are left out, also within maps and lists.
 */
export function marshall(value: Readonly<Record<string, unknown>>): StoredItem {
  const item: StoredItem = {};
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member !== undefined && typeof member !== 'function') item[name] = toAttribute(member);
  }
  return item;
}

export function unmarshall(item: StoredItem): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(item)) {
    const attribute = item[name];
    if (attribute !== undefined) value[name] = toValue(attribute);
  }
  return value;
}

function toAttribute(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.filter(isPresent).map(toAttribute) };
  if (isPlain(value)) return { M: marshall(value) };
  return convertToAttr(value, { removeUndefinedValues: true });
}

function isPresent(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function';
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === plain;
}

const plain: unknown = Object.prototype;

function toValue(attribute: AttributeValue): unknown {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return toNumber(attribute);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.NULL !== undefined) return null;
  if (attribute.L !== undefined) return attribute.L.map(toValue);
  if (attribute.M !== undefined) return unmarshall(attribute.M);
  return convertToNative(attribute);
}

/** A larger one becomes a bigint, as util-dynamodb has it. */
function toNumber(attribute: AttributeValue.NMember): unknown {
  const number = Number(attribute.N);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : convertToNative(attribute);
}
