import { newId } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { newEvent } from '#platform/new-event.ts';
import type { EventDetail } from '#schema/events.ts';
import { createTestResources, type TestResources } from '../../../../test/kit/resources.ts';
import { seedBackOffice } from '../postgres/seed.ts';
import { assembleBackOffice } from '../../assemble.ts';
import type { Sale } from '../../domain/sale.ts';
import { smallChain } from './small-chain.contract.ts';

export type RunningBackOffice = {
  readonly subgraph: Subgraph;
  readonly resources: TestResources;
  /** Every event that was published since the start. */
  readonly published: readonly DomainEvent[];
  readonly setNow: (instant: string) => void;
  readonly sell: (sale: Sale & Readonly<Record<string, unknown>>) => Promise<void>;
  /** What checkout would do on ShiftClosing: 'AT_ONCE' seals what was sold, 'NEVER' leaves the shift CLOSING. */
  readonly sealing: (how: 'AT_ONCE' | 'NEVER') => void;
  readonly seal: (shiftId: string, over?: Partial<EventDetail<'ShiftSealed'>>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The subgraph on real stores with a small chain in it, and a checkout that only seals. */
export async function runBackOffice(): Promise<RunningBackOffice> {
  let now = new Date('2026-03-02T09:00:00.000Z');
  let how: 'AT_ONCE' | 'NEVER' = 'AT_ONCE';
  const sales: Sale[] = [];
  const published: DomainEvent[] = [];
  const resources = await createTestResources({
    clock: () => now,
    environment: { BACK_OFFICE_PIN_COST: '1024', BACK_OFFICE_CLOSE_WAIT_MS: '1500' },
  });
  const subgraph = await assembleBackOffice(resources);
  await seedBackOffice(resources, smallChain);
  const { bus } = resources;
  const publish = (type: 'SaleCompleted' | 'ShiftSealed', aggregateId: string, detail: object) =>
    bus.publish([
      newEvent({
        ...{ type, aggregateId, source: 'checkout', version: 1, now },
        detail: detail as EventDetail<typeof type>,
      }),
    ]);
  const seal: RunningBackOffice['seal'] = (shiftId, over = {}) =>
    publish('ShiftSealed', `seal:${newId()}`, { ...sealOf(shiftId, sales, now), ...over });
  subgraph.consumers.forEach((consumer) => bus.consume(consumer));
  bus.consume({
    name: 'test.checkout',
    pattern: { types: ['ShiftClosing'] },
    apply: async ({ detail }) => {
      if (how === 'AT_ONCE') await seal((detail as EventDetail<'ShiftClosing'>).shiftId);
    },
  });
  bus.listen({ types: allTypes }, (event) => published.push(event));
  await bus.start();
  await subgraph.start();
  return {
    ...{ subgraph, resources, published, seal },
    setNow: (instant) => {
      now = new Date(instant);
    },
    sealing: (next) => {
      how = next;
    },
    sell: async (sale) => {
      if (!sales.some(({ transactionId }) => transactionId === sale.transactionId))
        sales.push(sale);
      await publish('SaleCompleted', `transaction:${sale.transactionId}`, sale);
    },
    close: async () => {
      await subgraph.stop();
      await resources.close();
    },
  };
}

const allTypes = [
  ...['StoreChanged', 'WorkstationChanged', 'StockChanged'],
  ...['ShiftOpened', 'ShiftClosing', 'ShiftClosed'],
];

function sealOf(shiftId: string, sales: readonly Sale[], now: Date): EventDetail<'ShiftSealed'> {
  const own = sales.filter((sale) => sale.shiftId === shiftId);
  const chains = (['ONLINE', 'OFFLINE', 'TRAINING'] as const).map((series) => {
    const chain = own.filter((sale) => sale.series === series);
    return {
      series,
      lastSequenceNumber: Math.max(0, ...chain.map(({ sequenceNumber }) => sequenceNumber)),
      hash: '0'.repeat(64),
      transactionCount: chain.length,
      totalMinor: chain.reduce((sum, { totalMinor }) => sum + totalMinor, 0),
    };
  });
  return {
    ...{ shiftId, storeId: 'S001', workstationId: 'S001-W1', sealedAt: now.toISOString() },
    chains,
  };
}
