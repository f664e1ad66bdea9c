import type { Basket, TaxExemption } from './basket.ts';
import type { LoyaltyAccount } from './loyalty.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/** Rule 7: whoever sells without tax has to say why, and on whose paper. */
export function admitExemption(
  asked: Pick<TaxExemption, 'reason' | 'certificateNumber'>,
): CheckoutOutcome<Pick<TaxExemption, 'reason' | 'certificateNumber'>> {
  for (const name of ['reason', 'certificateNumber'] as const) {
    const length = asked[name].trim().length;
    if (length >= 1 && length <= textLengthMax) continue;
    const message = `Expected 1 to ${textLengthMax} characters, got ${length}.`;
    return refused('EXEMPTION_INVALID', message, 'exemption', name);
  }
  return { ok: true, value: asked };
}

/** What whoever sells says of this sale stands; else what the account says of its customer. */
export function withExemption(
  { taxExemption: _before, ...basket }: Basket,
  said: TaxExemption | undefined,
  account: LoyaltyAccount | undefined,
): Basket {
  const taxExemption = said ?? account?.taxExemption;
  return { ...basket, ...(taxExemption && { taxExemption }) };
}

/** What whoever sells has said, as long as nobody takes it back. */
export function saidExemption({ taxExemption }: Basket): TaxExemption | undefined {
  return taxExemption?.fromAccount ? undefined : taxExemption;
}

const textLengthMax = 100; // A line of the tax office's form.
