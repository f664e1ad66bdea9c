import type { PriceBookPromotion } from '../price-book.ts';
import { discountable, eur, percentOff, promotion } from '../test-kit.ts';
import { coverageOf } from './coverage.ts';

const oats = discountable('OATS', 149, { categoryId: 'MILK', departmentId: 'FOOD' });
const bread = discountable('BREAD', 299, { categoryId: 'FOOD', departmentId: 'FOOD' });
const soap = discountable('SOAP', 99, { categoryId: 'CARE', departmentId: 'HOME' });
const lines = [oats, bread, soap];

/** "P1: OATS SOAP" for each deal. */
function covered(
  promotions: readonly PriceBookPromotion[],
  of = lines,
  eligible: readonly PriceBookPromotion[] = promotions,
): readonly string[] {
  const coverage = coverageOf(of, promotions, new Set(eligible));
  return [...coverage].map(
    ([deal, own]) => `${deal.promotion.promotionId}: ${own.map(({ lineId }) => lineId).join(' ')}`,
  );
}

const group = (itemIds: readonly string[], categoryIds: readonly string[] = []) => ({
  ...{ quantity: 1, itemIds, categoryIds },
});
const mix = (...groups: readonly ReturnType<typeof group>[]) =>
  promotion({ kind: 'MIX_AND_MATCH', groups, prices: [eur(100)] });
const buyGet = (
  getItemIds: readonly string[],
  getCategoryIds: readonly string[],
  parts: Partial<PriceBookPromotion>,
) =>
  promotion(
    {
      ...{ kind: 'BUY_GET', buyQuantity: 1, getQuantity: 1, percent: '100' },
      ...{ getItemIds, getCategoryIds },
    },
    parts,
  );

describe('which lines a promotion may have', () => {
  it.each`
    case                                             | promotion                                                                 | answer
    ${'all, where it names nothing'}                 | ${percentOff('10')}                                                       | ${['P1: OATS BREAD SOAP']}
    ${'those of its items'}                          | ${percentOff('10', { itemIds: ['OATS', 'SOAP'] })}                        | ${['P1: OATS SOAP']}
    ${'those of its category'}                       | ${percentOff('10', { categoryIds: ['MILK'] })}                            | ${['P1: OATS']}
    ${'those of its department'}                     | ${percentOff('10', { categoryIds: ['HOME'] })}                            | ${['P1: SOAP']}
    ${'each once, if department and category agree'} | ${percentOff('10', { categoryIds: ['FOOD'] })}                            | ${['P1: OATS BREAD']}
    ${'each once, however often it is named'}        | ${percentOff('10', { itemIds: ['OATS'], categoryIds: ['MILK', 'FOOD'] })} | ${['P1: OATS BREAD']}
    ${'items or categories, not both at once'}       | ${percentOff('10', { itemIds: ['SOAP'], categoryIds: ['MILK'] })}         | ${['P1: OATS SOAP']}
    ${'none of what is not in the basket'}           | ${percentOff('10', { itemIds: ['WINE'], categoryIds: ['BAR'] })}          | ${[]}
    ${'those of its groups'}                         | ${mix(group(['OATS']), group([], ['CARE']))}                              | ${['P1: OATS SOAP']}
    ${'all, where one of its groups is of anything'} | ${mix(group(['OATS']), group([]))}                                        | ${['P1: OATS BREAD SOAP']}
    ${'what is bought and what is got'}              | ${buyGet(['SOAP'], [], { itemIds: ['OATS'] })}                            | ${['P1: OATS SOAP']}
    ${'what is got by its category'}                 | ${buyGet([], ['HOME'], { itemIds: ['OATS'] })}                            | ${['P1: OATS SOAP']}
    ${'what is got by item as well as category'}     | ${buyGet(['BREAD'], ['HOME'], { itemIds: ['OATS'] })}                     | ${['P1: OATS BREAD SOAP']}
    ${'what is bought, where the same is got'}       | ${buyGet([], [], { itemIds: ['OATS'] })}                                  | ${['P1: OATS']}
    ${'all, where anything is bought'}               | ${buyGet(['SOAP'], [], {})}                                               | ${['P1: OATS BREAD SOAP']}
    ${'none: it looks at the whole basket'}          | ${promotion({ kind: 'THRESHOLD', steps: [] })}                            | ${[]}
  `('$case', ({ promotion: given, answer }) => {
    expect(covered([given])).toEqual(answer);
  });

  it('not those whose price was set by hand', () => {
    const given = [{ ...oats, overridden: true }, bread, soap];
    expect(covered([percentOff('10')], given)).toEqual(['P1: BREAD SOAP']);
  });

  it('none while it does not run, though others of the book do', () => {
    const [a, b] = [
      percentOff('10', { promotionId: 'A', itemIds: ['OATS'] }),
      percentOff('10', { promotionId: 'B', itemIds: ['OATS'] }),
    ];
    expect(covered([a, b], lines, [b])).toEqual(['B: OATS']);
    expect(covered([a, b], lines, [])).toEqual([]);
  });

  it('two lines of one item are two lines', () => {
    const twice = [oats, { ...oats, lineId: 'OATS-2' }];
    const given = percentOff('10', { itemIds: ['OATS'], categoryIds: ['MILK'] });
    expect(covered([given], twice)).toEqual(['P1: OATS OATS-2']);
  });

  it('many promotions of one item all have it', () => {
    const all = ['A', 'B', 'C'].map((promotionId) =>
      percentOff('10', { promotionId, itemIds: ['OATS'], categoryIds: ['CARE'] }),
    );
    expect(covered(all)).toEqual(['A: OATS SOAP', 'B: OATS SOAP', 'C: OATS SOAP']);
  });
});
