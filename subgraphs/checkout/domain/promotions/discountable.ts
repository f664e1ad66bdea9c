import type { RoundingMode } from '#kernel/money.ts';
import type { Ratio } from './whole-number.ts';

/** A line as promotions see it; amounts are minor units of the basket's currency. */
export type DiscountableLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly categoryId: string;
  readonly departmentId: string;
  /** What is left of it at this point. */
  readonly minor: number;
  /** Whole base units, which alone can be counted into a set; 0 for what is weighed and for cases. */
  readonly unitCount: number;
  /** How much of what is weighed, in the unit that its price is for. */
  readonly measure?: Ratio;
  /** The price was changed by hand: promotions of items leave it alone, those of the basket do not. */
  readonly overridden: boolean;
};

export type DiscountContext = {
  readonly currency: string;
  readonly rounding: RoundingMode;
  /** Given by the customer towards LOYALTY_BURN. */
  readonly pointsToBurn: number;
};

/** What a promotion takes off one line; 0 is possible for a line that lends its units to a set. */
export type PromotionEffect = {
  readonly lineId: string;
  readonly minor: number;
  readonly rounding: RoundingMode | 'LARGEST_REMAINDER';
  readonly percent?: string;
  readonly unitsInGroups?: number;
};

/** The amount of the basket's currency; undefined: the promotion does not run in it. */
export function amountIn(
  amounts: readonly { readonly minor: number; readonly currency: string }[],
  { currency }: Pick<DiscountContext, 'currency'>,
): number | undefined {
  return amounts.find((amount) => amount.currency === currency)?.minor;
}

export function sumMinor(lines: readonly { readonly minor: number }[]): number {
  return lines.reduce((sum, { minor }) => sum + minor, 0);
}
