import type { EventDetail } from '#schema/events.ts';
import type { Ports } from '../ports.ts';
import { readFulfilment } from './read-one.ts';
import { settleFulfilment } from './settle-fulfilment.ts';

/**
 * What a completed sale means to orders and customers. Applying it again changes nothing: a completed fulfilment
 * stays as it is, and the newest purchase stays the newest.
 */
export async function applySale(
  ports: Ports,
  sale: EventDetail<'SaleCompleted'>,
  correlationId: string | undefined,
): Promise<void> {
  if (sale.series === 'TRAINING' || sale.kind !== 'SALE') return;
  const { transactionId, fulfilmentId, customerId, storeId, completedAt } = sale;
  if (fulfilmentId !== undefined && (await readFulfilment(ports, fulfilmentId)) !== undefined) {
    await settleFulfilment(ports, { fulfilmentId, transactionId, correlationId });
  }
  if (customerId === undefined) return;
  await ports.store.notePurchase(customerId, { transactionId, storeId, completedAt });
}
