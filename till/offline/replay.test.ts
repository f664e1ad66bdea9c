import fc from 'fast-check';
import { PowerCut, type TestStorage } from '../../test/kit/till-storage.ts';
import {
  bananas,
  oatDrink,
  oatDrinkCase,
  water,
} from '../../subgraphs/checkout/adapters/world.contract.ts';
import {
  done,
  envelopesIn,
  type MemoryCheckout,
  now,
  openMemoryCheckout,
  openMemoryTill,
  place,
} from './memory-checkout.contract.ts';
import { openOfflineTill, type OfflineTill } from './till.ts';

type Act =
  | { readonly kind: 'SALE' | 'VOID'; readonly codes: readonly number[]; readonly crash: Crash }
  | { readonly kind: 'NO_SALE'; readonly crash: Crash }
  /** Envelopes by their place, with repetitions, in any order; the answer may be lost. */
  | { readonly kind: 'SEND'; readonly places: readonly number[] }
  | { readonly kind: 'SUBMIT'; readonly lostAfter: number };
type Crash = 'BEFORE' | 'AFTER' | undefined;

const crash = fc.constantFrom<Crash>('BEFORE', 'AFTER', undefined, undefined);
const codes = fc.array(fc.nat(3), { minLength: 1, maxLength: 4 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('SALE' as const), codes, crash }),
  fc.record({ kind: fc.constant('SALE' as const), codes, crash }),
  fc.record({ kind: fc.constant('VOID' as const), codes, crash }),
  fc.record({ kind: fc.constant('NO_SALE' as const), crash }),
  fc.record({
    kind: fc.constant('SEND' as const),
    places: fc.array(fc.nat(30), { maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant('SUBMIT' as const), lostAfter: fc.nat(3) }),
);
const articles = [oatDrink, oatDrinkCase, water, bananas];

it('whatever is cut, lost, repeated and shuffled: the ledger is that of every sale once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const checkout = await openMemoryCheckout();
      const { alone, storage } = await openMemoryTill(checkout);
      const soldTotal = await play({ checkout, storage, alone }, acts);
      expect(await alone.submit(checkout.send)).toEqual({ unsentCount: 0 });
      const texts = envelopesIn(storage);
      expect(await ledgerOf(checkout)).toEqual(await ledgerOfOnce(texts, alone.publicKey));
      expect(totalOf(checkout)).toBe(soldTotal);
    }),
    { numRuns: 40 },
  );
}, 120_000);

type Game = {
  readonly checkout: MemoryCheckout;
  readonly storage: TestStorage;
  readonly alone: OfflineTill;
};

/** Answers what was sold, in minor units, by what the till told its cashier. */
async function play(game: Game, acts: readonly Act[]): Promise<number> {
  let total = 0;
  for (const [index, each] of acts.entries()) {
    if (each.kind === 'SEND') await send(game, each.places);
    else if (each.kind === 'SUBMIT') await submit(game, each.lostAfter);
    else total += await write(game, each, `act ${index}`);
  }
  return total;
}

/** After a crash the till starts again and is asked for the same thing once more. */
async function write(
  { storage, alone }: Game,
  each: Extract<Act, { crash: Crash }>,
  name: string,
): Promise<number> {
  const basket = each.kind === 'NO_SALE' ? undefined : await paidBasket(alone, each);
  const finish = (till: OfflineTill) => {
    if (basket === undefined) return till.noSale(name, 'O001-01');
    return each.kind === 'VOID' ? till.voidBasket(basket) : till.complete(basket);
  };
  if (each.crash !== undefined) {
    storage.crashAfter(0, each.crash);
    await expect(finish(alone)).rejects.toThrow(PowerCut);
  }
  const { workstationId } = place;
  const again = await openOfflineTill({ storage, workstationId, clock: () => new Date(now) });
  const { transaction } = done(await finish(again));
  return transaction.kind === 'SALE' ? transaction.totals.total.minor : 0;
}

async function paidBasket(alone: OfflineTill, each: { kind: string; codes: readonly number[] }) {
  let basket = done(alone.openBasket('O001-01'));
  for (const code of each.codes) {
    const scan = articles[code] ?? water;
    const quantity = scan === bananas ? { quantity: '0.755' } : {};
    basket = done(alone.scan(basket, { scan, ...quantity }));
  }
  if (each.kind === 'VOID') return basket;
  return done(await alone.pay(basket, { kind: 'CASH', amount: '500' }));
}

async function send({ checkout, storage }: Game, places: readonly number[]): Promise<void> {
  const texts = envelopesIn(storage);
  const picked = places.flatMap((at) => texts[at] ?? []);
  const { results } = await checkout.submit(picked);
  expect(results.filter(({ status }) => status === 'REFUSED')).toEqual([]);
}

async function submit({ checkout, alone }: Game, lostAfter: number): Promise<void> {
  let calls = 0;
  const lossy: typeof checkout.send = async (envelopes) => {
    const answer = await checkout.send(envelopes);
    calls += 1;
    if (calls > lostAfter) throw new Error('The line is cut');
    return answer;
  };
  await alone.submit(lossy).catch(() => undefined);
}

/** Journal with its hashes, and what every consumer is told, in order: stock, drawer and Z follow from it alone. */
async function ledgerOf({ ports, events }: MemoryCheckout) {
  const chain = { workstationId: place.workstationId, series: 'OFFLINE' } as const;
  const page = await ports.reader.chainPage(chain, { limit: 100 });
  const head = await ports.chains.head({ ...place, series: 'OFFLINE' });
  const told = events.filter(({ type }) => type === 'SaleCompleted').map(({ detail }) => detail);
  return { records: page.rows.map(({ row }) => row), head, told };
}

async function ledgerOfOnce(texts: readonly string[], publicKey: string) {
  const fresh = await openMemoryCheckout();
  await fresh.enrol(publicKey);
  for (const text of texts) await fresh.submit([text]);
  return ledgerOf(fresh);
}

function totalOf({ events }: MemoryCheckout): number {
  return events
    .filter(({ type }) => type === 'SaleCompleted')
    .reduce((sum, { detail }) => sum + (detail as { totalMinor: number }).totalMinor, 0);
}
