import { accept } from '#kernel/outcome.ts';
import type { Basket, BasketCoupon } from './basket.ts';
import type { PriceBookCoupon, PriceBookPromotion } from './price-book.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/** A coupon as it was published, and how many of its uses are taken, claimed ones included. */
export type CouponUse = { readonly coupon: PriceBookCoupon; readonly useCount: number };

/** A use that a basket holds; `usesMax` and the like are the conditions of its write. */
export type CouponClaim = {
  readonly code: string;
  readonly basketId: string;
  readonly claimedUntil: string;
  readonly customerId?: string;
  readonly usesMax?: number;
  readonly usesPerCustomerMax?: number;
};

/** What happens to uses in the same write as the basket. */
export type CouponWrites = {
  readonly claim?: CouponClaim;
  readonly release?: readonly CouponClaim[];
  /** The sale is taken back as a whole: uses that it had used up are free again. */
  readonly restore?: readonly CouponClaim[];
  /** The sale is complete: the use stays. `honoured`: at a price signed before, whatever became of the claim. */
  readonly consume?: { readonly claims: readonly CouponClaim[]; readonly honoured: boolean };
};

/** A basket that is suspended over night must keep its coupon; one that is forgotten gives it back the day after. */
export const couponClaimMs = 24 * 60 * 60 * 1000;
/** More coupons nobody hands over at a till. */
export const couponCountMax = 10;

/** Whatever case it is typed in, a code is one code. */
export function couponCode(text: string): string {
  return text.trim().toUpperCase();
}

/** The coupon in the basket, with the claim to write if its uses are counted. */
export function addCoupon(
  basket: Basket,
  request: {
    readonly code: string;
    readonly use: CouponUse | undefined;
    readonly promotions: readonly PriceBookPromotion[];
    readonly now: string;
  },
): CheckoutOutcome<{ readonly coupon: BasketCoupon; readonly claim?: CouponClaim }> {
  const { code, use, promotions, now } = request;
  const held = basket.coupons ?? [];
  if (held.some((coupon) => coupon.code === code)) {
    return refused('COUPON_IN_BASKET', `${code} is in the basket already.`, 'code');
  }
  if (held.length >= couponCountMax) {
    return refused('COUPON_IN_BASKET', `A basket holds ${couponCountMax} coupons.`, 'code');
  }
  const coupon = use?.coupon;
  if (coupon === undefined)
    return refused('COUPON_UNKNOWN', `No coupon is called ${code}.`, 'code');
  const promotion = promotions.find(({ promotionId }) => promotionId === coupon.promotionId);
  if (!isValid(coupon, now) || promotion === undefined) {
    return refused('COUPON_NOT_VALID', `${code} is not valid now.`, 'code');
  }
  const { promotionId, usesMax, usesPerCustomerMax } = coupon;
  if (usesPerCustomerMax !== undefined && basket.customerId === undefined) {
    return refused('COUPON_NEEDS_CUSTOMER', 'Attach the customer first.', 'code');
  }
  if (usesMax === undefined && usesPerCustomerMax === undefined) {
    return accept({ coupon: { code, promotionId } });
  }
  const claim = claimOf(basket, coupon, now);
  const { claimedUntil, customerId } = claim;
  return accept({
    coupon: { code, promotionId, claimedUntil, ...(customerId && { customerId }) },
    claim,
  });
}

export const couponUsedUp = refused('COUPON_USED_UP', 'No use of it is left.', 'code');

/** The coupons that give something: those that its sale uses up. */
export function usedCoupons({
  coupons = [],
  idleCoupons = [],
}: Pick<Basket, 'coupons' | 'idleCoupons'>): readonly BasketCoupon[] {
  return coupons.filter(({ code }) => !idleCoupons.includes(code));
}

/** What a basket's coupons hold, to give back or to use up. */
export function couponClaimsOf(basket: Pick<Basket, 'id' | 'coupons'>): readonly CouponClaim[] {
  return (basket.coupons ?? []).flatMap(({ code, claimedUntil, customerId }) =>
    claimedUntil === undefined
      ? []
      : [{ code, basketId: basket.id, claimedUntil, ...(customerId && { customerId }) }],
  );
}

function claimOf(basket: Basket, coupon: PriceBookCoupon, now: string): CouponClaim {
  const { code, usesMax, usesPerCustomerMax } = coupon;
  const { customerId } = basket;
  return {
    code,
    basketId: basket.id,
    claimedUntil: new Date(Date.parse(now) + couponClaimMs).toISOString(),
    ...(usesMax !== undefined && { usesMax }),
    ...(usesPerCustomerMax !== undefined && customerId !== undefined
      ? { usesPerCustomerMax, customerId }
      : {}),
  };
}

function isValid(coupon: PriceBookCoupon, now: string): boolean {
  const instant = Date.parse(now);
  if (coupon.stopped || Date.parse(coupon.validFrom) > instant) return false;
  return coupon.validTo === undefined || instant < Date.parse(coupon.validTo);
}
