import { accept } from '#kernel/outcome.ts';
import { couponCode, stopCoupon as stop } from '../domain/coupon.ts';
import { couponChanged } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import type { Promotion } from '../domain/promotion.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type StopCouponInput = { readonly idempotencyKey: string; readonly code: string };

/** `mayStop` throws when the caller may not work for the promotion's stores. */
export async function stopCoupon(
  { store }: ProductPorts,
  caller: Caller,
  input: StopCouponInput,
  mayStop: (promotion: Promotion) => void,
) {
  const code = couponCode(input.code);
  const call = { mutation: 'couponStop', caller, lock: 'COUPONS', input } as const;
  return store.write(call, async (transaction) => {
    const [coupon] = await transaction.coupons([code]);
    if (coupon === undefined) {
      return refused('COUPON_UNKNOWN', `There is no coupon ${code}.`, 'code');
    }
    const [promotion] = await transaction.promotions([coupon.promotionId]);
    if (promotion !== undefined) mayStop(promotion);
    const stopped = stop(coupon);
    if (!stopped.ok) return stopped;
    await transaction.saveCoupon(stopped.value);
    await transaction.tell([couponChanged(stopped.value)]);
    return accept({ code });
  });
}
