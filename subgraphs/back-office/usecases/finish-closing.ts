import { accept, type Outcome } from '#kernel/outcome.ts';
import { compareWithSeal, type HeldChain, type SealVerdict } from '../domain/seal.ts';
import { ownFigures, type Shift } from '../domain/shift.ts';
import { type ShiftFigures, shiftFigures } from '../domain/shift-figures.ts';
import type { Books } from '../ports.ts';
import { noteAudit } from './audit.ts';
import type { ShiftRef } from './open-shift.ts';
import { shiftUnknown, workstationUnknown } from './refusals.ts';

/**
 * Closes a shift that is CLOSING, once the seal and everything up to it is held; otherwise notes what it still
 * waits for. Called after whatever may have been the last thing missing, in the same transaction.
 */
export async function finishClosing(
  books: Books,
  shiftId: string,
  now: Date,
): Promise<Outcome<ShiftRef>> {
  const shift = await books.lockShift(shiftId);
  if (shift === undefined) return shiftUnknown(shiftId);
  if (shift.state !== 'CLOSING') return accept({ shiftId });
  const held = await books.heldChains(shiftId);
  const verdict = compareWithSeal(shift.seal, held);
  if (verdict.kind === 'COMPLETE') return close(books, shift, held, now);
  await noteWaiting(books, shift, verdict, now);
  return accept({ shiftId });
}

async function close(
  books: Books,
  shift: Shift,
  held: readonly HeldChain[],
  now: Date,
): Promise<Outcome<ShiftRef>> {
  const { shiftId, workstationId } = shift;
  const workstation = await books.lockWorkstation(workstationId);
  if (workstation === undefined) return workstationUnknown(workstationId);
  const figures = await figuresOf(books, shift);
  // Numbered under the workstation's lock and in the closing transaction: no gap, and no number twice.
  const zNumber = workstation.lastZNumber + 1;
  await books.saveWorkstation({ ...workstation, lastZNumber: zNumber });
  const { waitingFor: _done, ...rest } = shift;
  const closed: Shift = {
    ...rest,
    ...{ zNumber, closedAt: now, state: 'CLOSED', version: shift.version + 1 },
  };
  await books.saveShift(closed);
  await books.addZReport({
    ...{ shiftId, workstationId, zNumber, figures, closedAt: now },
    storeId: shift.storeId,
    businessDayDate: shift.businessDayDate,
    ...asOf(held),
  });
  await books.announce([{ type: 'ShiftClosed', shift: closed }]);
  await noteOverShort(books, closed, figures, now);
  await appendClosing(books, closed, { zNumber, figures, now });
  return accept({ shiftId });
}

function asOf(held: readonly HeldChain[]) {
  const lastOf = (series: HeldChain['series']) =>
    held.find((chain) => chain.series === series)?.lastSequenceNumber ?? 0;
  return { asOfSequence: lastOf('ONLINE'), asOfOfflineSequence: lastOf('OFFLINE') };
}

async function figuresOf(books: Books, shift: Shift): Promise<ShiftFigures> {
  return shiftFigures({
    ...ownFigures(shift),
    movements: await books.cashMovements(shift.shiftId),
    transactions: await books.transactions(shift.shiftId),
  });
}

async function appendClosing(
  books: Books,
  shift: Shift,
  closing: { readonly zNumber: number; readonly figures: ShiftFigures; readonly now: Date },
): Promise<void> {
  const { zNumber, figures, now } = closing;
  const { transactionCount, totalMinor, drawer } = figures;
  const { expectedMinor } = drawer;
  await books.appendLedger({
    kind: 'SHIFT_CLOSED',
    storeId: shift.storeId,
    document: shift.shiftId,
    recordedAt: now.toISOString(),
    amountMinor: drawer.countedMinor ?? 0,
    currency: figures.currency,
    detail: { zNumber, transactionCount, totalMinor, expectedMinor },
  });
}

async function noteOverShort(
  books: Books,
  shift: Shift,
  { drawer }: ShiftFigures,
  now: Date,
): Promise<void> {
  const { expectedMinor, countedMinor = 0, overShortMinor = 0, foreignCounts = [] } = drawer;
  const foreign = foreignCounts.filter((counted) => counted.overShortMinor !== 0);
  if (overShortMinor === 0 && foreign.length === 0) return;
  const { storeId, shiftId, operatorId } = shift;
  await noteAudit(
    books,
    { actor: { subject: `shift:${shiftId}`, operatorId }, now },
    {
      ...{ storeId, kind: 'DRAWER_OVER_SHORT', subject: shiftId },
      detail: {
        ...{ expectedMinor, countedMinor, overShortMinor },
        ...(foreign.length > 0 && { foreign }),
      },
    },
  );
}

/** A mismatch is noted when it first shows, not with every event that comes later. */
async function noteWaiting(
  books: Books,
  shift: Shift,
  verdict: Exclude<SealVerdict, { kind: 'COMPLETE' }>,
  now: Date,
): Promise<void> {
  const { waitingFor } = verdict;
  if (waitingFor === shift.waitingFor) return;
  await books.saveShift({ ...shift, waitingFor });
  if (verdict.kind !== 'MISMATCH') return;
  const { storeId, shiftId } = shift;
  await noteAudit(
    books,
    { actor: { subject: 'event:ShiftSealed' }, now },
    { storeId, kind: 'SHIFT_SEAL_MISMATCH', subject: shiftId, detail: { waitingFor } },
  );
}
