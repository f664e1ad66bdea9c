import { type Money, MoneyFault, parseAmount } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';

export type AmountInput = { readonly amount: string; readonly currency: string };

/** Too many decimals, or an amount beyond all bounds, is the typist's mistake here, not ours. */
export function readAmount(
  input: AmountInput,
  ...field: readonly string[]
): Outcome<Money, ProductRefusal> {
  try {
    return accept(parseAmount(input.amount, input.currency));
  } catch (error) {
    if (!(error instanceof MoneyFault)) throw error;
    return refused('AMOUNT_INVALID', error.message, ...field);
  }
}
