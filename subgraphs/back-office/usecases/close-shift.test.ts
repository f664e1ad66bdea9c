import type { Shift } from '../domain/shift.ts';
import type { Ports } from '../ports.ts';
import { closeShift } from './close-shift.ts';
import { shiftUnknown } from './refusals.ts';

/** A store that takes this long to say what has come, and a clock that knows it. */
async function msOfClosing(lookMs: number): Promise<number> {
  let nowMs = 0;
  const shift = { shiftId: 'shift', workstationId: 'S001-W1', state: 'OPEN' } as Shift;
  const ports = {
    clock: () => new Date(nowMs),
    closing: { waitMs: 1_000, pollMs: 20 },
    wait: async (ms: number) => {
      nowMs += ms;
    },
    shifts: {
      shift: async () => shift,
      lastOfflineSequence: async () => {
        nowMs += lookMs;
        return 0;
      },
    },
    transactions: { once: async () => shiftUnknown('shift') },
  } as unknown as Ports;
  const input = {
    ...{ idempotencyKey: 'once', storeId: 'S001', shiftId: 'shift', lastOfflineSequenceNumber: 1 },
    ...{ counted: { minor: 0, currency: 'EUR' }, denominations: [] },
  };
  await closeShift(ports, { subject: 'till' }, input);
  return nowMs;
}

it.each`
  lookMs   | ms
  ${0}     | ${1_000}
  ${30}    | ${1_000}
  ${400}   | ${1_260}
  ${5_000} | ${5_020}
`(
  'waits for sales of the till as long as it may, where each look takes $lookMs ms',
  async ({ lookMs, ms }) => {
    expect(await msOfClosing(lookMs as number)).toBe(ms);
  },
);
