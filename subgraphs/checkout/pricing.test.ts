import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { backOffice, cashierOf, managerOf, shopper } from '../../test/kit/identities.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { eventually, openShop, type Reply, type Shop } from './adapters/test-till.contract.ts';
import { cheese, oatDrink, published, water } from './adapters/world.contract.ts';
import { couponUsesKey } from './adapters/appsync-shared/keys.ts';
import { readItems } from './adapters/dynamodb/table.ts';
import { releaseExpiredClaims } from './adapters/dynamodb/use-parts.ts';

let shop: Shop;
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const amount = (text: string) => ({ amount: text, currency: 'EUR' });
const since = { validFrom: '2020-01-01T00:00:00.000Z', stopped: false, sourceVersion: 1 };
const everywhere = {
  ...{ itemIds: [], categoryIds: [], storeIds: [], channels: [] as 'STORE'[], priority: 1 },
  ...{ concurrency: 'COMPOUND' as const, ...since },
};
const offBasket = (minor: number) => ({
  kind: 'THRESHOLD' as const,
  steps: [{ minimums: [eur(0)], amounts: [eur(minor)] }],
});
const coupon = (code: string, parts: object = {}) =>
  published('CouponChanged', code, { code, promotionId: 'P-CODE', ...since, ...parts });

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  await shop.openShift('S001-W2');
  const promotion = (promotionId: string, description: string, parts: object) =>
    shop.publish(
      published('PromotionChanged', promotionId, {
        ...{ promotionId, description, ...everywhere, rule: offBasket(50) },
        ...parts,
      }),
    );
  await promotion('P-CODE', '0.50 off', { couponRequired: true });
  const staff = { kind: 'THRESHOLD', steps: [{ minimums: [eur(0)], amounts: [], percent: '10' }] };
  await promotion('P-STAFF', 'Staff 10 %', { rule: staff, customerGroups: ['STAFF'] });
  const earn = { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(1)] };
  await promotion('P-EARN', '1 point a cent', { rule: earn });
  const burn = { kind: 'LOYALTY_BURN', points: 10, amounts: [eur(10)] };
  await promotion('P-BURN', '10 points are 0.10', { rule: burn });
  const dear = [{ minimums: [eur(5000)], amounts: [eur(500)] }];
  const rule = { kind: 'THRESHOLD', steps: dear };
  await promotion('P-DEAR', '5.00 off 50.00', { rule, couponRequired: true });
  await shop.publish(coupon('FREE'));
  await shop.publish(coupon('ONCE', { usesMax: 1 }));
  await shop.publish(coupon('LAST', { usesMax: 1 }));
  await shop.publish(coupon('HELD', { usesMax: 1 }));
  await shop.publish(coupon('MINE', { usesPerCustomerMax: 1 }));
  await shop.publish(coupon('OVER', { validTo: '2021-01-01T00:00:00.000Z' }));
});
afterAll(() => shop.close());

const open = async (parts: object = {}): Promise<string> => {
  const place = { storeId: 'S001', workstationId: 'S001-W1' };
  return (await shop.till('basketOpen', { ...place, ...parts })).basket.id;
};
const filled = async (parts: object = {}, quantity = '2'): Promise<string> => {
  const basketId = await open(parts);
  await shop.till('basketScan', { basketId, scan: water, quantity });
  return basketId;
};
const codeOf = ({ userErrors }: Pick<Reply, 'userErrors'>) => userErrors[0]?.code ?? 'ok';
const totalOf = ({ basket }: Reply) => basket.total.amount;
const pay = async (basketId: string): Promise<Reply> => {
  await shop.till('tenderAdd', { basketId, kind: 'CASH' });
  return shop.till('transactionComplete', { basketId });
};
const basketOf = async (id: string): Promise<Record<string, unknown>> => {
  const document = `query ($id: ID!) { basket(id: $id) { total { amount } pointsToBurn
    coupons { code claimedUntil applied } points { earned burned } taxExemption { certificateNumber }
    orderDiscount { percent amount { amount } reason operatorId approvedBy }
    taxes { exempted { amount } } lines { extended { amount } manualDiscount { amount { amount } }
      priceOverride { regularUnitPrice { amount } approvedBy } modifications { kind step rounding } } } }`;
  return (await shop.call<{ basket: Record<string, unknown> }>(document, { id })).basket;
};
const pointsOf = async (customerId: string, identity?: Identity) => {
  const document = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Customer { loyalty { points groups } } } }`;
  const variables = { representations: [{ __typename: 'Customer', customerId }] };
  const { _entities } = await shop.call<{
    _entities: { loyalty: { points: number; groups: string[] } | null }[];
  }>(document, variables, identity);
  return _entities[0]?.loyalty;
};

describe('coupons', () => {
  it.each`
    code      | answer
    ${'free'} | ${'ok'}
    ${'NONE'} | ${'COUPON_UNKNOWN'}
    ${'OVER'} | ${'COUPON_NOT_VALID'}
    ${'MINE'} | ${'COUPON_NEEDS_CUSTOMER'}
  `('$code: $answer', async ({ code, answer }) => {
    const added = await shop.till('basketCouponAdd', { basketId: await filled(), code });
    expect(codeOf(added)).toBe(answer);
    expect(totalOf(added)).toBe(answer === 'ok' ? '1.08' : '1.58');
  });

  it('stand in the basket once, and leave it with their discount', async () => {
    const basketId = await filled();
    await shop.till('basketCouponAdd', { basketId, code: 'FREE' });
    const again = await shop.till('basketCouponAdd', { basketId, code: 'FREE' });
    expect(codeOf(again)).toBe('COUPON_IN_BASKET');
    const removed = await shop.till('basketCouponRemove', { basketId, code: 'free' });
    expect([codeOf(removed), totalOf(removed)]).toEqual(['ok', '1.58']);
    const none = await shop.till('basketCouponRemove', { basketId, code: 'FREE' });
    expect(codeOf(none)).toBe('COUPON_UNKNOWN');
  });

  it('with one use left go to one of twenty tills', async () => {
    const baskets = await Promise.all(Array.from({ length: 20 }, () => filled()));
    const answers = await Promise.all(
      baskets.map((basketId) => shop.till('basketCouponAdd', { basketId, code: 'LAST' })),
    );
    const codes = answers.map(codeOf).toSorted();
    expect(codes).toEqual([...Array<string>(19).fill('COUPON_USED_UP'), 'ok']);
  });

  it('are free again when the basket gives them back or is given up, and not after a sale', async () => {
    const claim = async () => {
      const basketId = await filled();
      const added = await shop.till('basketCouponAdd', { basketId, code: 'ONCE' });
      expect(codeOf(added)).toBe('ok');
      return basketId;
    };
    await shop.till('basketCouponRemove', { basketId: await claim(), code: 'ONCE' });
    await shop.till('basketVoid', { basketId: await claim() });
    const sold = await pay(await claim());
    expect(sold.transaction.total.amount).toBe('1.08');
    const late = await shop.till('basketCouponAdd', { basketId: await filled(), code: 'ONCE' });
    expect(codeOf(late)).toBe('COUPON_USED_UP');
  });

  it('that give nothing are not used up: the second of one offer, and one for a dearer basket', async () => {
    await shop.publish(coupon('TWIN-1', { usesMax: 1 }));
    await shop.publish(coupon('TWIN-2', { usesMax: 1 }));
    await shop.publish(coupon('DEAR', { usesMax: 1, promotionId: 'P-DEAR' }));
    const codes = ['TWIN-1', 'TWIN-2', 'DEAR'];
    const basketId = await filled();
    for (const code of codes) await shop.till('basketCouponAdd', { basketId, code });
    expect(await basketOf(basketId)).toMatchObject({
      coupons: [
        { code: 'TWIN-1', applied: true },
        { code: 'TWIN-2', applied: false },
        { code: 'DEAR', applied: false },
      ],
    });
    expect((await pay(basketId)).transaction.total.amount).toBe('1.08');
    const next = await filled();
    const answers = await Promise.all(
      codes.map((code) => shop.till('basketCouponAdd', { basketId: next, code })),
    );
    expect(answers.map(codeOf)).toEqual(['COUPON_USED_UP', 'ok', 'ok']);
  });

  it('that a forgotten basket held too long go to the next, and the forgotten sale is refused', async () => {
    const forgotten = await filled();
    await shop.till('basketCouponAdd', { basketId: forgotten, code: 'HELD' });
    const { dynamo, tablePrefix } = shop.resources;
    const table = { dynamo, tableName: `${tablePrefix}checkout` };
    expect(await releaseExpiredClaims(table, 'HELD', new Date().toISOString())).toBe(0);
    expect(await releaseExpiredClaims(table, 'HELD', '2999-01-01T00:00:00.000Z')).toBe(1);
    const next = await filled();
    expect(codeOf(await shop.till('basketCouponAdd', { basketId: next, code: 'HELD' }))).toBe('ok');
    expect(codeOf(await pay(forgotten))).toBe('COUPON_USED_UP');
    const uses = await readItems(table, [couponUsesKey('HELD')]);
    expect([...uses.values()]).toMatchObject([{ useCount: 1 }]);
    // It can still be given up, though there is nothing left to give back.
    expect(codeOf(await shop.till('basketVoid', { basketId: forgotten }))).toBe('ok');
  });

  it('that count by customer are used once by each, and stay with the customer', async () => {
    const first = await filled({ customerId: 'K-MINE' });
    expect(codeOf(await shop.till('basketCouponAdd', { basketId: first, code: 'MINE' }))).toBe(
      'ok',
    );
    const attach = { basketId: first, customerId: 'K-OTHER' };
    expect(codeOf(await shop.till('basketCustomerAttach', attach))).toBe('COUPON_NEEDS_CUSTOMER');
    const second = await filled({ customerId: 'K-MINE' });
    const again = await shop.till('basketCouponAdd', { basketId: second, code: 'MINE' });
    expect(codeOf(again)).toBe('COUPON_USED_UP');
    const other = await filled({ customerId: 'K-OTHER' });
    expect(codeOf(await shop.till('basketCouponAdd', { basketId: other, code: 'MINE' }))).toBe(
      'ok',
    );
  });

  it('use nothing up in training', async () => {
    await shop.publish(coupon('DRILL', { usesMax: 1 }));
    const drill = await filled({ training: true });
    expect(codeOf(await shop.till('basketCouponAdd', { basketId: drill, code: 'DRILL' }))).toBe(
      'ok',
    );
    expect(codeOf(await pay(drill))).toBe('ok');
    const real = await filled();
    expect(codeOf(await shop.till('basketCouponAdd', { basketId: real, code: 'DRILL' }))).toBe(
      'ok',
    );
  });
});

describe('loyalty', () => {
  it('earns with the sale, pays with points, and takes both back with the goods', async () => {
    const customerId = 'K-POINTS';
    await pay(await filled({ customerId }));
    expect(await pointsOf(customerId)).toEqual({ points: 158, groups: [] });
    const basketId = await filled({ customerId });
    const redeemed = await shop.till('basketPointsRedeem', { basketId, points: 105 });
    expect([codeOf(redeemed), totalOf(redeemed)]).toEqual(['ok', '0.58']);
    expect(await basketOf(basketId)).toMatchObject({
      ...{ pointsToBurn: 105, points: { earned: 58, burned: 100 } },
    });
    const { transaction } = await pay(basketId);
    expect(await pointsOf(customerId)).toMatchObject({ points: 158 - 100 + 58 });
    const lines = [{ lineId: transaction.lines[0]?.lineId, quantity: '1' }];
    const back = { originalTransactionId: transaction.id, workstationId: 'S001-W1', lines };
    for (const points of [137, 158]) {
      const returned = await shop.till('transactionReturn', { ...back, refundKind: 'CASH' });
      expect(codeOf(returned)).toBe('ok');
      expect(await pointsOf(customerId)).toMatchObject({ points });
    }
  });

  it.each`
    case                     | customerId     | points | code
    ${'nobody is attached'}  | ${undefined}   | ${10}  | ${'CUSTOMER_REQUIRED'}
    ${'there are too few'}   | ${'K-NOTHING'} | ${10}  | ${'POINTS_INSUFFICIENT'}
    ${'they are below zero'} | ${'K-NOTHING'} | ${-1}  | ${'POINTS_INVALID'}
  `('refuses points when $case: $code', async ({ customerId, points, code }) => {
    const basketId = await filled(customerId === undefined ? {} : { customerId });
    expect(codeOf(await shop.till('basketPointsRedeem', { basketId, points }))).toBe(code);
  });

  it('never lets two tills spend the same points', async () => {
    const customerId = 'K-TWICE';
    await pay(await filled({ customerId }));
    const baskets = await Promise.all(
      ['S001-W1', 'S001-W2'].map((workstationId) => filled({ customerId, workstationId })),
    );
    for (const basketId of baskets) {
      await shop.till('basketPointsRedeem', { basketId, points: 150 });
    }
    const sales = await Promise.all(baskets.map(pay));
    expect(sales.map(codeOf).toSorted()).toEqual(['POINTS_INSUFFICIENT', 'ok']);
    expect(await pointsOf(customerId)).toMatchObject({ points: 158 - 150 + 8 });
  });

  it('gives a group its promotions when the customer is attached', async () => {
    const groups = { idempotencyKey: newId(), customerId: 'K-STAFF', groups: ['STAFF'] };
    const document = `mutation ($input: CustomerGroupsSetInput!) { customerGroupsSet(input: $input) {
      account { points groups } userErrors { code } } }`;
    const set = (input: object) =>
      shop.call<{ customerGroupsSet: Pick<Reply, 'userErrors'> }>(
        document,
        { input },
        backOffice(),
      );
    expect((await set(groups)).customerGroupsSet).toEqual({
      ...{ account: { points: 0, groups: ['STAFF'] }, userErrors: [] },
    });
    expect((await set(groups)).customerGroupsSet.userErrors).toEqual([]);
    const wrong = await set({ ...groups, idempotencyKey: newId(), groups: ['no good'] });
    expect(codeOf(wrong.customerGroupsSet)).toBe('GROUPS_INVALID');
    const basketId = await filled();
    const attached = await shop.till('basketCustomerAttach', { basketId, customerId: 'K-STAFF' });
    expect(totalOf(attached)).toBe('1.42');
  });

  it('shows an account to nobody but its owner and the shop', async () => {
    expect(await pointsOf('K-STAFF', shopper('K-STAFF'))).toMatchObject({ groups: ['STAFF'] });
    expect(await pointsOf('K-STAFF', shopper('K-OTHER'))).toBeNull();
  });
});

describe('prices by hand', () => {
  const discount = (input: object, identity = cashierOf('S001')) =>
    shop.till('basketDiscountSet', { reason: 'Dented', ...input }, identity);

  it.each`
    case                       | wish                                               | manager  | code                   | total
    ${'a cashier up to 10 %'}  | ${{ percent: '10' }}                               | ${false} | ${'ok'}                | ${'7.11'}
    ${'a cashier above it'}    | ${{ percent: '10.1' }}                             | ${false} | ${'APPROVAL_REQUIRED'} | ${'7.90'}
    ${'a manager whatever'}    | ${{ percent: '50' }}                               | ${true}  | ${'ok'}                | ${'3.95'}
    ${'an amount within 10 %'} | ${{ amount: amount('0.79') }}                      | ${false} | ${'ok'}                | ${'7.11'}
    ${'an amount above it'}    | ${{ amount: amount('0.80') }}                      | ${false} | ${'APPROVAL_REQUIRED'} | ${'7.90'}
    ${'nothing'}               | ${{ percent: '0' }}                                | ${true}  | ${'DISCOUNT_INVALID'}  | ${'7.90'}
    ${'more than all'}         | ${{ percent: '100.5' }}                            | ${true}  | ${'DISCOUNT_INVALID'}  | ${'7.90'}
    ${'half a cent'}           | ${{ amount: amount('0.005') }}                     | ${true}  | ${'DISCOUNT_INVALID'}  | ${'7.90'}
    ${'another currency'}      | ${{ amount: { amount: '1.00', currency: 'USD' } }} | ${true}  | ${'CURRENCY_WRONG'}    | ${'7.90'}
    ${'both ways at once'}     | ${{ amount: amount('0.10'), percent: '1' }}        | ${true}  | ${'DISCOUNT_INVALID'}  | ${'7.90'}
  `('off the basket: $case is $code', async ({ wish, manager, code, total }) => {
    const basketId = await filled({}, '10');
    const identity = manager ? managerOf('S001') : cashierOf('S001');
    const answer = await discount({ basketId, ...wish }, identity);
    expect([codeOf(answer), totalOf(answer)]).toEqual([code, total]);
  });

  it('needs an approval above the limit, uses it up, and says who gave it', async () => {
    const basketId = await filled({}, '10');
    const approval = await shop.approve('PRICE_OVERRIDE', basketId, { limitMinor: 395 });
    const tooMuch = await discount({ basketId, percent: '51', approval });
    expect(codeOf(tooMuch)).toBe('APPROVAL_INVALID');
    const given = await discount({ basketId, percent: '50', approval });
    expect([codeOf(given), totalOf(given)]).toEqual(['ok', '3.95']);
    expect(await basketOf(basketId)).toMatchObject({
      orderDiscount: { percent: '50', operatorId: 'O001-01', approvedBy: 'O001-05' },
    });
    const second = await discount({ basketId, percent: '49', approval });
    expect(codeOf(second)).toBe('APPROVAL_USED');
    const taken = await discount({ basketId });
    expect([codeOf(taken), totalOf(taken)]).toEqual(['ok', '7.90']);
  });

  it('is looked at again when lines were taken out since', async () => {
    const basketId = await filled({}, '10');
    await discount({ basketId, amount: amount('0.79') });
    const [line] = (await shop.till('basketScan', { basketId, scan: oatDrink })).basket.lines;
    await shop.till('lineRemove', { basketId, lineId: line?.lineId });
    const paying = await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    expect(codeOf(paying)).toBe('APPROVAL_REQUIRED');
  });

  it('discounts one line and keeps its quantity as it was looked at', async () => {
    const basketId = await filled({}, '10');
    const { line } = await shop.till('basketScan', { basketId, scan: oatDrink });
    const { lineId } = line;
    expect(totalOf(await discount({ basketId, lineId, percent: '10' }))).toBe('9.24');
    const more = await shop.till('lineQuantitySet', { basketId, lineId, quantity: '2' });
    expect(codeOf(more)).toBe('LINE_NOT_EDITABLE');
    const { basket } = await shop.till('basketScan', { basketId, scan: oatDrink });
    expect(basket.lines).toHaveLength(3);
    const nobody = await discount({ basketId, lineId: 'L0', percent: '5' });
    expect(codeOf(nobody)).toBe('LINE_UNKNOWN');
  });

  it.each`
    unitPrice              | manager  | code                   | total
    ${'0.75'}              | ${false} | ${'ok'}                | ${'1.50'}
    ${'0.70'}              | ${false} | ${'APPROVAL_REQUIRED'} | ${'1.58'}
    ${'0.00'}              | ${true}  | ${'ok'}                | ${'0.00'}
    ${'0.99'}              | ${false} | ${'ok'}                | ${'1.98'}
    ${'-1'}                | ${true}  | ${'DISCOUNT_INVALID'}  | ${'1.58'}
    ${'90000000000000.00'} | ${true}  | ${'DISCOUNT_INVALID'}  | ${'1.58'}
    ${'60000000000.00'}    | ${true}  | ${'DISCOUNT_INVALID'}  | ${'1.58'}
  `('a unit price of $unitPrice is $code', async ({ unitPrice, manager, code, total }) => {
    const basketId = await filled();
    const lineId = (await shop.till('basketScan', { basketId, scan: `01${cheese}10L1` })).basket
      .lines[0]?.lineId;
    await shop.till('lineRemove', { basketId, lineId: await lastLineOf(basketId) });
    const input = { basketId, lineId, unitPrice: amount(unitPrice), reason: 'Shelf label' };
    const identity = manager ? managerOf('S001') : cashierOf('S001');
    const answer = await shop.till('linePriceOverride', input, identity);
    expect([codeOf(answer), totalOf(answer)]).toEqual([code, total]);
  });

  const lastLineOf = async (basketId: string) => {
    const document = 'query ($id: ID!) { basket(id: $id) { lines { lineId } } }';
    const { basket } = await shop.call<{ basket: { lines: { lineId: string }[] } }>(document, {
      id: basketId,
    });
    return basket.lines.at(-1)?.lineId;
  };

  it('an approved price is noted with its line and left alone by offers', async () => {
    const basketId = await open();
    const scanned = await shop.till('basketScan', { basketId, scan: oatDrink, quantity: '3' });
    expect(totalOf(scanned)).toBe('4.00');
    const approval = await shop.approve('PRICE_OVERRIDE', basketId);
    const answer = await shop.till('linePriceOverride', {
      ...{ basketId, lineId: scanned.line.lineId, unitPrice: amount('1.00') },
      ...{ reason: 'Old shelf label', approval },
    });
    expect([codeOf(answer), totalOf(answer)]).toEqual(['ok', '3.00']);
    expect(await basketOf(basketId)).toMatchObject({
      lines: [{ priceOverride: { regularUnitPrice: { amount: '1.49' }, approvedBy: 'O001-05' } }],
    });
  });
});

it('sells without tax for a certificate, and says what was not charged', async () => {
  const basketId = await filled();
  const exemption = { reason: 'Embassy', certificateNumber: 'D-17' };
  const exempt = await shop.till('basketTaxExemptionSet', { basketId, exemption });
  expect([codeOf(exempt), totalOf(exempt)]).toEqual(['ok', '1.33']);
  expect(await basketOf(basketId)).toMatchObject({
    ...{ taxExemption: { certificateNumber: 'D-17' }, taxes: [{ exempted: { amount: '0.25' } }] },
  });
  const wrong = { basketId, exemption: { ...exemption, certificateNumber: ' ' } };
  expect(codeOf(await shop.till('basketTaxExemptionSet', wrong))).toBe('EXEMPTION_INVALID');
  const taxed = await shop.till('basketTaxExemptionSet', { basketId });
  expect(totalOf(taxed)).toBe('1.58');
  // A cashier may do it alone, so somebody has to be able to read it.
  const noted = () => shop.exceptions().filter((each) => each.basketId === basketId);
  await eventually(() =>
    expect(noted()).toMatchObject([
      { kind: 'TAX_EXEMPTED', subject: basketId, reason: 'Embassy, D-17' },
    ]),
  );
});

describe('a customer who is exempt', () => {
  const certificate = { reason: 'Embassy', certificateNumber: 'D-19' };
  const set = async (customerId: string, exemption: object | null): Promise<string> => {
    const document = `mutation ($input: CustomerTaxExemptionSetInput!) { customerTaxExemptionSet(input: $input) {
      account { points taxExemption { reason certificateNumber fromAccount } } userErrors { code } } }`;
    const input = { idempotencyKey: newId(), customerId, exemption };
    const { customerTaxExemptionSet: answer } = await shop.call<{
      customerTaxExemptionSet: Pick<Reply, 'userErrors'> & { account: object | null };
    }>(document, { input }, backOffice());
    if (codeOf(answer) === 'ok') {
      const taxExemption = exemption && { ...exemption, fromAccount: true };
      expect(answer.account).toEqual({ points: 0, taxExemption });
    }
    return codeOf(answer);
  };
  const attach = async (basketId: string, customerId: string | null) =>
    totalOf(await shop.till('basketCustomerAttach', { basketId, customerId }));

  it('buys without tax as long as they are attached, and the audit trail says whose account it was', async () => {
    expect(await set('K-EXEMPT', { ...certificate, reason: '' })).toBe('EXEMPTION_INVALID');
    expect(await set('K-EXEMPT', certificate)).toBe('ok');
    const basketId = await filled();
    expect(await attach(basketId, 'K-EXEMPT')).toBe('1.33');
    expect(await attach(basketId, 'K-EXEMPT')).toBe('1.33');
    expect(await attach(basketId, null)).toBe('1.58');
    expect(await attach(basketId, 'K-EXEMPT')).toBe('1.33');
    expect(await attach(basketId, 'K-OTHER')).toBe('1.58');
    const noted = () => shop.exceptions().filter((each) => each.basketId === basketId);
    const reason = 'Embassy, D-19 (account of customer K-EXEMPT)';
    const entry = { kind: 'TAX_EXEMPTED', subject: basketId, reason };
    await eventually(() => expect(noted()).toMatchObject([entry, entry]));
  });

  it('gives way to what the cashier says, and holds again when that is taken back', async () => {
    await set('K-BOTH', certificate);
    const basketId = await filled({ customerId: 'K-BOTH' });
    const say = (exemption?: object) =>
      shop.till('basketTaxExemptionSet', { basketId, ...(exemption && { exemption }) });
    const shown = async () => (await basketOf(basketId))['taxExemption'];
    expect(await shown()).toEqual({ certificateNumber: 'D-19' });
    await say({ reason: 'Army', certificateNumber: 'A-1' });
    await attach(basketId, null);
    expect(await shown()).toEqual({ certificateNumber: 'A-1' });
    await attach(basketId, 'K-BOTH');
    expect(await shown()).toEqual({ certificateNumber: 'A-1' });
    expect(totalOf(await say())).toBe('1.33');
    expect(await shown()).toEqual({ certificateNumber: 'D-19' });
    const sold = await pay(basketId);
    expect(sold.receipt.text).toContain('D-19');
    const noted = () => shop.exceptions().filter((each) => each.basketId === basketId);
    const account = 'Embassy, D-19 (account of customer K-BOTH)';
    await eventually(() =>
      expect(noted().map(({ reason }) => reason)).toEqual([account, 'Army, A-1', account]),
    );
  });

  it('is taxed again when the account says so, which baskets that are open do not hear of', async () => {
    await set('K-FORMER', certificate);
    const before = await filled({ customerId: 'K-FORMER' });
    expect(await set('K-FORMER', null)).toBe('ok');
    const after = await filled({ customerId: 'K-FORMER' });
    const totals = [await basketOf(before), await basketOf(after)].map(({ total }) => total);
    expect(totals).toEqual([{ amount: '1.33' }, { amount: '1.58' }]);
  });

  it('has a cart without tax, of which the audit trail says nothing', async () => {
    await set('K-WEB', certificate);
    const identity = shopper('K-WEB');
    const opened = await shop.till('basketOpen', { storeId: 'S001', channel: 'WEB' }, identity);
    const basketId = opened.basket.id;
    const exempted = await shop.till('basketScan', { basketId, scan: water }, identity);
    await set('K-WEB', null);
    const taxed = await shop.till('basketCustomerAttach', { basketId }, identity);
    expect(Number(totalOf(taxed))).toBeGreaterThan(Number(totalOf(exempted)));
    expect(shop.exceptions().filter((each) => each.basketId === basketId)).toEqual([]);
  });
});

describe('a price explains itself', () => {
  const explain = async (field: string, id: string, identity = cashierOf('S001')) => {
    const document = `query ($id: ID!) { ${field}(id: $id) { sentences lines { description sentences
      units { count price { amount } } } } }`;
    const { data } = await callSubgraph(shop.checkout, document, { id }, identity);
    return data?.[field];
  };

  it('step by step, with shares and single units, on the basket and on the sale', async () => {
    const basketId = await open();
    await shop.till('basketScan', { basketId, scan: oatDrink, quantity: '3' });
    await shop.till('basketScan', { basketId, scan: water });
    await shop.till('basketCouponAdd', { basketId, code: 'FREE' });
    const expected = {
      lines: [
        {
          description: 'Oat drink 1 l',
          sentences: [
            '3 EA at 1.49 EUR is 4.47 EUR.',
            '3 oat drinks for 4.00 takes 0.47 EUR off 4.47 EUR: 3 units are part of the offer, and this is their share of it.',
            'That leaves 4.00 EUR.',
          ],
          units: [
            { count: 2, price: { amount: '1.33' } },
            { count: 1, price: { amount: '1.34' } },
          ],
        },
        {
          description: 'Sparkling water',
          sentences: [
            '1 EA at 0.79 EUR is 0.79 EUR.',
            '0.50 off takes 0.50 EUR off 0.79 EUR, its share of a discount on the whole basket.',
            'That leaves 0.29 EUR.',
          ],
          units: [{ count: 1, price: { amount: '0.29' } }],
        },
      ],
      sentences: [
        '0.50 off takes 0.50 EUR off 0.79 EUR: 0.50 EUR on Sparkling water.',
        'VAT on 3.60 EUR is 0.69 EUR.',
        'Together that is 4.29 EUR, 0.97 EUR less than without offers.',
      ],
    };
    expect(await explain('basketExplain', basketId)).toEqual(expected);
    const { transaction } = await pay(basketId);
    expect(await explain('transactionExplain', transaction.id)).toEqual(expected);
  });

  it('to nobody who may not see the basket', async () => {
    expect(await explain('basketExplain', await filled(), cashierOf('S002'))).toBeNull();
    expect(await explain('basketExplain', 'B0')).toBeNull();
  });
});
