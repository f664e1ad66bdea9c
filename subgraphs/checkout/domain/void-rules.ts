import { accept } from '#kernel/outcome.ts';
import type { Basket, BasketLine } from './basket.ts';
import type { StorePolicy } from './price-book.ts';
import type { TillRole } from './till-terms.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { isBeyond, limitsOf, tillPolicyOf } from './till-rules.ts';

/** As long as a receipt or an audit trail can show it on one line. */
const reasonLengthMax = 100;

/** Why something was given up or opened: refused where the store wants a reason and there is none. */
export function checkReason(
  policy: StorePolicy,
  reason: string | undefined,
): CheckoutOutcome<string | undefined> {
  const text = reason?.trim() ?? '';
  if (text.length > reasonLengthMax) {
    return refused('REASON_REQUIRED', `Expected at most ${reasonLengthMax} characters.`, 'reason');
  }
  if (text !== '') return accept(text);
  return tillPolicyOf(policy).reasonsRequired
    ? refused('REASON_REQUIRED', 'This store wants to know why.', 'reason')
    : accept(undefined);
}

/** What a line and those charged along with it were worth less after a change, before discounts. */
export function voidedMinor(
  before: readonly BasketLine[],
  after: readonly BasketLine[],
  lineId: string,
): number {
  const worth = (lines: readonly BasketLine[]): number =>
    lines
      .filter((line) => line.lineId === lineId || line.depositOf === lineId)
      .reduce((sum, { extended }) => sum + Math.abs(extended.minor), 0);
  return Math.max(0, worth(before) - worth(after));
}

/** What a basket is worth to whoever voids it: goods that are sold and goods that came back. */
export function basketWorthMinor({ lines }: Pick<Basket, 'lines'>): number {
  return lines.reduce((sum, { extended }) => sum + Math.abs(extended.minor), 0);
}

/** Of one basket, together with what was voided of it without an approval before. */
export function exceedsVoidLimit(
  basket: Pick<Basket, 'policy' | 'voidedMinor'>,
  worthMinor: number,
  role: TillRole,
): boolean {
  const takenMinor = (basket.voidedMinor ?? 0) + worthMinor;
  const { voidMaxMinor } = limitsOf(basket.policy, role);
  return isBeyond({ baseMinor: 0, takenMinor }, { maxMinor: voidMaxMinor });
}
