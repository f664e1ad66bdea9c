import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import type { Tender, TenderKind } from './basket.ts';
import {
  exceedsPaid,
  isAllOf,
  planByKind,
  refundedAfter,
  refundPlan,
  type RefundSource,
  sumOfShares,
  type TenderRefund,
  withPaidBack,
} from './refund-plan.ts';
import { eur, now, policy } from './test-kit.ts';

const sale = { id: 'TX1', currency: 'EUR', lines: [], policy };

function paid(tenderId: string, kind: TenderKind, minor: number, roundingMinor?: number): Tender {
  const rounding = roundingMinor === undefined ? {} : { rounding: eur(roundingMinor) };
  return { tenderId, kind, status: 'AUTHORISED', amount: eur(minor), addedAt: now, ...rounding };
}

function soldFor(tenders: readonly Tender[], refunded: readonly TenderRefund[] = []): RefundSource {
  return { transaction: { ...sale, tenders }, refunded };
}

const said = (shares: ReturnType<typeof refundPlan>): string =>
  shares
    .map(
      ({ kind, amount, tender }) =>
        `${kind} ${amount.minor}${tender ? ` of ${tender.tenderId}` : ''}`,
    )
    .join(', ');

describe('where a refund goes', () => {
  const both = [paid('T1', 'CASH', 4000), paid('T2', 'CARD', 6000)];
  it.each`
    tenders                                               | refunded                                   | owed     | plan
    ${both}                                               | ${[]}                                      | ${5000}  | ${'CARD 5000 of T2'}
    ${both}                                               | ${[{ tenderId: 'T2', amount: eur(5000) }]} | ${5000}  | ${'CARD 1000 of T2, CASH 4000 of T1'}
    ${both}                                               | ${[]}                                      | ${10000} | ${'CARD 6000 of T2, CASH 4000 of T1'}
    ${[paid('T1', 'CARD', 500), paid('T2', 'CARD', 700)]} | ${[]}                                      | ${900}   | ${'CARD 500 of T1, CARD 400 of T2'}
    ${[paid('T1', 'CASH', 300), paid('T2', 'CASH', 700)]} | ${[]}                                      | ${900}   | ${'CASH 900 of T1'}
    ${[paid('T1', 'CASH', 160, -1)]}                      | ${[]}                                      | ${161}   | ${'CASH 161 of T1'}
    ${[paid('T1', 'CARD', -200)]}                         | ${[]}                                      | ${800}   | ${'CASH 800'}
    ${[]}                                                 | ${[]}                                      | ${0}     | ${''}
  `('$owed of $tenders after $refunded: $plan', ({ tenders, refunded, owed, plan }) => {
    expect(said(refundPlan(eur(owed), [soldFor(tenders, refunded)]))).toBe(plan);
  });

  it('puts back on a gift card what it paid, and gives a credit for what vouchers paid', () => {
    const gift = { ...paid('T1', 'GIFT_CARD', 500), account: { accountId: 'G1', heldUntil: now } };
    const tenders = [gift, paid('T2', 'VOUCHER', 300), paid('T3', 'CASH', 200)];
    const transaction = { ...sale, tenders, customerId: 'K1' };
    const plan = refundPlan(eur(1000), [{ transaction, refunded: [] }]);
    expect(plan).toMatchObject([
      { kind: 'GIFT_CARD', amount: eur(500), account: { accountId: 'G1' } },
      { kind: 'CASH', amount: eur(200) },
      { kind: 'STORE_CREDIT', amount: eur(300), account: { accountId: 'CREDIT:K1:EUR' } },
    ]);
    expect(plan[0]?.account).not.toHaveProperty('heldUntil');
    expect(said(refundPlan(eur(1000), [soldFor(tenders)]))).toBe(
      'GIFT_CARD 500 of T1, CASH 500 of T3',
    );
    expect(said(planByKind(eur(300), [soldFor(tenders)], 'VOUCHER'))).toBe('');
    expect(said(planByKind(eur(300), [{ transaction, refunded: [] }], 'STORE_CREDIT'))).toBe(
      'STORE_CREDIT 300',
    );
  });

  it('follows an exchange to the sale that paid for it', () => {
    const exchange = { ...soldFor([]), transaction: { ...sale, id: 'TX2', tenders: [] } };
    const shares = refundPlan(eur(800), [exchange, soldFor(both)]);
    expect(shares).toMatchObject([{ kind: 'CARD', transactionId: 'TX1', amount: eur(800) }]);
  });

  it('puts electronic money before the cash of another sale', () => {
    const exchange = soldFor([paid('T9', 'CASH', 300)]);
    const sources = [{ ...exchange, transaction: { ...exchange.transaction, id: 'TX2' } }];
    expect(said(refundPlan(eur(500), [...sources, soldFor([paid('T1', 'CARD', 400)])]))).toBe(
      'CARD 400 of T1, CASH 100 of T9',
    );
  });

  it('takes the cash of a sale for one payment, whichever of its tenders it went back to', () => {
    const tenders = [paid('T1', 'CASH', 300), paid('T2', 'VOUCHER', 200), paid('T3', 'CASH', 700)];
    const refunded = [{ tenderId: 'T1', amount: eur(900) }];
    const transaction = { ...sale, tenders, customerId: 'K1' };
    expect(said(refundPlan(eur(200), [{ transaction, refunded }]))).toBe(
      'CASH 100 of T1, STORE_CREDIT 100',
    );
  });

  it('leaves out a tender that has given back more than it paid', () => {
    const refunded = [{ tenderId: 'T2', amount: eur(7000) }];
    expect(said(refundPlan(eur(500), [soldFor(both, refunded)]))).toBe('CASH 500 of T1');
  });

  it('is cash where there is no sale and nobody is known', () => {
    expect(said(refundPlan(eur(500), []))).toBe('CASH 500');
  });

  it.each`
    kind              | customerId   | plan
    ${'CASH'}         | ${undefined} | ${'CASH 500'}
    ${'CASH'}         | ${'K1'}      | ${'CASH 500'}
    ${'STORE_CREDIT'} | ${undefined} | ${'STORE_CREDIT 500'}
    ${'STORE_CREDIT'} | ${'K1'}      | ${'STORE_CREDIT 500 on CREDIT:K1:EUR'}
    ${'GIFT_CARD'}    | ${'K1'}      | ${''}
    ${'VOUCHER'}      | ${'K1'}      | ${''}
  `('asked for as $kind by $customerId, what a card paid: $plan', ({ kind, customerId, plan }) => {
    const tenders = [paid('T1', 'CARD', 500)];
    const owner = customerId === undefined ? {} : { customerId: customerId as string };
    const source = { transaction: { ...sale, tenders, ...owner }, refunded: [] };
    const shares = planByKind(eur(500), [source], kind as TenderKind);
    const on = shares.flatMap(({ account }) => account?.accountId ?? []);
    expect([said(shares), ...on].join(' on ')).toBe(plan);
  });

  it('is of one kind only when every share is', () => {
    const plan = refundPlan(eur(10_000), [soldFor(both)]);
    expect([isAllOf(plan, 'CARD'), isAllOf(plan.slice(0, 1), 'CARD')]).toEqual([false, true]);
    expect(isAllOf(plan.slice(0, 1), 'CASH')).toBe(false);
  });

  it('notes what went back to this sale, each tender by itself and before its rounding', () => {
    const back = (transactionId: string, tenderId: string, minor: number) => ({
      ...{ amount: eur(-minor), refundOfTender: { transactionId, tenderId } },
    });
    const given = [
      ...[back('TX1', 'T1', 100), back('TX2', 'T1', 200), { amount: eur(-400) }],
      { ...back('TX1', 'T2', 160), rounding: eur(1) },
    ];
    const before = [{ tenderId: 'T1', amount: eur(50) }];
    expect(refundedAfter(before, given, 'TX1')).toEqual([
      { tenderId: 'T1', amount: eur(150) },
      { tenderId: 'T2', amount: eur(161) },
    ]);
  });

  it('counts what a basket pays back already, unless that was given up', () => {
    const back = (status: 'AUTHORISED' | 'VOIDED', tenderId: string, minor: number): Tender => ({
      ...paid(`R-${tenderId}`, 'CARD', -minor),
      ...{ status, refundOfTender: { transactionId: 'TX1', tenderId } },
    });
    const planned = (tenders: readonly Tender[]) =>
      said(refundPlan(eur(5000), withPaidBack([soldFor(both)], tenders)));
    expect(planned([])).toBe('CARD 5000 of T2');
    expect(planned([back('VOIDED', 'T2', 2000)])).toBe('CARD 5000 of T2');
    expect(planned([back('AUTHORISED', 'T2', 2000)])).toBe('CARD 4000 of T2, CASH 1000 of T1');
  });

  it.each`
    before  | after   | tenderId | answer
    ${0}    | ${6000} | ${'T2'}  | ${false}
    ${0}    | ${6001} | ${'T2'}  | ${true}
    ${6000} | ${6001} | ${'T2'}  | ${true}
    ${7000} | ${7000} | ${'T2'}  | ${false}
    ${0}    | ${4001} | ${'T1'}  | ${false}
  `(
    '$tenderId had given back $before and has then $after: more than it paid is $answer',
    ({ before, after, tenderId, answer }) => {
      const refunded = (minor: number) => [{ tenderId: tenderId as string, amount: eur(minor) }];
      const source = soldFor(both, refunded(before as number));
      expect(exceedsPaid(source, refunded(after as number))).toBe(answer);
    },
  );

  it('by one kind reaches as far as that kind does', () => {
    expect(said(planByKind(eur(6000), [soldFor(both)], 'CARD'))).toBe('CARD 6000 of T2');
    expect(said(planByKind(eur(6001), [soldFor(both)], 'CARD'))).toBe('CARD 6000 of T2');
    expect(said(planByKind(eur(6001), [soldFor(both)], 'CASH'))).toBe('CASH 6001 of T1');
  });

  it('gives the whole sale back, and no tender more than it paid, in whatever parts', () => {
    const kind = fc.constantFrom<TenderKind[]>('CASH', 'CARD');
    const payments = fc.array(fc.record({ kind, minor: fc.integer({ min: 1, max: 900 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        payments,
        sizes,
        fc.constantFrom('EUR', 'JPY', 'BHD'),
        (list, parts, currency) => {
          const tenders = list.map((each, index) => ({
            ...paid(`T${index}`, each.kind, each.minor),
            amount: money(each.minor, currency),
          }));
          let refunded: readonly TenderRefund[] = [];
          let left = list.reduce((sum, { minor }) => sum + minor, 0);
          const back: Record<string, number> = { CASH: 0, CARD: 0 };
          for (const part of [...parts, left]) {
            const owed = money(Math.min(part, left), currency);
            const source = { transaction: { ...sale, currency, tenders }, refunded };
            const shares = refundPlan(owed, [source]);
            expect(sumOfShares(owed, shares)).toEqual(owed);
            expect(shares.every(({ tender }) => tender !== undefined)).toBe(true);
            for (const share of shares)
              back[share.kind] = (back[share.kind] ?? 0) + share.amount.minor;
            const given = shares.map(({ amount, tender, transactionId = '' }) => ({
              amount: money(-amount.minor, currency),
              refundOfTender: { transactionId, tenderId: tender?.tenderId ?? '' },
            }));
            refunded = refundedAfter(refunded, given, 'TX1');
            left -= owed.minor;
          }
          const cards = tenders.filter((each) => each.kind === 'CARD');
          for (const { tenderId, amount } of cards) {
            const onIt = refunded.find((entry) => entry.tenderId === tenderId);
            expect(onIt?.amount.minor ?? 0).toBeLessThanOrEqual(amount.minor);
          }
          if (left === 0) {
            for (const each of ['CASH', 'CARD'] as const) {
              const sum = tenders
                .filter((tender) => tender.kind === each)
                .reduce((total, { amount }) => total + amount.minor, 0);
              expect(back[each]).toBe(sum);
            }
          }
        },
      ),
    );
  });
});
