import { quantity } from '#kernel/quantity.ts';
import { isRecalled, raisedLineRefusal, recalledIn, unitRefusal } from './scan-checks.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import { scanLine } from './scan-line.ts';
import {
  basketOf,
  code,
  gtin,
  item,
  line,
  offer,
  policy,
  saidOf,
  scanFacts,
  scanRequest,
  taxClasses,
  today,
} from './test-kit.ts';

const recall = { recallId: 'R1', gtin, itemId: 'I00001', reason: 'glass', storeIds: [] };
const ofLot = (batchLot: string) => ({ ...recall, batchLot });
const recalled = 'LOT_RECALLED scan: Recalled (glass): do not sell this unit.';

describe('what a cashier reads of a unit that can not be sold', () => {
  const said = (asked: Partial<ScanRequest>, known: Partial<ScanFacts>, basket = basketOf([])) =>
    saidOf(scanLine(basket, scanRequest(asked), scanFacts(known)));
  const lot = { batchLot: 'A1', gtin, itemId: 'I00001', expiry: '2026-02-28' };
  it.each`
    what                          | asked                                                | known                                                                          | answer
    ${'no such item'}             | ${{}}                                                | ${{ item: undefined }}                                                         | ${'ITEM_UNKNOWN scan: No item has the GTIN 09520123456788.'}
    ${'no longer sold'}           | ${{}}                                                | ${{ item: { ...item, discontinued: true } }}                                   | ${'ITEM_DISCONTINUED scan: Oat drink 1 l is no longer sold.'}
    ${'sold by lot'}              | ${{}}                                                | ${{ item: { ...item, lotControlled: true } }}                                  | ${'LOT_REQUIRED scan: Oat drink 1 l is sold by lot: scan its 2D code.'}
    ${'a lot is recalled'}        | ${{}}                                                | ${{ recalls: [ofLot('A1')] }}                                                  | ${'LOT_REQUIRED scan: A lot of Oat drink 1 l is recalled: enter its lot.'}
    ${'all of it is recalled'}    | ${{}}                                                | ${{ recalls: [recall] }}                                                       | ${recalled}
    ${'this lot is recalled'}     | ${{ code: code({ batchLot: 'A1' }) }}                | ${{ recalls: [ofLot('B2'), ofLot('A1')] }}                                     | ${recalled}
    ${'with all lots recalled'}   | ${{ code: code({ batchLot: 'A1' }) }}                | ${{ recalls: [ofLot('B2'), recall] }}                                          | ${recalled}
    ${'expired by its label'}     | ${{ code: code({ expiry: '2026-03-01' }) }}          | ${{}}                                                                          | ${'UNIT_EXPIRED scan: Expired on 2026-03-01: do not sell this unit.'}
    ${'expired by its lot'}       | ${{ code: code({ batchLot: 'A1' }) }}                | ${{ lot }}                                                                     | ${'UNIT_EXPIRED scan: Expired on 2026-02-28: do not sell this unit.'}
    ${'the label before the lot'} | ${{ code: code({ batchLot: 'A1', expiry: today }) }} | ${{ lot }}                                                                     | ${'ok'}
    ${'no rates of its class'}    | ${{}}                                                | ${{ taxClasses: [] }}                                                          | ${'TAX_RATE_MISSING scan: Tax class STANDARD has no rates here.'}
    ${'rates of another place'}   | ${{}}                                                | ${{ taxClasses: taxClasses.map((one) => ({ ...one, jurisdictionId: 'AT' })) }} | ${'TAX_RATE_MISSING scan: Tax class STANDARD has no rates here.'}
    ${'no price'}                 | ${{}}                                                | ${{ offers: [] }}                                                              | ${'PRICE_MISSING scan: Oat drink 1 l has no price per EA here now.'}
  `('$what', ({ asked, known, answer }) => {
    expect(said(asked as object, known as object)).toBe(answer);
  });

  it('an expired unit asks for an approval where the store lets one be given', () => {
    const basket = basketOf([], { policy: { ...policy, expiredUnits: 'APPROVAL' } });
    const expired = { code: code({ expiry: '2026-03-01' }) };
    expect(said(expired, {}, basket)).toBe(
      'APPROVAL_REQUIRED approval: Expired on 2026-03-01: selling it needs an approval.',
    );
  });

  it.each`
    what                             | held                                 | answer
    ${'the very same unit'}          | ${{ serial: '7' }}                   | ${'SERIAL_ALREADY_SCANNED scan: Serial number 7 is in the basket already.'}
    ${'another unit of the item'}    | ${{ serial: '8' }}                   | ${'ok'}
    ${'a unit without a number'}     | ${{}}                                | ${'ok'}
    ${'that number on another item'} | ${{ serial: '7', itemId: 'I00002' }} | ${'ok'}
  `('$what in the basket', ({ held, answer }) => {
    const asked = { code: code({ serial: '7' }) };
    expect(said(asked, {}, basketOf([line(held as object)]))).toBe(answer);
  });

  it('the lot comes before the recall, the date and the number', () => {
    const scan = {
      ...{ basket: basketOf([line({ serial: '7' })]), item: { ...item, lotControlled: true } },
      request: scanRequest({ code: code({ serial: '7', expiry: '2026-03-01' }) }),
      facts: scanFacts({ recalls: [recall] }),
    };
    expect(unitRefusal(scan)?.refusal.code).toBe('LOT_REQUIRED');
    expect(unitRefusal({ ...scan, item })?.refusal.code).toBe('LOT_RECALLED');
    const facts = scanFacts();
    expect(unitRefusal({ ...scan, item, facts })?.refusal.code).toBe('UNIT_EXPIRED');
    const request = scanRequest({ code: code({ serial: '7' }) });
    expect(unitRefusal({ ...scan, item, facts, request })?.refusal.code).toBe(
      'SERIAL_ALREADY_SCANNED',
    );
  });
});

describe('a recall', () => {
  it.each`
    lot          | recalls                                        | answer
    ${'A1'}      | ${[]}                                          | ${false}
    ${'A1'}      | ${[recall]}                                    | ${true}
    ${undefined} | ${[recall]}                                    | ${true}
    ${'A1'}      | ${[ofLot('A1')]}                               | ${true}
    ${'A1'}      | ${[ofLot('B2')]}                               | ${false}
    ${undefined} | ${[ofLot('B2')]}                               | ${true}
    ${'A1'}      | ${[{ ...recall, storeIds: ['S002'] }]}         | ${false}
    ${'A1'}      | ${[{ ...recall, storeIds: ['S002', 'S001'] }]} | ${true}
    ${'A1'}      | ${[{ ...recall, itemId: 'I00002' }]}           | ${false}
  `('of $recalls concerns lot $lot: $answer', ({ lot, recalls, answer }) => {
    const sold = { itemId: 'I00001', ...(lot !== undefined && { batchLot: lot as string }) };
    expect(isRecalled(sold, recalls as [], 'S001')).toBe(answer);
  });

  it('stops the first line of goods that are sold, and lets come back what was', () => {
    const [back, first, second] = [
      line({
        quantity: quantity(-1, 'EA'),
        originalLine: { transactionId: 'T', lineId: 'L' },
      }),
      line({ batchLot: 'B2' }),
      line({ batchLot: 'A1' }),
    ];
    const basket = { ...basketOf([first, second]), lines: [back, first, second] } as never;
    expect(recalledIn(basket, [ofLot('A1')])).toBe(second);
    expect(recalledIn(basket, [recall])).toBe(first);
    expect(recalledIn(basket, [{ ...recall, storeIds: ['S002'] }])).toBeUndefined();
  });

  it.each`
    what                        | lineId   | value  | recalls     | answer
    ${'one more'}               | ${'TWO'} | ${'3'} | ${[recall]} | ${'LOT_RECALLED quantity: Oat drink 1 l was recalled meanwhile.'}
    ${'one more, not recalled'} | ${'TWO'} | ${'3'} | ${[]}       | ${'ok'}
    ${'as many'}                | ${'TWO'} | ${'2'} | ${[recall]} | ${'ok'}
    ${'one less'}               | ${'TWO'} | ${'1'} | ${[recall]} | ${'ok'}
    ${'fewer than the other'}   | ${'SIX'} | ${'5'} | ${[recall]} | ${'ok'}
    ${'no line of the basket'}  | ${'NEW'} | ${'3'} | ${[recall]} | ${'ok'}
  `('stops what nobody scanned: $what', ({ lineId, value, recalls, answer }) => {
    const lines = [
      line({ lineId: 'TWO', quantity: quantity(2, 'EA') }),
      line({ lineId: 'SIX', quantity: quantity(6, 'EA') }),
    ];
    const raised = line({ lineId: lineId as string, quantity: quantity(value as string, 'EA') });
    expect(saidOf(raisedLineRefusal(basketOf(lines), raised, recalls as []))).toBe(answer);
  });
});

it('a deposit whose class has no rates here is told as the class it is', () => {
  const deposit = { ...item, itemId: 'DEP25', taxClassId: 'LEVY' };
  const known = {
    ...{ item: { ...item, depositItemId: 'DEP25' }, feeItems: [deposit] },
    offers: [offer(149), offer(25, 'EA', 'DEP25')],
  };
  expect(saidOf(scanLine(basketOf([]), scanRequest(), scanFacts(known)))).toBe(
    'TAX_RATE_MISSING scan: Tax class LEVY has no rates here.',
  );
});
