import type { Resources } from '#platform/contracts/resources.ts';
import { marshall } from '#platform/dynamodb.ts';
import { batchWrite } from '#platform/dynamodb-batch.ts';
import type { Customer } from '../domain/customer.ts';
import { customerItem } from './dynamodb/items.ts';
import { ensureOrderTable } from './dynamodb/order-table.ts';

export type OrderSeed = {
  readonly customers: readonly {
    readonly customerId: string;
    /** "Ada Lovelace": the first word is the given name. */
    readonly name: string;
    readonly email: string;
  }[];
};

/** Puts the customers as they are, in batches; seeding again starts them over. */
export async function seedOrder(
  resources: Pick<Resources, 'dynamo' | 'tablePrefix' | 'clock'>,
  { customers }: OrderSeed,
): Promise<void> {
  const tableName = await ensureOrderTable(resources);
  const now = resources.clock().toISOString();
  const requests = customers.map((customer) => ({
    PutRequest: { Item: marshall(customerItem(toCustomer(customer, now))) },
  }));
  const lanes = Array.from({ length: writersMax }, (_, lane) =>
    requests.filter((_request, index) => index % writersMax === lane),
  );
  await Promise.all(lanes.map((lane) => batchWrite(resources.dynamo, tableName, lane)));
}

const writersMax = 4; // Batches in flight at once: 500 customers take a fraction of a second.

function toCustomer(
  { customerId, name, email }: OrderSeed['customers'][number],
  now: string,
): Customer {
  const [givenName = name, ...others] = name.split(' ');
  return {
    customerId,
    status: 'ACTIVE',
    version: 1,
    givenName,
    familyName: others.length === 0 ? givenName : others.join(' '),
    email,
    createdAt: now,
    updatedAt: now,
  };
}
