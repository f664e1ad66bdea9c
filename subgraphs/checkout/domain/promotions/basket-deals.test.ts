import type { PriceBookPromotion, PromotionConcurrency, ThresholdStep } from '../price-book.ts';
import {
  discountable,
  discountContext as context,
  eur,
  percentOff,
  promotion,
} from '../test-kit.ts';
import { burnDeal, burnedPoints, earnedPoints, thresholdDeals } from './basket-deals.ts';
import type { Winner } from './choose-deals.ts';
import { itemDealOf } from './deal.ts';

const lines = [discountable('A', 1000), discountable('B', 500), discountable('C', 250)];
const usd = (minor: number) => ({ minor, currency: 'USD' });

const step = (minimum: number, parts: Partial<ThresholdStep>): ThresholdStep => ({
  ...{ minimums: [eur(minimum)], amounts: [], ...parts },
});
const threshold = (
  steps: readonly ThresholdStep[],
  parts: Partial<PriceBookPromotion> = {},
): PriceBookPromotion => promotion({ kind: 'THRESHOLD', steps }, parts);

/** What won on lines in the first pass: { A: 'COMPOUND' }. */
function winners(won: Readonly<Record<string, PromotionConcurrency>>): readonly Winner[] {
  return Object.entries(won).map(([itemId, concurrency]) => {
    const deal = itemDealOf(percentOff('1', { concurrency, itemIds: [itemId] }));
    if (deal === undefined) throw new Error('Expected a deal.');
    return { deal, lines: lines.filter((line) => line.lineId === itemId) };
  });
}

describe('rule 11: on which lines a threshold may come', () => {
  const won = { A: 'EXCLUSIVE', B: 'BEST_PRICE', C: 'COMPOUND' } as const;
  const spend = (concurrency: PromotionConcurrency, parts: Partial<PriceBookPromotion> = {}) =>
    threshold([step(1500, { amounts: [eur(100)] })], { concurrency, ...parts });
  it.each`
    threshold                                     | control                | won                                   | own
    ${spend('EXCLUSIVE')}                         | ${'WITHIN_PRIORITY'}   | ${{}}                                 | ${'A B C'}
    ${spend('EXCLUSIVE')}                         | ${'WITHIN_PRIORITY'}   | ${{ A: 'COMPOUND' }}                  | ${'B C'}
    ${spend('EXCLUSIVE')}                         | ${'ACROSS_PRIORITIES'} | ${{ A: 'COMPOUND', B: 'BEST_PRICE' }} | ${'C'}
    ${spend('EXCLUSIVE')}                         | ${'ACROSS_PRIORITIES'} | ${won}                                | ${undefined}
    ${spend('BEST_PRICE')}                        | ${'WITHIN_PRIORITY'}   | ${{ A: 'COMPOUND' }}                  | ${'B C'}
    ${spend('BEST_PRICE')}                        | ${'WITHIN_PRIORITY'}   | ${{ A: 'BEST_PRICE' }}                | ${'B C'}
    ${spend('COMPOUND')}                          | ${'WITHIN_PRIORITY'}   | ${won}                                | ${'C'}
    ${spend('COMPOUND')}                          | ${'WITHIN_PRIORITY'}   | ${{ A: 'BEST_PRICE', B: 'COMPOUND' }} | ${'B C'}
    ${spend('BEST_PRICE')}                        | ${'ACROSS_PRIORITIES'} | ${won}                                | ${'B C'}
    ${spend('COMPOUND')}                          | ${'ACROSS_PRIORITIES'} | ${won}                                | ${'B C'}
    ${spend('COMPOUND', { itemIds: ['A', 'B'] })} | ${'WITHIN_PRIORITY'}   | ${{}}                                 | ${'A B'}
    ${spend('COMPOUND', { itemIds: ['B', 'C'] })} | ${'WITHIN_PRIORITY'}   | ${{}}                                 | ${undefined}
  `('$threshold.concurrency, $control, after $won: $own', (row) => {
    const settings = { control: row.control, context, firstPass: winners(row.won) };
    const found = [...thresholdDeals([row.threshold], lines, settings)];
    expect(found.map(([, own]) => own.map(({ lineId }) => lineId).join(' '))).toEqual(
      row.own === undefined ? [] : [row.own],
    );
    for (const [deal, own] of found) expect(lines.filter(deal.covers)).toEqual(own);
  });
});

describe('rule 10: what a threshold takes off', () => {
  const settings = { control: 'WITHIN_PRIORITY', context, firstPass: [] } as const;
  it.each`
    case                             | steps                                                                       | answer
    ${'an amount'}                   | ${[step(1750, { amounts: [eur(175)] })]}                                    | ${'ORDER_AMOUNT: A 100, B 50, C 25'}
    ${'a percentage'}                | ${[step(1750, { percent: '20' })]}                                          | ${'ORDER_PERCENT: A 200, B 100, C 50'}
    ${'the highest step'}            | ${[step(1000, { amounts: [eur(7)] }), step(1750, { amounts: [eur(175)] })]} | ${'ORDER_AMOUNT: A 100, B 50, C 25'}
    ${'nothing below its minimum'}   | ${[step(1751, { amounts: [eur(175)] })]}                                    | ${undefined}
    ${'nothing in another currency'} | ${[step(1000, { amounts: [usd(175)] })]}                                    | ${undefined}
    ${'at most what the lines cost'} | ${[step(0, { amounts: [eur(9999)] })]}                                      | ${'ORDER_AMOUNT: A 1000, B 500, C 250'}
  `('$case: $answer', ({ steps, answer }) => {
    const said = [...thresholdDeals([percentOff('50'), threshold(steps)], lines, settings)].map(
      ([deal, own]) => {
        const taken = deal.effects(own, context).map(({ lineId, minor }) => `${lineId} ${minor}`);
        return `${deal.step}: ${taken.join(', ')}`;
      },
    );
    expect(said).toEqual(answer === undefined ? [] : [answer]);
  });

  it('depends on what other lines cost, so its lines are decided on together', () => {
    const given = threshold([step(0, { percent: '20' })], { description: 'Spring' });
    expect([...thresholdDeals([given], lines, settings).keys()]).toMatchObject([
      { isSet: true, label: { description: 'Spring' } },
    ]);
  });
});

describe('rule 10: points that are burned', () => {
  const burn = (minor: number, parts: Partial<PriceBookPromotion> = {}, amounts = [eur(minor)]) =>
    promotion({ kind: 'LOYALTY_BURN', points: 100, amounts }, { promotionId: 'BURN', ...parts });
  const given = { ...context, pointsToBurn: 200 };
  const earn = promotion(
    { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] },
    { promotionId: 'EARN', priority: 9 },
  );

  it.each`
    case                                  | promotions                                                                                         | taken
    ${'two lots off all lines'}           | ${[burn(175)]}                                                                                     | ${'BURN: A 200, B 100, C 50'}
    ${'off its own lines'}                | ${[burn(100, { itemIds: ['B'] })]}                                                                 | ${'BURN: B 200'}
    ${'beside promotions of other kinds'} | ${[percentOff('10', { priority: 99 }), earn, burn(175)]}                                           | ${'BURN: A 200, B 100, C 50'}
    ${'by the higher priority'}           | ${[burn(1, { promotionId: 'LOW' }), burn(175, { priority: 2 })]}                                   | ${'BURN: A 200, B 100, C 50'}
    ${'by the higher, however published'} | ${[burn(175, { priority: 2 }), burn(1, { promotionId: 'LOW' })]}                                   | ${'BURN: A 200, B 100, C 50'}
    ${'of equal ones by the lower id'}    | ${[burn(1, { promotionId: 'C' }), burn(175, { promotionId: 'A' }), burn(1, { promotionId: 'B' })]} | ${'A: A 200, B 100, C 50'}
    ${'by one that runs in the currency'} | ${[burn(1, { promotionId: 'USD', priority: 9 }, [usd(1)]), burn(175)]}                             | ${'BURN: A 200, B 100, C 50'}
    ${'not where none runs in it'}        | ${[burn(1, {}, [usd(1)])]}                                                                         | ${undefined}
    ${'not without a programme'}          | ${[earn, percentOff('10')]}                                                                        | ${undefined}
  `('$case: $taken', ({ promotions, taken }) => {
    const deal = burnDeal(promotions, given);
    const own = deal === undefined ? [] : deal.effects(lines.filter(deal.covers), given);
    const said = own.map(({ lineId, minor }) => `${lineId} ${minor}`).join(', ');
    expect(deal && `${deal.label.promotionId}: ${said}`).toBe(taken);
    if (deal !== undefined) expect(deal).toMatchObject({ step: 'ORDER_AMOUNT', isSet: true });
  });

  it('are none where the customer gives none', () => {
    expect(burnDeal([burn(175)], context)).toBeUndefined();
  });

  it.each`
    promotionId | minor  | points
    ${'BURN'}   | ${350} | ${200}
    ${'BURN'}   | ${176} | ${200}
    ${'BURN'}   | ${175} | ${100}
    ${'BURN'}   | ${1}   | ${100}
    ${'BURN'}   | ${0}   | ${0}
    ${'EARN'}   | ${350} | ${0}
    ${'NONE'}   | ${350} | ${0}
  `('come to $points for $minor taken off by $promotionId', ({ promotionId, minor, points }) => {
    expect(burnedPoints([earn, burn(175)], { promotionId, minor }, given)).toBe(points);
  });
});

describe('rule 10: points that are earned', () => {
  const earn = (
    points: number,
    amounts: readonly { readonly minor: number; readonly currency: string }[],
    parts: Partial<PriceBookPromotion> = {},
  ) => promotion({ kind: 'LOYALTY_EARN', points, amounts }, parts);
  it.each`
    case                                  | promotions                                        | points
    ${'for each whole euro of 17.50'}     | ${[earn(1, [eur(100)])]}                          | ${17}
    ${'ten for each whole 5.00'}          | ${[earn(10, [eur(500)])]}                         | ${30}
    ${'on its own lines'}                 | ${[earn(1, [eur(100)], { itemIds: ['B', 'C'] })]} | ${7}
    ${'of two programmes, both'}          | ${[earn(1, [eur(100)]), earn(10, [eur(500)])]}    | ${47}
    ${'not in another currency'}          | ${[earn(1, [usd(100)])]}                          | ${0}
    ${'not for amounts of nothing'}       | ${[earn(1, [eur(0)])]}                            | ${0}
    ${'not for amounts below nothing'}    | ${[earn(1, [eur(-100)])]}                         | ${0}
    ${'not by promotions of other kinds'} | ${[percentOff('10')]}                             | ${0}
    ${'none without any'}                 | ${[]}                                             | ${0}
  `('$case: $points', ({ promotions, points }) => {
    expect(earnedPoints(promotions, lines, context)).toBe(points);
  });
});
