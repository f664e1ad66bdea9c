import fc from 'fast-check';
import { withCustomer } from './attach-customer.ts';
import type { Basket, TaxExemption } from './basket.ts';
import type { LoyaltyAccount } from './loyalty.ts';
import { saidExemption, withExemption } from './tax-exemption.ts';
import { basketOf, line, saidOf, valueOf } from './test-kit.ts';

const said: TaxExemption = { reason: 'Embassy', certificateNumber: 'D-1', operatorId: 'O1' };
const embassy = { ...said, certificateNumber: 'K-1', fromAccount: true } as const;
const reseller = { ...embassy, reason: 'Reseller', certificateNumber: 'K-2' } as const;
const exemptions: Readonly<Record<string, TaxExemption>> = { K1: embassy, K2: reseller };
const accountOf = (customerId: string | undefined): LoyaltyAccount | undefined => {
  if (customerId === undefined) return undefined;
  const taxExemption = exemptions[customerId];
  return { customerId, points: 0, groups: [], ...(taxExemption && { taxExemption }) };
};
const attach = (basket: Basket, customerId: string | undefined): Basket =>
  valueOf(withCustomer(basket, customerId, accountOf(customerId)));

describe('rule 7: a basket takes over the exemption of its customer', () => {
  it.each`
    before       | from         | to           | after        | why
    ${undefined} | ${undefined} | ${'K1'}      | ${embassy}   | ${'it comes with the customer'}
    ${embassy}   | ${'K1'}      | ${undefined} | ${undefined} | ${'and goes with the customer'}
    ${embassy}   | ${'K1'}      | ${'K2'}      | ${reseller}  | ${'another has another'}
    ${embassy}   | ${'K1'}      | ${'K3'}      | ${undefined} | ${'or none'}
    ${said}      | ${undefined} | ${'K1'}      | ${said}      | ${'what a cashier said comes first'}
    ${said}      | ${'K1'}      | ${undefined} | ${said}      | ${'and stays'}
  `('from $from to $to: $why', ({ before, from, to, after }) => {
    const parts = { ...(from && { customerId: from }), ...(before && { taxExemption: before }) };
    const basket = basketOf([line()], parts as Partial<Basket>);
    expect(attach(basket, to as string | undefined).taxExemption).toEqual(after);
  });

  it('is the cashier’s, else that of the attached customer, else none, in any order of attaching and saying', () => {
    const customerId = fc.constantFrom(undefined, 'K1', 'K2', 'K3');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('ATTACH' as const), customerId }),
      fc.record({ kind: fc.constant('SAY' as const), isSaid: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let basket = basketOf([line()]);
        let isSaid = false;
        for (const next of acts) {
          if (next.kind === 'ATTACH') basket = attach(basket, next.customerId);
          else {
            isSaid = next.isSaid;
            const account = isSaid ? undefined : accountOf(basket.customerId);
            basket = withExemption(basket, isSaid ? said : undefined, account);
          }
          const own = exemptions[basket.customerId ?? ''];
          expect(basket.taxExemption).toEqual(isSaid ? said : own);
          expect(saidExemption(basket)).toEqual(isSaid ? said : undefined);
        }
      }),
    );
  });
});

describe('rule 25: what is one customer’s', () => {
  it.each`
    to           | customerGroups | pointsToBurn
    ${'K1'}      | ${undefined}   | ${50}
    ${'K2'}      | ${undefined}   | ${undefined}
    ${undefined} | ${undefined}   | ${undefined}
  `('of K1 who becomes $to: points $pointsToBurn', ({ to, ...left }) => {
    const parts = { customerId: 'K1', customerGroups: ['STAFF'], pointsToBurn: 50 };
    const { customerGroups, pointsToBurn } = attach(
      basketOf([line()], parts),
      to as string | undefined,
    );
    expect({ customerGroups, pointsToBurn }).toEqual(left);
  });

  it('keeps a coupon whose uses are counted with its customer', () => {
    const coupons = [{ code: 'MINE', promotionId: 'P1', customerId: 'K1' }];
    const basket = basketOf([line()], { customerId: 'K1', coupons });
    expect(saidOf(withCustomer(basket, 'K1', accountOf('K1')))).toBe('ok');
    expect(saidOf(withCustomer(basket, 'K2', accountOf('K2')))).toBe(
      "COUPON_NEEDS_CUSTOMER customerId: MINE is the other customer's; take it out first.",
    );
  });
});
