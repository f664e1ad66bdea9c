import { decimal } from '#kernel/decimal.ts';
import { negateMoney, sumMoney, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { negateQuantity, quantity, type Quantity } from '#kernel/quantity.ts';
import type { Basket, BasketLine, LineApproval, LineFacts } from './basket.ts';
import type { GoodsBack } from './goods-back.ts';
import { lineCountMax } from './join-lines.ts';
import { refundOf } from './line-refund.ts';
import { lowestListPrice } from './offer-selection.ts';
import type { PriceBookItem, TaxPolicy } from './price-book.ts';
import { priceBasket } from './price-basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import {
  goesBackToStock,
  isWithoutReceipt,
  type PriceTaken,
  type ReturnReason,
} from './return-line.ts';
import { expiryOf, isRecalled, taxRefusal } from './scan-checks.ts';
import { feeFactsOf, feeItemIdsOf } from './scan-fees.ts';
import type { Scan } from './scan-request.ts';
import type { TaxQuote } from './tax-quote.ts';

/** One thing that comes back: the goods, or a deposit or fee that was charged along with them. */
export type ThingBack = {
  readonly item: PriceBookItem;
  readonly quantity: Quantity;
  readonly baseQuantity: Quantity;
  readonly baseUnitsPerUnit: string;
};

/** What it is worth: a line of a sale, or what the price list would make of it, whose amounts are shared out (rule 25). */
export type PricedBack = ThingBack & {
  readonly line: BasketLine;
  readonly tax: TaxPolicy;
  /** Under which the line was taxed, where that is not the store's jurisdiction any more. */
  readonly soldUnder?: string | undefined;
  readonly taken: PriceTaken;
};

export type ConditionBack = {
  readonly reason: ReturnReason;
  readonly restock?: boolean | undefined;
  readonly opened?: boolean | undefined;
  readonly approval?: LineApproval | undefined;
};

/** The goods, and what is charged along: whoever brings a full bottle back has paid for both. */
export function thingsBack({
  scan,
  item,
  measured,
}: GoodsBack): CheckoutOutcome<readonly ThingBack[]> {
  const things: ThingBack[] = [{ item, ...measured }];
  for (const itemId of feeItemIdsOf(item)) {
    const fee = scan.facts.feeItems?.find((known) => known.itemId === itemId);
    if (fee === undefined) {
      const message = `${item.description} has a fee ${itemId} that nobody knows: it needs its receipt.`;
      return refused('PRICE_MISSING', message, 'scan');
    }
    const units = quantity(measured.baseQuantity.value, fee.baseUnit);
    things.push({ item: fee, quantity: units, baseQuantity: units, baseUnitsPerUnit: '1' });
  }
  return accept(things);
}

/**
 * At the lowest price of the store's list since an instant, taxed as of today (by the quote, if it is of this price): for what
 * nobody has bought here lately.
 */
export function listPriced(
  scan: Scan,
  thing: ThingBack,
  { since, taxQuote }: { readonly since: string; readonly taxQuote?: TaxQuote | undefined },
): CheckoutOutcome<PricedBack> {
  const { basket, facts, request } = scan;
  const { item } = thing;
  const { currency, channel, jurisdictionId, storeId, policy } = basket;
  const offer = lowestListPrice(facts.offers, {
    ...{ itemId: item.itemId, unit: thing.quantity.unit, channel, currency },
    ...{ since, now: request.now },
  });
  if (offer === undefined) {
    const message = `${item.description} was not sold here lately and has no price: it needs its receipt.`;
    return refused('PRICE_MISSING', message, 'scan');
  }
  const untaxed = taxRefusal(scan, item.taxClassId);
  if (untaxed !== undefined) return untaxed;
  const { price, ...listed } = offer;
  const { lines, taxSource } = priceBasket({
    ...{ storeId, jurisdictionId, channel, currency, policy },
    lines: [{ ...factsOf(scan, thing), unitPrice: price, ...listed }],
    ...{ taxClasses: facts.taxClasses, now: request.now, today: request.today },
    ...{ promotions: [], timeZone: 'UTC', taxQuote },
  });
  const [line] = lines;
  if (line === undefined) throw new RangeError('Expected the line that was priced, got none.');
  const source = taxSource === undefined ? {} : { taxSource };
  return accept({ ...thing, line, tax: policy.tax, taken: { from: 'LIST', ...listed, ...source } });
}

/**
 * The basket's lines with what comes back at its end, frozen at what it is worth. The amounts of all goods without a
 * receipt in one basket stay within the store's policy.
 */
export function addWithoutReceipt(
  { scan }: Pick<GoodsBack, 'scan'>,
  things: readonly PricedBack[],
  condition: ConditionBack,
): CheckoutOutcome<readonly BasketLine[]> {
  const { basket } = scan;
  if (basket.lines.length + things.length > lineCountMax) {
    return refused('LINE_COUNT_MAX', `A basket holds ${lineCountMax} lines; start another one.`);
  }
  const lines = things.map((thing, index) => lineBack(scan, thing, { condition, index }));
  const all = [...basket.lines, ...lines];
  const most = basket.policy.returnsWithoutReceipt?.amountMaxMinor ?? 0;
  return worthWithoutReceipt({ ...basket, lines: all }).minor > most
    ? refused('RECEIPT_REQUIRED', 'For that much the store wants the receipt.', 'scan')
    : accept(all);
}

/** What all goods without a receipt are worth, deposits and tax included; never negative. */
export function worthWithoutReceipt({
  lines,
  currency,
}: Pick<Basket, 'lines' | 'currency'>): Money {
  const back = lines.filter(isWithoutReceipt).map(({ gross }) => negateMoney(gross));
  return sumMoney(currency, back);
}

function lineBack(
  scan: Scan,
  thing: PricedBack,
  { condition, index }: { readonly condition: ConditionBack; readonly index: number },
): BasketLine {
  const { reason, approval } = condition;
  const { line, tax, soldUnder, taken } = thing;
  const feeLineId = index === 0 ? undefined : scan.request.feeLineIds[index - 1];
  const facts = factsOf(scan, thing);
  const { lineId } = scan.request;
  const refund = refundOf(
    line,
    { before: decimal(0), quantity: decimal(thing.quantity.value) },
    tax,
  );
  const recalled = isRecalled(facts, scan.facts.recalls, scan.basket.storeId);
  const { today } = scan.request;
  return {
    ...facts,
    ...(feeLineId === undefined ? unitOf(scan) : { lineId: feeLineId, depositOf: lineId }),
    quantity: negateQuantity(thing.quantity),
    baseQuantity: negateQuantity(thing.baseQuantity),
    unitPrice: line.unitPrice,
    ...refund,
    taxes: refund.taxes.map((entry) =>
      soldUnder === undefined ? entry : { ...entry, jurisdictionId: soldUnder },
    ),
    priceTaken: taken,
    returnReason: reason,
    restock: goesBackToStock({ ...facts, ...unitOf(scan) }, { ...condition, recalled, today }),
    ...(approval !== undefined && { approval }),
  };
}

/** What is known of it as of anything that is scanned; the price comes from elsewhere. */
function factsOf(scan: Scan, thing: ThingBack): Omit<LineFacts, 'unitPrice'> {
  const { request } = scan;
  const { item, quantity: units, baseQuantity, baseUnitsPerUnit } = thing;
  const { itemId, description, categoryId, departmentId, taxClassId } = item;
  const isGoods = item.itemId === scan.item.itemId;
  return {
    ...{ lineId: request.lineId, itemId, description, categoryId, departmentId, taxClassId },
    gtin: isGoods ? request.code.gtin : (item.units[0]?.gtin ?? request.code.gtin),
    ...{ quantity: units, baseQuantity, baseUnitsPerUnit },
    ...{ entryMethod: request.entryMethod, scannedAt: request.now },
    ...feeFactsOf(item),
    ...(isGoods && request.code.batchLot !== undefined && { batchLot: request.code.batchLot }),
  };
}

/** What is printed on the very unit. */
function unitOf(scan: Scan): Pick<LineFacts, 'serial' | 'expiry' | 'minimumAge' | 'tare'> {
  const { serial } = scan.request.code;
  const { tare } = scan.request;
  const { minimumAge } = scan.item;
  const expiry = expiryOf(scan);
  return {
    ...(serial !== undefined && { serial }),
    ...(expiry !== undefined && { expiry }),
    ...(minimumAge !== undefined && { minimumAge }),
    ...(tare !== undefined && { tare }),
  };
}
