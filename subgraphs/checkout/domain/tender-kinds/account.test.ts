import { eur, now, saidOf, valueOf } from '../test-kit.ts';
import { accountTender } from './account.ts';
import type { TenderRequest } from './tender-request.ts';

const owed = (minor: number) => ({ due: eur(minor), cashDue: eur(minor), cashRounding: undefined });
const gift = (minor: number, more: Partial<TenderRequest> = {}): TenderRequest => ({
  ...{ tenderId: 'T1', kind: 'GIFT_CARD', amount: eur(minor), now },
  ...more,
});

describe('what is on a card or a credit', () => {
  it.each`
    what                        | due      | asked    | available    | answer
    ${'all that is due'}        | ${4500}  | ${4500}  | ${9000}      | ${4500}
    ${'all that is on it'}      | ${4500}  | ${4500}  | ${3000}      | ${3000}
    ${'all that is asked'}      | ${4500}  | ${2000}  | ${9000}      | ${2000}
    ${'each of them the same'}  | ${4500}  | ${4500}  | ${4500}      | ${4500}
    ${'training knows no card'} | ${4500}  | ${4500}  | ${undefined} | ${4500}
    ${'more than is due of it'} | ${4500}  | ${9000}  | ${undefined} | ${4500}
    ${'a refund loads it'}      | ${-4500} | ${-4500} | ${0}         | ${-4500}
    ${'a part of a refund'}     | ${-4500} | ${-1}    | ${0}         | ${-1}
  `('pays $what: $answer', ({ due, asked, available, answer }) => {
    const spendable = available === undefined ? {} : { available: eur(available as number) };
    const tender = valueOf(accountTender(owed(due as number), gift(asked as number, spendable)));
    expect(tender).toMatchObject({ kind: 'GIFT_CARD', status: 'AUTHORISED', addedAt: now });
    expect(tender.amount).toEqual(eur(answer as number));
  });

  it.each`
    due      | asked    | available | answer
    ${4500}  | ${0}     | ${9000}   | ${'TENDER_AMOUNT_INVALID amount: 45.00 is due.'}
    ${4500}  | ${4500}  | ${0}      | ${'STORED_VALUE_SHORT: There is nothing left on it.'}
    ${-4500} | ${-4501} | ${0}      | ${'REFUND_OVER_DUE amount: Only 45.00 is to be refunded.'}
    ${-4500} | ${0}     | ${0}      | ${'TENDER_AMOUNT_INVALID amount: -45.00 is due.'}
  `('$asked of $due with $available: $answer', ({ due, asked, available, answer }) => {
    const request = gift(asked as number, { available: eur(available as number) });
    expect(saidOf(accountTender(owed(due as number), request))).toBe(answer);
  });
});

it('of a gift card the last digits are for the receipt, the account is for the ledger', () => {
  const account = { accountId: 'A1', heldUntil: now, lastFour: '1234' };
  const tender = valueOf(accountTender(owed(500), gift(500, { account })));
  expect(tender).toMatchObject({ cardLastFour: '1234' });
  expect(tender.account).toStrictEqual({ accountId: 'A1', heldUntil: now });
});

it('of a credit the customer is kept, and it has no digits', () => {
  const account = { accountId: 'A1', customerId: 'C1' };
  const tender = valueOf(accountTender(owed(500), gift(500, { kind: 'STORE_CREDIT', account })));
  expect(tender).not.toHaveProperty('cardLastFour');
  expect(tender).toMatchObject({ kind: 'STORE_CREDIT', account });
});

it('in training there is neither', () => {
  const tender = valueOf(accountTender(owed(500), gift(500)));
  for (const member of ['account', 'cardLastFour']) expect(tender).not.toHaveProperty(member);
});
