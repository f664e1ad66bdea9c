import { businessDayDate } from '#kernel/business-day.ts';
import { newId } from '#kernel/ids.ts';
import type { Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Shift } from '../domain/shift.ts';
import type { Store } from '../domain/store.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { actingOperator } from './acting-operator.ts';
import {
  shiftAlreadyOpen,
  storeUnknown,
  workstationRevoked,
  workstationUnknown,
} from './refusals.ts';

export type OpenShift = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly operatorId?: string | undefined;
  readonly float: Money;
  readonly blind: boolean;
};

export type ShiftRef = { readonly shiftId: string };

export async function openShift(
  ports: Ports,
  actor: Actor,
  input: OpenShift,
): Promise<Outcome<ShiftRef>> {
  const { storeId, workstationId } = input;
  return ports.transactions.once(
    { owner: storeId, mutation: 'shiftOpen', key: input.idempotencyKey, input },
    async (books) => {
      const workstation = await books.lockWorkstation(workstationId);
      if (workstation === undefined) return workstationUnknown(workstationId);
      if (workstation.revokedAt !== undefined) return workstationRevoked(workstationId);
      const operator = await actingOperator(books, { actor, named: input.operatorId, storeId });
      if (!operator.ok) return operator;
      const unclosed = await books.unclosedShift(workstationId);
      if (unclosed !== undefined) return shiftAlreadyOpen(workstationId, unclosed.shiftId);
      const store = await books.store(storeId);
      if (store === undefined) return storeUnknown(storeId);
      const { operatorId } = operator.value;
      const shift = newShift(store, { ...input, operatorId, now: ports.clock() });
      await write(books, shift);
      return accept({ shiftId: shift.shiftId });
    },
  );
}

function newShift(
  store: Store,
  opening: OpenShift & { readonly operatorId: string; readonly now: Date },
): Shift {
  const { workstationId, operatorId, float, blind, now } = opening;
  return {
    shiftId: newId(now),
    storeId: store.storeId,
    ...{ workstationId, operatorId, float, blind },
    businessDayDate: businessDayDate(now, store.timeZone, store.dayStart),
    state: 'OPEN',
    version: 1,
    openedAt: now,
  };
}

async function write(books: Books, shift: Shift): Promise<void> {
  const { shiftId, storeId, operatorId, float, openedAt } = shift;
  await books.saveShift(shift);
  await books.addCashMovement({
    movementId: newId(openedAt),
    ...{ shiftId, operatorId, amount: float, denominations: [] },
    kind: 'FLOAT',
    recordedAt: openedAt,
  });
  await books.announce([{ type: 'ShiftOpened', shift }]);
  await books.appendLedger({
    kind: 'SHIFT_OPENED',
    ...{ storeId, operatorId, document: shiftId },
    recordedAt: openedAt.toISOString(),
    amountMinor: float.minor,
    currency: float.currency,
    detail: { workstationId: shift.workstationId, businessDayDate: shift.businessDayDate },
  });
}
