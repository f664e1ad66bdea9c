import { offlineReference } from '../domain/offline/offline-card.ts';
import type { Ports } from '../ports.ts';
import type { CaptureRequest } from './settle-card.ts';

export type OfflinePayment =
  | { readonly status: 'AUTHORISED'; readonly providerReference: string }
  | { readonly status: 'DECLINED'; readonly reason: string };

/**
 * The payment behind a request. A card that was taken offline is authorised now, with its tender's id as the key,
 * so that asking again is asking once; its record names no payment of the provider, for there was none.
 */
export async function paymentOf(ports: Ports, request: CaptureRequest): Promise<OfflinePayment> {
  const { providerReference, offlineCardToken: cardToken, amount } = request;
  const tenderId = offlineReference.tenderIdOf(providerReference);
  if (tenderId === undefined) return { status: 'AUTHORISED', providerReference };
  const answer =
    cardToken === undefined
      ? await ports.payments.find(tenderId)
      : await ports.payments.authorise({ idempotencyKey: tenderId, amount, cardToken });
  if (answer === undefined) return { status: 'DECLINED', reason: 'The card was never charged' };
  return answer;
}

/** The goods are gone and the money hasn't come. */
export async function flagDeclinedCard(
  { offline, reader, clock }: Ports,
  { transactionId, tenderId, amount }: CaptureRequest,
  reason: string,
): Promise<void> {
  const [stored] = await reader.transactions([transactionId]);
  if (stored === undefined) return;
  const { storeId, workstationId, sequenceNumber } = stored.transaction;
  await offline.findings.keep({
    findingId: [transactionId, 'CARD_DECLINED', tenderId].join(':'),
    kind: 'CARD_DECLINED',
    ...{ storeId, workstationId, sequenceNumber, transactionId },
    message: `The card that was taken offline was declined: ${reason}.`,
    sold: amount,
    noticedAt: clock().toISOString(),
  });
}
