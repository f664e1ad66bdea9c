import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { money, type Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { quantity } from '#kernel/quantity.ts';
import { openBasket, type Basket, type BasketOpening, type LineFacts } from './basket.ts';
import { appendToChain, newChainHead, openShiftOnChain, type ChainHead } from './chain.ts';
import { isMeasured } from './line-quantity.ts';
import { priceBasket, repriceBasket } from './price-basket.ts';
import type {
  PriceBookItem,
  PriceBookPromotion,
  PromotionRule,
  StorePolicy,
  TaxClassRates,
  TaxPolicy,
} from './price-book.ts';
import type { DiscountableLine } from './promotions/discountable.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import { addTender, tenderSums } from './tender.ts';
import { completeBasket, type RetailTransaction } from './transaction.ts';

/** What the tests of this folder start from: one store, one item, and short ways to a finished sale. */
export const now = '2026-03-02T10:00:00.000Z';
export const today = '2026-03-02';
export const gtin = '09520123456788';

export const inclusive: TaxPolicy = {
  pricesIncludeTax: true,
  roundingLevel: 'LINE',
  roundingMode: 'HALF_UP',
};

export const policy: StorePolicy = {
  policyVersion: 1,
  tax: inclusive,
  discountSequence: ['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT'],
  discountRounding: 'HALF_UP',
  promotionControl: 'WITHIN_PRIORITY',
  expiredUnits: 'BLOCK',
  returnWindowDays: 30,
};

export const opening: BasketOpening = {
  id: 'B1',
  storeId: 'S001',
  workstationId: 'S001-W1',
  operatorId: 'O001-01',
  channel: 'STORE',
  currency: 'EUR',
  training: false,
  jurisdictionId: 'DE',
  policy,
  openedAt: now,
};

export const taxClasses: readonly TaxClassRates[] = [
  taxClass('STANDARD', ['VAT', '0.19']),
  taxClass('REDUCED', ['VAT', '0.07']),
  taxClass('NONE'),
];

export const item: PriceBookItem = {
  itemId: 'I00001',
  description: 'Oat drink 1 l',
  categoryId: 'C-DRINKS',
  departmentId: 'D-FOOD',
  taxClassId: 'STANDARD',
  baseUnit: 'EA',
  units: [
    { gtin, unit: 'EA', baseUnitsPerUnit: '1' },
    { gtin: '19520123456785', unit: 'CS', baseUnitsPerUnit: '12' },
  ],
  lotControlled: false,
  soldByWeight: false,
  discontinued: false,
};

export function taxClass(
  taxClassId: string,
  ...rates: readonly (readonly [taxId: string, rate: string])[]
): TaxClassRates {
  return {
    jurisdictionId: 'DE',
    taxClassId,
    rates: rates.map(([taxId, rate]) => ({ taxId, name: taxId, rate, validFrom: '2020-01-01' })),
  };
}

export function eur(minor: number): Money {
  return money(minor, 'EUR');
}

export function code(parts: Partial<ScannedCode> = {}): ScannedCode {
  return { gtin, elements: new Map(), ...parts };
}

export function offer(priceMinor: number, unit = 'EA', itemId = item.itemId) {
  const channels = ['STORE', 'WEB'] as const;
  const validFrom = '2026-01-01T00:00:00.000Z';
  const window = { offerId: `OF-${itemId}-${unit}`, priceMinor, channels, validFrom };
  return { priceListId: 'PL-EUR', itemId, unit, currency: 'EUR', windows: [window] };
}

/** Somebody scans one piece at this moment. */
export function scanRequest(parts: Partial<ScanRequest> = {}): ScanRequest {
  return {
    ...{ code: code(), entryMethod: 'SCANNED', lineId: 'NEW', feeLineIds: ['DEP'] },
    ...{ now, today, localDate: today },
    ...parts,
  };
}

/** What is known of the item: 1.49 the piece and 15.99 the case. */
export function scanFacts(parts: Partial<ScanFacts> = {}): ScanFacts {
  const offers = [offer(149), offer(1599, 'CS')];
  return { item, offers, recalls: [], taxClasses, ...parts };
}

/** Facts of goods that are sold by the kilogram, at 15.33. */
export function weighedFacts(parts: Partial<PriceBookItem> = {}) {
  const units = [{ gtin, unit: 'KGM', baseUnitsPerUnit: '1' }];
  const weighed = { ...item, soldByWeight: true, baseUnit: 'KGM', units, ...parts };
  return { item: weighed, offers: [offer(1533, 'KGM')] };
}

let lineCount = 0;

/** A line as a scan would have left it. */
export function line(facts: Partial<LineFacts> & { readonly minor?: number } = {}): LineFacts {
  const { minor = 100, ...rest } = facts;
  lineCount += 1;
  const sold = rest.quantity ?? quantity(1, 'EA');
  return {
    lineId: `L${lineCount}`,
    itemId: item.itemId,
    gtin,
    description: item.description,
    categoryId: item.categoryId,
    departmentId: item.departmentId,
    taxClassId: 'STANDARD',
    quantity: sold,
    baseQuantity: isMeasured(sold.unit) ? sold : quantity(sold.value, 'EA'),
    baseUnitsPerUnit: '1',
    unitPrice: eur(minor),
    entryMethod: 'SCANNED',
    scannedAt: now,
    ...rest,
  };
}

export function promotion(
  rule: PromotionRule,
  parts: Partial<PriceBookPromotion> = {},
): PriceBookPromotion {
  return {
    promotionId: 'P1',
    description: 'Promotion',
    rule,
    priority: 1,
    concurrency: 'BEST_PRICE',
    itemIds: [],
    categoryIds: [],
    storeIds: [],
    channels: [],
    validFrom: '2026-01-01T00:00:00.000Z',
    stopped: false,
    ...parts,
  };
}

export function percentOff(percent: string, parts: Partial<PriceBookPromotion> = {}) {
  return promotion({ kind: 'PERCENT_OFF', percent }, parts);
}

export function multiBuy(count: number, minor: number, parts: Partial<PriceBookPromotion> = {}) {
  return promotion(
    { kind: 'MULTI_BUY', quantity: count, prices: [{ minor, currency: 'EUR' }] },
    parts,
  );
}

export const discountContext = { currency: 'EUR', rounding: 'HALF_UP', pointsToBurn: 0 } as const;

/** A line as promotions see it: its id is that of its item, unless it is named otherwise. */
export function discountable(
  itemId: string,
  minor: number,
  parts: Partial<DiscountableLine> = {},
): DiscountableLine {
  return {
    ...{ lineId: itemId, itemId, categoryId: 'C-DRINKS', departmentId: 'D-FOOD' },
    ...{ minor, unitCount: 1, overridden: false },
    ...parts,
  };
}

export function priced(
  lines: readonly LineFacts[],
  parts: Partial<Parameters<typeof priceBasket>[0]> = {},
) {
  return priceBasket({
    storeId: 'S001',
    jurisdictionId: 'DE',
    channel: 'STORE',
    currency: 'EUR',
    lines,
    promotions: [],
    taxClasses,
    policy,
    now,
    today,
    timeZone: 'Europe/Berlin',
    ...parts,
  });
}

export function basketOf(
  lines: readonly LineFacts[],
  parts: Partial<Basket> = {},
  promotions: readonly PriceBookPromotion[] = [],
): Basket {
  const basket = { ...openBasket(opening), ...parts };
  const book = { promotions, taxClasses, now, today, timeZone: 'Europe/Berlin' };
  return { ...basket, ...repriceBasket(basket, lines, book), ...parts };
}

/** A basket whose total is this, whatever its line is. */
export function basketDue(totalMinor: number, parts: Partial<Basket> = {}): Basket {
  const currency = parts.currency ?? 'EUR';
  const basket = basketOf([line()], {});
  const total = money(totalMinor, currency);
  return { ...basket, currency, totals: { ...basket.totals, total }, ...parts };
}

export function head(currency = 'EUR'): ChainHead {
  const chain = newChainHead({
    storeId: 'S001',
    workstationId: 'S001-W1',
    series: 'ONLINE',
    currency,
  });
  return openShiftOnChain(chain, { shiftId: 'SH1', businessDayDate: today, openedAt: now });
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`Expected a value, got ${outcome.refusal.code}: ${outcome.refusal.message}`);
}

export function answerOf<Value>(
  outcome: Outcome<Value>,
  say: (value: Value) => string = () => 'ok',
): string {
  return outcome.ok ? say(outcome.value) : outcome.refusal.code;
}

/** What somebody reads who was refused: "QUANTITY_INVALID quantity: ...", with its place in the input. */
export function saidOf(outcome: Outcome<unknown> | undefined): string {
  if (outcome === undefined || outcome.ok) return 'ok';
  const { code: refusalCode, field = [], message } = outcome.refusal;
  return `${[refusalCode, ...field].join(' ')}: ${message}`;
}

/** Paid in cash to the coin (or with what is given) and numbered: a sale, or the return that it is. */
export function soldInCash(basket: Basket, given?: number): RetailTransaction {
  const { due, cashDue } = tenderSums(basket);
  const amount = given === undefined ? cashDue : money(given, basket.currency);
  const request = { tenderId: 'T1', kind: 'CASH', amount, now } as const;
  const tendered = due.minor === 0 ? basket : valueOf(addTender(basket, request));
  const completion = { transactionId: `TX-${basket.id}`, operatorId: 'O001-01', now };
  const { draft } = valueOf(completeBasket(tendered, completion));
  return valueOf(appendToChain(head(basket.currency), draft)).transaction;
}
