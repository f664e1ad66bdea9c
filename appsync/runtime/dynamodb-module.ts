import { conditionExpression, keyExpression, projectionOf } from './dynamodb-expressions.ts';
import { toTypedMap } from './dynamodb-values.ts';
import { notEmulatedMembers } from './resolver-error.ts';

type Key = Readonly<Record<string, unknown>>;
type Filter = Readonly<Record<string, unknown>>;
type GetInput = {
  readonly key: Key;
  readonly consistentRead?: boolean;
  readonly projection?: readonly string[];
};
type PutInput = { readonly key: Key; readonly item: object; readonly condition?: Filter | null };
type RemoveInput = { readonly key: Key; readonly condition?: Filter | null };
type QueryInput = {
  readonly query: Filter;
  readonly filter?: Filter | null;
  readonly index?: string | null;
  readonly limit?: number | null;
  readonly nextToken?: string | null;
  readonly consistentRead?: boolean | null;
  readonly scanIndexForward?: boolean | null;
  readonly select?: string;
  readonly projection?: readonly string[];
};
type TransactGetInput = {
  readonly items: readonly { readonly table: string; readonly key: Key }[];
};
type BatchGetInput = {
  readonly tables: Readonly<
    Record<string, { readonly keys: readonly Key[]; readonly consistentRead?: boolean }>
  >;
};

/** `@aws-appsync/utils/dynamodb`: requests of AppSync's DynamoDB data source from plain objects. */
export const dynamodbModule = {
  get: ({ key, consistentRead, projection }: GetInput) =>
    present({
      operation: 'GetItem',
      key: toTypedMap(key),
      consistentRead,
      projection: projection === undefined ? undefined : projectionOf(projection),
    }),
  put: ({ key, item, condition }: PutInput) =>
    present({
      operation: 'PutItem',
      key: toTypedMap(key),
      attributeValues: toTypedMap(item),
      condition: conditionExpression(condition),
    }),
  remove: ({ key, condition }: RemoveInput) =>
    present({
      operation: 'DeleteItem',
      key: toTypedMap(key),
      condition: conditionExpression(condition),
    }),
  query: ({ query, filter, projection, ...rest }: QueryInput) =>
    present({
      operation: 'Query',
      query: keyExpression(query),
      filter: conditionExpression(filter),
      projection: projection === undefined ? undefined : projectionOf(projection),
      ...rest,
    }),
  batchGet: ({ tables }: BatchGetInput) => ({
    operation: 'BatchGetItem',
    tables: Object.fromEntries(
      Object.entries(tables).map(([table, { keys, ...rest }]) => [
        table,
        present({ keys: keys.map(toTypedMap), ...rest }),
      ]),
    ),
  }),
  transactGet: ({ items }: TransactGetInput) => ({
    operation: 'TransactGetItems',
    transactItems: items.map(({ table, key }) => ({ table, key: toTypedMap(key) })),
  }),
  ...notEmulatedMembers('dynamodb.', [
    'update',
    'scan',
    'sync',
    'batchPut',
    'batchDelete',
    'transactWrite',
    'toStringSet',
    'toNumberSet',
    'toBinarySet',
  ]),
  operations: notEmulatedMembers('dynamodb.operations.', [
    'add',
    'remove',
    'replace',
    'increment',
    'decrement',
    'append',
    'prepend',
    'updateListItem',
  ]),
};

/** Without members that were not given. */
function present(request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== undefined && value !== null),
  );
}
