import { newChainHead, openShiftOnChain } from '../domain/chain.ts';
import type { Series } from '../domain/transaction.ts';
import type { Ports } from '../ports.ts';

export type ShiftOpening = {
  readonly shiftId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly businessDayDate: string;
  readonly openedAt: string;
  readonly currency: string;
};

/** Lets all chains of the workstation take transactions of the new shift. Opening it twice is once. */
export async function openShift(ports: Ports, opening: ShiftOpening): Promise<void> {
  for (const series of allSeries) await openChain(ports, opening, series);
}

/** OFFLINE is written by the till itself; checkout follows with what it is sent. */
export const allSeries: readonly Series[] = ['ONLINE', 'OFFLINE', 'TRAINING'];

async function openChain(ports: Ports, opening: ShiftOpening, series: Series): Promise<void> {
  const { shiftId, storeId, workstationId, businessDayDate, openedAt, currency } = opening;
  const chain = { storeId, workstationId, series };
  const opened = await ports.chains.inTurn(chain, async () => {
    const before = await ports.chains.head(chain);
    const after = openShiftOnChain(before ?? newChainHead({ ...chain, currency }), {
      shiftId,
      businessDayDate,
      openedAt,
    });
    if (after === before) return true;
    return ports.chains.changeHeads([{ before, after }], []);
  });
  // The event comes again, and finds what was done.
  if (opened !== true) throw new Error(`The chain ${workstationId} ${series} changed meanwhile.`);
}
