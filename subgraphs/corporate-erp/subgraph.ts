import { newId } from '#kernel/ids.ts';
import { buildSubgraphSchema } from '#platform/build-schema.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createWorker, type Worker } from '#platform/worker.ts';
import { createContext } from './context.ts';
import { createConsumers } from './events.ts';
import type { Ports } from './ports.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { importChanges } from './usecases/import-changes.ts';
import { postDue } from './usecases/post-due.ts';

type Logger = Resources['log'];

export type ErpSubgraphParts = {
  readonly ports: Omit<Ports, 'nudge'>;
  readonly log: Logger;
  readonly relay: {
    readonly start: () => Promise<void>;
    readonly stop: () => Promise<void>;
    readonly nudge: () => void;
  };
  /** Absent: imports run when somebody starts them. */
  readonly importEveryMs: number | undefined;
  /** Ends what adapters run and closes what they opened. */
  readonly close: () => Promise<void>;
};

export function createErpSubgraph({
  ports: given,
  log,
  relay,
  importEveryMs,
  close,
}: ErpSubgraphParts): Subgraph {
  const ports: Ports = {
    ...given,
    nudge: { relay: relay.nudge, posting: () => posting.wake() },
  };
  const posting = postingWorker(ports, log);
  const imports = importEveryMs === undefined ? [] : [importWorker(ports, log, importEveryMs)];
  return {
    name: 'corporate-erp',
    schema: buildSubgraphSchema({ name: 'corporate-erp', resolvers }),
    createContext: (request) => createContext(ports, request),
    consumers: createConsumers(ports),
    tasks: {},
    start: async () => {
      await relay.start();
      posting.wake();
      imports.forEach((worker) => worker.wake());
    },
    stop: async () => {
      await Promise.all([posting.stop(), ...imports.map((worker) => worker.stop())]);
      await close();
      await relay.stop();
    },
    // Down or slow, the corporate system keeps nobody from working: what is for it waits.
    notReadyReason: () => undefined,
  };
}

/** How soon a posting that another process left is seen, and how often a corporate system that is down is tried. */
const postingIdleMs = 2000;

function postingWorker(ports: Ports, log: Logger): Worker {
  return createWorker({
    name: 'posting of sales',
    log,
    idleMs: postingIdleMs,
    round: async () => {
      const { triedCount, nextDueAt } = await postDue(ports);
      if (triedCount > 0) return 0;
      if (nextDueAt === undefined) return undefined;
      return Math.max(0, new Date(nextDueAt).getTime() - ports.clock().getTime());
    },
  });
}

function importWorker(ports: Ports, log: Logger, everyMs: number): Worker {
  return createWorker({
    name: 'import from the corporate system',
    log,
    idleMs: everyMs,
    round: async () => {
      for (const kind of ['ITEMS', 'PRICES'] as const) {
        const call = {
          ...{ audience: 'service', subject: 'corporate-erp', mutation: 'corporateImportRun' },
          ...{ idempotencyKey: newId(), input: { kind } },
        };
        const outcome = await importChanges(ports, call, { kind, full: false });
        if (!outcome.ok) log.warn({ kind, code: outcome.refusal.code }, 'no import this time');
      }
      return undefined;
    },
  });
}
