import type { Ports, Saga } from '../ports.ts';
import { knownOrder } from './read-one.ts';
import { sagaSteps } from './saga-steps.ts';

/**
 * Runs a saga beside the request. One that stops on the way (a system that cannot be asked for long, a killed
 * process) is still RUNNING in the table and is resumed from there.
 */
export function startSaga(
  ports: Ports,
  saga: Saga,
  { resumed }: { readonly resumed: boolean },
): Promise<void> {
  return ports.background.run(saga.sagaId, async () => {
    const { sagaId, orderId, kind } = saga;
    const { payment } = await knownOrder(ports, orderId);
    const payAtHandOver = payment.status === 'DUE_AT_HAND_OVER';
    const failed = saga.failure !== undefined;
    const input = { sagaId, resumed, failed, payAtHandOver };
    await ports.sagas.run(kind, input, sagaSteps(ports, saga));
  });
}

/** Waits until the saga has ended in this process, for at most as long as a client should wait. */
export async function sagaSettled(ports: Ports, sagaId: string): Promise<void> {
  const running = ports.background.running(sagaId);
  if (running === undefined) return;
  const waiting = new AbortController();
  await Promise.race([running, ports.wait(ports.captureWaitMs, waiting.signal)]);
  waiting.abort();
}
