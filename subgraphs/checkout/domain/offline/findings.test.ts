import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { LineFacts } from '../basket.ts';
import type { LineApproval } from '../price-change.ts';
import type { ItemBook } from '../store-book.ts';
import {
  basketOf,
  eur,
  gtin,
  item,
  line,
  multiBuy,
  now,
  offer,
  percentOff,
  soldInCash,
  taxClass,
  taxClasses,
  today,
} from '../test-kit.ts';
import type { JournalRecord } from '../transaction.ts';
import { offlineFindings, type OfflineArrival, type OfflineBook } from './findings.ts';

const caseGtin = '19520123456785';
const appleGtin = '02000000000008';
const apples = { ...item, itemId: 'I00005', description: 'Apples', baseUnit: 'KGM' };
const weighed: ItemBook = {
  item: {
    ...apples,
    soldByWeight: true,
    units: [{ gtin: appleGtin, unit: 'EA', baseUnitsPerUnit: '1' }],
  },
  offers: [offer(199, 'KGM', 'I00005')],
};
const oatDrink: ItemBook = { item, offers: [offer(149), offer(1599, 'CS')] };
const deal = multiBuy(3, 400, { itemIds: ['I00001'], channels: ['STORE'], storeIds: ['S001'] });
const book: OfflineBook = {
  ...{ promotions: [deal], taxClasses, jurisdictionId: 'DE', timeZone: 'Europe/Berlin' },
  items: new Map([
    [gtin, oatDrink],
    [caseGtin, oatDrink],
    [appleGtin, weighed],
  ]),
  ...{ recalls: [], offlineCards: undefined },
};
const onTime: OfflineArrival = { receivedAt: now, shift: 'OPEN' };

const oats = (facts: Partial<LineFacts> = {}) =>
  line({ lineId: 'OATS', minor: 149, quantity: quantity(3, 'EA'), ...facts });
const appleLine = line({
  ...{ lineId: 'APPLES', minor: 199, itemId: 'I00005', description: 'Apples', gtin: appleGtin },
  quantity: quantity('0.5', 'KGM'),
});

/** Three oat drinks for 4.00 instead of 4.47, and half a kilogram of apples for 1.00, unless said otherwise. */
function sold(
  lines: readonly LineFacts[] = [oats(), appleLine],
  parts: Parameters<typeof basketOf>[1] = {},
): JournalRecord {
  return { ...soldInCash(basketOf(lines, parts, [deal])), series: 'OFFLINE' };
}

/** "PRICE_DIFFERENT OATS: Oat drink 1 l costs 1.59; it was sold at 1.49." */
function findings(
  record: JournalRecord,
  changes: Partial<OfflineBook> = {},
  arrival: Partial<OfflineArrival> = {},
): readonly string[] {
  const found = offlineFindings(record, { ...book, ...changes }, { ...onTime, ...arrival });
  return found.map(({ kind, lineId, message }) =>
    [kind, ...(lineId === undefined ? [] : [lineId])].join(' ').concat(`: ${message}`),
  );
}

/** Of the oat drink, with what is different about it now. */
const items = (parts: Partial<ItemBook['item']>, offers = oatDrink.offers) =>
  new Map([...book.items, [gtin, { item: { ...item, ...parts }, offers }] as const]);

it('is silent about what would be sold at the same prices here', () => {
  expect(findings(sold())).toEqual([]);
  expect(
    findings(sold([line({ minor: 1599, gtin: caseGtin, quantity: quantity(1, 'CS') })])),
  ).toEqual([]);
});

it('names the sale, the line and when it was noticed, and the same finding by the same id', () => {
  const gone = { items: items({ discontinued: true }) };
  const [finding] = offlineFindings(sold(), { ...book, ...gone }, onTime);
  expect(finding).toEqual({
    ...{ findingId: 'TX-B1:ITEM_DISCONTINUED:OATS', kind: 'ITEM_DISCONTINUED', lineId: 'OATS' },
    ...{ transactionId: 'TX-B1', storeId: 'S001', workstationId: 'S001-W1', sequenceNumber: 1 },
    ...{ message: "Oat drink 1 l isn't sold any more.", noticedAt: now },
  });
  const later = { receivedAt: '2026-03-03T10:00:00.000Z', shift: 'SEALED' } as const;
  const again = offlineFindings(sold(), { ...book, ...gone }, later);
  expect(again.map(({ findingId }) => findingId)).toEqual([
    'TX-B1:AFTER_CLOSE:',
    'TX-B1:ITEM_DISCONTINUED:OATS',
  ]);
});

describe('when it came', () => {
  const skew = (ours: string) => [
    `CLOCK_SKEW: The till's clock said 2026-03-02T10:00:00.000Z, ours ${ours}.`,
  ];
  it.each`
    what                              | receivedAt                    | found
    ${'days later'}                   | ${'2026-03-09T10:00:00.000Z'} | ${[]}
    ${'five minutes before it was'}   | ${'2026-03-02T09:55:00.000Z'} | ${[]}
    ${'a millisecond more than that'} | ${'2026-03-02T09:54:59.999Z'} | ${skew('2026-03-02T09:54:59.999Z')}
  `('$what', ({ receivedAt, found }) => {
    expect(findings(sold(), {}, { receivedAt: receivedAt as string })).toEqual(found);
  });

  it('a sale that ended before it began has a clock that was set meanwhile', () => {
    const opened = (openedAt: string) => findings({ ...sold(), openedAt });
    expect(opened('2026-03-02T10:00:00.001Z')).toEqual(skew(now));
    expect(opened('2026-03-02T09:59:59.999Z')).toEqual([]);
  });

  it.each`
    shift       | found
    ${'OPEN'}   | ${[]}
    ${'SEALED'} | ${['AFTER_CLOSE: It came after its shift was sealed: look at the Z report.']}
    ${'ENDED'}  | ${['AFTER_CLOSE: It came after its shift was sealed: look at the Z report.']}
  `('with its shift $shift', ({ shift, found }) => {
    expect(findings(sold(), {}, { shift: shift as OfflineArrival['shift'] })).toEqual(found);
  });
});

describe('a line', () => {
  const recall = { recallId: 'R1', gtin, itemId: 'I00001', reason: 'glass', storeIds: [] };
  const recalled = ['LOT_RECALLED OATS: Oat drink 1 l is recalled (glass).'];
  it.each`
    what                               | facts                       | recalls                                  | found
    ${'all of it recalled'}            | ${{}}                       | ${[recall]}                              | ${recalled}
    ${'its lot recalled'}              | ${{ batchLot: 'A1' }}       | ${[{ ...recall, batchLot: 'A1' }]}       | ${recalled}
    ${'another lot recalled'}          | ${{ batchLot: 'B2' }}       | ${[{ ...recall, batchLot: 'A1' }]}       | ${[]}
    ${'a lot with all of it recalled'} | ${{ batchLot: 'B2' }}       | ${[recall]}                              | ${recalled}
    ${'another item recalled'}         | ${{}}                       | ${[{ ...recall, itemId: 'I00002' }]}     | ${[]}
    ${'recalled at this store'}        | ${{}}                       | ${[{ ...recall, storeIds: ['S001'] }]}   | ${recalled}
    ${'recalled at another'}           | ${{}}                       | ${[{ ...recall, storeIds: ['S002'] }]}   | ${[]}
    ${'the second recall is of it'}    | ${{}}                       | ${[{ ...recall, itemId: 'I9' }, recall]} | ${recalled}
    ${'expired the day before'}        | ${{ expiry: '2026-03-01' }} | ${[]}                                    | ${['UNIT_EXPIRED OATS: Oat drink 1 l had expired on 2026-03-01.']}
    ${'on its last day'}               | ${{ expiry: today }}        | ${[]}                                    | ${[]}
    ${'good for longer'}               | ${{ expiry: '2026-12-01' }} | ${[]}                                    | ${[]}
  `('$what', ({ facts, recalls, found }) => {
    const record = sold([oats(facts as Partial<LineFacts>), appleLine]);
    expect(findings(record, { recalls: recalls as OfflineBook['recalls'] })).toEqual(found);
  });

  it('of an item that nobody knows is not priced again, and neither is its sale', () => {
    const unknown = { items: new Map([[appleGtin, weighed]]), promotions: [] };
    expect(findings(sold(), unknown)).toEqual([`ITEM_UNKNOWN OATS: No item has the GTIN ${gtin}.`]);
  });

  it('of an item that is not sold any more is told with all else about it', () => {
    const changes = { items: items({ discontinued: true }, [offer(159)]), recalls: [recall] };
    expect(findings(sold([oats({ expiry: '2026-03-01' })]), changes)).toEqual([
      "ITEM_DISCONTINUED OATS: Oat drink 1 l isn't sold any more.",
      ...recalled,
      'UNIT_EXPIRED OATS: Oat drink 1 l had expired on 2026-03-01.',
      'PRICE_DIFFERENT OATS: Oat drink 1 l costs 1.59; it was sold at 1.49.',
    ]);
  });
});

describe('an approval that the till checked by its code alone', () => {
  const by = (operatorId: string): LineApproval => ({
    ...{ approvalId: `A-${operatorId}`, operatorId, permission: 'SELL_EXPIRED' },
  });
  const discount = { kind: 'PERCENT', percent: '10', reason: 'Dent', operatorId: 'O1' } as const;
  const override = { regularUnitPrice: eur(149), reason: 'Dent', operatorId: 'O1' };
  const of = (who: string) => [`APPROVED_OFFLINE OATS: ${who} approved it at the till.`];
  it.each`
    what                              | facts                                                                    | found
    ${'of the unit'}                  | ${{ approval: by('M1') }}                                                | ${of('M1')}
    ${'two of the unit'}              | ${{ approval: by('M1'), furtherApprovals: [by('M2')] }}                  | ${of('M1, M2')}
    ${'of a discount'}                | ${{ manualDiscount: { ...discount, approval: by('M3') } }}               | ${of('M3')}
    ${'of a price'}                   | ${{ override: { ...override, approval: by('M4') } }}                     | ${of('M4')}
    ${'of all by one person, once'}   | ${{ approval: by('M1'), override: { ...override, approval: by('M1') } }} | ${of('M1')}
    ${'none of a discount within it'} | ${{ manualDiscount: discount }}                                          | ${[]}
    ${'none of a price within it'}    | ${{ override }}                                                          | ${[]}
  `('$what', ({ facts, found }) => {
    expect(findings(sold([oats(facts as Partial<LineFacts>), appleLine]))).toEqual(found);
  });

  it('of a discount on the whole basket is of no line', () => {
    const given = (orderDiscount: object) => sold([oats()], { orderDiscount } as never);
    expect(findings(given({ ...discount, approval: by('M5') }))).toEqual([
      'APPROVED_OFFLINE: M5 approved it at the till.',
    ]);
    expect(findings(given(discount))).toEqual([]);
  });
});

describe('a price', () => {
  const different = (now: string) =>
    `PRICE_DIFFERENT OATS: Oat drink 1 l ${now}; it was sold at 1.49.`;

  it('that is another now is told beside the one that was charged', () => {
    const record = sold();
    const dearer = { ...book, items: items({}, [offer(159)]) };
    expect(offlineFindings(record, dearer, onTime)).toMatchObject([
      {
        ...{ kind: 'PRICE_DIFFERENT', lineId: 'OATS', expected: eur(159), sold: eur(149) },
        message: 'Oat drink 1 l costs 1.59; it was sold at 1.49.',
      },
    ]);
  });

  it('that there is none of expects nothing', () => {
    const [finding] = offlineFindings(sold(), { ...book, items: items({}, []) }, onTime);
    expect(finding?.message).toBe('Oat drink 1 l has no price; it was sold at 1.49.');
    expect(finding?.sold).toEqual(eur(149));
    expect(finding).not.toHaveProperty('expected');
  });

  it.each`
    what                           | window                                       | found
    ${'that ended after the scan'} | ${{ validTo: '2026-03-02T10:00:00.001Z' }}   | ${[]}
    ${'that had ended by then'}    | ${{ validTo: now }}                          | ${[different('has no price')]}
    ${'that began with the scan'}  | ${{ validFrom: now }}                        | ${[]}
    ${'that began after it'}       | ${{ validFrom: '2026-03-02T10:00:00.001Z' }} | ${[different('has no price')]}
    ${'of the web shop alone'}     | ${{ channels: ['WEB'] }}                     | ${[different('has no price')]}
  `('$what', ({ window, found }) => {
    const whole = offer(149);
    const offers = [
      { ...whole, windows: whole.windows.map((one) => ({ ...one, ...(window as object) })) },
    ];
    expect(findings(sold(), { items: items({}, offers) })).toEqual(found);
  });

  it('in another currency is none', () => {
    const offers = [{ ...offer(149), currency: 'USD' }];
    expect(findings(sold(), { items: items({}, offers) })).toEqual([different('has no price')]);
  });

  it('that a person set is the regular one’s business', () => {
    const set = { reason: 'Dent', operatorId: 'O1' };
    const override = { ...set, regularUnitPrice: eur(149) };
    expect(findings(sold([oats({ unitPrice: eur(99), override })]))).toEqual([]);
    const cheaper = { items: items({}, [offer(99)]) };
    expect(findings(sold([oats({ unitPrice: eur(99), override })]), cheaper)).toEqual([
      different('costs 0.99'),
    ]);
  });

  it('is that of the unit for which its GTIN stands now', () => {
    const repacked = items({ units: [{ gtin, unit: 'CS', baseUnitsPerUnit: '12' }] });
    expect(findings(sold(), { items: repacked })).toEqual([different('costs 15.99')]);
  });

  it('is that of the unit sold, of a GTIN that its item has no more', () => {
    expect(findings(sold(), { items: items({ units: [] }) })).toEqual([]);
  });

  it('of a deposit is that of its pieces, on whatever pack its GTIN is printed', () => {
    const units = [{ gtin: caseGtin, unit: 'CS', baseUnitsPerUnit: '24' }];
    const bottle = { ...item, itemId: 'DEP', description: 'Deposit', units };
    const known = new Map(book.items).set(caseGtin, {
      item: bottle,
      offers: [offer(25, 'EA', 'DEP')],
    });
    const named = { itemId: 'DEP', description: 'Deposit', gtin: caseGtin, depositOf: 'OATS' };
    const deposit = line({ lineId: 'DEP', minor: 25, quantity: quantity(3, 'EA'), ...named });
    expect(findings(sold([oats(), deposit]), { items: known })).toEqual([]);
  });
});

describe('a card that was taken offline', () => {
  const [cash] = sold().tenders;
  const paidBy = (...amounts: readonly (readonly [kind: string, minor: number])[]) =>
    ({
      ...sold(),
      tenders: amounts.map(([kind, minor]) => ({ ...cash, kind, amount: eur(minor) })),
    }) as JournalRecord;
  const limits = { amountMaxMinor: 5000, countMax: 3, snapshotAgeMaxMinutes: 60 };
  const over = ['CARD_LIMIT_EXCEEDED: A card paid more than the store lets tills take offline.'];
  it.each`
    what                            | tenders                             | offlineCards | found
    ${'up to the limit'}            | ${[['CARD', 5000]]}                 | ${limits}    | ${[]}
    ${'a cent above it'}            | ${[['CARD', 5001]]}                 | ${limits}    | ${over}
    ${'each one within it'}         | ${[['CARD', 5000], ['CARD', 5000]]} | ${limits}    | ${[]}
    ${'two above it are told once'} | ${[['CARD', 6000], ['CARD', 7000]]} | ${limits}    | ${over}
    ${'cash has no limit'}          | ${[['CASH', 90_000]]}               | ${limits}    | ${[]}
    ${'none are taken here'}        | ${[['CARD', 1]]}                    | ${undefined} | ${over}
  `('$what', ({ tenders, offlineCards, found }) => {
    const record = paidBy(...(tenders as [string, number][]));
    expect(findings(record, { offlineCards: offlineCards as undefined })).toEqual(found);
  });

  it('is told with what it paid', () => {
    const record = paidBy(['CARD', 100], ['CARD', 6000], ['CARD', 7000]);
    expect(offlineFindings(record, { ...book, offlineCards: limits }, onTime)).toMatchObject([
      { kind: 'CARD_LIMIT_EXCEEDED', sold: eur(6000) },
    ]);
  });
});

describe('the total', () => {
  const different = (expected: string, was: string) => [
    `TOTAL_DIFFERENT: It would cost ${expected} here; it was sold for ${was}.`,
  ];
  const elsewhere = multiBuy(3, 300, { itemIds: ['I00001'], storeIds: ['S002'] });
  it.each`
    what                               | changes                                                    | found
    ${'without the promotion of then'} | ${{ promotions: [] }}                                      | ${different('5.47', '5.00')}
    ${'with a better one since'}       | ${{ promotions: [deal, percentOff('50')] }}                | ${different('2.73', '5.00')}
    ${'with one of another store'}     | ${{ promotions: [deal, elsewhere] }}                       | ${[]}
    ${'with another rate of tax only'} | ${{ taxClasses: [taxClass('STANDARD', ['VAT', '0.16'])] }} | ${different('5.00', '5.00')}
    ${'without a rate for it here'}    | ${{ taxClasses: taxClasses.slice(1) }}                     | ${['TOTAL_DIFFERENT: A tax class of it has no rates here.']}
  `('$what', ({ changes, found }) => {
    expect(findings(sold(), changes as Partial<OfflineBook>)).toEqual(found);
  });

  it('is told as it would be and as it was', () => {
    expect(offlineFindings(sold(), { ...book, promotions: [] }, onTime)).toMatchObject([
      { kind: 'TOTAL_DIFFERENT', expected: eur(547), sold: eur(500) },
    ]);
  });

  it('differs where no tax is in it, too', () => {
    const untaxed = sold([oats({ taxClassId: 'NONE' })]);
    expect(findings(untaxed, { promotions: [] })).toEqual(different('4.47', '4.00'));
  });

  it('is not reckoned when a single line has no rates', () => {
    const mixed = sold([oats({ taxClassId: 'REDUCED' }), appleLine]);
    expect(findings(mixed, { taxClasses: taxClasses.slice(0, 1) })).toEqual([
      'TOTAL_DIFFERENT: A tax class of it has no rates here.',
    ]);
  });

  it('has the discount that was given on the whole basket', () => {
    const percent = {
      kind: 'PERCENT',
      percent: '10',
      reason: 'Regular',
      operatorId: 'O1',
    } as const;
    const discounted = sold(undefined, { orderDiscount: percent });
    expect(discounted.totals.total).toEqual(eur(450));
    expect(findings(discounted)).toEqual([]);
  });
});

it('looks at sales alone: what was given up or opened a drawer sold nothing', () => {
  const empty = { items: new Map(), promotions: [], taxClasses: [] };
  for (const kind of ['VOIDED', 'NO_SALE'] as const)
    expect(findings({ ...sold(), kind }, empty)).toEqual([]);
});

it('says every finding of a sale by an id of its own, whatever came together', () => {
  const recall = { recallId: 'R', gtin, itemId: 'I00001', reason: 'glass', storeIds: [] };
  fc.assert(
    fc.property(
      fc.array(fc.record({ price: fc.integer({ min: 1, max: 500 }), old: fc.boolean() }), {
        ...{ minLength: 1, maxLength: 6 },
      }),
      fc.subarray([recall, { ...recall, batchLot: 'A1' }]),
      fc.boolean(),
      (wishes, recalls, discontinued) => {
        const lines = wishes.map(({ price, old }, index) =>
          line({ lineId: `L${index}`, minor: price, ...(old && { expiry: '2026-03-01' }) }),
        );
        const here = { ...book, recalls, items: items({ discontinued }) };
        const ids = offlineFindings(sold(lines), here, onTime).map(({ findingId }) => findingId);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});
