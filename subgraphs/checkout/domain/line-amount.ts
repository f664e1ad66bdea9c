import { compareDecimal, decimal, multiplyDecimal } from '#kernel/decimal.ts';
import { formatAmount, money, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { LineFacts } from './basket.ts';
import { type CheckoutOutcome, refused } from './refusal.ts';

/** Ten times a thousand millions: a full basket of such lines, its taxes and its points still count exactly. */
export const lineMinorMax = 1_000_000_000_000;

type Priced = Pick<LineFacts, 'unitPrice' | 'quantity'>;

/** A quantity and a price that are possible each may be too much together. */
export function checkLineAmounts(lines: readonly Priced[]): CheckoutOutcome<undefined> {
  const dear = lines.find(isTooDear);
  if (dear === undefined) return accept(undefined);
  const message = `Expected a line of at most ${most(dear.unitPrice)}.`;
  return refused('QUANTITY_INVALID', message, 'quantity');
}

export function isTooDear({ unitPrice, quantity }: Priced): boolean {
  const extended = multiplyDecimal(decimal(unitPrice.minor), decimal(quantity.value));
  return compareDecimal(extended, decimal(lineMinorMax)) > 0;
}

export function most({ currency }: Money): string {
  return `${formatAmount(money(lineMinorMax, currency))} ${currency}`;
}
