import type { Money } from '#kernel/money.ts';
import type { Basket, LineApproval } from '../domain/basket.ts';
import type { Caller, CheckoutFailure, Fact, Ports } from '../ports.ts';

/** Something at a till that somebody may have to answer for: back-office keeps it in its audit trail. */
export type TillException = {
  readonly kind:
    | 'LINE_VOIDED'
    | 'BASKET_VOIDED'
    | 'BASKET_EXPIRED'
    | 'PRICE_LOWERED'
    | 'TAX_EXEMPTED'
    | 'NO_SALE_RUNG'
    | 'EXPIRED_UNIT_SOLD'
    | 'WEIGHT_KEYED'
    | 'GOODS_RETURNED'
    | 'APPROVAL_REJECTED';
  /** A basket, line or transaction. */
  readonly subject: string;
  readonly reason?: string | undefined;
  readonly amount?: Money;
  readonly approval?: LineApproval | undefined;
};

export type Place = {
  readonly storeId: string;
  readonly workstationId?: string | undefined;
  readonly basketId?: string;
  readonly training: boolean;
};

/** Whoever sells may do it alone, or attach somebody who is exempt, so somebody has to be able to read it. */
export function taxExempted(
  after: ExemptBasket,
  before: ExemptBasket | undefined,
): readonly TillException[] {
  const reason = whyExempt(after);
  if (reason === undefined) return [];
  const isSame = after.taxExemption?.operatorId === before?.taxExemption?.operatorId;
  if (isSame && before !== undefined && reason === whyExempt(before)) return [];
  return [{ kind: 'TAX_EXEMPTED', subject: after.id, reason }];
}

type ExemptBasket = Pick<Basket, 'id' | 'customerId' | 'taxExemption'>;

function whyExempt({ customerId, taxExemption }: ExemptBasket): string | undefined {
  if (taxExemption === undefined) return undefined;
  const { reason, certificateNumber, fromAccount } = taxExemption;
  const said = `${reason}, ${certificateNumber}`;
  return fromAccount ? `${said} (account of customer ${customerId})` : said;
}

/** Nothing of training, and nothing of shoppers: a cart is theirs. */
export function exceptionNoted(
  ports: Pick<Ports, 'newId' | 'clock'>,
  caller: Pick<Caller, 'audience' | 'operatorId' | 'subject'>,
  {
    place,
    exceptions = [],
  }: { readonly place: Place; readonly exceptions?: readonly TillException[] | undefined },
): readonly Fact[] {
  if (place.training || caller.audience === 'dtc') return [];
  return exceptions.map((exception) => noteOf(ports, caller, { place, exception }));
}

function noteOf(
  ports: Pick<Ports, 'newId' | 'clock'>,
  caller: Pick<Caller, 'operatorId' | 'subject'>,
  { place, exception }: { readonly place: Place; readonly exception: TillException },
): Fact {
  const { kind, subject, reason, amount, approval } = exception;
  const { storeId, workstationId, basketId } = place;
  const noteId = ports.newId();
  const { approvalId, operatorId: approvedBy } = approval ?? {};
  const by = { operatorId: caller.operatorId ?? caller.subject, notedAt: ports.clock() };
  return {
    type: 'TillExceptionNoted',
    aggregateId: `till-exception:${noteId}`,
    version: 1,
    detail: {
      ...{ noteId, kind, storeId, workstationId, subject, basketId, reason, amount },
      ...{ approvalId, approvedBy, operatorId: by.operatorId },
      notedAt: by.notedAt.toISOString(),
    },
  };
}

/**
 * Whoever shows forged, foreign or used approvals is seen in the audit trail, though nothing was changed. It is written down
 * before the refusal is answered: a process that dies, or a till that is switched off, hides no attempt.
 */
export async function noteRejected(
  ports: Pick<Ports, 'newId' | 'clock' | 'store'>,
  caller: Caller,
  at: { readonly place: Place; readonly subject: string; readonly refusal: CheckoutFailure },
): Promise<void> {
  const { place, subject, refusal } = at;
  if (!isRejectedApproval(refusal)) return;
  const exception = { kind: 'APPROVAL_REJECTED', subject, reason: refusal.code } as const;
  const facts = exceptionNoted(ports, caller, { place, exceptions: [exception] });
  if (facts.length === 0) return;
  await ports.store.commit({ facts, correlationId: caller.correlationId });
}

export function isRejectedApproval({ code }: CheckoutFailure): boolean {
  return code === 'APPROVAL_INVALID' || code === 'APPROVAL_USED';
}
