import { quantity } from '#kernel/quantity.ts';
import {
  allReturned,
  couponUsesOf,
  postVoidDraft,
  postVoidReason,
  postVoidRefusal,
} from './post-void.ts';
import { answerOf, basketOf, eur, line, multiBuy, now, policy, soldInCash } from './test-kit.ts';
import type { Tender } from './tender-kinds/tender.ts';
import type { RetailTransaction } from './transaction.ts';

const oats = line({ lineId: 'OATS', minor: 149, quantity: quantity(3, 'EA') });
const bottle = line({ lineId: 'BOTTLE', minor: 25, itemId: 'I00009', depositOf: 'OATS' });
const deal = multiBuy(3, 400, { itemIds: ['I00001'] });
/** Three oat drinks for 4.00 and a deposit of 0.25, paid with 5.00. */
const sale = soldInCash(basketOf([oats, bottle], {}, [deal]), 500);

const later = '2026-03-02T11:00:00.000Z';
const approval = {
  ...{ approvalId: 'A1', operatorId: 'O001-05', permission: 'VOID', approvedAt: later },
} as never;

function voided(original: RetailTransaction) {
  let count = 0;
  return postVoidDraft(original, {
    ...{ transactionId: 'VOID', operatorId: 'O001-02', now: later, reason: 'Rung up twice' },
    ...{ approval, newId: () => `NEW-${(count += 1)}` },
  });
}

describe('what a post-void says', () => {
  it('is the sale with every sign turned, by whom, when and why', () => {
    expect(voided(sale)).toMatchObject({
      ...{ id: 'VOID', kind: 'POST_VOID', operatorId: 'O001-02', channel: 'STORE' },
      ...{ openedAt: later, completedAt: later, currency: 'EUR', policy },
      ...{ reason: 'Rung up twice', approval, originalTransactionId: sale.id },
      totals: { subtotal: eur(-472), discount: eur(-47), total: eur(-425) },
      ...{ cashRounding: eur(-0), change: eur(0) },
      originals: [
        {
          ...{ storeId: 'S001', workstationId: 'S001-W1', businessDayDate: '2026-03-02' },
          sequenceNumber: 1,
        },
      ],
    });
    const { net, tax } = sale.totals;
    expect(voided(sale).totals).toMatchObject({ net: eur(-net.minor), tax: eur(-tax.minor) });
  });

  it('has each line as it was sold, on its way back to the shelf, and names it', () => {
    const [first, second] = voided(sale).lines;
    const [sold] = sale.lines;
    expect(first).toMatchObject({
      ...{ lineId: 'NEW-1', scannedAt: later, restock: true, modifications: [] },
      originalLine: { transactionId: sale.id, lineId: 'OATS' },
      ...{ quantity: quantity(-3, 'EA'), baseQuantity: quantity(-3, 'EA'), unitPrice: eur(149) },
      ...{ extended: eur(-447), discount: eur(-47), gross: eur(-400) },
      ...{ net: eur(-(sold?.net.minor ?? 0)), tax: eur(-(sold?.tax.minor ?? 0)) },
      taxes: [{ taxId: 'VAT', tax: eur(-(sold?.tax.minor ?? 0)) }],
    });
    expect(first).not.toHaveProperty('depositOf');
    expect(second).toMatchObject({ lineId: 'NEW-2', depositOf: 'OATS', gross: eur(-25) });
  });

  it('turns its taxes, what was exempted too', () => {
    const [tax] = sale.taxes;
    if (tax === undefined) throw new Error('Expected a tax.');
    const exempt = { ...sale, taxes: [tax, { ...tax, exempted: eur(19) }] };
    const [plain, exempted] = voided(exempt).taxes;
    expect(plain).toEqual({
      ...tax,
      taxable: eur(-tax.taxable.minor),
      tax: eur(-tax.tax.minor),
    });
    expect(exempted).toMatchObject({ exempted: eur(-19) });
  });

  it.each`
    member              | value                                         | turned
    ${'customerId'}     | ${'C00001'}                                   | ${'C00001'}
    ${'jurisdictionId'} | ${'DE'}                                       | ${'DE'}
    ${'taxSource'}      | ${'CALCULATOR'}                               | ${'CALCULATOR'}
    ${'taxExemption'}   | ${{ reason: 'Diplomat', certificate: 'D-1' }} | ${{ reason: 'Diplomat', certificate: 'D-1' }}
    ${'tip'}            | ${eur(150)}                                   | ${eur(-150)}
    ${'points'}         | ${{ earned: 4, burned: 100 }}                 | ${{ earned: -4, burned: -100 }}
    ${'points'}         | ${{ earned: 0, burned: 0 }}                   | ${{ earned: 0, burned: 0 }}
  `('$member $value becomes $turned, and is left out when there was none', (row) => {
    const { member, value, turned } = row as Record<'member', string> & Record<string, unknown>;
    const { [member as 'tip']: _own, ...without } = sale;
    expect(voided(without)).not.toHaveProperty(member);
    expect(voided({ ...without, [member]: value })).toMatchObject({ [member]: turned });
  });
});

describe('how the money goes back', () => {
  const [cash] = sale.tenders;
  if (cash === undefined) throw new Error('Expected a tender.');
  const turnedOf = (tender: Tender) => voided({ ...sale, tenders: [tender] }).tenders[0];

  it('is all that stayed of the cash in one sum, without change', () => {
    expect(cash).toMatchObject({ tendered: eur(500), change: eur(75), amount: eur(425) });
    expect(turnedOf(cash)).toMatchObject({
      ...{ tenderId: 'NEW-3', kind: 'CASH', status: cash.status, addedAt: later },
      ...{ amount: eur(-425), tendered: eur(-425), change: eur(0) },
      refundOfTender: { transactionId: sale.id, tenderId: 'T1' },
    });
  });

  it('is rounded as the sale was, and nothing stays nothing', () => {
    expect(turnedOf({ ...cash, rounding: eur(2) })).toMatchObject({ rounding: eur(-2) });
    expect(Object.is(turnedOf({ ...cash, rounding: eur(0) })?.rounding?.minor, 0)).toBe(true);
  });

  const card: Tender = {
    ...{ tenderId: 'T2', kind: 'CARD', status: 'CAPTURED', amount: eur(425), addedAt: now },
    ...{ providerReference: 'PAY-1', cardBrand: 'VISA', cardLastFour: '4242' },
  };
  it('is a refund of the very payment, on a card', () => {
    expect(turnedOf(card)).toMatchObject({
      ...{ amount: eur(-425), providerReference: 'PAY-1', refundOf: 'PAY-1' },
    });
    for (const member of ['tendered', 'change', 'rounding', 'account', 'voucher'])
      expect(turnedOf(card)).not.toHaveProperty(member);
    expect(turnedOf(cash)).not.toHaveProperty('refundOf');
  });

  it('is put on the gift card, whose hold the sale has used up', () => {
    const account = { accountId: 'GIFT', heldUntil: later };
    const gift: Tender = { ...card, kind: 'GIFT_CARD', account };
    expect(turnedOf(gift)?.account).toEqual({ accountId: 'GIFT' });
  });

  it('is the store’s own where the customer paid with foreign notes', () => {
    const foreign = { amount: { minor: 500, currency: 'USD' }, rate: '0.85' };
    expect(turnedOf({ ...cash, foreign })).not.toHaveProperty('foreign');
  });

  it('is a voucher that the customer has again, whatever was forfeited of it', () => {
    const named = { voucherKind: 'BONUS', number: 'B-1', claimedUntil: later };
    const voucher = { ...named, faceValue: eur(800), forfeited: eur(375) };
    const paid = { ...card, kind: 'VOUCHER', voucher } as unknown as Tender;
    const { voucher: back } = turnedOf(paid) ?? {};
    expect(back).toMatchObject({ faceValue: eur(-800), forfeited: eur(-375) });
    expect(back).not.toHaveProperty('claimedUntil');
  });
});

describe('what is noted at the sale', () => {
  it('is that everything came back, before rounding', () => {
    const [cash] = sale.tenders;
    const tenders = cash === undefined ? [] : [{ ...cash, rounding: eur(2) }];
    expect(allReturned({ lines: sale.lines, tenders })).toEqual({
      returned: [
        { lineId: 'OATS', quantity: '3' },
        { lineId: 'BOTTLE', quantity: '1' },
      ],
      refunded: [{ tenderId: 'T1', amount: eur(423) }],
    });
    expect(allReturned(sale).refunded).toEqual([{ tenderId: 'T1', amount: eur(425) }]);
  });

  it('is no use of a coupon where no basket could have claimed one', () => {
    const { basketId: _none, ...without } = { ...sale, coupons: [] };
    expect(couponUsesOf(without)).toEqual([]);
  });
});

describe('whether a sale can be voided', () => {
  const stored = { transaction: sale, returned: [], refunded: [], returnCount: 0 };
  const of = (changes: object, more: object = {}) =>
    postVoidRefusal({ ...stored, ...more, transaction: { ...sale, ...changes } } as never, 'SH1')
      ?.refusal;

  it.each`
    changes                          | more                                                 | answer
    ${{}}                            | ${{}}                                                | ${undefined}
    ${{ series: 'TRAINING' }}        | ${{}}                                                | ${undefined}
    ${{ kind: 'RETURN' }}            | ${{}}                                                | ${'A RETURN of the series ONLINE is corrected by another transaction.'}
    ${{ kind: 'EXCHANGE' }}          | ${{}}                                                | ${'A EXCHANGE of the series ONLINE is corrected by another transaction.'}
    ${{ series: 'OFFLINE' }}         | ${{}}                                                | ${'A SALE of the series OFFLINE is corrected by another transaction.'}
    ${{ orderId: 'ORDER' }}          | ${{}}                                                | ${'An order was handed over with it: take the goods back as a return.'}
    ${{ fulfilmentId: 'FULFILLED' }} | ${{}}                                                | ${'An order was handed over with it: take the goods back as a return.'}
    ${{ shiftId: 'SH0' }}            | ${{}}                                                | ${'It belongs to another shift: take the goods back as a return.'}
    ${{}}                            | ${{ returned: [{ lineId: 'OATS', quantity: '1' }] }} | ${'Something of it came back already, or all of it was voided.'}
    ${{}}                            | ${{ returnCount: 1 }}                                | ${'Something of it came back already, or all of it was voided.'}
  `('$changes $more: $answer', ({ changes, more, answer }) => {
    expect(of(changes as object, more as object)?.message).toBe(answer);
  });

  it('says it by codes', () => {
    expect(of({ kind: 'RETURN' })).toMatchObject({
      ...{ code: 'TRANSACTION_NOT_VOIDABLE', field: ['transactionId'] },
    });
    expect(of({}, { returnCount: 1 })).toMatchObject({ code: 'TRANSACTION_RETURNED' });
    expect(postVoidRefusal(stored as never, undefined)?.refusal.code).toBe(
      'TRANSACTION_NOT_VOIDABLE',
    );
  });

  it.each`
    reason             | answer
    ${'Rung up twice'} | ${'Rung up twice'}
    ${'  twice '}      | ${'twice'}
    ${''}              | ${'REASON_REQUIRED'}
    ${'   '}           | ${'REASON_REQUIRED'}
    ${'x'.repeat(101)} | ${'REASON_REQUIRED'}
  `('never without a reason: "$reason" is $answer', ({ reason, answer }) => {
    expect(answerOf(postVoidReason(sale, reason as string), (text) => text)).toBe(answer);
  });
});
