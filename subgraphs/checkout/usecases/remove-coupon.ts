import { accept } from '#kernel/outcome.ts';
import { couponClaimsOf, couponCode } from '../domain/coupon.ts';
import { refused } from '../domain/refusal.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import type { AddCouponInput } from './add-coupon.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

/** The use goes back to whoever wants it next. */
export async function removeCoupon(
  ports: Ports,
  caller: Caller,
  input: AddCouponInput,
): Promise<CheckoutAnswer> {
  const code = couponCode(input.code);
  const request = {
    ...input,
    ...({ mutation: 'basketCouponRemove', kind: 'EDIT', input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const held = basket.coupons ?? [];
    if (!held.some((coupon) => coupon.code === code)) {
      return refused('COUPON_UNKNOWN', `${code} is not in the basket.`, 'code');
    }
    const coupons = held.filter((coupon) => coupon.code !== code);
    const release = couponClaimsOf(basket).filter((claim) => claim.code === code);
    return accept({
      basket: await repriceWith(ports, { ...basket, coupons }),
      ...(release.length === 0 || basket.training ? {} : { coupons: { release } }),
    });
  });
}
