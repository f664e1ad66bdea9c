import type { TaskHandlers } from '#platform/contracts/tasks.ts';
import { taskHandler } from '#platform/tasks.ts';
import type { Ports, SnapshotReader } from './ports.ts';
import { releaseStock } from './usecases/release-stock.ts';
import { reserveStock } from './usecases/reserve-stock.ts';

/** What other subgraphs ask of back office, as `schema/tasks.ts` says. */
export function createTasks(
  ports: Pick<Ports, 'transactions' | 'clock'>,
  readSnapshot: SnapshotReader,
): TaskHandlers {
  return {
    storeSnapshot: taskHandler('storeSnapshot', async ({ cursor, limit }) => ({
      ok: true,
      value: await readSnapshot({ after: cursor, limit }),
    })),
    stockReserve: taskHandler('stockReserve', (input, { sagaId, step }) =>
      reserveStock(ports, { sagaId, step }, input),
    ),
    stockRelease: taskHandler('stockRelease', ({ reservationId }) =>
      releaseStock(ports, reservationId),
    ),
  };
}
