import { captureLapsed } from '../domain/capture-failure.ts';
import type { Ports, Saga } from '../ports.ts';
import { giveCaptureUp } from './end-order.ts';
import { startSaga } from './run-saga.ts';

/** A customer has long gone elsewhere; to take their money and the goods now would surprise everybody. */
const captureLifeMs = 30 * 60 * 1000;

/**
 * Takes up what a dead process, or a system that was away, left unfinished. Running one twice at once does no harm:
 * its steps are idempotent, and only one of confirming and giving up can be written. An order that is half an hour old and
 * not confirmed only takes back.
 */
export async function resumeSagas(ports: Ports, startedBefore: Date): Promise<void> {
  const sagas = await ports.store.runningSagas(startedBefore.toISOString());
  await Promise.all(sagas.map((saga) => resume(ports, saga)));
}

async function resume(ports: Ports, saga: Saga): Promise<void> {
  const age = ports.clock().getTime() - Date.parse(saga.startedAt);
  if (saga.kind === 'CAPTURE' && age > captureLifeMs) {
    await giveCaptureUp(ports, saga, captureLapsed);
  }
  const known = await ports.store.saga(saga.sagaId);
  if (known?.status === 'RUNNING') await startSaga(ports, known, { resumed: true });
}
