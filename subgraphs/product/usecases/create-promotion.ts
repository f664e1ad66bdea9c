import type { Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { promotionChanged } from '../domain/facts.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';
import {
  createPromotion as describe,
  type PromotionDescription,
  type PromotionRuleInput,
} from '../domain/promotion.ts';
import type { Caller, ProductPorts, ProductReads } from '../ports.ts';
import { type AmountInput, readAmount } from './read-amount.ts';
import { unknownItem } from './update-item.ts';

export type CreatePromotionInput = Omit<PromotionDescription, 'rule' | 'validFrom'> & {
  readonly idempotencyKey: string;
  readonly rule: {
    readonly percentOff?: { readonly percent: string } | undefined;
    readonly multiBuy?:
      { readonly quantity: number; readonly prices: readonly AmountInput[] } | undefined;
  };
  /** Absent: now. */
  readonly validFrom?: string | undefined;
};

export async function createPromotion(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: CreatePromotionInput,
) {
  const call = { mutation: 'promotionCreate', caller, lock: 'PROMOTIONS', input } as const;
  return store.write(call, async (transaction) => {
    const { idempotencyKey: _key, ...given } = input;
    const rule = readRule(given.rule);
    if (!rule.ok) return rule;
    const validFrom = given.validFrom ?? clock().toISOString();
    const promotion = describe({ ...given, rule: rule.value, validFrom });
    if (!promotion.ok) return promotion;
    const free = await checkReferences(transaction, promotion.value);
    if (!free.ok) return free;
    await transaction.savePromotion(promotion.value);
    await transaction.tell([promotionChanged(promotion.value)]);
    return accept({ promotionId: input.promotionId });
  });
}

function readRule(rule: CreatePromotionInput['rule']): Outcome<PromotionRuleInput, ProductRefusal> {
  const { percentOff, multiBuy } = rule;
  if (multiBuy === undefined) return accept({ percentOff });
  const prices: Money[] = [];
  for (const [index, amount] of multiBuy.prices.entries()) {
    const price = readAmount(amount, 'rule', 'multiBuy', 'prices', String(index), 'amount');
    if (!price.ok) return price;
    prices.push(price.value);
  }
  return accept({ percentOff, multiBuy: { quantity: multiBuy.quantity, prices } });
}

async function checkReferences(
  reads: ProductReads,
  promotion: Pick<PromotionDescription, 'promotionId' | 'itemIds' | 'categoryIds'>,
): Promise<Outcome<true, ProductRefusal>> {
  const { promotionId, itemIds, categoryIds } = promotion;
  if ((await reads.promotions([promotionId])).length > 0) {
    const message = `There is a promotion ${promotionId} already.`;
    return refused('PROMOTION_EXISTS', message, 'promotionId');
  }
  const items = new Set((await reads.items(itemIds)).map((item) => item.itemId));
  const noItem = itemIds.find((itemId) => !items.has(itemId));
  if (noItem !== undefined) return unknownItem(noItem, 'itemIds');
  const categories = new Set(
    (await reads.categories(categoryIds)).map((known) => known.categoryId),
  );
  const noCategory = categoryIds.find((categoryId) => !categories.has(categoryId));
  if (noCategory === undefined) return accept(true);
  return refused('CATEGORY_UNKNOWN', `There is no category ${noCategory}.`, 'categoryIds');
}
