import fc from 'fast-check';
import { negateMoney } from '#kernel/money.ts';
import type { Tender } from './basket.ts';
import { cardWithRoom, type CardRefund, refundedAfter } from './card-refund.ts';
import { eur, now } from './test-kit.ts';

const card = (providerReference: string, minor: number): Tender => ({
  ...{ tenderId: `T-${providerReference}`, kind: 'CARD', status: 'AUTHORISED', addedAt: now },
  ...{ providerReference, amount: eur(minor) },
});
const refundTo = (providerReference: string, minor: number): Tender => ({
  ...card(providerReference, -minor),
  refundOf: providerReference,
});

describe('refunds to the cards of a sale', () => {
  it.each`
    refund  | before                                       | answer
    ${600}  | ${[]}                                        | ${'A'}
    ${601}  | ${[]}                                        | ${'B'}
    ${1000} | ${[]}                                        | ${'B'}
    ${1001} | ${[]}                                        | ${undefined}
    ${300}  | ${[refundTo('A', 300)]}                      | ${'A'}
    ${301}  | ${[refundTo('A', 300)]}                      | ${'B'}
    ${1}    | ${[refundTo('A', 600), refundTo('B', 1000)]} | ${undefined}
    ${500}  | ${[refundTo('B', 400), refundTo('A', 600)]}  | ${'B'}
  `('$refund after $before.length refunds goes to $answer', ({ refund, before, answer }) => {
    const cash: Tender = { ...card('A', 5000), kind: 'CASH' };
    const sold = [cash, card('A', 600), card('B', 1000)];
    const found = cardWithRoom(sold, refundedAfter([], before), eur(refund));
    expect(found?.providerReference).toBe(answer);
  });

  it('never put more back on a card than was paid with it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 30 }), (refunds) => {
        const sold = [card('A', 1000), card('B', 500)];
        let refunded: readonly CardRefund[] = [];
        for (const minor of refunds) {
          const found = cardWithRoom(sold, refunded, eur(minor));
          if (found === undefined) continue;
          const amount = negateMoney(eur(minor));
          const tender = { ...found, amount, refundOf: found.providerReference ?? '' };
          refunded = refundedAfter(refunded, [tender]);
        }
        for (const { providerReference, amount } of refunded) {
          expect(amount.minor).toBeLessThanOrEqual(providerReference === 'A' ? 1000 : 500);
        }
      }),
    );
  });
});
