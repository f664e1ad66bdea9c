import { sql } from 'kysely';
import type { Coupon } from '../../domain/coupon.ts';
import type { ProductReads, ProductTransaction } from '../../ports.ts';
import { type Database, instant, instantOrAbsent, orAbsent, query, texts } from './rows.ts';

export function couponReads(db: Database): Pick<ProductReads, 'coupons'> {
  return {
    coupons: async (codes) => {
      const rows = await query(
        db,
        sql<CouponRow>`select * from product.coupon where code = any(${texts(codes)})`,
      );
      return rows.map(toCoupon);
    },
  };
}

export function couponWrites(trx: Database): Pick<ProductTransaction, 'saveCoupon'> {
  return {
    saveCoupon: async (coupon) => {
      const { code, promotionId, usesMax, usesPerCustomerMax } = coupon;
      const { validFrom, validTo, stopped, version } = coupon;
      await sql`insert into product.coupon (code, promotion_id, uses_max, uses_per_customer_max,
          valid_from, valid_to, stopped, version)
        values (${code}, ${promotionId}, ${usesMax ?? null}, ${usesPerCustomerMax ?? null},
          ${validFrom}::timestamptz, ${validTo ?? null}::timestamptz, ${stopped}, ${version})
        on conflict (code) do update
          set stopped = excluded.stopped, version = excluded.version`.execute(trx);
    },
  };
}

export type CouponRow = {
  readonly code: string;
  readonly promotion_id: string;
  readonly uses_max: number | null;
  readonly uses_per_customer_max: number | null;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly stopped: boolean;
  readonly version: number;
};

export function toCoupon(row: CouponRow): Coupon {
  return {
    code: row.code,
    promotionId: row.promotion_id,
    usesMax: orAbsent(row.uses_max),
    usesPerCustomerMax: orAbsent(row.uses_per_customer_max),
    validFrom: instant(row.valid_from),
    validTo: instantOrAbsent(row.valid_to),
    stopped: row.stopped,
    version: row.version,
  };
}
