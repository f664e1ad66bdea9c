import { compareDecimal, decimal, multiplyDecimal } from '#kernel/decimal.ts';
import type { SaleCompletedDetail, SaleCompletedLine } from './sale-completed.ts';

/** What a price is of: a case and a bottle of one item are two goods. */
export type SoldGoods = {
  readonly storeId: string;
  readonly itemId: string;
  readonly unit: string;
};

/** What a line of a sale was paid with, promotions and discounts taken off, tax included. */
export type SoldPrice = {
  readonly transactionId: string;
  readonly lineId: string;
  readonly quantity: string;
  readonly grossMinor: number;
};

/** The lowest prices of goods on one business day, lowest first. */
export type SoldDay = { readonly businessDayDate: string; readonly prices: readonly SoldPrice[] };

/** So many are kept of a day, because a sale that is voided afterwards was none. */
export const soldPricesMax = 5;

export type SoldNote = SoldGoods & { readonly businessDayDate: string; readonly price: SoldPrice };

type SoldLine = Pick<SaleCompletedLine, 'lineId' | 'itemId' | 'quantity' | 'grossMinor'> & {
  readonly giftCard?: boolean | undefined;
};

/** What is to be remembered of a transaction: its sold goods. Practice is no sale, a gift card no goods. */
export function soldNotesOf(
  sale: Pick<
    SaleCompletedDetail,
    'kind' | 'series' | 'storeId' | 'businessDayDate' | 'transactionId'
  > & { readonly lines: readonly SoldLine[] },
): readonly SoldNote[] {
  const { kind, series, storeId, businessDayDate, transactionId } = sale;
  if (series === 'TRAINING' || !['SALE', 'EXCHANGE'].includes(kind)) return [];
  return sale.lines
    .filter(({ giftCard, quantity }) => giftCard !== true && isAboveZero(quantity.value))
    .map(({ lineId, itemId, quantity: { value, unit }, grossMinor }) => ({
      ...{ storeId, itemId, unit, businessDayDate },
      price: { transactionId, lineId, quantity: value, grossMinor },
    }));
}

/**
 * The day's lowest prices with one more; the very same list where it is known or not among them. In whatever order and
 * however often the sales of a day come, the list ends the same.
 */
export function withSoldPrice(prices: readonly SoldPrice[], more: SoldPrice): readonly SoldPrice[] {
  if (prices.some((price) => compareSold(price, more) === 0)) return prices;
  const next = [...prices, more].toSorted(compareSold).slice(0, soldPricesMax);
  return next.includes(more) ? next : prices;
}

/** A price that may be taken; a floor stands, whatever became of its sale. */
export type SoldCandidate = SoldPrice & {
  readonly businessDayDate: string;
  readonly isFloor: boolean;
};

/**
 * All prices of these days, lowest first. What else a day with a full list has sold was not cheaper than the list's last,
 * so that one is the floor of what may be paid back even if its sale was voided.
 */
export function soldCandidates(days: readonly SoldDay[]): readonly SoldCandidate[] {
  return days
    .flatMap(({ businessDayDate, prices }) =>
      prices.map((price, index) => ({
        ...{ ...price, businessDayDate },
        isFloor: index === soldPricesMax - 1,
      })),
    )
    .toSorted(compareSold);
}

/** By price of one unit, compared without dividing; then by what tells two sales apart. */
export function compareSold(left: SoldPrice, right: SoldPrice): number {
  const difference = compareDecimal(
    multiplyDecimal(decimal(left.grossMinor), decimal(right.quantity)),
    multiplyDecimal(decimal(right.grossMinor), decimal(left.quantity)),
  );
  if (difference !== 0) return difference;
  const [leftId, rightId] = [idOf(left), idOf(right)];
  if (leftId === rightId) return 0;
  return leftId < rightId ? -1 : 1;
}

function idOf({ transactionId, lineId }: SoldPrice): string {
  return `${transactionId} ${lineId}`;
}

function isAboveZero(quantity: string): boolean {
  return compareDecimal(decimal(quantity), decimal(0)) > 0;
}
