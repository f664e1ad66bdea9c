import { compareDecimal, decimal, formatDecimal, isDecimalText } from '#kernel/decimal.ts';
import { formatAmount, isNegative, isZero, money, type Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { priceMinorMax } from './offer.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** What a promotion gives, as checkout reads it in `PromotionChanged`. */
export type PromotionRule =
  | { readonly kind: 'PERCENT_OFF'; readonly percent: string }
  | { readonly kind: 'AMOUNT_OFF'; readonly amounts: readonly Money[] }
  | { readonly kind: 'FIXED_PRICE'; readonly prices: readonly Money[] }
  | { readonly kind: 'MULTI_BUY'; readonly quantity: number; readonly prices: readonly Money[] }
  | {
      readonly kind: 'BUY_GET';
      readonly buyQuantity: number;
      readonly getQuantity: number;
      readonly percent: string;
      readonly getItemIds: readonly string[];
      readonly getCategoryIds: readonly string[];
    }
  | {
      readonly kind: 'MIX_AND_MATCH';
      readonly groups: readonly MixGroup[];
      readonly prices: readonly Money[];
      readonly percent?: string | undefined;
    }
  | { readonly kind: 'THRESHOLD'; readonly steps: readonly ThresholdStep[] }
  | LoyaltyRule<'LOYALTY_EARN'>
  | LoyaltyRule<'LOYALTY_BURN'>;

export type LoyaltyRule<Kind> = {
  readonly kind: Kind;
  readonly points: number;
  readonly amounts: readonly Money[];
};

export type MixGroup = {
  readonly quantity: number;
  readonly itemIds: readonly string[];
  readonly categoryIds: readonly string[];
};

export type ThresholdStep = {
  readonly minimums: readonly Money[];
  readonly amounts: readonly Money[];
  readonly percent?: string | undefined;
};

type Given<Kind extends PromotionRule['kind']> = Omit<
  Extract<PromotionRule, { readonly kind: Kind }>,
  'kind'
>;

/** As it is asked for: exactly one is right. */
export type PromotionRuleInput = {
  readonly percentOff?: Given<'PERCENT_OFF'> | undefined;
  readonly amountOff?: Given<'AMOUNT_OFF'> | undefined;
  readonly fixedPrice?: Given<'FIXED_PRICE'> | undefined;
  readonly multiBuy?: Given<'MULTI_BUY'> | undefined;
  readonly buyGet?: Given<'BUY_GET'> | undefined;
  readonly mixAndMatch?: Given<'MIX_AND_MATCH'> | undefined;
  readonly threshold?: Given<'THRESHOLD'> | undefined;
  readonly loyaltyEarn?: Omit<LoyaltyRule<'LOYALTY_EARN'>, 'kind'> | undefined;
  readonly loyaltyBurn?: Omit<LoyaltyRule<'LOYALTY_BURN'>, 'kind'> | undefined;
};

/** More decimals than anybody prints on a poster; keeps percentages exact and short. */
const percentDecimalsMax = 4;
/** A pallet; beyond it somebody typed a price. */
const quantityMax = 1000;
/** A meal deal has three; more than this nobody explains at a till. */
const groupsMax = 10;
/** Steps of a poster. */
const stepsMax = 10;
const pointsMax = 1_000_000; // Beyond it somebody typed a card number.

export function checkRule(rule: PromotionRuleInput): Outcome<PromotionRule, ProductRefusal> {
  const given = Object.entries(rule).filter(([, value]) => value !== undefined);
  const [name] = given.map(([key]) => key);
  if (given.length !== 1 || name === undefined) return wrong('Expected exactly one rule.');
  const kind = kinds[name as keyof PromotionRuleInput];
  const value = { ...(given[0]?.[1] as object), kind } as PromotionRule;
  const refusal = firstRefusal(problemsOf(value, ['rule', name]));
  return refusal ?? accept(normalised(value));
}

const kinds: Readonly<Record<keyof PromotionRuleInput, PromotionRule['kind']>> = {
  percentOff: 'PERCENT_OFF',
  amountOff: 'AMOUNT_OFF',
  fixedPrice: 'FIXED_PRICE',
  multiBuy: 'MULTI_BUY',
  buyGet: 'BUY_GET',
  mixAndMatch: 'MIX_AND_MATCH',
  threshold: 'THRESHOLD',
  loyaltyEarn: 'LOYALTY_EARN',
  loyaltyBurn: 'LOYALTY_BURN',
};

type Path = readonly string[];
type Refused = ReturnType<typeof refused>;
type Problem = Refused | undefined;

function problemsOf(rule: PromotionRule, path: Path): readonly Problem[] {
  switch (rule.kind) {
    case 'PERCENT_OFF':
      return [checkPercent(rule.percent, path)];
    case 'AMOUNT_OFF':
      return [checkAmounts(rule.amounts, [...path, 'amounts'], 'ABOVE_ZERO')];
    case 'FIXED_PRICE':
      return [checkAmounts(rule.prices, [...path, 'prices'])];
    case 'MULTI_BUY':
      return [
        checkQuantity(rule.quantity, 2, [...path, 'quantity']),
        checkAmounts(rule.prices, [...path, 'prices']),
      ];
    case 'BUY_GET':
      return [
        checkQuantity(rule.buyQuantity, 1, [...path, 'buyQuantity']),
        checkQuantity(rule.getQuantity, 1, [...path, 'getQuantity']),
        checkPercent(rule.percent, path),
      ];
    case 'MIX_AND_MATCH':
      return mixProblems(rule, path);
    case 'THRESHOLD':
      return thresholdProblems(rule.steps, [...path, 'steps']);
    case 'LOYALTY_EARN':
    case 'LOYALTY_BURN':
      return [
        checkCount(rule.points, { from: 1, to: pointsMax }, [...path, 'points']),
        checkAmounts(rule.amounts, [...path, 'amounts'], 'ABOVE_ZERO'),
      ];
  }
}

function mixProblems(rule: Given<'MIX_AND_MATCH'>, path: Path): readonly Problem[] {
  const { groups, prices, percent } = rule;
  const sets = groups.flatMap((group, index) => [
    checkQuantity(group.quantity, 1, [...path, 'groups', String(index), 'quantity']),
    group.itemIds.length + group.categoryIds.length === 0
      ? wrong('Expected the items or categories of each group.', ...path, 'groups', String(index))
      : undefined,
  ]);
  return [
    checkCount(groups.length, { from: 1, to: groupsMax }, [...path, 'groups']),
    ...sets,
    (percent === undefined) === (prices.length === 0)
      ? wrong('Expected either prices or a percentage.', ...path)
      : undefined,
    percent === undefined ? checkAmounts(prices, [...path, 'prices']) : checkPercent(percent, path),
  ];
}

function thresholdProblems(steps: readonly ThresholdStep[], path: Path): readonly Problem[] {
  return [
    checkCount(steps.length, { from: 1, to: stepsMax }, path),
    ...steps.flatMap(({ minimums, amounts, percent }, index) => {
      const own = [...path, String(index)];
      return [
        checkAmounts(minimums, [...own, 'minimums']),
        (percent === undefined) === (amounts.length === 0)
          ? wrong('Expected either amounts or a percentage.', ...own)
          : undefined,
        percent === undefined
          ? checkAmounts(amounts, [...own, 'amounts'], 'ABOVE_ZERO')
          : checkPercent(percent, own),
      ];
    }),
  ];
}

function checkPercent(text: string, path: Path): Problem {
  const field = [...path, 'percent'];
  if (!isDecimalText(text)) return wrong('Expected a decimal number.', ...field);
  const percent = decimal(text);
  const tooSmall = compareDecimal(percent, decimal(0)) <= 0;
  const tooLarge = compareDecimal(percent, decimal(100)) > 0;
  if (!tooSmall && !tooLarge && percent.scale <= percentDecimalsMax) return undefined;
  return wrong(
    `Expected above 0 up to 100 with at most ${percentDecimalsMax} decimals, got ${text}.`,
    ...field,
  );
}

function checkQuantity(quantity: number, from: number, path: Path): Problem {
  return checkCount(quantity, { from, to: quantityMax }, path);
}

function checkCount(
  count: number,
  { from, to }: { readonly from: number; readonly to: number },
  path: Path,
): Problem {
  if (Number.isInteger(count) && count >= from && count <= to) return undefined;
  return wrong(`Expected ${from} to ${to}, got ${count}.`, ...path);
}

function checkAmounts(
  amounts: readonly Money[],
  path: Path,
  least: 'FROM_ZERO' | 'ABOVE_ZERO' = 'FROM_ZERO',
): Problem {
  const currencies = new Set(amounts.map(({ currency }) => currency));
  if (amounts.length === 0 || currencies.size < amounts.length) {
    return wrong('Expected one amount per currency.', ...path);
  }
  const wrongOne = amounts.find(
    (amount) =>
      isNegative(amount) ||
      (least === 'ABOVE_ZERO' && isZero(amount)) ||
      // Every till multiplies it by quantities, so it ends where prices do.
      amount.minor > priceMinorMax,
  );
  if (wrongOne === undefined) return undefined;
  const most = formatAmount(money(priceMinorMax, wrongOne.currency));
  return refused('AMOUNT_INVALID', `Expected amounts ${words[least]} up to ${most}.`, ...path);
}

const words = { FROM_ZERO: 'from 0', ABOVE_ZERO: 'above 0' } as const;

function wrong(message: string, ...field: readonly string[]): Refused {
  return refused('PROMOTION_RULE_INVALID', message, ...(field.length === 0 ? ['rule'] : field));
}

function firstRefusal(problems: readonly Problem[]): Problem {
  return problems.find((problem) => problem !== undefined);
}

/** "12.50" and "12.5" are one percentage. */
function normalised(rule: PromotionRule): PromotionRule {
  if (!('percent' in rule) || rule.percent === undefined) return rule;
  return { ...rule, percent: formatDecimal(decimal(rule.percent)) };
}
