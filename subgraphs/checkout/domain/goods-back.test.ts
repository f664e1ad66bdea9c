import { quantity } from '#kernel/quantity.ts';
import { goodsBack } from './goods-back.ts';
import type { PriceBookItem } from './price-book.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import {
  basketOf,
  code,
  item,
  line,
  saidOf,
  scanFacts,
  scanRequest,
  valueOf,
  weighedFacts,
} from './test-kit.ts';

const back = (asked: Partial<ScanRequest> = {}, known: Partial<ScanFacts> = {}, lines = [line()]) =>
  goodsBack(basketOf(lines), scanRequest(asked), scanFacts(known));
const ofKind = (parts: Partial<PriceBookItem>) => ({ item: { ...item, ...parts } });

describe('goods of which nobody has the receipt', () => {
  const withItsGoods =
    'FEE_NOT_RETURNABLE scan: Oat drink 1 l comes back with its goods, or with its receipt.';
  const unknown = (gtin: string) => `ITEM_UNKNOWN scan: No item has the GTIN ${gtin}.`;
  const recall = { recallId: 'R', itemId: 'I00001', reason: 'glass', storeIds: [] };
  it.each`
    what                           | asked                                            | known                              | answer
    ${'come back'}                 | ${{}}                                            | ${{}}                              | ${'ok'}
    ${'recalled'}                  | ${{}}                                            | ${{ recalls: [recall] }}           | ${'ok'}
    ${'expired'}                   | ${{ code: code({ expiry: '2020-01-01' }) }}      | ${{}}                              | ${'ok'}
    ${'not sold any more'}         | ${{}}                                            | ${ofKind({ discontinued: true })}  | ${'ok'}
    ${'without a price'}           | ${{}}                                            | ${{ offers: [] }}                  | ${'ok'}
    ${'of an unknown item'}        | ${{}}                                            | ${{ item: undefined }}             | ${unknown('09520123456788')}
    ${'of a GTIN of another item'} | ${{ code: code({ gtin: '09520000000004' }) }}    | ${{}}                              | ${unknown('09520000000004')}
    ${'an empty bottle'}           | ${{}}                                            | ${ofKind({ feeKind: 'DEPOSIT' })}  | ${'ok'}
    ${'a bag'}                     | ${{}}                                            | ${ofKind({ feeKind: 'BAG' })}      | ${withItsGoods}
    ${'a delivery'}                | ${{}}                                            | ${ofKind({ feeKind: 'DELIVERY' })} | ${withItsGoods}
    ${'the very same unit twice'}  | ${{ code: code({ serial: '7' }) }}               | ${{}}                              | ${'SERIAL_ALREADY_SCANNED scan: Serial number 7 is in the basket already.'}
    ${'half a piece'}              | ${{ quantity: '0.5' }}                           | ${{}}                              | ${expect.stringMatching(/^QUANTITY_INVALID quantity: /)}
    ${'weighed, with no weight'}   | ${{ code: code({ price: { amount: '2.99' } }) }} | ${weighedFacts()}                  | ${'QUANTITY_INVALID quantity: Oat drink 1 l is sold by weight.'}
  `('$what', ({ asked, known, answer }) => {
    const held = [line({ serial: '7' })];
    expect(saidOf(back(asked as object, known as object, held))).toEqual(answer);
  });

  it('are as much as the label or the scale says, whatever price the label asks for', () => {
    const read = { netWeightKg: '0.195', price: { amount: '2.99' }, batchLot: 'A1' };
    const { measured, item: known, scan } = valueOf(back({ code: code(read) }, weighedFacts()));
    expect(measured).toEqual({
      ...{ quantity: quantity('0.195', 'KGM'), baseQuantity: quantity('0.195', 'KGM') },
      baseUnitsPerUnit: '1',
    });
    expect(known.itemId).toBe('I00001');
    expect(scan.request.code).toMatchObject({ netWeightKg: '0.195', batchLot: 'A1' });
    expect(scan.request.code).not.toHaveProperty('price');
    const pieces = valueOf(
      back({ code: code({ gtin: '19520123456785' }), quantity: '2' }),
    ).measured;
    expect(pieces.baseQuantity).toEqual(quantity(24, 'EA'));
  });
});
