import { sql } from 'kysely';
import type { Promotion, PromotionConcurrency } from '../../domain/promotion.ts';
import type { PromotionRule } from '../../domain/promotion-rule.ts';
import type { Channel } from '../../domain/validity.ts';
import type { ProductReads, ProductTransaction, PromotionSearch } from '../../ports.ts';
import { type Database, instant, instantOrAbsent, query, texts } from './rows.ts';

type PromotionReads = Pick<ProductReads, 'promotions' | 'searchPromotions'>;

export function promotionReads(db: Database): PromotionReads {
  return {
    promotions: async (promotionIds) => {
      const rows = await query(
        db,
        sql<PromotionRow>`select * from product.promotion
          where promotion_id = any(${texts(promotionIds)})`,
      );
      return rows.map(toPromotion);
    },
    searchPromotions: (search) => searchPromotions(db, search),
  };
}

export function promotionWrites(trx: Database): Pick<ProductTransaction, 'savePromotion'> {
  return {
    savePromotion: async (promotion) => {
      const { promotionId, description, rule, priority, concurrency, validFrom } = promotion;
      const { itemIds, categoryIds, storeIds, channels, validTo, stopped, version } = promotion;
      const conditions = conditionsOf(promotion);
      await sql`insert into product.promotion (promotion_id, description, rule, priority,
          concurrency, item_ids, category_ids, store_ids, channels, conditions, valid_from,
          valid_to, stopped, version)
        values (${promotionId}, ${description}, ${JSON.stringify(rule)}::jsonb, ${priority},
          ${concurrency}, ${texts(itemIds)}, ${texts(categoryIds)}, ${texts(storeIds)},
          ${texts(channels)}, ${JSON.stringify(conditions)}::jsonb, ${validFrom}::timestamptz, ${validTo ?? null}::timestamptz,
          ${stopped}, ${version})
        on conflict (promotion_id) do update
          set stopped = excluded.stopped, version = excluded.version`.execute(trx);
    },
  };
}

export type PromotionRow = {
  readonly promotion_id: string;
  readonly description: string;
  readonly rule: PromotionRule;
  readonly priority: number;
  readonly concurrency: PromotionConcurrency;
  readonly item_ids: readonly string[];
  readonly category_ids: readonly string[];
  readonly store_ids: readonly string[];
  readonly channels: readonly Channel[];
  readonly conditions: Partial<Conditions>;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly stopped: boolean;
  readonly version: number;
};

/** What rows from before there were conditions lack restricts nothing. */
type Conditions = Pick<
  Promotion,
  'customerGroups' | 'couponRequired' | 'schedule' | 'categoryIdsBelow'
>;

function conditionsOf(promotion: Promotion): Conditions {
  const { customerGroups, couponRequired, schedule, categoryIdsBelow } = promotion;
  return { customerGroups, couponRequired, schedule, categoryIdsBelow };
}

export function toPromotion(row: PromotionRow): Promotion {
  const { customerGroups = [], couponRequired = false, schedule } = row.conditions;
  return {
    promotionId: row.promotion_id,
    description: row.description,
    rule: row.rule,
    priority: row.priority,
    concurrency: row.concurrency,
    itemIds: row.item_ids,
    categoryIds: row.category_ids,
    storeIds: row.store_ids,
    channels: row.channels,
    customerGroups,
    couponRequired,
    schedule,
    categoryIdsBelow: row.conditions.categoryIdsBelow ?? [],
    validFrom: instant(row.valid_from),
    validTo: instantOrAbsent(row.valid_to),
    stopped: row.stopped,
    version: row.version,
  };
}

async function searchPromotions(
  db: Database,
  { storeIds, channel, activeAt, after, limit }: PromotionSearch,
): Promise<readonly Promotion[]> {
  const atStore =
    storeIds === 'ALL'
      ? sql`true`
      : sql`(cardinality(store_ids) = 0 or store_ids && ${texts(storeIds)})`;
  const inChannel =
    channel === undefined
      ? sql`true`
      : sql`(cardinality(channels) = 0 or ${channel} = any(channels))`;
  const active =
    activeAt === undefined
      ? sql`true`
      : sql`not stopped and valid_from <= ${activeAt}::timestamptz
          and (valid_to is null or valid_to > ${activeAt}::timestamptz)`;
  const further =
    after === undefined
      ? sql`true`
      : sql`(valid_from < ${after.validFrom}::timestamptz
          or (valid_from = ${after.validFrom}::timestamptz and promotion_id > ${after.promotionId}))`;
  const statement = sql<PromotionRow>`select * from product.promotion
    where ${atStore} and ${inChannel} and ${active} and ${further}
    order by valid_from desc, promotion_id limit ${limit}`;
  return (await query(db, statement)).map(toPromotion);
}
