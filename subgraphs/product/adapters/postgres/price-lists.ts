import { sql } from 'kysely';
import type { PriceList, PriceListAssignment } from '../../domain/price-list.ts';
import type { Channel } from '../../domain/validity.ts';
import type { ProductReads, ProductTransaction } from '../../ports.ts';
import { type Database, query, recordset, texts } from './rows.ts';

type PriceListReads = Pick<
  ProductReads,
  'priceLists' | 'assignmentsOfStores' | 'assignmentsOfPriceLists'
>;
type PriceListWrites = Pick<ProductTransaction, 'addPriceLists' | 'saveAssignment'>;

export function priceListReads(db: Database): PriceListReads {
  return {
    priceLists: async () => {
      const rows = await query(
        db,
        sql<PriceListRow>`select price_list_id, name, currency from product.price_list
          order by price_list_id`,
      );
      return rows.map(toPriceList);
    },
    assignmentsOfStores: async (storeIds) => {
      const rows = await query(
        db,
        sql<AssignmentRow>`select * from product.price_list_assignment
          where store_id = any(${texts(storeIds)}) order by store_id, channel`,
      );
      return rows.map(toAssignment);
    },
    assignmentsOfPriceLists: async (priceListIds) => {
      const rows = await query(
        db,
        sql<AssignmentRow>`select * from product.price_list_assignment
          where price_list_id = any(${texts(priceListIds)}) order by store_id, channel`,
      );
      return rows.map(toAssignment);
    },
  };
}

export function priceListWrites(trx: Database): PriceListWrites {
  return {
    addPriceLists: async (priceLists) => {
      if (priceLists.length === 0) return;
      await sql`insert into product.price_list (price_list_id, name, currency)
        select * from ${recordset(
          priceLists.map(({ priceListId, name, currency }) => {
            return { price_list_id: priceListId, name, currency };
          }),
        )} as r(price_list_id text, name text, currency text)`.execute(trx);
    },
    saveAssignment: async ({ storeId, channel, priceListId, version }) => {
      await sql`insert into product.price_list_assignment
          (store_id, channel, price_list_id, version)
        values (${storeId}, ${channel}, ${priceListId}, ${version})
        on conflict (store_id, channel) do update
          set price_list_id = excluded.price_list_id, version = excluded.version`.execute(trx);
    },
  };
}

export type AssignmentRow = {
  readonly store_id: string;
  readonly channel: Channel;
  readonly price_list_id: string;
  readonly version: number;
};

export function toAssignment(row: AssignmentRow): PriceListAssignment {
  const { store_id: storeId, channel, price_list_id: priceListId, version } = row;
  return { storeId, channel, priceListId, version };
}

type PriceListRow = {
  readonly price_list_id: string;
  readonly name: string;
  readonly currency: string;
};

function toPriceList({ price_list_id: priceListId, name, currency }: PriceListRow): PriceList {
  return { priceListId, name, currency };
}
