import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import type { Basket, Tender } from './basket.ts';
import type { CheckoutOutcome } from './refusal.ts';
import {
  addTender,
  answerCard,
  canComplete,
  removeTender,
  reopenBasket,
  tenderCountMax,
  tenderSums,
  type CardAnswer,
} from './tender.ts';
import { answerOf, basketDue, basketOf, now, policy, valueOf } from './test-kit.ts';

const rounding = (incrementMinor: number) => ({
  ...policy,
  cashRounding: { incrementMinor, mode: 'HALF_UP' as const },
});
const authorised: CardAnswer = {
  status: 'AUTHORISED',
  providerReference: 'REF',
  cardBrand: 'VISA',
  cardLastFour: '4242',
};
const declined: CardAnswer = { status: 'DECLINED', declineReason: 'insufficient funds' };

let tenderCount = 0;
const pay = (basket: Basket, kind: Tender['kind'], minor: number): CheckoutOutcome<Basket> => {
  tenderCount += 1;
  const amount = money(minor, basket.currency);
  return addTender(basket, { tenderId: `T${tenderCount}`, kind, amount, now });
};
const answer = (
  basket: Basket,
  given: CardAnswer,
  tenderId = basket.tenders.at(-1)?.tenderId ?? '',
) => valueOf(answerCard(basket, { tenderId, answer: given, now }));

/** "CASH 500, CARD 68": each step taken in turn, every card authorised. */
const paid = (basket: Basket, steps: string): CheckoutOutcome<Basket> =>
  steps.split(', ').reduce<CheckoutOutcome<Basket>>(
    (before, step) => {
      if (!before.ok) return before;
      const [kind, minor] = step.split(' ');
      const after = pay(before.value, kind as Tender['kind'], Number(minor));
      return after.ok && kind === 'CARD'
        ? { ok: true, value: answer(after.value, authorised) }
        : after;
    },
    { ok: true, value: basket },
  );

const sumsSay = (basket: Basket) => {
  const { due, paid: sum, change, cashRounding } = tenderSums(basket);
  return `paid ${sum.minor} change ${change.minor} rounding ${cashRounding.minor} due ${due.minor}`;
};

describe('rules 16, 17 and 19: tenders', () => {
  it.each`
    id                                    | currency | total    | increment | steps                     | answer
    ${'cash with change'}                 | ${'EUR'} | ${1905}  | ${1}      | ${'CASH 2000'}            | ${'paid 1905 change 95 rounding 0 due 0'}
    ${'cash in two parts'}                | ${'EUR'} | ${1905}  | ${1}      | ${'CASH 1000, CASH 1000'} | ${'paid 1905 change 95 rounding 0 due 0'}
    ${'part of it'}                       | ${'EUR'} | ${1905}  | ${1}      | ${'CASH 1000'}            | ${'paid 1000 change 0 rounding 0 due 905'}
    ${'card'}                             | ${'EUR'} | ${1905}  | ${5}      | ${'CARD 1905'}            | ${'paid 1905 change 0 rounding 0 due 0'}
    ${'card above the due'}               | ${'EUR'} | ${1905}  | ${1}      | ${'CARD 2000'}            | ${'CARD_OVER_TENDER'}
    ${'card above the rest'}              | ${'EUR'} | ${1905}  | ${1}      | ${'CASH 1000, CARD 906'}  | ${'CARD_OVER_TENDER'}
    ${'CASH-06'}                          | ${'CAD'} | ${492}   | ${5}      | ${'CASH 500'}             | ${'paid 490 change 10 rounding -2 due 0'}
    ${'CASH-06, just enough'}             | ${'CAD'} | ${492}   | ${5}      | ${'CASH 490'}             | ${'paid 490 change 0 rounding -2 due 0'}
    ${'CASH-03 SEK 223.20'}               | ${'SEK'} | ${22320} | ${50}     | ${'CASH 22300'}           | ${'paid 22300 change 0 rounding -20 due 0'}
    ${'CASH-03 SEK 65.40'}                | ${'SEK'} | ${6540}  | ${50}     | ${'CASH 6550'}            | ${'paid 6550 change 0 rounding 10 due 0'}
    ${'CASH-03 SEK 324.88 by card'}       | ${'SEK'} | ${32488} | ${50}     | ${'CARD 32488'}           | ${'paid 32488 change 0 rounding 0 due 0'}
    ${'CASH-03 AUD 20.42'}                | ${'AUD'} | ${2042}  | ${5}      | ${'CASH 2040'}            | ${'paid 2040 change 0 rounding -2 due 0'}
    ${'CASH-03 AUD 20.43'}                | ${'AUD'} | ${2043}  | ${5}      | ${'CASH 2045'}            | ${'paid 2045 change 0 rounding 2 due 0'}
    ${'DRAWER-02 no. 1'}                  | ${'CAD'} | ${1572}  | ${5}      | ${'CASH 1570'}            | ${'paid 1570 change 0 rounding -2 due 0'}
    ${'DRAWER-02 no. 2'}                  | ${'CAD'} | ${492}   | ${5}      | ${'CARD 492'}             | ${'paid 492 change 0 rounding 0 due 0'}
    ${'DRAWER-02 no. 3, only the cash'}   | ${'CAD'} | ${1572}  | ${5}      | ${'CARD 68, CASH 1505'}   | ${'paid 1573 change 0 rounding 1 due 0'}
    ${'DRAWER-02 no. 4, a refund'}        | ${'CAD'} | ${-1572} | ${5}      | ${'CASH -1570'}           | ${'paid -1570 change 0 rounding 2 due 0'}
    ${'card after cash pays exactly'}     | ${'CAD'} | ${1572}  | ${5}      | ${'CASH 1000, CARD 572'}  | ${'paid 1572 change 0 rounding 0 due 0'}
    ${'cash in parts rounds once'}        | ${'CAD'} | ${1572}  | ${5}      | ${'CASH 1000, CASH 600'}  | ${'paid 1570 change 30 rounding -2 due 0'}
    ${'no coins make it'}                 | ${'CAD'} | ${492}   | ${5}      | ${'CASH 492'}             | ${'TENDER_AMOUNT_INVALID'}
    ${'so little that cash is nothing'}   | ${'CAD'} | ${2}     | ${5}      | ${'CASH 0'}               | ${'paid 0 change 0 rounding -2 due 0'}
    ${'a refund rounding leaves none of'} | ${'CAD'} | ${-2}    | ${5}      | ${'CASH 0'}               | ${'paid 0 change 0 rounding 2 due 0'}
    ${'no cash for a refund'}             | ${'EUR'} | ${-492}  | ${1}      | ${'CASH 0'}               | ${'TENDER_AMOUNT_INVALID'}
    ${'no cash'}                          | ${'EUR'} | ${492}   | ${1}      | ${'CASH 0'}               | ${'TENDER_AMOUNT_INVALID'}
    ${'an empty card'}                    | ${'EUR'} | ${492}   | ${1}      | ${'CARD 0'}               | ${'TENDER_AMOUNT_INVALID'}
    ${'cash taken out of a sale'}         | ${'EUR'} | ${492}   | ${1}      | ${'CASH -492'}            | ${'TENDER_AMOUNT_INVALID'}
    ${'money for a refund'}               | ${'EUR'} | ${-492}  | ${1}      | ${'CASH 492'}             | ${'TENDER_AMOUNT_INVALID'}
    ${'a refund on the card'}             | ${'EUR'} | ${-492}  | ${1}      | ${'CARD -492'}            | ${'paid -492 change 0 rounding 0 due 0'}
    ${'a refund in parts'}                | ${'EUR'} | ${-492}  | ${1}      | ${'CARD -400, CASH -92'}  | ${'paid -492 change 0 rounding 0 due 0'}
    ${'too much refunded in cash'}        | ${'EUR'} | ${-492}  | ${1}      | ${'CASH -500'}            | ${'REFUND_OVER_DUE'}
    ${'too much refunded on the card'}    | ${'EUR'} | ${-492}  | ${1}      | ${'CARD -493'}            | ${'REFUND_OVER_DUE'}
    ${'after all is paid'}                | ${'EUR'} | ${492}   | ${1}      | ${'CASH 500, CARD 8'}     | ${'NOTHING_DUE'}
    ${'nothing to pay'}                   | ${'EUR'} | ${0}     | ${1}      | ${'CASH 0'}               | ${'NOTHING_DUE'}
    ${'yen'}                              | ${'JPY'} | ${1234}  | ${1}      | ${'CASH 2000'}            | ${'paid 1234 change 766 rounding 0 due 0'}
    ${'Swiss 5 rappen'}                   | ${'CHF'} | ${1233}  | ${5}      | ${'CASH 2000'}            | ${'paid 1235 change 765 rounding 2 due 0'}
  `(
    '$id: $steps for $total is $answer',
    ({ currency, total, increment, steps, answer: expected }) => {
      const basket = basketDue(total, { currency, policy: rounding(increment) });
      expect(answerOf(paid(basket, steps), sumsSay)).toBe(expected);
    },
  );

  it('tells both what a card and what cash would have to pay', () => {
    const sums = tenderSums(basketDue(492, { policy: rounding(5) }));
    expect([sums.due.minor, sums.cashDue.minor]).toEqual([492, 490]);
  });

  it('refuses another currency, an empty basket and a basket that is not open', () => {
    const dollars = { tenderId: 'T', kind: 'CASH', amount: money(1, 'USD'), now } as const;
    expect(answerOf(addTender(basketDue(492), dollars))).toBe('CURRENCY_WRONG');
    expect(answerOf(pay(basketOf([]), 'CASH', 1))).toBe('BASKET_EMPTY');
    expect(answerOf(pay(basketDue(492, { status: 'SUSPENDED' }), 'CASH', 1))).toBe(
      'BASKET_NOT_OPEN',
    );
  });

  it('takes no more tenders than its limit', () => {
    const many = Array.from({ length: tenderCountMax }, () => 'CASH 1').join(', ');
    expect(answerOf(paid(basketDue(10_000), many))).toBe('ok');
    expect(answerOf(paid(basketDue(10_000), `${many}, CASH 1`))).toBe('TENDER_COUNT_MAX');
  });

  it('a tender id used twice is a fault', () => {
    const basket = valueOf(pay(basketDue(492), 'CASH', 100));
    const amount = money(100, 'EUR');
    const tenderId = basket.tenders[0]?.tenderId ?? '';
    expect(() => addTender(basket, { tenderId, kind: 'CASH', amount, now })).toThrow(RangeError);
  });
});

describe('decision 7: cards', () => {
  it('a PENDING card counts as paid, so that nobody pays it twice', () => {
    const basket = valueOf(pay(basketDue(492), 'CARD', 492));
    expect(basket).toMatchObject({ status: 'TENDERING', tenders: [{ status: 'PENDING' }] });
    expect(answerOf(pay(basket, 'CASH', 492))).toBe('NOTHING_DUE');
    expect(answerOf(canComplete(basket))).toBe('TENDER_PENDING');
    expect(answerOf(reopenBasket(basket, now))).toBe('TENDER_PENDING');
  });

  it('an answer counts once', () => {
    const basket = answer(valueOf(pay(basketDue(492), 'CARD', 492)), authorised);
    expect(answerOf(canComplete(basket))).toBe('ok');
    expect(answer(basket, declined)).toBe(basket);
  });

  it('a decline of the only tender opens the basket again', () => {
    const basket = answer(valueOf(pay(basketDue(492), 'CARD', 492)), declined);
    expect(basket).toMatchObject({ status: 'OPEN', tenders: [{ status: 'DECLINED' }] });
    expect(tenderSums(basket).due.minor).toBe(492);
  });

  it('a decline after cash leaves the rest due, and cash still rounds as one', () => {
    const pending = valueOf(pay(basketDue(1000, { policy: rounding(5) }), 'CARD', 501));
    const cash = valueOf(pay(pending, 'CASH', 500));
    expect(tenderSums(cash)).toMatchObject({ due: { minor: 0 }, cashRounding: { minor: 1 } });
    const left = answer(cash, declined, pending.tenders[0]?.tenderId);
    expect(left.status).toBe('TENDERING');
    const settled = valueOf(pay(left, 'CASH', 500));
    expect(tenderSums(settled)).toMatchObject({
      paid: { minor: 1000 },
      cashRounding: { minor: 0 },
    });
  });

  it('reopening gives back the cash and names the authorisations to void', () => {
    const basket = valueOf(paid(basketDue(1000), 'CARD 400, CASH 100'));
    const { basket: open, authorisationsToVoid } = valueOf(reopenBasket(basket, now));
    expect(open.status).toBe('OPEN');
    expect(open.tenders.map((tender) => tender.status)).toEqual(['VOIDED', 'VOIDED']);
    expect(authorisationsToVoid).toMatchObject([{ kind: 'CARD', providerReference: 'REF' }]);
  });

  it('removing one tender keeps the others', () => {
    const basket = valueOf(paid(basketDue(1000), 'CARD 400, CASH 100'));
    const [card, cash] = basket.tenders.map((tender) => tender.tenderId);
    const first = valueOf(removeTender(basket, { tenderId: card ?? '', now }));
    expect(first.basket.status).toBe('TENDERING');
    expect(tenderSums(first.basket).due.minor).toBe(900);
    const second = valueOf(removeTender(first.basket, { tenderId: cash ?? '', now }));
    expect(second).toMatchObject({ basket: { status: 'OPEN' }, authorisationsToVoid: [] });
    expect(answerOf(removeTender(basket, { tenderId: 'T-none', now }))).toBe('TENDER_UNKNOWN');
    expect(answerOf(removeTender(basketDue(1), { tenderId: 'T', now }))).toBe(
      'BASKET_NOT_TENDERING',
    );
    expect(answerOf(reopenBasket(basketDue(1), now))).toBe('BASKET_NOT_TENDERING');
  });
});

describe('a basket may complete', () => {
  it.each`
    case                      | basket                               | answer
    ${'when all is paid'}     | ${paid(basketDue(492), 'CASH 500')}  | ${'ok'}
    ${'not when part is due'} | ${paid(basketDue(492), 'CASH 400')}  | ${'TENDER_INSUFFICIENT'}
    ${'when nothing is due'}  | ${{ ok: true, value: basketDue(0) }} | ${'ok'}
    ${'not when unpaid'}      | ${{ ok: true, value: basketDue(1) }} | ${'TENDER_INSUFFICIENT'}
    ${'not when empty'}       | ${{ ok: true, value: basketOf([]) }} | ${'BASKET_EMPTY'}
  `('$case: $answer', ({ basket, answer: expected }) => {
    expect(answerOf(canComplete(valueOf(basket)))).toBe(expected);
  });
});

it('rule 16: tendered = total + rounding + change, whoever pays what in which order', () => {
  const step = fc.record({
    kind: fc.constantFrom('CASH' as const, 'CARD' as const),
    share: fc.integer({ min: 1, max: 150 }),
    approved: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom(1, 5, 10, 50),
      fc.array(step, { maxLength: 10 }),
      (total, increment, steps) => {
        let basket = basketDue(total, { policy: rounding(increment) });
        for (const { kind, share, approved } of steps) {
          const { due } = tenderSums(basket);
          const wanted = Math.ceil((due.minor * share) / 100);
          const minor = kind === 'CASH' ? Math.ceil(wanted / increment) * increment : wanted;
          const after = pay(basket, kind, minor);
          if (!after.ok) continue;
          basket =
            kind === 'CARD' ? answer(after.value, approved ? authorised : declined) : after.value;
        }
        const rest = tenderSums(basket).cashDue.minor;
        if (tenderSums(basket).due.minor !== 0) basket = valueOf(pay(basket, 'CASH', rest));
        expect(answerOf(canComplete(basket))).toBe('ok');
        const { cashRounding, change } = tenderSums(basket);
        const kept = basket.tenders.filter((tender) => tender.status === 'AUTHORISED');
        const tendered = kept.reduce(
          (sum, { tendered: given, amount }) => sum + (given ?? amount).minor,
          0,
        );
        expect(tendered).toBe(total + cashRounding.minor + change.minor);
        expect(Math.abs(cashRounding.minor)).toBeLessThanOrEqual(increment / 2);
        const cash = kept.filter(({ kind }) => kind === 'CASH');
        expect(cash.length > 0 || cashRounding.minor === 0).toBe(true);
        expect(cash.every(({ amount }) => amount.minor % increment === 0)).toBe(true);
      },
    ),
  );
});
