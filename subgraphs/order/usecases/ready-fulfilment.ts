import { accept } from '#kernel/outcome.ts';
import { type Fulfilment, moveFulfilment } from '../domain/fulfilment.ts';
import { moveOrder } from '../domain/order.ts';
import { type OrderOutcome, refused } from '../domain/refusal.ts';
import { mayFulfilmentMove } from '../domain/state-machine.ts';
import type { Caller, IdempotencyClaim, Ports, StoredAnswer } from '../ports.ts';
import { keptUntil } from './confirm-order.ts';
import { orderStatusChanged } from './facts.ts';
import { once } from './once.ts';
import { knownFulfilment, knownOrder, readFulfilment } from './read-one.ts';
import { again, untilSettled } from './until-settled.ts';

export type ReadyFulfilment = { readonly fulfilmentId: string; readonly idempotencyKey: string };

/** The goods are picked; the order is ready with its one fulfilment. */
export async function readyFulfilment(
  ports: Ports,
  caller: Caller,
  input: ReadyFulfilment,
): Promise<OrderOutcome<Fulfilment>> {
  const done = await once(ports, caller, { mutation: 'fulfilmentReady', input }, (claim) =>
    untilSettled(() => attempt(ports, caller, input, claim)),
  );
  if (!done.ok) return done;
  return accept(await knownFulfilment(ports, input.fulfilmentId));
}

async function attempt(
  ports: Ports,
  caller: Caller,
  { fulfilmentId }: ReadyFulfilment,
  claim: IdempotencyClaim,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | typeof again> {
  const found = await workableFulfilment(ports, caller, fulfilmentId);
  if (!found.ok) return found;
  const fulfilment = found.value;
  if (fulfilment.status === 'HANDING_OVER' || !mayFulfilmentMove(fulfilment.status, 'READY')) {
    return statusWrong(fulfilment);
  }
  const order = await knownOrder(ports, fulfilment.orderId);
  // Cancelled between the two reads; the fulfilment says so next time.
  if (order.status !== 'CONFIRMED') return again;
  const now = ports.clock().toISOString();
  // Whoever was told only now that it is ready has the whole term to come.
  const kept = keptUntil(order, now);
  const ready = moveOrder(order, 'READY', now, kept);
  const written = await ports.store.commit({
    fulfilment: {
      record: moveFulfilment(fulfilment, 'READY', { readyAt: now, ...kept }),
      previousVersion: fulfilment.version,
    },
    order: { record: ready, previousVersion: order.version },
    claim: { ...claim, answer: { fulfilmentId } },
    facts: [orderStatusChanged(ready)],
    correlationId: caller.correlationId,
  });
  if (written.ok) return accept({ fulfilmentId });
  return written.lost === 'KEY' ? 'KEY_TAKEN' : again;
}

/** The fulfilment, of a store that the caller works for. */
export async function workableFulfilment(
  ports: Pick<Ports, 'store'>,
  caller: Caller,
  fulfilmentId: string,
): Promise<OrderOutcome<Fulfilment>> {
  const fulfilment = await readFulfilment(ports, fulfilmentId);
  if (fulfilment === undefined) {
    return refused('FULFILMENT_UNKNOWN', 'No fulfilment has this id.', 'fulfilmentId');
  }
  caller.requireStore(fulfilment.storeId);
  return accept(fulfilment);
}

export function statusWrong({ status }: Fulfilment): OrderOutcome<never> {
  return refused(
    'FULFILMENT_STATUS_WRONG',
    `The fulfilment is ${status}, which does not allow this.`,
    'fulfilmentId',
  );
}
