import { money } from '#kernel/money.ts';
import { createPromotion } from './promotion.ts';
import type { PromotionRuleInput } from './promotion-rule.ts';
import { checkSchedule } from './promotion-schedule.ts';

const promotion = (rule: PromotionRuleInput) => ({
  ...{ promotionId: 'P', description: 'P', rule, priority: 0, concurrency: 'BEST_PRICE' as const },
  ...{ itemIds: [], categoryIds: [], storeIds: [], channels: [], customerGroups: [] },
  ...{ couponRequired: false, categoryIdsBelow: [] },
  validFrom: '2026-03-01T00:00:00.000Z',
});
const percent = (text: string): PromotionRuleInput => ({ percentOff: { percent: text } });
const multiBuy = (quantity: number, ...minors: number[]): PromotionRuleInput => ({
  multiBuy: { quantity, prices: minors.map((minor) => money(minor, 'EUR')) },
});

const eur = (minor: number) => money(minor, 'EUR');
const buyGet = (parts: object) => ({
  buyGet: {
    ...{ buyQuantity: 2, getQuantity: 1, percent: '100', getItemIds: [], getCategoryIds: [] },
    ...parts,
  },
});
const mix = (parts: object) => ({
  mixAndMatch: {
    ...{ groups: [{ quantity: 1, itemIds: ['A'], categoryIds: [] }], prices: [], ...parts },
  },
});
const threshold = (parts: object) => ({
  threshold: { steps: [{ minimums: [eur(5000)], amounts: [], ...parts }] },
});

it.each`
  schedule                                                                | answer
  ${{ daysOfWeek: [] }}                                                   | ${'ok'}
  ${{ daysOfWeek: [1, 7], hours: { from: '22:00', to: '02:00' } }}        | ${'ok'}
  ${{ daysOfWeek: [], from: '2026-03-01T00:00', to: '2026-03-08T00:00' }} | ${'ok'}
  ${{ daysOfWeek: [0] }}                                                  | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [1, 1] }}                                               | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [], from: '2026-02-30T00:00' }}                         | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [], from: '2026-03-01' }}                               | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [], from: '2026-03-01T00:00', to: '2026-03-01T00:00' }} | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [], hours: { from: '17:00', to: '17:00' } }}            | ${'PROMOTION_SCHEDULE_INVALID'}
  ${{ daysOfWeek: [], hours: { from: '24:00', to: '17:00' } }}            | ${'PROMOTION_SCHEDULE_INVALID'}
`('a schedule of $schedule answers $answer', ({ schedule, answer }) => {
  const outcome = checkSchedule(schedule);
  expect(outcome.ok ? 'ok' : outcome.refusal.code).toBe(answer);
});

it.each`
  rule                                                                                  | answer
  ${percent('12.50')}                                                                   | ${{ kind: 'PERCENT_OFF', percent: '12.5' }}
  ${percent('100')}                                                                     | ${{ kind: 'PERCENT_OFF', percent: '100' }}
  ${percent('0')}                                                                       | ${'PROMOTION_RULE_INVALID'}
  ${percent('-5')}                                                                      | ${'PROMOTION_RULE_INVALID'}
  ${percent('100.0001')}                                                                | ${'PROMOTION_RULE_INVALID'}
  ${percent('1.00001')}                                                                 | ${'PROMOTION_RULE_INVALID'}
  ${percent('07')}                                                                      | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(3, 200)}                                                                   | ${{ kind: 'MULTI_BUY', quantity: 3, prices: [money(200, 'EUR')] }}
  ${multiBuy(1, 200)}                                                                   | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(1001, 200)}                                                                | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2)}                                                                        | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2, 1, 2)}                                                                  | ${'PROMOTION_RULE_INVALID'}
  ${multiBuy(2, -1)}                                                                    | ${'AMOUNT_INVALID'}
  ${{ ...percent('5'), ...multiBuy(2, 100) }}                                           | ${'PROMOTION_RULE_INVALID'}
  ${{}}                                                                                 | ${'PROMOTION_RULE_INVALID'}
  ${{ amountOff: { amounts: [eur(20)] } }}                                              | ${{ kind: 'AMOUNT_OFF', amounts: [eur(20)] }}
  ${{ amountOff: { amounts: [eur(0)] } }}                                               | ${'AMOUNT_INVALID'}
  ${{ fixedPrice: { prices: [eur(0)] } }}                                               | ${{ kind: 'FIXED_PRICE', prices: [eur(0)] }}
  ${{ fixedPrice: { prices: [eur(10_000_000_001)] } }}                                  | ${'AMOUNT_INVALID'}
  ${multiBuy(2, 10_000_000_001)}                                                        | ${'AMOUNT_INVALID'}
  ${{ amountOff: { amounts: [eur(9_000_000_000_000_000)] } }}                           | ${'AMOUNT_INVALID'}
  ${{ loyaltyBurn: { points: 9, amounts: [eur(10_000_000_001)] } }}                     | ${'AMOUNT_INVALID'}
  ${{ fixedPrice: { prices: [] } }}                                                     | ${'PROMOTION_RULE_INVALID'}
  ${buyGet({})}                                                                         | ${{ kind: 'BUY_GET', ...buyGet({}).buyGet }}
  ${buyGet({ getQuantity: 0 })}                                                         | ${'PROMOTION_RULE_INVALID'}
  ${buyGet({ buyQuantity: 0 })}                                                         | ${'PROMOTION_RULE_INVALID'}
  ${buyGet({ percent: '0' })}                                                           | ${'PROMOTION_RULE_INVALID'}
  ${mix({ prices: [eur(399)] })}                                                        | ${{ kind: 'MIX_AND_MATCH', ...mix({ prices: [eur(399)] }).mixAndMatch }}
  ${mix({ percent: '10' })}                                                             | ${{ kind: 'MIX_AND_MATCH', ...mix({ percent: '10' }).mixAndMatch }}
  ${mix({})}                                                                            | ${'PROMOTION_RULE_INVALID'}
  ${mix({ prices: [eur(1)], percent: '10' })}                                           | ${'PROMOTION_RULE_INVALID'}
  ${mix({ prices: [eur(1)], groups: [] })}                                              | ${'PROMOTION_RULE_INVALID'}
  ${mix({ prices: [eur(1)], groups: [{ quantity: 1, itemIds: [], categoryIds: [] }] })} | ${'PROMOTION_RULE_INVALID'}
  ${threshold({ percent: '10' })}                                                       | ${{ kind: 'THRESHOLD', ...threshold({ percent: '10' }).threshold }}
  ${threshold({ amounts: [eur(5)] })}                                                   | ${{ kind: 'THRESHOLD', ...threshold({ amounts: [eur(5)] }).threshold }}
  ${threshold({})}                                                                      | ${'PROMOTION_RULE_INVALID'}
  ${threshold({ percent: '10', minimums: [] })}                                         | ${'PROMOTION_RULE_INVALID'}
  ${{ threshold: { steps: [] } }}                                                       | ${'PROMOTION_RULE_INVALID'}
  ${{ loyaltyEarn: { points: 1, amounts: [eur(100)] } }}                                | ${{ kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] }}
  ${{ loyaltyBurn: { points: 0, amounts: [eur(100)] } }}                                | ${'PROMOTION_RULE_INVALID'}
  ${{ loyaltyBurn: { points: 9, amounts: [eur(0)] } }}                                  | ${'AMOUNT_INVALID'}
`('a promotion with $rule answers $answer', ({ rule, answer }) => {
  const outcome = createPromotion(promotion(rule));
  expect(outcome.ok ? outcome.value.rule : outcome.refusal.code).toEqual(answer);
});
