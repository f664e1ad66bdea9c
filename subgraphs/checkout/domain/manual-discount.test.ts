import { quantity } from '#kernel/quantity.ts';
import { money, type Money } from '#kernel/money.ts';
import type { Basket, LineFacts, ManualDiscount } from './basket.ts';
import {
  checkDiscount,
  exceedsLimit,
  exceedsOverrideLimit,
  outgrownDiscount,
  takenTogether,
  withLineDiscount,
  withUnitPrice,
} from './manual-discount.ts';
import { answerOf, basketOf, eur, line, percentOff, policy, valueOf } from './test-kit.ts';
import { tillPolicyDefault } from './till-rules.ts';

const dented = { reason: 'Dented', operatorId: 'O001-01' };
const approval = {
  ...{ approvalId: 'A1', operatorId: 'O001-09' },
  permission: 'PRICE_OVERRIDE',
} as const;
const percent = (text: string): ManualDiscount => ({ kind: 'PERCENT', percent: text, ...dented });
const amount = (minor: number): ManualDiscount => ({
  kind: 'AMOUNT',
  amount: eur(minor),
  ...dented,
});

const lamp = line({ lineId: 'LAMP', minor: 2000 });
const bulb = line({ lineId: 'BULB', minor: 500, quantity: quantity(2, 'EA') });
const basket = basketOf([lamp, bulb]);
const withSequence = (...discountSequence: Basket['policy']['discountSequence']): Basket => ({
  ...basket,
  policy: { ...policy, discountSequence },
});

describe('a discount that somebody wishes for', () => {
  it.each`
    wish                                           | of           | answer
    ${{ kind: 'PERCENT', percent: '0.0001' }}      | ${'LAMP'}    | ${'ok'}
    ${{ kind: 'PERCENT', percent: '100' }}         | ${undefined} | ${'ok'}
    ${{ kind: 'PERCENT', percent: '100.01' }}      | ${'LAMP'}    | ${'DISCOUNT_INVALID at percent'}
    ${{ kind: 'PERCENT', percent: '0' }}           | ${'LAMP'}    | ${'DISCOUNT_INVALID at percent'}
    ${{ kind: 'PERCENT', percent: '-1' }}          | ${'LAMP'}    | ${'DISCOUNT_INVALID at percent'}
    ${{ kind: 'PERCENT', percent: '1.00001' }}     | ${'LAMP'}    | ${'DISCOUNT_INVALID at percent'}
    ${{ kind: 'PERCENT', percent: 'ten' }}         | ${'LAMP'}    | ${'DISCOUNT_INVALID at percent'}
    ${{ kind: 'AMOUNT', amount: eur(1) }}          | ${'LAMP'}    | ${'ok'}
    ${{ kind: 'AMOUNT', amount: eur(0) }}          | ${undefined} | ${'DISCOUNT_INVALID at amount.amount'}
    ${{ kind: 'AMOUNT', amount: eur(-1) }}         | ${'LAMP'}    | ${'DISCOUNT_INVALID at amount.amount'}
    ${{ kind: 'AMOUNT', amount: money(1, 'USD') }} | ${'LAMP'}    | ${'CURRENCY_WRONG at amount.currency'}
  `('$wish on $of: $answer', ({ wish, of, answer }) => {
    expect(placeOf(checkDiscount(basket, wish, of))).toBe(answer);
  });

  it.each`
    kind         | of           | needs
    ${'PERCENT'} | ${'LAMP'}    | ${'ITEM_PERCENT'}
    ${'AMOUNT'}  | ${'LAMP'}    | ${'ITEM_AMOUNT'}
    ${'PERCENT'} | ${undefined} | ${'ORDER_PERCENT'}
    ${'AMOUNT'}  | ${undefined} | ${'ORDER_AMOUNT'}
  `('$kind on $of is given where the store gives $needs, and only there', ({ kind, of, needs }) => {
    const wish = { kind, percent: '10', amount: eur(100) };
    expect(answerOf(checkDiscount(withSequence(needs), wish, of))).toBe('ok');
    const others = policy.discountSequence.filter((step) => step !== needs);
    const refused = checkDiscount(withSequence(...others), wish, of);
    expect(refused).toMatchObject({
      refusal: {
        code: 'DISCOUNT_INVALID',
        message: `This store gives no discount of kind ${needs}.`,
      },
    });
  });
});

describe('a line', () => {
  it('takes one discount, instead of the one before, and gives it back', () => {
    const once = valueOf(withLineDiscount(basket, 'LAMP', percent('10')));
    const again = valueOf(withLineDiscount(basketOf(once), 'LAMP', amount(100)));
    expect(again.map(({ manualDiscount }) => manualDiscount)).toEqual([amount(100), undefined]);
    const [none] = valueOf(withLineDiscount(basketOf(again), 'LAMP', undefined));
    expect(none).not.toHaveProperty('manualDiscount');
  });

  it('keeps its first price however often it is changed', () => {
    const at = (unitPrice: number, of: Basket) =>
      valueOf(withUnitPrice(of, 'LAMP', { ...dented, unitPrice: eur(unitPrice) }));
    const twice = at(1700, basketOf(at(1800, basket)));
    expect(twice.map(({ unitPrice, override }) => [unitPrice.minor, override])).toEqual([
      [1700, { ...dented, regularUnitPrice: eur(2000) }],
      [500, undefined],
    ]);
    expect(at(0, basket)[0]?.unitPrice).toEqual(eur(0));
  });

  it.each`
    what                       | facts                                      | unitPrice          | answer
    ${'a price below nothing'} | ${{}}                                      | ${eur(-1)}         | ${'DISCOUNT_INVALID at unitPrice.amount'}
    ${'beyond any basket'}     | ${{}}                                      | ${eur(1e12 + 1)}   | ${'DISCOUNT_INVALID at unitPrice.amount'}
    ${'dollars'}               | ${{}}                                      | ${money(1, 'USD')} | ${'CURRENCY_WRONG at unitPrice.currency'}
    ${'a printed label'}       | ${{ labelPrice: eur(9) }}                  | ${eur(1)}          | ${'LINE_NOT_EDITABLE'}
    ${'a fee'}                 | ${{ feeKind: 'ECO', discountable: false }} | ${eur(1)}          | ${'LINE_NOT_EDITABLE at lineId'}
    ${'another line'}          | ${{ lineId: 'L9' }}                        | ${eur(1)}          | ${'LINE_UNKNOWN at lineId'}
  `('has no other price where it is $what: $answer', ({ facts, unitPrice, answer }) => {
    const of = basketOf([{ ...lamp, ...facts } as LineFacts]);
    expect(placeOf(withUnitPrice(of, 'LAMP', { ...dented, unitPrice }))).toBe(answer);
  });

  it('that nothing lowers takes no discount', () => {
    const of = basketOf([{ ...lamp, description: 'Stamps', discountable: false }]);
    expect(withLineDiscount(of, 'LAMP', percent('10'))).toMatchObject({
      refusal: { message: 'Nothing lowers Stamps.' },
    });
    expect(answerOf(withLineDiscount(basket, 'L9', percent('10')))).toBe('LINE_UNKNOWN');
  });
});

describe('what a cashier reads', () => {
  const taken = (wish: Parameters<typeof checkDiscount>[1]) => checkDiscount(basket, wish, 'LAMP');
  const at = (unitPrice: Money, of = basket) => withUnitPrice(of, 'LAMP', { ...dented, unitPrice });
  const labelled = basketOf([{ ...lamp, labelPrice: eur(9) }]);
  const outgrown = basketOf([bulb], { orderDiscount: { ...amount(300), limited: true } });
  it.each`
    refuse                                                      | message
    ${() => taken({ kind: 'PERCENT', percent: '0' })}           | ${'Expected above 0 up to 100 per cent.'}
    ${() => taken({ kind: 'AMOUNT', amount: eur(0) })}          | ${'Expected an amount above 0.'}
    ${() => taken({ kind: 'AMOUNT', amount: money(1, 'USD') })} | ${'The basket is in EUR.'}
    ${() => at(money(1, 'USD'))}                                | ${'The basket is in EUR.'}
    ${() => at(eur(-1))}                                        | ${'Expected a price from 0.'}
    ${() => at(eur(1), labelled)}                               | ${'The price is printed on the label; discount the line.'}
    ${() => outgrownDiscount(outgrown)}                         | ${'The discount on the basket needs an approval now.'}
  `('"$message"', ({ refuse, message }) => {
    expect((refuse as () => unknown)()).toMatchObject({ ok: false, refusal: { message } });
  });
});

describe('what was taken by hand together', () => {
  /** 10 % off the lamp by hand (2.00), 1.00 off the bulbs, 3.00 off everything. */
  const discounted = (lampApproval: object, orderApproval: object = {}) =>
    basketOf(
      [
        { ...lamp, manualDiscount: { ...percent('10'), ...lampApproval } },
        { ...bulb, manualDiscount: amount(100) },
      ],
      { orderDiscount: { ...amount(300), ...orderApproval } },
      [percentOff('50', { itemIds: ['ANOTHER'] })],
    );
  const shareOfLamp = 200; // 3.00 over 18.00 and 9.00.

  it.each`
    what                                           | of           | lampBy          | orderBy         | base    | taken
    ${'a line: its own and its share of the rest'} | ${'LAMP'}    | ${{}}           | ${{}}           | ${2000} | ${200 + shareOfLamp}
    ${'its own counts though it was approved'}     | ${'LAMP'}    | ${{ approval }} | ${{}}           | ${2000} | ${200 + shareOfLamp}
    ${'not what was approved of the basket'}       | ${'LAMP'}    | ${{}}           | ${{ approval }} | ${2000} | ${200}
    ${'the basket: all that nobody approved'}      | ${undefined} | ${{}}           | ${{}}           | ${3000} | ${600}
    ${'not what was approved of a line'}           | ${undefined} | ${{ approval }} | ${{}}           | ${3000} | ${400}
    ${'the basket: its own though approved'}       | ${undefined} | ${{}}           | ${{ approval }} | ${3000} | ${600}
    ${'a line that is not there'}                  | ${'L9'}      | ${{}}           | ${{}}           | ${0}    | ${0}
  `('$what: $taken of $base', ({ of, lampBy, orderBy, base, taken }) => {
    expect(takenTogether(discounted(lampBy, orderBy), of)).toEqual({
      ...{ baseMinor: base, takenMinor: taken },
    });
  });

  it('is nothing that promotions took, and nothing of what comes back', () => {
    const promoted = basketOf([lamp], {}, [percentOff('25')]);
    expect(takenTogether(promoted, undefined)).toEqual({ baseMinor: 2000, takenMinor: 0 });
    const back = { ...basket.lines[1], originalLine: {} } as Basket['lines'][number];
    const exchange = { lines: [...basket.lines.slice(0, 1), back] };
    expect(takenTogether(exchange, undefined).baseMinor).toBe(2000);
  });
});

describe('limits of a role', () => {
  const limits = {
    role: 'CASHIER',
    discountPercentMax: '10',
    priceOverridePercentMax: '20',
  } as const;
  const limited = {
    ...policy,
    till: { ...tillPolicyDefault, roleLimits: [{ ...limits, discountMaxMinor: 500 }] },
  };
  it.each`
    base      | taken  | discount | override
    ${1000}   | ${100} | ${false} | ${false}
    ${1000}   | ${150} | ${true}  | ${false}
    ${1000}   | ${250} | ${true}  | ${true}
    ${100000} | ${500} | ${false} | ${false}
    ${100000} | ${501} | ${true}  | ${false}
  `('$taken of $base is too much as a discount: $discount, as a price: $override', (row) => {
    const taken = { baseMinor: row.base, takenMinor: row.taken };
    expect(exceedsLimit(taken, limited, 'CASHIER')).toBe(row.discount);
    expect(exceedsOverrideLimit(taken, limited, 'CASHIER')).toBe(row.override);
    expect(exceedsLimit(taken, limited, 'MANAGER')).toBe(false);
  });

  it.each`
    left            | given                          | answer
    ${[lamp, bulb]} | ${{ limited: true }}           | ${'ok'}
    ${[bulb]}       | ${{ limited: true }}           | ${'APPROVAL_REQUIRED'}
    ${[bulb]}       | ${{ limited: true, approval }} | ${'ok'}
    ${[bulb]}       | ${{}}                          | ${'ok'}
  `('3.00 off $left.length lines given as $given: $answer', ({ left, given, answer }) => {
    const orderDiscount = { ...amount(300), ...given };
    expect(answerOf(outgrownDiscount(basketOf(left, { orderDiscount })))).toBe(answer);
  });

  it('concern nobody without a discount', () => {
    expect(outgrownDiscount(basket)).toEqual({ ok: true, value: basket });
  });
});

/** "CODE at field.field". */
function placeOf(outcome: ReturnType<typeof checkDiscount> | ReturnType<typeof withUnitPrice>) {
  if (outcome.ok) return 'ok';
  const { code, field } = outcome.refusal as { code: string; field?: readonly string[] };
  return field === undefined ? code : `${code} at ${field.join('.')}`;
}
