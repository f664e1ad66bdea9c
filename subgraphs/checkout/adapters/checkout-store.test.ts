import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { money } from '#kernel/money.ts';
import { ensureTable, marshall } from '#platform/dynamodb.ts';
import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import { openBasket, totalsOf } from '../domain/basket.ts';
import { appendToChain, newChainHead, openShiftOnChain } from '../domain/chain.ts';
import { verifyCodeOf } from '../domain/transaction.ts';
import type {
  AccountWrite,
  BasketRecord,
  CheckoutReader,
  CheckoutStore,
  Commit,
  IdempotencyClaim,
} from '../ports.ts';
import type { OfflineFindings } from '../ports/offline.ts';
import type { HeadStore } from './chain-turns.ts';
import { createCheckoutReader } from './dynamodb/checkout-reader.ts';
import { createCheckoutStore } from './dynamodb/checkout-store.ts';
import { createHeadStore } from './dynamodb/head-store.ts';
import { createOfflineFindings } from './dynamodb/offline-findings.ts';
import { createRecordStore } from './dynamodb/record-store.ts';
import { createMemoryStore } from './memory/checkout-store.ts';
import { createMemoryRecordStore } from './memory/record-store.ts';
import type { RecordStore } from './price-book/record-store.ts';
import { soldPricesContract } from './sold-prices.contract.ts';
import { offlineFindingsContract } from './offline-findings.contract.ts';
import { storedValueContract } from './stored-value.contract.ts';
import { storePolicy } from './world.contract.ts';

type Twins = {
  readonly store: CheckoutStore;
  readonly reader: CheckoutReader;
  readonly heads: HeadStore;
  readonly records: RecordStore;
  readonly findings: OfflineFindings;
};

let resources: TestResources;
let dynamo: Twins;
const clock = () => new Date();

beforeAll(async () => {
  resources = await createTestResources();
  const tableName = `${resources.tablePrefix}checkout`;
  await ensureTable(resources.dynamo, { tableName, indexes: ['gsi1', 'gsi2', 'gsi3'] });
  const settings = { dynamo: resources.dynamo, tableName, clock, onCommitted: () => undefined };
  dynamo = {
    store: createCheckoutStore(settings),
    reader: createCheckoutReader(settings),
    heads: createHeadStore(settings),
    records: createRecordStore(settings),
    findings: createOfflineFindings(settings),
  };
});
afterAll(() => resources.close());

const memoryRecords = createMemoryRecordStore();
const memory: Twins = { ...createMemoryStore(memoryRecords, clock), records: memoryRecords };

const zero = money(0, 'EUR');
const basketOf = (id: string, parts: Partial<BasketRecord> = {}): BasketRecord => ({
  ...openBasket({
    id,
    storeId: 'S001',
    workstationId: 'S001-W1',
    channel: 'STORE',
    currency: 'EUR',
    training: false,
    jurisdictionId: 'DE',
    policy: storePolicy,
    openedAt: '2026-03-01T10:00:00.000Z',
  }),
  sums: { due: zero, cashDue: zero, paid: zero, change: zero, cashRounding: zero },
  minorUnitExponent: 2,
  ...parts,
});
const claimOf = (key: string, input: unknown = {}): IdempotencyClaim => ({
  audience: 'till',
  owner: 'O001-01',
  mutation: 'basketOpen',
  key,
  input,
});
const headOf = (workstationId: string) =>
  openShiftOnChain(
    newChainHead({ storeId: 'S001', workstationId, series: 'ONLINE', currency: 'EUR' }),
    {
      shiftId: `SH-${workstationId}`,
      businessDayDate: '2026-03-01',
      openedAt: '2026-03-01T06:00Z',
    },
  );
const appendOf = (
  id: string,
  previousHead: ReturnType<typeof headOf>,
): Required<Commit>['append'] => {
  const appended = appendToChain(previousHead, {
    id,
    kind: 'SALE',
    operatorId: 'O001-01',
    customerId: `K-${id}`,
    channel: 'STORE',
    openedAt: '2026-03-01T10:00:00.000Z',
    completedAt: `2026-03-01T10:00:0${previousHead.sequenceNumber}.000Z`,
    currency: 'EUR',
    policy: storePolicy,
    lines: [],
    taxes: [],
    tenders: [],
    totals: totalsOf('EUR', []),
    cashRounding: zero,
    change: zero,
  });
  if (!appended.ok) throw new Error(appended.refusal.message);
  const { head, transaction } = appended.value;
  const receiptStore = { receiptHeader: ['Shop'], timeZone: 'Europe/Berlin' };
  const counts = { returnCount: 0, copyCount: 0 };
  const beside = { returned: [], refunded: [], ...counts, receiptStore, minorUnitExponent: 2 };
  const stored = { transaction, ...beside };
  return { head, previousHead, stored };
};

describe.each([
  ['memory', () => memory],
  ['DynamoDB', () => dynamo],
] as const)('the checkout store in %s', (_name, twins) => {
  describe('stored value', () => storedValueContract(twins));
  describe('sold prices', () => soldPricesContract(twins));
  describe('offline findings', () => offlineFindingsContract(twins));

  it('keeps a basket as it was given, and replaces only the version that was read', async () => {
    const { store, reader } = twins();
    const record = basketOf('B1', { shopper: 'K1' });
    expect(await store.commit({ basket: { record }, facts: [] })).toEqual({ ok: true });
    expect(await store.commit({ basket: { record }, facts: [] })).toEqual({
      ok: false,
      lost: 'BASKET',
    });
    const next = { ...record, version: 2, status: 'SUSPENDED' } as const;
    const commit = { basket: { record: next, previousVersion: 1 }, facts: [] };
    expect(await store.commit(commit)).toEqual({ ok: true });
    expect(await store.commit(commit)).toEqual({ ok: false, lost: 'BASKET' });
    expect(await reader.baskets(['B1', 'B0'])).toEqual([next, undefined]);
    const suspended = await reader.storeBaskets('S001', 'SUSPENDED', { limit: 5 });
    expect(suspended.rows.map(({ row }) => row.id)).toEqual(['B1']);
    expect((await reader.storeBaskets('S001', 'OPEN', { limit: 5 })).rows).toEqual([]);
  });

  it('keeps an answer under its key, and knows another input', async () => {
    const { store } = twins();
    const claim = claimOf('key-1', { a: 1 });
    expect((await store.read({ claim })).earlier).toBeUndefined();
    const record = basketOf('B2');
    const answer = { basket: record, lineId: 'L1' };
    const commit = { basket: { record }, claim: { ...claim, answer }, facts: [] };
    expect(await store.commit(commit)).toEqual({ ok: true });
    expect(await store.commit(commit)).toEqual({ ok: false, lost: 'KEY' });
    expect((await store.read({ claim })).earlier).toEqual({ answer });
    expect((await store.read({ claim: claimOf('key-1', { a: 2 }) })).earlier).toBe('KEY_REUSED');
  });

  it('appends to a chain only at its head, and finds what it appended', async () => {
    const { store, reader, heads } = twins();
    const chain = { storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE' } as const;
    const before = headOf('S001-W1');
    expect(await heads.load(chain)).toBeUndefined();
    expect(await heads.change([{ before: undefined, after: before }], [])).toBe(true);
    expect(await heads.change([{ before: undefined, after: before }], [])).toBe(false);
    const first = appendOf('T1', before);
    expect(await store.commit({ append: first, facts: [] })).toEqual({ ok: true });
    const fork = appendOf('T2', before);
    expect(await store.commit({ append: fork, facts: [] })).toEqual({ ok: false, lost: 'HEAD' });
    const second = appendOf('T3', first.head);
    expect(await store.commit({ append: second, facts: [] })).toEqual({ ok: true });
    expect(await heads.load(chain)).toEqual(second.head);
    expect(await reader.transactions(['T3', 'T2', 'T1'])).toEqual([
      second.stored,
      undefined,
      first.stored,
    ]);
    const number = { workstationId: 'S001-W1', series: 'ONLINE', sequenceNumber: 2 } as const;
    expect(await reader.transactionsByNumber([number])).toEqual([second.stored]);
    const [byCode, byOther] = await Promise.all(
      [verifyCodeOf(second.stored.transaction), '0000FFFF'].map(reader.transactionsByCode),
    );
    expect([byCode, byOther]).toEqual([[second.stored], []]);
    const idsOf = async (
      list: Parameters<CheckoutReader['transactionPage']>[0],
      after?: string,
    ) => {
      const page = await reader.transactionPage(list, { limit: 1, ...(after && { after }) });
      return page.rows.map(({ row }) => row.transaction.id);
    };
    const day = { by: 'STORE_DAY', storeId: 'S001', businessDayDate: '2026-03-01' } as const;
    expect(await idsOf(day)).toEqual(['T1', 'T3']);
    expect(await idsOf(day, '2026-03-01T10:00:00.000Z#T1')).toEqual(['T3']);
    expect(await idsOf({ by: 'SHIFT', shiftId: 'SH-S001-W1' })).toEqual(['T1', 'T3']);
    expect(await idsOf({ by: 'CUSTOMER', customerId: 'K-T3' })).toEqual(['T3']);
    expect(await idsOf({ by: 'ORDER', orderId: 'none' })).toEqual([]);
    const walk = await reader.chainPage(chain, { limit: 1, after: '000000000001' });
    expect(walk.rows.map(({ row }) => row.transaction.id)).toEqual(['T3']);
  });

  it('counts returns, so that two of one unit cannot both win', async () => {
    const { store } = twins();
    const returned = [{ lineId: 'L1', quantity: '1' }];
    const refunded = [{ tenderId: 'P1', amount: { minor: 899, currency: 'EUR' } }];
    const returns = [{ transactionId: 'T1', returned, refunded, voidedBy: 'T9', previousCount: 0 }];
    expect(await store.commit({ returns, facts: [] })).toEqual({ ok: true });
    expect(await store.commit({ returns, facts: [] })).toEqual({ ok: false, lost: 'RETURNS' });
    const { transaction } = await store.read({ transactionId: 'T1' });
    expect(transaction).toMatchObject({ returned, refunded, voidedBy: 'T9', returnCount: 1 });
  });

  it('counts copies of a receipt, so that two never have one number', async () => {
    const { store } = twins();
    const first = { transactionId: 'T1', previousCount: 0 };
    expect(await store.commit({ copy: first, facts: [] })).toEqual({ ok: true });
    expect(await store.commit({ copy: first, facts: [] })).toEqual({ ok: false, lost: 'COPY' });
    const second = { ...first, previousCount: 1 };
    expect(await store.commit({ copy: second, facts: [] })).toEqual({ ok: true });
    const unknown = { transactionId: 'T0', previousCount: 0 };
    expect(await store.commit({ copy: unknown, facts: [] })).toEqual({ ok: false, lost: 'COPY' });
    expect((await store.read({ transactionId: 'T1' })).transaction).toMatchObject({ copyCount: 2 });
  });

  it('counts look-ups of one person in one window', async () => {
    const { store } = twins();
    const counts = [];
    for (const [subject, window] of [
      ['O1', 7],
      ['O1', 7],
      ['O2', 7],
      ['O1', 8],
    ] as const) {
      counts.push(await store.countLookup(subject, window));
    }
    expect(counts).toEqual([1, 2, 1, 1]);
  });

  it('writes the points of several accounts, or none when one has too few', async () => {
    const { store, reader } = twins();
    const at = '2026-03-01T10:00:00.000Z';
    const points = (customerId: string, transactionId: string, change: number, burned = 0) => ({
      ...{ customerId, transactionId, at, change, burned },
    });
    const loyalty = [points('KA', 'TA', 10), points('KB', 'TA', -4)];
    expect(await store.commit({ loyalty, facts: [] })).toEqual({ ok: true });
    const lacking = [points('KA', 'TB', 5), points('KB', 'TB', -1, 1)];
    expect(await store.commit({ loyalty: lacking, facts: [] })).toEqual({
      ok: false,
      lost: 'POINTS',
    });
    const accounts = await reader.loyaltyAccounts(['KA', 'KB']);
    expect(accounts).toMatchObject([{ points: 10 }, { points: -4 }]);
  });

  it('keeps what is said of a customer beside the points, each by itself', async () => {
    const { store, reader } = twins();
    const customerId = 'K-SAID';
    const at = '2026-03-01T10:00:00.000Z';
    const certificate = { reason: 'Embassy', certificateNumber: 'D-17', operatorId: 'B1' };
    const taxExemption = { ...certificate, fromAccount: true } as const;
    const points = { customerId, transactionId: 'TS', at, change: 7, burned: 0 };
    const said = async () => {
      const [account] = await reader.loyaltyAccounts([customerId]);
      expect((await store.read({ loyaltyOf: customerId })).loyalty).toEqual(account);
      return account;
    };
    const account = (write: object) => ({ account: { customerId, ...write } as AccountWrite });
    await store.commit({ ...account({ taxExemption }), facts: [] });
    expect(await said()).toEqual({ customerId, points: 0, groups: [], taxExemption });
    await store.commit({ ...account({ groups: ['STAFF'] }), facts: [] });
    await store.commit({ loyalty: [points], facts: [] });
    expect(await said()).toEqual({ customerId, points: 7, groups: ['STAFF'], taxExemption });
    await store.commit({ ...account({ taxExemption: undefined }), facts: [] });
    expect(await said()).toEqual({ customerId, points: 7, groups: ['STAFF'] });
  });

  it('consumes an approval once', async () => {
    const { store } = twins();
    const commit = { approvalIds: ['A1', 'A2'], facts: [] };
    expect(await store.commit(commit)).toEqual({ ok: true });
    expect(await store.commit(commit)).toEqual({ ok: false, lost: 'APPROVAL' });
    const other = { approvalIds: ['A3', 'A2'], facts: [] };
    expect(await store.commit(other)).toEqual({ ok: false, lost: 'APPROVAL' });
    expect(await store.commit({ approvalIds: ['A3'], facts: [] })).toEqual({ ok: true });
  });

  it('remembers cards until they are answered', async () => {
    const { store } = twins();
    const requestedAt = '2026-03-01T10:00:00.000Z';
    const work = { tenderId: 'C1', basketId: 'B1', amount: money(100, 'EUR'), requestedAt };
    await store.commit({ cardsToAsk: [work], facts: [] });
    expect(await store.cardsToAsk('2026-03-01T10:00:01.000Z')).toEqual([work]);
    expect(await store.cardsToAsk(requestedAt)).toEqual([]);
    await store.commit({ answeredTenderId: 'C1', facts: [] });
    expect(await store.cardsToAsk('2026-03-01T10:00:01.000Z')).toEqual([]);
  });

  it('changes a failed settlement only as it was read', async () => {
    const { store, reader } = twins();
    const failed = {
      ...({ status: 'FAILED', tenderId: 'F9', transactionId: 'T1', storeId: 'S001' } as const),
      ...{ amount: money(57, 'EUR'), reason: 'Closed', failedAt: '2026-03-01T10:00:00.000Z' },
    };
    const askedAt = '2026-03-01T10:00:05.000Z';
    const noted = { resolvedBy: 'O1', resolvedAt: askedAt, note: 'Paid in cash' };
    const resolved = { ...failed, ...noted, status: 'RESOLVED' } as const;
    const write = (after: typeof resolved | typeof failed, read: string | undefined) =>
      store.commit({ settlement: { after, askedAt: read }, facts: [] });
    const lost = { ok: false, lost: 'SETTLEMENT' };
    expect(await write(resolved, undefined)).toEqual(lost);
    await store.keepSettlement(failed);
    expect(await write({ ...failed, askedAt } as typeof failed, undefined)).toEqual({ ok: true });
    expect(await reader.settlement('F9')).toEqual({ ...failed, askedAt });
    // Somebody who has read it before that knows nothing of the question.
    expect(await write(resolved, undefined)).toEqual(lost);
    expect(await write(resolved, '2026-03-01T10:00:04.000Z')).toEqual(lost);
    expect(await write(resolved, askedAt)).toEqual({ ok: true });
    expect(await write(resolved, askedAt)).toEqual(lost);
  });

  it('lists the failed settlements of a store, oldest first, until one is done', async () => {
    const { store, reader } = twins();
    const failedOf = (tenderId: string, failedAt: string, storeId = 'S001') => ({
      ...({ status: 'FAILED', tenderId, transactionId: 'T1', storeId } as const),
      ...{ amount: money(-57, 'EUR'), reason: 'Closed', failedAt },
    });
    const later = failedOf('F1', '2026-03-01T10:00:02.000Z');
    const earlier = failedOf('F2', '2026-03-01T10:00:01.000Z');
    const elsewhere = failedOf('F3', '2026-03-01T10:00:00.000Z', 'S002');
    const done = { tenderId: 'F4', transactionId: 'T1', amount: money(100, 'EUR') };
    for (const note of [later, earlier, elsewhere]) await store.keepSettlement(note);
    await store.keepSettlement({ ...done, status: 'CAPTURED' });
    const rowsOf = async (storeId: string, after?: string) => {
      const page = await reader.failedSettlements(storeId, { limit: 5, ...(after && { after }) });
      return page.rows.map(({ row }) => row);
    };
    expect(await rowsOf('S001')).toEqual([earlier, later]);
    expect(await rowsOf('S001', '2026-03-01T10:00:01.000Z#F2')).toEqual([later]);
    expect(await rowsOf('S002')).toEqual([elsewhere]);
    await store.keepSettlement({ ...done, tenderId: 'F2', status: 'CAPTURED' });
    expect(await rowsOf('S001')).toEqual([later]);
  });

  it('keeps a basket as it was quoted', async () => {
    const { store } = twins();
    const record = basketOf('B9', { version: 4 });
    await store.keepQuoted(record);
    const { quoted } = await store.read({ quoted: { basketId: 'B9', version: 4 } });
    expect(quoted).toEqual(record);
    expect((await store.read({ quoted: { basketId: 'B9', version: 5 } })).quoted).toBeUndefined();
  });

  it('replaces a record of the price book only by a newer one', async () => {
    const { records } = twins();
    const key = { pk: 'PRICE-BOOK#X', sk: 'A' };
    const at = (sourceVersion: number) => ({ key, sourceVersion, detail: { sourceVersion } });
    await records.putNewer([at(2)]);
    await records.putNewer([at(1)]);
    expect(await records.get(key)).toEqual(at(2));
    await records.putAll([at(1), { ...at(3), key: { ...key, sk: 'B' } }]);
    expect((await records.list(key.pk)).map(({ sourceVersion }) => sourceVersion)).toEqual([1, 3]);
    expect((await records.list(key.pk, 'B')).map(({ sourceVersion }) => sourceVersion)).toEqual([
      3,
    ]);
    expect(await records.replace(at(2), at(9))).toBe(false);
    expect(await records.replace(at(1), at(9))).toBe(true);
    expect(await records.replace(undefined, at(10))).toBe(false);
  });
});

it('reads a basket that was stored as attributes, and writes its next version as one text', async () => {
  const tableName = `${resources.tablePrefix}checkout`;
  const record = basketOf('OLD', { shopper: 'K1' });
  const layout = { pk: 'BASKET#OLD', sk: 'BASKET', kind: 'Basket', gsi1pk: 'g', gsi1sk: 'OPEN#' };
  const Item = marshall({ ...layout, ...record });
  await resources.dynamo.send(new PutItemCommand({ TableName: tableName, Item }));
  expect(await dynamo.reader.baskets(['OLD'])).toEqual([record]);
  const next = { ...record, version: 2 };
  const commit = { basket: { record: next, previousVersion: 1 }, facts: [] };
  expect(await dynamo.store.commit(commit)).toEqual({ ok: true });
  expect(await dynamo.store.commit(commit)).toEqual({ ok: false, lost: 'BASKET' });
  expect(await dynamo.reader.baskets(['OLD'])).toEqual([next]);
});
