import type { CouponClaim } from '../../domain/coupon.ts';
import type { LoyaltyAccount } from '../../domain/loyalty.ts';
import type { AccountWrite, Commit, LostBy } from '../../ports.ts';

type StoredClaim = CouponClaim & { readonly state: 'CLAIMED' | 'CONSUMED' };

/** Coupon claims and loyalty accounts in memory, under the conditions of the DynamoDB adapter. */
export type Uses = {
  readonly claims: Map<string, StoredClaim>;
  readonly accounts: Map<string, LoyaltyAccount>;
};

export function emptyUses(): Uses {
  return { claims: new Map(), accounts: new Map() };
}

export function useCountOf({ claims }: Uses, code: string, customerId?: string): number {
  return [...claims.values()].filter(
    (claim) => claim.code === code && (customerId === undefined || claim.customerId === customerId),
  ).length;
}

export function lostByUses(uses: Uses, { coupons, loyalty }: Commit): LostBy | undefined {
  const { claim, release = [], restore = [], consume } = coupons ?? {};
  if (!restore.every((used) => uses.claims.get(nameOf(used))?.state === 'CONSUMED')) {
    return 'COUPON';
  }
  const isClaimed = (held: CouponClaim) => uses.claims.get(nameOf(held))?.state === 'CLAIMED';
  if (claim !== undefined && !mayClaim(uses, claim)) return 'COUPON';
  if (!release.every(isClaimed)) return 'COUPON';
  if (consume !== undefined && !consume.honoured && !consume.claims.every(isClaimed)) {
    return 'COUPON';
  }
  const lacks = (loyalty ?? []).some(
    ({ customerId, burned }) => burned > 0 && accountOf(uses, customerId).points < burned,
  );
  return lacks ? 'POINTS' : undefined;
}

export function writeUses(uses: Uses, { coupons, loyalty, account: write }: Commit): void {
  const { claim, release = [], restore = [], consume } = coupons ?? {};
  if (claim !== undefined) uses.claims.set(nameOf(claim), { ...claim, state: 'CLAIMED' });
  for (const held of [...release, ...restore]) uses.claims.delete(nameOf(held));
  for (const held of consume?.claims ?? []) {
    uses.claims.set(nameOf(held), { ...held, state: 'CONSUMED' });
  }
  for (const { customerId, change } of loyalty ?? []) {
    const account = accountOf(uses, customerId);
    uses.accounts.set(customerId, { ...account, points: account.points + change });
  }
  if (write !== undefined) writeAccount(uses, write);
}

export function releaseExpired({ claims }: Uses, code: string, now: string): number {
  const expired = [...claims].filter(
    ([, claim]) => claim.code === code && claim.state === 'CLAIMED' && claim.claimedUntil < now,
  );
  for (const [name] of expired) claims.delete(name);
  return expired.length;
}

function mayClaim(uses: Uses, claim: CouponClaim): boolean {
  const { code, customerId, usesMax, usesPerCustomerMax } = claim;
  if (uses.claims.has(nameOf(claim))) return false;
  if (usesMax !== undefined && useCountOf(uses, code) >= usesMax) return false;
  return (
    usesPerCustomerMax === undefined || useCountOf(uses, code, customerId) < usesPerCustomerMax
  );
}

function writeAccount(uses: Uses, write: AccountWrite): void {
  const { customerId } = write;
  const account = accountOf(uses, customerId);
  if ('groups' in write) {
    uses.accounts.set(customerId, { ...account, groups: write.groups });
    return;
  }
  const { taxExemption: _before, ...taxed } = account;
  const { taxExemption } = write;
  uses.accounts.set(customerId, { ...taxed, ...(taxExemption && { taxExemption }) });
}

function accountOf({ accounts }: Uses, customerId: string): LoyaltyAccount {
  return accounts.get(customerId) ?? { customerId, points: 0, groups: [] };
}

function nameOf({ code, basketId }: CouponClaim): string {
  return `${code} ${basketId}`;
}
