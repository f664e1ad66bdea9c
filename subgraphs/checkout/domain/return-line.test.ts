import { goesBackToStock, isReturnLine, type ReturnCondition } from './return-line.ts';

const today = '2026-03-10';

describe('whether a unit goes back to the shelf', () => {
  const [yesterday, dueToday] = [{ expiry: '2026-03-09' }, { expiry: today }];
  const adult = { minimumAge: 18 };
  it.each`
    what                               | line         | condition                                       | back
    ${'nothing said'}                  | ${{}}        | ${{}}                                           | ${true}
    ${'unwanted'}                      | ${{}}        | ${{ reason: 'UNWANTED' }}                       | ${true}
    ${'the wrong item'}                | ${{}}        | ${{ reason: 'WRONG_ITEM' }}                     | ${true}
    ${'unwanted, to the bin'}          | ${{}}        | ${{ reason: 'UNWANTED', restock: false }}       | ${false}
    ${'a crushed package'}             | ${{}}        | ${{ reason: 'DAMAGED_PACKAGE' }}                | ${false}
    ${'a crushed package, still good'} | ${{}}        | ${{ reason: 'DAMAGED_PACKAGE', restock: true }} | ${true}
    ${'faulty'}                        | ${{}}        | ${{ reason: 'DEFECTIVE' }}                      | ${false}
    ${'opened'}                        | ${{}}        | ${{ opened: true }}                             | ${false}
    ${'opened, somebody looked'}       | ${{}}        | ${{ opened: true, restock: true }}              | ${true}
    ${'expired, they say'}             | ${{}}        | ${{ reason: 'EXPIRED', restock: true }}         | ${false}
    ${'recalled, they say'}            | ${{}}        | ${{ reason: 'RECALLED', restock: true }}        | ${false}
    ${'a recall names it'}             | ${{}}        | ${{ recalled: true, restock: true }}            | ${false}
    ${'past its date'}                 | ${yesterday} | ${{ restock: true }}                            | ${false}
    ${'on its last day'}               | ${dueToday}  | ${{}}                                           | ${true}
    ${'spirits, closed'}               | ${adult}     | ${{}}                                           | ${true}
    ${'spirits, opened'}               | ${adult}     | ${{ opened: true, restock: true }}              | ${false}
  `('$what: $back', ({ line, condition, back }) => {
    const given = { recalled: false, today, ...(condition as Partial<ReturnCondition>) };
    expect(goesBackToStock(line as { expiry?: string }, given)).toBe(back);
  });

  it('a line is of goods that come back with their sale, or with the price that was taken', () => {
    const priceTaken = { from: 'LIST', priceListId: 'PL-EUR', offerId: 'O1' } as const;
    expect(isReturnLine({})).toBe(false);
    expect(isReturnLine({ priceTaken })).toBe(true);
    expect(isReturnLine({ originalLine: { transactionId: 'TX0', lineId: 'L1' } })).toBe(true);
  });
});
