import { quantity } from '#kernel/quantity.ts';
import { money } from '#kernel/money.ts';
import type { Basket, LineFacts } from './basket.ts';
import { findEditable, removeLine, setLineQuantity } from './edit-lines.ts';
import { joinLines, lineCountMax } from './join-lines.ts';
import { readLineQuantity } from './line-quantity.ts';
import { basketOf, eur, line, policy, valueOf } from './test-kit.ts';
import { tillPolicyDefault } from './till-rules.ts';

const byHand = { reason: 'Dented', operatorId: 'O001-01' };
const approval = {
  ...{ approvalId: 'A1', operatorId: 'O001-09' },
  permission: 'SELL_EXPIRED',
} as const;
const giftCard = { giftCardId: 'G1' } as unknown as NonNullable<LineFacts['giftCard']>;
const plain = basketOf([line({ lineId: 'L1', minor: 250 })]);
const sold = (facts: Partial<LineFacts>): Basket => ({
  ...plain,
  lines: plain.lines.map((each) => ({ ...each, ...facts })),
});
function lineOf({ lines: [first] }: Basket): Basket['lines'][number] {
  if (first === undefined) throw new Error('Expected a line.');
  return first;
}
/** As it is on a basket that takes goods back; what it is worth is of no concern here. */
const returned = (
  facts: Partial<LineFacts>,
  lineId = 'L1',
  of = 'S1',
): Basket['lines'][number] => ({
  ...lineOf(plain),
  lineId,
  originalLine: { transactionId: 'TX0', lineId: of },
  ...facts,
});
const sayOf = (outcome: ReturnType<typeof findEditable> | ReturnType<typeof removeLine>) =>
  outcome.ok
    ? 'ok'
    : [outcome.refusal.code, ...(outcome.refusal.field ?? []), outcome.refusal.message].join(' ');

const labelled = 'LINE_NOT_EDITABLE This unit is sold as labelled; scan another one.';
const changedByHand = 'LINE_NOT_EDITABLE Its price was changed by hand for so many; scan others.';

describe('another quantity of a line', () => {
  it.each`
    what                           | facts                                                               | answer
    ${'goods'}                     | ${{}}                                                               | ${'ok'}
    ${'a label with its price'}    | ${{ labelPrice: eur(99) }}                                          | ${labelled}
    ${'a numbered unit'}           | ${{ serial: 'SN1' }}                                                | ${labelled}
    ${'what was approved'}         | ${{ approval }}                                                     | ${'LINE_NOT_EDITABLE This line was approved as it is; scan further units.'}
    ${'a price set by hand'}       | ${{ override: { ...byHand, regularUnitPrice: eur(300) } }}          | ${changedByHand}
    ${'a discount by hand'}        | ${{ manualDiscount: { kind: 'PERCENT', percent: '5', ...byHand } }} | ${changedByHand}
    ${'a delivery'}                | ${{ feeKind: 'DELIVERY' }}                                          | ${'LINE_NOT_EDITABLE lineId An order is brought once.'}
    ${'a gift card'}               | ${{ giftCard }}                                                     | ${'LINE_NOT_EDITABLE lineId A gift card costs what is put on it; add it anew.'}
    ${'what follows another line'} | ${{ depositOf: 'L0' }}                                              | ${'LINE_NOT_EDITABLE lineId A deposit or fee follows the line it belongs to.'}
    ${'what is very dear'}         | ${{ unitPrice: eur(600_000_000_000) }}                              | ${'QUANTITY_INVALID quantity Expected a line of at most 10000000000.00 EUR.'}
    ${'a line that is not there'}  | ${{ lineId: 'L2' }}                                                 | ${'LINE_UNKNOWN lineId The basket has no line L1.'}
  `('of $what: $answer', ({ facts, answer }) => {
    expect(sayOf(setLineQuantity(sold(facts), { lineId: 'L1', quantity: '2' }))).toBe(answer);
  });

  it.each`
    channel    | unit     | keyedWeight   | answer
    ${'STORE'} | ${'KGM'} | ${'APPROVAL'} | ${'LINE_NOT_EDITABLE Take it out and weigh it again.'}
    ${'STORE'} | ${'KGM'} | ${'ALLOWED'}  | ${'ok'}
    ${'STORE'} | ${'EA'}  | ${'APPROVAL'} | ${'ok'}
    ${'WEB'}   | ${'KGM'} | ${'APPROVAL'} | ${'ok'}
  `('$unit in $channel where a typed weight is $keyedWeight: $answer', (row) => {
    const till = { ...tillPolicyDefault, keyedWeight: row.keyedWeight };
    const basket = {
      ...sold({ quantity: quantity(1, row.unit) }),
      ...{ channel: row.channel, policy: { ...policy, till } },
    };
    expect(sayOf(setLineQuantity(basket, { lineId: 'L1', quantity: '2' }))).toBe(row.answer);
  });

  it('brings the deposits and fees of its base units along, and nothing else', () => {
    const crate = line({ lineId: 'L1', quantity: quantity(1, 'CS'), baseUnitsPerUnit: '12' });
    const deposit = line({ lineId: 'L2', quantity: quantity(12, 'EA'), depositOf: 'L1' });
    const changed = valueOf(
      setLineQuantity(basketOf([crate, deposit, line({ lineId: 'L3' })]), {
        ...{ lineId: 'L1', quantity: '3' },
      }),
    );
    expect(changed.map((each) => [each.quantity.value, each.baseQuantity.value])).toEqual([
      ['3', '36'],
      ['36', '36'],
      ['1', '1'],
    ]);
  });

  it.each`
    text        | unit     | answer
    ${'9999'}   | ${'EA'}  | ${'ok'}
    ${'10000'}  | ${'EA'}  | ${'QUANTITY_INVALID quantity Expected at most 9999, got 10000.'}
    ${'0'}      | ${'EA'}  | ${'QUANTITY_INVALID quantity Expected more than 0, got 0.'}
    ${'1.5'}    | ${'EA'}  | ${'QUANTITY_INVALID quantity Expected at most 0 decimals of EA, got 1.5.'}
    ${'0.195'}  | ${'KGM'} | ${'ok'}
    ${'0.1955'} | ${'KGM'} | ${'QUANTITY_INVALID quantity Expected at most 3 decimals of KGM, got 0.1955.'}
    ${'two'}    | ${'EA'}  | ${'QUANTITY_INVALID quantity Expected a number like "2", got "two".'}
    ${'1,5'}    | ${'KGM'} | ${'QUANTITY_INVALID quantity Expected a number like "0.195", got "1,5".'}
  `('$text $unit: $answer', ({ text, unit, answer }) => {
    const read = readLineQuantity(text, unit);
    const said = read.ok ? 'ok' : sayOf(read);
    expect(said).toBe(answer);
  });
});

describe('a line that is taken out', () => {
  it('takes its deposits and fees with it', () => {
    const lines = [line({ lineId: 'L1' }), line({ depositOf: 'L1' }), line({ lineId: 'L3' })];
    expect(valueOf(removeLine(basketOf(lines), 'L1')).map(({ lineId }) => lineId)).toEqual(['L3']);
  });

  it('may be a gift card, or what comes back, but for what belongs to other goods', () => {
    expect(sayOf(removeLine(sold({ giftCard }), 'L1'))).toBe('ok');
    const back = (...lines: readonly Basket['lines'][number][]) => ({ ...sold({}), lines });
    expect(sayOf(findEditable(back(returned({})), 'L1'))).toBe(
      'LINE_NOT_EDITABLE lineId A returned line is as it was sold.',
    );
    expect(sayOf(removeLine(back(returned({})), 'L1'))).toBe('ok');
    expect(sayOf(removeLine(back(returned({ feeKind: 'ECO', depositOf: 'L0' })), 'L1'))).toBe(
      'LINE_NOT_EDITABLE lineId The fee comes back with its goods.',
    );
    expect(sayOf(removeLine(back(returned({ feeKind: 'ECO' })), 'L1'))).toBe('ok');
    expect(sayOf(removeLine(back(returned({ feeKind: 'DEPOSIT', depositOf: 'L0' })), 'L1'))).toBe(
      'ok',
    );
  });

  it('is the last of several returns of one sold line', () => {
    const lines = [returned({}, 'L1'), returned({}, 'L2', 'S2'), returned({}, 'L3')];
    const basket = { ...sold({}), lines };
    expect(sayOf(removeLine(basket, 'L1'))).toBe(
      'LINE_NOT_EDITABLE lineId Take out its later return first.',
    );
    expect(sayOf(removeLine(basket, 'L2'))).toBe('ok');
    expect(sayOf(removeLine(basket, 'L3'))).toBe('ok');
  });

  it.each(['TENDERING', 'SUSPENDED', 'COMPLETED', 'VOIDED'] as const)(
    'stays on a basket that is %s',
    (status) => {
      const basket = { ...sold({}), status };
      const back = { ...basket, lines: [returned({})] };
      expect([removeLine(basket, 'L1').ok, removeLine(back, 'L1').ok]).toEqual([false, false]);
      expect(setLineQuantity(basket, { lineId: 'L1', quantity: '2' }).ok).toBe(false);
    },
  );
});

describe('a scan of what is there already', () => {
  const first = line({ lineId: 'L1' });
  const again = (facts: Partial<LineFacts> = {}) => line({ lineId: 'L2', ...facts });
  const joined = (
    before: readonly LineFacts[],
    scanned: LineFacts,
    fees: readonly LineFacts[] = [],
  ) => {
    const { lines, lastLineId, joined: isJoined } = valueOf(joinLines(before, scanned, fees));
    return [isJoined, lastLineId, lines.map((each) => each.quantity.value)];
  };

  it('joins it, or stands by itself', () => {
    expect(joined([first], again())).toEqual([true, 'L1', ['2']]);
    expect(joined([], again())).toEqual([false, 'L2', ['1']]);
  });

  it.each`
    apart                | facts
    ${'another item'}    | ${{ itemId: 'I2' }}
    ${'another lot'}     | ${{ batchLot: 'B' }}
    ${'another date'}    | ${{ expiry: '2026-04-01' }}
    ${'another offer'}   | ${{ offerId: 'O2' }}
    ${'another list'}    | ${{ priceListId: 'PL' }}
    ${'another tax'}     | ${{ taxClassId: 'REDUCED' }}
    ${'a price'}         | ${{ minor: 101 }}
    ${'a currency'}      | ${{ unitPrice: money(100, 'USD') }}
    ${'a unit'}          | ${{ quantity: quantity(1, 'CS') }}
    ${'a typed code'}    | ${{ entryMethod: 'KEYED' }}
    ${'a label'}         | ${{ labelPrice: eur(100) }}
    ${'a changed price'} | ${{ override: { ...byHand, regularUnitPrice: eur(300) } }}
    ${'a discount'}      | ${{ manualDiscount: { kind: 'PERCENT', percent: '5', ...byHand } }}
    ${'a serial number'} | ${{ serial: 'SN1' }}
    ${'an approval'}     | ${{ approval }}
    ${'another line'}    | ${{ depositOf: 'L0' }}
    ${'a delivery'}      | ${{ feeKind: 'DELIVERY' }}
    ${'a reservation'}   | ${{ reservationId: 'R1' }}
    ${'a sale before'}   | ${{ originalLine: {} }}
  `('is kept apart by $apart, on either side, and by nothing but it', ({ facts }) => {
    expect(joined([first], again(facts))[0]).toBe(false);
    expect(joined([{ ...line(facts), lineId: 'L1' }], again())[0]).toBe(false);
  });

  it('joins only what was charged the same fees', () => {
    const fee = (facts: Parameters<typeof line>[0] = {}, of = 'L1') =>
      line({ itemId: 'ECO', minor: 20, depositOf: of, ...facts });
    const with2 = [first, fee(), fee({ itemId: 'DEPOSIT', minor: 25 })];
    const same = [fee({}, 'L2'), fee({ itemId: 'DEPOSIT', minor: 25 }, 'L2')];
    expect(joined(with2, again(), same)).toEqual([true, 'L1', ['2', '2', '2']]);
    for (const fees of [
      [],
      [fee({}, 'L2')],
      [...same, fee({}, 'L2')],
      [fee({ minor: 21 }, 'L2'), fee({ itemId: 'DEPOSIT', minor: 25 }, 'L2')],
      [fee({ taxClassId: 'NONE' }, 'L2'), fee({ itemId: 'DEPOSIT', minor: 25 }, 'L2')],
      [fee({ itemId: 'OTHER' }, 'L2'), fee({ itemId: 'DEPOSIT', minor: 25 }, 'L2')],
    ]) {
      expect(joined(with2, again(), fees)[0]).toBe(false);
    }
  });

  it('fits while the basket has room for it and its fees', () => {
    const full = Array.from({ length: lineCountMax - 1 }, (_, index) =>
      line({ lineId: `F${index}`, itemId: `I${index}` }),
    );
    expect(joined(full, again())[0]).toBe(false);
    expect(joinLines(full, again(), [line({ depositOf: 'L2' })])).toMatchObject({
      refusal: {
        code: 'LINE_COUNT_MAX',
        message: `A basket holds ${lineCountMax} lines; start another one.`,
      },
    });
  });
});
