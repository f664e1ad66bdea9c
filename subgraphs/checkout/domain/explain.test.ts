import { quantity } from '#kernel/quantity.ts';
import type { BasketLine, LineFacts } from './basket.ts';
import { explainBasket, type Explained } from './explain.ts';
import { eur, line, multiBuy, percentOff, policy, priced, promotion } from './test-kit.ts';

const explained = (
  lines: readonly LineFacts[],
  parts: Parameters<typeof priced>[1] = {},
): ReturnType<typeof explainBasket> => explainBasket(priced(lines, parts));
const lineOf = (facts: Parameters<typeof line>[0], parts: Parameters<typeof priced>[1] = {}) =>
  explained([line(facts)], parts).lines[0]?.sentences;
/** What a sale of one article at 1.00 becomes with other parts. */
const withParts = (parts: Partial<Explained>) =>
  explainBasket({ ...priced([line()]), ...parts }).sentences;
const asSold = (parts: Partial<BasketLine>) => {
  const basket = priced([line({ minor: 250 })]);
  return explainBasket({ ...basket, lines: basket.lines.map((sold) => ({ ...sold, ...parts })) });
};

const noise = { reason: 'Dented', operatorId: 'O001-01' };
const approval = {
  ...{ approvalId: 'A1', operatorId: 'O001-09' },
  permission: 'PRICE_OVERRIDE',
} as const;

describe('the price of a line in words', () => {
  it.each`
    what                                | facts                                                  | sentence
    ${'units'}                          | ${{ quantity: quantity(3, 'EA'), minor: 149 }}         | ${'3 EA at 1.49 EUR is 4.47 EUR.'}
    ${'a weight'}                       | ${{ quantity: quantity('0.195', 'KGM'), minor: 1000 }} | ${'0.195 KGM at 10.00 EUR is 1.95 EUR.'}
    ${'a label with a price'}           | ${{ labelPrice: eur(299) }}                            | ${'The label says 2.99 EUR.'}
    ${'a bottle deposit'}               | ${{ minor: 25, depositOf: 'L0', feeKind: 'DEPOSIT' }}  | ${'1 EA at 0.25 EUR is 0.25 EUR deposit, which nothing lowers.'}
    ${'what is charged along'}          | ${{ minor: 25, depositOf: 'L0' }}                      | ${'1 EA at 0.25 EUR is 0.25 EUR deposit, which nothing lowers.'}
    ${'an eco fee'}                     | ${{ minor: 20, feeKind: 'ECO', discountable: false }}  | ${'1 EA at 0.20 EUR is 0.20 EUR eco fee, which nothing lowers.'}
    ${'a bag'}                          | ${{ minor: 10, feeKind: 'BAG', discountable: false }}  | ${'1 EA at 0.10 EUR is 0.10 EUR for the bag, which nothing lowers.'}
    ${'a delivery that may be cheaper'} | ${{ minor: 499, feeKind: 'DELIVERY' }}                 | ${'1 EA at 4.99 EUR is 4.99 EUR for the delivery.'}
    ${'goods that nothing lowers'}      | ${{ minor: 999, discountable: false }}                 | ${'1 EA at 9.99 EUR is 9.99 EUR, which nothing lowers.'}
  `('$what: $sentence', ({ facts, sentence }) => {
    expect(lineOf(facts)).toEqual([sentence]);
  });

  it.each`
    approvedBy   | sentence
    ${undefined} | ${'The price was 3.00 EUR and was changed by O001-01: Dented. Offers on items do not apply to it.'}
    ${approval}  | ${'The price was 3.00 EUR and was changed by O001-01, approved by O001-09: Dented. Offers on items do not apply to it.'}
  `('a price set by hand: $sentence', ({ approvedBy, sentence }) => {
    const override = { ...noise, regularUnitPrice: eur(300), approval: approvedBy };
    expect(lineOf({ minor: 250, override })).toEqual(['1 EA at 2.50 EUR is 2.50 EUR.', sentence]);
  });

  it.each`
    from      | how
    ${'SALE'} | ${'by the lowest price at which it was sold here lately'}
    ${'LIST'} | ${'by its lowest list price, because none was sold here lately'}
  `('goods without a receipt, priced by $from: $how', ({ from, how }) => {
    const back = asSold({ priceTaken: { from } as NonNullable<LineFacts['priceTaken']> });
    expect(back.lines[0]?.sentences).toEqual([
      `Taken back without a receipt for 2.50 EUR, ${how}.`,
    ]);
  });

  it('goods with a receipt come back for what was paid', () => {
    const back = asSold({ originalLine: {} as NonNullable<LineFacts['originalLine']> });
    expect(back.lines[0]?.sentences).toEqual(['Taken back for 2.50 EUR, what was paid for it.']);
  });
});

describe('what was taken off, in words', () => {
  it.each`
    mode           | amount    | words
    ${'HALF_UP'}   | ${'0.16'} | ${'to the nearest, a half up'}
    ${'HALF_EVEN'} | ${'0.16'} | ${'to the nearest, a half to the even one'}
    ${'HALF_DOWN'} | ${'0.15'} | ${'to the nearest, a half down'}
    ${'UP'}        | ${'0.16'} | ${'up'}
    ${'DOWN'}      | ${'0.15'} | ${'down'}
  `('10 % of 1.55 rounded $mode is $amount', ({ mode, amount, words }) => {
    const off = percentOff('10', { description: 'Drinks week' });
    const sentences = lineOf(
      { minor: 155 },
      { promotions: [off], policy: { ...policy, discountRounding: mode } },
    );
    expect(sentences).toEqual([
      '1 EA at 1.55 EUR is 1.55 EUR.',
      `Drinks week takes ${amount} EUR off 1.55 EUR: 10 %, rounded ${words}.`,
      `That leaves ${(1.55 - Number(amount)).toFixed(2)} EUR.`,
    ]);
  });

  it.each`
    units | bought | words
    ${1}  | ${1}   | ${'1 unit is'}
    ${2}  | ${3}   | ${'2 units are'}
  `('a set of $units: $words part of the offer', ({ units, bought, words }) => {
    const deal = multiBuy(units, units * 80, { description: 'Set' });
    const sentences = lineOf({ quantity: quantity(bought, 'EA') }, { promotions: [deal] });
    const took = `Set takes ${(units * 0.2).toFixed(2)} EUR off ${bought}.00 EUR`;
    expect(sentences?.[1]).toBe(
      `${took}: ${words} part of the offer, and this is their share of it.`,
    );
  });

  it.each`
    discount                                                   | sentence
    ${{ kind: 'AMOUNT', amount: eur(50), ...noise }}           | ${/^.+ \(by O001-01\) takes 0.50 EUR off 2.50 EUR\.$/}
    ${{ kind: 'AMOUNT', amount: eur(50), ...noise, approval }} | ${/ \(by O001-01, approved by O001-09\) takes 0.50 EUR off 2.50 EUR\.$/}
    ${{ kind: 'PERCENT', percent: '20', ...noise }}            | ${/ \(by O001-01\) takes 0.50 EUR off 2.50 EUR: 20 %, rounded to the nearest, a half up\.$/}
  `('by hand: $sentence', ({ discount, sentence }) => {
    expect(lineOf({ minor: 250, manualDiscount: discount })?.[1]).toMatch(sentence);
  });

  it('of a hand that nobody wrote down', () => {
    const lines = priced([
      line({ minor: 250, manualDiscount: { kind: 'AMOUNT', amount: eur(50), ...noise } }),
    ]).lines;
    const modifications =
      lines[0]?.modifications.map(({ operatorId: _none, ...step }) => step) ?? [];
    expect(asSold({ modifications }).lines[0]?.sentences[1]).toContain(' (by hand) takes ');
  });

  it('off the whole basket, once for each discount, with its shares', () => {
    const orderDiscount = { kind: 'PERCENT', percent: '10', ...noise } as const;
    const coupon = promotion(
      {
        kind: 'THRESHOLD',
        steps: [{ minimums: [eur(500)], amounts: [eur(100)] }],
      },
      { description: '1.00 off', concurrency: 'COMPOUND' },
    );
    const lines = [
      line({ minor: 600, description: 'Tea' }),
      line({ minor: 400, description: 'Cup' }),
    ];
    const { sentences, lines: said } = explained(lines, { promotions: [coupon], orderDiscount });
    expect(sentences.slice(0, 2)).toEqual([
      '1.00 off takes 1.00 EUR off 10.00 EUR: 0.60 EUR on Tea, 0.40 EUR on Cup.',
      expect.stringMatching(
        /\(by O001-01\) takes 10 %, 0\.90 EUR off 9\.00 EUR: 0\.54 EUR on Tea, 0\.36 EUR on Cup\.$/,
      ),
    ]);
    expect(said[0]?.sentences[1]).toBe(
      '1.00 off takes 0.60 EUR off 6.00 EUR, its share of a discount on the whole basket.',
    );
    expect(said[1]?.sentences.at(-1)).toBe('That leaves 3.24 EUR.');
  });
});

it('a coupon that gives nothing, so that nobody wonders', () => {
  const promotions = [percentOff('5', { promotionId: 'P-5', couponRequired: true })];
  const coupons = ['FIVE', 'AGAIN'].map((code) => ({ code, promotionId: 'P-5' }));
  const { sentences } = explained([line({ minor: 600 })], { promotions, coupons });
  expect(sentences[0]).toBe('The coupon AGAIN gives nothing here, and is not used up.');
});

describe('what single units cost', () => {
  it.each`
    units                     | total   | answer
    ${quantity(3, 'EA')}      | ${100}  | ${[[2, 33], [1, 34]]}
    ${quantity(2, 'EA')}      | ${100}  | ${[[2, 50]]}
    ${quantity(1, 'EA')}      | ${100}  | ${[[1, 100]]}
    ${quantity('1.5', 'EA')}  | ${100}  | ${[]}
    ${quantity('0.5', 'KGM')} | ${100}  | ${[]}
    ${quantity(2, 'KGM')}     | ${100}  | ${[]}
    ${quantity(-1, 'EA')}     | ${-100} | ${[]}
    ${quantity(0, 'EA')}      | ${0}    | ${[]}
  `('$units.value $units.unit for $total: $answer', ({ units, total, answer }) => {
    const said = asSold({ quantity: units, gross: eur(total) }).lines[0]?.units;
    expect(said?.map(({ count, price }) => [count, price.minor])).toEqual(answer);
  });
});

describe('points in words', () => {
  it.each`
    points                         | pointsBack   | sentences
    ${{ burned: 200, earned: 36 }} | ${undefined} | ${['The customer pays with 200 points.', 'The customer earns 36 points.']}
    ${{ burned: 0, earned: 0 }}    | ${undefined} | ${[]}
    ${undefined}                   | ${5}         | ${['5 points are taken back with what comes back.']}
    ${{ burned: 0, earned: -7 }}   | ${undefined} | ${['7 points are taken back with what comes back.']}
    ${{ burned: 0, earned: 3 }}    | ${2}         | ${['The customer earns 3 points.', '2 points are taken back with what comes back.']}
  `('$points and $pointsBack back: $sentences', ({ points, pointsBack, sentences }) => {
    const said = withParts({ points, pointsBack });
    expect(said.filter((sentence) => sentence.includes('points'))).toEqual(sentences);
  });
});

describe('taxes and the total in words', () => {
  it('of a plain sale', () => {
    expect(withParts({})).toEqual(['VAT on 0.84 EUR is 0.16 EUR.', 'Together that is 1.00 EUR.']);
  });

  it('of an exempt sale', () => {
    const taxExemption = { reason: 'Embassy', certificateNumber: 'D-17', operatorId: 'O001-01' };
    const basket = priced([line()], { taxExemption });
    expect(explainBasket({ ...basket, taxExemption }).sentences).toEqual([
      'VAT of 0.16 EUR on 0.84 EUR is not charged.',
      'The sale is exempt from tax: Embassy, certificate D-17.',
      expect.stringMatching(/^Together that is 0\.84 EUR/),
    ]);
  });

  it.each`
    taxSource                                                  | sentence
    ${{ calculator: 'OUTSIDE' }}                               | ${'An outside calculator worked out the taxes.'}
    ${{ calculator: 'BUILT_IN', fallbackReason: 'no answer' }} | ${'The tables of the store worked out the taxes, because the outside calculator did not: no answer.'}
    ${{ calculator: 'BUILT_IN' }}                              | ${'The tables of the store worked out the taxes, because the outside calculator did not: unknown.'}
  `('$sentence', ({ taxSource, sentence }) => {
    expect(withParts({ taxSource })[1]).toBe(sentence);
  });

  it('says what offers saved, if any', () => {
    const { sentences } = explained([line({ minor: 200 })], { promotions: [percentOff('25')] });
    expect(sentences.at(-1)).toBe('Together that is 1.50 EUR, 0.50 EUR less than without offers.');
  });
});
