import { present } from '../journeys/till.ts';
import { nearest } from './arithmetic.ts';
import { discountsOf, type PricedGoods } from './promotions.ts';
import {
  articleOf,
  type BasketModel,
  giftCardGtin,
  milliOf,
  minorOf,
  type ShopModel,
  type StoreModel,
  sum,
} from './shop-model.ts';
import { type Taxes, taxesOf } from './taxes.ts';

/** What a line must cost, worked out from prices, promotions and tax rates without the product's own arithmetic. */
export type ReckonedLine = {
  readonly gtin: string;
  readonly milli: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
  readonly taxes: Taxes;
};

type Amount = { readonly amount: string };
type Line = {
  readonly lineId: string;
  readonly gtin: string;
  readonly quantity: { readonly value: string };
};

/** Line by line, in the order of these lines of the basket or of what it became. */
export function reckonBasket(
  model: ShopModel,
  { at, cards, returns, coupon }: BasketModel,
  lines: readonly Line[],
): readonly ReckonedLine[] {
  const goods = lines.filter(({ lineId }) => !cards.has(lineId) && !returns.has(lineId));
  const reckoned = reckonGoods(model, at.place, goods, coupon);
  const sold = new Map(goods.map(({ lineId }, index) => [lineId, reckoned[index]]));
  return lines.map(({ lineId }) => {
    const [card, back] = [cards.get(lineId), returns.get(lineId)];
    if (card !== undefined) return reckonCard(card.minor);
    if (back === undefined) return present(sold.get(lineId));
    return reckonBack(at.place, present(back.sale.reckoned.get(back.line.lineId)), back);
  });
}

/** Goods that are sold together, deposits with them. */
export function reckonGoods(
  model: ShopModel,
  place: StoreModel,
  lines: readonly Line[],
  coupon: string | undefined,
): readonly ReckonedLine[] {
  const { currency } = place.store;
  const goods = lines.map(({ gtin, quantity }) => {
    return pricedGoods(model, currency, {
      article: articleOf(model, gtin),
      milli: milliOf(quantity.value),
    });
  });
  const discounts = discountsOf(model, goods, { currency, coupon });
  return reckonPaid(model, place, { goods, discounts });
}

/** Goods by themselves at their list price. */
export function reckonListed(
  model: ShopModel,
  place: StoreModel,
  thing: Pick<PricedGoods, 'article' | 'milli'>,
): ReckonedLine {
  const goods = [pricedGoods(model, place.store.currency, thing)];
  return present(reckonPaid(model, place, { goods, discounts: [0] })[0]);
}

function reckonPaid(
  model: ShopModel,
  place: StoreModel,
  {
    goods,
    discounts,
  }: Record<'goods', readonly PricedGoods[]> & Record<'discounts', readonly number[]>,
): readonly ReckonedLine[] {
  const paid = goods.map(({ article, minor }, index) => {
    return { article, minor: minor - present(discounts[index]) };
  });
  const taxes = taxesOf(model, place, paid);
  return goods.map(({ article, milli }, index) => ({
    ...{ gtin: article.gtin, milli, discountMinor: present(discounts[index]) },
    ...withTaxes(place, present(paid[index]).minor, present(taxes[index])),
  }));
}

/** What is put on a gift card is neither lowered nor taxed. */
function reckonCard(minor: number): ReckonedLine {
  const none = { discountMinor: 0, taxMinor: 0, taxes: {} };
  return { gtin: giftCardGtin, milli: 1000, netMinor: minor, grossMinor: minor, ...none };
}

/**
 * What a part of a sold line gives back after an earlier part: so many n-ths of what was paid, rounded down, less those of the
 * earlier part. The side that carried the price is shared, and each tax; the other side follows.
 */
export function reckonBack(
  { store }: StoreModel,
  sold: ReckonedLine,
  part: { readonly beforeMilli: number; readonly milli: number },
): ReckonedLine {
  const upTo = (minor: number, milli: number) => Math.floor((minor * milli) / sold.milli);
  const { beforeMilli, milli } = part;
  const back = (minor: number) => upTo(minor, beforeMilli) - upTo(minor, beforeMilli + milli);
  const { pricesIncludeTax } = store.policy.tax;
  const paidMinor = pricesIncludeTax ? sold.grossMinor : sold.netMinor;
  const taxes = Object.entries(sold.taxes).map(([taxId, minor]) => [taxId, back(minor)] as const);
  return {
    ...{ gtin: sold.gtin, milli: 0 - milli },
    discountMinor: back(paidMinor + sold.discountMinor) - back(paidMinor),
    ...withTaxes({ store }, back(paidMinor), Object.fromEntries(taxes)),
  };
}

/** The same with every sign turned. */
export function reckonVoided(line: ReckonedLine): ReckonedLine {
  const taxes = Object.entries(line.taxes).map(([taxId, minor]) => [taxId, 0 - minor]);
  return {
    ...{ gtin: line.gtin, milli: 0 - line.milli, discountMinor: 0 - line.discountMinor },
    ...{ netMinor: 0 - line.netMinor, taxMinor: 0 - line.taxMinor },
    ...{ grossMinor: 0 - line.grossMinor, taxes: Object.fromEntries(taxes) },
  };
}

function pricedGoods(
  { product }: ShopModel,
  currency: string,
  { article, milli }: Pick<PricedGoods, 'article' | 'milli'>,
): PricedGoods {
  const offer = product.data.offers.find(
    ({ priceListId, itemId, unit }) =>
      priceListId === `PL-${currency}` && itemId === article.item.itemId && unit === article.unit,
  );
  const unitMinor = present(present(offer).windows[0]).priceMinor;
  return { article, milli, unitMinor, minor: nearest(unitMinor * milli, 1000) };
}

function withTaxes({ store }: Pick<StoreModel, 'store'>, minor: number, taxes: Taxes) {
  const taxMinor = sum(Object.values(taxes));
  const { pricesIncludeTax } = store.policy.tax;
  return pricesIncludeTax
    ? { netMinor: minor - taxMinor, taxMinor, grossMinor: minor, taxes }
    : { netMinor: minor, taxMinor, grossMinor: minor + taxMinor, taxes };
}

/** Each line of a basket or transaction, and what they come to. */
export function expectReckoned(
  reckoned: readonly ReckonedLine[],
  said: Sums & { readonly lines: readonly PaidLine[]; readonly taxes: readonly TaxRow[] },
): void {
  expect(
    said.lines.map(({ gtin, discount, gross }) => [gtin, minorOf(discount), minorOf(gross)]),
  ).toEqual(
    reckoned.map(({ gtin, discountMinor, grossMinor }) => [gtin, discountMinor, grossMinor]),
  );
  expectSums(reckoned, said);
  expectTaxes(reckoned, said.taxes);
}

type PaidLine = { readonly gtin: string; readonly discount: Amount; readonly gross: Amount };
type Sums = Readonly<Record<'net' | 'tax' | 'total' | 'discount', Amount>>;
type TaxRow = { readonly taxId: string; readonly taxable: Amount; readonly tax: Amount };

/** The sums of a basket, a transaction or a Z report. */
export function expectSums(reckoned: readonly ReckonedLine[], said: Sums): void {
  const { net, tax, total, discount } = said;
  expect([net, tax, total, discount].map(minorOf)).toEqual([
    sum(reckoned.map(({ netMinor }) => netMinor)),
    sum(reckoned.map(({ taxMinor }) => taxMinor)),
    sum(reckoned.map(({ grossMinor }) => grossMinor)),
    sum(reckoned.map(({ discountMinor }) => discountMinor)),
  ]);
}

/** Its tax table, whatever the order of its rows. */
export function expectTaxes(reckoned: readonly ReckonedLine[], rows: readonly TaxRow[]): void {
  const expected: Record<string, readonly [taxable: number, tax: number]> = {};
  for (const { netMinor, taxes } of reckoned) {
    for (const [taxId, minor] of Object.entries(taxes)) {
      const [taxable, tax] = expected[taxId] ?? [0, 0];
      expected[taxId] = [taxable + netMinor, tax + minor];
    }
  }
  const said = rows.map(({ taxId, taxable, tax }) => [taxId, [minorOf(taxable), minorOf(tax)]]);
  expect(Object.fromEntries(said)).toEqual(expected);
}
