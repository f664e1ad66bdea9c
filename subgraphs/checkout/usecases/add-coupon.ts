import { accept } from '#kernel/outcome.ts';
import { addCoupon as add, couponCode } from '../domain/coupon.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

export type AddCouponInput = {
  readonly basketId: string;
  readonly code: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** A limited coupon is claimed in the basket's own write, so that of two tills one gets the last use. */
export async function addCoupon(
  ports: Ports,
  caller: Caller,
  input: AddCouponInput,
): Promise<CheckoutAnswer> {
  const answer = await attempt(ports, caller, input);
  if (answer.refusal?.code !== 'COUPON_USED_UP') return answer;
  const now = ports.clock().toISOString();
  // Forgotten baskets may hold uses that they have to give back by now.
  const released = await ports.store.releaseExpiredClaims(couponCode(input.code), now);
  return released === 0 ? answer : attempt(ports, caller, input);
}

function attempt(ports: Ports, caller: Caller, input: AddCouponInput): Promise<CheckoutAnswer> {
  const code = couponCode(input.code);
  const request = {
    ...input,
    ...({ mutation: 'basketCouponAdd', kind: 'EDIT', input, couponCode: code } as const),
  };
  return editBasket(ports, caller, request, async (basket, { coupon: use }) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const { promotions } = await ports.priceBook.pricing(basket.jurisdictionId);
    const now = ports.clock().toISOString();
    const added = add(basket, { code, use, promotions, now });
    if (!added.ok) return added;
    const { coupon, claim } = added.value;
    const coupons = [...(basket.coupons ?? []), coupon];
    return accept({
      basket: await repriceWith(ports, { ...basket, coupons }),
      // Practice uses nothing up.
      ...(claim === undefined || basket.training ? {} : { coupons: { claim } }),
    });
  });
}
