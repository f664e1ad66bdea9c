import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkRule, type PromotionRule, type PromotionRuleInput } from './promotion-rule.ts';
import { checkSchedule, type PromotionSchedule } from './promotion-schedule.ts';
import { checkDescription, checkId } from './text.ts';
import { type Channel, checkValidity } from './validity.ts';

export type PromotionConcurrency = 'EXCLUSIVE' | 'BEST_PRICE' | 'COMPOUND';

/** Empty lists mean no restriction by that criterion. */
export type Promotion = {
  readonly promotionId: string;
  readonly description: string;
  readonly rule: PromotionRule;
  readonly priority: number;
  readonly concurrency: PromotionConcurrency;
  readonly itemIds: readonly string[];
  readonly categoryIds: readonly string[];
  readonly storeIds: readonly string[];
  readonly channels: readonly Channel[];
  readonly customerGroups: readonly string[];
  readonly couponRequired: boolean;
  readonly schedule?: PromotionSchedule | undefined;
  /** Categories below those named, as they were when the promotion was created. */
  readonly categoryIdsBelow: readonly string[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly stopped: boolean;
  readonly version: number;
};

export type PromotionDescription = Omit<Promotion, 'stopped' | 'version' | 'rule'> & {
  readonly rule: PromotionRuleInput;
};

export function createPromotion(given: PromotionDescription): Outcome<Promotion, ProductRefusal> {
  const id = checkId(given.promotionId, 'promotionId');
  if (!id.ok) return id;
  const description = checkDescription(given.description, 'description');
  if (!description.ok) return description;
  const rule = checkRule(given.rule);
  if (!rule.ok) return rule;
  const validity = checkValidity(given);
  if (!validity.ok) return validity;
  const schedule = given.schedule === undefined ? undefined : checkSchedule(given.schedule);
  if (schedule?.ok === false) return schedule;
  for (const group of given.customerGroups) {
    const name = checkId(group, 'customerGroups');
    if (!name.ok) return name;
  }
  const checked = { description: description.value, rule: rule.value };
  return accept({ ...given, ...checked, stopped: false, version: 1 });
}

export function stopPromotion(promotion: Promotion): Outcome<Promotion, ProductRefusal> {
  if (promotion.stopped) {
    return refused('PROMOTION_STOPPED', `${promotion.promotionId} was stopped already.`);
  }
  return accept({ ...promotion, stopped: true, version: promotion.version + 1 });
}
