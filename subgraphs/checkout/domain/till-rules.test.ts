import fc from 'fast-check';
import { ageOn } from './age-check.ts';
import type { StorePolicy } from './price-book.ts';
import type { RoleLimits, TillPolicy } from './till-terms.ts';
import { quantity } from '#kernel/quantity.ts';
import { recallOf, lapsedCoupons, withoutCoupons } from './recall-basket.ts';
import { answerOf, basketOf, line, now, policy } from './test-kit.ts';
import { isBeyond, limitsOf, roleOf, tillPolicyDefault, tillPolicyOf } from './till-rules.ts';
import { basketWorthMinor, checkReason, exceedsVoidLimit, voidedMinor } from './void-rules.ts';

const withTill = (parts: Partial<TillPolicy>): StorePolicy => ({
  ...policy,
  till: { ...tillPolicyDefault, ...parts },
});
const limited = (...roleLimits: readonly RoleLimits[]) => withTill({ roleLimits });

describe('what a role may do alone', () => {
  it.each`
    base   | taken  | limit                                 | beyond
    ${790} | ${79}  | ${{ percentMax: '10' }}               | ${false}
    ${790} | ${80}  | ${{ percentMax: '10' }}               | ${true}
    ${149} | ${15}  | ${{ percentMax: '10' }}               | ${false}
    ${149} | ${16}  | ${{ percentMax: '10' }}               | ${true}
    ${790} | ${1}   | ${{ percentMax: '0' }}                | ${true}
    ${790} | ${0}   | ${{ percentMax: '0' }}                | ${false}
    ${790} | ${50}  | ${{ percentMax: '10', maxMinor: 40 }} | ${true}
    ${790} | ${40}  | ${{ percentMax: '10', maxMinor: 40 }} | ${false}
    ${790} | ${1}   | ${{ maxMinor: 0 }}                    | ${true}
    ${0}   | ${0}   | ${{ percentMax: '10', maxMinor: 0 }}  | ${false}
    ${790} | ${1e9} | ${{}}                                 | ${false}
    ${1}   | ${1}   | ${{ percentMax: '12.5' }}             | ${false}
  `('$taken off $base under $limit is beyond: $beyond', ({ base, taken, limit, beyond }) => {
    expect(isBeyond({ baseMinor: base, takenMinor: taken }, limit)).toBe(beyond);
  });

  it('a cashier without a rule may give 10 %, a manager anything', () => {
    expect(limitsOf(policy, 'CASHIER').discountPercentMax).toBe('10');
    expect(limitsOf(policy, 'MANAGER')).toEqual({ role: 'MANAGER' });
    const own = limited({ role: 'CASHIER', voidMaxMinor: 500 });
    expect(limitsOf(own, 'CASHIER')).toEqual({ role: 'CASHIER', voidMaxMinor: 500 });
    expect(tillPolicyOf(policy)).toBe(tillPolicyDefault);
  });

  it.each`
    selfApproval | mayApprove | role
    ${true}      | ${true}    | ${'MANAGER'}
    ${true}      | ${false}   | ${'CASHIER'}
    ${false}     | ${true}    | ${'CASHIER'}
    ${false}     | ${false}   | ${'CASHIER'}
  `('self-approval $selfApproval, may approve $mayApprove: as $role', (row) => {
    expect(roleOf(withTill({ selfApproval: row.selfApproval }), row.mayApprove)).toBe(row.role);
  });

  it('grows with what it is taken of, and never with what is taken', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(100), (baseMinor, takenMinor, percent) => {
        const limit = { percentMax: String(percent) };
        const isNow = isBeyond({ baseMinor, takenMinor }, limit);
        if (isNow) {
          expect(isBeyond({ baseMinor, takenMinor: takenMinor + 1 }, limit)).toBe(true);
        } else {
          expect(isBeyond({ baseMinor: baseMinor + 100, takenMinor }, limit)).toBe(false);
          // Never more than a cent beyond what the percentage says.
          expect(takenMinor).toBeLessThanOrEqual((baseMinor * percent) / 100 + 1);
        }
      }),
    );
  });
});

describe('what is voided', () => {
  it.each`
    required | reason             | answer
    ${false} | ${undefined}       | ${'none'}
    ${false} | ${' Wrong size '}  | ${'Wrong size'}
    ${true}  | ${undefined}       | ${'REASON_REQUIRED'}
    ${true}  | ${'  '}            | ${'REASON_REQUIRED'}
    ${true}  | ${'Wrong size'}    | ${'Wrong size'}
    ${false} | ${'x'.repeat(101)} | ${'REASON_REQUIRED'}
  `('required $required, "$reason" answers $answer', ({ required, reason, answer }) => {
    const checked = checkReason(withTill({ reasonsRequired: required }), reason);
    expect(answerOf(checked, (text) => text ?? 'none')).toBe(answer);
  });

  it('is worth what the line and its deposit were before discounts', () => {
    const bottle = line({ lineId: 'A', minor: 189, quantity: quantity(3, 'EA') });
    const deposit = line({ lineId: 'D', minor: 8, quantity: quantity(3, 'EA'), depositOf: 'A' });
    const other = line({ lineId: 'B', minor: 500 });
    const before = basketOf([bottle, deposit, other]);
    const less = basketOf([
      { ...bottle, quantity: quantity(1, 'EA') },
      { ...deposit, quantity: quantity(1, 'EA') },
      other,
    ]);
    expect(voidedMinor(before.lines, less.lines, 'A')).toBe(2 * 189 + 2 * 8);
    expect(voidedMinor(before.lines, [], 'A')).toBe(3 * 189 + 3 * 8);
    expect(voidedMinor(less.lines, before.lines, 'A')).toBe(0);
    expect(basketWorthMinor(before)).toBe(3 * 189 + 3 * 8 + 500);
  });

  it.each`
    voided       | worth   | beyond
    ${undefined} | ${1000} | ${false}
    ${undefined} | ${1001} | ${true}
    ${999}       | ${1}    | ${false}
    ${999}       | ${2}    | ${true}
  `('$worth after $voided in one basket is beyond 10.00: $beyond', ({ voided, worth, beyond }) => {
    const basket = {
      policy: limited({ role: 'CASHIER', voidMaxMinor: 1000 }),
      ...(voided === undefined ? {} : { voidedMinor: voided as number }),
    };
    expect(exceedsVoidLimit(basket, worth, 'CASHIER')).toBe(beyond);
    expect(exceedsVoidLimit(basket, worth, 'MANAGER')).toBe(false);
  });
});

describe('an age', () => {
  it.each`
    born            | today           | age
    ${'2008-03-02'} | ${'2026-03-01'} | ${17}
    ${'2008-03-02'} | ${'2026-03-02'} | ${18}
    ${'2008-02-29'} | ${'2026-02-28'} | ${17}
    ${'2008-02-29'} | ${'2026-03-01'} | ${18}
    ${'2004-02-29'} | ${'2024-02-29'} | ${20}
    ${'1926-03-02'} | ${'2026-03-02'} | ${100}
    ${'2026-03-02'} | ${'2026-03-02'} | ${0}
    ${'2026-03-03'} | ${'2026-03-02'} | ${undefined}
    ${'2007-02-29'} | ${'2026-03-02'} | ${undefined}
    ${'yesterday'}  | ${'2026-03-02'} | ${undefined}
  `('of somebody born on $born is $age on $today', ({ born, today, age }) => {
    expect(ageOn(born, today)).toBe(age);
  });
});

describe('a basket that is recalled', () => {
  const coupons = [
    { code: 'OLD', promotionId: 'P1', claimedUntil: '2026-03-02T09:59:59.999Z' },
    { code: 'HELD', promotionId: 'P1', claimedUntil: '2026-03-02T10:00:00.001Z' },
    { code: 'FREE', promotionId: 'P1' },
  ];

  it('loses the coupons that it held for too long', () => {
    const basket = basketOf([line()], { coupons });
    const lapsed = lapsedCoupons(basket, now);
    expect(lapsed.map(({ code }) => code)).toEqual(['OLD']);
    const kept = withoutCoupons(basket, lapsed).coupons ?? [];
    expect(kept.map(({ code }) => code)).toEqual(['HELD', 'FREE']);
    expect(withoutCoupons(basket, coupons)).not.toHaveProperty('coupons');
  });

  it('says which lines cost something else now', () => {
    const before = basketOf([line({ lineId: 'A', minor: 189 }), line({ lineId: 'B', minor: 500 })]);
    const after = basketOf([line({ lineId: 'A', minor: 149 }), line({ lineId: 'B', minor: 500 })]);
    expect(recallOf(before, after, [])).toMatchObject({
      totalBefore: { minor: 689 },
      repricedLines: [{ lineId: 'A', before: { minor: 189 }, after: { minor: 149 } }],
      lapsedCoupons: [],
    });
  });
});
