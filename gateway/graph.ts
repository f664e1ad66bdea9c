import { assertValidSchema, parse, Kind, type DocumentNode } from 'graphql';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readAccessRules } from './access/access-rules.ts';
import type { Engine, Transports } from './engine/types.ts';
import { readCostRules } from './limits/cost-rules.ts';
import type { Limits } from './limits/limits.ts';
import {
  createOperationStore,
  type OperationStore,
  type RememberedOperation,
} from './operations/operation-store.ts';
import type { ReadingRules } from './operations/read-document.ts';
import type { Metrics } from './watch/metrics.ts';

/** One supergraph in use: its engine, and the operations that are prepared on it. */
export type Graph = {
  readonly supergraphSdl: string;
  readonly engine: Engine;
  readonly operations: OperationStore;
  /** Keeps the graph's transports open until the function that it answers is called, once. */
  readonly hold: () => () => void;
  /** Resolves when nobody holds it any more. */
  readonly whenUnused: () => Promise<void>;
};

/** Makes an engine for a supergraph; throws when the supergraph is wrong. */
export type EngineFactory = (supergraphSdl: string, transports: Transports) => Engine;

export type GraphOptions = {
  readonly createEngine: EngineFactory;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly admit: ReadingRules['admit'];
  readonly metrics: Metrics;
};

export function createGraph(
  supergraphSdl: string,
  transports: Transports,
  options: GraphOptions,
): Graph {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const engine = options.createEngine(supergraphSdl, transports);
  // The first operation would do it too, when it is too late to keep the graph before.
  assertValidSchema(engine.apiSchema);
  const { limits, introspection, admit, metrics } = options;
  const measuring = { schema: engine.apiSchema, costs: readCostRules(supergraph) };
  const operations = createOperationStore({
    engine,
    reading: { measuring, limits, introspection, admit },
    access: readAccessRules(supergraph),
    onLookUp: metrics.operationLookUp,
    onPlanned: (milliseconds) => metrics.planned(milliseconds / 1000),
  });
  return { supergraphSdl, engine, operations, ...createHolds() };
}

function createHolds(): Pick<Graph, 'hold' | 'whenUnused'> {
  let holders = 0;
  let waiting: (() => void)[] = [];
  const release = (): void => {
    holders -= 1;
    if (holders > 0) return;
    waiting.forEach((resolve) => resolve());
    waiting = [];
  };
  return {
    hold: () => {
      holders += 1;
      return release;
    },
    whenUnused: () =>
      holders === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}

/** The subgraphs that a supergraph names, with the addresses that it has for them. */
export function subgraphsOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const document: DocumentNode = parse(supergraphSdl, { noLocation: true });
  const subgraphs = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    for (const { directives = [] } of definition.values ?? []) {
      const join = directives.find(({ name }) => name.value === 'join__graph');
      const texts = (join?.arguments ?? []).map(({ name, value }) => [
        name.value,
        value.kind === Kind.STRING ? value.value : '',
      ]);
      const { name, url } = Object.fromEntries(texts) as Record<string, string>;
      if (name !== undefined) subgraphs.set(name, url ?? '');
    }
  }
  return subgraphs;
}

export type Warming = {
  /** Ours: kept for good. */
  readonly queries: readonly string[];
  /** In use on the graph before. */
  readonly remembered: readonly RememberedOperation[];
};

/**
 * Plans operations ahead. Between two plans other work gets its turn: planning a hundred operations takes a second, in
 * which a pool would give up its connections. One that no longer fits is no reason not to start.
 */
export async function warm(
  { operations }: Graph,
  { queries, remembered }: Warming,
  log: Logger,
): Promise<void> {
  const tryOne = async (query: string, prepare: () => void): Promise<void> => {
    await nextTurn();
    try {
      prepare();
    } catch (err) {
      log.warn({ err, query: query.slice(0, 80) }, 'An operation could not be planned ahead');
    }
  };
  for (const query of queries) await tryOne(query, () => operations.keep(query));
  for (const { query, operationName } of remembered) {
    await tryOne(query, () => operations.prepare(query, operationName).executableFor([], false));
  }
}
