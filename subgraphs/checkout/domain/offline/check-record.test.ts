import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import { addTender, answerCard } from '../tender.ts';
import {
  basketOf,
  eur,
  line,
  multiBuy,
  now,
  percentOff,
  policy,
  soldInCash,
  valueOf,
} from '../test-kit.ts';
import { completeBasket, type JournalRecord, journalRecord, voidBasket } from '../transaction.ts';
import { offlineRecordProblem } from './check-record.ts';

const place = { storeId: 'S001', workstationId: 'S001-W1', currency: 'EUR' };

function offline(transaction: ReturnType<typeof soldInCash>): JournalRecord {
  return { ...journalRecord(transaction), series: 'OFFLINE' };
}

/** Three oat drinks for 4.00 instead of 4.47, and half a kilogram of apples at 1.99: 5.00, paid with 10.00. */
const lines = [
  line({ lineId: 'OATS', minor: 149, quantity: quantity(3, 'EA') }),
  line({ lineId: 'APPLES', minor: 199, itemId: 'I00005', quantity: quantity('0.5', 'KGM') }),
];
const deal = multiBuy(3, 400, { itemIds: ['I00001'] });
const sale = offline(soldInCash(basketOf(lines, {}, [deal]), 1000));
const completion = { transactionId: 'TX2', operatorId: 'O001-01', now };
const { receiptNumber: _none, ...unnumbered } = sale;
const voided: JournalRecord = {
  ...unnumbered,
  ...valueOf(voidBasket(basketOf(lines), completion)).draft,
};
const noSale: JournalRecord = {
  ...voided,
  ...{ kind: 'NO_SALE', lines: [], taxes: [] },
  totals: basketOf([]).totals,
};

const problemOf = (record: JournalRecord) => offlineRecordProblem(record, place);
const [oats, apples] = sale.lines;
const [cash] = sale.tenders;
if (oats === undefined || apples === undefined || cash === undefined) throw new Error('No sale.');

it('takes what adds up: a sale, one that was given up, an opened drawer', () => {
  expect([sale.totals.total, sale.change]).toEqual([eur(500), eur(500)]);
  expect([sale, voided, noSale].map(problemOf)).toEqual([undefined, undefined, undefined]);
});

it('takes a sale that was paid by card and in cash', () => {
  const card = { tenderId: 'T1', kind: 'CARD', amount: eur(200), now } as const;
  const named = { cardBrand: 'VISA', cardLastFour: '4242' };
  const answer = { status: 'AUTHORISED', providerReference: 'offline:T1', ...named } as const;
  const asked = valueOf(addTender(basketOf(lines, {}, [deal]), card));
  const half = valueOf(answerCard(asked, { tenderId: 'T1', now, answer }));
  const rest = { tenderId: 'T2', kind: 'CASH', amount: eur(300), now } as const;
  const { draft } = valueOf(completeBasket(valueOf(addTender(half, rest)), completion));
  expect(problemOf({ ...sale, ...draft })).toBeUndefined();
});

it('takes what was given away: for nothing, at 100 % off, or with a deal that took nothing', () => {
  const free = line({ lineId: 'FREE', minor: 0 });
  const rest = line({ lineId: 'REST', minor: 500 });
  expect(problemOf(offline(soldInCash(basketOf([free, rest]), 500)))).toBeUndefined();
  const gift = percentOff('100', { itemIds: ['I00002'] });
  const given = line({ lineId: 'GIVEN', minor: 300, itemId: 'I00002' });
  const withGift = offline(soldInCash(basketOf([given, rest], {}, [gift]), 500));
  expect(withGift.lines[0]?.discount).toEqual(eur(300));
  expect(problemOf(withGift)).toBeUndefined();
  const [modification] = oats.modifications;
  const nothing = { ...modification, amount: eur(0) } as (typeof oats.modifications)[number];
  const noted = { ...oats, modifications: [...oats.modifications, nothing] };
  expect(problemOf({ ...sale, lines: [noted, apples] })).toBeUndefined();
});

describe('where it was sold', () => {
  it.each`
    changes                         | problem
    ${{ storeId: 'S002' }}          | ${'It was sold at S001-W1 of S002.'}
    ${{ workstationId: 'S001-W2' }} | ${'It was sold at S001-W2 of S001.'}
    ${{ series: 'ONLINE' }}         | ${'It is of series ONLINE.'}
    ${{ series: 'TRAINING' }}       | ${'It is of series TRAINING.'}
    ${{ channel: 'WEB' }}           | ${'It is of channel WEB.'}
    ${{ currency: 'USD' }}          | ${'The store sells in EUR.'}
  `('$changes: $problem', ({ changes, problem }) => {
    expect(problemOf({ ...sale, ...(changes as object) })).toBe(problem);
  });
});

describe('what only the cloud can answer', () => {
  it.each(['RETURN', 'EXCHANGE', 'POST_VOID', 'REPRINT'] as const)('a %s', (kind) => {
    expect(problemOf({ ...sale, kind })).toBe(`${kind} isn't done offline.`);
  });

  it.each`
    member                     | value
    ${'originalTransactionId'} | ${'TX0'}
    ${'originals'}             | ${[]}
    ${'orderId'}               | ${'ORDER'}
    ${'fulfilmentId'}          | ${'FULFILMENT'}
    ${'customerId'}            | ${'C00001'}
    ${'points'}                | ${{ earned: 500, burned: 0 }}
    ${'soldPoints'}            | ${{ earned: 500, burned: 0 }}
    ${'othersPoints'}          | ${[]}
    ${'coupons'}               | ${[]}
    ${'taxSource'}             | ${'CALCULATOR'}
    ${'taxExemption'}          | ${{ reason: 'Diplomat', certificate: 'D-1' }}
    ${'tip'}                   | ${eur(100)}
  `('$member of a transaction', ({ member, value }) => {
    const forged = { ...sale, [member as string]: value as unknown };
    expect(problemOf(forged)).toBe(`"${member as string}" isn't known offline.`);
  });

  it.each`
    member             | value
    ${'originalLine'}  | ${{ transactionId: 'TX0', lineId: 'L' }}
    ${'priceTaken'}    | ${{ from: 'SALE' }}
    ${'restock'}       | ${true}
    ${'reservationId'} | ${'RESERVATION'}
    ${'giftCard'}      | ${{ accountId: 'GIFT', lastFour: '1111', reason: 'ISSUE' }}
  `('$member of a line', ({ member, value }) => {
    const forged = { ...sale, lines: [oats, { ...apples, [member as string]: value as unknown }] };
    expect(problemOf(forged)).toBe(`"${member as string}" of a line isn't known offline.`);
  });

  it.each(['GIFT_CARD', 'STORE_CREDIT', 'VOUCHER'] as const)('a payment by %s', (kind) => {
    const forged = { ...sale, tenders: [cash, { ...cash, kind }] };
    expect(problemOf(forged)).toBe('Offline, tills take cash and cards only.');
  });

  it.each`
    member              | value
    ${'foreign'}        | ${{ amount: { minor: 1000, currency: 'USD' }, rate: '0.9' }}
    ${'account'}        | ${{ accountId: 'GIFT' }}
    ${'voucher'}        | ${{ kind: 'MEAL' }}
    ${'refundOf'}       | ${'PAYMENT'}
    ${'refundOfTender'} | ${{ transactionId: 'TX0', tenderId: 'T0' }}
  `('$member of a payment', ({ member, value }) => {
    const forged = { ...sale, tenders: [{ ...cash, [member as string]: value as unknown }] };
    expect(problemOf(forged)).toBe(`"${member as string}" of a tender isn't known offline.`);
  });
});

describe('what does not add up', () => {
  const withOats = (changes: object) => ({ ...sale, lines: [{ ...oats, ...changes }, apples] });
  const [vat] = oats.taxes;
  it.each`
    what                             | forged                                                                                 | problem
    ${'nothing was sold'}            | ${{ ...sale, lines: [] }}                                                              | ${'It has no lines.'}
    ${'a price below zero'}          | ${withOats({ unitPrice: eur(-149) })}                                                  | ${"Line OATS doesn't add up."}
    ${'no pieces'}                   | ${withOats({ quantity: quantity(0, 'EA') })}                                           | ${"Line OATS doesn't add up."}
    ${'pieces below zero'}           | ${withOats({ quantity: quantity(-3, 'EA') })}                                          | ${"Line OATS doesn't add up."}
    ${'one piece more for the same'} | ${withOats({ quantity: quantity(4, 'EA') })}                                           | ${"Line OATS doesn't add up."}
    ${'a cent less a piece'}         | ${withOats({ unitPrice: eur(148) })}                                                   | ${"Line OATS doesn't add up."}
    ${'a cent less in all'}          | ${withOats({ extended: eur(446) })}                                                    | ${"Line OATS doesn't add up."}
    ${'another price on the label'}  | ${withOats({ labelPrice: eur(446) })}                                                  | ${"Line OATS doesn't add up."}
    ${'a discount out of nowhere'}   | ${withOats({ modifications: [] })}                                                     | ${"Line OATS doesn't add up."}
    ${'a discount below zero'}       | ${withOats({ discount: eur(-47), modifications: [{ amount: eur(-47) }] })}             | ${"Line OATS doesn't add up."}
    ${'a part of it below zero'}     | ${withOats({ modifications: [{ amount: eur(48) }, { amount: eur(-1) }] })}             | ${"Line OATS doesn't add up."}
    ${'more off than it costs'}      | ${withOats({ discount: eur(448), modifications: [{ amount: eur(448) }] })}             | ${"Line OATS doesn't add up."}
    ${'a cent less tax'}             | ${withOats({ tax: eur(oats.tax.minor - 1) })}                                          | ${'The tax of line OATS is wrong.'}
    ${'a cent less net'}             | ${withOats({ net: eur(oats.net.minor - 1) })}                                          | ${'The tax of line OATS is wrong.'}
    ${'a cent less gross'}           | ${withOats({ gross: eur(399) })}                                                       | ${'The tax of line OATS is wrong.'}
    ${'a lower rate'}                | ${withOats({ taxes: [{ ...vat, rate: '0.07' }] })}                                     | ${'The tax of line OATS is wrong.'}
    ${'another policy of tax'}       | ${{ ...sale, policy: { ...policy, tax: { ...policy.tax, pricesIncludeTax: false } } }} | ${'The tax of line OATS is wrong.'}
    ${'no taxes in sum'}             | ${{ ...sale, taxes: [] }}                                                              | ${'Taxes are wrong.'}
    ${'a cent less in total'}        | ${{ ...sale, totals: { ...sale.totals, total: eur(499) } }}                            | ${'Totals are wrong.'}
    ${'a cent less in net'}          | ${{ ...sale, totals: { ...sale.totals, net: eur(0) } }}                                | ${'Totals are wrong.'}
    ${'nobody paid'}                 | ${{ ...sale, tenders: [], change: eur(0) }}                                            | ${"The tenders don't make the total."}
    ${'less was handed over'}        | ${{ ...sale, tenders: [{ ...cash, tendered: eur(499) }] }}                             | ${"The tenders aren't those of the total."}
    ${'nobody knows what was'}       | ${{ ...sale, tenders: [{ ...cash, tendered: undefined }] }}                            | ${"The tenders aren't those of the total."}
    ${'the drawer kept less'}        | ${{ ...sale, tenders: [{ ...cash, amount: eur(400) }] }}                               | ${"The tenders aren't those of the total."}
    ${'more change on the tender'}   | ${{ ...sale, tenders: [{ ...cash, change: eur(501) }] }}                               | ${"The tenders aren't those of the total."}
    ${'paid twice'}                  | ${{ ...sale, tenders: [cash, { ...cash, tenderId: 'T9' }] }}                           | ${"The tenders aren't those of the total."}
    ${'a card for too much'}         | ${{ ...sale, tenders: [{ ...cash, kind: 'CARD', amount: eur(501) }] }}                 | ${"The tenders aren't those of the total."}
    ${'more change'}                 | ${{ ...sale, change: eur(501) }}                                                       | ${"The tenders don't make the total."}
    ${'rounding that nobody did'}    | ${{ ...sale, cashRounding: eur(-1) }}                                                  | ${"The tenders don't make the total."}
    ${'given up, and yet paid'}      | ${{ ...voided, tenders: [cash] }}                                                      | ${'Nothing is paid or given back without a sale.'}
    ${'given up, with change'}       | ${{ ...voided, change: eur(1) }}                                                       | ${'Nothing is paid or given back without a sale.'}
    ${'given up, with rounding'}     | ${{ ...voided, cashRounding: eur(1) }}                                                 | ${'Nothing is paid or given back without a sale.'}
    ${'goods from an opened drawer'} | ${{ ...noSale, lines: sale.lines }}                                                    | ${'It sells nothing.'}
    ${'money for an opened drawer'}  | ${{ ...noSale, tenders: sale.tenders }}                                                | ${'It sells nothing.'}
  `('$what: $problem', ({ forged, problem }) => {
    expect(problemOf(forged as JournalRecord)).toBe(problem);
  });

  it.each`
    what                    | changes
    ${'a price below zero'} | ${{ unitPrice: eur(-149) }}
    ${'no pieces'}          | ${{ quantity: quantity(0, 'EA') }}
    ${'pieces below zero'}  | ${{ quantity: quantity(-3, 'EA') }}
  `('is no better for a price on the label: $what', ({ changes }) => {
    const labelled = { ...(changes as object), labelPrice: eur(447) };
    expect(problemOf(withOats(labelled) as JournalRecord)).toBe("Line OATS doesn't add up.");
    expect(problemOf(withOats({ labelPrice: eur(447) }))).toBeUndefined();
  });

  it('is an opened drawer with as many goods as payments', () => {
    const forged = { ...noSale, lines: [oats], tenders: [cash] };
    expect(problemOf(forged)).toBe('It sells nothing.');
  });

  it('is said in words where the sum can not even be made', () => {
    const inYen = withOats({ modifications: [{ amount: { minor: 47, currency: 'JPY' } }] });
    expect(problemOf(inYen as JournalRecord)).toMatch(/JPY|currenc/i);
  });

  it('is found wherever one amount of the record is changed by itself', () => {
    // Half a kilogram at 1.99 and at 2.00 costs the same.
    const amounts = pathsOfAmounts(sale).filter((path) => path.join('.') !== 'lines.1.unitPrice');
    fc.assert(
      fc.property(
        fc.constantFrom(...amounts),
        fc.integer({ min: -1000, max: 1000 }).filter((change) => change !== 0),
        (path, change) => {
          const forged = structuredClone(sale);
          const parent = path.reduce<Record<string, unknown>>(
            (value, key) => value[key] as Record<string, unknown>,
            forged as unknown as Record<string, unknown>,
          );
          parent['minor'] = (parent['minor'] as number) + change;
          expect(problemOf(forged)).toBeDefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Of everything that is an amount: the store's policy and what a modification was based on are not counted again. */
function pathsOfAmounts(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('minor' in value) return [path];
  return Object.entries(value)
    .filter(([key]) => key !== 'policy' && key !== 'base')
    .flatMap(([key, child]) => pathsOfAmounts(child, [...path, key]));
}
