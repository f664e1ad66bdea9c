import type { Ports } from '../ports.ts';
import { startSaga } from './run-saga.ts';

/**
 * Takes up what a dead process, or a system that was away, left unfinished. Running one twice at once does no harm:
 * its steps are idempotent, and only one of confirming and giving up can be written.
 */
export async function resumeSagas(ports: Ports, startedBefore: Date): Promise<void> {
  const sagas = await ports.store.runningSagas(startedBefore.toISOString());
  await Promise.all(sagas.map((saga) => startSaga(ports, saga, { resumed: true })));
}
