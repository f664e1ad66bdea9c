import type { DomainEvent, EventConsumer } from '#platform/contracts/events.ts';
import { type EventDetail, type EventType, parseEventDetail } from '#schema/events.ts';
import type { ProductPorts } from './ports.ts';
import { receiveItemMasters } from './usecases/receive-item-masters.ts';
import { receivePrices } from './usecases/receive-prices.ts';

/**
 * What it listens to: the corporate system's items and prices. What it publishes is made in `domain/facts.ts`.
 * `onRefused` hears of rows that our rules refuse; repeating them would not help, so they don't stop the rest.
 */
export function createConsumers(
  ports: ProductPorts,
  onRefused: (what: object) => void,
): readonly EventConsumer[] {
  return [
    consumer('product.item-masters', 'ItemMastersReceived', async (name, event) => {
      (await receiveItemMasters(ports, name, event)).forEach(onRefused);
    }),
    consumer('product.prices', 'PricesReceived', async (name, event) => {
      (await receivePrices(ports, name, event)).forEach(onRefused);
    }),
  ];
}

function consumer<Type extends EventType>(
  name: string,
  type: Type,
  apply: (name: string, event: DomainEvent<Type, EventDetail<Type>>) => Promise<void>,
): EventConsumer {
  return {
    name,
    pattern: { types: [type] },
    apply: (event) => apply(name, { ...event, type, detail: parseEventDetail(type, event.detail) }),
  };
}
