import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LineApproval } from '../domain/basket.ts';
import type { StorePolicy } from '../domain/price-book.ts';
import type { TillRole } from '../domain/till-terms.ts';
import { refused } from '../domain/refusal.ts';
import { roleOf, tillPolicyOf } from '../domain/till-rules.ts';
import type { Caller, CheckoutFailure, GrantedApproval, Ports } from '../ports.ts';
import { failed } from './failure.ts';

export type ApprovalRequest = {
  readonly token: string | undefined;
  readonly permission: LineApproval['permission'];
  readonly storeId: string;
  readonly subject: string;
  readonly policy: StorePolicy;
};

/** An approval for this, if one was sent; by somebody else than who rings up, where the store wants that. */
export async function sentApproval(
  ports: Ports,
  caller: Caller,
  { token, permission, storeId, subject, policy }: ApprovalRequest,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  if (token === undefined) return accept(undefined);
  const granted = await ports.documents.verifyApproval(token, { permission, storeId, subject });
  if (!granted.ok) return granted;
  const isOwn = granted.value.approval.operatorId === caller.operatorId;
  return isOwn && !tillPolicyOf(policy).selfApproval
    ? failed('APPROVAL_INVALID', 'Somebody else than you has to approve here.', 'approval')
    : granted;
}

/**
 * Rule 14. Undefined: whoever rings up may do this alone, and an approval that was sent stays good for its two
 * minutes. Otherwise the approval that is used up.
 */
export function neededApproval(
  caller: Caller,
  granted: GrantedApproval | undefined,
  deed: {
    readonly policy: StorePolicy;
    readonly isBeyond: (role: TillRole) => boolean;
    readonly worthMinor: number;
    readonly message: string;
  },
): Outcome<LineApproval | undefined, CheckoutFailure> {
  const { policy, isBeyond, worthMinor, message } = deed;
  if (!isBeyond(roleOf(policy, caller.mayApprove))) return accept(undefined);
  if (granted === undefined) return refused('APPROVAL_REQUIRED', message, 'approval');
  const { approval, limitMinor = worthMinor } = granted;
  return worthMinor > limitMinor || isBeyond('MANAGER')
    ? failed('APPROVAL_INVALID', 'The approval does not reach this amount.', 'approval')
    : accept(approval);
}
