import { nearest, sharesOf } from './arithmetic.ts';
import { type Article, type ShopModel, type StoreModel, sum } from './shop-model.ts';
import { present } from '../journeys/till.ts';

/** What is taxed: an amount in the terms of the store's prices, with its taxes in them or without. */
export type Taxable = { readonly article: Article; readonly minor: number };

/** By tax id; one that takes nothing stands here too. */
export type Taxes = Readonly<Record<string, number>>;

/** The taxes of each amount, rounded for each (LINE) or once for all together and then shared out (DOCUMENT). */
export function taxesOf(
  model: ShopModel,
  { store }: StoreModel,
  taxables: readonly Taxable[],
): readonly Taxes[] {
  const { roundingLevel } = store.policy.tax;
  const parts = taxables.map(({ article, minor }) =>
    fractionsOf(ratesOf(model, store, article), minor, store.policy.tax),
  );
  const rounded =
    roundingLevel === 'LINE'
      ? parts.flat().map(({ above, below }) => nearest(above, below))
      : roundedTogether(parts.flat());
  let next = 0;
  return parts.map((own) =>
    Object.fromEntries(own.map(({ taxId }) => [taxId, present(rounded[next++])])),
  );
}

type Rate = { readonly taxId: string; readonly thousandths: number };
/** A tax before it is rounded: above / below. */
type Fraction = { readonly taxId: string; readonly above: number; readonly below: number };

function ratesOf({ product }: ShopModel, store: StoreModel['store'], { item }: Article) {
  const own = product.data.taxRates.find(
    ({ jurisdictionId, taxClassId }) =>
      jurisdictionId === store.jurisdictionId && taxClassId === item.taxClassId,
  );
  // The price book keeps taxes in this order, so it decides who gets the odd cent of two equal remainders.
  const inOrder = present(own).rates.toSorted((a, b) => (a.taxId < b.taxId ? -1 : 1));
  return inOrder.map(({ taxId, rate }): Rate => {
    return { taxId, thousandths: Math.round(Number(rate) * 1000) };
  });
}

function fractionsOf(
  rates: readonly Rate[],
  minor: number,
  { pricesIncludeTax }: { readonly pricesIncludeTax: boolean },
): readonly Fraction[] {
  const inPrice = pricesIncludeTax ? sum(rates.map(({ thousandths }) => thousandths)) : 0;
  const below = 1000 + inPrice;
  return rates.map(({ taxId, thousandths }) => ({ taxId, above: minor * thousandths, below }));
}

/** Over one denominator, which for the few rates of a country stays small. */
function roundedTogether(fractions: readonly Fraction[]): readonly number[] {
  const common = [...new Set(fractions.map(({ below }) => below))].reduce((a, b) => a * b, 1);
  const weights = fractions.map(({ above, below }) => above * (common / below));
  return sharesOf(nearest(sum(weights), common), weights);
}
