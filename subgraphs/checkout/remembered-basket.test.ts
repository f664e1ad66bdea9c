import fc from 'fast-check';
import { newId } from '#kernel/ids.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { basketWith, cashier, openTill, scanInto } from './adapters/memory-till.contract.ts';
import { rememberBaskets } from './adapters/remembered-baskets.ts';
import { inDynamo, inMemory, processOf } from './adapters/two-processes.contract.ts';
import { oatDrink, published, water } from './adapters/world.contract.ts';
import type { BasketRecord, CheckoutAnswer, Ports } from './ports.ts';
import { recallBasket } from './usecases/recall-basket.ts';
import { removeLine } from './usecases/remove-line.ts';
import { scan } from './usecases/scan.ts';
import { setLineQuantity } from './usecases/set-line-quantity.ts';
import { suspendBasket } from './usecases/suspend-basket.ts';
import { voidBasket } from './usecases/void-basket.ts';

let resources: TestResources;
beforeAll(async () => {
  resources = await createTestResources();
});
afterAll(() => resources.close());

const named = { recallId: 'R1', gtin: water, itemId: 'I00008', storeIds: [] };
const recalled = published('RecallIssued', 'recall:R1', {
  ...{ ...named, reason: 'Glass', sourceVersion: 1 },
  issuedAt: '2026-03-02T09:00:00.000Z',
});
const lifted = published('RecallLifted', 'recall:R1', {
  ...{ ...named, sourceVersion: 2 },
  liftedAt: '2026-03-02T09:30:00.000Z',
});
const unitsOf = ({ basket }: CheckoutAnswer) =>
  basket?.lines.map(({ gtin, quantity }) => `${quantity.value} ${gtin}`);
const numbered = (gtin: string, serial: string) => `]d201${gtin}21${serial}`;

describe.each([
  ['in memory', inMemory],
  ['in DynamoDB', () => inDynamo(resources)],
])('a remembered basket, %s', (_name, openWorld) => {
  it('is not read again for a scan, only the recalls of the item are', async () => {
    const { one, reads } = await openWorld();
    const basketId = await basketWith(one, []);
    const before = reads.length;
    await scanInto(one, basketId, oatDrink);
    const answer = await scanInto(one, basketId, water);
    expect(reads.slice(before).map((read) => Object.keys(read))).toEqual([
      ['scanned'],
      ['scanned'],
    ]);
    expect(unitsOf(answer)).toEqual([`1 ${oatDrink}`, `1 ${water}`]);
    expect(answer.basket?.version).toBe(3);
  });

  it('is what a read would answer, to the last member', async () => {
    const { one, other } = await openWorld();
    const basketId = await basketWith(one, [oatDrink, oatDrink, oatDrink, water]);
    const { basket } = await other.store.read({ basketId });
    expect(one.store.remembered(basketId)).toStrictEqual(basket);
  });

  it('is read when somebody else has written it, and from then on', async () => {
    const { one, other } = await openWorld();
    const basketId = await basketWith(one, [oatDrink]);
    await scanInto(other, basketId, water);
    const answer = await scanInto(one, basketId, oatDrink);
    expect(unitsOf(answer)).toEqual([`2 ${oatDrink}`, `1 ${water}`]);
    expect(one.store.remembered(basketId)).toBeUndefined();
  });

  it('loses no scan of two processes at once', async () => {
    const { one, other } = await openWorld();
    const basketId = await basketWith(one, []);
    const scans = Array.from({ length: 6 }, (_, index) => {
      const process = index % 2 === 0 ? one : other;
      return scanInto(process, basketId, oatDrink);
    });
    const answers = await Promise.all(scans);
    expect(answers.map(({ refusal }) => refusal)).toEqual(scans.map(() => undefined));
    const [stored] = await one.reader.baskets([basketId]);
    expect(stored === undefined ? [] : unitsOf({ basket: stored })).toEqual([`6 ${oatDrink}`]);
    expect(stored?.version).toBe(7);
  });

  it('takes a scan that is sent twice once: at the same moment, later, and at another process', async () => {
    const { one, other } = await openWorld();
    const basketId = await basketWith(one, [water]);
    const key = newId();
    const [first, twin, elsewhere] = await Promise.all([
      scanInto(one, basketId, oatDrink, key),
      scanInto(one, basketId, oatDrink, key),
      scanInto(other, basketId, oatDrink, key),
    ]);
    await scanInto(one, basketId, oatDrink);
    const later = await scanInto(one, basketId, oatDrink, key);
    expect(unitsOf(first)).toEqual([`1 ${water}`, `1 ${oatDrink}`]);
    for (const again of [twin, elsewhere, later]) expect(again).toEqual(first);
  });

  it('answers a key of before even where the scan would be refused by now', async () => {
    const { one } = await openWorld();
    const basketId = await basketWith(one, []);
    const key = newId();
    const first = await scanInto(one, basketId, numbered(oatDrink, 'S1'), key);
    expect(first.refusal).toBeUndefined();
    const again = await scanInto(one, basketId, numbered(oatDrink, 'S1'), key);
    expect(again).toEqual(first);
    const other = await scanInto(one, basketId, numbered(oatDrink, 'S1'));
    expect(other.refusal?.code).toBe('SERIAL_ALREADY_SCANNED');
    const reused = await scanInto(one, basketId, water, key);
    expect(reused.refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is stopped by a recall that comes between two scans, until it is lifted', async () => {
    const { one, publish } = await openWorld();
    const basketId = await basketWith(one, [water]);
    await publish(recalled);
    const answer = await scanInto(one, basketId, water);
    expect(answer.refusal?.code).toBe('LOT_RECALLED');
    expect(unitsOf(answer)).toEqual([`1 ${water}`]);
    await publish(lifted);
    expect(unitsOf(await scanInto(one, basketId, water))).toEqual([`2 ${water}`]);
  });

  it('is not sold into after another process has put it aside or ended it', async () => {
    const { one, other } = await openWorld();
    const suspended = await basketWith(one, [water]);
    await suspendBasket(other, cashier, { basketId: suspended, idempotencyKey: newId() });
    expect((await scanInto(one, suspended, water)).refusal?.code).toBe('BASKET_NOT_OPEN');
    const voided = await basketWith(one, [water]);
    await voidBasket(other, cashier, { basketId: voided, idempotencyKey: newId() });
    expect((await scanInto(one, voided, water)).refusal?.code).toBe('BASKET_NOT_OPEN');
  });

  it('holds a caller to the version and to the store that are his', async () => {
    const { one, other } = await openWorld();
    const basketId = await basketWith(one, [water]);
    await scanInto(other, basketId, oatDrink);
    const input = { basketId, scan: water, entryMethod: 'SCANNED', ageConfirmed: false } as const;
    // Newer than what the first process knows.
    const newer = await scan(one, cashier, { ...input, version: 3, idempotencyKey: newId() });
    expect(newer.basket?.version).toBe(4);
    const set = { basketId, lineId: newer.lineId ?? '', quantity: '5', version: 3 };
    const stale = await setLineQuantity(one, cashier, { ...set, idempotencyKey: newId() });
    expect(stale.refusal?.code).toBe('BASKET_VERSION_STALE');
    const stranger = {
      ...cashier,
      maySeeStore: () => false,
      requireStore: () => {
        throw new Error('Not this store.');
      },
    };
    const mine = await basketWith(one, [water]);
    const wanted = { ...input, basketId: mine, idempotencyKey: newId() };
    await expect(scan(one, stranger, wanted)).rejects.toThrow('Not this store.');
    const shopper = { ...cashier, audience: 'dtc', subject: 'someone' } as const;
    expect((await scan(one, shopper, wanted)).refusal?.code).toBe('BASKET_UNKNOWN');
  });
});

type Step = { readonly what: number; readonly at: number; readonly again: boolean };

/** The same steps at two processes that remember, and at one that never does. */
async function walk(steps: readonly Step[], remembering: boolean): Promise<readonly unknown[]> {
  const { ports } = await openTill();
  const forgetful = { ...ports.store, remembered: () => undefined };
  const processes = [0, 1].map(() =>
    processOf(ports, remembering ? rememberBaskets(ports.store) : forgetful),
  );
  const basketId = await basketWith(processes[0] ?? ports, [oatDrink]);
  const told: unknown[] = [];
  for (const { what, at, again } of steps) {
    const first = processes[at] ?? ports;
    const [stored] = await ports.reader.baskets([basketId]);
    const lineId = stored?.lines[0]?.lineId ?? 'none';
    const on = { basketId, lineId, quantity: '3', workstationId: 'S001-W1' };
    const named = { ...on, idempotencyKey: newId() };
    const act = async (process: Ports): Promise<CheckoutAnswer> => {
      if (what === 0) return setLineQuantity(process, cashier, named);
      if (what === 1) return removeLine(process, cashier, named);
      if (what === 2) return suspendBasket(process, cashier, named);
      if (what === 3) return recallBasket(process, cashier, named);
      const text = [oatDrink, water, numbered(water, 'S1')][what % 3] ?? water;
      return scanInto(process, basketId, text, named.idempotencyKey);
    };
    const answers = [await act(first), ...(again ? [await act(processes[1 - at] ?? ports)] : [])];
    for (const answer of answers) {
      const { version, status, totals } = answer.basket ?? ({} as Partial<BasketRecord>);
      const [code, units] = [answer.refusal?.code, unitsOf(answer)];
      told.push({ version, status, totals, code, units });
    }
  }
  return told;
}

it('answers as if nothing was remembered, whatever two processes do by turns', async () => {
  const step = fc.record({ what: fc.nat(9), at: fc.nat(1), again: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      expect(await walk(steps, true)).toEqual(await walk(steps, false));
    }),
    { numRuns: 50 },
  );
});
