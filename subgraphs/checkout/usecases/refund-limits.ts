import type { Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import type { StorePolicy } from '../domain/price-book.ts';
import type { TillRole } from '../domain/till-terms.ts';
import { limitsOf } from '../domain/till-rules.ts';
import type { Caller, CheckoutFailure, GrantedApproval, Ports } from '../ports.ts';
import { failed } from './failure.ts';
import type { TillException } from './till-exception.ts';
import { neededApproval, sentApproval } from './use-approval.ts';

/** An approval of this basket's returns, if one was sent. */
export async function returnApproval(
  ports: Ports,
  caller: Caller,
  returning: {
    readonly basket: Pick<Basket, 'id' | 'storeId' | 'policy'>;
    readonly approval?: string | undefined;
  },
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  const { id: subject, storeId, policy } = returning.basket;
  const wanted = { token: returning.approval, storeId, subject, policy };
  return sentApproval(ports, caller, { ...wanted, permission: 'RETURN' });
}

/**
 * Rule 14 for money that goes back (above zero): whoever rings it up may refund so much alone, and an approval reaches as
 * far as it was granted and as far as managers may go.
 */
export function withinRefundLimits(
  caller: Caller,
  refund: {
    readonly policy: StorePolicy;
    readonly owed: Money;
    readonly granted: GrantedApproval | undefined;
    /** Goods of that much came back under an approval, and that is what it was for. */
    readonly approved?: Money;
  },
): Outcome<true, CheckoutFailure> {
  const { policy, owed, granted, approved } = refund;
  if (granted === undefined && approved !== undefined && owed.minor <= approved.minor) {
    return accept(true);
  }
  const isBeyond = (role: TillRole): boolean =>
    owed.minor > (limitsOf(policy, role).refundMaxMinor ?? owed.minor);
  const message = 'That is more than you may refund alone.';
  const worthMinor = owed.minor;
  const needed = neededApproval(caller, granted, { policy, isBeyond, worthMinor, message });
  if (!needed.ok) return needed;
  return reaches(granted, worthMinor) ? accept(true) : beyondApproval;
}

/** Whatever an approval was sent for, it reaches no further than it says. */
export function reaches(granted: GrantedApproval | undefined, refundMinor: number): boolean {
  return granted?.limitMinor === undefined || refundMinor <= granted.limitMinor;
}

/** What the audit trail hears of a refund that somebody had to approve. */
export function goodsReturned(returned: {
  readonly subject: string;
  readonly amount: Money;
  readonly granted: GrantedApproval | undefined;
  readonly reason?: string | undefined;
}): { readonly exceptions?: readonly TillException[] } {
  const { granted, ...told } = returned;
  if (granted === undefined) return {};
  return { exceptions: [{ kind: 'GOODS_RETURNED', ...told, approval: granted.approval }] };
}

export const beyondApproval = failed(
  'APPROVAL_INVALID',
  'The approval does not reach this refund.',
  'approval',
);
