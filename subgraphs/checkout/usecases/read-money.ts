import { type Money, parseAmount } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { CheckoutCode, CheckoutFailure } from '../ports.ts';
import { failed } from './failure.ts';

type Refused = { readonly code: CheckoutCode; readonly field: string };

/** An amount as a client sends it. */
export type AmountText = { readonly amount: string; readonly currency: string };

/** An amount as a client sends it; too many decimals are the typist's mistake here, not ours. */
export function readMoney(
  { amount, currency }: AmountText,
  refused: Refused,
): Outcome<Money, CheckoutFailure> {
  return withinReason(() => parseAmount(amount, currency), refused);
}

/** An amount that may turn out too large to be counted with. */
export function withinReason(
  read: () => Money,
  { code, field }: Refused,
): Outcome<Money, CheckoutFailure> {
  try {
    const value = read();
    if (Math.abs(value.minor) <= amountMaxMinor) return accept(value);
    return failed(code, 'Nobody carries as much.', field, 'amount');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed(code, error.message, field, 'amount');
  }
}

/** Sums of twenty such stay far within what a number holds exactly. */
const amountMaxMinor = 1e13;
