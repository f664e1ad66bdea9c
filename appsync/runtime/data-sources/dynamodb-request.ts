import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { TypedValue } from '../dynamodb-values.ts';

const typed = z.record(z.string(), z.unknown());
const typedMap = z.record(z.string(), typed);
const expression = z.strictObject({
  expression: z.string().min(1),
  expressionNames: z.record(z.string(), z.string()).optional(),
  expressionValues: typedMap.optional(),
});
const projection = z.strictObject({
  expression: z.string().min(1),
  expressionNames: z.record(z.string(), z.string()).optional(),
});
const condition = expression.extend({
  equalsIgnore: z.array(z.string()).optional(),
  consistentRead: z.boolean().optional(),
});

/** The requests that AppSync takes, member for member: what it does not know is refused, never ignored. */
export const dynamoRequest = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('GetItem'),
    key: typedMap,
    consistentRead: z.boolean().optional(),
    projection: projection.optional(),
  }),
  z.strictObject({
    operation: z.literal('PutItem'),
    key: typedMap,
    attributeValues: typedMap.optional(),
    condition: condition.optional(),
  }),
  z.strictObject({
    operation: z.literal('DeleteItem'),
    key: typedMap,
    condition: condition.optional(),
  }),
  z.strictObject({
    operation: z.literal('Query'),
    query: expression,
    filter: expression.optional(),
    projection: projection.optional(),
    index: z.string().optional(),
    limit: z.int().positive().optional(),
    nextToken: z.string().optional(),
    consistentRead: z.boolean().optional(),
    scanIndexForward: z.boolean().optional(),
    select: z
      .enum(['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES'])
      .optional(),
  }),
  z.strictObject({
    operation: z.literal('BatchGetItem'),
    tables: z.record(
      z.string(),
      z.strictObject({ keys: z.array(typedMap).max(100), consistentRead: z.boolean().optional() }),
    ),
  }),
  z.strictObject({
    operation: z.literal('TransactGetItems'),
    transactItems: z
      .array(z.strictObject({ table: z.string(), key: typedMap }))
      .min(1)
      .max(100),
  }),
]);

export type DynamoRequest = z.infer<typeof dynamoRequest>;

/** AppSync's typed values as DynamoDB's wire has them: numbers as text, NULL as true. */
export function toAttributes(
  map: Readonly<Record<string, TypedValue>>,
): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, toAttribute(value)]));
}

function toAttribute(value: TypedValue): AttributeValue {
  const [type = '', content] = Object.entries(value)[0] ?? [];
  switch (type) {
    case 'S':
      return { S: String(content) };
    case 'N':
      return { N: String(content) };
    case 'BOOL':
      return { BOOL: content === true };
    case 'NULL':
      return { NULL: true };
    case 'L':
      return { L: (content as readonly TypedValue[]).map(toAttribute) };
    case 'M':
      return { M: toAttributes(content as Readonly<Record<string, TypedValue>>) };
    case 'SS':
      return { SS: [...(content as readonly string[])] };
    case 'NS':
      return { NS: (content as readonly number[]).map(String) };
    default:
      throw new TypeError(`Expected a typed value of DynamoDB, got the type ${type}.`);
  }
}
