import type { TaskCaller } from '#platform/contracts/tasks.ts';
import { callTask } from '#platform/tasks.ts';
import type { Stock, Till } from '../ports.ts';

/** Back-office's tasks. */
export function createStock(caller: TaskCaller): Stock {
  return {
    reserve: (step, reservation) =>
      callTask(caller, 'stockReserve', {
        ...step,
        input: { ...reservation, lines: [...reservation.lines] },
      }),
    release: (step, reservationId) =>
      callTask(caller, 'stockRelease', { ...step, input: { reservationId } }),
  };
}

/** Checkout's task. */
export function createTill(caller: TaskCaller): Till {
  return {
    complete: (step, input) => callTask(caller, 'fulfilmentComplete', { ...step, input }),
  };
}
