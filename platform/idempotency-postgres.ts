import { type Kysely, sql, type Transaction } from 'kysely';
import type { Outcome, Refusal } from '#kernel/outcome.ts';
import { withCommonTables } from './common-tables.ts';
import {
  duplicateWaitMs,
  expiryOf,
  type IdempotencyRefusal,
  type IdempotencyScope,
  type IdempotentResult,
  inputHash,
  keyReused,
  outcomeText,
  stillInProgress,
} from './idempotency.ts';

/**
 * Runs a mutation once per key, in one transaction with the note of its outcome. The same key and input
 * again answers the stored outcome. When `work` says `store: false` on a refusal, everything is rolled back.
 */
export async function runIdempotent<DB, Value, Refused extends Refusal = Refusal>(
  db: Kysely<DB>,
  scope: IdempotencyScope,
  input: unknown,
  work: (trx: Transaction<DB>) => Promise<IdempotentResult<Value, Refused>>,
  now = new Date(),
): Promise<Outcome<Value, Refused | IdempotencyRefusal>> {
  const hash = inputHash(input);
  let undone: Outcome<Value, Refused> | undefined;
  try {
    return await db.transaction().execute(async (trx) => {
      await waitForTurn(trx, scope);
      const stored = await readStored<DB, Value, Refused>(trx, scope, now);
      if (stored !== undefined) return stored.hash === hash ? stored.outcome : keyReused(scope);
      const { outcome, store } = await work(trx);
      if (store) await writeOutcome(trx, { scope, hash, outcome, now });
      else if (!outcome.ok) {
        undone = outcome;
        throw new Error('A refusal without effect rolls its transaction back.');
      }
      return outcome;
    });
  } catch (error) {
    if (undone !== undefined) return undone;
    if (isLockTimeout(error)) return stillInProgress(scope);
    throw error;
  }
}

/** A concurrent duplicate waits here until the first one has committed or rolled back. */
async function waitForTurn<DB>(trx: Transaction<DB>, scope: IdempotencyScope): Promise<void> {
  const lock = inputHash({ ...scope, purpose: 'idempotency' });
  await sql`select set_config('lock_timeout', ${String(duplicateWaitMs)}, true)`.execute(trx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(trx);
}

type Stored<Value, Refused extends Refusal> = {
  readonly hash: string;
  readonly outcome: Outcome<Value, Refused>;
};

async function readStored<DB, Value, Refused extends Refusal>(
  trx: Transaction<DB>,
  scope: IdempotencyScope,
  now: Date,
): Promise<Stored<Value, Refused> | undefined> {
  const row = await withCommonTables(trx)
    .selectFrom('idempotency_record')
    .select(['input_hash', 'outcome'])
    .where('audience', '=', scope.audience)
    .where('owner', '=', scope.owner)
    .where('mutation', '=', scope.mutation)
    .where('key', '=', scope.key)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { hash: row.input_hash, outcome: row.outcome as Outcome<Value, Refused> };
}

type NewRecord = {
  readonly scope: IdempotencyScope;
  readonly hash: string;
  readonly outcome: Outcome<unknown>;
  readonly now: Date;
};

async function writeOutcome<DB>(trx: Transaction<DB>, record: NewRecord): Promise<void> {
  const written = {
    input_hash: record.hash,
    outcome: outcomeText(record.scope, record.outcome),
    expires_at: expiryOf(record.now),
  };
  await withCommonTables(trx)
    .insertInto('idempotency_record')
    .values({ ...record.scope, ...written })
    // Only an expired record can stand here: a valid one would have been replayed.
    .onConflict((conflict) =>
      conflict.columns(['audience', 'owner', 'mutation', 'key']).doUpdateSet(written),
    )
    .execute();
}

const lockNotAvailable = '55P03'; // PostgreSQL's code for a lock_timeout.

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === lockNotAvailable;
}
