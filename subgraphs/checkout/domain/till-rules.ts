import { compareDecimal, decimal, multiplyDecimal } from '#kernel/decimal.ts';
import type { StorePolicy } from './price-book.ts';
import type { RoleLimits, TillPolicy, TillRole } from './till-terms.ts';

/** Where a store has set none: what a cashier may give for a dented tin without asking. */
const cashierDefault: RoleLimits = {
  role: 'CASHIER',
  discountPercentMax: '10',
  priceOverridePercentMax: '10',
};

export const tillPolicyDefault: TillPolicy = {
  roleLimits: [],
  selfApproval: true,
  reasonsRequired: false,
  keyedWeight: 'ALLOWED',
  ageCheck: 'CONFIRMED',
  suspendedBaskets: 'VOID',
  measureCodes: [],
};

export function tillPolicyOf({ till }: StorePolicy): TillPolicy {
  return till ?? tillPolicyDefault;
}

/** As whom somebody acts at this store's tills: who may approve counts as a cashier where two pairs of eyes are wanted. */
export function roleOf(policy: StorePolicy, mayApprove: boolean): TillRole {
  return mayApprove && tillPolicyOf(policy).selfApproval ? 'MANAGER' : 'CASHIER';
}

/** How far a role goes alone, and a manager's approval for others. */
export function limitsOf(policy: StorePolicy, role: TillRole): RoleLimits {
  const own = tillPolicyOf(policy).roleLimits.find((limits) => limits.role === role);
  return own ?? (role === 'CASHIER' ? cashierDefault : { role });
}

/** Rule 14: what is taken off is more than a percentage of the base, or than an amount. */
export function isBeyond(
  { baseMinor, takenMinor }: { readonly baseMinor: number; readonly takenMinor: number },
  limit: { readonly percentMax?: string | undefined; readonly maxMinor?: number | undefined },
): boolean {
  const { percentMax, maxMinor } = limit;
  if (maxMinor !== undefined && takenMinor > maxMinor) return true;
  if (percentMax === undefined || takenMinor === 0) return false;
  const allowed = multiplyDecimal(decimal(baseMinor), decimal(percentMax));
  // 10 % of 1.49 is 0.15: rounding to the minor unit is nobody's generosity. Where nothing is allowed, nothing is.
  const rounding = compareDecimal(allowed, decimal(0)) > 0 ? 1 : 0;
  const taken = decimal((takenMinor - rounding) * 100);
  return rounding === 1 ? compareDecimal(taken, allowed) >= 0 : compareDecimal(taken, allowed) > 0;
}
