import { money } from '#kernel/money.ts';
import { eur, now, saidOf, valueOf } from '../test-kit.ts';
import { cardTender } from './card.ts';
import type { TenderRequest } from './tender-request.ts';

const owed = (minor: number) => ({ due: eur(minor), cashDue: eur(minor), cashRounding: undefined });
const card = (minor: number, more: Partial<TenderRequest> = {}): TenderRequest => ({
  ...{ tenderId: 'T1', kind: 'CARD', amount: eur(minor), now },
  ...more,
});

describe('a card pays up to what is due, and no change', () => {
  it.each`
    due      | amount   | answer
    ${1280}  | ${1280}  | ${'ok'}
    ${1280}  | ${1}     | ${'ok'}
    ${1280}  | ${0}     | ${'TENDER_AMOUNT_INVALID amount: 12.80 is due.'}
    ${1280}  | ${1281}  | ${'CARD_OVER_TENDER amount: Only 12.80 is due on the card.'}
    ${-1280} | ${-1280} | ${'ok'}
    ${-1280} | ${-1}    | ${'ok'}
    ${-1280} | ${-1281} | ${'REFUND_OVER_DUE amount: Only 12.80 is to be refunded.'}
    ${-1280} | ${0}     | ${'TENDER_AMOUNT_INVALID amount: -12.80 is due.'}
  `('$amount of $due: $answer', ({ due, amount, answer }) => {
    expect(saidOf(cardTender(owed(due as number), card(amount as number)))).toBe(answer);
  });

  it('says it in the digits of the currency', () => {
    const yen = { due: money(1280, 'JPY'), cashDue: money(1280, 'JPY'), cashRounding: undefined };
    expect(saidOf(cardTender(yen, card(0, { amount: money(1300, 'JPY') })))).toBe(
      'CARD_OVER_TENDER amount: Only 1280 is due on the card.',
    );
  });

  it('waits for its answer, and names the payment that it gives back', () => {
    const asked = valueOf(cardTender(owed(500), card(500)));
    expect(asked).toStrictEqual({
      ...{ tenderId: 'T1', kind: 'CARD', status: 'PENDING', amount: eur(500), addedAt: now },
    });
    const refund = valueOf(cardTender(owed(-500), card(-500, { refundOf: 'PAY-1' })));
    expect(refund).toMatchObject({ refundOf: 'PAY-1', amount: eur(-500), status: 'PENDING' });
  });
});
