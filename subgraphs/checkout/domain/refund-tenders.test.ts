import type { Basket, Tender } from './basket.ts';
import type { RefundShare } from './refund-plan.ts';
import { payBack } from './refund-tenders.ts';
import { answerOf, basketDue, eur, now, policy, valueOf } from './test-kit.ts';

const rounded = { ...policy, cashRounding: { incrementMinor: 5, mode: 'HALF_UP' as const } };
const owing = (minor: number, parts: Partial<Basket> = {}) =>
  basketDue(-minor, { policy: rounded, ...parts });
const card: Tender = {
  ...{ tenderId: 'T1', kind: 'CARD', status: 'AUTHORISED', amount: eur(500), addedAt: now },
  ...{ providerReference: 'P1', cardBrand: 'VISA', cardLastFour: '4242' },
};
const gift: Tender = { ...card, tenderId: 'T2', kind: 'GIFT_CARD', cardLastFour: '0008' };
const { cardLastFour: _digits, ...nameless } = gift;
const origin = (tender: Tender) => ({ transactionId: 'TX0', tender });

function paidBack(basket: Basket, shares: readonly RefundShare[]) {
  let count = 0;
  return payBack(basket, shares, { newId: () => `R${(count += 1)}`, now });
}
const tendersOf = (basket: Basket, shares: readonly RefundShare[]) =>
  valueOf(paidBack(basket, shares)).tenders;

describe('the tenders of a refund', () => {
  it('come as one for each share, cash last, because it rounds what the others leave', () => {
    const shares: RefundShare[] = [
      { kind: 'CASH', amount: eur(262) },
      { kind: 'CARD', amount: eur(500), ...origin(card) },
    ];
    expect(tendersOf(owing(762), shares)).toMatchObject([
      { tenderId: 'R1', kind: 'CARD', amount: eur(-500) },
      { tenderId: 'R2', kind: 'CASH', amount: eur(-260), rounding: eur(2) },
    ]);
  });

  it('of a card name the payment that the provider refunds, and show the card', () => {
    const [tender] = tendersOf(owing(500), [{ kind: 'CARD', amount: eur(500), ...origin(card) }]);
    expect(tender).toStrictEqual({
      ...{ tenderId: 'R1', kind: 'CARD', status: 'AUTHORISED', amount: eur(-500), addedAt: now },
      ...{ refundOf: 'P1', refundOfTender: { transactionId: 'TX0', tenderId: 'T1' } },
      ...{ providerReference: 'P1', cardBrand: 'VISA', cardLastFour: '4242' },
    });
  });

  it('of a card without the payment wait for the provider’s answer', () => {
    const [tender] = tendersOf(owing(500), [{ kind: 'CARD', amount: eur(500) }]);
    expect(tender).toMatchObject({ status: 'PENDING', amount: eur(-500) });
    expect(tender).not.toHaveProperty('refundOfTender');
    expect(tender).not.toHaveProperty('refundOf');
  });

  it('in cash name the payment, and no provider', () => {
    const cash: Tender = { ...card, tenderId: 'T3', kind: 'CASH' };
    const share = { kind: 'CASH', amount: eur(500), ...origin(cash) } as const;
    const [tender] = tendersOf(owing(500), [share]);
    expect(tender).toMatchObject({ refundOfTender: { transactionId: 'TX0', tenderId: 'T3' } });
    expect(tender).not.toHaveProperty('refundOf');
    expect(tender).not.toHaveProperty('cardLastFour');
  });

  it('in cash may be nothing after rounding', () => {
    expect(tendersOf(owing(2), [{ kind: 'CASH', amount: eur(2) }])).toMatchObject([
      { kind: 'CASH', amount: eur(0), rounding: eur(2) },
    ]);
  });

  it('name their own payment only', () => {
    const second = { ...card, tenderId: 'T4', providerReference: 'P4' };
    const shares = [card, second].map((tender) => {
      return { kind: 'CARD', amount: eur(500), ...origin(tender) } as const;
    });
    expect(tendersOf(owing(1000), shares)).toMatchObject([
      { refundOf: 'P1', refundOfTender: { tenderId: 'T1' } },
      { refundOf: 'P4', refundOfTender: { tenderId: 'T4' } },
    ]);
  });
});

describe('the account that a refund is put on', () => {
  const account = { accountId: 'G1' };
  it.each`
    what                              | share                                                                       | parts                   | expected
    ${'the gift card that paid'}      | ${{ kind: 'GIFT_CARD', ...origin(gift), account }}                          | ${{}}                   | ${{ account, cardLastFour: '0008' }}
    ${'one whose digits nobody kept'} | ${{ kind: 'GIFT_CARD', ...origin(nameless), account }}                      | ${{}}                   | ${{ account }}
    ${'the credit of who bought it'}  | ${{ kind: 'STORE_CREDIT', account: { accountId: 'C1', customerId: 'K1' } }} | ${{ customerId: 'K2' }} | ${{ account: { accountId: 'C1', customerId: 'K1' } }}
    ${'the credit of who brings it'}  | ${{ kind: 'STORE_CREDIT' }}                                                 | ${{ customerId: 'K2' }} | ${{ account: { accountId: 'CREDIT:K2:EUR', customerId: 'K2' } }}
  `('is $what', ({ share, parts, expected }) => {
    const given = { ...(share as RefundShare), amount: eur(500) };
    const [tender] = tendersOf(owing(500, parts as Partial<Basket>), [given]);
    const { account: onto, cardLastFour } = tender ?? {};
    expect({ account: onto, ...(cardLastFour && { cardLastFour }) }).toStrictEqual(expected);
  });

  it('is nobody’s in training', () => {
    const share = { kind: 'STORE_CREDIT', amount: eur(500) } as const;
    const [tender] = tendersOf(owing(500, { training: true, customerId: 'K1' }), [share]);
    expect(tender).toMatchObject({ kind: 'STORE_CREDIT', amount: eur(-500) });
    expect(tender).not.toHaveProperty('account');
  });

  it.each`
    kind              | answer                   | message                                           | field
    ${'GIFT_CARD'}    | ${'TENDER_KIND_INVALID'} | ${'The sale was not paid by a gift card.'}        | ${'refundKind'}
    ${'STORE_CREDIT'} | ${'CUSTOMER_REQUIRED'}   | ${'A credit is somebody’s: attach the customer.'} | ${undefined}
  `('of a $kind that nobody knows is refused: $answer', ({ kind, answer, message, field }) => {
    const outcome = paidBack(owing(500), [{ kind: kind as 'GIFT_CARD', amount: eur(500) }]);
    expect(answerOf(outcome)).toBe(answer);
    expect(outcome).toMatchObject({ refusal: { message: message as string } });
    const where = outcome.ok ? undefined : outcome.refusal.field;
    expect(where === undefined ? undefined : String(where)).toBe(field);
  });

  it('a refusal of one share leaves none of them', () => {
    const shares: RefundShare[] = [
      { kind: 'STORE_CREDIT', amount: eur(200) },
      { kind: 'CASH', amount: eur(300) },
    ];
    expect(answerOf(paidBack(owing(500), shares))).toBe('CUSTOMER_REQUIRED');
    const done = { ...owing(500), status: 'COMPLETED' as const };
    expect(answerOf(paidBack(done, [{ kind: 'CASH', amount: eur(500) }]))).toBe('BASKET_NOT_OPEN');
  });
});
