import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import type { TaskHandlers } from '#platform/contracts/tasks.ts';
import { buildSubgraphSchema } from '#platform/build-schema.ts';
import { taskHandler } from '#platform/tasks.ts';
import type { SubgraphContext } from './context.ts';
import { createConsumers } from './events.ts';
import { createLoaders } from './loaders.ts';
import type { Inbox, Ports, Reads, SnapshotReader } from './ports.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { releaseStock } from './usecases/release-stock.ts';
import { reserveStock } from './usecases/reserve-stock.ts';
import { runClock } from './usecases/run-clock.ts';

export type BackOfficeParts = {
  readonly log: Resources['log'];
  /** With the request's correlation id, which its events carry on. */
  readonly portsFor: (correlationId?: string) => Ports;
  readonly reads: Reads;
  readonly inbox: Inbox;
  readonly readSnapshot: SnapshotReader;
  readonly relay: { readonly start: () => Promise<void>; readonly stop: () => Promise<void> };
};

/** Policies come into force and reservations lapse at most this late. */
const clockEveryMs = 30_000;

export function createBackOffice(parts: BackOfficeParts): Subgraph {
  const { log, portsFor, reads, inbox, readSnapshot, relay } = parts;
  const ports = portsFor();
  const clock = createClockLoop(() => runClock(ports), log);
  return {
    name: 'back-office',
    schema: buildSubgraphSchema({ name: 'back-office', resolvers }),
    createContext: ({ identity, correlationId }): SubgraphContext => ({
      identity,
      correlationId,
      actor: { subject: identity.subject, operatorId: identity.operatorId },
      ports: portsFor(correlationId),
      reads,
      loaders: createLoaders(reads),
    }),
    consumers: createConsumers(inbox, ports.clock),
    tasks: createTasks(ports, readSnapshot),
    start: async () => {
      await relay.start();
      clock.start();
    },
    stop: async () => {
      await clock.stop();
      await relay.stop();
    },
    // The tables stand since `assemble`; nothing else must be caught up with.
    notReadyReason: () => undefined,
  };
}

/** What other subgraphs ask of back office, as `schema/tasks.ts` says. */
function createTasks(
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

function createClockLoop(run: () => Promise<void>, log: Resources['log']) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    running = run().catch((error: unknown) => {
      log.error({ err: error }, 'policies and reservations could not be brought up to date');
    });
  };
  return {
    start: () => {
      timer = setInterval(tick, clockEveryMs).unref();
    },
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
