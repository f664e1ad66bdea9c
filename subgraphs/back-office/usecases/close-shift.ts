import type { Money } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { type ForeignCount, foreignDetail } from '../domain/foreign-drawer.ts';
import type { DenominationCount, Shift } from '../domain/shift.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { actingOperator } from './acting-operator.ts';
import { noteAudit } from './audit.ts';
import { consumeApproval } from './consume-approval.ts';
import { finishClosing } from './finish-closing.ts';
import type { ShiftRef } from './open-shift.ts';
import { shiftNotOpen, shiftUnknown } from './refusals.ts';

export type CloseShift = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly shiftId: string;
  readonly operatorId?: string | undefined;
  readonly counted: Money;
  readonly denominations: readonly DenominationCount[];
  /** Absent: nobody counted other currencies. */
  readonly foreignCounted?: readonly ForeignCount[] | undefined;
  /** What the till itself says; absent for a lost till. */
  readonly lastOfflineSequenceNumber?: number | undefined;
  readonly approval?: string | undefined;
};

/**
 * Counts and asks checkout to seal the till's chains (decision 1), then waits a little for the seal and the last
 * transactions. What hasn't come by then closes the shift when it comes.
 */
export async function closeShift(
  ports: Ports,
  actor: Actor,
  input: CloseShift,
): Promise<Outcome<ShiftRef>> {
  const { storeId, shiftId } = input;
  const patience = patienceOf(ports);
  await waitForOffline(ports, input, patience);
  const requested = await ports.transactions.once(
    { owner: storeId, mutation: 'shiftClose', key: input.idempotencyKey, input },
    (books) => requestClosing(ports, books, actor, input),
  );
  if (requested.ok) await waitUntilClosed(ports, shiftId, patience);
  return requested;
}

async function requestClosing(
  ports: Ports,
  books: Books,
  actor: Actor,
  input: CloseShift,
): Promise<Outcome<ShiftRef>> {
  const { storeId, shiftId, counted, denominations, foreignCounted } = input;
  const now = ports.clock();
  const shift = await books.lockShift(shiftId);
  if (shift === undefined) return shiftUnknown(shiftId);
  if (shift.state !== 'OPEN') return shiftNotOpen(shiftId, shift.state);
  const operator = await actingOperator(books, { actor, named: input.operatorId, storeId });
  if (!operator.ok) return operator;
  const complete = await checkTill(ports, books, { actor, input, shift, now });
  if (!complete.ok) return complete;
  const closing: Shift = {
    ...shift,
    ...{ counted, denominations },
    ...(foreignCounted && { foreignCounted }),
    state: 'CLOSING',
    version: shift.version + 1,
    closingRequestedAt: now,
    waitingFor: "Waits for the till's seal.",
  };
  await books.saveShift(closing);
  await books.announce([{ type: 'ShiftClosing', shift: closing }]);
  await books.appendLedger({
    kind: 'SHIFT_COUNTED',
    ...{ storeId, document: shiftId, operatorId: operator.value.operatorId },
    recordedAt: now.toISOString(),
    amountMinor: counted.minor,
    currency: counted.currency,
    ...(foreignCounted && { detail: foreignDetail(foreignCounted) }),
  });
  return finishClosing(books, shiftId, now);
}

type Closing = {
  readonly actor: Actor;
  readonly input: CloseShift;
  readonly shift: Shift;
  readonly now: Date;
};

/** A shift with offline sales that haven't come can't be closed (rule 38), unless its till is lost for good. */
async function checkTill(ports: Ports, books: Books, closing: Closing): Promise<Outcome<unknown>> {
  const { input, shift } = closing;
  const { lastOfflineSequenceNumber: stated } = input;
  if (stated === undefined) return closeWithoutTill(ports, books, closing);
  const held = await books.lastOfflineSequence(shift.workstationId);
  if (held >= stated) return accept(undefined);
  return refuse({
    code: 'OFFLINE_TRANSACTIONS_MISSING',
    message: `The till's offline transactions ${held + 1} to ${stated} haven't come yet.`,
    field: ['input', 'lastOfflineSequenceNumber'],
  });
}

async function closeWithoutTill(
  ports: Ports,
  books: Books,
  { actor, input, shift, now }: Closing,
): Promise<Outcome<unknown>> {
  if (input.approval === undefined) {
    return refuse({
      code: 'TILL_SEQUENCE_REQUIRED',
      message: "State the till's last offline sequence number, or bring an approval.",
      field: ['input', 'lastOfflineSequenceNumber'],
    });
  }
  const { shiftId, storeId } = shift;
  const consumed = await consumeApproval(ports, books, {
    ...{ token: input.approval, permission: 'SHIFT_CLOSE_WITHOUT_TILL', storeId, now },
    subject: shiftId,
  });
  if (!consumed.ok) return consumed;
  const approval = consumed.value;
  const detail = { approvalId: approval.approvalId, approvedBy: approval.operatorId };
  await noteAudit(
    books,
    { actor, now },
    { storeId, kind: 'SHIFT_CLOSED_WITHOUT_TILL', subject: shiftId, detail },
  );
  return accept(undefined);
}

type Patience = { readonly isOver: () => boolean; readonly pause: () => Promise<void> };

/**
 * Both waits are one: the gateway waits for its subgraphs no longer than for one of them. By the clock, because a busy store
 * takes its time to answer each look; by the pauses as well, should the clock be set back.
 */
function patienceOf({ clock, closing, wait }: Ports): Patience {
  const { waitMs, pollMs } = closing;
  const endsMs = clock().getTime() + waitMs;
  let pausedMs = 0;
  return {
    isOver: () => pausedMs >= waitMs || clock().getTime() >= endsMs,
    pause: () => {
      pausedMs += pollMs;
      return wait(pollMs);
    },
  };
}

/** What the till has just sent is on its way here, so it isn't missing yet. */
async function waitForOffline(
  ports: Ports,
  { shiftId, lastOfflineSequenceNumber: stated = 0 }: CloseShift,
  { isOver, pause }: Patience,
): Promise<void> {
  if (stated === 0) return;
  const shift = await ports.shifts.shift(shiftId);
  if (shift?.state !== 'OPEN') return;
  while (!isOver()) {
    if ((await ports.shifts.lastOfflineSequence(shift.workstationId)) >= stated) return;
    await pause();
  }
}

async function waitUntilClosed(
  ports: Ports,
  shiftId: string,
  { isOver, pause }: Patience,
): Promise<void> {
  while (!isOver()) {
    const shift = await ports.shifts.shift(shiftId);
    if (shift?.state !== 'CLOSING') return;
    await pause();
  }
}
