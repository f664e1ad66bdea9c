import type {
  ItemUpdateInput,
  PromotionCreateInput,
  TradeItemUnitInput,
} from '../__generated__/resolvers.ts';
import type { TradeItemUnit } from '../domain/units.ts';
import type { CreatePromotionInput, PromotionRuleText } from '../usecases/create-promotion.ts';
import type { UpdateItemInput } from '../usecases/update-item.ts';
import { defaulted, withoutNulls, withoutNullsBelow } from './inputs.ts';

export function toUnits(units: readonly TradeItemUnitInput[]): readonly TradeItemUnit[] {
  return units.map((unit) => defaulted(unit, 'baseUnitsPerUnit'));
}

/** Here an explicit null has a meaning of its own: it empties what may be empty. */
export function toItemChanges(input: ItemUpdateInput): UpdateItemInput {
  const { minimumAge, depositItemId, imageUrl, feeKind, discountable, feeItemIds, ...others } =
    input;
  const emptied = { minimumAge, depositItemId, imageUrl, feeKind, discountable, feeItemIds };
  return { ...withoutNulls(others), ...emptied };
}

export function toPromotionInput(input: PromotionCreateInput): CreatePromotionInput {
  const lists = ['itemIds', 'categoryIds', 'storeIds', 'channels', 'customerGroups'] as const;
  const given = defaulted(
    withoutNulls(input),
    'priority',
    'concurrency',
    'couponRequired',
    ...lists,
  );
  // Nulls may stand anywhere in a rule or schedule; both are plain JSON.
  const rule = withoutNullsBelow(given.rule) as PromotionRuleText;
  const schedule = withoutNullsBelow(given.schedule) as CreatePromotionInput['schedule'];
  return { ...given, rule, schedule };
}
