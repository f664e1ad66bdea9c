import { isNegative, negateMoney } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { TenderKind } from '../domain/basket.ts';
import { worthApproved } from '../domain/held-approval.ts';
import { withPaidBack } from '../domain/refund-plan.ts';
import { sharesOf } from '../domain/refund-shares.ts';
import { payBack } from '../domain/refund-tenders.ts';
import { refused } from '../domain/refusal.ts';
import { permit } from '../domain/state-machine.ts';
import { tenderSums } from '../domain/tender.ts';
import type { BasketRecord, Caller, CheckoutAnswer, CheckoutFailure, Ports } from '../ports.ts';
import { pricedForPaying } from './add-tender.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { tenderStatusChanged } from './facts.ts';
import { originalsOf, sourcesOf } from './originals.ts';
import { goodsReturned, returnApproval, withinRefundLimits } from './refund-limits.ts';

export type RefundBasketInput = {
  readonly basketId: string;
  /** Absent: to what the goods that came back were paid by. */
  readonly refundKind?: TenderKind | undefined;
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Pays out what a basket owes to the customer; the money itself moves when the basket is completed. */
export async function refundBasket(
  ports: Ports,
  caller: Caller,
  input: RefundBasketInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketRefund', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, (basket) => refund(ports, caller, { basket, input }));
}

async function refund(
  ports: Ports,
  caller: Caller,
  { basket, input }: { readonly basket: BasketRecord; readonly input: RefundBasketInput },
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const permitted = permit(basket, 'ADD_TENDER');
  if (!permitted.ok) return permitted;
  const priced = await pricedForPaying(ports, basket);
  const { due } = tenderSums(priced);
  if (!isNegative(due)) return refused('NOTHING_DUE', 'Nothing is owed to the customer.');
  const approval = await returnApproval(ports, caller, { basket, ...input });
  if (!approval.ok) return approval;
  const owed = negateMoney(due);
  const granted = approval.value;
  const within = withinRefundLimits(caller, {
    ...{ policy: basket.policy, owed, granted, approved: worthApproved(basket) },
  });
  if (!within.ok) return within;
  const stored = await sourcesOf(ports, await originalsOf(ports, basket));
  const sources = withPaidBack(stored, basket.tenders);
  const asked = { kind: input.refundKind, approved: granted !== undefined };
  const shares = sharesOf({ basket: priced, owed, sources }, asked);
  if (!shares.ok) return shares;
  const now = ports.clock().toISOString();
  const paid = payBack(priced, shares.value, { newId: ports.newId, now });
  if (!paid.ok) return paid;
  const before = new Set(basket.tenders.map(({ tenderId }) => tenderId));
  return accept({
    // One change, one version.
    basket: { ...paid.value, version: basket.version + 1, lastEditVersion: basket.version + 1 },
    facts: (record) =>
      record.tenders
        .filter(({ tenderId }) => !before.has(tenderId))
        .map((tender) => tenderStatusChanged(record, tender)),
    ...goodsReturned({ subject: basket.id, amount: owed, granted }),
    ...(granted === undefined ? {} : { approvalIds: [granted.approval.approvalId] }),
  });
}
