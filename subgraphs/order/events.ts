import type { EventConsumer } from '#platform/contracts/events.ts';
import { parseEventDetail } from '#schema/events.ts';
import type { Ports } from './ports.ts';
import { applySale } from './usecases/apply-sale.ts';

/** What order publishes: OrderStatusChanged and FulfilmentRequested (usecases/facts.ts). What it listens to: */
export function orderConsumers(ports: Ports): readonly EventConsumer[] {
  return [
    {
      name: 'order.sales',
      pattern: { types: ['SaleCompleted'] },
      apply: (event) =>
        applySale(ports, parseEventDetail('SaleCompleted', event.detail), event.correlationId),
    },
  ];
}
