import { newId } from '#kernel/ids.ts';
import type { Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { DenominationCount } from '../domain/shift.ts';
import type { Actor, Ports } from '../ports.ts';
import { actingOperator } from './acting-operator.ts';
import { shiftNotOpen, shiftUnknown } from './refusals.ts';

export type MoveCash = {
  readonly idempotencyKey: string;
  readonly mutation: 'cashIn' | 'cashOut' | 'cashCount';
  readonly storeId: string;
  readonly shiftId: string;
  readonly operatorId?: string | undefined;
  readonly kind: 'PAID_IN' | 'PAID_OUT' | 'DROP' | 'COUNT';
  readonly amount: Money;
  readonly reason?: string | undefined;
  readonly denominations: readonly DenominationCount[];
};

export type CashMoved = { readonly shiftId: string; readonly movementId: string };

/** Cash in, out, dropped or counted: one entry of the drawer and of the ledger. */
export async function moveCash(
  ports: Ports,
  actor: Actor,
  input: MoveCash,
): Promise<Outcome<CashMoved>> {
  const { storeId, shiftId, kind, amount, reason, denominations } = input;
  return ports.transactions.once(
    { owner: storeId, mutation: input.mutation, key: input.idempotencyKey, input },
    async (books) => {
      const shift = await books.lockShift(shiftId);
      if (shift === undefined) return shiftUnknown(shiftId);
      if (shift.state !== 'OPEN') return shiftNotOpen(shiftId, shift.state);
      const operator = await actingOperator(books, { actor, named: input.operatorId, storeId });
      if (!operator.ok) return operator;
      const { operatorId } = operator.value;
      const now = ports.clock();
      const movementId = newId(now);
      await books.addCashMovement({
        ...{ movementId, shiftId, kind, amount, denominations, operatorId },
        ...(reason === undefined ? {} : { reason }),
        recordedAt: now,
      });
      await books.appendLedger({
        ...{ kind, storeId, operatorId, document: shiftId },
        recordedAt: now.toISOString(),
        amountMinor: amount.minor,
        currency: amount.currency,
        detail: { movementId, ...(reason === undefined ? {} : { reason }) },
      });
      return accept({ shiftId, movementId });
    },
  );
}
