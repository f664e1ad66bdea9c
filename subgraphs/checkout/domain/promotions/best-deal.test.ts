import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { PriceBookPromotion } from '../price-book.ts';
import {
  discountable,
  discountContext as context,
  line,
  multiBuy,
  percentOff,
  priced,
  promotion,
} from '../test-kit.ts';
import { bestDeal, combinationsMax, movesMax, type Block, type Option } from './best-deal.ts';
import { itemDealOf, type Deal } from './deal.ts';
import type { DiscountableLine } from './discountable.ts';

const buyGet = (buyQuantity: number, percent: string, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(
    {
      ...{ kind: 'BUY_GET', buyQuantity, getQuantity: 1, percent },
      ...{ getItemIds: [], getCategoryIds: [] },
    },
    parts,
  );

describe('contested lines go where the customer saves the most', () => {
  it('a set that is worth more than a better price on one of its lines keeps it', () => {
    const half = percentOff('60', { promotionId: 'A', itemIds: ['I1'] });
    const pair = multiBuy(2, 100, { promotionId: 'B' });
    const lines = [line({ minor: 100, itemId: 'I1' }), line({ minor: 100, itemId: 'I2' })];
    expect(priced(lines, { promotions: [half, pair] }).totals.discount.minor).toBe(100);
  });

  it('two sets share out the lines that both could use', () => {
    const threeOfAll = multiBuy(3, 200, { promotionId: 'A' });
    const pairOfFirst = multiBuy(2, 90, { promotionId: 'B', itemIds: ['I1', 'I2'] });
    const lines = ['I1', 'I2', 'I3', 'I4', 'I5'].map((itemId) => line({ minor: 100, itemId }));
    // The pair saves 1.10 and the other three 1.00; three with a pair of them broken would save 1.00 alone.
    expect(priced(lines, { promotions: [threeOfAll, pairOfFirst] }).totals.discount.minor).toBe(
      210,
    );
  });

  it('stays sensible and quick where there are too many ways to look at', () => {
    const promotions = [2, 3, 4].map((count) =>
      multiBuy(count, count * 70 - count * count, { promotionId: `P${count}` }),
    );
    const lines = Array.from({ length: 40 }, (_, index) =>
      line({ minor: 90 + (index % 7), itemId: `I${index}` }),
    );
    expect(3 ** lines.length).toBeGreaterThan(combinationsMax);
    const single = promotions.map(
      (entry) => priced(lines, { promotions: [entry] }).totals.discount.minor,
    );
    const together = priced(lines, { promotions }).totals.discount.minor;
    expect(together).toBeGreaterThanOrEqual(Math.max(...single));
  });

  const lines = fc.array(
    fc.record({
      minor: fc.integer({ min: 1, max: 300 }),
      units: fc.integer({ min: 1, max: 3 }),
      itemId: fc.constantFrom('I1', 'I2', 'I3'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const itemIds = fc.subarray(['I1', 'I2', 'I3'], { minLength: 1 });
  const promotions = fc.array(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), itemIds)
        .map(([percent, ids]) => percentOff(String(percent), { itemIds: ids })),
      fc
        .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 500 }), itemIds)
        .map(([count, minor, ids]) => multiBuy(count, minor, { itemIds: ids })),
      fc
        .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 100 }), itemIds)
        .map(([count, percent, ids]) => buyGet(count, String(percent), { itemIds: ids })),
    ),
    { minLength: 1, maxLength: 3 },
  );

  it('no other way of handing lines to best-price promotions saves more (brute force)', () => {
    fc.assert(
      fc.property(lines, promotions, (given, found) => {
        const named = found.map((entry, index) => ({ ...entry, promotionId: `P${index}` }));
        const facts = given.map(({ minor, units, itemId }) =>
          line({ minor, itemId, quantity: quantity(units, 'EA') }),
        );
        const taken = priced(facts, { promotions: named }).totals.discount.minor;
        expect(taken).toBe(bestByBruteForce(given, named));
      }),
      { numRuns: 300 },
    );
  });
});

/** Every line to any one of the promotions that cover it, all ways; no search, no pruning. */
function bestByBruteForce(
  given: readonly { readonly minor: number; readonly units: number; readonly itemId: string }[],
  promotions: readonly PriceBookPromotion[],
): number {
  const deals = promotions.flatMap((entry) => itemDealOf(entry) ?? []);
  const lines = given.map(({ minor, units, itemId }, index) =>
    discountable(itemId, minor * units, { lineId: `L${index}`, unitCount: units }),
  );
  let best = 0;
  const assign = (index: number, chosen: readonly number[]): void => {
    const current = lines[index];
    if (current === undefined) {
      const total = deals.reduce((sum, deal, number) => {
        const own = lines.filter((_, place) => chosen[place] === number);
        return sum + deal.effects(own, context).reduce((all, { minor }) => all + minor, 0);
      }, 0);
      best = Math.max(best, total);
      return;
    }
    assign(index + 1, [...chosen, -1]);
    deals.forEach((deal, number) => {
      if (deal.covers(current)) assign(index + 1, [...chosen, number]);
    });
  };
  assign(0, []);
  return best;
}

/** The promotions on their own, as best prices; each wants the lines that it covers. */
function optionsOf(
  promotions: readonly PriceBookPromotion[],
  lines: readonly DiscountableLine[],
): readonly Option[] {
  return promotions.flatMap((entry) => {
    const deal = itemDealOf(entry);
    return deal === undefined ? [] : [{ deals: [deal] as const, lines: lines.filter(deal.covers) }];
  });
}

const alone = (lines: readonly DiscountableLine[]): readonly Block[] =>
  lines.map((own): Block => [own]);

/** "A: I1 I2", in the order of the options. */
function wonBy(
  promotions: readonly PriceBookPromotion[],
  lines: readonly DiscountableLine[],
): readonly string[] {
  return bestDeal(optionsOf(promotions, lines), alone(lines), context).map(
    ({ option, lines: own }) =>
      `${option.deals[0].label.promotionId ?? ''}: ${own
        .map(({ lineId }) => lineId)
        .toSorted()
        .join(' ')}`,
  );
}

const on = (promotionId: string, ...itemIds: readonly string[]) => ({ promotionId, itemIds });
const at = (minor: number, ...itemIds: readonly string[]) =>
  itemIds.map((itemId) => discountable(itemId, minor));

describe('who gets a line', () => {
  it.each`
    case                                                       | promotions                                                                                                                   | lines                                  | won
    ${'nobody, where nobody wants it'}                         | ${[percentOff('10', on('A', 'I9'))]}                                                                                         | ${at(100, 'I1')}                       | ${[]}
    ${'nobody, where it is no cheaper'}                        | ${[multiBuy(2, 500, on('A'))]}                                                                                               | ${at(100, 'I1', 'I2')}                 | ${[]}
    ${'whoever alone wants it'}                                | ${[percentOff('10', on('A', 'I1')), percentOff('20', on('B', 'I2'))]}                                                        | ${at(100, 'I1', 'I2')}                 | ${['A: I1', 'B: I2']}
    ${'whoever takes more off'}                                | ${[percentOff('10', on('A')), percentOff('20', on('B'))]}                                                                    | ${at(100, 'I1', 'I2')}                 | ${['B: I1 I2']}
    ${'whoever stands first, where both take as much'}         | ${[percentOff('10', on('A')), percentOff('10', on('B'))]}                                                                    | ${at(100, 'I1')}                       | ${['A: I1']}
    ${'line by line, where each has its own best'}             | ${[percentOff('50', on('A', 'I1')), promotion({ kind: 'AMOUNT_OFF', amounts: [{ minor: 30, currency: 'EUR' }] }, on('B'))]}  | ${[...at(100, 'I1'), ...at(50, 'I2')]} | ${['A: I1', 'B: I2']}
    ${'the set that stands first, where both take as much'}    | ${[multiBuy(2, 150, on('A')), multiBuy(2, 150, on('B'))]}                                                                    | ${at(100, 'I1', 'I2')}                 | ${['A: I1 I2']}
    ${'a set, and a discount what it leaves'}                  | ${[multiBuy(2, 100, on('A', 'I1', 'I2')), percentOff('10', on('B'))]}                                                        | ${at(100, 'I1', 'I2', 'I3')}           | ${['A: I1 I2', 'B: I3']}
    ${'a set first, where a discount takes as much'}           | ${[multiBuy(2, 190, on('A')), percentOff('10', on('B', 'I1'))]}                                                              | ${at(100, 'I1', 'I2')}                 | ${['A: I1 I2']}
    ${'a set that lacks a unit is no rival'}                   | ${[multiBuy(3, 100, on('A', 'I1', 'I2')), percentOff('10', on('B', 'I1'))]}                                                  | ${at(100, 'I1', 'I2')}                 | ${['B: I1']}
    ${'a set with the units that are surely its own'}          | ${[multiBuy(3, 200, on('A')), percentOff('40', on('B', 'I3'))]}                                                              | ${at(100, 'I1', 'I2', 'I3')}           | ${['A: I1 I2 I3']}
    ${'a discount, where the set is worth less than it'}       | ${[multiBuy(3, 270, on('A')), percentOff('40', on('B', 'I3'))]}                                                              | ${at(100, 'I1', 'I2', 'I3')}           | ${['A: I1 I2', 'B: I3']}
    ${'sets far apart, each by itself'}                        | ${[multiBuy(2, 100, on('A', 'I1', 'I2')), percentOff('90', on('B', 'I1', 'I3')), multiBuy(2, 180, on('C', 'I3', 'I4'))]}     | ${at(100, 'I1', 'I2', 'I3', 'I4')}     | ${['A: I1 I2', 'B: I3', 'C: I4']}
    ${'a set with its sure unit, though rivals have others'}   | ${[multiBuy(2, 20, on('A', 'I1', 'I2')), multiBuy(2, 60, on('B', 'I2', 'I3')), percentOff('50', on('C', 'I3'))]}             | ${at(100, 'I1', 'I2', 'I3')}           | ${['A: I1 I2', 'C: I3']}
    ${'sets in a chain, all of it at once'}                    | ${[multiBuy(2, 90, on('A', 'I1', 'I2')), multiBuy(2, 50, on('C', 'I2', 'I3')), percentOff('60', on('D', 'I1', 'I3'))]}       | ${at(100, 'I1', 'I2', 'I3')}           | ${['C: I2 I3', 'D: I1']}
    ${'two sets, where each alone is worth less than a third'} | ${[multiBuy(3, 100, on('A', 'I1', 'I2', 'I3')), multiBuy(2, 80, on('B', 'I1', 'I2')), multiBuy(2, 80, on('C', 'I3', 'I4'))]} | ${at(100, 'I1', 'I2', 'I3', 'I4')}     | ${['B: I1 I2', 'C: I3 I4']}
  `('$case', ({ promotions, lines, won }) => {
    expect(wonBy(promotions, lines)).toEqual(won);
  });

  it('a set keeps the dearest of equal ways: the order of scanning decides nothing', () => {
    const promotions = [multiBuy(2, 100, on('A')), percentOff('1', on('B'))];
    const lines = [
      discountable('I1', 100, { lineId: 'L1' }),
      discountable('I2', 80, { lineId: 'L2' }),
      discountable('I2', 80, { lineId: 'L3' }),
      discountable('I3', 80, { lineId: 'L4' }),
      discountable('I4', 80, { lineId: 'L6' }),
      discountable('I2', 160, { lineId: 'L5', unitCount: 2 }),
    ];
    const worths = [lines, lines.toReversed(), [...lines.slice(2), ...lines.slice(0, 2)]].map(
      (scanned) => {
        const itemOf = new Map(lines.map((own) => [own.lineId, own]));
        return wonBy(promotions, scanned).map((text) => {
          const ids = text.slice(3).split(' ');
          const said = ids.map((id) => `${itemOf.get(id)?.itemId}x${itemOf.get(id)?.unitCount}`);
          return `${text.slice(0, 2)} ${said.toSorted().join(' ')}`;
        });
      },
    );
    expect(worths[1]).toEqual(worths[0]);
    expect(worths[2]).toEqual(worths[0]);
  });

  it.each`
    percent | ofRival         | ofBoth
    ${'54'} | ${['I2']}       | ${['I1']}
    ${'56'} | ${['I1', 'I2']} | ${[]}
  `(
    '10 % and then 50 % are 55 % off I1 and 10 % off I2: against $percent % they win $ofBoth',
    (row) => {
      const lines = at(1000, 'I1', 'I2');
      const [ten, half, rival] = [
        itemDealOf(percentOff('10', on('A', 'I1', 'I2'))),
        itemDealOf(percentOff('50', on('B', 'I1'))),
        itemDealOf(percentOff(row.percent, on('C', 'I1', 'I2'))),
      ];
      if (ten === undefined || half === undefined || rival === undefined)
        throw new Error('No deal.');
      const options: readonly Option[] = [
        { deals: [rival], lines },
        { deals: [ten, half], lines },
      ];
      const won = bestDeal(options, alone(lines), context);
      const idsOf = (option: Option | undefined) =>
        won.find((entry) => entry.option === option)?.lines.map(({ lineId }) => lineId) ?? [];
      expect([idsOf(options[0]), idsOf(options[1])]).toEqual([row.ofRival, row.ofBoth]);
    },
  );

  it('compound deals with a set among them are decided on as a set', () => {
    const lines = at(1000, 'I1', 'I2');
    const pair = itemDealOf(multiBuy(2, 1000, on('A')));
    const ten = itemDealOf(percentOff('10', on('B', 'I1')));
    const better = itemDealOf(percentOff('55', on('C', 'I1')));
    if (pair === undefined || ten === undefined || better === undefined)
      throw new Error('No deal.');
    const together: Option = { deals: [ten, pair], lines };
    const rival: Option = { deals: [better], lines: lines.slice(0, 1) };
    // Together 1.00 + 9.00 off both; apart 5.50 alone, because no pair is left.
    const won = bestDeal([rival, together], alone(lines), context);
    expect(won.map(({ option }) => option)).toEqual([together]);
    expect(new Set(won[0]?.lines)).toEqual(new Set(lines));
  });

  it('lines that are one block go to one deal', () => {
    const lines = at(1000, 'I1', 'I2');
    const [first, second] = lines;
    if (first === undefined || second === undefined) throw new Error('No line.');
    const promotions = [percentOff('10', on('A')), percentOff('11', on('B'))];
    const won = bestDeal(optionsOf(promotions, lines), [[first, second]], context);
    expect(won.map(({ lines: own }) => own)).toEqual([lines]);
  });
});

describe('beyond so many ways, the best single moves', () => {
  const many = Array.from({ length: 12 }, (_, index) => `I${index}`);
  const all = many.toSorted().join(' ');

  it('start from the promotion that saves most with all it can have', () => {
    const promotions = [
      percentOff('5', on('A', ...many)),
      multiBuy(2, 150, on('B', ...many)),
      multiBuy(3, 150, on('C', ...many)),
    ];
    expect(3 ** many.length).toBeGreaterThan(combinationsMax);
    expect(wonBy(promotions, at(100, ...many))).toEqual([`C: ${all}`]);
    expect(wonBy(promotions.toReversed(), at(100, ...many))).toEqual([`C: ${all}`]);
  });

  it('give single lines to whom they save more', () => {
    const [first = '', ...others] = many;
    const promotions = [
      multiBuy(11, 500, on('A', ...many)),
      percentOff('90', on('B', ...many)),
      percentOff('60', on('C', first)),
      multiBuy(2, 1, on('D', others[0] ?? '', others[1] ?? '')),
    ];
    const lines = at(100, ...many);
    const [pairOne, pairTwo, ...rest] = others;
    // 90 % of ten of them and two for 0.01.
    expect(wonBy(promotions, lines)).toEqual([
      `B: ${[first, ...rest].toSorted().join(' ')}`,
      `D: ${pairOne} ${pairTwo}`,
    ]);
  });

  it('give one line to whom all of them would save less', () => {
    const [dear = '', ...others] = many;
    const fixed = { kind: 'FIXED_PRICE', prices: [{ minor: 50, currency: 'EUR' }] } as const;
    const promotions = [
      multiBuy(12, 1500, on('A', ...many)),
      percentOff('90', on('B', ...many)),
      promotion(fixed, on('C', ...many)),
    ];
    const lines = [...at(1000, dear), ...at(100, ...others)];
    // 9.50 off the dear one against 9.00; 0.90 off each other one against 0.50.
    expect(wonBy(promotions, lines)).toEqual([`B: ${others.toSorted().join(' ')}`, `C: ${dear}`]);
  });

  it('are at most so many, however long they would go on', () => {
    let asked = 0;
    const setOf = (promotionId: string, worthOf: (line: DiscountableLine) => number): Deal => ({
      label: { promotionId, description: '', kind: 'MULTI_BUY' },
      ...{ step: 'ITEM_FIXED', isSet: true, covers: () => true },
      effects: (own) => {
        asked += 1;
        return own.map((line_) => ({
          ...{ lineId: line_.lineId, minor: worthOf(line_), rounding: 'HALF_UP' as const },
        }));
      },
    });
    const lines = Array.from({ length: 100 }, (_, index) =>
      discountable(`I${index}`, 1000 - index),
    );
    const one: Option = { deals: [setOf('A', () => 1)], lines };
    const odd: Option = { deals: [setOf('B', ({ minor }) => (minor % 2) * 2)], lines };
    const [kept, moved] = bestDeal([one, odd], alone(lines), context);
    // Each move asks both for what they have not been asked before; fifty lines would be better off.
    expect(asked).toBeLessThanOrEqual(2 * (movesMax + 4));
    expect(moved?.lines.length).toBeGreaterThan(10);
    expect(moved?.lines.length).toBeLessThan(50);
    expect((kept?.lines.length ?? 0) + (moved?.lines.length ?? 0)).toBe(100);
  });

  it('never save less than any promotion alone', () => {
    const itemIds = many.slice(0, 7);
    const sets = fc.tuple(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 50, max: 350 }),
      fc.subarray(itemIds, { minLength: 2 }),
    );
    const minors = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(minors, fc.array(sets, { minLength: 3, maxLength: 4 }), (given, found) => {
        const lines = given.map((minor, index) => discountable(`I${index}`, minor));
        const promotions = found.map(([count, minor, ids], index) =>
          multiBuy(count, minor, on(`P${index}`, ...ids)),
        );
        const options = optionsOf(promotions, lines);
        const saved = (of: readonly Option[]) =>
          bestDeal(of, alone(lines), context).reduce(
            (sum, won) =>
              won.option.deals[0]
                .effects(won.lines, context)
                .reduce((all, { minor }) => all + minor, sum),
            0,
          );
        const each = options.map((option) => saved([option]));
        expect(saved(options)).toBeGreaterThanOrEqual(Math.max(...each));
      }),
    );
  });
});
