import { discountable, discountContext as context, eur } from '../test-kit.ts';
import { burnOf, orderAmount, orderPercent, reachedStep } from './basket-effects.ts';
import { percentRatio } from './whole-number.ts';

const lines = [discountable('A', 3000), discountable('B', 1000), discountable('C', 0)];
const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('rule 13: what is taken off the basket is shared by its lines', () => {
  it.each`
    amount  | taken
    ${1377} | ${['A 1033', 'B 344']}
    ${1}    | ${['A 1']}
    ${0}    | ${[]}
    ${4000} | ${['A 3000', 'B 1000']}
    ${9000} | ${['A 3000', 'B 1000']}
  `('$amount off 30.00, 10.00 and a gift: $taken', ({ amount, taken }) => {
    const effects = orderAmount(lines, amount);
    expect(effects.map(({ lineId, minor }) => `${lineId} ${minor}`)).toEqual(taken);
    for (const { rounding } of effects) expect(rounding).toBe('LARGEST_REMAINDER');
  });

  it.each`
    percent     | rounding     | taken
    ${'10'}     | ${'HALF_UP'} | ${['A 300 (10 %)', 'B 100 (10 %)']}
    ${'0.01'}   | ${'HALF_UP'} | ${[]}
    ${'0.0125'} | ${'HALF_UP'} | ${['A 1 (0.0125 %)']}
    ${'0.0125'} | ${'DOWN'}    | ${[]}
    ${'0'}      | ${'UP'}      | ${[]}
    ${'100'}    | ${'HALF_UP'} | ${['A 3000 (100 %)', 'B 1000 (100 %)']}
  `('$percent % of it, rounded once $rounding: $taken', ({ percent, rounding, taken }) => {
    const asked = { text: percent, ratio: percentRatio(percent) };
    const effects = orderPercent(lines, asked, { ...context, rounding });
    expect(effects.map((one) => `${one.lineId} ${one.minor} (${one.percent} %)`)).toEqual(taken);
  });
});

describe('rule 10: the step that a basket reaches', () => {
  const step = (minor: number, percent: string) => ({
    minimums: [eur(minor)],
    amounts: [],
    percent,
  });
  const [ten, twenty, fifty] = [step(1000, '5'), step(2000, '10'), step(5000, '15')];
  const abroad = { minimums: [usd(1)], amounts: [], percent: '50' };
  it.each`
    steps                     | total   | reached
    ${[ten, twenty, fifty]}   | ${999}  | ${undefined}
    ${[ten, twenty, fifty]}   | ${1000} | ${'5'}
    ${[ten, twenty, fifty]}   | ${1999} | ${'5'}
    ${[ten, twenty, fifty]}   | ${4999} | ${'10'}
    ${[ten, twenty, fifty]}   | ${5000} | ${'15'}
    ${[fifty, ten, twenty]}   | ${5000} | ${'15'}
    ${[fifty, twenty, ten]}   | ${2500} | ${'10'}
    ${[abroad, ten]}          | ${1000} | ${'5'}
    ${[ten, abroad]}          | ${1000} | ${'5'}
    ${[abroad]}               | ${9000} | ${undefined}
    ${[ten, step(1000, '6')]} | ${1000} | ${'5'}
    ${[step(0, '1')]}         | ${0}    | ${'1'}
    ${[]}                     | ${9000} | ${undefined}
  `('of $steps.length steps at $total: $reached', ({ steps, total, reached }) => {
    expect(reachedStep(steps, total, context)?.percent).toBe(reached);
  });
});

describe('rule 10: points that a customer gives, in whole lots', () => {
  const lots = { points: 100, amounts: [eur(50), usd(60)] };
  it.each`
    case                                            | rule                               | given   | worth   | points | minor
    ${'one lot'}                                    | ${lots}                            | ${100}  | ${1000} | ${100} | ${50}
    ${'what is over a lot stays with the customer'} | ${lots}                            | ${299}  | ${1000} | ${200} | ${100}
    ${'less than a lot'}                            | ${lots}                            | ${99}   | ${1000} | ${0}   | ${0}
    ${'as much as the lines are worth'}             | ${lots}                            | ${9999} | ${100}  | ${200} | ${100}
    ${'the last lot in part'}                       | ${lots}                            | ${9999} | ${101}  | ${300} | ${101}
    ${'nothing off nothing'}                        | ${lots}                            | ${9999} | ${0}    | ${0}   | ${0}
    ${'a lot that is worth nothing'}                | ${{ ...lots, amounts: [eur(0)] }}  | ${100}  | ${1000} | ${0}   | ${0}
    ${'a lot that is worth less than nothing'}      | ${{ ...lots, amounts: [eur(-1)] }} | ${100}  | ${1000} | ${0}   | ${0}
    ${'a lot of no points'}                         | ${{ ...lots, points: 0 }}          | ${100}  | ${1000} | ${0}   | ${0}
    ${'a lot of fewer than none'}                   | ${{ ...lots, points: -1 }}         | ${100}  | ${1000} | ${0}   | ${0}
    ${'in another currency alone'}                  | ${{ ...lots, amounts: [usd(60)] }} | ${100}  | ${1000} | ${0}   | ${0}
  `('$case: $points points for $minor', ({ rule, given, worth, points, minor }) => {
    const answer = burnOf(rule, worth, { ...context, pointsToBurn: given });
    expect(answer).toEqual({ points, minor });
  });
});
