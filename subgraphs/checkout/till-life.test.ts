import { checkDigit } from '#kernel/gtin.ts';
import { newId } from '#kernel/ids.ts';
import type { EventDetail } from '#schema/events.ts';
import { cashierOf, managerOf, shopper } from '../../test/kit/identities.ts';
import { eventually, openShop, type Reply, type Shop } from './adapters/test-till.contract.ts';
import {
  bananas,
  beer,
  cheese,
  oatDrink,
  productWorld,
  published,
  storePolicy,
  storeWorld,
  water,
} from './adapters/world.contract.ts';
import { tillPolicyDefault } from './domain/till-rules.ts';

type TillPolicy = NonNullable<EventDetail<'StoreChanged'>['policy']['till']>;
type Answer = Reply & { readonly userErrors: readonly { code: string; lineId?: string }[] };

let shop: Shop;
let policyVersion = 1;

/** The till policy of S001 from now on, as back-office publishes it. Baskets keep that of their opening. */
const setTill = async (parts: Partial<TillPolicy>): Promise<void> => {
  policyVersion += 1;
  const known = storeWorld[0]?.detail as EventDetail<'StoreChanged'>;
  const till = { ...tillPolicyDefault, roleLimits: [], measureCodes: [], ...parts };
  const policy = { ...storePolicy, policyVersion, till };
  const detail = { ...known, sourceVersion: policyVersion, policy };
  await shop.publish(published('StoreChanged', 'S001', detail));
};
const codeOf = ({ userErrors }: Pick<Reply, 'userErrors'>) => userErrors[0]?.code ?? 'ok';
const open = async (parts: object = {}, identity = cashierOf('S001')): Promise<string> => {
  const place = { storeId: 'S001', workstationId: 'S001-W1' };
  return (await shop.till('basketOpen', { ...place, ...parts }, identity)).basket.id;
};
const scan = (basketId: string, code: string, parts: object = {}, identity = cashierOf('S001')) =>
  shop.till('basketScan', { basketId, scan: code, ...parts }, identity);
const exceptions = (kind: string) => shop.exceptions().filter((noted) => noted.kind === kind);
const ask = <Data>(query: string, id: string) => shop.call<Data>(query, { id });

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  await shop.openShift('S001-W2');
});
afterAll(() => shop.close());
afterEach(() => setTill({}));

describe('a void', () => {
  beforeEach(() =>
    setTill({ reasonsRequired: true, roleLimits: [{ role: 'CASHIER', voidMaxMinor: 300 }] }),
  );
  const remove = (basketId: string, lineId: string, parts: object = {}, by = cashierOf('S001')) =>
    shop.till('lineRemove', { basketId, lineId, reason: 'Changed her mind', ...parts }, by);

  it('of lines wants a reason, and beyond the limit of the basket an approval, once', async () => {
    const basketId = await open();
    const first = (await scan(basketId, oatDrink)).line.lineId;
    const second = (await scan(basketId, `01${cheese}10L1`)).line.lineId;
    expect(codeOf(await remove(basketId, first, { reason: ' ' }))).toBe('REASON_REQUIRED');
    expect(codeOf(await remove(basketId, first))).toBe('ok');
    expect(codeOf(await remove(basketId, second))).toBe('APPROVAL_REQUIRED');
    const low = await shop.approve('VOID', basketId, { limitMinor: 498 });
    expect(codeOf(await remove(basketId, second, { approval: low }))).toBe('APPROVAL_INVALID');
    const foreign = await shop.approve('VOID', newId());
    expect(codeOf(await remove(basketId, second, { approval: foreign }))).toBe('APPROVAL_INVALID');
    const approval = await shop.approve('VOID', basketId, { limitMinor: 499 });
    expect(codeOf(await remove(basketId, second, { approval }))).toBe('ok');
    const third = (await scan(basketId, `01${cheese}10L1`)).line.lineId;
    expect(codeOf(await remove(basketId, third, { approval }))).toBe('APPROVAL_USED');
    await eventually(() => {
      expect(
        exceptions('LINE_VOIDED').map(({ subject, approvedBy }) => [subject, approvedBy]),
      ).toEqual([
        [first, undefined],
        [second, 'O001-05'],
      ]);
      expect(exceptions('APPROVAL_REJECTED').map(({ reason }) => reason)).toEqual([
        ...['APPROVAL_INVALID', 'APPROVAL_INVALID', 'APPROVAL_USED'],
      ]);
    });
  });

  it('is a void too when only the quantity goes down', async () => {
    const basketId = await open();
    const { lineId } = (await scan(basketId, oatDrink, { quantity: '5' })).line;
    const set = (quantity: string, parts: object = {}) =>
      shop.till('lineQuantitySet', { basketId, lineId, quantity, reason: 'Too many', ...parts });
    expect(codeOf(await set('3'))).toBe('ok');
    expect(codeOf(await set('2'))).toBe('APPROVAL_REQUIRED');
    expect(codeOf(await set('9', { reason: null }))).toBe('ok');
  });

  it('of a basket stands in the journal with its reason and who approved it', async () => {
    const basketId = await open();
    await scan(basketId, `01${cheese}10L1`);
    const giveUp = (parts: object) =>
      shop.till('basketVoid', { basketId, reason: 'Left', ...parts });
    expect(codeOf(await giveUp({}))).toBe('APPROVAL_REQUIRED');
    const { transaction } = await giveUp({ approval: await shop.approve('VOID', basketId) });
    const query = `query ($id: ID!) { retailTransaction(id: $id) { kind reason approvedBy receiptNumber } }`;
    expect(await ask(query, transaction.id)).toEqual({
      retailTransaction: {
        ...{ kind: 'VOIDED', reason: 'Left', approvedBy: 'O001-05', receiptNumber: null },
      },
    });
  });

  it('is out of reach once paying has begun, and free for a shopper in the own cart', async () => {
    const basketId = await open();
    const { lineId } = (await scan(basketId, oatDrink)).line;
    await shop.till('tenderAdd', {
      basketId,
      kind: 'CASH',
      amount: { amount: '1.00', currency: 'EUR' },
    });
    expect(codeOf(await remove(basketId, lineId))).toBe('BASKET_NOT_OPEN');
    const buyer = shopper('K1');
    const cart = await open({}, buyer);
    const own = (await scan(cart, oatDrink, {}, buyer)).line.lineId;
    const taken = await shop.till('lineRemove', { basketId: cart, lineId: own }, buyer);
    expect(codeOf(taken)).toBe('ok');
  });

  it('two tills can use one approval once', async () => {
    const basketId = await open();
    const lines = [
      (await scan(basketId, `01${cheese}10L1`)).line.lineId,
      (await scan(basketId, `01${cheese}10L2`)).line.lineId,
    ];
    const approval = await shop.approve('VOID', basketId);
    const answers = await Promise.all(
      lines.map((lineId) => remove(basketId, lineId, { approval })),
    );
    expect(answers.map(codeOf).toSorted()).toEqual(['APPROVAL_USED', 'ok']);
  });
});

it('who may approve needs somebody else, where the store wants two pairs of eyes', async () => {
  const discount = (basketId: string, parts: object = {}) =>
    shop.till(
      'basketDiscountSet',
      { basketId, percent: '20', reason: 'Dented', ...parts },
      managerOf('S001'),
    );
  expect(codeOf(await discount(await filled()))).toBe('ok');
  await setTill({ selfApproval: false });
  const { operatorId } = managerOf('S001');
  const basketId = await filled();
  expect(codeOf(await discount(basketId))).toBe('APPROVAL_REQUIRED');
  const own = await shop.approve('PRICE_OVERRIDE', basketId, { operatorId });
  expect(codeOf(await discount(basketId, { approval: own }))).toBe('APPROVAL_INVALID');
  const other = await shop.approve('PRICE_OVERRIDE', basketId, { operatorId: 'O001-03' });
  expect(codeOf(await discount(basketId, { approval: other }))).toBe('ok');
});

it('a copy and a post-void need somebody else, too, where the store wants two pairs of eyes', async () => {
  await setTill({ selfApproval: false });
  const { operatorId } = managerOf('S001');
  const basketId = await filled();
  await shop.till('tenderAdd', { basketId, kind: 'CASH' });
  const { transaction } = await shop.till('transactionComplete', { basketId });
  const transactionId = transaction.id;
  // Everybody may print the first copy of the day.
  await shop.till('receiptReprint', { transactionId, workstationId: 'S001-W1' });
  const deeds = [
    ['receiptReprint', 'REPRINT', { transactionId, workstationId: 'S001-W1' }],
    ['transactionPostVoid', 'VOID', { transactionId, reason: 'Wrong till' }],
  ] as const;
  for (const [mutation, permission, input] of deeds) {
    const ask = async (approval?: string) =>
      codeOf(await shop.till(mutation, { ...input, approval }, managerOf('S001')));
    expect(await ask()).toBe('APPROVAL_REQUIRED');
    expect(await ask(await shop.approve(permission, transactionId, { operatorId }))).toBe(
      'APPROVAL_INVALID',
    );
    const other = await shop.approve(permission, transactionId, { operatorId: 'O001-03' });
    expect(await ask(other)).toBe('ok');
    await eventually(() => {
      const rejected = exceptions('APPROVAL_REJECTED').filter(
        ({ subject }) => subject === transactionId,
      );
      expect(rejected).toHaveLength(deeds.findIndex(([name]) => name === mutation) + 1);
    });
  }
});

const filled = async (): Promise<string> => {
  const basketId = await open();
  await scan(basketId, water, { quantity: '10' });
  return basketId;
};

it('many small discounts of a cashier are a big one', async () => {
  const basketId = await filled();
  const { lineId } = (await scan(basketId, oatDrink)).line;
  const give = (parts: object) =>
    shop.till('basketDiscountSet', { basketId, percent: '10', reason: 'Dented', ...parts });
  expect(codeOf(await give({ lineId }))).toBe('ok');
  expect(codeOf(await give({}))).toBe('APPROVAL_REQUIRED');
  expect(codeOf(await give({ percent: '8' }))).toBe('ok');
});

describe('a suspended basket', () => {
  const recall = (basketId: string, workstationId = 'S001-W2') =>
    shop.call<{ basketRecall: Answer & RecallAnswer }>(
      `mutation ($input: BasketRecallInput!) { basketRecall(input: $input) { basket { status label suspendedAt
        workstation { workstationId } total { amount } coupons { code } } totalBefore { amount } lapsedCoupons
        repricedLines { description before { amount } after { amount } } userErrors { code } } }`,
      { input: { basketId, workstationId, idempotencyKey: newId() } },
    );
  type RecallAnswer = { readonly totalBefore: unknown; readonly repricedLines: readonly unknown[] };

  it('is found by its label, and goes on at another till at the prices of now', async () => {
    const basketId = await open();
    await scan(basketId, water, { quantity: '2' });
    const label = ' Frau Sommer, red coat ';
    await shop.till('basketSuspend', { basketId, label });
    const list = `{ storeBaskets(storeId: "S001", status: SUSPENDED) { nodes { id label suspendedAt } } }`;
    type Listed = { storeBaskets: { nodes: { id: string; label: string; suspendedAt: string }[] } };
    const { storeBaskets } = await shop.call<Listed>(list, {});
    expect(storeBaskets.nodes).toEqual([
      { id: basketId, label: 'Frau Sommer, red coat', suspendedAt: expect.any(String) },
    ]);
    await shop.publish(
      published('PromotionChanged', 'P-LATE', {
        ...{ promotionId: 'P-LATE', sourceVersion: 1, description: 'Water 0.10 off' },
        ...{ rule: { kind: 'AMOUNT_OFF', amounts: [{ minor: 10, currency: 'EUR' }] }, priority: 1 },
        ...{ concurrency: 'COMPOUND', itemIds: ['I00008'], categoryIds: [], storeIds: [] },
        ...{ channels: [], validFrom: '2020-01-01T00:00:00.000Z', stopped: false },
      }),
    );
    const { basketRecall } = await recall(basketId);
    expect(basketRecall).toEqual({
      basket: {
        ...{ status: 'OPEN', label: 'Frau Sommer, red coat', suspendedAt: null, coupons: [] },
        ...{ workstation: { workstationId: 'S001-W2' }, total: { amount: '1.38' } },
      },
      totalBefore: { amount: '1.58' },
      lapsedCoupons: [],
      repricedLines: [
        {
          ...{ description: 'Sparkling water' },
          ...{ before: { amount: '1.58' }, after: { amount: '1.38' } },
        },
      ],
      userErrors: [],
    });
    expect((await recall(basketId)).basketRecall.userErrors).toEqual([
      { code: 'BASKET_NOT_SUSPENDED' },
    ]);
    await shop.publish(
      published('PromotionChanged', 'P-LATE', {
        ...{ promotionId: 'P-LATE', sourceVersion: 2, description: 'Water 0.10 off' },
        ...{ rule: { kind: 'AMOUNT_OFF', amounts: [{ minor: 10, currency: 'EUR' }] }, priority: 1 },
        ...{ concurrency: 'COMPOUND', itemIds: ['I00008'], categoryIds: [], storeIds: [] },
        ...{ channels: [], validFrom: '2020-01-01T00:00:00.000Z', stopped: true },
      }),
    );
  });

  it('is voided when the next business day opens, with a journal record, unless the store keeps it', async () => {
    const day = async (businessDayDate: string) => {
      const shiftId = newId();
      const detail = {
        ...{ shiftId, storeId: 'S002', workstationId: 'S002-W1', operatorId: 'O002-01' },
        ...{ businessDayDate, openedAt: `${businessDayDate}T08:00:00.000Z` },
        float: { minor: 0, currency: 'EUR' },
      };
      await shop.publish(published('ShiftOpened', `shift:${shiftId}`, detail));
      return shiftId;
    };
    const by = cashierOf('S002');
    const first = await day('2026-03-02');
    const basketId = await open({ storeId: 'S002', workstationId: 'S002-W1' }, by);
    await scan(basketId, water, {}, by);
    await shop.till('basketSuspend', { basketId }, by);
    // Another till of the store has begun the next day already.
    const otherTill = { shiftId: newId(), storeId: 'S002', workstationId: 'S002-W2' };
    await shop.publish(
      published('WorkstationChanged', 'S002-W2', {
        ...{ workstationId: 'S002-W2', storeId: 'S002', sourceVersion: 1, kind: 'TILL' },
        ...{ enrolled: true, revoked: false },
      }),
    );
    const opening = { operatorId: 'O002-02', businessDayDate: '2026-03-03' };
    const openedAt = '2026-03-03T07:00:00.000Z';
    const float = { minor: 0, currency: 'EUR' };
    await shop.publish(
      published('ShiftOpened', 'shift:other', { ...otherTill, ...opening, openedAt, float }),
    );
    const late = await shop.till('basketRecall', { basketId, workstationId: 'S002-W2' }, by);
    expect(codeOf(late)).toBe('BASKET_EXPIRED');
    const closing = { shiftId: first, storeId: 'S002', workstationId: 'S002-W1' };
    const requestedAt = '2026-03-02T20:00:00.000Z';
    await shop.publish(published('ShiftClosing', `shift:${first}`, { ...closing, requestedAt }));
    await day('2026-03-03');
    const query = `query ($id: ID!) { basket(id: $id) { status transaction { kind reason businessDayDate
      receiptNumber operator { operatorId } } } }`;
    const { basket } = await shop.call<{ basket: object }>(query, { id: basketId }, by);
    expect(basket).toEqual({
      status: 'VOIDED',
      transaction: {
        ...{ kind: 'VOIDED', reason: 'The business day is over.', receiptNumber: null },
        ...{ businessDayDate: '2026-03-03', operator: { operatorId: 'O002-01' } },
      },
    });
    await eventually(() => {
      expect(exceptions('BASKET_EXPIRED').map(({ subject }) => subject)).toEqual([basketId]);
    });
  });
});

describe('goods that were recalled since they were scanned', () => {
  const lot = `01${cheese}10R1`;
  const issue = (recallId: string, batchLot?: string) =>
    shop.publish(
      published('RecallIssued', recallId, {
        ...{ recallId, gtin: cheese, itemId: 'I00002', reason: 'Glass', storeIds: [] },
        ...{ issuedAt: new Date().toISOString(), sourceVersion: 1 },
        ...(batchLot === undefined ? {} : { batchLot }),
      }),
    );
  const lift = (recallId: string) =>
    shop.publish(
      published('RecallLifted', recallId, {
        ...{ recallId, gtin: cheese, itemId: 'I00002', liftedAt: new Date().toISOString() },
        ...{ sourceVersion: 2, storeIds: [] },
      }),
    );
  const paying = async (basketId: string, mutation: string, parts: object = {}) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { basket { status }
      userErrors { code message lineId } } }`;
    const input = { basketId, idempotencyKey: newId(), ...parts };
    return (await shop.call<Record<string, Answer>>(text, { input }))[mutation]?.userErrors[0];
  };

  it('are not paid: neither when paying starts nor when it ends, and the answer names the line', async () => {
    const [starting, ending] = [await open(), await open()];
    const { lineId } = (await scan(starting, lot)).line;
    await scan(starting, water);
    await scan(ending, water);
    const late = (await scan(ending, lot)).line.lineId;
    await shop.till('tenderAdd', { basketId: ending, kind: 'CASH' });
    await issue('R-LATE', 'R1');
    const start = await paying(starting, 'tenderAdd', { kind: 'CASH' });
    expect(start).toMatchObject({ code: 'LOT_RECALLED', lineId });
    expect(start).toMatchObject({ message: expect.stringContaining('lot R1') });
    const end = await paying(ending, 'transactionComplete');
    expect(end).toMatchObject({ code: 'LOT_RECALLED', lineId: late });
    await shop.till('lineRemove', { basketId: starting, lineId });
    expect(await paying(starting, 'tenderAdd', { kind: 'CASH' })).toBeUndefined();
    expect(await paying(starting, 'transactionComplete')).toBeUndefined();
    await lift('R-LATE');
    expect(await paying(ending, 'transactionComplete')).toBeUndefined();
  });
});

describe('an age', () => {
  const year = new Date().getUTCFullYear();
  const ageOfBeer = 16;
  const born = (years: number) => `${year - years}-01-01`;
  const lineOf = async (basketId: string, identity = cashierOf('S001')) => {
    const query = `query ($id: ID!) { basket(id: $id) { lines { minimumAge ageConfirmedBy } } }`;
    type Read = { basket: { lines: { minimumAge: number; ageConfirmedBy: string | null }[] } };
    return (await shop.call<Read>(query, { id: basketId }, identity)).basket.lines[0];
  };

  it.each`
    check           | parts                                          | code
    ${'CONFIRMED'}  | ${{}}                                          | ${'AGE_CHECK_REQUIRED'}
    ${'CONFIRMED'}  | ${{ ageConfirmed: true }}                      | ${'ok'}
    ${'CONFIRMED'}  | ${{ birthDate: born(ageOfBeer - 1) }}          | ${'AGE_TOO_YOUNG'}
    ${'CONFIRMED'}  | ${{ birthDate: born(10), ageConfirmed: true }} | ${'AGE_TOO_YOUNG'}
    ${'BIRTH_DATE'} | ${{ ageConfirmed: true }}                      | ${'AGE_CHECK_REQUIRED'}
    ${'BIRTH_DATE'} | ${{ birthDate: born(ageOfBeer) }}              | ${'ok'}
    ${'BIRTH_DATE'} | ${{ birthDate: born(126) }}                    | ${'AGE_TOO_YOUNG'}
    ${'BIRTH_DATE'} | ${{ birthDate: born(-1) }}                     | ${'AGE_TOO_YOUNG'}
  `('by $check with $parts is $code, and the birth date is kept nowhere', async (row) => {
    const { check, parts, code } = row as { check: 'CONFIRMED'; parts: object; code: string };
    await setTill({ ageCheck: check });
    const basketId = await open();
    expect(codeOf(await scan(basketId, beer, parts))).toBe(code);
    if (code !== 'ok') return;
    expect(await lineOf(basketId)).toEqual({ minimumAge: 16, ageConfirmedBy: 'O001-01' });
    const told = JSON.stringify(shop.events.slice(-3));
    expect(told).not.toContain(born(ageOfBeer));
  });

  it('of a shopper is a promise, and no check', async () => {
    const buyer = shopper('K2');
    const cart = await open({}, buyer);
    expect(codeOf(await scan(cart, beer, {}, buyer))).toBe('AGE_CHECK_REQUIRED');
    expect(codeOf(await scan(cart, beer, { ageConfirmed: true }, buyer))).toBe('ok');
    expect(await lineOf(cart, buyer)).toEqual({ minimumAge: 16, ageConfirmedBy: null });
  });
});

describe('what is weighed', () => {
  const ean = (body: string) => `${body}${checkDigit(body)}`;
  const measureCodes = [
    { pattern: '22IIIIIVPPPPC', decimals: 2 },
    { pattern: '29IIIIIWWWWWC', decimals: 3 },
  ];
  beforeAll(async () => {
    const entry = productWorld.find(({ aggregateId }) => aggregateId === 'I00004');
    const detail = entry?.detail as EventDetail<'ItemChanged'>;
    const inStore = ['220401100000', '290401100000'].map((body) => ({
      ...{ gtin: `0${ean(body)}`, unit: 'KGM', baseUnitsPerUnit: '1' },
    }));
    const units = [...detail.units, ...inStore];
    await shop.publish(published('ItemChanged', 'I00004', { ...detail, sourceVersion: 2, units }));
  });
  const weighed = async (code: string, parts: object = {}) => {
    const { basket, userErrors } = await scan(await open(), code, parts);
    const [line] = basket.lines as readonly {
      quantity?: { value: string };
      gross?: { amount: string };
    }[];
    return userErrors[0]?.code ?? `${line?.quantity?.value ?? ''} kg ${line?.gross?.amount ?? ''}`;
  };

  // Bananas are 1.99 a kilogram.
  it.each`
    what                            | code                   | parts                                          | answer
    ${'a printed price'}            | ${ean('220401100199')} | ${{}}                                          | ${'1 kg 1.99'}
    ${'a misread price'}            | ${ean('220401110199')} | ${{}}                                          | ${'PRICE_CHECK_DIGIT_WRONG'}
    ${'a printed weight'}           | ${ean('290401101234')} | ${{}}                                          | ${'1.234 kg 2.46'}
    ${'no weight at all'}           | ${ean('290401100000')} | ${{}}                                          | ${'QUANTITY_INVALID'}
    ${'a PLU and a scale'}          | ${'4011'}              | ${{ quantity: '0.755' }}                       | ${'0.755 kg 1.50'}
    ${'a package'}                  | ${bananas}             | ${{ quantity: '0.755', tare: '0.005' }}        | ${'0.75 kg 1.49'}
    ${'a package too heavy'}        | ${bananas}             | ${{ quantity: '0.755', tare: '0.755' }}        | ${'QUANTITY_INVALID'}
    ${'a package of nothing'}       | ${bananas}             | ${{ quantity: '0.755', tare: '-0.001' }}       | ${'QUANTITY_INVALID'}
    ${'less than the scale weighs'} | ${bananas}             | ${{ quantity: '0.039' }}                       | ${'QUANTITY_INVALID'}
    ${'as little as it weighs'}     | ${bananas}             | ${{ quantity: '0.04' }}                        | ${'0.04 kg 0.08'}
    ${'a weight typed in'}          | ${bananas}             | ${{ quantity: '0.755', entryMethod: 'KEYED' }} | ${'APPROVAL_REQUIRED'}
    ${'a typed number of a label'}  | ${ean('290401101234')} | ${{ entryMethod: 'KEYED' }}                    | ${'1.234 kg 2.46'}
  `('$what answers $answer', async ({ code, parts, answer }) => {
    await setTill({ keyedWeight: 'APPROVAL', minimumWeightKg: '0.04', measureCodes });
    expect(await weighed(code, parts)).toBe(answer);
  });

  it('is typed in with an approval, and then stays as it was typed', async () => {
    await setTill({ keyedWeight: 'APPROVAL' });
    const basketId = await open();
    const approval = await shop.approve('KEYED_WEIGHT', basketId);
    const parts = { quantity: '0.755', entryMethod: 'KEYED', approval };
    const { line, userErrors } = await scan(basketId, bananas, parts);
    expect(userErrors).toEqual([]);
    const again = { basketId, lineId: line.lineId, quantity: '0.1' };
    expect(codeOf(await shop.till('lineQuantitySet', again))).toBe('LINE_NOT_EDITABLE');
    await eventually(() => expect(exceptions('WEIGHT_KEYED')).toHaveLength(1));
  });
});

describe('a no-sale', () => {
  const noSale = (parts: object = {}, identity = cashierOf('S001')) =>
    shop.till('noSale', { storeId: 'S001', workstationId: 'S001-W1', ...parts }, identity);

  it('wants a reason, and more than so many of a shift an approval of the workstation', async () => {
    await shop.publish(
      published('ShiftClosing', 'shift:x', {
        ...{ shiftId: await shiftOf('S001-W2'), storeId: 'S001', workstationId: 'S001-W2' },
        requestedAt: new Date().toISOString(),
      }),
    );
    await shop.openShift('S001-W2');
    const limits = [{ role: 'CASHIER' as const, noSalesPerShiftMax: 2 }];
    await setTill({ reasonsRequired: true, roleLimits: limits });
    const at = { workstationId: 'S001-W2' };
    expect(codeOf(await noSale(at))).toBe('REASON_REQUIRED');
    const change = { ...at, reason: 'Change for a note' };
    const opened = await Promise.all(Array.from({ length: 5 }, () => noSale(change)));
    expect(opened.filter((answer) => codeOf(answer) === 'ok')).toHaveLength(2);
    expect(codeOf(await noSale(change))).toBe('APPROVAL_REQUIRED');
    const elsewhere = await shop.approve('NO_SALE', 'S001-W1');
    expect(codeOf(await noSale({ ...change, approval: elsewhere }))).toBe('APPROVAL_INVALID');
    const approval = await shop.approve('NO_SALE', 'S001-W2');
    expect(codeOf(await noSale({ ...change, approval }))).toBe('ok');
    expect(codeOf(await noSale({ ...change, approval }))).toBe('APPROVAL_USED');
    expect(codeOf(await noSale(change, managerOf('S001')))).toBe('ok');
    await eventually(() => expect(exceptions('NO_SALE_RUNG')).toHaveLength(5));
  });

  it('of training stands in its own series and tells nobody', async () => {
    const told = exceptions('NO_SALE_RUNG').length;
    const { transaction } = await noSale({ training: true });
    expect(transaction).toMatchObject({ series: 'TRAINING', receiptNumber: null });
    expect(exceptions('NO_SALE_RUNG')).toHaveLength(told);
  });

  const shiftOf = async (workstationId: string): Promise<string> => {
    const { transaction } = await noSale({ workstationId });
    return transaction.shift.shiftId;
  };
});

it('training stands in no history of its customer', async () => {
  const customerId = 'K-TRAINED';
  for (const training of [true, false]) {
    const basketId = await open({ customerId, training });
    await scan(basketId, oatDrink);
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    expect(codeOf(await shop.till('transactionComplete', { basketId }))).toBe('ok');
  }
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Customer { transactions { nodes { series } } } } }`;
  const representations = [{ __typename: 'Customer', customerId }];
  type Read = { _entities: { transactions: { nodes: object[] } }[] };
  const { _entities } = await shop.call<Read>(query, { representations });
  expect(_entities[0]?.transactions.nodes).toEqual([{ series: 'ONLINE' }]);
});

it('a customer comes and goes, and prices with them', async () => {
  const give = `mutation ($input: CustomerGroupsSetInput!) { customerGroupsSet(input: $input) { userErrors { code } } }`;
  const backoffice = { ...managerOf('S001'), scopes: ['backoffice:write'] };
  const input = { customerId: 'K-CLUB', groups: ['CLUB'], idempotencyKey: newId() };
  await shop.call(give, { input }, backoffice);
  await shop.publish(
    published('PromotionChanged', 'P-CLUB', {
      ...{ promotionId: 'P-CLUB', sourceVersion: 1, description: 'Club', customerGroups: ['CLUB'] },
      ...{ rule: { kind: 'PERCENT_OFF', percent: '50' }, priority: 1, concurrency: 'COMPOUND' },
      ...{ itemIds: ['I00008'], categoryIds: [], storeIds: [], channels: [] },
      ...{ validFrom: '2020-01-01T00:00:00.000Z', stopped: false },
    }),
  );
  const basketId = await filled();
  const attach = async (customerId: string | null) =>
    (await shop.till('basketCustomerAttach', { basketId, customerId })).basket.total.amount;
  expect(await attach('K-CLUB')).toBe('3.95');
  expect(await attach(null)).toBe('7.90');
  expect(await attach('K-NOBODY')).toBe('7.90');
});
