import { accept, type Outcome } from '#kernel/outcome.ts';
import type { RoleLimitsInput, TillPolicyInput } from '../__generated__/resolvers.ts';
import type { RoleLimits, TillTerms } from '../domain/till-policy.ts';
import { readAmount } from './amounts.ts';
import { filled } from './filled.ts';

/** The till's part of a policy as it was typed, in the store's currency. */
export function tillTermsOf(input: TillPolicyInput, currency: string): Outcome<TillTerms> {
  const roleLimits: RoleLimits[] = [];
  for (const [index, limits] of filled(input.roleLimits).entries()) {
    const read = roleLimitsOf(limits, currency, String(index));
    if (!read.ok) return read;
    roleLimits.push(read.value);
  }
  const { minimumWeightKg } = input;
  return accept({
    roleLimits,
    selfApproval: filled(input.selfApproval),
    reasonsRequired: filled(input.reasonsRequired),
    keyedWeight: filled(input.keyedWeight),
    ageCheck: filled(input.ageCheck),
    suspendedBaskets: filled(input.suspendedBaskets),
    measureCodes: filled(input.measureCodes),
    ...(minimumWeightKg == null ? {} : { minimumWeightKg }),
  });
}

const amountMembers = [
  ['discountMax', 'discountMaxMinor'],
  ['refundMax', 'refundMaxMinor'],
  ['voidMax', 'voidMaxMinor'],
  ['paidOutMax', 'paidOutMaxMinor'],
] as const;

function roleLimitsOf(
  input: RoleLimitsInput,
  currency: string,
  index: string,
): Outcome<RoleLimits> {
  const { role, discountPercentMax, priceOverridePercentMax, noSalesPerShiftMax } = input;
  const amounts: Partial<Record<(typeof amountMembers)[number][1], number>> = {};
  for (const [member, term] of amountMembers) {
    const typed = input[member];
    if (typed == null) continue;
    const field = ['input', 'policy', 'till', 'roleLimits', index, member];
    const amount = readAmount(typed, { currency, zeroAllowed: true, field });
    if (!amount.ok) return amount;
    amounts[term] = amount.value.minor;
  }
  return accept({
    role,
    ...amounts,
    ...(discountPercentMax == null ? {} : { discountPercentMax }),
    ...(priceOverridePercentMax == null ? {} : { priceOverridePercentMax }),
    ...(noSalesPerShiftMax == null ? {} : { noSalesPerShiftMax }),
  });
}
