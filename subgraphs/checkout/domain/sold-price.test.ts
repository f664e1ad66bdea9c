import fc from 'fast-check';
import {
  compareSold,
  soldCandidates,
  soldNotesOf,
  type SoldPrice,
  soldPricesMax,
  withSoldPrice,
} from './sold-price.ts';

const price = (id: string, grossMinor: number, quantity = '1'): SoldPrice => ({
  ...{ transactionId: id, lineId: 'L1', quantity, grossMinor },
});
const fold = (prices: readonly SoldPrice[]) => prices.reduce(withSoldPrice, []);
const said = (prices: readonly SoldPrice[]) => prices.map(({ transactionId }) => transactionId);

describe('the lowest prices of a day', () => {
  it.each`
    prices                                                           | lowest
    ${[price('A', 149), price('B', 99)]}                             | ${['B', 'A']}
    ${[price('A', 400, '3'), price('B', 134), price('C', 133)]}      | ${['C', 'A', 'B']}
    ${[price('A', 150, '0.755'), price('B', 199)]}                   | ${['A', 'B']}
    ${[price('B', 100), price('A', 200, '2'), price('B', 100)]}      | ${['A', 'B']}
    ${[price('A', 0), price('B', 1)]}                                | ${['A', 'B']}
    ${['A', 'B', 'C', 'D', 'E', 'F'].map((id, at) => price(id, at))} | ${['A', 'B', 'C', 'D', 'E']}
  `('$lowest', ({ prices, lowest }) => {
    expect(said(fold(prices))).toEqual(lowest);
  });

  it('are the same whatever order the sales come in, and however often', () => {
    const sold = fc.record({
      ...{ transactionId: fc.uuid(), lineId: fc.constantFrom('L1', 'L2') },
      quantity: fc.integer({ min: 1, max: 5000 }).map((grams) => String(grams / 1000)),
      grossMinor: fc.nat(2000),
    });
    fc.assert(
      fc.property(fc.array(sold), fc.infiniteStream(fc.nat()), (prices, order) => {
        const shuffled = [...prices, ...prices]
          .map((each) => ({ each, at: order.next().value }))
          .toSorted((left, right) => left.at - right.at)
          .map(({ each }) => each);
        const lowest = fold(shuffled);
        expect(lowest).toEqual(fold(prices));
        expect(lowest).toEqual(
          [
            ...new Map(
              prices.map((each) => [`${each.transactionId} ${each.lineId}`, each]),
            ).values(),
          ]
            .toSorted(compareSold)
            .slice(0, soldPricesMax),
        );
        // What is not among them changes nothing, so nothing has to be written.
        expect(shuffled.every((each) => withSoldPrice(lowest, each) === lowest)).toBe(true);
      }),
    );
  });

  it('of several days are asked in one order; the last of a full day is its floor', () => {
    const full = fold(['A', 'B', 'C', 'D', 'E'].map((id, at) => price(id, 100 + at)));
    const days = [
      { businessDayDate: '2026-03-01', prices: full },
      { businessDayDate: '2026-03-02', prices: [price('F', 102)] },
    ];
    expect(soldCandidates(days).map((each) => [each.transactionId, each.isFloor])).toEqual([
      ...[
        ['A', false],
        ['B', false],
        ['C', false],
        ['F', false],
        ['D', false],
        ['E', true],
      ],
    ]);
  });
});

describe('what is remembered of a transaction', () => {
  const line = (parts: object = {}) => ({
    ...{ lineId: 'L1', itemId: 'I1', quantity: { value: '2', unit: 'EA' }, grossMinor: 298 },
    ...parts,
  });
  const sale = {
    kind: 'SALE',
    series: 'ONLINE',
    storeId: 'S001',
    transactionId: 'TX1',
    businessDayDate: '2026-03-02',
  } as const;

  it.each`
    what                        | parts                     | line                                         | count
    ${'a sale'}                 | ${{}}                     | ${{}}                                        | ${1}
    ${'an offline sale'}        | ${{ series: 'OFFLINE' }}  | ${{}}                                        | ${1}
    ${'what an exchange sells'} | ${{ kind: 'EXCHANGE' }}   | ${{}}                                        | ${1}
    ${'what comes back in it'}  | ${{ kind: 'EXCHANGE' }}   | ${{ quantity: { value: '-1', unit: 'EA' } }} | ${0}
    ${'a gift card'}            | ${{}}                     | ${{ giftCard: true }}                        | ${0}
    ${'practice'}               | ${{ series: 'TRAINING' }} | ${{}}                                        | ${0}
    ${'a return'}               | ${{ kind: 'RETURN' }}     | ${{}}                                        | ${0}
    ${'a post-void'}            | ${{ kind: 'POST_VOID' }}  | ${{}}                                        | ${0}
  `('$what: $count', ({ parts, line: facts, count }) => {
    const told = { ...sale, lines: [line(facts as object)], ...(parts as object) };
    expect(soldNotesOf(told)).toHaveLength(count);
  });

  it('is what was paid for the whole line, of the unit that was sold', () => {
    const [note] = soldNotesOf({ ...sale, lines: [line()] });
    expect(note).toEqual({
      ...{ storeId: 'S001', itemId: 'I1', unit: 'EA', businessDayDate: '2026-03-02' },
      price: { transactionId: 'TX1', lineId: 'L1', quantity: '2', grossMinor: 298 },
    });
  });
});
