import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import type { Promotion } from './promotion.ts';
import { checkValidity } from './validity.ts';

/** A code that lets a customer have a promotion, and how often it may be used. */
export type Coupon = {
  /** In capitals; printed and typed. */
  readonly code: string;
  readonly promotionId: string;
  readonly usesMax?: number | undefined;
  readonly usesPerCustomerMax?: number | undefined;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly stopped: boolean;
  readonly version: number;
};

export type CouponDescription = Omit<Coupon, 'stopped' | 'version'>;

/** Long enough not to be guessed, short enough to be typed at a till. */
const codePattern = /^[A-Z0-9-]{4,24}$/;
const usesMaxMax = 1_000_000_000; // More than anybody prints.

/** Whatever case it is typed in, a code is one code. */
export function couponCode(text: string): string {
  return text.trim().toUpperCase();
}

export function createCoupon(
  given: CouponDescription,
  promotion: Promotion,
): Outcome<Coupon, ProductRefusal> {
  const code = couponCode(given.code);
  if (!codePattern.test(code)) {
    return refused('COUPON_INVALID', 'Expected 4 to 24 letters, digits or hyphens.', 'code');
  }
  if (!promotion.couponRequired) {
    const message = `${promotion.promotionId} runs without a coupon.`;
    return refused('COUPON_INVALID', message, 'promotionId');
  }
  for (const name of ['usesMax', 'usesPerCustomerMax'] as const) {
    const uses = given[name];
    if (uses !== undefined && !isCount(uses)) {
      return refused('COUPON_INVALID', `Expected 1 to ${usesMaxMax} uses, got ${uses}.`, name);
    }
  }
  const validity = checkValidity(given);
  if (!validity.ok) return validity;
  return accept({ ...given, code, stopped: false, version: 1 });
}

export function stopCoupon(coupon: Coupon): Outcome<Coupon, ProductRefusal> {
  if (coupon.stopped) return refused('COUPON_STOPPED', `${coupon.code} was stopped already.`);
  return accept({ ...coupon, stopped: true, version: coupon.version + 1 });
}

function isCount(uses: number): boolean {
  return Number.isInteger(uses) && uses >= 1 && uses <= usesMaxMax;
}
