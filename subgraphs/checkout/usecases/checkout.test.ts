import fc from 'fast-check';
import { newId } from '#kernel/ids.ts';
import { createChains } from '../adapters/chain-turns.ts';
import {
  gtinOf,
  oatDrink,
  oatDrinkCase,
  offer,
  published,
  productWorld,
  shiftOpened,
  unpriced,
  water,
  waterCase,
} from '../adapters/world.contract.ts';
import {
  approving,
  basketWith,
  cashier,
  chain,
  complete,
  openTill,
  pay,
  place,
  scanInto,
} from '../adapters/memory-till.contract.ts';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import { createLogger } from '#platform/log.ts';
import type { EventDetail } from '#schema/events.ts';
import { applyShift, createConsumers } from '../events.ts';
import type { FailedSettlement, PaymentProvider, Ports, StoredTransaction } from '../ports.ts';
import { quoteOf } from '../domain/quote.ts';
import { addTender } from './add-tender.ts';
import { completeFulfilment } from './complete-fulfilment.ts';
import { openBasket } from './open-basket.ts';
import { returnTransaction } from './return-transaction.ts';
import { setLineQuantity } from './set-line-quantity.ts';
import { settleCard } from './settle-card.ts';
import { verifyJournal } from './verify-journal.ts';

const recall = (recallId: string, gtin: string, itemId: string) =>
  published('RecallIssued', `recall:${recallId}`, {
    ...{ recallId, gtin, itemId, reason: 'Glass', storeIds: [], sourceVersion: 1 },
    issuedAt: '2026-03-02T09:00:00.000Z',
  });
describe('any order of scans', () => {
  it('sent once or twice leads to the same basket and one event a version', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(oatDrink, waterCase), fc.boolean()), { maxLength: 8 }),
        async (scans) => {
          const { ports, memory } = await openTill();
          const basketId = await basketWith(ports, []);
          for (const [text, twice] of scans) {
            const key = newId();
            const first = await scanInto(ports, basketId, text, key);
            if (twice) expect(await scanInto(ports, basketId, text, key)).toEqual(first);
          }
          const [basket] = await ports.reader.baskets([basketId]);
          const counted = basket?.lines.reduce((sum, line) => sum + Number(line.quantity.value), 0);
          expect(counted).toBe(scans.length);
          expect(memory.events.map(({ version }) => version)).toEqual(
            Array.from({ length: scans.length + 1 }, (_, index) => index + 1),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a capture', () => {
  it('is noted when it is done, and for a person when the provider refuses it', async () => {
    const { ports, memory, reported } = await openTill();
    const basketId = await basketWith(ports, [waterCase]);
    await pay(ports, basketId, 'CASH');
    const { transaction: sale } = await complete(ports, basketId);
    const transactionId = sale?.transaction.id ?? '';
    const request = { transactionId, tenderId: 'C1', providerReference: 'P1' };
    await settleCard(ports, { ...request, amount: { minor: 100, currency: 'EUR' } });
    expect(memory.settlements.get('C1')).toMatchObject({ status: 'CAPTURED' });
    const amount = { minor: -100, currency: 'EUR' };
    // A refusal never replaces what is known better.
    await settleCard(ports, { ...request, amount });
    expect(memory.settlements.get('C1')).toMatchObject({ status: 'CAPTURED' });
    reported.splice(0);
    await settleCard(ports, { ...request, tenderId: 'C2', amount });
    const failed: FailedSettlement = {
      ...({ status: 'FAILED', transactionId, tenderId: 'C2', storeId: 'S001', amount } as const),
      ...{ reason: 'The card was closed', failedAt: '2026-03-02T10:00:00.000Z' },
    };
    expect(memory.settlements.get('C2')).toEqual(failed);
    expect(reported).toEqual([failed]);
    const unknown = settleCard(ports, { ...request, transactionId: 'T0', amount });
    await expect(unknown).rejects.toThrow('T0');
  });
});

describe('a return', () => {
  const giveBack = (ports: Ports, sale: StoredTransaction | undefined, kind?: 'CASH' | 'CARD') =>
    returnTransaction(ports, cashier, {
      originalTransactionId: sale?.transaction.id ?? '',
      workstationId: `${sale?.transaction.storeId ?? ''}-W1`,
      lines: [{ lineId: sale?.transaction.lines[0]?.lineId ?? '', quantity: '1', restock: true }],
      refundKind: kind,
      idempotencyKey: newId(),
    });

  it('of less than the smallest coin is taken back for nothing', async () => {
    const { ports, priceBook } = await openTill();
    await priceBook.apply(offer('I00005', 'EA', 2));
    const shift = { openedAt: '2026-03-02T06:00:00.000Z', shiftId: 'SH2' };
    await applyShift(ports, shiftOpened('S002-W1', shift));
    const at = { ...place, storeId: 'S002', workstationId: 'S002-W1', idempotencyKey: newId() };
    const basketId = (await openBasket(ports, cashier, at)).basket?.id ?? '';
    await scanInto(ports, basketId, unpriced);
    await pay(ports, basketId, 'CASH');
    const sale = (await complete(ports, basketId)).transaction;
    const { refusal, transaction } = await giveBack(ports, sale, 'CASH');
    expect(refusal).toBeUndefined();
    expect(transaction?.transaction).toMatchObject({
      totals: { total: { minor: -2 } },
      cashRounding: { minor: 2 },
    });
  });

  it('puts no more back on a card than was paid with it, however many returns there are', async () => {
    const { ports, settled } = await openTill();
    const basketId = await basketWith(ports, [waterCase, waterCase, waterCase]);
    const cash = { kind: 'CASH', amount: { amount: '17.97', currency: 'EUR' } } as const;
    await addTender(ports, cashier, { basketId, ...cash, idempotencyKey: newId() });
    await pay(ports, basketId, 'CARD');
    await settled();
    const sale = (await complete(ports, basketId)).transaction;
    expect((await giveBack(ports, sale, 'CARD')).refusal).toBeUndefined();
    expect((await giveBack(ports, sale, 'CARD')).refusal).toMatchObject({
      code: 'REFUND_KIND_INVALID',
    });
    expect((await giveBack(ports, sale, 'CASH')).refusal).toMatchObject({
      code: 'APPROVAL_REQUIRED',
    });
    // As it was paid: the cent that is left on the card, and the rest in cash.
    const { refusal, transaction } = await giveBack(ports, sale);
    expect(refusal).toBeUndefined();
    expect(transaction?.transaction.tenders).toMatchObject([
      { kind: 'CARD', amount: { minor: -1 } },
      { kind: 'CASH', amount: { minor: -898 } },
    ]);
  });

  it('is refunded to the card after the capture, although the provider was away for that', async () => {
    const asked: string[] = [];
    const away: PaymentProvider = {
      ...approving,
      capture: async () => {
        asked.push('capture');
        if (asked.length === 1) throw new Error('The provider is away.');
        return { status: 'DONE' };
      },
      refund: async () => {
        asked.push('refund');
        return { status: 'DONE' };
      },
    };
    const { ports, priceBook, memory, settled } = await openTill(away);
    const basketId = await basketWith(ports, [waterCase]);
    await pay(ports, basketId, 'CARD');
    await settled();
    const sale = (await complete(ports, basketId)).transaction;
    await giveBack(ports, sale, 'CARD');
    const bus = createMemoryBus({ log: createLogger('test', 'silent') });
    const feed = { apply: priceBook.apply, caughtUp: Promise.resolve() };
    for (const consumer of createConsumers(ports, feed)) bus.consume(consumer);
    await bus.publish(memory.events.filter(({ type }) => type === 'CaptureRequested'));
    expect(asked).toEqual(['capture', 'capture', 'refund']);
  });
});

describe('an order', () => {
  it('that costs nothing is handed over for nothing', async () => {
    const { ports, priceBook } = await openTill();
    const gift = productWorld.find(({ type }) => type === 'PromotionChanged');
    await priceBook.apply(
      published('PromotionChanged', 'P1', {
        ...(gift?.detail as EventDetail<'PromotionChanged'>),
        ...{ sourceVersion: 2, rule: { kind: 'PERCENT_OFF', percent: '100' } },
      }),
    );
    const web = { ...place, channel: 'WEB', workstationId: undefined } as const;
    const opened = await openBasket(ports, cashier, { ...web, idempotencyKey: newId() });
    const basketId = opened.basket?.id ?? '';
    const { basket } = await scanInto(ports, basketId, oatDrink);
    if (basket === undefined) throw new Error('Expected a cart.');
    await ports.store.keepQuoted(basket);
    const quote = quoteOf(basket);
    if (!quote.ok) throw new Error(quote.refusal.message);
    const documents = { ...ports.documents, verifyQuote: async () => quote.value };
    const card = {
      kind: 'CARD',
      providerReference: 'P1',
      brand: 'VISA',
      lastFour: '4242',
    } as const;
    const handed = await completeFulfilment({ ...ports, documents }, cashier, {
      ...{ fulfilmentId: 'F1', orderId: 'ORD-1', reservationId: 'RES-1', quote: 'quote' },
      ...{ storeId: 'S001', workstationId: 'S001-W1', operatorId: 'O001-01', tender: card },
    });
    expect(handed).toMatchObject({
      ok: true,
      value: { transaction: { totals: { total: { minor: 0 } }, tenders: [] } },
    });
  });
});

describe('a recall', () => {
  it('of the single unit stops the case that holds it, and the other way round', async () => {
    const { ports, priceBook } = await openTill();
    await priceBook.apply(recall('R1', oatDrink, 'I00001'));
    await priceBook.apply(recall('R2', waterCase, 'I00008'));
    const basketId = await basketWith(ports, []);
    for (const gtin of [oatDrink, oatDrinkCase, water, waterCase]) {
      const { refusal } = await scanInto(ports, basketId, gtin);
      expect(refusal).toMatchObject({ code: 'LOT_RECALLED' });
    }
  });
});

describe('more of a line', () => {
  it('is LOT_RECALLED when a recall came after the scan, and less of it is not', async () => {
    const { ports, priceBook } = await openTill();
    const basketId = await basketWith(ports, [water, water]);
    const [basket] = await ports.reader.baskets([basketId]);
    const lineId = basket?.lines[0]?.lineId ?? '';
    await priceBook.apply(recall('R1', waterCase, 'I00008'));
    const set = (quantity: string) =>
      setLineQuantity(ports, cashier, { basketId, lineId, quantity, idempotencyKey: newId() });
    expect((await set('3')).refusal).toMatchObject({ code: 'LOT_RECALLED' });
    expect((await set('1')).refusal).toBeUndefined();
  });
});

describe('a workstation', () => {
  it('whose head another process moved goes on behind it', async () => {
    const { ports, memory } = await openTill();
    const other: Ports = { ...ports, chains: createChains(memory.heads) };
    for (const ports2 of [ports, other, ports, other]) {
      const basketId = await basketWith(ports2, [waterCase]);
      await pay(ports2, basketId, 'CASH');
      expect((await complete(ports2, basketId)).refusal).toBeUndefined();
    }
    expect(await verifyJournal(ports, chain)).toMatchObject({ valid: true, recordCount: 4 });
  });

  it('at which too many wait is WORKSTATION_BUSY', async () => {
    const { ports } = await openTill();
    const busy: Ports = { ...ports, chains: { ...ports.chains, inTurn: async () => undefined } };
    const basketId = await basketWith(busy, [waterCase]);
    await pay(busy, basketId, 'CASH');
    expect((await complete(busy, basketId)).refusal).toMatchObject({ code: 'WORKSTATION_BUSY' });
  });

  it('without a shift sells nothing: SHIFT_NOT_OPEN', async () => {
    const { ports } = await openTill(approving, false);
    const basketId = await basketWith(ports, [waterCase]);
    await pay(ports, basketId, 'CASH');
    expect((await complete(ports, basketId)).refusal).toMatchObject({ code: 'SHIFT_NOT_OPEN' });
  });
});

describe('the price book', () => {
  it('sells at the new price from the next scan on, and never at an older one', async () => {
    const { ports, priceBook } = await openTill();
    const unitPriceOf = async () => {
      const basketId = await basketWith(ports, [waterCase]);
      const [basket] = await ports.reader.baskets([basketId]);
      return basket?.lines[0]?.unitPrice.minor;
    };
    expect(await unitPriceOf()).toBe(899);
    await priceBook.apply(offer('I00008', 'CS', 950, 3));
    await priceBook.apply(offer('I00008', 'CS', 100, 2));
    expect(await unitPriceOf()).toBe(950);
  });

  it.each`
    first               | second
    ${'drops the GTIN'} | ${'takes it'}
    ${'takes it'}       | ${'drops the GTIN'}
  `(
    'sells a GTIN as the item that has it now when one $first and one $second',
    async ({ first }) => {
      const { ports, priceBook } = await openTill();
      const itemOf = (itemId: string) => productWorld.find((entry) => entry.aggregateId === itemId);
      const changed = (itemId: string, sourceVersion: number, gtins: readonly string[]) =>
        published('ItemChanged', itemId, {
          ...(itemOf(itemId)?.detail as EventDetail<'ItemChanged'>),
          sourceVersion,
          units: gtins.map((gtin) => ({ gtin, unit: 'EA', baseUnitsPerUnit: '1' })),
        });
      await priceBook.apply(changed('I00008', 7, [water, gtinOf(50)]));
      const drops = changed('I00008', 8, [water]);
      const takes = changed('I00001', 2, [oatDrink, gtinOf(50)]);
      for (const event of first === 'takes it' ? [takes, drops] : [drops, takes]) {
        await priceBook.apply(event);
      }
      const basketId = await basketWith(ports, [gtinOf(50)]);
      const [basket] = await ports.reader.baskets([basketId]);
      expect(basket?.lines).toMatchObject([{ itemId: 'I00001' }]);
    },
  );
});
