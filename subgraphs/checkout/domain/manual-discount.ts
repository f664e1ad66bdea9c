import { compareDecimal, decimal, isDecimalText } from '#kernel/decimal.ts';
import { isNegative, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { Basket, BasketLine, LineFacts, ManualDiscount } from './basket.ts';
import { findEditable } from './edit-lines.ts';
import { isDiscountable } from './fees.ts';
import { isTooDear, most } from './line-amount.ts';
import type { DiscountStep, StorePolicy } from './price-book.ts';
import type { TillRole } from './till-terms.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { isBeyond, limitsOf } from './till-rules.ts';
import { isReturnLine } from './return-line.ts';

/** What somebody wants to take off, as it was typed. */
export type DiscountWish =
  | { readonly kind: 'PERCENT'; readonly percent: string }
  | { readonly kind: 'AMOUNT'; readonly amount: Money };

/** Refuses DISCOUNT_INVALID: nothing, too much, or a step that the store's discount sequence leaves out. */
export function checkDiscount(
  basket: Basket,
  wish: DiscountWish,
  lineId: string | undefined,
): CheckoutOutcome<DiscountWish> {
  const step = stepOf(wish, lineId);
  if (!basket.policy.discountSequence.includes(step)) {
    return refused('DISCOUNT_INVALID', `This store gives no discount of kind ${step}.`);
  }
  if (wish.kind === 'PERCENT') {
    const isPercent = isDecimalText(wish.percent) && isBetween(wish.percent, '0', '100');
    return isPercent
      ? accept(wish)
      : refused('DISCOUNT_INVALID', 'Expected above 0 up to 100 per cent.', 'percent');
  }
  if (wish.amount.currency !== basket.currency) {
    return refused('CURRENCY_WRONG', `The basket is in ${basket.currency}.`, 'amount', 'currency');
  }
  return wish.amount.minor > 0
    ? accept(wish)
    : refused('DISCOUNT_INVALID', 'Expected an amount above 0.', 'amount', 'amount');
}

/** All lines, this one with another discount or without. */
export function withLineDiscount(
  basket: Basket,
  lineId: string,
  discount: ManualDiscount | undefined,
): CheckoutOutcome<readonly LineFacts[]> {
  const found = findDiscountable(basket, lineId);
  if (!found.ok) return found;
  const { manualDiscount: _before, ...line } = found.value;
  const changed = discount === undefined ? line : { ...line, manualDiscount: discount };
  return accept(basket.lines.map((other) => (other.lineId === lineId ? changed : other)));
}

/** All lines, this one at another price for each unit. A label's price is what it is. */
export function withUnitPrice(
  basket: Basket,
  lineId: string,
  change: Pick<NonNullable<LineFacts['override']>, 'reason' | 'operatorId' | 'approval'> & {
    readonly unitPrice: Money;
  },
): CheckoutOutcome<readonly LineFacts[]> {
  const found = findDiscountable(basket, lineId);
  if (!found.ok) return found;
  const { unitPrice, ...override } = change;
  if (unitPrice.currency !== basket.currency) {
    return refused(
      'CURRENCY_WRONG',
      `The basket is in ${basket.currency}.`,
      'unitPrice',
      'currency',
    );
  }
  if (isNegative(unitPrice)) {
    return refused('DISCOUNT_INVALID', 'Expected a price from 0.', 'unitPrice', 'amount');
  }
  const line = found.value;
  if (isTooDear({ ...line, unitPrice })) {
    const message = `Expected a line of at most ${most(unitPrice)}.`;
    return refused('DISCOUNT_INVALID', message, 'unitPrice', 'amount');
  }
  if (line.labelPrice !== undefined) {
    return refused('LINE_NOT_EDITABLE', 'The price is printed on the label; discount the line.');
  }
  const regularUnitPrice = line.override?.regularUnitPrice ?? line.unitPrice;
  const changed = { ...line, unitPrice, override: { ...override, regularUnitPrice } };
  return accept(basket.lines.map((other) => (other.lineId === lineId ? changed : other)));
}

function findDiscountable(basket: Basket, lineId: string): CheckoutOutcome<LineFacts> {
  const found = findEditable(basket, lineId);
  return found.ok && !isDiscountable(found.value)
    ? refused('LINE_NOT_EDITABLE', `Nothing lowers ${found.value.description}.`, 'lineId')
    : found;
}

/**
 * What people took off a line, or the whole basket without one, with what it was taken of. Of other discounts than
 * this one those count that nobody approved: many small ones are a big one.
 */
export function takenTogether(
  { lines }: Pick<Basket, 'lines'>,
  lineId: string | undefined,
): { readonly baseMinor: number; readonly takenMinor: number } {
  const concerned = lineId === undefined ? lines : lines.filter((line) => line.lineId === lineId);
  const own = lineId === undefined ? orderSteps : itemSteps;
  const takenMinor = concerned
    .flatMap(({ modifications }) => modifications)
    .filter(({ kind, step, approvedBy }) => {
      return kind.startsWith('MANUAL_') && (own.includes(step) || approvedBy === undefined);
    })
    .reduce((sum, { amount }) => sum + amount.minor, 0);
  const baseMinor = lineId === undefined ? soldMinor(lines) : (concerned[0]?.extended.minor ?? 0);
  return { baseMinor, takenMinor };
}

const orderSteps: readonly DiscountStep[] = ['ORDER_AMOUNT', 'ORDER_PERCENT'];
const itemSteps: readonly DiscountStep[] = ['ITEM_AMOUNT', 'ITEM_PERCENT'];

/** What a role may take off by hand alone, as a discount. */
export function exceedsLimit(
  taken: { readonly baseMinor: number; readonly takenMinor: number },
  policy: StorePolicy,
  role: TillRole,
): boolean {
  const { discountPercentMax, discountMaxMinor } = limitsOf(policy, role);
  return isBeyond(taken, { percentMax: discountPercentMax, maxMinor: discountMaxMinor });
}

/** The same for another price of a unit. */
export function exceedsOverrideLimit(
  taken: { readonly baseMinor: number; readonly takenMinor: number },
  policy: StorePolicy,
  role: TillRole,
): boolean {
  return isBeyond(taken, { percentMax: limitsOf(policy, role).priceOverridePercentMax });
}

/** An order discount that was within its giver's limit and is so no longer, because lines were taken out since. */
export function outgrownDiscount(basket: Basket): CheckoutOutcome<Basket> {
  const { orderDiscount, policy } = basket;
  if (orderDiscount === undefined) return accept(basket);
  const taken = takenTogether(basket, undefined);
  const role =
    orderDiscount.limited && orderDiscount.approval === undefined ? 'CASHIER' : 'MANAGER';
  return exceedsLimit(taken, policy, role)
    ? refused('APPROVAL_REQUIRED', 'The discount on the basket needs an approval now.')
    : accept(basket);
}

/** What the goods that are sold cost before discounts; what comes back lowers no limit. */
function soldMinor(lines: readonly BasketLine[]): number {
  return lines
    .filter((line) => !isReturnLine(line))
    .reduce((sum, { extended }) => sum + extended.minor, 0);
}

function stepOf({ kind }: DiscountWish, lineId: string | undefined): DiscountStep {
  if (lineId === undefined) return kind === 'PERCENT' ? 'ORDER_PERCENT' : 'ORDER_AMOUNT';
  return kind === 'PERCENT' ? 'ITEM_PERCENT' : 'ITEM_AMOUNT';
}

function isBetween(text: string, above: string, upTo: string): boolean {
  const value = decimal(text);
  return (
    compareDecimal(value, decimal(above)) > 0 &&
    compareDecimal(value, decimal(upTo)) <= 0 &&
    value.scale <= percentDigitsMax
  );
}

const percentDigitsMax = 4; // As on published promotions.
