import { money } from '#kernel/money.ts';
import { createPromotion, type PromotionRuleInput } from './promotion.ts';

const promotion = (rule: PromotionRuleInput) => ({
  ...{ promotionId: 'P', description: 'P', rule, priority: 0, concurrency: 'BEST_PRICE' as const },
  ...{ itemIds: [], categoryIds: [], storeIds: [], channels: [] },
  validFrom: '2026-03-01T00:00:00.000Z',
});
const percent = (text: string): PromotionRuleInput => ({ percentOff: { percent: text } });
const multiBuy = (quantity: number, ...minors: number[]): PromotionRuleInput => ({
  multiBuy: { quantity, prices: minors.map((minor) => money(minor, 'EUR')) },
});

it.each`
  rule                                        | answer
  ${percent('12.50')}                         | ${{ kind: 'PERCENT_OFF', percent: '12.5' }}
  ${percent('100')}                           | ${{ kind: 'PERCENT_OFF', percent: '100' }}
  ${percent('0')}                             | ${'PROMOTION_RULE_INVALID'}
  ${percent('-5')}                            | ${'PROMOTION_RULE_INVALID'}
  ${percent('100.0001')}                      | ${'PROMOTION_RULE_INVALID'}
  ${percent('1.00001')}                       | ${'PROMOTION_RULE_INVALID'}
  ${percent('07')}                            | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(3, 200)}                         | ${{ kind: 'MULTI_BUY', quantity: 3, prices: [money(200, 'EUR')] }}
  ${multiBuy(1, 200)}                         | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(1001, 200)}                      | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2)}                              | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2, 1, 2)}                        | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2, -1)}                          | ${'AMOUNT_INVALID'}
  ${{ ...percent('5'), ...multiBuy(2, 100) }} | ${'PROMOTION_RULE_INVALID'}
  ${{}}                                       | ${'PROMOTION_RULE_INVALID'}
`('a promotion with $rule answers $answer', ({ rule, answer }) => {
  const outcome = createPromotion(promotion(rule));
  expect(outcome.ok ? outcome.value.rule : outcome.refusal.code).toEqual(answer);
});
