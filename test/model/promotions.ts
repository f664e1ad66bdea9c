import type { DemoPromotion } from '../../local/demo-data/types.ts';
import { nearest, sharesOf } from './arithmetic.ts';
import { type Article, type ShopModel, sum } from './shop-model.ts';

/** Goods of a basket at their price, as promotions see them. */
export type PricedGoods = {
  readonly article: Article;
  readonly milli: number;
  readonly unitMinor: number;
  /** Quantity times price. */
  readonly minor: number;
};

type Rule = DemoPromotion['rule'];
type Amounts = readonly { readonly currency: string; readonly minor: number }[];

type Sale = { readonly currency: string; readonly coupon: string | undefined };

/** What the demo chain's promotions take off each of these, in the order of docs/pricing.md: items, then the coupon. */
export function discountsOf(
  { product }: ShopModel,
  goods: readonly PricedGoods[],
  { currency, coupon }: Sale,
): readonly number[] {
  const { promotions, coupons } = product.data;
  const won = winsOf(promotions, goods, currency);
  const left = goods.map((each, index) => (isDeposit(each) ? 0 : each.minor - takenOf(won[index])));
  const { promotionId } = coupons.find(({ code }) => code === coupon) ?? {};
  const rule = promotions.find((each) => each.promotionId === promotionId)?.rule;
  const free = left.map((minor, index) => (won[index]?.isCompound === false ? 0 : minor));
  const couponMinor = Math.min(stepOf(rule, sum(left), currency), sum(free));
  const shares = sharesOf(couponMinor, free);
  return goods.map((_, index) => takenOf(won[index]) + (shares[index] ?? 0));
}

type Win = { readonly minor: number; readonly isCompound: boolean };

/** The promotion that each of the goods has won. Of the demo chain's no two want the same goods. */
function winsOf(
  promotions: readonly DemoPromotion[],
  goods: readonly PricedGoods[],
  currency: string,
): readonly (Win | undefined)[] {
  const won: (Win | undefined)[] = goods.map(() => undefined);
  for (const promotion of promotions) {
    const covered = [...goods.entries()].filter(([, { article }]) => isCovered(promotion, article));
    const own = covered.map(([, each]) => each);
    const off = takenBy(promotion.rule, own, currency);
    for (const [place, [index]] of covered.entries()) {
      const minor = off[place] ?? 0;
      if (minor === 0) continue;
      expect(won[index]).toBeUndefined();
      won[index] = { minor, isCompound: promotion.concurrency === 'COMPOUND' };
    }
  }
  return won;
}

function takenOf(win: Win | undefined): number {
  return win?.minor ?? 0;
}

function isDeposit({ article }: PricedGoods): boolean {
  return article.item.departmentId === 'DEPOSIT';
}

function isCovered({ rule, itemIds, categoryIds }: DemoPromotion, { item }: Article): boolean {
  const wanted = rule.kind === 'MIX_AND_MATCH' ? rule.groups : [{ itemIds, categoryIds }];
  return wanted.some(
    (each) => each.itemIds.includes(item.itemId) || each.categoryIds.includes(item.categoryId),
  );
}

/** Off each of the goods that the promotion covers. */
function takenBy(
  rule: Rule,
  goods: readonly PricedGoods[],
  currency: string,
): readonly (number | undefined)[] {
  const inCurrency = (amounts: Amounts) => minorIn(amounts, currency);
  switch (rule.kind) {
    case 'PERCENT_OFF':
      return goods.map(({ minor }) => nearest(minor * Number(rule.percent), 100));
    case 'AMOUNT_OFF':
      return goods.map((each) => Math.min(each.minor, inCurrency(rule.amounts) * piecesOf(each)));
    case 'FIXED_PRICE':
      return goods.map((each) =>
        Math.max(0, (each.unitMinor - inCurrency(rule.prices)) * piecesOf(each)),
      );
    case 'MULTI_BUY':
      return goods.map((each) => {
        const gained = rule.quantity * each.unitMinor - inCurrency(rule.prices);
        return Math.max(0, gained * Math.floor(piecesOf(each) / rule.quantity));
      });
    case 'BUY_GET':
      return goods.map((each) => {
        const sets = Math.floor(piecesOf(each) / (rule.buyQuantity + rule.getQuantity));
        return nearest(sets * rule.getQuantity * each.unitMinor * Number(rule.percent), 100);
      });
    case 'MIX_AND_MATCH':
      return pairedOff(rule, goods);
    default:
      return [];
  }
}

/** One of each: a percentage of all pairs together, rounded once, and shared by what each brings. */
function pairedOff(
  { groups, percent }: Extract<Rule, { kind: 'MIX_AND_MATCH' }>,
  goods: readonly PricedGoods[],
): readonly number[] {
  const ofGroup = groups.map(({ itemIds }) =>
    goods.filter(({ article }) => itemIds.includes(article.item.itemId)),
  );
  const pairs = Math.min(...ofGroup.map((part) => sum(part.map(piecesOf))));
  const worth = goods.map((each) => Math.min(pairs, piecesOf(each)) * each.unitMinor);
  return sharesOf(nearest(sum(worth) * Number(percent), 100), worth);
}

/** The highest step that so much reaches. */
function stepOf(rule: Rule | undefined, minor: number, currency: string): number {
  if (rule?.kind !== 'THRESHOLD') return 0;
  const reached = rule.steps.filter(({ minimums }) => minorIn(minimums, currency) <= minor);
  return Math.max(0, ...reached.map(({ amounts }) => minorIn(amounts, currency)));
}

/** Single pieces; neither a case nor what is weighed counts as some. */
function piecesOf({ article, milli }: Pick<PricedGoods, 'article' | 'milli'>): number {
  return article.unit === 'EA' ? milli / 1000 : 0;
}

function minorIn(amounts: Amounts, currency: string): number {
  const found = amounts.find((amount) => amount.currency === currency);
  if (found === undefined) throw new Error(`Expected an amount in ${currency}.`);
  return found.minor;
}
