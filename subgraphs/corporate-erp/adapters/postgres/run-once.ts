import type { Kysely } from 'kysely';
import { runIdempotent } from '#platform/idempotency-postgres.ts';
import type { RunOnce } from '../../ports.ts';

/**
 * Notes outcomes in the subgraph's PostgreSQL schema. Documents may be in another store, so the effect is not one transaction
 * with its note; both effects that we have do nothing when they are done again.
 */
export function createRunOnce<DB>(db: Kysely<DB>): RunOnce {
  return ({ audience, subject, mutation, idempotencyKey, input }, effect) =>
    runIdempotent(
      db,
      { audience, owner: subject, mutation, key: idempotencyKey },
      input,
      async () => {
        const outcome = await effect();
        return { outcome, store: outcome.ok };
      },
    );
}
