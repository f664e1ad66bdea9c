import fc from 'fast-check';
import { captureFailure } from './capture-failure.ts';
import { fulfilmentOf, mayRetake, moveFulfilment } from './fulfilment.ts';
import { type CustomerOrder, moveOrder, orderFromQuote } from './order.ts';
import { normaliseOrderNumber, orderNumberOf } from './order-number.ts';

const now = '2026-03-01T10:00:00.000Z';

describe('an order from a quote', () => {
  it('has exactly the prices of the quote', () => {
    expect(order()).toMatchObject({
      status: 'PENDING',
      version: 1,
      total: { minor: 1190, currency: 'EUR' },
      payment: { status: 'PENDING', amount: { minor: 1190, currency: 'EUR' } },
      lines: [{ lineId: 'L1', gross: { minor: 1190, currency: 'EUR' } }],
    });
  });

  it('moves with a new version, and refuses a move that the state machine does not know', () => {
    const confirmed = moveOrder(order(), 'CONFIRMED', now);
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', version: 2 });
    expect(() => moveOrder(confirmed, 'COMPLETED', now)).toThrow('cannot become COMPLETED');
  });
});

describe('a fulfilment', () => {
  const ready = moveFulfilment(fulfilmentOf(order(), 'F1', now), 'READY', { readyAt: now });
  const attempt = { key: 'k1', startedAt: now };

  it('forgets the attempt that has ended, and refuses a move that the state machine does not know', () => {
    const handing = moveFulfilment(ready, 'HANDING_OVER', { attempt });
    expect(moveFulfilment(handing, 'READY')).not.toHaveProperty('attempt');
    expect(() => moveFulfilment(ready, 'COMPLETED')).toThrow('cannot become COMPLETED');
  });

  it.each`
    key     | at                            | answer
    ${'k1'} | ${'2026-03-01T10:00:01.000Z'} | ${true}
    ${'k2'} | ${'2026-03-01T10:00:29.000Z'} | ${false}
    ${'k2'} | ${'2026-03-01T10:00:31.000Z'} | ${true}
  `('taken up by $key at $at answers $answer', ({ key, at, answer }) => {
    expect(mayRetake(attempt, key, new Date(at))).toBe(answer);
  });
});

describe('an order number', () => {
  it.each`
    typed            | number
    ${'w-0abc-1234'} | ${'W-0ABC-1234'}
    ${'OABC I234'}   | ${'W-0ABC-1234'}
    ${'0abcl234'}    | ${'W-0ABC-1234'}
    ${'W-123'}       | ${undefined}
    ${''}            | ${undefined}
  `('typed as $typed is $number', ({ typed, number }) => {
    expect(normaliseOrderNumber(typed)).toBe(number);
  });

  it('is found again however it was drawn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
        const number = orderNumberOf(random);
        expect(number).toMatch(/^W-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(normaliseOrderNumber(number.toLowerCase())).toBe(number);
      }),
    );
  });
});

describe('a capture that failed', () => {
  const reserved = { ok: true, reservationId: 'R1' };
  it.each`
    reserve                                      | authorise                                  | code
    ${undefined}                                 | ${undefined}                               | ${'STOCK_UNAVAILABLE'}
    ${{ ok: false, code: 'STOCK_INSUFFICIENT' }} | ${undefined}                               | ${'STOCK_INSUFFICIENT'}
    ${{ ok: false, code: 'STORE_UNKNOWN' }}      | ${undefined}                               | ${'STORE_UNKNOWN'}
    ${{ ok: false, code: 'OTHER' }}              | ${undefined}                               | ${'STOCK_UNAVAILABLE'}
    ${reserved}                                  | ${undefined}                               | ${'PAYMENT_UNAVAILABLE'}
    ${reserved}                                  | ${{ ok: false, code: 'PAYMENT_DECLINED' }} | ${'PAYMENT_DECLINED'}
    ${reserved}                                  | ${{ ok: true }}                            | ${'CAPTURE_FAILED'}
  `('after $reserve and $authorise says $code', ({ reserve, authorise, code }) => {
    expect(captureFailure({ sagaId: 's', reserve, authorise })).toMatchObject({ code });
  });

  it('says CAPTURE_FAILED when it is paid at hand-over and could not be confirmed', () => {
    const state = { sagaId: 's', reserve: reserved, payAtHandOver: true };
    expect(captureFailure(state)).toMatchObject({ code: 'CAPTURE_FAILED' });
  });
});

function order(): CustomerOrder {
  const one = { value: '1', unit: 'EA' };
  const sums = { netMinor: 1000, taxMinor: 190, discountMinor: 0 };
  const line = { lineId: 'L1', itemId: 'I1', gtin: '09521234567893', description: 'Tea' };
  const priced = { ...line, ...sums, quantity: one, baseQuantity: one };
  const basket = { basketId: 'B1', basketVersion: 3, storeId: 'S001', channel: 'WEB' as const };
  const lines = [{ ...priced, unitPriceMinor: 1190, grossMinor: 1190 }];
  const quote = { ...basket, ...sums, currency: 'EUR', lines, totalMinor: 1190 };
  const ids = { orderId: 'O1', orderNumber: 'W-0000-0000', storeId: 'S001' };
  return orderFromQuote(quote, { ...ids, kind: 'PICK_UP', payAtHandOver: false, now });
}
