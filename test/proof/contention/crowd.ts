import { setTimeout as delay } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import {
  BackOfficeStockAdjustDocument,
  BackOfficeWorkstationCreateDocument,
  NoSaleDocument,
  TillInventoryPositionDocument,
} from '#schema/generated/operations.ts';
import {
  accepted,
  openShift,
  present,
  refusals,
  type Till,
  tillAt,
  until,
} from '../../journeys/till.ts';
import { backOffice } from '../../kit/identities.ts';
import type { Answer, Product } from '../../kit/product.ts';

/** The demo chain gives each store so many; further ones are put up through the gateway. */
const tillsOfStore = 3;

/** As a till is: what the gateway did not answer in time, because everybody asks at once, is asked again with the same key. */
export function patient(product: Product): Product {
  const tryAsk = async <Data>(...asked: Parameters<Product['tryAsk']>): Promise<Answer<Data>> => {
    for (;;) {
      const answer = await product.tryAsk<Data>(...asked);
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.['code']);
      if (!codes.includes('REQUEST_TIMEOUT')) return answer;
      await delay(repeatMs);
    }
  };
  const ask: Product['ask'] = async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    identity?: Identity,
  ) => {
    const answer = await tryAsk<Data>(document, variables, identity);
    if (answer.errors === undefined && answer.data) return answer.data;
    throw new Error(`Expected data without errors, got ${JSON.stringify(answer, null, 2)}`);
  };
  return { ...product, tryAsk, ask };
}

export const repeatMs = 500;

/** So many tills of one store with open shifts, of which checkout has heard. */
export async function openTills(
  product: Product,
  storeId: string,
  count: number,
): Promise<readonly Till[]> {
  const tills = Array.from({ length: count }, (_, at) => staffed(product, storeId, at));
  await inParallel(
    tills,
    async (till, at) => {
      if (at >= tillsOfStore) await putUp(till);
      await openShift(till);
      await until(async () => isOpen(till));
    },
    openingsAtOnce,
  );
  return tills;
}

/** The operators of the store take turns. */
function staffed(product: Product, storeId: string, at: number): Till {
  const till = tillAt(product, `${storeId}-W${at + 1}`);
  const operatorId = `${storeId.replace('S', 'O')}-0${(at % operatorsOfStore) + 1}`;
  const identity = { ...till.identity, subject: operatorId, operatorId };
  return { ...till, operatorId, identity };
}

const operatorsOfStore = 5;

async function putUp({ product, storeId, workstationId }: Till): Promise<void> {
  const input = { storeId, workstationId, name: workstationId, idempotencyKey: newId() };
  const answer = await product.ask(BackOfficeWorkstationCreateDocument, { input }, backOffice());
  accepted(answer.workstationCreate);
}

async function isOpen({ product, storeId, workstationId, identity }: Till): Promise<boolean> {
  const input = { storeId, workstationId, idempotencyKey: newId() };
  const { noSale } = await product.ask(NoSaleDocument, { input }, identity);
  return refusals(noSale).length === 0;
}

/** Counts the shelf to so many. */
export async function stockUp(till: Till, itemId: string, count: number): Promise<void> {
  const { onHand } = await stockOf(till, itemId);
  const quantity = { value: String(count - Number(onHand)), unit: 'EA' };
  const { product, storeId } = till;
  const reason = 'COUNTED' as const;
  const input = { storeId, itemId, reason, quantity, idempotencyKey: newId() };
  const answer = await product.ask(BackOfficeStockAdjustDocument, { input }, backOffice());
  accepted(answer.stockAdjust);
}

export async function stockOf({ product, storeId, identity }: Till, itemId: string) {
  const answer = await product.ask(TillInventoryPositionDocument, { storeId, itemId }, identity);
  const { onHand, available } = present(answer.inventoryPosition);
  return { onHand: onHand.value, available: available.value };
}

/** As many connections as keep a gateway of one process busy; a thousand at once would measure its queue. */
const atOnceMax = 24;
/** A shift is read back from events; more at once only wait for each other. */
const openingsAtOnce = 4;

/** Does the work for each, so many at once, and answers in their order. */
export async function inParallel<Of, Value>(
  list: readonly Of[],
  work: (each: Of, at: number) => Promise<Value>,
  atOnce = atOnceMax,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const waiting = list.entries();
  const lane = async (): Promise<void> => {
    for (const [at, each] of waiting) values[at] = await work(each, at);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, lane));
  return values;
}

/** How many of each. */
export function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
