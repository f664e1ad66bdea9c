import { type Fulfilment, moveFulfilment } from '../domain/fulfilment.ts';
import { moveOrder } from '../domain/order.ts';
import type { Commit, Ports } from '../ports.ts';
import { orderStatusChanged } from './facts.ts';
import { knownFulfilment, knownOrder } from './read-one.ts';
import { again, untilSettled } from './until-settled.ts';

export type Settlement = {
  readonly fulfilmentId: string;
  readonly transactionId: string;
  readonly claim?: Commit['claim'];
  readonly correlationId?: string | undefined;
};

/**
 * Writes down that a fulfilment was rung up. The hand-over and the SaleCompleted event both end here, whichever comes
 * first; the second one only leaves its idempotency key. Answers KEY_TAKEN when that is there already.
 */
export function settleFulfilment(
  ports: Pick<Ports, 'store' | 'clock'>,
  settlement: Settlement,
): Promise<'DONE' | 'KEY_TAKEN'> {
  const { fulfilmentId, claim } = settlement;
  return untilSettled(async () => {
    const fulfilment = await knownFulfilment(ports, fulfilmentId);
    const isDone = fulfilment.status === 'COMPLETED';
    if (isDone && claim === undefined) return 'DONE';
    const commit = isDone ? {} : await completion(ports, fulfilment, settlement);
    if (commit === again) return again;
    const written = await ports.store.commit({
      ...commit,
      ...(claim === undefined ? {} : { claim }),
    });
    if (written.ok) return 'DONE';
    return written.lost === 'KEY' ? 'KEY_TAKEN' : again;
  });
}

async function completion(
  ports: Pick<Ports, 'store' | 'clock'>,
  fulfilment: Fulfilment,
  { transactionId, correlationId }: Settlement,
): Promise<Commit | typeof again> {
  const order = await knownOrder(ports, fulfilment.orderId);
  // The other one wrote between our two reads.
  if (order.status === 'COMPLETED') return again;
  const now = ports.clock().toISOString();
  // The event may overtake the refusal of a second attempt, which has put the goods back to READY.
  const handing =
    fulfilment.status === 'READY' ? moveFulfilment(fulfilment, 'HANDING_OVER') : fulfilment;
  const { attempt } = handing;
  const completed = moveFulfilment(handing, 'COMPLETED', {
    transactionId,
    completedAt: now,
    ...(attempt === undefined ? {} : { attempt }),
  });
  const settled = moveOrder(order, 'COMPLETED', now, {
    payment: { ...order.payment, status: 'SETTLED' },
  });
  return {
    fulfilment: { record: completed, previousVersion: fulfilment.version },
    order: { record: settled, previousVersion: order.version },
    facts: [orderStatusChanged(settled)],
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
