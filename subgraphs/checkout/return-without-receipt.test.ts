import { newId } from '#kernel/ids.ts';
import type { EventDetail } from '#schema/events.ts';
import { cashierOf, managerOf } from '../../test/kit/identities.ts';
import { eventually, openShop, type Reply, type Shop } from './adapters/test-till.contract.ts';
import { beer, oatDrink, published, storePolicy, water } from './adapters/world.contract.ts';

/** Goods that come back of which nobody has the receipt, and how much may be refunded by whom. */
const codesOf = ({ userErrors }: Reply): string[] => userErrors.map(({ code }) => code);
const terms = { windowDays: 30, amountMaxMinor: 1000, cashAllowed: false };
type Policy = Partial<EventDetail<'StoreChanged'>['policy']>;

let shop: Shop;
let version = 1;
const setPolicy = async (policy: Policy) => {
  version += 1;
  await shop.publish(
    published('StoreChanged', 'S001', {
      ...{ storeId: 'S001', sourceVersion: version, gln: '9520000000004', name: 'Store S001' },
      ...{ countryCode: 'DE', currency: 'EUR', timeZone: 'Europe/Berlin', dayStart: '04:00' },
      ...{ jurisdictionId: 'DE', kind: 'PHYSICAL', receiptHeader: ['Store S001'] },
      policy: { ...storePolicy, policyVersion: version, ...policy },
    }),
  );
};
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());
beforeEach(() => setPolicy({ returnsWithoutReceipt: terms }));

const approve = (subject: string, parts: object = {}) => shop.approve('RETURN', subject, parts);
const open = async (parts: object = {}) => {
  const at = { storeId: 'S001', workstationId: 'S001-W1' };
  return (await shop.till('basketOpen', { ...at, ...parts })).basket.id;
};
const back = (basketId: string, scan: string, parts: object = {}) =>
  shop.till('basketReturnWithoutReceiptAdd', { basketId, scan, reason: 'UNWANTED', ...parts });
const approvedBack = async (basketId: string, scan: string, parts: object = {}) =>
  back(basketId, scan, { approval: await approve(basketId), ...parts });

async function sell(codes: readonly string[], parts: object = {}) {
  const basketId = await open(parts);
  for (const scan of codes) await shop.till('basketScan', { basketId, scan, ageConfirmed: true });
  await shop.till('tenderAdd', { basketId, kind: 'CASH' });
  const completed = await shop.till('transactionComplete', { basketId });
  expect(codesOf(completed)).toEqual([]);
  return completed.transaction;
}

const inBasket = async <Field>(id: string, field: string, identity = cashierOf('S001')) => {
  const document = `query ($id: ID!) { basket(id: $id) { field: ${field} } }`;
  return (await shop.call<{ basket: { field: Field } }>(document, { id }, identity)).basket.field;
};
const goingOn = (id: string, identity = cashierOf('S001')) =>
  inBasket(id, 'returnApproval { approvedBy remaining { amount } }', identity);
const pointsIn = (id: string) => inBasket(id, 'points { earned burned }');

const exceptions = () => shop.exceptions().filter(({ kind }) => kind === 'GOODS_RETURNED');

describe('goods without a receipt', () => {
  it('need a store that takes them, an approval, and a customer for the credit', async () => {
    await setPolicy({});
    expect(codesOf(await back(await open(), water))).toEqual(['RECEIPT_REQUIRED']);
    await setPolicy({ returnsWithoutReceipt: terms });
    const basketId = await open();
    const asked = await back(basketId, water);
    expect(codesOf(asked)).toEqual(['APPROVAL_REQUIRED']);
    expect(asked.userErrors).toMatchObject([{ message: expect.stringContaining('0.79 EUR') }]);
    const low = await approve(basketId, { limitMinor: 78 });
    expect(codesOf(await back(basketId, water, { approval: low }))).toEqual(['APPROVAL_INVALID']);
    const other = await approve(basketId, { permission: 'VOID' });
    expect(codesOf(await back(basketId, water, { approval: other }))).toEqual(['APPROVAL_INVALID']);
    const approval = await approve(basketId, { limitMinor: 79 });
    const taken = await back(basketId, water, { approval });
    expect(codesOf(taken)).toEqual([]);
    expect(taken.basket).toMatchObject({
      total: { amount: '-0.79' },
      lines: [{ gross: { amount: '-0.79' }, restock: true, originalLineId: null }],
      refundPlan: [{ kind: 'STORE_CREDIT', amount: { amount: '0.79' } }],
    });
    expect(codesOf(await back(basketId, water, { approval }))).toEqual(['APPROVAL_INVALID']);
    expect(codesOf(await shop.till('basketRefund', { basketId }))).toEqual(['CUSTOMER_REQUIRED']);
    const inCash = await shop.till('basketRefund', { basketId, refundKind: 'CASH' });
    expect(codesOf(inCash)).toEqual(['REFUND_KIND_INVALID']);
    await shop.till('basketCustomerAttach', { basketId, customerId: 'K-BACK' });
    expect(codesOf(await shop.till('basketRefund', { basketId }))).toEqual([]);
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({
      ...{ kind: 'RETURN', total: { amount: '-0.79' } },
      tenders: [{ kind: 'STORE_CREDIT', amount: { amount: '-0.79' } }],
    });
    await eventually(() => {
      expect(exceptions()).toMatchObject([
        { basketId, approvedBy: 'O001-05', reason: 'UNWANTED', amount: { minor: 79 } },
      ]);
    });
  });

  it('need one approval for all of a basket, as far as it reaches and for whoever was given it', async () => {
    const basketId = await open();
    const approval = await approve(basketId, { limitMinor: 300 });
    expect(codesOf(await back(basketId, water, { approval }))).toEqual([]);
    expect(await goingOn(basketId)).toEqual({
      approvedBy: 'O001-05',
      remaining: { amount: '2.21' },
    });
    // Neither another till's cashier nor another basket goes on with it.
    const other = managerOf('S001');
    const theirs = { basketId, scan: water, reason: 'UNWANTED' };
    const asked = await shop.till('basketReturnWithoutReceiptAdd', theirs, other);
    expect(codesOf(asked)).toEqual(['APPROVAL_REQUIRED']);
    expect(await goingOn(basketId, other)).toBeNull();
    const elsewhere = await open();
    expect(codesOf(await back(elsewhere, water, { approval }))).toEqual(['APPROVAL_INVALID']);
    // The same one may be sent again, or none at all.
    expect(codesOf(await back(basketId, water, { approval }))).toEqual([]);
    const third = await back(basketId, water);
    expect(codesOf(third)).toEqual([]);
    expect(codesOf(await back(basketId, water))).toEqual(['APPROVAL_REQUIRED']);
    // What is taken out again leaves room; a new approval reaches by itself.
    const { lineId } = third.line;
    await shop.till('lineRemove', { basketId, lineId, reason: 'Changed mind' });
    expect(codesOf(await back(basketId, water))).toEqual([]);
    const more = await approve(basketId, { limitMinor: 300 });
    expect(codesOf(await back(basketId, water, { approval: more }))).toEqual([]);
    const last = await approve(basketId, { limitMinor: 79 });
    expect(codesOf(await back(basketId, water, { approval: last }))).toEqual([]);
    expect(codesOf(await back(basketId, water, { approval: more }))).toEqual(['APPROVAL_USED']);
  });

  it('ask for one approval at once from two tills, and one of them has it', async () => {
    const basketId = await open();
    const approval = await approve(basketId, { limitMinor: 79 });
    const both = await Promise.all([
      back(basketId, water, { approval }),
      back(basketId, water, { approval }),
    ]);
    const codes = both.map(codesOf).toSorted((one, two) => one.length - two.length);
    expect(codes).toEqual([[], ['APPROVAL_INVALID']]);
  });

  it('take back the points that they would earn, below zero where they were spent', async () => {
    await shop.publish(
      published('PromotionChanged', 'P-EARN', {
        ...{ promotionId: 'P-EARN', sourceVersion: 1, description: 'A point for every 0.10' },
        rule: { kind: 'LOYALTY_EARN', points: 1, amounts: [{ minor: 10, currency: 'EUR' }] },
        ...{ priority: 1, concurrency: 'COMPOUND', itemIds: [], categoryIds: [], storeIds: [] },
        ...{ channels: [], validFrom: '2026-01-01T00:00:00.000Z', stopped: false },
      }),
    );
    const customerId = `K-${newId()}`;
    const pointsOf = async () => {
      const { _entities } = await shop.call<{ _entities: { loyalty: { points: number } }[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) {
           ... on Customer { loyalty { points } } } }`,
        { of: [{ __typename: 'Customer', customerId }] },
      );
      return _entities[0]?.loyalty.points;
    };
    const basketId = await open();
    const approval = await approve(basketId);
    await back(basketId, water, { approval });
    expect(await pointsIn(basketId)).toBeNull();
    await shop.till('basketCustomerAttach', { basketId, customerId });
    expect(await pointsIn(basketId)).toEqual({ earned: -7, burned: 0 });
    await back(basketId, water, {});
    expect(await pointsIn(basketId)).toEqual({ earned: -15, burned: 0 });
    await shop.till('basketRefund', { basketId });
    expect(codesOf(await shop.till('transactionComplete', { basketId }))).toEqual([]);
    expect(await pointsOf()).toBe(-15);
    await sell([water, water, water], { customerId });
    expect(await pointsOf()).toBe(8);
  });

  it('are worth the lowest price of the days; practice and voided sales were none', async () => {
    const worth = async () => {
      const { basket } = await approvedBack(await open(), oatDrink);
      return basket.total.amount;
    };
    const fresh = await approvedBack(await open(), oatDrink);
    const from = await shop.call<{ basket: { lines: object[] } }>(
      'query ($id: ID!) { basket(id: $id) { lines { priceTakenFrom priceTakenOn } } }',
      { id: fresh.basket.id },
    );
    expect(from.basket.lines).toEqual([{ priceTakenFrom: 'LIST', priceTakenOn: null }]);
    await sell([oatDrink, oatDrink, oatDrink], { training: true });
    await sell([oatDrink]);
    expect(await worth()).toBe('-1.49');
    const cheap = await sell([oatDrink, oatDrink, oatDrink]);
    await eventually(async () => expect(await worth()).toBe('-1.33'));
    const approval = await approve(cheap.id, { permission: 'VOID' });
    const voided = { transactionId: cheap.id, reason: 'Rung up twice', approval };
    expect(codesOf(await shop.till('transactionPostVoid', voided))).toEqual([]);
    expect(await worth()).toBe('-1.49');
  });

  it('bring their deposit along, once for one key, and stay as they are', async () => {
    const basketId = await open();
    const asked = { approval: await approve(basketId), idempotencyKey: newId(), quantity: '2' };
    const first = await back(basketId, beer, asked);
    expect(first.basket).toMatchObject({
      total: { amount: '-3.94' },
      lines: [{ gross: { amount: '-3.78' } }, { gross: { amount: '-0.16' } }],
    });
    expect(first.line.lineId).toBe(first.basket.lines[0]?.lineId);
    expect(await back(basketId, beer, asked)).toEqual(first);
    const other = await back(basketId, beer, { ...asked, quantity: '1' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const { lineId } = first.line;
    const cheaper = { basketId, lineId, percent: '5', reason: 'Dented' };
    expect(codesOf(await shop.till('basketDiscountSet', cheaper))).toEqual(['LINE_NOT_EDITABLE']);
    const removed = await shop.till('lineRemove', { basketId, lineId, reason: 'Changed mind' });
    expect(removed.basket.lines).toEqual([]);
  });

  it('pay for something else, and never more than the store lets', async () => {
    const basketId = await open();
    expect(codesOf(await approvedBack(basketId, water, { quantity: '13' }))).toEqual([
      'RECEIPT_REQUIRED',
    ]);
    await approvedBack(basketId, water);
    await shop.till('basketScan', { basketId, scan: oatDrink });
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({ kind: 'EXCHANGE', total: { amount: '0.70' } });
    // What a credit has paid for does not become cash by coming back.
    const bought = transaction.lines[1]?.lineId;
    const returned = {
      ...{ originalTransactionId: transaction.id, workstationId: 'S001-W1' },
      lines: [{ lineId: bought, quantity: '1' }],
    };
    expect(codesOf(await shop.till('transactionReturn', returned))).toEqual(['CUSTOMER_REQUIRED']);
  });

  it('become cash where the store hands it out', async () => {
    await setPolicy({ returnsWithoutReceipt: { ...terms, cashAllowed: true } });
    const basketId = await open();
    await approvedBack(basketId, water);
    expect(codesOf(await shop.till('basketRefund', { basketId }))).toEqual([]);
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({ tenders: [{ kind: 'CASH', amount: { amount: '-0.79' } }] });
  });

  it.each`
    scan               | parts                     | code
    ${'4006381333931'} | ${{}}                     | ${'ITEM_UNKNOWN'}
    ${'hello'}         | ${{}}                     | ${'SCAN_UNREADABLE'}
    ${'4006381333930'} | ${{}}                     | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${water}           | ${{ quantity: '-1' }}     | ${'QUANTITY_INVALID'}
    ${water}           | ${{ quantity: '1.5' }}    | ${'QUANTITY_INVALID'}
    ${water}           | ${{ quantity: '100000' }} | ${'QUANTITY_INVALID'}
    ${water}           | ${{ version: 99 }}        | ${'BASKET_VERSION_STALE'}
  `('$scan with $parts: $code', async ({ scan, parts, code }) => {
    const answer = await approvedBack(await open(), String(scan), parts as object);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.basket.lines).toEqual([]);
  });

  it('are nothing for somebody of another store', async () => {
    const basketId = await open();
    const asked = { basketId, scan: water, reason: 'UNWANTED' };
    await expect(
      shop.till('basketReturnWithoutReceiptAdd', asked, cashierOf('S002')),
    ).rejects.toThrow('FORBIDDEN');
  });
});

describe('a refund above what a role may give alone', () => {
  const limits = (role: 'CASHIER' | 'MANAGER', refundMaxMinor: number, selfApproval = true) => {
    const till: NonNullable<Policy['till']> = {
      ...{ selfApproval, reasonsRequired: false, keyedWeight: 'ALLOWED', ageCheck: 'CONFIRMED' },
      ...{ suspendedBaskets: 'VOID', measureCodes: [], roleLimits: [{ role, refundMaxMinor }] },
    };
    return { till };
  };
  const giveBack = async (parts: object = {}, identity = cashierOf('S001')) => {
    const sale = await sell([water]);
    const lines = [{ lineId: sale.lines[0]?.lineId, quantity: '1' }];
    const asked = { originalTransactionId: sale.id, workstationId: 'S001-W1', lines };
    const answerTo = (more: object) =>
      shop.till('transactionReturn', { ...asked, ...parts, ...more }, identity);
    return { sale, answerTo, first: codesOf(await answerTo({})) };
  };

  it.each`
    role         | max   | identity             | code
    ${'CASHIER'} | ${79} | ${cashierOf('S001')} | ${[]}
    ${'CASHIER'} | ${78} | ${cashierOf('S001')} | ${['APPROVAL_REQUIRED']}
    ${'CASHIER'} | ${0}  | ${cashierOf('S001')} | ${['APPROVAL_REQUIRED']}
    ${'CASHIER'} | ${0}  | ${managerOf('S001')} | ${[]}
    ${'MANAGER'} | ${78} | ${managerOf('S001')} | ${['APPROVAL_REQUIRED']}
    ${'MANAGER'} | ${0}  | ${cashierOf('S001')} | ${[]}
  `('$role up to $max: $code', async ({ role, max, identity, code }) => {
    await setPolicy(limits(role, max));
    expect((await giveBack({}, identity)).first).toEqual(code);
  });

  it('goes with an approval that reaches so far, and is in the audit trail', async () => {
    await setPolicy(limits('CASHIER', 50));
    const { sale, answerTo, first } = await giveBack();
    expect(first).toEqual(['APPROVAL_REQUIRED']);
    const low = await approve(sale.id, { limitMinor: 78 });
    expect(codesOf(await answerTo({ approval: low }))).toEqual(['APPROVAL_INVALID']);
    const done = await answerTo({ approval: await approve(sale.id) });
    expect(codesOf(done)).toEqual([]);
    await eventually(() => {
      expect(exceptions().at(-1)).toMatchObject({
        ...{ subject: done.transaction.id, approvedBy: 'O001-05', amount: { minor: 79 } },
        workstationId: 'S001-W1',
      });
    });
  });

  it('of a basket is the same', async () => {
    await setPolicy(limits('CASHIER', 78));
    const sale = await sell([water]);
    const basketId = await open();
    await shop.till('basketReturnLinesAdd', {
      ...{ basketId, originalTransactionId: sale.id },
      lines: [{ lineId: sale.lines[0]?.lineId, quantity: '1' }],
    });
    expect(codesOf(await shop.till('basketRefund', { basketId }))).toEqual(['APPROVAL_REQUIRED']);
    const approval = await approve(basketId);
    expect(codesOf(await shop.till('basketRefund', { basketId, approval }))).toEqual([]);
  });

  it('needs somebody else, where the store wants two pairs of eyes', async () => {
    await setPolicy(limits('CASHIER', 0, false));
    const manager = managerOf('S001');
    const { sale, answerTo, first } = await giveBack({}, manager);
    expect(first).toEqual(['APPROVAL_REQUIRED']);
    const own = await approve(sale.id, { operatorId: manager.operatorId });
    expect(codesOf(await answerTo({ approval: own }))).toEqual(['APPROVAL_INVALID']);
    expect(codesOf(await answerTo({ approval: await approve(sale.id) }))).toEqual([]);
  });
});
