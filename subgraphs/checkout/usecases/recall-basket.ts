import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import { couponClaimsOf } from '../domain/coupon.ts';
import { lapsedCoupons, recallOf, withoutCoupons } from '../domain/recall-basket.ts';
import { resumeBasket } from '../domain/state-machine.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  Ports,
  StoreBook,
} from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { isExpired } from './expire-suspended.ts';
import { failed } from './failure.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { knownStore, repriceWith } from './price-lines.ts';

export type RecallBasketInput = {
  readonly basketId: string;
  readonly workstationId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/**
 * A suspended basket goes on at a workstation of its store (no product recall: those come from product), at the prices
 * of now; what that changes is kept with it, because the customer will ask.
 */
export async function recallBasket(
  ports: Ports,
  caller: Caller,
  input: RecallBasketInput,
): Promise<CheckoutAnswer> {
  const request = { ...input, ...({ mutation: 'basketRecall', kind: 'EDIT', input } as const) };
  return editBasket(ports, caller, request, async (basket) => {
    const store = await knownStore(ports, basket.storeId);
    return resume(ports, caller, { basket, store, workstationId: input.workstationId });
  });
}

const expired = failed(
  'BASKET_EXPIRED',
  'Its business day is over: scan the goods anew.',
  'basketId',
);

async function resume(
  ports: Ports,
  caller: Caller,
  at: {
    readonly basket: BasketRecord;
    readonly store: StoreBook;
    readonly workstationId: string;
  },
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { basket, store, workstationId } = at;
  const workstation = sellingAt(store, workstationId);
  if (!workstation.ok) return workstation;
  if (isExpired(basket, workstation.value.shift?.businessDayDate)) return expired;
  const now = ports.clock().toISOString();
  const resumed = resumeBasket(basket, { ...placeOf(workstation.value, caller), now });
  if (!resumed.ok) return resumed;
  const lapsed = lapsedCoupons(basket, now);
  const repriced = await repriceWith(ports, withoutCoupons(resumed.value, lapsed));
  const next: Basket = {
    ...repriced,
    // One change, one version.
    ...{ version: resumed.value.version, lastEditVersion: resumed.value.lastEditVersion },
    recalled: recallOf(basket, repriced, lapsed),
  };
  const release = couponClaimsOf({ id: basket.id, coupons: lapsed });
  return accept({ basket: next, ...(release.length === 0 ? {} : { coupons: { release } }) });
}
