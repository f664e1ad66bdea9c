import { randomBytes } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type * as BuildSchema from '#platform/build-schema.ts';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import { createTaskRegistry } from '#platform/tasks.ts';
import type { DynamoRelay, DynamoRelaySettings } from '#platform/outbox/dynamodb-relay.ts';
import { createMemoryStore } from '../../subgraphs/checkout/adapters/memory/checkout-store.ts';
import { createMemoryGuesses } from '../../subgraphs/checkout/adapters/memory/guesses.ts';
import { createMemoryRecordStore } from '../../subgraphs/checkout/adapters/memory/record-store.ts';
import type { Chains, Commit } from '../../subgraphs/checkout/ports.ts';
import type { TestResourcesOptions } from '../kit/resources.ts';

type Settings = {
  readonly tableName: string;
  readonly clock: () => Date;
  readonly onCommitted: (events: readonly DomainEvent[]) => void;
};

/** Checkout's own twins of its stores take the stores' place, so that its tests run for thousands of mutants. */
export function putStoresInMemory(): void {
  const adapters = '../../subgraphs/checkout/adapters/dynamodb';
  const replace = (module: string, parts: object) =>
    jest.doMock(module, () => ({ ...jest.requireActual<object>(module), ...parts }));
  replace('../kit/resources.ts', { createTestResources: resourcesInMemory });
  replace('#platform/dynamodb.ts', { ensureTable: async () => undefined });
  replace('#platform/build-schema.ts', { buildSubgraphSchema: schemaOf });
  replace('#platform/outbox/dynamodb-relay.ts', { createDynamoRelay: relayOf });
  replace(`${adapters}/checkout-store.ts`, {
    createCheckoutStore: (settings: Settings) => twinOf(settings).store,
  });
  replace(`${adapters}/checkout-reader.ts`, {
    createCheckoutReader: (settings: Settings) => twinOf(settings).reader,
  });
  replace(`${adapters}/head-store.ts`, {
    createHeadStore: (settings: Settings) => twinOf(settings).heads,
  });
  replace(`${adapters}/record-store.ts`, {
    createRecordStore: (settings: Settings) => twinOf(settings).records,
  });
  replace(`${adapters}/offline-findings.ts`, {
    createOfflineFindings: (settings: Settings) => twinOf(settings).findings,
  });
  replace(`${adapters}/guesses.ts`, {
    createGuesses: ({ clock }: Settings) => createMemoryGuesses(clock),
  });
}

/** One shop is open at a time; another table is another shop. */
let open: { readonly tableName: string; readonly twin: Twin } | undefined;
type Twin = ReturnType<typeof createTwin>;

function twinOf(settings: Settings): Twin {
  if (open?.tableName !== settings.tableName) {
    open = { tableName: settings.tableName, twin: createTwin(settings) };
  }
  return open.twin;
}

function createTwin({ clock, onCommitted }: Settings) {
  const records = createMemoryRecordStore();
  const memory = createMemoryStore(records, clock);
  let publishedCount = 0;
  const publishRest = () => {
    const rest = memory.events.slice(publishedCount);
    publishedCount += rest.length;
    onCommitted(rest);
  };
  return {
    ...{ records, reader: memory.reader, findings: memory.findings },
    store: {
      ...memory.store,
      commit: async (commit: Commit) => {
        const answer = await memory.store.commit(commit);
        publishRest();
        return answer;
      },
    },
    heads: {
      ...memory.heads,
      change: async (...changes: Parameters<Chains['changeHeads']>) => {
        const changed = await memory.heads.change(...changes);
        publishRest();
        return changed;
      },
    },
  };
}

let schema: GraphQLSchema | undefined;

/** The same for every shop, and what opening one costs most of. */
function schemaOf(subgraph: Parameters<typeof BuildSchema.buildSubgraphSchema>[0]): GraphQLSchema {
  schema ??= jest
    .requireActual<typeof BuildSchema>('#platform/build-schema.ts')
    .buildSubgraphSchema(subgraph);
  return schema;
}

/** Hands events over in order, beside whoever committed them. */
function relayOf({ bus }: DynamoRelaySettings): DynamoRelay {
  let last = Promise.resolve();
  return {
    start: async () => undefined,
    nudge: () => undefined,
    stop: () => last,
    committed: (events) => {
      last = last.then(() => bus.publish(events));
    },
  };
}

async function resourcesInMemory(options: TestResourcesOptions = {}): Promise<object> {
  const log = createLogger('test', 'silent');
  const taskRegistry = createTaskRegistry();
  const bus = createMemoryBus({ log });
  return {
    ...{ log, taskRegistry, callTask: taskRegistry.call, bus },
    clock: options.clock ?? (() => new Date()),
    tablePrefix: `t${randomBytes(6).toString('hex')}-`,
    internalSecret: randomBytes(32).toString('base64'),
    environment: options.environment ?? {},
    close: () => bus.stop(),
  };
}
