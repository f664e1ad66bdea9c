import { quantity } from '#kernel/quantity.ts';
import type { BasketLine, Tender } from './basket.ts';
import { saleCompletedDetail } from './sale-completed.ts';
import { basketOf, eur, gtin, line, now, soldInCash, today } from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

const sold = soldInCash(basketOf([line({ lineId: 'L1', minor: 1190 })]));
const [soldLine] = sold.lines;
if (soldLine === undefined) throw new Error('Expected a line, got none.');
const cash: Tender = {
  ...{ tenderId: 'T1', kind: 'CASH', status: 'AUTHORISED', amount: eur(1190), addedAt: now },
};
const told = (parts: Partial<RetailTransaction> = {}) => saleCompletedDetail({ ...sold, ...parts });
const lineTold = (parts: Partial<BasketLine>) =>
  told({ lines: [{ ...soldLine, ...parts }] }).lines[0];
const tenderTold = (parts: Partial<Tender>) =>
  told({ tenders: [{ ...cash, ...parts }] }).tenders[0];

const plainLine = {
  ...{ lineId: 'L1', itemId: 'I00001', gtin, description: 'Oat drink 1 l' },
  ...{ categoryId: 'C-DRINKS', departmentId: 'D-FOOD' },
  ...{ quantity: quantity(1, 'EA'), baseQuantity: quantity(1, 'EA') },
  ...{ unitPriceMinor: 1190, netMinor: 1000, taxMinor: 190, grossMinor: 1190, discountMinor: 0 },
};
const plainTender = { tenderId: 'T1', kind: 'CASH', amount: eur(1190) };

/** Others count by these facts: one that is not there must be absent, because their schemas refuse an undefined one. */
describe('what others hear of a transaction', () => {
  it('is a plain sale in full, and nothing that it had none of', () => {
    const plain = told({ tenders: [cash] });
    expect(plain).toStrictEqual({
      ...{ transactionId: 'TX-B1', kind: 'SALE', storeId: 'S001', workstationId: 'S001-W1' },
      ...{ businessDayDate: today, series: 'ONLINE', sequenceNumber: 1, receiptNumber: 1 },
      ...{ shiftId: 'SH1', operatorId: 'O001-01', channel: 'STORE', completedAt: now },
      ...{ currency: 'EUR', lines: [plainLine], tenders: [plainTender] },
      taxes: [{ taxId: 'VAT', name: 'VAT', rate: '0.19', taxableMinor: 1000, taxMinor: 190 }],
      ...{ netMinor: 1000, taxMinor: 190, totalMinor: 1190, discountMinor: 0 },
      ...{ cashRoundingMinor: 0, journalHash: sold.hash },
    });
  });

  it.each`
    fact                                | what
    ${{ customerId: 'K1' }}             | ${'whose points it moves'}
    ${{ orderId: 'OR1' }}               | ${'which order it picks up'}
    ${{ fulfilmentId: 'F1' }}           | ${'which part of the order'}
    ${{ originalTransactionId: 'TX0' }} | ${'which sale it corrects'}
    ${{ copyNumber: 2 }}                | ${'which copy was printed'}
  `('says $what: $fact', ({ fact }) => {
    expect(told(fact as Partial<RetailTransaction>)).toStrictEqual({
      ...told(),
      ...(fact as object),
    });
  });

  it('says rounding and tip in minor units, and no receipt number of training', () => {
    const { receiptNumber: _number, ...unnumbered } = sold;
    const detail = saleCompletedDetail({
      ...{ ...unnumbered, series: 'TRAINING' },
      ...{ cashRounding: eur(-2), tip: eur(150) },
    });
    expect(detail).toMatchObject({ cashRoundingMinor: -2, tipMinor: 150, series: 'TRAINING' });
    expect('receiptNumber' in detail).toBe(false);
  });

  it('says of a voided transaction neither money nor tip', () => {
    const detail = told({ ...{ kind: 'VOIDED', tip: eur(150) }, cashRounding: eur(-2) });
    expect(detail).toMatchObject({
      ...{ lines: [], taxes: [], tenders: [], cashRoundingMinor: 0 },
      ...{ netMinor: 0, taxMinor: 0, totalMinor: 0, discountMinor: 0 },
    });
    expect('tipMinor' in detail).toBe(false);
  });

  it.each`
    fact                         | what
    ${{ batchLot: 'A1' }}        | ${'for recalls'}
    ${{ reservationId: 'RES1' }} | ${'for an order’s stock'}
    ${{ restock: true }}         | ${'for the shelf'}
    ${{ restock: false }}        | ${'for the bin'}
    ${{ depositOf: 'L0' }}       | ${'for deposits'}
    ${{ feeKind: 'ECO' }}        | ${'for fees'}
  `('says of a line $fact $what', ({ fact }) => {
    expect(lineTold(fact as Partial<BasketLine>)).toStrictEqual({
      ...plainLine,
      ...(fact as object),
    });
  });

  it('says that a line sold a gift card, and nothing of the card', () => {
    const giftCard = { accountId: 'G1', lastFour: '0008', reason: 'ISSUE' } as const;
    expect(lineTold({ giftCard })).toStrictEqual({ ...plainLine, giftCard: true });
  });

  it('says what was taken off, in the amounts of the whole sale too', () => {
    const totals = { ...sold.totals, discount: eur(310) };
    const detail = told({ lines: [{ ...soldLine, discount: eur(310) }], totals });
    expect(detail).toMatchObject({ discountMinor: 310, lines: [{ discountMinor: 310 }] });
  });

  it('says of goods that another country’s store sold whose tax it was', () => {
    const [row] = sold.taxes;
    const taxes = row === undefined ? [] : [row, { ...row, jurisdictionId: 'AT' }];
    const rows = told({ taxes }).taxes;
    expect(rows.map((tax) => tax.jurisdictionId)).toEqual([undefined, 'AT']);
    expect(rows.map((tax) => 'jurisdictionId' in tax)).toEqual([false, true]);
  });

  it.each`
    fact
    ${{ tendered: eur(2000), change: eur(810) }}
    ${{ cardBrand: 'VISA', cardLastFour: '4242' }}
    ${{ foreign: { amount: { minor: 1300, currency: 'CHF' }, rate: '0.94' } }}
  `('says of a tender $fact', ({ fact }) => {
    expect(tenderTold(fact as Partial<Tender>)).toStrictEqual({
      ...plainTender,
      ...(fact as object),
    });
  });

  it('says of a voucher its worth and what lapsed, never its number', () => {
    const worth = { voucherKind: 'MEAL', faceValue: eur(1500), forfeited: eur(310) };
    const voucher = { ...worth, name: 'Meal voucher', number: 'V-77', claimedUntil: now };
    expect(tenderTold({ kind: 'VOUCHER', voucher })).toStrictEqual({
      ...{ ...plainTender, kind: 'VOUCHER' },
      voucher: worth,
    });
  });

  it('tells nothing of a card but its brand and last four digits', () => {
    const secret = { providerReference: 'P1', offlineCardToken: 'T', account: { accountId: 'G1' } };
    expect(tenderTold(secret)).toStrictEqual(plainTender);
  });
});
