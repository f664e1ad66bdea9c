import type { Kysely } from 'kysely';
import { takePinAttempt } from '../../domain/operator.ts';
import type { OperatorName, PeopleBook, PinTries } from '../../ports.ts';
import { toOperator } from './rows.ts';
import type { Tables } from './tables.ts';

export function createPeopleBook(db: Kysely<Tables>): PeopleBook {
  return {
    operator: async (operatorId) => {
      const row = await operatorRow(db, { operatorId }).executeTakeFirst();
      return row && toOperator(row);
    },
    savePin: async (operatorId, verifier) => {
      await db
        .updateTable('operator')
        .set({ pin_verifier: verifier })
        .where('operator_id', '=', operatorId)
        .execute();
    },
    addApproval: async (approval) => {
      await db
        .insertInto('approval')
        .values({
          approval_id: approval.approvalId,
          store_id: approval.storeId,
          operator_id: approval.operatorId,
          permission: approval.permission,
          subject: approval.subject,
          limit_minor: approval.limitMinor ?? null,
          expires_at: approval.expiresAt,
        })
        .execute();
    },
    consumeApproval: async (approvalId, now) => {
      const consumed = await db
        .updateTable('approval')
        .set({ consumed_at: now })
        .where('approval_id', '=', approvalId)
        .where('consumed_at', 'is', null)
        .executeTakeFirst();
      return consumed.numUpdatedRows === 1n;
    },
  };
}

/** Each try is a short transaction of its own: counted before the PIN is looked at, and never rolled back. */
export function createPinTries(db: Kysely<Tables>): PinTries {
  return {
    find: async (who) => {
      const row = await operatorRow(db, who).executeTakeFirst();
      if (row === undefined) return undefined;
      const verifier = row.pin_verifier === null ? {} : { verifier: row.pin_verifier };
      return { operator: toOperator(row), ...verifier };
    },
    take: (operatorId, now) =>
      db.transaction().execute(async (trx) => {
        const row = await operatorRow(trx, { operatorId }).forUpdate().executeTakeFirst();
        const next = row && takePinAttempt(toOperator(row).attempts, now);
        if (next === undefined) return false;
        await setAttempts(trx, operatorId, next);
        return true;
      }),
    reset: async (operatorId) => {
      await setAttempts(db, operatorId, { count: 0 });
    },
  };
}

function operatorRow(db: Kysely<Tables>, who: OperatorName) {
  const query = db.selectFrom('operator').selectAll();
  return 'operatorId' in who
    ? query.where('operator_id', '=', who.operatorId)
    : query.where('number', '=', who.number);
}

async function setAttempts(
  db: Kysely<Tables>,
  operatorId: string,
  attempts: { readonly count: number; readonly windowStartedAt?: Date },
): Promise<void> {
  await db
    .updateTable('operator')
    .set({
      pin_attempt_count: attempts.count,
      pin_window_started_at: attempts.windowStartedAt ?? null,
    })
    .where('operator_id', '=', operatorId)
    .execute();
}
