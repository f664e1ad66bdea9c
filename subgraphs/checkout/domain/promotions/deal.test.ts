import type { PriceBookPromotion, PromotionRule } from '../price-book.ts';
import {
  discountable,
  discountContext as context,
  eur,
  multiBuy,
  percentOff,
  promotion,
} from '../test-kit.ts';
import { itemDealOf, type PromotionDeal } from './deal.ts';
import type { DiscountableLine } from './discountable.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const units = (itemId: string, minor: number, unitCount: number, parts = {}) =>
  discountable(itemId, minor * unitCount, { unitCount, ...parts });
/** 0.350 kg at 12.00. */
const cheese = discountable('CHEESE', 420, {
  ...{ unitCount: 0, measure: { numerator: 350, denominator: 1000 } },
});
const crate = discountable('CRATE', 1500, { unitCount: 0 });

function dealOf(given: PriceBookPromotion): PromotionDeal {
  const deal = itemDealOf(given);
  if (deal === undefined) throw new Error('Expected a promotion of items.');
  return deal;
}

/** "A 50": 0.50 off A. Only covered lines are asked for, as everywhere. */
function taken(given: PriceBookPromotion, lines: readonly DiscountableLine[]): readonly string[] {
  const deal = dealOf(given);
  return deal
    .effects(lines.filter(deal.covers), context)
    .map(({ lineId, minor }) => `${lineId} ${minor}`);
}

const off = (...amounts: readonly { readonly minor: number; readonly currency: string }[]) =>
  promotion({ kind: 'AMOUNT_OFF', amounts });
const fixed = (...prices: readonly { readonly minor: number; readonly currency: string }[]) =>
  promotion({ kind: 'FIXED_PRICE', prices });
const buyGet = (
  [buyQuantity, getQuantity, percent]: readonly [number, number, string],
  itemIds: readonly string[] = [],
  got: { readonly items?: readonly string[]; readonly categories?: readonly string[] } = {},
) =>
  promotion(
    {
      ...{ kind: 'BUY_GET', buyQuantity, getQuantity, percent },
      ...{ getItemIds: got.items ?? [], getCategoryIds: got.categories ?? [] },
    },
    { itemIds },
  );
const mix = (
  prices: readonly { readonly minor: number; readonly currency: string }[],
  percent?: string,
) => {
  const groups = [
    { quantity: 1, itemIds: ['MAIN'], categoryIds: [] },
    { quantity: 2, itemIds: ['DRINK', 'SNACK'], categoryIds: [] },
  ];
  return promotion({ kind: 'MIX_AND_MATCH', groups, prices, ...(percent && { percent }) });
};

describe('rule 10: what each kind of promotion takes off', () => {
  const [a, b] = [units('A', 100, 3), units('B', 40, 1)];
  const meal = [units('MAIN', 450, 1), units('DRINK', 200, 1), units('SNACK', 150, 1)];
  it.each`
    case                                              | promotion                                                          | lines                                                               | answer
    ${'20 % of each line'}                            | ${percentOff('20')}                                                | ${[a, b, cheese, crate]}                                            | ${['A 60', 'B 8', 'CHEESE 84', 'CRATE 300']}
    ${'20 % of a gift'}                               | ${percentOff('20')}                                                | ${[units('A', 0, 1)]}                                               | ${[]}
    ${'0.30 off each unit'}                           | ${off(eur(30))}                                                    | ${[a, b]}                                                           | ${['A 90', 'B 30']}
    ${'1.00 off each kilogram'}                       | ${off(eur(100))}                                                   | ${[cheese]}                                                         | ${['CHEESE 35']}
    ${'no more off than there is'}                    | ${off(eur(70))}                                                    | ${[b]}                                                              | ${['B 40']}
    ${'nothing off a crate, which has its own price'} | ${off(eur(30))}                                                    | ${[crate]}                                                          | ${[]}
    ${'nothing off in another currency'}              | ${off(usd(30))}                                                    | ${[a]}                                                              | ${[]}
    ${'in the basket’s of two currencies'}            | ${off(usd(30), eur(20))}                                           | ${[a]}                                                              | ${['A 60']}
    ${'each unit for 0.90'}                           | ${fixed(eur(90))}                                                  | ${[a, b]}                                                           | ${['A 30']}
    ${'each kilogram for 10.00'}                      | ${fixed(eur(1000))}                                                | ${[cheese]}                                                         | ${['CHEESE 70']}
    ${'each for as much as it costs'}                 | ${fixed(eur(100))}                                                 | ${[a]}                                                              | ${[]}
    ${'for nothing at all'}                           | ${fixed(eur(0))}                                                   | ${[a]}                                                              | ${['A 300']}
    ${'a price, but of no crate'}                     | ${fixed(eur(90))}                                                  | ${[crate]}                                                          | ${[]}
    ${'a price in another currency'}                  | ${fixed(usd(1))}                                                   | ${[a]}                                                              | ${[]}
    ${'three for 2.00'}                               | ${multiBuy(3, 200)}                                                | ${[a]}                                                              | ${['A 100']}
    ${'three for 2.00 in another currency'}           | ${promotion({ kind: 'MULTI_BUY', quantity: 3, prices: [usd(1)] })} | ${[a]}                                                              | ${[]}
    ${'two and one free, of the same'}                | ${buyGet([2, 1, '100'])}                                           | ${[a]}                                                              | ${['A 100']}
    ${'two and one free lack a unit'}                 | ${buyGet([2, 1, '100'])}                                           | ${[units('A', 100, 2)]}                                             | ${[]}
    ${'one and two at half, of the same'}             | ${buyGet([1, 2, '50'])}                                            | ${[a]}                                                              | ${['A 100']}
    ${'a coffee, and a cake at half'}                 | ${buyGet([1, 1, '50'], ['A'], { items: ['B'] })}                   | ${[units('A', 100, 1), b]}                                          | ${['A 14', 'B 6']}
    ${'a cake alone is not at half'}                  | ${buyGet([1, 1, '50'], ['A'], { items: ['B'] })}                   | ${[b]}                                                              | ${[]}
    ${'coffees alone have nothing at half'}           | ${buyGet([1, 1, '50'], ['A'], { items: ['B'] })}                   | ${[a]}                                                              | ${[]}
    ${'a coffee, and anything of a category at half'} | ${buyGet([1, 1, '50'], ['A'], { categories: ['CAKES'] })}          | ${[units('A', 100, 1), units('B', 40, 1, { categoryId: 'CAKES' })]} | ${['A 14', 'B 6']}
    ${'two coffees, and a cake free'}                 | ${buyGet([2, 1, '100'], ['A'], { items: ['B'] })}                  | ${[a, b]}                                                           | ${['A 33', 'B 7']}
    ${'a meal for 6.50'}                              | ${mix([eur(650)])}                                                 | ${meal}                                                             | ${['MAIN 84', 'DRINK 38', 'SNACK 28']}
    ${'a meal with two of one kind'}                  | ${mix([eur(650)])}                                                 | ${[units('MAIN', 450, 1), units('DRINK', 200, 2)]}                  | ${['MAIN 106', 'DRINK 94']}
    ${'two mains and a drink are no meal'}            | ${mix([eur(650)])}                                                 | ${[units('MAIN', 450, 2), units('DRINK', 200, 1)]}                  | ${[]}
    ${'a meal at 10 % off all of it'}                 | ${mix([], '10')}                                                   | ${meal}                                                             | ${['MAIN 45', 'DRINK 20', 'SNACK 15']}
    ${'a meal in another currency'}                   | ${mix([usd(1)])}                                                   | ${meal}                                                             | ${[]}
  `('$case: $answer', ({ promotion: given, lines, answer }) => {
    expect(taken(given, lines)).toEqual(answer);
  });
});

describe('decision 12: at which step it is taken off', () => {
  it.each`
    promotion                                         | step              | isSet
    ${percentOff('10')}                               | ${'ITEM_PERCENT'} | ${false}
    ${off(eur(1))}                                    | ${'ITEM_AMOUNT'}  | ${false}
    ${fixed(eur(1))}                                  | ${'ITEM_FIXED'}   | ${false}
    ${multiBuy(2, 1)}                                 | ${'ITEM_FIXED'}   | ${true}
    ${buyGet([1, 1, '100'])}                          | ${'ITEM_FIXED'}   | ${true}
    ${buyGet([1, 1, '100'], ['A'], { items: ['B'] })} | ${'ITEM_FIXED'}   | ${true}
    ${mix([eur(1)])}                                  | ${'ITEM_FIXED'}   | ${true}
    ${mix([], '10')}                                  | ${'ITEM_PERCENT'} | ${true}
  `('$promotion.rule.kind: $step, a set: $isSet', ({ promotion: given, step, isSet }) => {
    expect(dealOf(given)).toMatchObject({ step, isSet });
  });

  it.each<PromotionRule>([
    { kind: 'THRESHOLD', steps: [] },
    { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] },
    { kind: 'LOYALTY_BURN', points: 100, amounts: [eur(100)] },
  ])('$kind looks at the whole basket, after these', (rule) => {
    expect(itemDealOf(promotion(rule))).toBeUndefined();
  });
});

describe('which lines it covers', () => {
  const line = discountable('A', 100, { categoryId: 'CAKES', departmentId: 'FOOD' });
  it.each`
    promotion                                                       | line                             | covers
    ${percentOff('10')}                                             | ${line}                          | ${true}
    ${percentOff('10')}                                             | ${{ ...line, overridden: true }} | ${false}
    ${percentOff('10', { itemIds: ['A'] })}                         | ${line}                          | ${true}
    ${percentOff('10', { itemIds: ['B'] })}                         | ${line}                          | ${false}
    ${percentOff('10', { categoryIds: ['CAKES'] })}                 | ${line}                          | ${true}
    ${percentOff('10', { categoryIds: ['FOOD'] })}                  | ${line}                          | ${true}
    ${percentOff('10', { categoryIds: ['A'] })}                     | ${line}                          | ${false}
    ${percentOff('10', { itemIds: ['B'], categoryIds: ['CAKES'] })} | ${line}                          | ${true}
    ${buyGet([1, 1, '50'], ['A'], { items: ['B'] })}                | ${line}                          | ${true}
    ${buyGet([1, 1, '50'], ['B'], { items: ['A'] })}                | ${line}                          | ${true}
    ${buyGet([1, 1, '50'], ['B'], { items: ['C'] })}                | ${line}                          | ${false}
    ${mix([eur(1)])}                                                | ${discountable('SNACK', 100)}    | ${true}
    ${mix([eur(1)])}                                                | ${line}                          | ${false}
  `('$promotion.rule.kind of $promotion.itemIds $promotion.categoryIds: $covers', (row) => {
    expect(dealOf(row.promotion).covers(row.line)).toBe(row.covers);
  });

  it('is told in the trace', () => {
    const parts = { promotionId: 'P7', description: 'Cake day', priority: 3 };
    expect(dealOf(percentOff('10', parts)).label).toEqual({
      ...{ ...parts, kind: 'PERCENT_OFF', concurrency: 'BEST_PRICE' },
    });
  });
});
