import { byOptions, concurrencyByLine } from './choose-deals.ts';
import { lineDiscountDeal } from './manual-deals.ts';
import { itemDealOf } from './deal.ts';
import { discountable, percentOff } from '../test-kit.ts';

const lines = ['A', 'B', 'C', 'D'].map((itemId) => discountable(itemId, 100));
const pick = (ids: string) => lines.filter(({ lineId }) => ids.includes(lineId));
const deal = itemDealOf(percentOff('10'));
if (deal === undefined) throw new Error('Expected a promotion of items to be a deal.');

it.each`
  what                               | first    | second   | blocks
  ${'what the same thresholds want'} | ${'AB'}  | ${'AB'}  | ${['A B', 'C D']}
  ${'what one of them wants'}        | ${'A'}   | ${'B'}   | ${['A', 'B', 'C D']}
  ${'what both and what one wants'}  | ${'ABC'} | ${'BCD'} | ${['A', 'B C', 'D']}
  ${'what nobody wants'}             | ${''}    | ${''}    | ${['A B C D']}
`('$what is decided on together: $blocks', ({ first, second, blocks }) => {
  const options = [first, second].map((ids) => ({
    ...{ deals: [deal] as const, lines: pick(ids as string) },
  }));
  const found = byOptions(lines, options);
  expect(found.map((block) => block.map(({ lineId }) => lineId).join(' '))).toEqual(blocks);
});

it('what a person took off is no win of a promotion', () => {
  const byHand = { kind: 'PERCENT', percent: '5', reason: 'Dented', operatorId: 'O1' } as const;
  const winners = [
    { deal: lineDiscountDeal('A', byHand), lines: pick('A') },
    { deal, lines: pick('B') },
  ];
  expect([...concurrencyByLine(winners)]).toEqual([['B', new Set(['BEST_PRICE'])]]);
});
