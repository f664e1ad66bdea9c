import type { BasketStatus } from './basket.ts';
import { moveTo, permit, type BasketAction } from './state-machine.ts';
import { basketDue, saidOf } from './test-kit.ts';

const later = '2026-03-02T10:05:00.000Z';

it.each`
  status         | action             | answer
  ${'OPEN'}      | ${'ADD_LINES'}     | ${'ok'}
  ${'SUSPENDED'} | ${'ADD_LINES'}     | ${'BASKET_NOT_OPEN: The basket is SUSPENDED; it must be OPEN.'}
  ${'OPEN'}      | ${'RESUME'}        | ${'BASKET_NOT_SUSPENDED: The basket is OPEN; it must be SUSPENDED.'}
  ${'OPEN'}      | ${'REMOVE_TENDER'} | ${'BASKET_NOT_TENDERING: The basket is OPEN; it must be TENDERING.'}
  ${'COMPLETED'} | ${'ADD_TENDER'}    | ${'BASKET_NOT_OPEN: The basket is COMPLETED; it must be OPEN or TENDERING.'}
  ${'VOIDED'}    | ${'VOID'}          | ${'BASKET_NOT_OPEN: The basket is VOIDED; it must be OPEN or SUSPENDED or TENDERING.'}
`('a cashier who wants to $action a $status basket reads: $answer', (row) => {
  const { status, action, answer } = row as {
    status: BasketStatus;
    action: BasketAction;
    answer: string;
  };
  expect(saidOf(permit(basketDue(100, { status }), action))).toBe(answer);
});

it.each`
  from           | to             | fault
  ${'OPEN'}      | ${'OPEN'}      | ${undefined}
  ${'OPEN'}      | ${'TENDERING'} | ${undefined}
  ${'SUSPENDED'} | ${'TENDERING'} | ${'Expected one of [OPEN, VOIDED] after SUSPENDED, got TENDERING.'}
  ${'TENDERING'} | ${'SUSPENDED'} | ${'Expected one of [OPEN, COMPLETED, VOIDED] after TENDERING, got SUSPENDED.'}
  ${'COMPLETED'} | ${'OPEN'}      | ${'Expected one of [] after COMPLETED, got OPEN.'}
`('$from to $to is a fault: $fault', ({ from, to, fault }) => {
  const move = () =>
    moveTo(basketDue(100, { status: from as BasketStatus }), to as BasketStatus, {
      updatedAt: later,
    });
  if (fault === undefined) expect(move()).toMatchObject({ status: to as string });
  else expect(move).toThrow(new RangeError(fault as string));
});

it('is an edit: an addition that was made on the version before does not fit any more', () => {
  const basket = basketDue(100);
  const moved = moveTo(basket, 'TENDERING', { updatedAt: later });
  expect(moved).toMatchObject({ version: basket.version + 1, lastEditVersion: basket.version + 1 });
  expect(moved.updatedAt).toBe(later);
});
