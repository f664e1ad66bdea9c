import type { Basket } from './basket.ts';
import {
  type CouponClaim,
  couponClaimMs,
  couponClaimsOf,
  type CouponWrites,
  usedCoupons,
} from './coupon.ts';
import { refused } from './refusal.ts';
import type { Tender, TenderVoucher } from './tender-kinds/tender.ts';

/**
 * A voucher of single use is a coupon with one use: claimed where it is tendered, used up with the sale, free again when
 * its tender is given back. The same writes keep both, so they hold between tills in the same way (decision 14).
 */
export function voucherClaim(
  basketId: string,
  { voucherKind, number }: Pick<TenderVoucher, 'voucherKind' | 'number'>,
  claimedUntil: string,
): CouponClaim {
  return { code: voucherCode(voucherKind, number ?? ''), basketId, claimedUntil, usesMax: 1 };
}

/** Until when a voucher that is tendered now is this basket's. */
export function voucherClaimedUntil(now: string): string {
  return new Date(Date.parse(now) + couponClaimMs).toISOString();
}

/** What these tenders hold, to give back or to use up. */
export function voucherClaims(
  basketId: string,
  tenders: readonly Pick<Tender, 'status' | 'voucher'>[],
): readonly CouponClaim[] {
  return tenders.flatMap(({ status, voucher }) => {
    const claimedUntil = status === 'VOIDED' ? undefined : voucher?.claimedUntil;
    if (voucher === undefined || claimedUntil === undefined) return [];
    return [voucherClaim(basketId, voucher, claimedUntil)];
  });
}

/** All that a basket holds, coupons as well. */
export function claimsOf(
  basket: Pick<Basket, 'id' | 'coupons' | 'tenders'>,
): readonly CouponClaim[] {
  return [...couponClaimsOf(basket), ...voucherClaims(basket.id, basket.tenders)];
}

/** What gave something is used up with the sale; a coupon that gave nothing is free again, if the basket still held it. */
export function claimsAtSale(
  basket: Pick<Basket, 'id' | 'coupons' | 'idleCoupons' | 'tenders'>,
  now: string,
): CouponWrites {
  const used = usedCoupons(basket);
  const idle = (basket.coupons ?? []).filter((coupon) => !used.includes(coupon));
  const release = couponClaimsOf({ id: basket.id, coupons: idle }).filter(
    ({ claimedUntil }) => claimedUntil > now,
  );
  return {
    consume: { claims: claimsOf({ ...basket, coupons: used }), honoured: false },
    ...(release.length === 0 ? {} : { release }),
  };
}

/** In the case that coupon codes never have; however it is typed, a number is one number. */
export function voucherCode(voucherKind: string, number: string): string {
  return `voucher ${voucherKind} ${number.replace(/[ ./-]/g, '').toUpperCase()}`;
}

export function isVoucherClaim({ code }: CouponClaim): boolean {
  return code.startsWith('voucher ');
}

export const voucherUsed = refused(
  'VOUCHER_USED',
  'A voucher of this number was taken already.',
  'voucherNumber',
);
