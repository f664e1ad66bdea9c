import fc from 'fast-check';
import type { Basket, BasketLine, LineFacts } from './basket.ts';
import { goingOn, heldApproval, holdApproval, worthApproved } from './held-approval.ts';
import { basketPoints, pointsWithReturns } from './loyalty.ts';
import { basketOf, eur, line, now, priced, promotion } from './test-kit.ts';

const approval = { approvalId: 'A1', operatorId: 'O2', permission: 'RETURN' } as const;
const minutesLater = (minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** Goods without a receipt, worth this much. */
function back(minor: number, parts: Partial<LineFacts> = {}): BasketLine {
  const [sold] = basketOf([line({ minor, ...parts })]).lines;
  if (sold === undefined) throw new Error('Expected a line, got none.');
  const turned = (of: { readonly minor: number }) => eur(0 - of.minor);
  return {
    ...sold,
    ...{ extended: turned(sold.extended), gross: turned(sold.gross), net: turned(sold.net) },
    ...{
      tax: turned(sold.tax),
      approval,
      priceTaken: { from: 'LIST', priceListId: '', offerId: '' },
    },
    ...parts,
  };
}
const holding = (lines: readonly BasketLine[], limitMinor?: number): Basket => ({
  ...basketOf([], {}),
  lines,
  returnApproval: holdApproval(
    { approval, ...(limitMinor === undefined ? {} : { limitMinor }) },
    { operatorId: 'O1', now },
  ),
});

describe('one approval for all goods without a receipt', () => {
  it.each`
    who     | minutes  | answer
    ${'O1'} | ${0}     | ${'held'}
    ${'O1'} | ${14.99} | ${'held'}
    ${'O1'} | ${15}    | ${'gone'}
    ${'O2'} | ${0}     | ${'gone'}
  `('after $minutes minutes, for $who: $answer', ({ who, minutes, answer }) => {
    const at = { operatorId: String(who), now: minutesLater(Number(minutes)) };
    expect(heldApproval(holding([]), at) === undefined ? 'gone' : 'held').toBe(answer);
  });

  it('is none where nobody has approved', () => {
    const at = { operatorId: 'O1', now };
    expect(heldApproval({}, at)).toBeUndefined();
    expect(goingOn(basketOf([]), at)).toBeUndefined();
  });

  const foreign = { approval: { ...approval, approvalId: 'A0' } };
  it.each`
    lines                                     | limit        | remaining
    ${[]}                                     | ${500}       | ${500}
    ${[back(149), back(79)]}                  | ${500}       | ${272}
    ${[back(149), back(79, foreign)]}         | ${500}       | ${351}
    ${basketOf([line({ minor: 900 })]).lines} | ${500}       | ${500}
    ${[back(500)]}                            | ${500}       | ${0}
    ${[back(149)]}                            | ${undefined} | ${undefined}
  `('of $limit there is still $remaining', ({ lines, limit, remaining }) => {
    const basket = holding(lines as BasketLine[], limit as number | undefined);
    expect(goingOn(basket, { operatorId: 'O1', now })?.remaining?.minor).toBe(remaining);
  });

  it('whatever comes back under it, and whatever is taken out again, goods and rest are its limit', () => {
    const amounts = fc.array(fc.nat(1000), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, fc.nat(3000), (kept, others, more) => {
        const own = kept.map((minor) => back(minor));
        const under = others.map((minor) => back(minor, foreign));
        const worth = kept.reduce((sum, minor) => sum + minor, 0);
        const basket = holding([...under, ...own], worth + more);
        expect(worthApproved(basket, 'A1').minor).toBe(worth);
        expect(worthApproved(basket).minor).toBe(others.reduce((sum, minor) => sum + minor, worth));
        expect(goingOn(basket, { operatorId: 'O1', now })?.remaining?.minor).toBe(more);
      }),
    );
  });
});

const per = (points: number, minor: number, parts: Parameters<typeof promotion>[1] = {}) =>
  promotion({ kind: 'LOYALTY_EARN', points, amounts: [{ minor, currency: 'EUR' }] }, parts);

describe('points of goods without a receipt', () => {
  it.each`
    what                        | lines                                                        | promotions                                           | customer     | answer
    ${'a point a euro'}         | ${[back(1250)]}                                              | ${[per(1, 100)]}                                     | ${'K1'}      | ${12}
    ${'two that make a euro'}   | ${[back(50), back(50)]}                                      | ${[per(1, 100)]}                                     | ${'K1'}      | ${1}
    ${'less than a euro'}       | ${[back(99)]}                                                | ${[per(1, 100)]}                                     | ${'K1'}      | ${undefined}
    ${'nobody known'}           | ${[back(1250)]}                                              | ${[per(1, 100)]}                                     | ${undefined} | ${undefined}
    ${'no programme'}           | ${[back(1250)]}                                              | ${[]}                                                | ${'K1'}      | ${undefined}
    ${'two programmes'}         | ${[back(1250)]}                                              | ${[per(1, 100), per(5, 500, { promotionId: 'P2' })]} | ${'K1'}      | ${22}
    ${'for other goods'}        | ${[back(1250)]}                                              | ${[per(1, 100, { itemIds: ['I00077'] })]}            | ${'K1'}      | ${undefined}
    ${'a programme that ended'} | ${[back(1250)]}                                              | ${[per(1, 100, { validTo: now })]}                   | ${'K1'}      | ${undefined}
    ${'a deposit earns none'}   | ${[back(1250, { feeKind: 'DEPOSIT', discountable: false })]} | ${[per(1, 100)]}                                     | ${'K1'}      | ${undefined}
  `('$what: $answer', ({ lines, promotions, customer, answer }) => {
    const asked = { promotions, customerId: customer as string | undefined } as object;
    expect(priced(lines as BasketLine[], asked).pointsBack).toBe(answer);
  });

  it('are told with what is bought, and stay apart from it in the record', () => {
    const bought = line({ minor: 500 });
    const { points, pointsBack = 0 } = priced([bought, back(1250)], {
      ...{ customerId: 'K1', promotions: [per(1, 100)] },
    });
    expect([points, pointsBack]).toEqual([{ earned: 5, burned: 0 }, 12]);
    expect(basketPoints({ ...(points && { points }), pointsBack })).toEqual({
      earned: -7,
      burned: 0,
    });
    const draft = { customerId: 'K1', ...(points && { points }), pointsBack };
    expect(pointsWithReturns(draft, [])).toEqual({ points: { earned: -7, burned: 0 } });
    expect(basketPoints({})).toBeUndefined();
  });

  it('are those that a sale at this price would have earned', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
    const rate = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(amounts, rate, fc.integer({ min: 1, max: 9 }), (minors, minor, each) => {
        const asked = { customerId: 'K1', promotions: [per(each, minor)] };
        const sold = priced(
          minors.map((own) => line({ minor: own })),
          asked,
        );
        const returned = priced(
          minors.map((own) => back(own)),
          asked,
        );
        expect(returned.pointsBack ?? 0).toBe(sold.points?.earned ?? 0);
        expect(returned.points).toBeUndefined();
      }),
    );
  });
});
