import type { SoldDay, SoldGoods, SoldNote } from '../domain/sold-price.ts';

/** What goods were sold for, day by day: asked only when some come back without a receipt, never at a scan. */
export type SoldPrices = {
  /** Twice is once, and in any order. */
  readonly note: (notes: readonly SoldNote[]) => Promise<void>;
  /** From this business day on, the day included. */
  readonly since: (goods: SoldGoods, businessDayDate: string) => Promise<readonly SoldDay[]>;
};
