import { negateMoney, sumMoney, type Money } from '#kernel/money.ts';
import type { Basket, BasketLine, LineApproval } from './basket.ts';

/**
 * An approval RETURN that was used up with the first of the goods of this basket that have no receipt. It holds for more of
 * them, up to what it was granted for, as long as the one who rang them up goes on.
 */
export type HeldApproval = {
  readonly approval: LineApproval;
  /** Of all goods that come back under it, tax and deposits included; absent for any. */
  readonly limitMinor?: number;
  /** Who was at the till: it was given into their hands. */
  readonly operatorId: string;
  readonly heldUntil: string;
};

/** Long enough for a bag of goods to be looked at piece by piece, too short for a suspended basket to bring it along. */
const heldForMs = 15 * 60 * 1000;

export function holdApproval(
  granted: { readonly approval: LineApproval; readonly limitMinor?: number },
  at: { readonly operatorId: string; readonly now: string },
): HeldApproval {
  const { approval, limitMinor } = granted;
  return {
    ...{ approval, operatorId: at.operatorId },
    ...(limitMinor === undefined ? {} : { limitMinor }),
    heldUntil: new Date(Date.parse(at.now) + heldForMs).toISOString(),
  };
}

/** What this operator may still go on with. */
export function heldApproval(
  { returnApproval: held }: Pick<Basket, 'returnApproval'>,
  at: { readonly operatorId: string; readonly now: string },
): HeldApproval | undefined {
  const isHeld = held?.operatorId === at.operatorId && at.now < held.heldUntil;
  return isHeld ? held : undefined;
}

/** What the till is told of it: who approved, and how far it still goes. */
export function goingOn(
  basket: Pick<Basket, 'returnApproval' | 'lines' | 'currency'>,
  at: { readonly operatorId: string; readonly now: string },
) {
  const held = heldApproval(basket, at);
  if (held === undefined) return undefined;
  const { approval, limitMinor, heldUntil: validUntil } = held;
  const worth = worthApproved(basket, approval.approvalId);
  return {
    ...{ approvedBy: approval.operatorId, validUntil },
    ...(limitMinor === undefined
      ? {}
      : { remaining: { ...worth, minor: Math.max(0, limitMinor - worth.minor) } }),
  };
}

/** What comes back under one approval, or under any RETURN; never negative. */
export function worthApproved(
  { lines, currency }: { readonly lines: readonly BasketLine[]; readonly currency: string },
  approvalId?: string,
): Money {
  const under = lines.filter(
    ({ approval }) =>
      approval?.permission === 'RETURN' &&
      approval.approvalId === (approvalId ?? approval.approvalId),
  );
  return sumMoney(
    currency,
    under.map(({ gross }) => negateMoney(gross)),
  );
}
