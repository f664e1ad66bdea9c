import { accept } from '#kernel/outcome.ts';
import { couponCode, type CouponDescription, createCoupon as describe } from '../domain/coupon.ts';
import { couponChanged } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import type { Promotion } from '../domain/promotion.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type CreateCouponInput = Omit<CouponDescription, 'validFrom'> & {
  readonly idempotencyKey: string;
  /** Absent: now. */
  readonly validFrom?: string | undefined;
};

/** `mayCreate` throws when the caller may not work for the promotion's stores. */
export async function createCoupon(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: CreateCouponInput,
  mayCreate: (promotion: Promotion) => void,
) {
  const call = { mutation: 'couponCreate', caller, lock: 'COUPONS', input } as const;
  return store.write(call, async (transaction) => {
    const { idempotencyKey: _key, ...given } = input;
    const [promotion] = await transaction.promotions([input.promotionId]);
    if (promotion === undefined) {
      const message = `There is no promotion ${input.promotionId}.`;
      return refused('PROMOTION_UNKNOWN', message, 'promotionId');
    }
    mayCreate(promotion);
    const validFrom = given.validFrom ?? clock().toISOString();
    const coupon = describe({ ...given, validFrom }, promotion);
    if (!coupon.ok) return coupon;
    const code = couponCode(input.code);
    if ((await transaction.coupons([code])).length > 0) {
      return refused('COUPON_EXISTS', `There is a coupon ${code} already.`, 'code');
    }
    await transaction.saveCoupon(coupon.value);
    await transaction.tell([couponChanged(coupon.value)]);
    return accept({ code });
  });
}
