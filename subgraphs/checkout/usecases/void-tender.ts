import { accept } from '#kernel/outcome.ts';
import { releasesOf } from '../domain/stored-value-writes.ts';
import { isActive, removeTender } from '../domain/tender.ts';
import { voucherClaims } from '../domain/voucher-claim.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { cardsToRelease } from './authorise-card.ts';
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
  const request = { mutation: 'tenderVoid', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const now = ports.clock().toISOString();
    const removed = removeTender(basket, { tenderId, now });
    if (!removed.ok) return removed;
    const given = basket.tenders.filter(
      (tender) => tender.tenderId === tenderId && isActive(tender),
    );
    const releases = releasesOf(given);
    const release = basket.training ? [] : voucherClaims(basket.id, given);
    return accept({
      basket: removed.value.basket,
      cardsToAsk: cardsToRelease(basket, removed.value.authorisationsToVoid, now),
      ...(releases.length > 0 && { storedValue: releases }),
      ...(release.length > 0 && { coupons: { release } }),
      facts: (record) =>
        record.tenders
          .filter((tender) => tender.tenderId === tenderId)
          .map((tender) => tenderStatusChanged(record, tender)),
    });
  });
}
