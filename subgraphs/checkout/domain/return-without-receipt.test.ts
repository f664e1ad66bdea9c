import fc from 'fast-check';
import { money, type RoundingMode } from '#kernel/money.ts';
import { quantity } from '#kernel/quantity.ts';
import { openBasket, type Basket, type BasketLine } from './basket.ts';
import { removeLine } from './edit-lines.ts';
import { explainBasket } from './explain.ts';
import { goodsBack } from './goods-back.ts';
import { lineCountMax } from './join-lines.ts';
import type {
  FeeKind,
  PriceBookItem,
  PriceBookOffer,
  StorePolicy,
  TaxPolicy,
} from './price-book.ts';
import { sharesOf, refundSharesPlan } from './refund-shares.ts';
import {
  addWithoutReceipt,
  listPriced,
  type PricedBack,
  thingsBack,
} from './return-without-receipt.ts';
import { returnableUntil } from './returns.ts';
import { saleCompletedDetail } from './sale-completed.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import { soldCandidates, soldNotesOf, withSoldPrice, type SoldPrice } from './sold-price.ts';
import {
  answerOf,
  basketOf,
  code,
  eur,
  gtin,
  item,
  line,
  multiBuy,
  now,
  offer,
  opening,
  policy,
  soldInCash,
  taxClasses,
  today,
  valueOf,
} from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

const returns = { windowDays: 30, amountMaxMinor: 5_000, cashAllowed: false };
const store: StorePolicy = { ...policy, returnsWithoutReceipt: returns };
const opened = (parts: Partial<Basket> = {}): Basket => ({
  ...openBasket({ ...opening, policy: store }),
  ...parts,
});
const request = (parts: Partial<ScanRequest> = {}): ScanRequest => ({
  ...{ code: code({ gtin }), entryMethod: 'SCANNED', lineId: 'R1', feeLineIds: ['R2', 'R3'] },
  ...{ now, today, localDate: today },
  ...parts,
});
const facts = (parts: Partial<ScanFacts> = {}): ScanFacts => ({
  ...{ item, offers: [offer(149)], recalls: [], taxClasses },
  ...parts,
});
const since = '2026-01-31T10:00:00.000Z';

/** What is taken back for the lowest of these sales, or by the list where there is none. */
function takeBack(
  sales: readonly RetailTransaction[],
  parts: {
    readonly basket?: Basket;
    readonly request?: Partial<ScanRequest>;
    readonly facts?: Partial<ScanFacts>;
    readonly reason?: 'UNWANTED' | 'DEFECTIVE';
    readonly restock?: boolean;
  } = {},
) {
  const { basket = opened(), reason = 'UNWANTED', restock } = parts;
  const goods = goodsBack(basket, request(parts.request), facts(parts.facts));
  if (!goods.ok) return goods;
  const priced: PricedBack[] = [];
  const things = thingsBack(goods.value);
  if (!things.ok) return things;
  for (const thing of things.value) {
    const lowest = lowestOf(sales, thing.item.itemId);
    const found =
      lowest === undefined
        ? listPriced(goods.value.scan, thing, { since })
        : ({ ok: true, value: { ...thing, ...lowest } } as const);
    if (!found.ok) return found;
    priced.push(found.value);
  }
  return addWithoutReceipt(goods.value, priced, { reason, restock });
}

function lowestOf(sales: readonly RetailTransaction[], itemId: string) {
  const notes = sales.flatMap((sale) => soldNotesOf(saleCompletedDetail(sale)));
  const prices = notes
    .filter((note) => note.itemId === itemId)
    .reduce<readonly SoldPrice[]>((kept, { price }) => withSoldPrice(kept, price), []);
  const [lowest] = soldCandidates([{ businessDayDate: today, prices }]);
  const sale = sales.find(({ id }) => id === lowest?.transactionId);
  const sold = sale?.lines.find(({ lineId }) => lineId === lowest?.lineId);
  if (sale === undefined || sold === undefined) return undefined;
  const { id: transactionId, businessDayDate } = sale;
  const taken = { from: 'SALE', transactionId, lineId: sold.lineId, businessDayDate } as const;
  return { line: sold, tax: sale.policy.tax, taken };
}

let saleCount = 0;
function sale(count: number, minor: number, parts: Partial<Basket> = {}, threeFor?: number) {
  saleCount += 1;
  const goods = line({ quantity: quantity(count, 'EA'), unitPrice: eur(minor) });
  const promotions = threeFor === undefined ? [] : [multiBuy(3, threeFor)];
  return soldInCash(basketOf([goods], { id: `S${saleCount}`, ...parts }, promotions));
}
const grossOf = (lines: readonly BasketLine[]) => lines.map(({ gross }) => gross.minor);

describe('goods without a receipt', () => {
  /** 19 % of 1.49 is 0.24; three for 4.00 are 1.33 each, rounded down, with a third of 0.64 of tax. */
  it.each`
    what                              | sales                                        | back   | gross   | tax    | from
    ${'sold at one price'}            | ${[sale(1, 149)]}                            | ${'1'} | ${-149} | ${-24} | ${'SALE'}
    ${'sold lower once'}              | ${[sale(1, 149), sale(1, 99), sale(2, 129)]} | ${'1'} | ${-99}  | ${-16} | ${'SALE'}
    ${'in a multi-buy'}               | ${[sale(1, 149), sale(3, 149, {}, 400)]}     | ${'1'} | ${-133} | ${-21} | ${'SALE'}
    ${'three that were one'}          | ${[sale(1, 149)]}                            | ${'3'} | ${-447} | ${-72} | ${'SALE'}
    ${'given away'}                   | ${[sale(1, 149), sale(1, 0)]}                | ${'1'} | ${0}    | ${0}   | ${'SALE'}
    ${'not sold: the list says 1.49'} | ${[]}                                        | ${'1'} | ${-149} | ${-24} | ${'LIST'}
    ${'not sold, three'}              | ${[]}                                        | ${'3'} | ${-447} | ${-71} | ${'LIST'}
  `('$what: $back are worth $gross', ({ sales, back, gross, tax, from }) => {
    const [taken] = valueOf(takeBack(sales, { request: { quantity: back } }));
    expect(taken).toMatchObject({
      ...{ gross: { minor: gross }, tax: { minor: tax }, priceTaken: { from } },
      ...{ quantity: { value: `-${String(back)}`, unit: 'EA' }, restock: true },
    });
  });

  it.each`
    what                          | parts                                                    | answer
    ${'no such item'}             | ${{ facts: { item: undefined } }}                        | ${'ITEM_UNKNOWN'}
    ${'a quantity of nothing'}    | ${{ request: { quantity: '0' } }}                        | ${'QUANTITY_INVALID'}
    ${'no sale and no price'}     | ${{ facts: { offers: [] } }}                             | ${'PRICE_MISSING'}
    ${'a class without a rate'}   | ${{ facts: { taxClasses: [] } }}                         | ${'TAX_RATE_MISSING'}
    ${'more than the store lets'} | ${{ request: { quantity: '34' } }}                       | ${'RECEIPT_REQUIRED'}
    ${'as much as it lets'}       | ${{ request: { quantity: '33' } }}                       | ${'ok'}
    ${'what is sold no more'}     | ${{ facts: { item: { ...item, discontinued: true } } }}  | ${'ok'}
    ${'a lot that nobody read'}   | ${{ facts: { item: { ...item, lotControlled: true } } }} | ${'ok'}
  `('$what: $answer', ({ parts, answer }) => {
    expect(answerOf(takeBack([], parts))).toBe(answer);
  });

  it('of one basket are worth together what the store lets, and no more', () => {
    const first = valueOf(takeBack([], { request: { quantity: '20' } }));
    const basket = opened({ lines: first });
    expect(answerOf(takeBack([], { basket, request: { quantity: '14' } }))).toBe(
      'RECEIPT_REQUIRED',
    );
    expect(answerOf(takeBack([], { basket, request: { quantity: '13' } }))).toBe('ok');
  });

  it('take the lowest list price of the days, whatever is asked now', () => {
    const [standing] = offer(149).windows;
    const week = { validFrom: '2026-02-10T00:00:00.000Z', validTo: '2026-02-17T00:00:00.000Z' };
    const before = { validFrom: '2026-01-02T00:00:00.000Z', validTo: since };
    const window = { offerId: 'O', priceMinor: 119, channels: ['STORE'] as const };
    const offers = (more: object): readonly PriceBookOffer[] => [
      {
        ...offer(149),
        windows: [...(standing ? [standing] : []), { ...window, ...week, ...more }],
      },
    ];
    const worth = (more: object) =>
      grossOf(valueOf(takeBack([], { facts: { offers: offers(more) } })));
    expect(worth({})).toEqual([-119]);
    expect(worth({ channels: ['WEB'] })).toEqual([-149]);
    expect(worth(before)).toEqual([-149]);
    expect(worth({ validFrom: '2026-03-03T00:00:00.000Z', validTo: undefined })).toEqual([-149]);
  });

  const weighed: PriceBookItem = {
    ...{ ...item, soldByWeight: true, baseUnit: 'KGM' },
    units: [{ gtin, unit: 'KGM', baseUnitsPerUnit: '1' }],
  };
  it.each`
    what                              | parts                                                                     | answer
    ${'the scale'}                    | ${{ quantity: '0.755' }}                                                  | ${'-0.755 for -150'}
    ${'a label with its weight'}      | ${{ code: code({ gtin, netWeightKg: '0.755' }) }}                         | ${'-0.755 for -150'}
    ${'a label with its price alone'} | ${{ code: code({ gtin, price: { amount: '9.99' } }) }}                    | ${'QUANTITY_INVALID'}
    ${'that label, and the scale'}    | ${{ code: code({ gtin, price: { amount: '9.99' } }), quantity: '0.755' }} | ${'-0.755 for -150'}
  `('by weight, from $what: $answer', ({ parts, answer }) => {
    const given = { request: parts, facts: { item: weighed, offers: [offer(199, 'KGM')] } };
    const taken = takeBack([], given);
    expect(
      answerOf(taken, ([back]) => `${back?.quantity.value ?? ''} for ${back?.gross.minor ?? 0}`),
    ).toBe(answer);
  });

  it('bring their deposit and fees along, which go when they go', () => {
    const fee = (itemId: string, feeKind: 'DEPOSIT' | 'ECO') => ({ ...item, itemId, feeKind });
    const feeItems = [fee('I00009', 'DEPOSIT'), fee('I00010', 'ECO')];
    const bottle = { ...item, depositItemId: 'I00009', feeItemIds: ['I00010'] };
    const offers = [offer(149), offer(8, 'EA', 'I00009'), offer(3, 'EA', 'I00010')];
    const given = { request: { quantity: '2' }, facts: { item: bottle, feeItems, offers } };
    const lines = valueOf(takeBack([], given));
    expect(lines).toMatchObject([
      { lineId: 'R1', gross: { minor: -298 } },
      { lineId: 'R2', depositOf: 'R1', gross: { minor: -16 }, quantity: { value: '-2' } },
      { lineId: 'R3', depositOf: 'R1', gross: { minor: -6 }, feeKind: 'ECO' },
    ]);
    const basket = opened({ lines });
    expect(answerOf(removeLine(basket, 'R2'))).toBe('LINE_NOT_EDITABLE');
    expect(answerOf(removeLine(basket, 'R3'))).toBe('LINE_NOT_EDITABLE');
    expect(valueOf(removeLine(basket, 'R1'))).toEqual([]);
    const unpriced = { ...given, facts: { ...given.facts, offers: [offer(149)] } };
    expect(answerOf(takeBack([], unpriced))).toBe('PRICE_MISSING');
    const unknown = { ...given, facts: { ...given.facts, feeItems: [] } };
    expect(answerOf(takeBack([], unknown))).toBe('PRICE_MISSING');
  });

  it.each`
    feeKind       | answer
    ${'DEPOSIT'}  | ${'ok'}
    ${'ECO'}      | ${'FEE_NOT_RETURNABLE'}
    ${'BAG'}      | ${'FEE_NOT_RETURNABLE'}
    ${'DELIVERY'} | ${'FEE_NOT_RETURNABLE'}
  `('a $feeKind by itself: $answer', ({ feeKind, answer }) => {
    expect(
      answerOf(takeBack([], { facts: { item: { ...item, feeKind: feeKind as FeeKind } } })),
    ).toBe(answer);
  });

  it('go to the shelf as their reason, their date and recalls say', () => {
    const restocked = (parts: Parameters<typeof takeBack>[1]) =>
      valueOf(takeBack([], parts)).map(({ restock }) => restock);
    expect(restocked({})).toEqual([true]);
    expect(restocked({ reason: 'DEFECTIVE' })).toEqual([false]);
    expect(restocked({ reason: 'DEFECTIVE', restock: true })).toEqual([true]);
    const dated = code({ gtin, expiry: '2026-03-01' });
    expect(restocked({ restock: true, request: { code: dated } })).toEqual([false]);
    const recall = { recallId: 'R', gtin, itemId: item.itemId, reason: 'Glass', storeIds: [] };
    expect(restocked({ restock: true, facts: { recalls: [recall] } })).toEqual([false]);
  });

  it('say in words what they are worth and why', () => {
    const lines = valueOf(takeBack([sale(1, 99)]));
    const [said] = explainBasket(basketOf([], { lines })).lines;
    expect(said?.sentences[0]).toMatch(/without a receipt for .*0\.99.*lowest price/);
  });

  it('with a serial number are in a basket once', () => {
    const numbered = { code: code({ gtin, serial: 'SN1' }) };
    const basket = opened({ lines: valueOf(takeBack([], { request: numbered })) });
    expect(answerOf(takeBack([], { basket, request: numbered }))).toBe('SERIAL_ALREADY_SCANNED');
  });
});

describe('a line of goods without a receipt', () => {
  const lineBack = (parts: Parameters<typeof takeBack>[1] = {}) => valueOf(takeBack([], parts))[0];
  const refusal = (parts: Parameters<typeof takeBack>[1]) => {
    const outcome = takeBack([], parts);
    return outcome.ok ? 'ok' : `${outcome.refusal.code}: ${outcome.refusal.message}`;
  };

  it('says what was known of any that is scanned, and nothing that was not', () => {
    expect(lineBack()).toStrictEqual({
      ...{ lineId: 'R1', itemId: 'I00001', gtin, description: 'Oat drink 1 l' },
      ...{ categoryId: 'C-DRINKS', departmentId: 'D-FOOD', taxClassId: 'STANDARD' },
      ...{ quantity: quantity(-1, 'EA'), baseQuantity: quantity(-1, 'EA'), baseUnitsPerUnit: '1' },
      ...{ entryMethod: 'SCANNED', scannedAt: now, unitPrice: eur(149), extended: eur(-149) },
      ...{ discount: eur(0), modifications: [], net: eur(-125), tax: eur(-24), gross: eur(-149) },
      taxes: [{ taxId: 'VAT', name: 'VAT', rate: '0.19', taxable: eur(-125), tax: eur(-24) }],
      priceTaken: { from: 'LIST', priceListId: 'PL-EUR', offerId: 'OF-I00001-EA' },
      ...{ returnReason: 'UNWANTED', restock: true },
    });
  });

  it('keeps what is printed on the very unit', () => {
    const read = code({ gtin, batchLot: 'A1', serial: 'SN1', expiry: '2026-12-31' });
    const bottle = { ...item, minimumAge: 18 };
    expect(lineBack({ request: { code: read }, facts: { item: bottle } })).toMatchObject({
      ...{ batchLot: 'A1', serial: 'SN1', expiry: '2026-12-31', minimumAge: 18 },
    });
  });

  it('keeps the package that was taken off the scale', () => {
    const weighed: PriceBookItem = {
      ...{ ...item, soldByWeight: true, baseUnit: 'KGM' },
      units: [{ gtin, unit: 'KGM', baseUnitsPerUnit: '1' }],
    };
    const facts = { item: weighed, offers: [offer(199, 'KGM')] };
    const [back] = valueOf(takeBack([], { request: { quantity: '0.755', tare: '0.005' }, facts }));
    expect(back).toMatchObject({ tare: '0.005' });
  });

  it('of a deposit has the deposit’s own GTIN and nothing of the bottle', () => {
    const crate = '09520123456795';
    const deposit = { ...item, itemId: 'I00009', feeKind: 'DEPOSIT' as const };
    const units = [{ gtin: crate, unit: 'EA', baseUnitsPerUnit: '1' }];
    const bottle = { ...item, depositItemId: 'I00009', minimumAge: 18 };
    const read = code({ gtin, batchLot: 'A1', serial: 'SN1' });
    const depositLine = (own: typeof units) => {
      const feeItems = [{ ...deposit, units: own }];
      const facts = { item: bottle, feeItems, offers: [offer(149), offer(8, 'EA', 'I00009')] };
      return valueOf(takeBack([], { request: { code: read }, facts }))[1];
    };
    expect(depositLine(units)).toMatchObject({ lineId: 'R2', gtin: crate, depositOf: 'R1' });
    expect(depositLine([])).toMatchObject({ gtin });
    for (const fact of ['batchLot', 'serial', 'minimumAge', 'expiry']) {
      expect(depositLine(units)).not.toHaveProperty(fact);
    }
  });

  it('names the country whose tax it was, and the approval, where there are any', () => {
    const goods = valueOf(goodsBack(opened(), request(), facts()));
    const [thing] = valueOf(thingsBack(goods));
    if (thing === undefined) throw new Error('Expected the goods, got none.');
    const priced = valueOf(listPriced(goods.scan, thing, { since }));
    const approval = { approvalId: 'A1', operatorId: 'O9', permission: 'RETURN' } as const;
    const condition = { reason: 'UNWANTED', approval } as const;
    const [back] = valueOf(addWithoutReceipt(goods, [{ ...priced, soldUnder: 'AT' }], condition));
    expect(back).toMatchObject({ approval, taxes: [{ jurisdictionId: 'AT', taxId: 'VAT' }] });
  });

  const feeItem = { ...item, depositItemId: 'I00009' };
  it.each`
    parts                              | said
    ${{ facts: { item: feeItem } }}    | ${'PRICE_MISSING: Oat drink 1 l has a fee I00009 that nobody knows: it needs its receipt.'}
    ${{ facts: { offers: [] } }}       | ${'PRICE_MISSING: Oat drink 1 l was not sold here lately and has no price: it needs its receipt.'}
    ${{ request: { quantity: '34' } }} | ${'RECEIPT_REQUIRED: For that much the store wants the receipt.'}
    ${{ basket: opened({ policy }) }}  | ${'RECEIPT_REQUIRED: For that much the store wants the receipt.'}
  `('is refused: $said', ({ parts, said }) => {
    expect(refusal(parts as Parameters<typeof takeBack>[1])).toBe(said);
  });

  it('is worth exactly what the store lets, or a cent more', () => {
    const most = (amountMaxMinor: number) => ({
      basket: opened({
        policy: { ...store, returnsWithoutReceipt: { ...returns, amountMaxMinor } },
      }),
    });
    expect(refusal(most(149))).toBe('ok');
    expect(refusal(most(148))).toContain('RECEIPT_REQUIRED');
  });

  it('is of a basket that holds so many lines, with the deposits', () => {
    const [sold] = valueOf(takeBack([sale(1, 0)]));
    if (sold === undefined) throw new Error('Expected a line, got none.');
    const full = (count: number) => ({
      basket: opened({ lines: Array.from({ length: count }, () => sold) }),
    });
    expect(refusal(full(lineCountMax - 1))).toBe('ok');
    expect(refusal(full(lineCountMax))).toBe(
      `LINE_COUNT_MAX: A basket holds ${lineCountMax} lines; start another one.`,
    );
  });
});

const levels: readonly TaxPolicy['roundingLevel'][] = ['UNIT', 'LINE', 'RATE', 'DOCUMENT'];
const modes: readonly RoundingMode[] = ['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN'];

it('never gives back more than anybody has paid for as many, under any tax policy', () => {
  const taxPolicy = fc.record({
    pricesIncludeTax: fc.boolean(),
    roundingLevel: fc.constantFrom(...levels),
    roundingMode: fc.constantFrom(...modes),
  });
  const sales = fc.array(
    fc.record({
      ...{ count: fc.integer({ min: 1, max: 6 }), minor: fc.nat(3000), tax: taxPolicy },
      threeFor: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
      exempt: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const exemption = { reason: 'Embassy', certificateNumber: '1', operatorId: 'O1' };
  fc.assert(
    fc.property(sales, fc.integer({ min: 1, max: 9 }), (list, count) => {
      const sold = list.map(({ count: units, minor, threeFor, tax, exempt }) =>
        sale(
          units,
          minor,
          { policy: { ...policy, tax }, ...(exempt && { taxExemption: exemption }) },
          threeFor,
        ),
      );
      const most = { ...store, returnsWithoutReceipt: { ...returns, amountMaxMinor: 1_000_000 } };
      const parts = { basket: opened({ policy: most }), request: { quantity: String(count) } };
      const [back] = valueOf(takeBack(sold, parts));
      const refund = -(back?.gross.minor ?? NaN);
      expect(refund).toBeGreaterThanOrEqual(0);
      expect((back?.net.minor ?? 0) + (back?.tax.minor ?? 0)).toBe(back?.gross.minor);
      for (const { lines } of sold) {
        const [paid] = lines;
        const units = Number(paid?.quantity.value);
        expect(refund * units).toBeLessThanOrEqual((paid?.gross.minor ?? 0) * count);
      }
    }),
  );
});

describe('the money for them', () => {
  const priced = (lines: readonly BasketLine[], parts: Partial<Basket> = {}) =>
    opened({ lines, ...parts });
  const back = valueOf(takeBack([])); // 1.49
  const cash = { ...store, returnsWithoutReceipt: { ...returns, cashAllowed: true } };
  const paidByCard = {
    transaction: {
      ...{ id: 'TX1', currency: 'EUR', lines: [], policy },
      tenders: [
        { tenderId: 'T1', kind: 'CARD', status: 'AUTHORISED', amount: eur(9000), addedAt: now },
      ],
    },
    refunded: [],
  } as const;
  const said = (shares: ReturnType<typeof refundSharesPlan>) =>
    shares.map(({ kind, amount }) => `${kind} ${amount.minor}`).join(', ');

  it.each`
    policy   | customer     | asked             | answer
    ${store} | ${'K1'}      | ${undefined}      | ${'STORE_CREDIT 149'}
    ${store} | ${undefined} | ${undefined}      | ${'STORE_CREDIT 149'}
    ${store} | ${'K1'}      | ${'CASH'}         | ${'REFUND_KIND_INVALID'}
    ${store} | ${'K1'}      | ${'CARD'}         | ${'REFUND_KIND_INVALID'}
    ${cash}  | ${undefined} | ${undefined}      | ${'CASH 149'}
    ${cash}  | ${'K1'}      | ${undefined}      | ${'STORE_CREDIT 149'}
    ${cash}  | ${'K1'}      | ${'CASH'}         | ${'CASH 149'}
    ${cash}  | ${'K1'}      | ${'GIFT_CARD'}    | ${'REFUND_KIND_INVALID'}
    ${cash}  | ${'K1'}      | ${'STORE_CREDIT'} | ${'STORE_CREDIT 149'}
  `('for $customer, asked for $asked: $answer', ({ policy: terms, customer, asked, answer }) => {
    const basket = priced(back, {
      policy: terms,
      ...(customer !== undefined && { customerId: String(customer) }),
    });
    const owed = { basket, owed: eur(149), sources: [] };
    expect(answerOf(sharesOf(owed, { kind: asked, approved: false }), said)).toBe(answer);
    if (asked === undefined) expect(said(refundSharesPlan(owed))).toBe(answer);
  });

  it('never goes to the card of another sale that comes back in the same basket', () => {
    const owed = { basket: priced(back), owed: eur(1000), sources: [paidByCard] };
    expect(said(refundSharesPlan(owed))).toBe('CARD 851, STORE_CREDIT 149');
  });

  it('is what is left of it when something is bought', () => {
    const owed = { basket: priced(back), owed: eur(70), sources: [] };
    expect(said(refundSharesPlan(owed))).toBe('STORE_CREDIT 70');
  });

  it('stays a credit when it has paid for something that comes back', () => {
    const exchange = {
      transaction: { id: 'TX1', currency: 'EUR', tenders: [], lines: back, policy: store },
      refunded: [],
    };
    const owed = { basket: opened(), owed: eur(149), sources: [exchange] };
    expect(said(refundSharesPlan(owed))).toBe('STORE_CREDIT 149');
  });
});

it('a line without a receipt is of a transaction that names no sale', () => {
  const lines = valueOf(takeBack([]));
  const totals = basketOf(lines).totals;
  const done = soldInCash({
    ...opened({ lines, totals }),
    taxes: lines.flatMap(({ taxes }) => taxes),
  });
  expect(done).toMatchObject({ kind: 'RETURN', totals: { total: money(-149, 'EUR') } });
  expect(done.originalTransactionId).toBeUndefined();
  expect(returnableUntil(done)).toBe('2026-04-01');
});
