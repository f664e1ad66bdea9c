import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import { createLogger } from '#platform/log.ts';
import { newEvent } from '#platform/new-event.ts';
import { eventually } from '../subgraphs/checkout/adapters/test-till.contract.ts';
import { type Publication, publicationsOf, startPublisher } from './publisher.ts';

const log = createLogger('test', 'silent');
const now = new Date('2026-03-01T09:00:00Z');

function basketChanged(currency: string, version = 2) {
  return newEvent({
    type: 'BasketChanged',
    source: 'checkout',
    aggregateId: 'basket:B1',
    version,
    now,
    detail: {
      basketId: 'B1',
      storeId: 'S001',
      version,
      status: 'OPEN',
      currency,
      lineCount: 1,
      netMinor: 1250,
      taxMinor: 5,
      discountMinor: 0,
      totalMinor: 1255,
      dueMinor: -1,
      lastLine: {
        lineId: 'L1',
        description: 'Oat',
        quantity: { value: '1.5', unit: 'KGM' },
        grossMinor: 1255,
      },
    },
  });
}

function recall(storeIds: string[]) {
  return newEvent({
    type: 'RecallIssued',
    source: 'product',
    aggregateId: 'recall:R1',
    version: 7,
    now,
    detail: {
      recallId: 'R1',
      gtin: '09520000000019',
      itemId: 'I1',
      reason: 'Glass',
      issuedAt: now.toISOString(),
      storeIds,
      sourceVersion: 7,
    },
  });
}

it('writes amounts as decimals of their currency, sequences from versions', () => {
  expect(publicationsOf(basketChanged('EUR'))).toMatchObject([
    {
      field: 'publishBasketChanged',
      input: {
        sequence: 2,
        net: '12.50',
        tax: '0.05',
        due: '-0.01',
        lastLineAmount: '12.55',
        lastLineQuantity: '1.5',
      },
    },
  ]);
  expect(publicationsOf(basketChanged('JPY'))[0]?.input).toMatchObject({ net: '1250' });
});

it('fans a recall out: one for each store, one for all', () => {
  const stores = (ids: string[]) =>
    publicationsOf(recall(ids)).map(({ input }) => input['storeId']);
  expect(stores(['S001', 'S002'])).toEqual(['S001', 'S002']);
  expect(stores([])).toEqual(['ALL']);
});

it('tries again, keeps the order, and never holds up the bus', async () => {
  const bus = createMemoryBus({ log });
  const taken: Publication[] = [];
  let failures = 2;
  const call = async (publication: Publication) => {
    failures -= 1;
    if (failures >= 0) throw new Error('down');
    taken.push(publication);
  };
  const publisher = startPublisher({ bus, call, log });
  await bus.publish([basketChanged('EUR', 1), basketChanged('EUR', 2), recall([])]);
  await eventually(() => expect(taken.map(({ input }) => input['sequence'])).toEqual([1, 2, 7]));
  await publisher.stop();
  await bus.publish([basketChanged('EUR', 3)]);
  expect(taken).toHaveLength(3);
  await bus.stop();
});

it.each`
  subscriber             | taken
  ${'nobody'}            | ${[]}
  ${'one of the basket'} | ${[1]}
  ${'one of another'}    | ${[]}
`('publishes only what $subscriber awaits', async ({ subscriber, taken: expected }) => {
  const bus = createMemoryBus({ log });
  const taken: Publication[] = [];
  const wanted = subscriber === 'one of the basket' ? 'B1' : 'B2';
  const publisher = startPublisher({
    ...{ bus, log },
    call: async (publication) => void taken.push(publication),
    isAwaited: (_field, input) =>
      subscriber !== 'nobody' && (input === undefined || input['basketId'] === wanted),
  });
  await bus.publish([basketChanged('EUR', 1)]);
  await publisher.stop();
  expect(taken.map(({ input }) => input['sequence'])).toEqual(expected);
  await bus.stop();
});
