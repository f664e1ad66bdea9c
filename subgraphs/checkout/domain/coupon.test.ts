import type { Basket } from './basket.ts';
import { addCoupon, couponClaimsOf, couponCode, couponCountMax, couponUsedUp } from './coupon.ts';
import type { PriceBookCoupon } from './price-book.ts';
import { answerOf, basketOf, line, now, percentOff, valueOf } from './test-kit.ts';

const published: PriceBookCoupon = {
  ...{ code: 'TEN', promotionId: 'P1', stopped: false },
  validFrom: '2026-03-01T00:00:00.000Z',
};
const promotions = [percentOff('5', { promotionId: 'P0' }), percentOff('10')];

function add(
  coupon: Partial<PriceBookCoupon> | undefined,
  basket: Partial<Basket> = {},
  promoted = promotions,
) {
  const use = coupon && { coupon: { ...published, ...coupon }, useCount: 0 };
  const request = { code: 'TEN', use, promotions: promoted, now };
  return addCoupon(basketOf([line()], basket), request);
}

const held = (codes: readonly string[]) => ({
  coupons: codes.map((code) => ({ code, promotionId: 'P1' })),
});
const others = (count: number) => held(Array.from({ length: count }, (_, at) => `C${at}`));

describe('a coupon', () => {
  it.each([
    [' ten', 'TEN'],
    ['Ten ', 'TEN'],
    ['TEN', 'TEN'],
  ])('%j is %j, however it is typed', (typed, code) => {
    expect(couponCode(typed)).toBe(code);
  });

  it.each`
    coupon                                       | basket                        | answer
    ${{}}                                        | ${{}}                         | ${'ok'}
    ${undefined}                                 | ${{}}                         | ${'COUPON_UNKNOWN'}
    ${{ promotionId: 'P2' }}                     | ${{}}                         | ${'COUPON_NOT_VALID'}
    ${{ stopped: true }}                         | ${{}}                         | ${'COUPON_NOT_VALID'}
    ${{ validFrom: now }}                        | ${{}}                         | ${'ok'}
    ${{ validFrom: '2026-03-02T10:00:00.001Z' }} | ${{}}                         | ${'COUPON_NOT_VALID'}
    ${{ validTo: now }}                          | ${{}}                         | ${'COUPON_NOT_VALID'}
    ${{ validTo: '2026-03-02T10:00:00.001Z' }}   | ${{}}                         | ${'ok'}
    ${{ usesPerCustomerMax: 1 }}                 | ${{}}                         | ${'COUPON_NEEDS_CUSTOMER'}
    ${{ usesPerCustomerMax: 1 }}                 | ${{ customerId: 'C1' }}       | ${'ok'}
    ${{}}                                        | ${held(['OTHER', 'TEN'])}     | ${'COUPON_IN_BASKET'}
    ${{}}                                        | ${others(couponCountMax - 1)} | ${'ok'}
    ${{}}                                        | ${others(couponCountMax)}     | ${'COUPON_IN_BASKET'}
  `('$coupon in a basket of $basket: $answer', ({ coupon, basket, answer }) => {
    expect(answerOf(add(coupon as Partial<PriceBookCoupon>, basket as Partial<Basket>))).toBe(
      answer,
    );
  });

  it.each`
    refuse                                  | message                            | field
    ${() => add(undefined)}                 | ${'No coupon is called TEN.'}      | ${['code']}
    ${() => add({ stopped: true })}         | ${'TEN is not valid now.'}         | ${['code']}
    ${() => add({}, held(['TEN']))}         | ${'TEN is in the basket already.'} | ${['code']}
    ${() => add({}, others(10))}            | ${'A basket holds 10 coupons.'}    | ${['code']}
    ${() => add({ usesPerCustomerMax: 1 })} | ${'Attach the customer first.'}    | ${['code']}
    ${() => couponUsedUp}                   | ${'No use of it is left.'}         | ${['code']}
  `('is refused with "$message", and names its place', ({ refuse, message, field }) => {
    expect((refuse as () => unknown)()).toMatchObject({ ok: false, refusal: { message, field } });
  });

  it('is refused without the promotion that it stands for', () => {
    expect(answerOf(add({}, {}, []))).toBe('COUPON_NOT_VALID');
  });
});

describe('a use of a coupon', () => {
  const claimedUntil = '2026-03-03T10:00:00.000Z';
  const code = 'TEN';

  it.each`
    coupon                                   | customerId   | claim
    ${{}}                                    | ${'C1'}      | ${undefined}
    ${{ usesMax: 3 }}                        | ${undefined} | ${{ usesMax: 3 }}
    ${{ usesMax: 3 }}                        | ${'C1'}      | ${{ usesMax: 3 }}
    ${{ usesPerCustomerMax: 1 }}             | ${'C1'}      | ${{ usesPerCustomerMax: 1, customerId: 'C1' }}
    ${{ usesMax: 3, usesPerCustomerMax: 1 }} | ${'C1'}      | ${{ usesMax: 3, usesPerCustomerMax: 1, customerId: 'C1' }}
  `('of $coupon by $customerId is claimed for a day: $claim', ({ coupon, customerId, claim }) => {
    const added = valueOf(add(coupon, customerId === undefined ? {} : { customerId }));
    const counted = claim as { customerId?: string } | undefined;
    expect(added.claim).toEqual(counted && { code, basketId: 'B1', claimedUntil, ...counted });
    const owner = counted?.customerId === undefined ? {} : { customerId: counted.customerId };
    const claimed = counted === undefined ? {} : { claimedUntil, ...owner };
    expect(added.coupon).toEqual({ code, promotionId: 'P1', ...claimed });
  });

  it('is given back as it was claimed; what was not counted has nothing to give back', () => {
    const coupons = [
      { code: 'FREE', promotionId: 'P1' },
      { code: 'ONCE', promotionId: 'P1', claimedUntil },
      { code: 'MINE', promotionId: 'P1', claimedUntil, customerId: 'C1' },
    ];
    expect(couponClaimsOf({ id: 'B1', coupons })).toEqual([
      { code: 'ONCE', basketId: 'B1', claimedUntil },
      { code: 'MINE', basketId: 'B1', claimedUntil, customerId: 'C1' },
    ]);
    expect(couponClaimsOf({ id: 'B1' })).toEqual([]);
  });
});
