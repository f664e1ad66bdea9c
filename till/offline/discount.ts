import { accept } from '#kernel/outcome.ts';
import type {
  Basket,
  LineApproval,
  ManualDiscount,
} from '../../subgraphs/checkout/domain/basket.ts';
import {
  checkDiscount,
  type DiscountWish,
  exceedsLimit,
  takenTogether,
  withLineDiscount,
} from '../../subgraphs/checkout/domain/manual-discount.ts';
import { permit } from '../../subgraphs/checkout/domain/state-machine.ts';
import { type BasketOutcome, type Desk, repriced } from './basket.ts';
import { tillRefused } from './refusal.ts';

export type TillDiscount = DiscountWish & {
  /** Absent: the whole basket. */
  readonly lineId?: string;
  readonly reason: string;
  /** Of permission PRICE_OVERRIDE: needed above the store's limit. */
  readonly approval?: LineApproval;
};

/** Under the limits of the cloud, and priced as it prices. */
export function discountIn(basket: Basket, desk: Desk, discount: TillDiscount): BasketOutcome {
  const { lineId, reason, approval, ...wish } = discount;
  const permitted = permit(basket, 'EDIT');
  if (!permitted.ok) return permitted;
  const checked = checkDiscount(basket, wish, lineId);
  if (!checked.ok) return checked;
  const given: ManualDiscount = {
    ...checked.value,
    ...{ reason, operatorId: basket.operatorId ?? '' },
    ...(approval === undefined ? { limited: true } : { approval }),
  };
  const next = withDiscount(basket, desk, { lineId, given });
  if (!next.ok) return next;
  const role = approval?.permission === 'PRICE_OVERRIDE' ? 'MANAGER' : 'CASHIER';
  return exceedsLimit(takenTogether(next.value, lineId), basket.policy, role)
    ? tillRefused('APPROVAL_REQUIRED', 'This discount needs an approval.')
    : next;
}

function withDiscount(
  basket: Basket,
  desk: Desk,
  { lineId, given }: { readonly lineId: string | undefined; readonly given: ManualDiscount },
): BasketOutcome {
  if (lineId === undefined) {
    return accept(repriced({ ...basket, orderDiscount: given }, desk, basket.lines));
  }
  const lines = withLineDiscount(basket, lineId, given);
  return lines.ok ? accept(repriced(basket, desk, lines.value)) : lines;
}
