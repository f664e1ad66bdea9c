import { newId } from '#kernel/ids.ts';
import type { Money } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { DenominationCount } from '../domain/shift.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import type { Operator } from '../domain/operator.ts';
import { policyAt } from '../domain/store.ts';
import { reachOf } from '../domain/till-policy.ts';
import { noteAudit } from './audit.ts';
import { consumeApproval } from './consume-approval.ts';
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
  readonly approval?: string | undefined;
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
      const allowed = await checkPaidOut(ports, books, {
        actor,
        input,
        operator: operator.value,
        now,
      });
      if (!allowed.ok) return allowed;
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

type Checking = {
  readonly actor: Actor;
  readonly input: MoveCash;
  readonly operator: Operator;
  readonly now: Date;
};

/** A drop only changes where the money lies; what is paid out is gone. */
async function checkPaidOut(
  ports: Ports,
  books: Books,
  { actor, input, operator, now }: Checking,
): Promise<Outcome<unknown>> {
  const { storeId, shiftId, kind, amount, approval: token } = input;
  if (kind !== 'PAID_OUT') return accept(undefined);
  const till = policyAt(await books.policies(storeId), now)?.terms.till;
  const own = till?.selfApproval === false ? [] : operator.roles;
  const reach = reachOf(till, own, 'PAID_OUT');
  if (reach === undefined || amount.minor <= reach) return accept(undefined);
  if (token === undefined) {
    const message = 'That is more than you may pay out alone: bring an approval for the shift.';
    return refuse({ code: 'APPROVAL_REQUIRED', message, field: ['input', 'approval'] });
  }
  const consumed = await consumeApproval(ports, books, {
    ...{ token, permission: 'PAID_OUT', storeId, subject: shiftId, now },
    amountMinor: amount.minor,
  });
  if (!consumed.ok) return consumed;
  const { approvalId, operatorId: approvedBy } = consumed.value;
  const detail = { shiftId, amountMinor: amount.minor, approvalId, approvedBy };
  const by = { actor: { ...actor, operatorId: operator.operatorId }, now };
  await noteAudit(books, by, { storeId, kind: 'PAID_OUT_APPROVED', subject: shiftId, detail });
  return accept(undefined);
}
