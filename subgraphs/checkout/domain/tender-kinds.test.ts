import fc from 'fast-check';
import { minorUnitExponent, money } from '#kernel/money.ts';
import type { Basket } from './basket.ts';
import { nextSteps } from './next-steps.ts';
import type { CheckoutOutcome } from './refusal.ts';
import { foreignRate, worthOf } from './tender-kinds/foreign-cash.ts';
import type { VoucherPolicy } from './till-terms.ts';
import { addTender, answerCard, canComplete, tenderSums, type TenderRequest } from './tender.ts';
import { answerOf, basketDue, now, policy, valueOf } from './test-kit.ts';
import { setTip } from './tip.ts';
import { completeBasket } from './transaction.ts';

const rounded = (incrementMinor: number) => ({
  ...policy,
  cashRounding: { incrementMinor, mode: 'HALF_UP' as const },
});
const vouchers: Readonly<Record<string, VoucherPolicy>> = {
  STRICT: { voucherKind: 'STRICT', name: 'Meal', overTender: 'REFUSE' },
  CAP: { voucherKind: 'CAP', name: 'Meal card', overTender: 'CAP', faceValueMaxMinor: 10_000 },
  LOSE: { voucherKind: 'LOSE', name: 'Supplier', overTender: 'FORFEIT' },
};
const authorised = {
  ...({ status: 'AUTHORISED', providerReference: 'REF' } as const),
  ...{ cardBrand: 'VISA', cardLastFour: '4242' },
};

let count = 0;

/**
 * "GIFT 5000/3000": 50.00 asked of a card with 30.00; "CREDIT" likewise; "CAP 800": a voucher of that policy; "USD
 * 2000*0.94": foreign notes at a rate; "TIP 200"; "CASH 500"; "CARD 68".
 */
function step(basket: Basket, text: string): CheckoutOutcome<Basket> {
  const [what = '', given = ''] = text.split(' ');
  const [asked = '', other = ''] = given.split(/[/*]/);
  const amount = money(Number(asked), basket.currency);
  count += 1;
  const request = (parts: Partial<TenderRequest> & Pick<TenderRequest, 'kind'>) =>
    addTender(basket, { tenderId: `T${count}`, amount, now, ...parts });
  const account = { accountId: `A${count}`, lastFour: '1234', heldUntil: now };
  const available = money(what === 'USD' ? 0 : Number(other), basket.currency);
  if (what === 'TIP') return setTip(basket, amount, now);
  if (what === 'GIFT') return request({ kind: 'GIFT_CARD', account, available });
  if (what === 'CREDIT') {
    return request({ kind: 'STORE_CREDIT', account: { ...account, customerId: 'K1' }, available });
  }
  if (what === 'USD') {
    const foreign = { amount: money(Number(asked), 'USD'), rate: other };
    return request({ kind: 'CASH', foreign, amount: worthOf(foreign, basket.currency) });
  }
  if (what === 'CARD') {
    const added = request({ kind: 'CARD' });
    if (!added.ok) return added;
    return answerCard(added.value, { tenderId: `T${count}`, answer: authorised, now });
  }
  const voucher = vouchers[what];
  if (voucher !== undefined) return request({ kind: 'VOUCHER', voucher: { policy: voucher } });
  return request({ kind: 'CASH' });
}

const taken = (basket: Basket, steps: string) =>
  steps
    .split(', ')
    .reduce<CheckoutOutcome<Basket>>(
      (before, text) => (before.ok ? step(before.value, text) : before),
      { ok: true, value: basket },
    );

const sumsSay = (basket: Basket) => {
  const { due, paid, change, cashRounding } = tenderSums(basket);
  return `paid ${paid.minor} change ${change.minor} rounding ${cashRounding.minor} due ${due.minor}`;
};

describe('means of payment, rules 16 to 19', () => {
  it.each`
    id                                     | total    | increment | steps                                                                     | answer
    ${'a gift card pays what is on it'}    | ${4500}  | ${1}      | ${'GIFT 4500/3000'}                                                       | ${'paid 3000 change 0 rounding 0 due 1500'}
    ${'and no more than is due'}           | ${4500}  | ${1}      | ${'GIFT 5000/9000'}                                                       | ${'paid 4500 change 0 rounding 0 due 0'}
    ${'or than is asked of it'}            | ${4500}  | ${1}      | ${'GIFT 2000/9000'}                                                       | ${'paid 2000 change 0 rounding 0 due 2500'}
    ${'an empty gift card'}                | ${4500}  | ${1}      | ${'GIFT 4500/0'}                                                          | ${'STORED_VALUE_SHORT'}
    ${'a credit likewise'}                 | ${4500}  | ${1}      | ${'CREDIT 4500/100'}                                                      | ${'paid 100 change 0 rounding 0 due 4400'}
    ${'a refund to a gift card'}           | ${-4500} | ${1}      | ${'GIFT -4500/0'}                                                         | ${'paid -4500 change 0 rounding 0 due 0'}
    ${'too much refunded to it'}           | ${-4500} | ${1}      | ${'GIFT -4501/0'}                                                         | ${'REFUND_OVER_DUE'}
    ${'a voucher below what is due'}       | ${1280}  | ${1}      | ${'STRICT 800'}                                                           | ${'paid 800 change 0 rounding 0 due 480'}
    ${'a voucher above it, refused'}       | ${640}   | ${1}      | ${'STRICT 800'}                                                           | ${'VOUCHER_OVER_TENDER'}
    ${'capped'}                            | ${640}   | ${1}      | ${'CAP 800'}                                                              | ${'paid 640 change 0 rounding 0 due 0'}
    ${'forfeited'}                         | ${640}   | ${1}      | ${'LOSE 800'}                                                             | ${'paid 640 change 0 rounding 0 due 0'}
    ${'worth more than any is'}            | ${640}   | ${1}      | ${'CAP 10001'}                                                            | ${'TENDER_AMOUNT_INVALID'}
    ${'worth nothing'}                     | ${640}   | ${1}      | ${'CAP 0'}                                                                | ${'TENDER_AMOUNT_INVALID'}
    ${'a voucher for a refund'}            | ${-640}  | ${1}      | ${'CAP -640'}                                                             | ${'TENDER_KIND_INVALID'}
    ${'foreign notes with change'}         | ${1590}  | ${5}      | ${'USD 2000*0.94'}                                                        | ${'paid 1590 change 290 rounding 0 due 0'}
    ${'change that no coins make'}         | ${1592}  | ${5}      | ${'USD 2000*0.94'}                                                        | ${'paid 1590 change 290 rounding -2 due 0'}
    ${'at a rate with many digits'}        | ${1590}  | ${5}      | ${'USD 2000*0.94137'}                                                     | ${'paid 1588 change 295 rounding -2 due 0'}
    ${'foreign notes for a part'}          | ${4492}  | ${5}      | ${'USD 2000*0.94137'}                                                     | ${'paid 1883 change 0 rounding 0 due 2609'}
    ${'above the sum, below its coins'}    | ${1593}  | ${5}      | ${'USD 2000*0.797'}                                                       | ${'paid 1594 change 0 rounding 1 due 0'}
    ${'and coins for the rest'}            | ${4492}  | ${5}      | ${'USD 2000*0.94137, CASH 2610'}                                          | ${'paid 4493 change 0 rounding 1 due 0'}
    ${'foreign notes worth nothing'}       | ${1590}  | ${5}      | ${'USD 0*0.94'}                                                           | ${'TENDER_AMOUNT_INVALID'}
    ${'foreign notes for a refund'}        | ${-1590} | ${5}      | ${'USD -2000*0.94'}                                                       | ${'TENDER_KIND_INVALID'}
    ${'a tip by card'}                     | ${5000}  | ${1}      | ${'TIP 500, CARD 5500'}                                                   | ${'paid 5500 change 0 rounding 0 due 0'}
    ${'a tip by card that was not said'}   | ${5000}  | ${1}      | ${'CARD 5500'}                                                            | ${'CARD_OVER_TENDER'}
    ${'keep the change'}                   | ${1840}  | ${1}      | ${'TIP 160, CASH 2000'}                                                   | ${'paid 2000 change 0 rounding 0 due 0'}
    ${'a tip after all was paid'}          | ${1842}  | ${5}      | ${'CASH 1840, TIP 100, CASH 100'}                                         | ${'paid 1940 change 0 rounding -2 due 0'}
    ${'a tip above the total'}             | ${1840}  | ${1}      | ${'TIP 1841'}                                                             | ${'TIP_INVALID'}
    ${'a negative tip'}                    | ${1840}  | ${1}      | ${'TIP -1'}                                                               | ${'TIP_INVALID'}
    ${'a tip that is paid can not shrink'} | ${1840}  | ${1}      | ${'TIP 160, CARD 2000, TIP 0'}                                            | ${'TIP_INVALID'}
    ${'a tip of a refund'}                 | ${-1840} | ${1}      | ${'TIP 100'}                                                              | ${'TIP_INVALID'}
    ${'everything in one sale'}            | ${10003} | ${5}      | ${'GIFT 3000/3000, CAP 800, TIP 500, CARD 4000, USD 1000*0.9, CASH 2000'} | ${'paid 10505 change 195 rounding 2 due 0'}
    ${'a split in three rounds once'}      | ${10003} | ${5}      | ${'GIFT 3001/3001, CARD 4001, CASH 3000'}                                 | ${'paid 10002 change 0 rounding -1 due 0'}
  `('$id: $steps for $total is $answer', ({ total, increment, steps, answer }) => {
    const basket = basketDue(total, { policy: rounded(increment) });
    expect(answerOf(taken(basket, steps), sumsSay)).toBe(answer);
  });

  it('says of a voucher what was on it and what was forfeited', () => {
    const lost = valueOf(taken(basketDue(640), 'LOSE 800')).tenders[0]?.voucher;
    expect(lost).toMatchObject({ faceValue: { minor: 800 }, forfeited: { minor: 160 } });
    const capped = valueOf(taken(basketDue(640), 'CAP 800')).tenders[0]?.voucher;
    expect(capped).toMatchObject({ name: 'Meal card', forfeited: { minor: 0 } });
  });

  it.each`
    amount    | currency | rate        | own      | worth
    ${2000}   | ${'USD'} | ${'0.94'}   | ${'EUR'} | ${1880}
    ${10_000} | ${'JPY'} | ${'0.0061'} | ${'EUR'} | ${6100}
    ${1000}   | ${'BHD'} | ${'2.45'}   | ${'EUR'} | ${245}
    ${500}    | ${'EUR'} | ${'163.7'}  | ${'JPY'} | ${819}
    ${500}    | ${'EUR'} | ${'0.4083'} | ${'BHD'} | ${2042}
  `('$amount $currency at $rate are $worth $own', ({ amount, currency, rate, own, worth }) => {
    expect(worthOf({ amount: money(amount, currency), rate }, own)).toEqual(money(worth, own));
  });

  it('takes the newest rate that is valid, to the instant', () => {
    const rate = (value: string, validFrom: string, validTo?: string) => ({
      ...{ currency: 'USD', rate: value, validFrom },
      ...(validTo !== undefined && { validTo }),
    });
    const foreignCash = [
      rate('0.90', '2026-01-01T00:00:00.000Z'),
      rate('0.94', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
    ];
    const at = (instant: string, currency = 'USD') =>
      answerOf(foreignRate({ ...policy, foreignCash }, currency, instant), (found) => found);
    expect(at('2026-03-01T00:00:00.000Z')).toBe('0.94');
    expect(at('2026-03-02T00:00:00.000Z')).toBe('0.90');
    expect(at('2025-12-31T23:59:59.999Z')).toBe('CURRENCY_WRONG');
    expect(at('2026-03-01T00:00:00.000Z', 'GBP')).toBe('CURRENCY_WRONG');
  });

  it('names the currency that the store does not take, and its place in the input', () => {
    expect(foreignRate(policy, 'USD', now)).toMatchObject({
      refusal: { message: 'The store takes no USD today.', field: ['amount', 'currency'] },
    });
  });

  it('says of notes what they were, and of notes worth nothing what is due', () => {
    const notes = { kind: 'CASH', status: 'AUTHORISED', foreign: { rate: '0.94' } };
    const [tender] = valueOf(taken(basketDue(1590), 'USD 2000*0.94')).tenders;
    expect(tender).toMatchObject({ ...notes, tendered: { minor: 1880 }, change: { minor: 290 } });
    const due = { policy: rounded(5) };
    expect(taken(basketDue(1592, due), 'USD 0*0.94')).toMatchObject({
      refusal: { message: expect.stringContaining('15.90 is due.') },
    });
  });
});

describe('the next steps of a basket', () => {
  it.each`
    state                    | steps
    ${'with lines'}          | ${'ADD_LINES EDIT QUOTE SUSPEND ADD_TENDER SET_TIP VOID'}
    ${'being paid'}          | ${'ADD_TENDER REMOVE_TENDER SET_TIP VOID'}
    ${'paid'}                | ${'REMOVE_TENDER SET_TIP COMPLETE VOID'}
    ${'with a card pending'} | ${'ADD_TENDER SET_TIP'}
    ${'suspended'}           | ${'RESUME VOID'}
    ${'completed'}           | ${''}
  `('$state: $steps', ({ state, steps }) => {
    const open = basketDue(1000);
    const pending = { tenderId: 'P', kind: 'CARD', amount: money(400, 'EUR'), now } as const;
    const states: Readonly<Record<string, Basket>> = {
      'with lines': open,
      'being paid': valueOf(taken(open, 'CASH 400')),
      paid: valueOf(taken(open, 'CASH 1000')),
      'with a card pending': valueOf(addTender(open, pending)),
      suspended: basketDue(1000, { status: 'SUSPENDED' }),
      completed: basketDue(1000, { status: 'COMPLETED' }),
    };
    expect(nextSteps(states[state] ?? open).join(' ')).toBe(steps);
  });
});

describe('the conservation law of tenders', () => {
  const kinds = ['CASH', 'CARD', 'GIFT', 'CREDIT', 'CAP', 'LOSE', 'STRICT', 'USD', 'TIP'] as const;
  const anyStep = fc.record({
    kind: fc.constantFrom(...kinds),
    part: fc.integer({ min: 1, max: 150 }),
    other: fc.integer({ min: 0, max: 20_000 }),
  });

  it('holds for any tenders in currencies of 0, 2 and 3 decimals: total + tip + rounding = what was kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('JPY', 'EUR', 'BHD'),
        fc.constantFrom(1, 5, 10, 50),
        fc.integer({ min: 1, max: 50_000 }),
        fc.array(anyStep, { maxLength: 12 }),
        (currency, increment, total, wishes) => {
          expect([0, 2, 3]).toContain(minorUnitExponent(currency));
          let basket = basketDue(total, { currency, policy: rounded(increment) });
          for (const { kind, part, other } of wishes) {
            const { due, cashDue } = tenderSums(basket);
            const base = kind === 'CASH' ? cashDue.minor : due.minor;
            const exact = Math.max(1, Math.floor((base * part) / 100));
            const asked = kind === 'CASH' ? Math.ceil(exact / increment) * increment : exact;
            const amount = kind === 'TIP' ? Math.floor((total * part) / 400) : asked;
            const after = step(
              basket,
              `${kind} ${amount}/${other}`.replace('/', kind === 'USD' ? '*0.' : '/'),
            );
            if (after.ok) basket = after.value;
            const sums = tenderSums(basket);
            const { tip = money(0, currency), totals } = basket;
            const handed = basket.tenders.map(({ tendered, amount: kept }) => tendered ?? kept);
            const given = handed.reduce((sum, { minor }) => sum + minor, 0);
            const owed = totals.total.minor + tip.minor + sums.cashRounding.minor;
            // Rule 16 at every step: what was handed over is what is owed, the change, less what is still due.
            expect(given).toBe(owed + sums.change.minor - sums.due.minor);
            expect(sums.change.minor).toBeGreaterThanOrEqual(0);
            expect(sums.due.minor).toBeGreaterThanOrEqual(0);
            expect(Math.abs(sums.cashRounding.minor)).toBeLessThan(increment);
            expect(canComplete(basket).ok).toBe(sums.due.minor === 0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('rounds a refund in cash as it rounded the sale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('JPY', 'EUR', 'BHD'),
        fc.constantFrom(5, 10, 50),
        fc.integer({ min: 1, max: 50_000 }),
        (currency, increment, total) => {
          const policyOf = { currency, policy: rounded(increment) };
          const sale = basketDue(total, policyOf);
          const refund = basketDue(-total, policyOf);
          expect(tenderSums(refund).cashDue.minor).toBe(0 - tenderSums(sale).cashDue.minor);
        },
      ),
    );
  });
});

describe('a tip', () => {
  it('is part of the transaction and of no tax', () => {
    const basket = valueOf(taken(basketDue(1000), 'TIP 150, CASH 1150'));
    const completion = { transactionId: 'X', operatorId: 'O', now };
    const { draft } = valueOf(completeBasket(basket, completion));
    expect(draft.tip).toEqual(money(150, 'EUR'));
    expect(draft.totals).toEqual(basketDue(1000).totals);
    expect(draft.taxes).toEqual(basketDue(1000).taxes);
  });
});
