import { eur } from './test-kit.ts';
import type { Tender } from './tender-kinds/tender.ts';
import {
  claimsAtSale,
  claimsOf,
  isVoucherClaim,
  voucherClaim,
  voucherClaimedUntil,
  voucherClaims,
  voucherCode,
} from './voucher-claim.ts';

const until = '2026-03-03T10:00:00.000Z';
const voucher = {
  ...{ voucherKind: 'MEAL', name: 'Meal', number: 'b-1', claimedUntil: until },
  ...{ faceValue: eur(800), forfeited: eur(0) },
};
const tender = { tenderId: 'T1', kind: 'VOUCHER', status: 'AUTHORISED', amount: eur(800), voucher };

it.each`
  typed        | code
  ${'AB12'}    | ${'voucher MEAL AB12'}
  ${'ab 12'}   | ${'voucher MEAL AB12'}
  ${'a.b-1/2'} | ${'voucher MEAL AB12'}
  ${'AB 12 '}  | ${'voucher MEAL AB12'}
  ${'AB1 2X'}  | ${'voucher MEAL AB12X'}
`('a number typed as "$typed" is $code', ({ typed, code }) => {
  expect(voucherCode('MEAL', typed as string)).toBe(code);
});

it('the same number of another kind is another voucher', () => {
  expect(voucherCode('BONUS', '1')).not.toBe(voucherCode('MEAL', '1'));
});

it('is the basket’s for a day from the moment it is tendered', () => {
  expect(voucherClaimedUntil('2026-03-02T10:00:00.000Z')).toBe(until);
});

it('is one use of its number, like that of a coupon', () => {
  expect(voucherClaim('B1', voucher, until)).toEqual({
    ...{ code: 'voucher MEAL B1', basketId: 'B1', claimedUntil: until, usesMax: 1 },
  });
  expect(voucherClaim('B1', { voucherKind: 'MEAL' }, until).code).toBe('voucher MEAL ');
});

const { claimedUntil: _until, ...reusable } = voucher;
const { voucher: _voucher, ...cash } = tender;
it.each`
  what                         | held                                | codes
  ${'a voucher of single use'} | ${tender}                           | ${['voucher MEAL B1']}
  ${'one that was given back'} | ${{ ...tender, status: 'VOIDED' }}  | ${[]}
  ${'one that nobody counts'}  | ${{ ...tender, voucher: reusable }} | ${[]}
  ${'no voucher at all'}       | ${{ ...cash, kind: 'CASH' }}        | ${[]}
`('$what holds $codes', ({ held, codes }) => {
  expect(voucherClaims('B1', [held as Tender]).map(({ code }) => code)).toEqual(codes);
});

it('a basket holds its coupons and its vouchers, and tells them apart', () => {
  const coupons = [
    { code: 'SPRING', promotionId: 'P1', claimedUntil: until },
    { code: 'ANYBODY', promotionId: 'P2' },
  ];
  const claims = claimsOf({ id: 'B1', coupons, tenders: [tender as Tender] });
  expect(claims.map((claim) => [claim.code, isVoucherClaim(claim)])).toEqual([
    ['SPRING', false],
    ['voucher MEAL B1', true],
  ]);
  expect(claims.every(({ basketId }) => basketId === 'B1')).toBe(true);
});

it('a coupon that is called like one is none', () => {
  expect(isVoucherClaim({ code: 'VOUCHER MEAL', basketId: 'B1', claimedUntil: until })).toBe(false);
});

it('a sale uses up what gave something, and gives back what is still held', () => {
  const now = '2026-03-02T10:00:00.000Z';
  const coupons = [
    { code: 'SPRING', promotionId: 'P1', claimedUntil: until },
    { code: 'IDLE', promotionId: 'P1', claimedUntil: until },
    { code: 'LATE', promotionId: 'P2', claimedUntil: now },
    { code: 'ANYBODY', promotionId: 'P3' },
  ];
  const basket = { id: 'B1', tenders: [tender as Tender], coupons };
  const writes = (idleCoupons: readonly string[]) => {
    const { consume, release } = claimsAtSale({ ...basket, idleCoupons }, now);
    return [consume?.claims.map(({ code }) => code), release?.map(({ code }) => code)];
  };
  expect(writes([])).toEqual([['SPRING', 'IDLE', 'LATE', 'voucher MEAL B1'], undefined]);
  expect(writes(['IDLE', 'LATE', 'ANYBODY'])).toEqual([['SPRING', 'voucher MEAL B1'], ['IDLE']]);
});
