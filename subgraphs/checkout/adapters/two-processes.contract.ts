import { newId } from '#kernel/ids.ts';
import { ensureTable } from '#platform/dynamodb.ts';
import type { TestResources } from '../../../test/kit/resources.ts';
import { applyShift } from '../events.ts';
import type { CheckoutAnswer, Ports, PriceBookFeed, ReadRequest } from '../ports.ts';
import { createBasketTurns } from './basket-turns.ts';
import { createChains } from './chain-turns.ts';
import { createCheckoutReader } from './dynamodb/checkout-reader.ts';
import { createCheckoutStore } from './dynamodb/checkout-store.ts';
import { createHeadStore } from './dynamodb/head-store.ts';
import { createRecordStore } from './dynamodb/record-store.ts';
import { memoryPorts } from './memory-ports.contract.ts';
import { openTill } from './memory-till.contract.ts';
import { createPriceBook } from './price-book/price-book.ts';
import { rememberBaskets } from './remembered-baskets.ts';
import { productWorld, shiftOpened, storeWorld } from './world.contract.ts';

/** Two processes that write the same store, what the first one reads of it, and what the trade publishes. */
export type TwoProcesses = {
  readonly one: Ports;
  readonly other: Ports;
  readonly reads: readonly ReadRequest[];
  readonly publish: PriceBookFeed['apply'];
};

/** A process of its own: with its own memory of baskets, and its own queue for each. */
export function processOf(ports: Ports, store: Ports['store']): Ports {
  return { ...ports, store, inBasketTurn: createBasketTurns() };
}

export async function inMemory(): Promise<TwoProcesses> {
  const { ports, priceBook } = await openTill();
  const reads: ReadRequest[] = [];
  const noting: Ports['store'] = {
    ...ports.store,
    read: (request) => {
      reads.push(request);
      return ports.store.read(request);
    },
  };
  return {
    one: processOf(ports, rememberBaskets(noting)),
    other: processOf(ports, rememberBaskets(ports.store)),
    ...{ reads, publish: priceBook.apply },
  };
}

export async function inDynamo(resources: TestResources): Promise<TwoProcesses> {
  const clock = () => new Date();
  const tableName = `${resources.tablePrefix}${newId()}`;
  await ensureTable(resources.dynamo, { tableName, indexes: ['gsi1', 'gsi2', 'gsi3'] });
  const settings = { dynamo: resources.dynamo, tableName, clock, onCommitted: () => undefined };
  const { ports: shared } = await memoryPorts(clock);
  const records = createRecordStore(settings);
  const priceBook = createPriceBook(records, { clock, isReady: () => true });
  for (const entry of [...productWorld, ...storeWorld]) await priceBook.apply(entry);
  const ports = {
    ...{ ...shared, priceBook, reader: createCheckoutReader(settings) },
    chains: createChains(createHeadStore(settings)),
  };
  const reads: ReadRequest[] = [];
  const store = createCheckoutStore(settings);
  const noting: Ports['store'] = {
    ...store,
    read: (request) => {
      reads.push(request);
      return store.read(request);
    },
  };
  const one = processOf(ports, noting);
  await applyShift(one, shiftOpened('S001-W1', { openedAt: clock().toISOString() }));
  const other = processOf(ports, createCheckoutStore(settings));
  return { one, other, reads, publish: priceBook.apply };
}

/** The twin gets its answer while this request has looked at the key, and not yet at what it is about. */
export function overtakenBy(ports: Ports, twin: () => Promise<CheckoutAnswer>): Ports {
  let answer: Promise<CheckoutAnswer> | undefined;
  return {
    ...ports,
    store: {
      ...ports.store,
      read: async (request) => {
        const { claim } = request;
        const early = claim === undefined ? {} : await ports.store.read({ claim });
        const isFirst = answer === undefined;
        answer ??= twin();
        await answer;
        const { earlier: _late, ...read } = await ports.store.read(request);
        return isFirst ? { ...read, ...early } : ports.store.read(request);
      },
    },
  };
}
