import { accept } from '#kernel/outcome.ts';
import type { Tender } from '../domain/basket.ts';
import { releasesOf } from '../domain/stored-value-writes.ts';
import { isActive, removeTender } from '../domain/tender.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { tenderStatusChanged } from './facts.ts';

export type VoidTenderInput = {
  readonly basketId: string;
  readonly tenderId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function voidTender(
  ports: Ports,
  caller: Caller,
  input: VoidTenderInput,
): Promise<CheckoutAnswer> {
  const { tenderId } = input;
  let toCancel: readonly Tender[] = [];
  const request = { mutation: 'tenderVoid', kind: 'EDIT', input, ...input } as const;
  const answer = await editBasket(ports, caller, request, async (basket) => {
    const removed = removeTender(basket, { tenderId, now: ports.clock().toISOString() });
    if (!removed.ok) return removed;
    toCancel = removed.value.authorisationsToVoid;
    const releases = releasesOf(
      basket.tenders.filter((tender) => tender.tenderId === tenderId && isActive(tender)),
    );
    return accept({
      basket: removed.value.basket,
      ...(releases.length > 0 && { storedValue: releases }),
      facts: (record) =>
        record.tenders
          .filter((tender) => tender.tenderId === tenderId)
          .map((tender) => tenderStatusChanged(record, tender)),
    });
  });
  if (answer.refusal === undefined) cancelAuthorisations(ports, toCancel);
  return answer;
}

/** Tells the provider, beside the request. If it never hears of it, the authorisation lapses by itself. */
export function cancelAuthorisations(ports: Ports, tenders: readonly Tender[]): void {
  for (const { tenderId, providerReference } of tenders) {
    if (providerReference === undefined) continue;
    ports.inBackground(async () => {
      await ports.payments.cancel({ idempotencyKey: `${tenderId}:cancel`, providerReference });
    });
  }
}
