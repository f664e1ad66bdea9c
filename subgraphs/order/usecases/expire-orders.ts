import { mayOrderMove } from '../domain/state-machine.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { Ports } from '../ports.ts';
import { giveUp } from './cancel-order.ts';
import { knownOrder } from './read-one.ts';

/**
 * Gives up what nobody came for in time: the goods go back to the shelf and the card's hold is voided, by the same write and
 * saga as a cancellation, so it happens once however many run this. Goods that are being handed over are left to whoever does:
 * of a hand-over and the clock one wins, and what was rung up is never given back.
 */
export async function expireOrders(ports: Ports): Promise<void> {
  const lapsed = await ports.store.lapsedFulfilments(ports.clock().toISOString());
  for (const fulfilment of lapsed) await expire(ports, fulfilment);
}

async function expire(ports: Ports, fulfilment: Fulfilment): Promise<void> {
  if (fulfilment.status === 'HANDING_OVER') return;
  const order = await knownOrder(ports, fulfilment.orderId);
  // The list may be a moment behind; whoever moved the order on is right.
  if (!mayOrderMove(order.status, 'CANCELLING')) return;
  const expiredAt = ports.clock().toISOString();
  const { orderId } = order;
  await giveUp(ports, {
    order,
    fulfilment,
    why: { expiredAt },
    correlationId: `expiry:${orderId}`,
  });
}
