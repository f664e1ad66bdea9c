import type { EventConsumer } from '#platform/contracts/events.ts';
import { parseEventDetail } from '#schema/events.ts';
import type { Ports } from './ports.ts';
import { receiveSale } from './usecases/receive-sale.ts';

/** Listens to completed sales. What it publishes stands with the use cases: SalePosted, ItemMastersReceived, PricesReceived. */
export function createConsumers(ports: Ports): readonly EventConsumer[] {
  return [
    {
      name: 'corporate-erp.sales',
      pattern: { types: ['SaleCompleted'] },
      apply: (event) => receiveSale(ports, parseEventDetail('SaleCompleted', event.detail)),
    },
  ];
}
