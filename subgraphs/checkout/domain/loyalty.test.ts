import fc from 'fast-check';
import type { Refusal } from '#kernel/outcome.ts';
import { quantity } from '#kernel/quantity.ts';
import {
  basketPoints,
  loyaltyWritesOf,
  pointsReturned,
  pointsWithReturns,
  redeemPoints,
} from './loyalty.ts';
import type { LoyaltyPoints } from './price-change.ts';
import type { ReturnedQuantity } from './returns.ts';
import { basketOf, line, now, soldInCash } from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

/** Units at 1.00 that are sold with these points. */
const sale = (units: number, parts: Partial<RetailTransaction>): RetailTransaction => ({
  ...soldInCash(basketOf([line({ lineId: 'L1', quantity: quantity(units, 'EA') })])),
  ...parts,
});

const returned = (units: number): readonly ReturnedQuantity[] =>
  units === 0 ? [] : [{ lineId: 'L1', quantity: String(units) }];

const back = (original: RetailTransaction, before: number, after: number) =>
  pointsReturned(original, returned(before), returned(after));

/** "10/4": ten earned, four burned. */
const pointsOf = (text: string): LoyaltyPoints => {
  const [earned = 0, burned = 0] = text.split('/').map(Number);
  return { earned, burned };
};

describe('rule 25: points of goods that come back', () => {
  it.each`
    id                                               | points      | soldPoints   | before | after | answer
    ${'the first unit, rounded down'}                | ${'10/4'}   | ${undefined} | ${0}   | ${1}  | ${'-3/-1'}
    ${'the second'}                                  | ${'10/4'}   | ${undefined} | ${1}   | ${2}  | ${'-3/-1'}
    ${'the last brings the last point'}              | ${'10/4'}   | ${undefined} | ${2}   | ${3}  | ${'-4/-2'}
    ${'all at once'}                                 | ${'10/4'}   | ${undefined} | ${0}   | ${3}  | ${'-10/-4'}
    ${'an even exchange: what its own goods earned'} | ${'0/0'}    | ${'60/0'}    | ${0}   | ${3}  | ${'-60/0'}
    ${'an exchange at double points'}                | ${'140/0'}  | ${'200/0'}   | ${0}   | ${3}  | ${'-200/0'}
    ${'an exchange whose goods earned nothing'}      | ${'-60/-5'} | ${'0/0'}     | ${0}   | ${3}  | ${'0/0'}
  `('$id: $answer', ({ points, soldPoints, before, after, answer }) => {
    const original = sale(3, {
      points: pointsOf(points),
      ...(soldPoints === undefined ? {} : { soldPoints: pointsOf(soldPoints) }),
    });
    expect(back(original, before, after)).toEqual(pointsOf(answer));
  });

  it('are none of a sale without a customer', () => {
    expect(back(sale(1, {}), 0, 1)).toBeUndefined();
  });

  it('are the same in one return or in many, for a sale as for an exchange', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(5000),
        fc.nat(5000),
        fc.boolean(),
        (units, earned, burned, isExchange) => {
          const own = { earned, burned };
          const merged = { points: { earned: earned - 7, burned: burned - 3 }, soldPoints: own };
          const original = sale(units, isExchange ? merged : { points: own });
          const parts = Array.from({ length: units }, (_, unit) => back(original, unit, unit + 1));
          const sum = (name: keyof LoyaltyPoints) =>
            parts.reduce((total, part) => total + (part?.[name] ?? 0), 0);
          expect({ earned: sum('earned') + 0, burned: sum('burned') + 0 }).toEqual({
            earned: 0 - earned,
            burned: 0 - burned,
          });
        },
      ),
    );
  });
});

const placeOf = ({ code, field = [], message }: Refusal) =>
  `${code} at ${field.join('.')}: ${message}`;

describe('points that a customer wants to give', () => {
  const known = { customerId: 'C1' };
  it.each`
    held         | points | of       | answer
    ${100}       | ${0}   | ${known} | ${0}
    ${100}       | ${100} | ${known} | ${100}
    ${100}       | ${101} | ${known} | ${'POINTS_INSUFFICIENT at points: The customer has 100 points.'}
    ${-20}       | ${1}   | ${known} | ${'POINTS_INSUFFICIENT at points: The customer has 0 points.'}
    ${-20}       | ${0}   | ${known} | ${0}
    ${undefined} | ${1}   | ${known} | ${'POINTS_INSUFFICIENT at points: The customer has 0 points.'}
    ${undefined} | ${0}   | ${known} | ${0}
    ${100}       | ${-1}  | ${known} | ${'POINTS_INVALID at points: Expected a whole number from 0, got -1.'}
    ${100}       | ${0.5} | ${known} | ${'POINTS_INVALID at points: Expected a whole number from 0, got 0.5.'}
    ${100}       | ${10}  | ${{}}    | ${'CUSTOMER_REQUIRED at basketId: Attach the customer whose points these are.'}
  `('$points of $held by $of: $answer', ({ held, points, of, answer }) => {
    const account = held === undefined ? undefined : { ...known, points: held, groups: [] };
    const outcome = redeemPoints(basketOf([line()], of), account, points);
    expect(outcome.ok ? outcome.value : placeOf(outcome.refusal)).toBe(answer);
  });
});

describe('what a transaction writes to accounts', () => {
  const draft = { id: 'TX1', completedAt: now, customerId: 'C1' };
  it.each`
    what                                           | kind           | own          | others                   | writes
    ${'a sale earns'}                              | ${'SALE'}      | ${'10/0'}    | ${[]}                    | ${['C1 +10, needs 0']}
    ${'a sale earns and burns'}                    | ${'SALE'}      | ${'10/4'}    | ${[]}                    | ${['C1 +6, needs 4']}
    ${'a sale that moves no points'}               | ${'SALE'}      | ${'0/0'}     | ${[]}                    | ${[]}
    ${'a sale without a programme'}                | ${'SALE'}      | ${undefined} | ${[]}                    | ${[]}
    ${'a return takes back though they are spent'} | ${'RETURN'}    | ${'-10/-4'}  | ${[]}                    | ${['C1 -6, needs 0']}
    ${'a return of what only burned'}              | ${'RETURN'}    | ${'0/-4'}    | ${[]}                    | ${['C1 +4, needs 0']}
    ${'a post-void takes back only what is there'} | ${'POST_VOID'} | ${'-10/-4'}  | ${[]}                    | ${['C1 -6, needs 6']}
    ${'a post-void of a sale that burned more'}    | ${'POST_VOID'} | ${'-1/-4'}   | ${[]}                    | ${['C1 +3, needs 0']}
    ${'an exchange of what somebody else bought'}  | ${'EXCHANGE'}  | ${'10/0'}    | ${['C2 -5/0']}           | ${['C1 +10, needs 0', 'C2 -5, needs 0']}
    ${'a return of others’ goods alone'}           | ${'RETURN'}    | ${undefined} | ${['C2 -5/0', 'C3 0/0']} | ${['C2 -5, needs 0']}
  `('$what: $writes', ({ kind, own, others, writes }) => {
    const othersPoints = (others as string[]).map((text) => {
      const [customerId = '', points = ''] = text.split(' ');
      return { customerId, ...pointsOf(points) };
    });
    const given = {
      ...{ ...draft, kind },
      ...(own === undefined ? {} : { points: pointsOf(own) }),
      ...(othersPoints.length === 0 ? {} : { othersPoints }),
    };
    const written = loyaltyWritesOf(given, false);
    const said = written.map(({ customerId, change, burned }) => {
      return `${customerId} ${change > 0 ? '+' : ''}${change}, needs ${burned}`;
    });
    expect(said).toEqual(writes);
    for (const write of written) expect(write).toMatchObject({ transactionId: 'TX1', at: now });
    expect(loyaltyWritesOf(given, true)).toEqual([]);
  });

  it('is nothing for nobody', () => {
    const { customerId: _nobody, ...anonymous } = draft;
    const sold = { ...anonymous, kind: 'SALE' as const, points: pointsOf('10/0') };
    expect(loyaltyWritesOf(sold, false)).toEqual([]);
  });
});

describe('what a basket will do to points', () => {
  it.each`
    points       | pointsBack   | answer
    ${undefined} | ${undefined} | ${undefined}
    ${'10/4'}    | ${undefined} | ${'10/4'}
    ${'10/4'}    | ${7}         | ${'3/4'}
    ${undefined} | ${7}         | ${'-7/0'}
  `('$points with $pointsBack taken back: $answer', ({ points, pointsBack, answer }) => {
    const basket = {
      ...(points === undefined ? {} : { points: pointsOf(points) }),
      ...(pointsBack === undefined ? {} : { pointsBack }),
    };
    expect(basketPoints(basket)).toEqual(answer === undefined ? undefined : pointsOf(answer));
  });
});

describe('points of a transaction with goods that come back', () => {
  /** Two of two units of a sale to this customer at these points come back. */
  const returnOf = (customerId: string | undefined, points: string | undefined) => ({
    original: sale(2, {
      ...(customerId === undefined ? {} : { customerId }),
      ...(points === undefined ? {} : { points: pointsOf(points) }),
    }),
    ...{ before: [], after: returned(2) },
  });
  const c1 = { customerId: 'C1' };

  it.each`
    case                                             | draft                                 | returns                                            | own          | others
    ${'nothing comes back'}                          | ${c1}                                 | ${[]}                                              | ${undefined} | ${[]}
    ${'a sale that earned nothing stays one'}        | ${{ ...c1, points: pointsOf('0/0') }} | ${[]}                                              | ${'0/0'}     | ${[]}
    ${'goods without a receipt'}                     | ${{ ...c1, pointsBack: 7 }}           | ${[]}                                              | ${'-7/0'}    | ${[]}
    ${'goods of its own customer'}                   | ${c1}                                 | ${[returnOf('C1', '10/4')]}                        | ${'-10/-4'}  | ${[]}
    ${'goods whose customer burned alone'}           | ${c1}                                 | ${[returnOf('C1', '0/4')]}                         | ${'0/-4'}    | ${[]}
    ${'an exchange of its own customer'}             | ${{ ...c1, points: pointsOf('3/1') }} | ${[returnOf('C1', '10/4')]}                        | ${'-7/-3'}   | ${[]}
    ${'goods of somebody else'}                      | ${c1}                                 | ${[returnOf('C2', '10/4')]}                        | ${undefined} | ${['C2 -10/-4']}
    ${'goods of two sales to somebody else'}         | ${c1}                                 | ${[returnOf('C2', '10/4'), returnOf('C2', '1/1')]} | ${undefined} | ${['C2 -11/-5']}
    ${'goods of two others'}                         | ${{}}                                 | ${[returnOf('C2', '10/0'), returnOf('C3', '0/1')]} | ${undefined} | ${['C2 -10/0', 'C3 0/-1']}
    ${'goods of somebody who had no points of them'} | ${c1}                                 | ${[returnOf('C2', '0/0')]}                         | ${undefined} | ${[]}
    ${'goods of a sale without a programme'}         | ${c1}                                 | ${[returnOf('C1', undefined)]}                     | ${undefined} | ${[]}
    ${'goods of nobody known'}                       | ${{}}                                 | ${[returnOf(undefined, '10/4')]}                   | ${undefined} | ${[]}
  `('$case: own $own, others $others', ({ draft, returns, own, others }) => {
    const answer = pointsWithReturns(draft, returns);
    const said = ({ earned, burned }: LoyaltyPoints) => `${earned}/${burned}`;
    expect(answer.points && said(answer.points)).toBe(own);
    const ofOthers = (answer.othersPoints ?? []).map(
      ({ customerId, ...points }) => `${customerId} ${said(points)}`,
    );
    expect(ofOthers).toEqual(others);
    expect('othersPoints' in answer).toBe(others.length > 0);
  });

  it('of a sale that cost nothing are none', () => {
    const free = { ...sale(1, {}), points: pointsOf('0/0') };
    const given = { ...free, lines: [] };
    expect(pointsReturned(given, [], [])).toEqual(pointsOf('0/0'));
  });
});
