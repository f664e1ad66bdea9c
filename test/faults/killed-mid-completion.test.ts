import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { newId } from '#kernel/ids.ts';
import { batchWrite } from '#platform/dynamodb-batch.ts';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import { openShop, type Shop } from '../../subgraphs/checkout/adapters/test-till.contract.ts';
import { waterCase } from '../../subgraphs/checkout/adapters/world.contract.ts';
import { assembleCheckout } from '../../subgraphs/checkout/assemble.ts';
import { journalOf } from '../../local/journal/open-journal.ts';
import { verifyJournal } from '../../subgraphs/checkout/usecases/verify-journal.ts';
import { callSubgraph } from '../kit/call-subgraph.ts';
import { cashierOf } from '../kit/identities.ts';

const chain = { storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE' } as const;
/** Completions that the process has told when it is killed: others are under way then. */
const killedAfter = [1, 7, 15];
const basketsPerRound = 40;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift(chain.workstationId);
});
afterAll(() => shop.close());

/** One paid basket many times over, since here only their completion is of interest. */
async function paidBaskets(count: number): Promise<readonly string[]> {
  const { dynamo, tablePrefix } = shop.resources;
  const { basket } = await shop.till('basketOpen', chain2());
  await shop.till('basketScan', { basketId: basket.id, scan: waterCase });
  await shop.till('tenderAdd', { basketId: basket.id, kind: 'CASH' });
  const TableName = `${tablePrefix}checkout`;
  const Key = marshall({ pk: `BASKET#${basket.id}`, sk: 'BASKET' });
  const { Item = {} } = await dynamo.send(new GetItemCommand({ TableName, Key }));
  const ids = Array.from({ length: count }, () => newId());
  const items = ids.map((id) => copyOf(unmarshall(Item), basket.id, id));
  await batchWrite(
    dynamo,
    TableName,
    items.map((item) => ({ PutRequest: { Item: marshall(item) } })),
  );
  return ids;
}

/** Whatever names the basket names its copy. */
function copyOf(item: unknown, from: string, id: string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(item).replaceAll(from, id)) as Record<string, unknown>;
}

function chain2() {
  return { storeId: chain.storeId, workstationId: chain.workstationId };
}

/** Starts a process on these baskets and kills it, without a warning, when it has told `after` of them. */
async function killMidway(basketIds: readonly string[], after: number): Promise<number> {
  const { dynamoEndpoint, tablePrefix, internalSecret } = shop.resources;
  const work = JSON.stringify({ dynamoEndpoint, tablePrefix, internalSecret, basketIds });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/faults/completing-process.ts', work],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString().split('\n').length - 1;
    if (told >= after) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return told;
}

describe('a process that is killed while it completes baskets', () => {
  it('leaves no gap, no number twice and no half write, and its answers can be asked for again', async () => {
    const second = await assembleCheckout(shop.resources);
    const all: string[] = [];
    for (const after of killedAfter) {
      const ids = await paidBaskets(basketsPerRound);
      all.push(...ids);
      await killMidway(ids, after);
      // The till asks again with the same keys: half of them here, half in another process' place, some twice.
      const again = [...ids, ...ids.slice(0, 10)].map((basketId, index) =>
        complete(index % 2 === 0 ? shop.checkout : second, basketId),
      );
      await Promise.all(again);
    }
    await second.stop();
    const numbers = new Map<string, number>();
    const journal = journalOf(shop.resources);
    const verified = await verifyJournal(journal, chain, {
      onRecord: ({ transaction }) => {
        const { basketId = '', sequenceNumber } = transaction;
        expect(numbers.has(basketId)).toBe(false);
        numbers.set(basketId, sequenceNumber);
      },
    });
    expect(verified).toMatchObject({ valid: true, recordCount: all.length });
    expect([...numbers.values()]).toEqual(all.map((_, index) => index + 1));
    const baskets = await journal.reader.baskets(all);
    expect(baskets.every((basket) => basket?.status === 'COMPLETED')).toBe(true);
    const ids = baskets.map((basket) => basket?.transactionId ?? '');
    const transactions = await journal.reader.transactions(ids);
    expect(transactions.map((stored) => stored?.transaction.basketId)).toEqual(all);
    for (const basketId of all.slice(0, 5)) {
      expect(await complete(shop.checkout, basketId)).toBe(numbers.get(basketId));
    }
  }, 180_000);

  it('and two processes that complete at once number 200 without a gap', async () => {
    const second = await assembleCheckout(shop.resources);
    const before = (await journalOf(shop.resources).chains.head(chain))?.sequenceNumber ?? 0;
    const ids = await paidBaskets(200);
    const told = await Promise.all(
      ids.map((basketId, index) => complete(index % 2 === 0 ? shop.checkout : second, basketId)),
    );
    await second.stop();
    expect(told.toSorted((a, b) => a - b)).toEqual(ids.map((_, index) => before + index + 1));
    const verified = await verifyJournal(journalOf(shop.resources), chain);
    expect(verified).toMatchObject({ valid: true, recordCount: before + ids.length });
  }, 180_000);
});

const document = `mutation ($input: TransactionCompleteInput!) {
  transactionComplete(input: $input) { transaction { sequenceNumber } userErrors { code } } }`;

type Completed = {
  readonly transactionComplete: {
    readonly transaction: { readonly sequenceNumber: number } | null;
  };
};

/** Until it is done: a till sends a busy answer again, with the same key. */
async function complete(checkout: Shop['checkout'], basketId: string): Promise<number> {
  const input = { basketId, idempotencyKey: `complete-${basketId}` };
  for (;;) {
    const { data, errors } = await callSubgraph(checkout, document, { input }, cashierOf('S001'));
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { transaction } = (data as Completed).transactionComplete;
    if (transaction !== null) return transaction.sequenceNumber;
  }
}
