import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import { exceedsLimit } from '../domain/manual-discount.ts';
import { refused } from '../domain/refusal.ts';
import type { Caller, CheckoutFailure, GrantedApproval, Ports } from '../ports.ts';
import type { BasketEdit } from './edit-basket.ts';
import { failed } from './failure.ts';

/** An approval for this basket's prices, if one was sent. */
export async function priceApproval(
  ports: Ports,
  basket: Basket,
  approval: string | undefined,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  if (approval === undefined) return accept(undefined);
  const { storeId, id: subject } = basket;
  return ports.documents.verifyApproval(approval, {
    ...{ permission: 'PRICE_OVERRIDE', storeId, subject },
  });
}

/**
 * Rule 14, of the basket as it would be: what was taken off is within the operator's own limit, or within that of
 * the approval, which is used up then.
 */
export function approvePrice(
  caller: Caller,
  granted: GrantedApproval | undefined,
  change: {
    readonly basket: Basket;
    readonly lineId?: string;
    readonly baseMinor: number;
    readonly takenMinor: number;
  },
): Outcome<BasketEdit, CheckoutFailure> {
  const { basket, lineId, takenMinor } = change;
  const edit = { basket, ...(lineId === undefined ? {} : { lineId }) };
  if (caller.mayApprove || !exceedsLimit(change, basket.policy)) return accept(edit);
  if (granted === undefined) {
    return refused('APPROVAL_REQUIRED', 'That is more than you may take off alone.', 'approval');
  }
  const { limitMinor, approval } = granted;
  if (limitMinor !== undefined && takenMinor > limitMinor) {
    return failed('APPROVAL_INVALID', 'The approval does not reach this amount.', 'approval');
  }
  return accept({ ...edit, approvalId: approval.approvalId });
}
