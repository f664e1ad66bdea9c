import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { type EventDetail, parseEventDetail } from '#schema/events.ts';
import { assembleCorporateErp } from '../../subgraphs/corporate-erp/assemble.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { seedCorporateSystem, type CorporateSeed } from './seed.ts';
import { type CorporateSystem, startCorporateSystem } from './start.ts';

export type ErpForTests = {
  readonly resources: TestResources;
  readonly system: CorporateSystem;
  readonly erp: Subgraph;
  /** What the subgraph has published so far. */
  readonly events: readonly DomainEvent[];
  /** Hands a completed sale to the subgraph, as the bus would. */
  readonly sell: (sale: Partial<EventDetail<'SaleCompleted'>>) => Promise<string>;
  /** Asks until the answer is as wanted, or fails after 20 s with the last answer. */
  readonly eventually: <Value>(
    ask: () => Promise<Value>,
    isWanted: (value: Value) => boolean,
  ) => Promise<Value>;
  readonly stop: () => Promise<void>;
};

/** Fast enough for a test, and still slower than a busy machine's answer. */
const quick = {
  CORPORATE_ERP_REQUEST_MS: '1500',
  CORPORATE_ERP_BACKGROUND_MS: '1500',
  CORPORATE_ERP_POSTING_TRIES: '4',
  CORPORATE_ERP_POSTING_BASE_MS: '20',
  CORPORATE_ERP_CIRCUIT_MS: '300',
};

/** The subgraph on real stores beside a corporate system in a process of its own. */
export async function startErpForTests(seed: CorporateSeed): Promise<ErpForTests> {
  const stores = await createTestResources();
  const system = await startCorporateSystem({
    postgresUrl: stores.databaseUrl,
    log: stores.log,
  });
  await seedCorporateSystem(stores.databaseUrl, seed);
  const resources = { ...stores, environment: { ...quick, ...environmentOf(system) } };
  const erp = await assembleCorporateErp(resources);
  const events: DomainEvent[] = [];
  const types = ['SalePosted', 'ItemMastersReceived', 'PricesReceived'];
  resources.bus.listen({ types }, (event) => events.push(event));
  await resources.bus.start();
  await erp.start();
  return {
    ...{ resources, system, erp, events, eventually },
    sell: (sale) => sell(erp, sale),
    stop: async () => {
      await erp.stop();
      await system.stop();
      await resources.close();
    },
  };
}

export function environmentOf({ url, credentials }: CorporateSystem) {
  return {
    CORPORATE_ERP_URL: url,
    CORPORATE_ERP_USER: credentials.user,
    CORPORATE_ERP_PASSWORD: credentials.password,
  };
}

/** A sale of one item for 12.30 EUR, with what the test says otherwise. */
export function completedSale(
  sale: Partial<EventDetail<'SaleCompleted'>>,
): EventDetail<'SaleCompleted'> {
  const line = {
    ...{ lineId: 'L1', itemId: 'I00001', gtin: '09520000000004', description: 'Apple juice' },
    ...{ categoryId: 'drinks', departmentId: 'food', unitPriceMinor: 1230, discountMinor: 0 },
    ...{ netMinor: 1150, taxMinor: 80, grossMinor: 1230 },
    quantity: { value: '1', unit: 'EA' },
    baseQuantity: { value: '1', unit: 'EA' },
  };
  return parseEventDetail('SaleCompleted', {
    ...{ transactionId: 'T1', kind: 'SALE', storeId: 'S001', workstationId: 'S001-W1' },
    ...{ businessDayDate: '2026-03-01', series: 'ONLINE', sequenceNumber: 1, shiftId: 'shift-1' },
    ...{ operatorId: 'O001-01', channel: 'STORE', completedAt: '2026-03-01T09:30:00.000Z' },
    ...{ currency: 'EUR', lines: [line], taxes: [], netMinor: 1150, taxMinor: 80 },
    ...{ totalMinor: 1230, discountMinor: 0, cashRoundingMinor: 0, journalHash: '0'.repeat(64) },
    tenders: [{ tenderId: 'P1', kind: 'CASH', amount: { minor: 1230, currency: 'EUR' } }],
    ...sale,
  });
}

async function sell(erp: Subgraph, sale: Partial<EventDetail<'SaleCompleted'>>): Promise<string> {
  const detail = completedSale(sale);
  const event: DomainEvent = {
    id: `sale-${detail.transactionId}`,
    type: 'SaleCompleted',
    source: 'checkout',
    aggregateId: `transaction:${detail.transactionId}`,
    version: 1,
    occurredAt: detail.completedAt,
    detail,
  };
  for (const consumer of erp.consumers) await consumer.apply(event);
  return detail.transactionId;
}

const waitMaxMs = 20_000;
const pollMs = 25;

async function eventually<Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  const deadlineMs = Date.now() + waitMaxMs;
  for (;;) {
    const value = await ask();
    if (isWanted(value)) return value;
    if (Date.now() > deadlineMs) throw new Error(`Waited in vain, got ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
