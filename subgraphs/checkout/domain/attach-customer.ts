import { accept } from '#kernel/outcome.ts';
import type { Basket } from './basket.ts';
import type { LoyaltyAccount } from './loyalty.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { saidExemption, withExemption } from './tax-exemption.ts';

/** Points and uses of a coupon that were another customer's do not go over to this one, or stay with nobody. */
export function withCustomer(
  basket: Basket,
  customerId: string | undefined,
  account: LoyaltyAccount | undefined,
): CheckoutOutcome<Basket> {
  const isAnother = basket.customerId !== customerId;
  const bound = (basket.coupons ?? []).find((coupon) => coupon.customerId !== undefined);
  if (isAnother && bound !== undefined) {
    const message = `${bound.code} is the other customer's; take it out first.`;
    return refused('COUPON_NEEDS_CUSTOMER', message, 'customerId');
  }
  const { pointsToBurn = 0, customerGroups: _groups, customerId: _customer, ...rest } = basket;
  const groups = account?.groups ?? [];
  const attached = {
    ...rest,
    ...(customerId === undefined ? {} : { customerId }),
    ...(groups.length === 0 ? {} : { customerGroups: groups }),
    ...(isAnother || pointsToBurn === 0 ? {} : { pointsToBurn }),
  };
  return accept(withExemption(attached, saidExemption(basket), account));
}
