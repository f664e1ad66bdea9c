import {
  withSoldPrice,
  type SoldDay,
  type SoldNote,
  type SoldPrice,
} from '../domain/sold-price.ts';
import type { SoldPrices } from '../ports/sold-prices.ts';
import { type Key, soldPriceKey } from './appsync-shared/keys.ts';
import { changeRecord } from './price-book/change-record.ts';
import type { RecordStore } from './price-book/record-store.ts';
import { createTurns, type Turns } from './turns.ts';

type StoredDay = { readonly prices: readonly SoldPrice[] };

/**
 * One record for goods and a day. What this process has written of a day it remembers: prices only come in that are lower,
 * so a sale at a price that is not among the lowest costs no call, and that is nearly every sale.
 */
export function createSoldPrices(records: RecordStore): SoldPrices {
  const known = new Map<string, readonly SoldPrice[]>();
  const turns = createTurns(waitingMax);
  return {
    note: async (notes) => {
      // One after the other: two lines of one sale may be of the same goods.
      for (const note of notes) await inTurn(turns, note, () => keep(records, known, note));
    },
    since: async (goods, businessDayDate) => {
      const found = await records.list(soldPriceKey(goods, '').pk, businessDayDate);
      return found.map(toDay);
    },
  };
}

// A shop's sales of one moment, many times over; whoever is one too many is delivered again.
const waitingMax = 10_000;

/** Sales of the same goods arrive at once, and would only get in each other's way at their one record. */
async function inTurn(turns: Turns, note: SoldNote, work: () => Promise<void>): Promise<void> {
  const { pk, sk } = soldPriceKey(note, note.businessDayDate);
  const done = await turns.inTurn(`${pk} ${sk}`, async () => {
    await work();
    return true;
  });
  if (done === undefined) throw new Error(`Expected at most ${waitingMax} sales of ${pk} at once.`);
}

const knownMax = 20_000; // About 500 bytes each: a day of a large store's goods.
/** The longest window that a policy may have is a year; offline sales come a week late at most. */
const keptSeconds = 400 * 24 * 60 * 60;

async function keep(
  records: RecordStore,
  known: Map<string, readonly SoldPrice[]>,
  { price, businessDayDate, ...goods }: SoldNote,
): Promise<void> {
  const key = soldPriceKey(goods, businessDayDate);
  const text = `${key.pk} ${key.sk}`;
  const remembered = known.get(text);
  if (remembered !== undefined && withSoldPrice(remembered, price) === remembered) return;
  const ttl = Date.parse(businessDayDate) / 1000 + keptSeconds;
  let prices: readonly SoldPrice[] = [];
  await changeRecord(records, key, (before) => {
    const stored = before === undefined ? [] : (before.detail as StoredDay).prices;
    prices = withSoldPrice(stored, price);
    return prices === stored ? undefined : { detail: { prices }, ttl };
  });
  if (known.size >= knownMax) known.clear();
  known.set(text, prices);
}

function toDay({ key, detail }: { readonly key: Key; readonly detail: unknown }): SoldDay {
  return { businessDayDate: key.sk, prices: (detail as StoredDay).prices };
}
