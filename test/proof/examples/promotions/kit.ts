import type { LineFacts, ManualDiscount } from '../../../../subgraphs/checkout/domain/basket.ts';
import type {
  PriceBookPromotion,
  PromotionRule,
  StorePolicy,
} from '../../../../subgraphs/checkout/domain/price-book.ts';
import { eur, promotion } from '../../../../subgraphs/checkout/domain/test-kit.ts';

/**
 * Prices that others have published, or that follow from a rule they have published (then the note says whose the
 * numbers are). Currencies are ours where only the digits matter.
 */
export type Example = {
  /** Of rules.md. */
  readonly rule: number;
  readonly source: string;
  readonly what: string;
  readonly minors: readonly number[];
  readonly promotions?: readonly PriceBookPromotion[];
  readonly facts?: readonly Partial<LineFacts>[];
  readonly policy?: Partial<StorePolicy>;
  readonly orderDiscount?: ManualDiscount;
  readonly gross: readonly number[];
};

export const compound = { concurrency: 'COMPOUND' } as const;
export const across: Partial<StorePolicy> = { promotionControl: 'ACROSS_PRIORITIES' };
/** Square's order: percentages of item and order before amounts. */
export const percentagesFirst: Partial<StorePolicy> = {
  discountSequence: ['ITEM_PERCENT', 'ORDER_PERCENT', 'ITEM_FIXED', 'ITEM_AMOUNT', 'ORDER_AMOUNT'],
};
export const percent = (text: string, parts: Partial<PriceBookPromotion> = {}) =>
  promotion({ kind: 'PERCENT_OFF', percent: text }, { promotionId: `P${text}`, ...parts });
export const threshold = (
  steps: readonly (readonly [minimum: number, benefit: string | number])[],
  parts: Partial<PriceBookPromotion> = {},
) =>
  promotion(
    {
      kind: 'THRESHOLD',
      steps: steps.map(([minimum, benefit]) => ({
        minimums: [eur(minimum)],
        ...(typeof benefit === 'string'
          ? { amounts: [], percent: benefit }
          : { amounts: [eur(benefit)] }),
      })),
    },
    { promotionId: 'T', ...compound, ...parts },
  );
export const rule = (given: PromotionRule, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(given, parts);
export const off = (percentText: string): ManualDiscount => ({
  ...{ kind: 'PERCENT', percent: percentText, reason: 'Damaged', operatorId: 'O1' },
});
export const amountOff = (minor: number): ManualDiscount => ({
  ...{ kind: 'AMOUNT', amount: eur(minor), reason: 'Regular', operatorId: 'O1' },
});
export const items = (...itemIds: readonly string[]) => itemIds.map((itemId) => ({ itemId }));
