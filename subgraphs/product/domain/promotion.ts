import { compareDecimal, decimal, formatDecimal, isDecimalText } from '#kernel/decimal.ts';
import type { Money } from '#kernel/money.ts';
import { isNegative } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkDescription, checkId } from './text.ts';
import { type Channel, checkValidity } from './validity.ts';

export type PromotionRule =
  | { readonly kind: 'PERCENT_OFF'; readonly percent: string }
  | { readonly kind: 'MULTI_BUY'; readonly quantity: number; readonly prices: readonly Money[] };

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
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly stopped: boolean;
  readonly version: number;
};

export type PromotionDescription = Omit<Promotion, 'stopped' | 'version' | 'rule'> & {
  readonly rule: PromotionRuleInput;
};

/** As it is asked for: exactly one of the two is right. */
export type PromotionRuleInput = {
  readonly percentOff?: { readonly percent: string } | undefined;
  readonly multiBuy?: { readonly quantity: number; readonly prices: readonly Money[] } | undefined;
};

/** More decimals than anybody prints on a poster; keeps percentages exact and short. */
const percentDecimalsMax = 4;
/** A pallet; beyond it somebody typed a price. */
const multiBuyQuantityMax = 1000;

export function createPromotion(given: PromotionDescription): Outcome<Promotion, ProductRefusal> {
  const id = checkId(given.promotionId, 'promotionId');
  if (!id.ok) return id;
  const description = checkDescription(given.description, 'description');
  if (!description.ok) return description;
  const rule = checkRule(given.rule);
  if (!rule.ok) return rule;
  const validity = checkValidity(given);
  if (!validity.ok) return validity;
  const checked = { description: description.value, rule: rule.value };
  return accept({ ...given, ...checked, stopped: false, version: 1 });
}

export function stopPromotion(promotion: Promotion): Outcome<Promotion, ProductRefusal> {
  if (promotion.stopped) {
    return refused('PROMOTION_STOPPED', `${promotion.promotionId} was stopped already.`);
  }
  return accept({ ...promotion, stopped: true, version: promotion.version + 1 });
}

function checkRule(rule: PromotionRuleInput): Outcome<PromotionRule, ProductRefusal> {
  const { percentOff, multiBuy } = rule;
  if (percentOff !== undefined && multiBuy === undefined) return checkPercentOff(percentOff);
  if (multiBuy !== undefined && percentOff === undefined) return checkMultiBuy(multiBuy);
  return refused('PROMOTION_RULE_INVALID', 'Expected exactly one rule.', 'rule');
}

function checkPercentOff(rule: {
  readonly percent: string;
}): Outcome<PromotionRule, ProductRefusal> {
  const field = ['rule', 'percentOff', 'percent'];
  if (!isDecimalText(rule.percent)) {
    return refused('PROMOTION_RULE_INVALID', 'Expected a decimal number.', ...field);
  }
  const percent = decimal(rule.percent);
  const tooSmall = compareDecimal(percent, decimal(0)) <= 0;
  const tooLarge = compareDecimal(percent, decimal(100)) > 0;
  if (tooSmall || tooLarge || percent.scale > percentDecimalsMax) {
    const message = `Expected above 0 up to 100 with at most ${percentDecimalsMax} decimals, got ${rule.percent}.`;
    return refused('PROMOTION_RULE_INVALID', message, ...field);
  }
  return accept({ kind: 'PERCENT_OFF', percent: formatDecimal(percent) });
}

function checkMultiBuy(rule: {
  readonly quantity: number;
  readonly prices: readonly Money[];
}): Outcome<PromotionRule, ProductRefusal> {
  const { quantity, prices } = rule;
  if (!Number.isInteger(quantity) || quantity < 2 || quantity > multiBuyQuantityMax) {
    const message = `Expected 2 to ${multiBuyQuantityMax} units, got ${quantity}.`;
    return refused('PROMOTION_RULE_INVALID', message, 'rule', 'multiBuy', 'quantity');
  }
  const currencies = new Set(prices.map((price) => price.currency));
  if (prices.length === 0 || currencies.size < prices.length) {
    const message = 'Expected one price per currency.';
    return refused('PROMOTION_RULE_INVALID', message, 'rule', 'multiBuy', 'prices');
  }
  if (prices.some(isNegative)) {
    const message = 'Expected prices from 0 up.';
    return refused('AMOUNT_INVALID', message, 'rule', 'multiBuy', 'prices');
  }
  return accept({ kind: 'MULTI_BUY', quantity, prices });
}
