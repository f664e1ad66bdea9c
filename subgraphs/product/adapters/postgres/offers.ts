import { sql } from 'kysely';
import type { Offer, OfferSet, OfferSetKey, OfferWindow } from '../../domain/offer.ts';
import type { Channel } from '../../domain/validity.ts';
import type { OfferSearch, PriceQuestion, ProductReads, ProductTransaction } from '../../ports.ts';
import {
  type Database,
  instant,
  instantOrAbsent,
  orAbsent,
  query,
  recordset,
  texts,
} from './rows.ts';

type OfferReads = Pick<ProductReads, 'offerSets' | 'offers' | 'offersOfItem' | 'pricesFor'>;

export function offerReads(db: Database): OfferReads {
  return {
    offerSets: async (keys) => {
      const statement = sql<OfferSetRow>`select ${offerSetColumns}
        from ${recordset(keys.map(toKeyRow))} as k(price_list_id text, item_id text, unit text)
        join product.offer_set s using (price_list_id, item_id, unit)
        join product.price_list l using (price_list_id)`;
      return (await query(db, statement)).map(toOfferSet);
    },
    offers: async (offerIds) =>
      toOffers(
        await query(
          db,
          sql<OfferRow>`select * from product.offer where offer_id = any(${texts(offerIds)})`,
        ),
      ),
    offersOfItem: (search) => offersOfItem(db, search),
    pricesFor: (questions) => pricesFor(db, questions),
  };
}

export function offerWrites(trx: Database): Pick<ProductTransaction, 'saveOfferSets'> {
  return {
    saveOfferSets: async (sets) => {
      if (sets.length === 0) return;
      const keys = sets.map((set) => ({ ...toKeyRow(set), version: set.version }));
      const keyList = sql`${recordset(keys)} as k(price_list_id text, item_id text, unit text, version integer)`;
      await sql`insert into product.offer_set (price_list_id, item_id, unit, version)
        select price_list_id, item_id, unit, version from ${keyList}
        on conflict (price_list_id, item_id, unit) do update set version = excluded.version`.execute(
        trx,
      );
      await sql`delete from product.offer o using ${keyList}
        where (o.price_list_id, o.item_id, o.unit) = (k.price_list_id, k.item_id, k.unit)`.execute(
        trx,
      );
      await insertOffers(trx, sets);
    },
  };
}

/** Of `product.offer_set s join product.price_list l`. */
export const offerSetColumns = sql`s.price_list_id, s.item_id, s.unit, s.version, l.currency,
  (select json_agg(o order by o.valid_from, o.offer_id) from product.offer o
    where (o.price_list_id, o.item_id, o.unit) = (s.price_list_id, s.item_id, s.unit)) as offers`;

export type OfferSetRow = {
  readonly price_list_id: string;
  readonly item_id: string;
  readonly unit: string;
  readonly version: number;
  readonly currency: string;
  readonly offers: readonly OfferRow[] | null;
};

export function toOfferSet(row: OfferSetRow): OfferSet {
  return {
    priceListId: row.price_list_id,
    itemId: row.item_id,
    unit: row.unit,
    currency: row.currency,
    version: row.version,
    windows: (row.offers ?? []).map(toWindow),
  };
}

/** From a column or from within JSON, where instants are text. */
type OfferRow = {
  readonly offer_id: string;
  readonly price_list_id: string;
  readonly item_id: string;
  readonly unit: string;
  readonly price_minor: number;
  readonly currency: string;
  readonly channels: readonly Channel[];
  readonly valid_from: Date | string;
  readonly valid_to: Date | string | null;
  readonly corporate_change_number: number | null;
};

async function offersOfItem(db: Database, search: OfferSearch): Promise<readonly Offer[]> {
  const { itemId, storeId, channel, at } = search;
  const inChannel = channel === undefined ? sql`true` : sql`${channel} = any(o.channels)`;
  const sameChannel = channel === undefined ? sql`true` : sql`a.channel = ${channel}`;
  const atStore =
    storeId === undefined
      ? sql`true`
      : sql`o.price_list_id in (select a.price_list_id from product.price_list_assignment a
          where a.store_id = ${storeId} and ${sameChannel})`;
  const statement = sql<OfferRow>`select o.* from product.offer o
    where o.item_id = ${itemId} and (o.valid_to is null or o.valid_to > ${at}::timestamptz)
      and ${inChannel} and ${atStore}
    order by o.price_list_id, o.unit, o.valid_from, o.offer_id`;
  return toOffers(await query(db, statement));
}

/** The rule of `priceAt` in SQL: of the windows that hold, the one that starts last. */
async function pricesFor(
  db: Database,
  questions: readonly PriceQuestion[],
): Promise<readonly (Offer | undefined)[]> {
  const asked = questions.map((question, place) => {
    const { itemId, unit, storeId, channel, at } = question;
    return { place, item_id: itemId, unit, store_id: storeId, channel, at };
  });
  const statement = sql<OfferRow & { readonly place: number }>`select q.place, o.*
    from ${recordset(asked)} as q(place integer, item_id text, unit text, store_id text,
      channel text, at timestamptz)
    join product.price_list_assignment a on a.store_id = q.store_id and a.channel = q.channel
    cross join lateral (
      select o.* from product.offer o
      where o.price_list_id = a.price_list_id and o.item_id = q.item_id and o.unit = q.unit
        and q.channel = any(o.channels) and o.valid_from <= q.at
        and (o.valid_to is null or o.valid_to > q.at)
      order by o.valid_from desc limit 1) o`;
  const found = new Map((await query(db, statement)).map((row) => [row.place, toOffer(row)]));
  return questions.map((_question, place) => found.get(place));
}

async function insertOffers(trx: Database, sets: readonly OfferSet[]): Promise<void> {
  const rows = sets.flatMap((set) =>
    set.windows.map((window) => ({
      ...toKeyRow(set),
      offer_id: window.offerId,
      price_minor: window.price.minor,
      currency: window.price.currency,
      channels: window.channels,
      valid_from: window.validFrom,
      valid_to: window.validTo,
      corporate_change_number: window.corporateChangeNumber,
    })),
  );
  await sql`insert into product.offer (offer_id, price_list_id, item_id, unit, price_minor,
      currency, channels, valid_from, valid_to, corporate_change_number)
    select offer_id, price_list_id, item_id, unit, price_minor, currency, channels, valid_from,
      valid_to, corporate_change_number
    from ${recordset(rows)} as r(offer_id text, price_list_id text, item_id text, unit text,
      price_minor bigint, currency text, channels text[], valid_from timestamptz,
      valid_to timestamptz, corporate_change_number bigint)`.execute(trx);
}

function toKeyRow({ priceListId, itemId, unit }: OfferSetKey) {
  return { price_list_id: priceListId, item_id: itemId, unit };
}

function toWindow(row: OfferRow): OfferWindow {
  return {
    offerId: row.offer_id,
    price: { minor: row.price_minor, currency: row.currency },
    channels: row.channels,
    validFrom: instant(row.valid_from),
    validTo: instantOrAbsent(row.valid_to),
    corporateChangeNumber: orAbsent(row.corporate_change_number),
  };
}

function toOffer(row: OfferRow): Offer {
  const key = { priceListId: row.price_list_id, itemId: row.item_id, unit: row.unit };
  return { ...toWindow(row), ...key };
}

function toOffers(rows: readonly OfferRow[]): readonly Offer[] {
  return rows.map(toOffer);
}
