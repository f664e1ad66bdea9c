import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import { receiptOf } from './receipt.ts';
import { receiptText, receiptWidth } from './receipt-text.ts';
import { openReturn } from './returns.ts';
import {
  basketOf,
  eur,
  line,
  multiBuy,
  now,
  opening,
  policy,
  soldInCash,
  valueOf,
} from './test-kit.ts';
import { addTender, answerCard } from './tender.ts';
import { originalNumberOf, verifyCodeOf, type RetailTransaction } from './transaction.ts';

const store = {
  receiptHeader: ['Nine Five Two Stores', 'Main Street 1, 10115 Berlin', 'VAT DE952952952'],
  timeZone: 'Europe/Berlin',
};

describe('a receipt', () => {
  it('of a discounted basket, paid in rounded cash', () => {
    const lines = [
      line({ minor: 149, quantity: quantity(3, 'EA') }),
      line({
        minor: 1533,
        quantity: quantity('0.195', 'KGM'),
        taxClassId: 'REDUCED',
        description: 'Mountain cheese, matured for at least eighteen months',
        batchLot: 'A1',
      }),
      line({ minor: 208, description: 'Deposit', depositOf: 'L1', taxClassId: 'NONE' }),
    ];
    const cash = { ...policy, cashRounding: { incrementMinor: 5, mode: 'HALF_UP' as const } };
    const promotions = [multiBuy(3, 300, { description: '3 for 3.00', itemIds: ['I00001'] })];
    const open = basketOf(lines, { policy: cash }, promotions);
    const request = { tenderId: 'T0', kind: 'CARD', amount: eur(100), now } as const;
    const answer = {
      status: 'AUTHORISED',
      providerReference: 'R',
      cardBrand: 'VISA',
      cardLastFour: '4242',
    } as const;
    const card = valueOf(
      answerCard(valueOf(addTender(open, request)), { tenderId: 'T0', answer, now }),
    );
    const sale = soldInCash(card, 1000);
    expect(rowsOf(sale)).toEqual([
      '           Nine Five Two Stores',
      '       Main Street 1, 10115 Berlin',
      '             VAT DE952952952',
      '------------------------------------------',
      'Oat drink 1 l                         4.47',
      '  3 x 1.49',
      '  3 for 3.00                         -1.47',
      'Mountain cheese, matured for at least',
      'eighteen months                       2.99',
      '  0.195 kg x 15.33',
      '  Lot A1',
      'Deposit                               2.08',
      '------------------------------------------',
      'TOTAL EUR                             8.07',
      'Cash rounding                        -0.02',
      '------------------------------------------',
      'VISA **** 4242                        1.00',
      'Cash                                 10.00',
      'Change                                2.95',
      '------------------------------------------',
      'Tax              Rate       Net        Tax',
      'VAT               19%      2.52       0.48',
      'VAT                7%      2.79       0.20',
      '------------------------------------------',
      'Receipt S001-W1/1            Code XXXXXXXX',
      '2026-03-02 11:00:00                O001-01',
      'Transaction TX-B1',
    ]);
  });

  it('of a return names the sale it corrects and what was taken off then', () => {
    const lines = [line({ lineId: 'L1', minor: 100, quantity: quantity(3, 'EA') })];
    const sale = soldInCash(basketOf(lines, {}, [multiBuy(3, 250)]));
    const wanted = [{ lineId: 'L1', quantity: '2', newLineId: 'R1' }];
    const request = { original: sale, returned: [], lines: wanted, entryMethod: 'KEYED' } as const;
    const returned = soldInCash(valueOf(openReturn(opening, { ...request, today: '2026-03-03' })));
    const offline = { ...originalNumberOf(sale), series: 'OFFLINE', sequenceNumber: 3 } as const;
    const refund = { ...returned, originals: [originalNumberOf(sale), offline] };
    expect(rowsOf(refund).slice(4, 15)).toEqual([
      '                  RETURN',
      'Of S001/S001-W1/2026-03-02/1',
      'Of S001/S001-W1 OFFLINE/2026-03-02/3',
      '------------------------------------------',
      'Oat drink 1 l                        -2.00',
      '  -2 x 1.00',
      '  Discount                            0.34',
      '------------------------------------------',
      'TOTAL EUR                            -1.66',
      '------------------------------------------',
      'Cash                                 -1.66',
    ]);
  });

  it('without tax on the shelf shows net and tax before the total', () => {
    const tax = { ...policy.tax, pricesIncludeTax: false };
    const sale = soldInCash(basketOf([line({ minor: 1000 })], { policy: { ...policy, tax } }));
    expect(rowsOf(sale)).toEqual(
      expect.arrayContaining([
        'Net                                  10.00',
        'Tax                                   1.90',
        'TOTAL EUR                            11.90',
      ]),
    );
  });

  it.each`
    parts                     | row
    ${{ series: 'TRAINING' }} | ${'TRAINING - NOT A RECEIPT'}
    ${{ kind: 'VOIDED' }}     | ${'VOIDED - NOT A RECEIPT'}
    ${{ kind: 'EXCHANGE' }}   | ${'EXCHANGE'}
  `('says so when it is none or another: $row', ({ parts, row }) => {
    const sale = { ...soldInCash(basketOf([line()])), ...parts };
    expect(rowsOf(sale).join('\n')).toContain(row);
  });

  it('is never wider than the roll, whatever the names are', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 99_999_999 }), (description, minor) => {
        const sale = soldInCash(basketOf([line({ description, minor })]));
        for (const row of rowsOf(sale)) {
          expect(Array.from(new Intl.Segmenter('en').segment(row)).length).toBeLessThanOrEqual(
            receiptWidth,
          );
        }
      }),
    );
  });
});

function rowsOf(sale: RetailTransaction): string[] {
  const text = receiptText(receiptOf(sale, store));
  return text.replace(verifyCodeOf(sale), 'XXXXXXXX').split('\n');
}
