import type { HeldChain } from '../domain/seal.ts';
import type { ShiftTransaction } from '../domain/sale.ts';
import { ownFigures, type Shift } from '../domain/shift.ts';
import { type ShiftFigures, shiftFigures } from '../domain/shift-figures.ts';
import type { Ports } from '../ports.ts';

export type XReport = {
  readonly shift: Shift;
  readonly takenAt: Date;
  readonly asOfSequence: number;
  readonly asOfOfflineSequence: number;
  readonly figures: ShiftFigures;
};

/** The same sums as the Z report, of what is held at this moment. */
export async function takeXReport(
  ports: Pick<Ports, 'shifts' | 'clock'>,
  shiftId: string,
): Promise<XReport | undefined> {
  const books = await ports.shifts.figuresOf(shiftId);
  if (books === undefined) return undefined;
  const { shift, movements, transactions } = books;
  const figures = shiftFigures({
    ...ownFigures(shift),
    movements,
    transactions,
  });
  return {
    ...{ shift, figures, takenAt: ports.clock() },
    asOfSequence: lastOf(transactions, 'ONLINE'),
    asOfOfflineSequence: lastOf(transactions, 'OFFLINE'),
  };
}

function lastOf(transactions: readonly ShiftTransaction[], wanted: HeldChain['series']): number {
  return transactions
    .filter(({ series }) => series === wanted)
    .reduce((last, { sequenceNumber }) => Math.max(last, sequenceNumber), 0);
}
