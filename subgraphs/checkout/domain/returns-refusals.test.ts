import { quantity } from '#kernel/quantity.ts';
import type { Basket, BasketLine, LineFacts } from './basket.ts';
import { lineCountMax } from './join-lines.ts';
import { refundOf } from './line-refund.ts';
import { decimal } from '#kernel/decimal.ts';
import {
  addReturnLines,
  openReturn,
  refundableLines,
  type ReturnedQuantity,
  type ReturnRequest,
  returnableUntil,
  type ReturnWish,
  stillReturnable,
} from './returns.ts';
import { basketOf, eur, line, opening, soldInCash, valueOf } from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

const saleOf = (...lines: readonly Parameters<typeof line>[0][]) =>
  soldInCash(basketOf(lines.map((facts, index) => line({ lineId: `L${index + 1}`, ...facts }))));
const three = saleOf({ quantity: quantity(3, 'EA') });
const wish = (parts: Partial<ReturnWish> = {}): ReturnWish => ({
  ...{ lineId: 'L1', quantity: '1', newLineId: 'R1', ...parts },
});
const request = (parts: Partial<ReturnRequest> = {}): ReturnRequest => ({
  ...{ original: three, returned: [], lines: [wish()], entryMethod: 'KEYED' },
  ...{ today: '2026-03-10', ...parts },
});
const took = (quantityBack: string, lineId = 'L1'): readonly ReturnedQuantity[] => [
  { lineId, quantity: quantityBack },
];
type Answer = ReturnType<typeof openReturn> | ReturnType<typeof stillReturnable>;
const sentence = (outcome: Answer): string => {
  if (outcome.ok) return 'ok';
  const { code, message, field } = outcome.refusal;
  return [code, message, ...(field === undefined ? [] : [String(field)])].join(' | ');
};

describe('what a cashier is told when goods can’t come back', () => {
  const approval = (permission: 'RETURN' | 'VOID') => ({
    ...{ approvalId: 'A1', operatorId: 'O001-02', permission },
  });
  const afterwards = '2026-04-02';
  it.each`
    what                         | parts                                                              | answer
    ${'a void'}                  | ${{ original: { ...three, kind: 'VOIDED' } }}                      | ${"TRANSACTION_NOT_RETURNABLE | A VOIDED can't be returned here."}
    ${'an exchange'}             | ${{ original: { ...three, kind: 'EXCHANGE' } }}                    | ${'ok'}
    ${'paid in francs'}          | ${{ original: { ...three, currency: 'CHF' } }}                     | ${'CURRENCY_WRONG | This was paid in CHF; return it there.'}
    ${'nothing named'}           | ${{ lines: [] }}                                                   | ${'BASKET_EMPTY | No line to return was named. | lines'}
    ${'the last day'}            | ${{ today: '2026-04-01' }}                                         | ${'ok'}
    ${'the day after'}           | ${{ today: afterwards }}                                           | ${'RETURN_WINDOW_CLOSED | Returns are taken for 30 days.'}
    ${'the day after, approved'} | ${{ today: afterwards, approval: approval('RETURN') }}             | ${'ok'}
    ${'approved for another'}    | ${{ today: afterwards, approval: approval('VOID') }}               | ${'RETURN_WINDOW_CLOSED | Returns are taken for 30 days.'}
    ${'a line nobody bought'}    | ${{ lines: [wish({ lineId: 'L9' })] }}                             | ${'LINE_UNKNOWN | Nothing was sold on line L9. | lines'}
    ${'more than there was'}     | ${{ lines: [wish({ quantity: '4' })] }}                            | ${'RETURN_QUANTITY_EXCEEDED | Only 3 can still be returned. | lines'}
    ${'more than is left'}       | ${{ lines: [wish({ quantity: '2' })], returned: took('2') }}       | ${'RETURN_QUANTITY_EXCEEDED | Only 1 can still be returned. | lines'}
    ${'the rest'}                | ${{ lines: [wish({ quantity: '2' })], returned: took('1') }}       | ${'ok'}
    ${'another line came back'}  | ${{ lines: [wish({ quantity: '3' })], returned: took('3', 'L2') }} | ${'ok'}
  `('$what: $answer', ({ parts, answer }) => {
    expect(sentence(openReturn(opening, request(parts as Partial<ReturnRequest>)))).toBe(answer);
  });

  it('a line that itself came back is nothing that was sold', () => {
    const [sold] = three.lines;
    if (sold === undefined) throw new Error('Expected a line, got none.');
    const back: BasketLine = { ...sold, originalLine: { transactionId: 'TX0', lineId: 'L1' } };
    const original: RetailTransaction = { ...three, kind: 'EXCHANGE', lines: [back] };
    expect(sentence(openReturn(opening, request({ original })))).toBe(
      'LINE_UNKNOWN | Nothing was sold on line L1. | lines',
    );
    expect(refundableLines(original, [])).toEqual([]);
  });

  it('a basket holds so many lines, with those that come back', () => {
    const [sold] = three.lines;
    if (sold === undefined) throw new Error('Expected a line, got none.');
    const added = (count: number) => {
      const lines = Array.from({ length: count }, () => sold);
      const basket: Basket = { ...basketOf([]), lines };
      const outcome = addReturnLines(basket, request());
      return outcome.ok
        ? outcome.value.length
        : `${outcome.refusal.code} ${outcome.refusal.message}`;
    };
    expect(added(lineCountMax - 1)).toBe(lineCountMax);
    expect(added(lineCountMax)).toBe(
      `LINE_COUNT_MAX A basket holds ${lineCountMax} lines; start another one.`,
    );
  });
});

describe('what comes back', () => {
  const lineBack = (parts: Partial<ReturnRequest>) =>
    valueOf(openReturn(opening, request(parts))).lines[0];

  it('is the line as it was sold, without what was of the sale alone', () => {
    const manualDiscount = { kind: 'PERCENT', percent: '10', reason: 'Dent', operatorId: 'O1' };
    const original = saleOf({
      ...{ batchLot: 'A1', serial: 'SN1', labelPrice: eur(300), reservationId: 'RES1' },
      manualDiscount: manualDiscount as NonNullable<LineFacts['manualDiscount']>,
    });
    const back = lineBack({ original });
    expect(back).toMatchObject({
      ...{ lineId: 'R1', batchLot: 'A1', serial: 'SN1', entryMethod: 'KEYED' },
      ...{ quantity: quantity(-1, 'EA'), scannedAt: opening.openedAt },
      originalLine: { transactionId: 'TX-B1', lineId: 'L1', before: '0' },
    });
    for (const fact of ['labelPrice', 'reservationId', 'manualDiscount', 'returnReason']) {
      expect(back).not.toHaveProperty(fact);
    }
    for (const fact of ['depositOf', 'approval']) expect(back).not.toHaveProperty(fact);
  });

  it.each`
    parts                                                        | expected
    ${{ lines: [wish({ reason: 'DEFECTIVE' })] }}                | ${{ returnReason: 'DEFECTIVE', restock: false }}
    ${{ lines: [wish({ reason: 'DEFECTIVE', restock: true })] }} | ${{ restock: true }}
    ${{ lines: [wish({ opened: true })] }}                       | ${{ restock: false }}
    ${{ recalledLineIds: new Set(['L1']) }}                      | ${{ restock: false }}
    ${{ recalledLineIds: new Set(['L2']) }}                      | ${{ restock: true }}
    ${{ returned: took('2') }}                                   | ${{ originalLine: { before: '2' } }}
  `('with $parts is $expected', ({ parts, expected }) => {
    expect(lineBack(parts as Partial<ReturnRequest>)).toMatchObject(expected as object);
  });

  it('names the country whose tax it was, where another one’s store takes it back', () => {
    const taxes = (parts: Partial<ReturnRequest>) => lineBack(parts)?.taxes ?? [];
    expect(taxes({ soldUnder: 'AT' })).toMatchObject([{ jurisdictionId: 'AT', taxId: 'VAT' }]);
    expect(taxes({}).map((tax) => 'jurisdictionId' in tax)).toEqual([false]);
  });

  it('with its goods is an eco fee, by the piece, however many there are', () => {
    const original = saleOf(
      {
        quantity: quantity(900, 'CS'),
        baseUnitsPerUnit: '12',
        baseQuantity: quantity(10_800, 'EA'),
      },
      { quantity: quantity(10_800, 'EA'), depositOf: 'L1', feeKind: 'ECO', minor: 5 },
    );
    const { lines } = valueOf(
      openReturn(opening, request({ original, lines: [wish({ quantity: '900' })] })),
    );
    expect(lines).toMatchObject([
      { lineId: 'R1', quantity: quantity(-900, 'CS'), baseQuantity: quantity(-10_800, 'EA') },
      { lineId: 'R1-fee-1', depositOf: 'R1', quantity: quantity(-10_800, 'EA') },
    ]);
    const tooMany = openReturn(opening, request({ lines: [wish({ quantity: '10000' })] }));
    expect(sentence(tooMany)).toContain('QUANTITY_INVALID');
  });

  it('shows which deposit goes with which line of the sale', () => {
    const original = saleOf({}, { depositOf: 'L1', description: 'Deposit', minor: 25 });
    expect(
      refundableLines(original, []).map(({ lineId, depositOf }) => [lineId, depositOf]),
    ).toEqual([
      ['L1', undefined],
      ['L2', 'L1'],
    ]);
    expect(refundableLines(original, []).map((left) => 'depositOf' in left)).toEqual([false, true]);
  });

  it.each`
    businessDayDate | days  | until
    ${'2026-03-02'} | ${30} | ${'2026-04-01'}
    ${'2026-02-15'} | ${14} | ${'2026-03-01'}
    ${'2028-02-15'} | ${14} | ${'2028-02-29'}
    ${'2026-12-31'} | ${0}  | ${'2026-12-31'}
  `(
    'sold on $businessDayDate: for $days days, until $until',
    ({ businessDayDate, days, until }) => {
      const policy = { ...three.policy, returnWindowDays: Number(days) };
      expect(returnableUntil({ businessDayDate: String(businessDayDate), policy })).toBe(until);
    },
  );
});

describe('whether it may still come back when the basket is paid', () => {
  const basket = (...parts: readonly [lineId: string, count: number, before: string][]) => ({
    lines: parts.flatMap(([lineId, count, before]) =>
      three.lines.map((sold) => ({
        ...{ ...sold, quantity: quantity(-count, 'EA') },
        originalLine: { transactionId: three.id, lineId, before },
      })),
    ),
  });
  const stale =
    'RETURN_LINE_STALE | Another Oat drink 1 l came back elsewhere: take the line out and in again.';
  const gone = 'RETURN_QUANTITY_EXCEEDED | Oat drink 1 l came back elsewhere.';
  it.each`
    what                                | lines                                     | returned     | answer
    ${'nothing happened since'}         | ${basket(['L1', 1, '0'])}                 | ${[]}        | ${'ok'}
    ${'all of it, as it was'}           | ${basket(['L1', 2, '1'])}                 | ${took('1')} | ${'ok'}
    ${'two lines, one after the other'} | ${basket(['L1', 1, '0'], ['L1', 2, '1'])} | ${[]}        | ${'ok'}
    ${'one too many by now'}            | ${basket(['L1', 2, '1'])}                 | ${took('2')} | ${gone}
    ${'another unit meanwhile'}         | ${basket(['L1', 1, '0'])}                 | ${took('1')} | ${stale}
    ${'fewer than were known'}          | ${basket(['L1', 1, '1'])}                 | ${[]}        | ${stale}
    ${'a line that was never sold'}     | ${basket(['L9', 1, '0'])}                 | ${[]}        | ${gone}
  `('$what: $answer', ({ lines, returned, answer }) => {
    const given = lines as ReturnType<typeof basket>;
    const outcome = stillReturnable(given, three, returned as readonly ReturnedQuantity[]);
    expect(sentence(outcome)).toBe(answer);
  });

  it('looks at lines of this sale alone; what says no number came first', () => {
    const [first] = basket(['L1', 3, '0']).lines;
    if (first === undefined) throw new Error('Expected a line, got none.');
    const of = (transactionId: string) => ({
      lines: [{ ...first, originalLine: { transactionId, lineId: 'L1' } }],
    });
    expect(sentence(stillReturnable(of('TX-OTHER'), three, took('3')))).toBe('ok');
    expect(sentence(stillReturnable(of(three.id), three, []))).toBe('ok');
    expect(sentence(stillReturnable({ lines: three.lines }, three, took('3')))).toBe('ok');
  });
});

it('a tax that was not charged because the sale was exempt comes back as not charged', () => {
  const exemption = { reason: 'Embassy', certificateNumber: '1', operatorId: 'O1' };
  const sale = soldInCash(
    basketOf([line({ minor: 1190, quantity: quantity(3, 'EA') })], { taxExemption: exemption }),
  );
  const [sold] = sale.lines;
  if (sold === undefined) throw new Error('Expected a line, got none.');
  const exempted = sold.taxes.map((tax) => tax.exempted?.minor);
  expect(exempted).toEqual([570]);
  const refunds = [0, 1, 2].map((before) =>
    refundOf(sold, { before: decimal(before), quantity: decimal(1) }, sale.policy.tax),
  );
  expect(refunds.map(({ taxes }) => taxes[0]?.exempted?.minor)).toEqual([-190, -190, -190]);
  expect(refunds.map(({ gross, tax }) => [gross.minor, tax.minor])).toEqual([
    ...[
      [-1000, 0],
      [-1000, 0],
      [-1000, 0],
    ],
  ]);
  const [plain] = three.lines;
  if (plain === undefined) throw new Error('Expected a line, got none.');
  const part = { before: decimal(0), quantity: decimal(1) };
  expect(refundOf(plain, part, three.policy.tax).taxes.map((tax) => 'exempted' in tax)).toEqual([
    false,
  ]);
});
