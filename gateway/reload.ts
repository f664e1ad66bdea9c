import type { Logger } from 'pino';
import type { Transport, Transports } from './engine/types.ts';
import { createGraph, subgraphsOf, warm, type Graph, type GraphOptions } from './graph.ts';

/** Makes the transport of a subgraph that the supergraph names and for which none was given. */
export type TransportFactory = (subgraph: string, url: string) => Transport;

export type Graphs = {
  /** The graph that new requests go to; those under way keep the one that they began on. */
  readonly current: () => Graph;
  readonly transports: () => Transports;
  /** Resolves when ours are planned ahead. */
  readonly prewarmed: Promise<void>;
  /** Takes over another supergraph; rejects and changes nothing when that is wrong. */
  readonly reload: (supergraphSdl: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type GraphsOptions = {
  readonly supergraphSdl: string;
  readonly transports: Transports;
  readonly transportFor: TransportFactory | undefined;
  /** Puts counters and timers round transports. */
  readonly watch: (transports: Transports) => Transports;
  readonly graph: GraphOptions;
  readonly prewarm: readonly string[];
  readonly log: Logger;
};

/** Keeps the supergraph in use, and swaps it for another without a request noticing. */
export function createGraphs(options: GraphsOptions): Graphs {
  const { log, prewarm, graph: graphOptions } = options;
  let transports = openTransports(options);
  let current = createGraph(options.supergraphSdl, transports, graphOptions);
  let reloading: Promise<unknown> = Promise.resolve();

  const takeOver = async (supergraphSdl: string): Promise<void> => {
    if (supergraphSdl === current.supergraphSdl) return;
    const added = addedTransports(options, supergraphSdl, transports);
    const next = { ...transports, ...added };
    const graph = await openOrClose(added, () => createGraph(supergraphSdl, next, graphOptions));
    await warm(graph, { queries: prewarm, remembered: current.operations.remembered() }, log);
    const before = current;
    current = graph;
    transports = { ...next };
    if (options.transportFor === undefined) return;
    const { removed, kept } = split(next, subgraphsOf(supergraphSdl));
    transports = kept;
    void before.whenUnused().then(() => closeAll(removed, log));
  };
  return {
    current: () => current,
    transports: () => transports,
    prewarmed: warm(current, { queries: prewarm, remembered: [] }, log),
    reload: (supergraphSdl) => {
      // One after the other: the last that was asked for is the one that stays.
      const done = reloading.then(() => reported(options, () => takeOver(supergraphSdl)));
      reloading = done.catch(() => undefined);
      return done;
    },
    close: async () => {
      await reloading;
      await closeAll(transports, log);
    },
  };
}

function openTransports(options: GraphsOptions): Transports {
  const { supergraphSdl, transportFor, transports, watch } = options;
  if (transportFor === undefined) return watch(transports);
  return { ...watch(transports), ...addedTransports(options, supergraphSdl, transports) };
}

async function reported(
  { log, graph: { metrics } }: GraphsOptions,
  takeOver: () => Promise<void>,
): Promise<void> {
  try {
    await takeOver();
    metrics.reloaded('swapped');
    log.info('A new supergraph has taken over');
  } catch (err) {
    metrics.reloaded('refused');
    log.error({ err }, 'The new supergraph was refused; the one before stays');
    throw err;
  }
}

function addedTransports(
  { transportFor, watch }: GraphsOptions,
  supergraphSdl: string,
  transports: Transports,
): Transports {
  const subgraphs = subgraphsOf(supergraphSdl);
  if (subgraphs.size === 0)
    throw new Error('Expected a supergraph; this schema names no subgraph.');
  const added = [...subgraphs].filter(([name]) => !Object.hasOwn(transports, name));
  const entries = added.map(([name, url]) => {
    if (transportFor === undefined) {
      throw new Error(
        `Expected a transport for the supergraph's subgraph ${name}; none was given.`,
      );
    }
    return [name, transportFor(name, url)] as const;
  });
  return watch(Object.fromEntries(entries));
}

/** A wrong supergraph must not leave sockets behind. */
async function openOrClose(added: Transports, open: () => Graph): Promise<Graph> {
  try {
    return open();
  } catch (error) {
    await Promise.allSettled(Object.values(added).map((transport) => transport.close()));
    throw error;
  }
}

function split(transports: Transports, subgraphs: ReadonlyMap<string, string>) {
  const entries = Object.entries(transports);
  return {
    kept: Object.fromEntries(entries.filter(([name]) => subgraphs.has(name))),
    removed: Object.fromEntries(entries.filter(([name]) => !subgraphs.has(name))),
  };
}

async function closeAll(transports: Transports, log: Logger): Promise<void> {
  const closing = Object.values(transports).map((transport) => transport.close());
  for (const outcome of await Promise.allSettled(closing)) {
    if (outcome.status === 'rejected')
      log.error({ err: outcome.reason as unknown }, 'Did not close');
  }
}
