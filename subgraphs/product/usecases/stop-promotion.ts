import { accept } from '#kernel/outcome.ts';
import { promotionChanged } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import { type Promotion, stopPromotion as stop } from '../domain/promotion.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type StopPromotionInput = {
  readonly idempotencyKey: string;
  readonly promotionId: string;
};

/** `mayStop` throws when the caller may not work for the promotion's stores. */
export async function stopPromotion(
  { store }: ProductPorts,
  caller: Caller,
  input: StopPromotionInput,
  mayStop: (promotion: Promotion) => void,
) {
  const { promotionId } = input;
  const call = { mutation: 'promotionStop', caller, lock: 'PROMOTIONS', input } as const;
  return store.write(call, async (transaction) => {
    const [promotion] = await transaction.promotions([promotionId]);
    if (promotion === undefined) {
      return refused('PROMOTION_UNKNOWN', `There is no promotion ${promotionId}.`, 'promotionId');
    }
    mayStop(promotion);
    const stopped = stop(promotion);
    if (!stopped.ok) return stopped;
    await transaction.savePromotion(stopped.value);
    await transaction.tell([promotionChanged(stopped.value)]);
    return accept({ promotionId });
  });
}
