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

type StoredDay = { readonly prices: readonly SoldPrice[] };

/**
 * One record for goods and a day. What this process has written of a day it remembers: prices only come in that are lower,
 * so a sale at a price that is not among the lowest costs no call, and that is nearly every sale.
 */
export function createSoldPrices(records: RecordStore): SoldPrices {
  const known = new Map<string, readonly SoldPrice[]>();
  return {
    note: async (notes) => {
      // One after the other: two lines of one sale may be of the same goods.
      for (const note of notes) await keep(records, known, note);
    },
    since: async (goods, businessDayDate) => {
      const found = await records.list(soldPriceKey(goods, '').pk, businessDayDate);
      return found.map(toDay);
    },
  };
}

const knownMax = 50_000; // About 500 bytes each: some days of a large store's goods.
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
