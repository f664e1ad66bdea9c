import { money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LineApproval } from '../domain/basket.ts';
import { checkReason, exceedsVoidLimit } from '../domain/void-rules.ts';
import type { BasketRecord, Caller, CheckoutFailure, Ports } from '../ports.ts';
import type { TillException } from './till-exception.ts';
import { neededApproval, sentApproval } from './use-approval.ts';

export type VoidRequest = {
  readonly reason?: string | undefined;
  /** A signed approval of permission VOID. */
  readonly approval?: string | undefined;
};

export type Voiding = {
  readonly reason?: string;
  readonly approval?: LineApproval;
  readonly exception: TillException;
  /** What the basket remembers of voids that nobody approved. */
  readonly voidedMinor: number;
};

/** Goods that leave a basket are how a till is robbed: with a reason, a limit and a note. A shopper's cart is theirs. */
export async function approveVoid(
  ports: Ports,
  caller: Caller,
  voided: {
    readonly basket: BasketRecord;
    readonly request: VoidRequest;
    readonly worthMinor: number;
    readonly kind: 'LINE_VOIDED' | 'BASKET_VOIDED';
    readonly subject: string;
  },
): Promise<Outcome<Voiding | undefined, CheckoutFailure>> {
  const { basket, request, worthMinor, kind, subject } = voided;
  if (caller.audience === 'dtc') return accept(undefined);
  const { id, storeId, policy } = basket;
  const reason = checkReason(policy, request.reason);
  if (!reason.ok) return reason;
  const wanted = { token: request.approval, permission: 'VOID', storeId, subject: id } as const;
  const granted = await sentApproval(ports, caller, { ...wanted, policy });
  if (!granted.ok) return granted;
  const needed = neededApproval(caller, granted.value, {
    policy,
    isBeyond: (role) => exceedsVoidLimit(basket, worthMinor, role),
    worthMinor,
    message: 'That is more than you may void alone.',
  });
  if (!needed.ok) return needed;
  const approval = needed.value;
  const why = reason.value;
  const amount = money(worthMinor, basket.currency);
  const { voidedMinor = 0 } = basket;
  return accept({
    ...(why === undefined ? {} : { reason: why }),
    ...(approval === undefined ? {} : { approval }),
    exception: { kind, subject, reason: why, amount, approval },
    voidedMinor: approval === undefined ? voidedMinor + worthMinor : voidedMinor,
  });
}
