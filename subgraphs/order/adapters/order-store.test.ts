import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import type { Fact, OrderStore } from '../ports.ts';
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

orderStoreContract('on DynamoDB', openDynamo);

it.each(['in memory', 'on DynamoDB'])(
  'a store %s says IDEMPOTENCY_IN_PROGRESS while another process has taken the key and not answered',
  async (name) => {
    const store = name === 'in memory' ? createMemoryStore() : await openDynamo();
    const claim = { audience: 'staff', owner: 'me', mutation: 'do', key: 'elsewhere', input: {} };
    const answer = await store.once(claim, async () => 'KEY_TAKEN');
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_IN_PROGRESS' } });
  },
);

async function openDynamo(
  onCommitted: (facts: readonly Fact[]) => void = () => undefined,
): Promise<OrderStore> {
  const tableName = await ensureOrderTable(resources);
  const { dynamo, clock } = resources;
  return createOrderStore({ dynamo, tableName, clock, onCommitted });
}
