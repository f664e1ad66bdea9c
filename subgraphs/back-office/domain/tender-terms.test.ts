import { wrongTenderTerm } from './tender-terms.ts';

const voucher = { voucherKind: 'BONUS', name: 'Bonus check', overTender: 'FORFEIT' };
const rate = { currency: 'USD', rate: '0.86', validFrom: '2026-01-01T00:00:00.000Z' };

describe('what a store takes besides its own cash and cards', () => {
  it.each`
    what                               | terms                                                                 | field
    ${'nothing more'}                  | ${{}}                                                                 | ${undefined}
    ${'a voucher of single use'}       | ${{ vouchers: [{ ...voucher, singleUse: true }] }}                    | ${undefined}
    ${'one that keeps its rest'}       | ${{ vouchers: [{ ...voucher, overTender: 'CAP' }] }}                  | ${undefined}
    ${'one that could never spend it'} | ${{ vouchers: [{ ...voucher, overTender: 'CAP', singleUse: true }] }} | ${'vouchers'}
    ${'a kind twice'}                  | ${{ vouchers: [voucher, voucher] }}                                   | ${'vouchers'}
    ${'a kind in small letters'}       | ${{ vouchers: [{ ...voucher, voucherKind: 'bonus' }] }}               | ${'vouchers'}
    ${'a name of blanks'}              | ${{ vouchers: [{ ...voucher, name: '  ' }] }}                         | ${'vouchers'}
    ${'a rate'}                        | ${{ foreignCash: [rate] }}                                            | ${undefined}
    ${'a rate of nothing'}             | ${{ foreignCash: [{ ...rate, rate: '0' }] }}                          | ${'foreignCash'}
    ${'a currency nobody knows'}       | ${{ foreignCash: [{ ...rate, currency: 'XQZ' }] }}                    | ${'foreignCash'}
    ${'an end before its beginning'}   | ${{ foreignCash: [{ ...rate, validTo: '2025-01-01T00:00:00Z' }] }}    | ${'foreignCash'}
  `('$what: $field', ({ terms, field }) => {
    expect(wrongTenderTerm(terms as Parameters<typeof wrongTenderTerm>[0])?.field).toBe(field);
  });
});
