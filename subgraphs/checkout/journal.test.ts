import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { newId } from '#kernel/ids.ts';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import { batchWrite } from '#platform/dynamodb-batch.ts';
import { managerOf } from '../../test/kit/identities.ts';
import {
  eventually,
  type Nodes,
  openShop,
  type ReplyTransaction,
  type Shop,
} from './adapters/test-till.contract.ts';
import { basketItem, toBasket } from './adapters/dynamodb/items.ts';
import { published, waterCase } from './adapters/world.contract.ts';

// One second on a quiet machine; by optimistic retry alone it would be half a minute even there.
const completionsMsMax = 40_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const paidBasket = async (workstationId: string) => {
  const { basket } = await shop.till('basketOpen', { storeId: 'S001', workstationId });
  await shop.till('basketScan', { basketId: basket.id, scan: waterCase });
  await shop.till('tenderAdd', { basketId: basket.id, kind: 'CASH' });
  return basket.id;
};
/** The same paid basket many times over, since here only their completion is of interest. */
const copiesOf = async (basketId: string, count: number) => {
  const TableName = `${shop.resources.tablePrefix}checkout`;
  const Key = marshall({ pk: `BASKET#${basketId}`, sk: 'BASKET' });
  const { Item } = await shop.resources.dynamo.send(new GetItemCommand({ TableName, Key }));
  const basket = toBasket(unmarshall(Item ?? {}));
  const ids = Array.from({ length: count }, () => newId());
  const requests = ids.map((id) => ({
    PutRequest: { Item: marshall(basketItem({ ...basket, id })) },
  }));
  await batchWrite(shop.resources.dynamo, TableName, requests);
  return ids;
};
const complete = (basketId: string) => shop.till('transactionComplete', { basketId });
const verify = async (workstationId: string, storeId = 'S001') => {
  const { journalVerification } = await shop.call(
    `query ($workstationId: ID!, $storeId: ID!) {
      journalVerification(storeId: $storeId, workstationId: $workstationId) {
        valid recordCount lastSequenceNumber firstBrokenSequenceNumber problem lastHash } }`,
    { workstationId, storeId },
    managerOf('S001'),
  );
  return journalVerification;
};

describe('the journal of a workstation', () => {
  it('numbers 200 completions at once without a gap, within seconds', async () => {
    await shop.openShift('S001-W1');
    const ids = await copiesOf(await paidBasket('S001-W1'), 200);
    const startedAt = performance.now();
    const answers = await Promise.all(ids.map(complete));
    expect(performance.now() - startedAt).toBeLessThan(completionsMsMax);
    const numbers = answers.map(({ transaction }) => transaction.receiptNumber);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(ids.map((_, index) => index + 1));
    expect(await verify('S001-W1')).toMatchObject({ valid: true, recordCount: 200 });
  }, 60_000);

  it('shows the record in which one cent was changed', async () => {
    const { storeTransactions } = await shop.call<{ storeTransactions: Nodes<ReplyTransaction> }>(
      `query ($day: Date!) { storeTransactions(storeId: "S001", businessDayDate: $day, first: 100) {
        nodes { id sequenceNumber } } }`,
      { day: new Date().toISOString().slice(0, 10) },
    );
    const third = storeTransactions.nodes.find(({ sequenceNumber }) => sequenceNumber === 3);
    const TableName = `${shop.resources.tablePrefix}checkout`;
    const Key = marshall({ pk: `TRANSACTION#${third?.id ?? ''}`, sk: 'TRANSACTION' });
    const { Item } = await shop.resources.dynamo.send(new GetItemCommand({ TableName, Key }));
    const item = unmarshall(Item ?? {}) as { record: { totals: { total: { minor: number } } } };
    item.record.totals.total.minor += 1;
    await shop.resources.dynamo.send(new PutItemCommand({ TableName, Item: marshall(item) }));
    expect(await verify('S001-W1')).toMatchObject({
      valid: false,
      firstBrokenSequenceNumber: 3,
      problem: expect.stringContaining('The record was changed after it was written') as string,
    });
  });

  it('does not exist for a store that the caller may not see, or a chain that never was', async () => {
    expect(await verify('S001-W1', 'S002')).toBeNull();
    expect(await verify('S001-W2', 'S001')).toBeNull();
  });
});

describe('a shift', () => {
  it('is sealed with its counts, and nothing is sold after that', async () => {
    const none = await complete(await paidBasket('S001-W2'));
    expect(none.userErrors).toMatchObject([{ code: 'SHIFT_NOT_OPEN' }]);
    const shiftId = await shop.openShift('S001-W2');
    await complete(await paidBasket('S001-W2'));
    await complete(await paidBasket('S001-W2'));
    const left = await paidBasket('S001-W2');
    const closing = published('ShiftClosing', `shift:${shiftId}`, {
      shiftId,
      storeId: 'S001',
      workstationId: 'S001-W2',
      requestedAt: new Date().toISOString(),
    });
    await Promise.all([shop.publish(closing), shop.publish(closing)]);
    const late = await complete(left);
    expect(late.userErrors).toMatchObject([{ code: 'SHIFT_NOT_OPEN' }]);
    await eventually(() => {
      const sealed = shop.events.filter(({ type }) => type === 'ShiftSealed');
      expect(sealed).toMatchObject([
        {
          detail: {
            shiftId,
            chains: [
              { series: 'ONLINE', lastSequenceNumber: 2, transactionCount: 2, totalMinor: 1798 },
              { series: 'OFFLINE', lastSequenceNumber: 0, transactionCount: 0 },
              { series: 'TRAINING', lastSequenceNumber: 0, transactionCount: 0 },
            ],
          },
        },
      ]);
    });
  });

  it('goes on numbering where the one before stopped', async () => {
    await shop.openShift('S001-W2');
    const { transaction } = await complete(await paidBasket('S001-W2'));
    expect(transaction).toMatchObject({ sequenceNumber: 3, receiptNumber: 3 });
  });
});

describe('every mutation sent twice with one key changes things once', () => {
  const twice = async (mutation: string, input: object, other: object) => {
    const idempotencyKey = newId();
    const [first, second] = await Promise.all([
      shop.till(mutation, { ...input, idempotencyKey }),
      shop.till(mutation, { ...input, idempotencyKey }),
    ]);
    const third = await shop.till(mutation, { ...input, idempotencyKey });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(first.userErrors).toEqual([]);
    const reused = await shop.till(mutation, { ...input, ...other, idempotencyKey });
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    return first;
  };

  it('from the first scan to the last return', async () => {
    const place = { storeId: 'S001', workstationId: 'S001-W2' };
    const { basket } = await twice('basketOpen', place, { training: true });
    const on = { basketId: basket.id };
    const { line } = await twice('basketScan', { ...on, scan: waterCase }, { quantity: '2' });
    await twice(
      'lineQuantitySet',
      { ...on, lineId: line.lineId, quantity: '2' },
      { quantity: '3' },
    );
    await twice('basketCustomerAttach', { ...on, customerId: 'K1' }, { customerId: 'K2' });
    await twice('basketSuspend', on, { version: 99 });
    await twice('basketRecall', { ...on, workstationId: 'S001-W2' }, { workstationId: 'S001-W1' });
    const { tender } = await twice('tenderAdd', { ...on, kind: 'CASH' }, { kind: 'CARD' });
    await twice('tenderVoid', { ...on, tenderId: tender.tenderId }, { tenderId: 'other' });
    await shop.till('tenderAdd', { ...on, kind: 'CASH' });
    const { transaction } = await twice('transactionComplete', on, { version: 99 });
    const back = {
      originalTransactionId: transaction.id,
      workstationId: 'S001-W2',
      refundKind: 'CASH',
      lines: [{ lineId: line.lineId, quantity: '1' }],
    };
    await twice('transactionReturn', back, { refundKind: 'CARD' });
    await twice('noSale', place, { workstationId: 'S001-W1' });
    const given = await shop.till('basketOpen', place);
    const other = { basketId: given.basket.id };
    const added = await shop.till('basketScan', { ...other, scan: waterCase });
    await twice('lineRemove', { ...other, lineId: added.line.lineId }, { lineId: 'other' });
    await twice('basketVoid', other, { version: 99 });
    const { _entities } = await shop.call<{
      _entities: readonly { transactions: Nodes<{ kind: string }> }[];
    }>(
      `query ($customers: [_Any!]!) { _entities(representations: $customers) {
        ... on Customer { transactions { nodes { id kind } } } } }`,
      { customers: [{ __typename: 'Customer', customerId: 'K1' }] },
    );
    expect(_entities[0]?.transactions.nodes.map(({ kind }) => kind)).toEqual(['RETURN', 'SALE']);
  });
});
