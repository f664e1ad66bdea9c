import { type Kysely, sql } from 'kysely';
import type { Resources } from '#platform/contracts/resources.ts';
import { createKysely } from '#platform/postgres.ts';
import type { Coupon } from '../../domain/coupon.ts';
import type { Category, Item, TaxClass } from '../../domain/item.ts';
import type { OfferSet } from '../../domain/offer.ts';
import type { PriceList, PriceListAssignment } from '../../domain/price-list.ts';
import type { Promotion } from '../../domain/promotion.ts';
import type { Lot } from '../../domain/recall.ts';
import type { TaxRateTable } from '../../domain/tax-rates.ts';
import { couponWrites } from './coupons.ts';
import { itemWrites } from './items.ts';
import { offerWrites } from './offers.ts';
import { priceListWrites } from './price-lists.ts';
import { schemaName } from './product-store.ts';
import { promotionWrites } from './promotions.ts';
import { recallWrites } from './recalls.ts';
import { taxonomyWrites } from './taxonomy.ts';

/**
 * A whole range as plain data. Versions and times of change are given here, all alike. Parents stand before their
 * children; amounts are minor units; GTINs have 14 digits and belong to one unit of one item; instants are ISO 8601
 * in UTC with milliseconds; `validTo` is the first instant at which it no longer holds, of a tax rate the last day on
 * which it does.
 */
export type ProductSeed = {
  readonly categories: readonly Category[];
  readonly taxClasses: readonly TaxClass[];
  readonly taxRates: readonly Omit<TaxRateTable, 'version'>[];
  readonly items: readonly Omit<Item, 'version' | 'changedAt' | 'departmentId'>[];
  readonly priceLists: readonly PriceList[];
  readonly assignments: readonly Omit<PriceListAssignment, 'version'>[];
  /** All windows of one item and unit in one price list together. */
  readonly offers: readonly Omit<OfferSet, 'version'>[];
  readonly promotions: readonly SeededPromotion[];
  readonly coupons?: readonly Omit<Coupon, 'version'>[];
  readonly lots: readonly Omit<Lot, 'version'>[];
};

/** Absent conditions restrict nothing. */
export type SeededPromotion = Omit<Promotion, 'version' | keyof typeof unconditional> & {
  readonly [Key in keyof typeof unconditional]?: Promotion[Key] | undefined;
};

const unconditional = { customerGroups: [], couponRequired: false, categoryIdsBelow: [] } as const;

export function toPromotion(seeded: SeededPromotion): Promotion {
  const given = Object.entries(seeded).filter(([, value]) => value !== undefined);
  return { ...seeded, ...unconditional, ...Object.fromEntries(given), version: 1 };
}

/** One statement carries this many rows: a few megabytes of JSON, parsed by the server at once. */
const rowsPerStatement = 5_000;

/**
 * Fills an empty, migrated database in one transaction, without events: whoever starts later takes a snapshot. A
 * database that holds items already is left as it is, and the answer is false.
 */
export async function seedProduct(
  { postgres, clock }: Pick<Resources, 'postgres' | 'clock'>,
  seed: ProductSeed,
): Promise<boolean> {
  const db: Kysely<unknown> = createKysely(postgres, schemaName);
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`select from product.item limit 1`.execute(trx);
    if (rows.length > 0) return false;
    await writeSeed(trx, seed, clock().toISOString());
    // Plans for empty tables would serve the first queries badly.
    await sql`analyze product.item, product.trade_item_unit, product.offer_set, product.offer`.execute(
      trx,
    );
    return true;
  });
}

async function writeSeed(trx: Kysely<unknown>, seed: ProductSeed, now: string): Promise<void> {
  const taxonomy = taxonomyWrites(trx);
  await taxonomy.addCategories(seed.categories);
  await taxonomy.addTaxClasses(seed.taxClasses);
  for (const table of seed.taxRates) await taxonomy.saveTaxRateTable({ ...table, version: 1 });
  const { saveItems } = itemWrites(trx);
  for (const items of chunks(seed.items)) {
    await saveItems(
      items.map((item) => ({ ...item, departmentId: '', version: 1, changedAt: now })),
    );
  }
  const priceLists = priceListWrites(trx);
  await priceLists.addPriceLists(seed.priceLists);
  for (const assignment of seed.assignments) {
    await priceLists.saveAssignment({ ...assignment, version: 1 });
  }
  const { saveOfferSets } = offerWrites(trx);
  for (const sets of chunks(seed.offers)) {
    await saveOfferSets(sets.map((set) => ({ ...set, version: 1 })));
  }
  const { savePromotion } = promotionWrites(trx);
  for (const promotion of seed.promotions) await savePromotion(toPromotion(promotion));
  const { saveCoupon } = couponWrites(trx);
  for (const coupon of seed.coupons ?? []) await saveCoupon({ ...coupon, version: 1 });
  const { saveLot } = recallWrites(trx);
  for (const lot of seed.lots) await saveLot({ ...lot, version: 1 });
}

function chunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  );
}
