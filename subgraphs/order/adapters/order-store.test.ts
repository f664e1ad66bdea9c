import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import { createOrderStore } from './dynamodb/order-store.ts';
import { ensureOrderTable } from './dynamodb/order-table.ts';
import { createMemoryStore } from './memory/memory-store.ts';
import { orderStoreContract } from './order-store.contract.ts';

let resources: TestResources;

beforeAll(async () => {
  resources = await createTestResources();
});
afterAll(() => resources.close());

orderStoreContract('in memory', async (onCommitted) => createMemoryStore({ onCommitted }));

orderStoreContract('on DynamoDB', async (onCommitted) => {
  const tableName = await ensureOrderTable(resources);
  const { dynamo, clock } = resources;
  return createOrderStore({ dynamo, tableName, clock, onCommitted });
});
