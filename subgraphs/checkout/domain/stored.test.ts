import type { SettledTender } from './payment.ts';
import { tendersNow } from './stored.ts';
import type { Tender } from './tender-kinds/tender.ts';
import { basketOf, eur, line, now, soldInCash } from './test-kit.ts';

const tender = (tenderId: string, kind: Tender['kind'], minor: number): Tender => ({
  ...{ tenderId, kind, status: 'AUTHORISED', amount: eur(minor), addedAt: now },
});
const transaction = {
  ...soldInCash(basketOf([line()])),
  tenders: [tender('CASH', 'CASH', 20), tender('VISA', 'CARD', 50), tender('AMEX', 'CARD', 30)],
};
const captured = (tenderId: string): SettledTender => ({ tenderId, status: 'CAPTURED' });
const refunded = (tenderId: string): SettledTender => ({ tenderId, status: 'REFUNDED' });

describe('decision 7: a sale paid with cash and two cards, of whose money the provider tells later', () => {
  it.each`
    told                                    | cash            | visa            | amex
    ${undefined}                            | ${'AUTHORISED'} | ${'AUTHORISED'} | ${'AUTHORISED'}
    ${[]}                                   | ${'AUTHORISED'} | ${'AUTHORISED'} | ${'AUTHORISED'}
    ${[captured('VISA')]}                   | ${'AUTHORISED'} | ${'CAPTURED'}   | ${'AUTHORISED'}
    ${[captured('AMEX'), captured('VISA')]} | ${'AUTHORISED'} | ${'CAPTURED'}   | ${'CAPTURED'}
    ${[captured('VISA'), refunded('VISA')]} | ${'AUTHORISED'} | ${'REFUNDED'}   | ${'AUTHORISED'}
    ${[captured('ANOTHER')]}                | ${'AUTHORISED'} | ${'AUTHORISED'} | ${'AUTHORISED'}
  `('told $told: cash $cash, cards $visa and $amex', ({ told, cash, visa, amex }) => {
    const stored = { transaction, ...(told === undefined ? {} : { settled: told }) };
    expect(tendersNow(stored).map(({ status }) => status)).toEqual([cash, visa, amex]);
  });

  it('nothing but the status of a tender is learned later', () => {
    const now_ = tendersNow({ transaction, settled: [captured('VISA')] });
    expect(now_[1]).toEqual({ ...tender('VISA', 'CARD', 50), status: 'CAPTURED' });
    expect(now_[0]).toEqual(tender('CASH', 'CASH', 20));
    expect(transaction.tenders[1]?.status).toBe('AUTHORISED');
  });
});
