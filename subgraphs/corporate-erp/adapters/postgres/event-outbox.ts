import type { Kysely } from 'kysely';
import { appendEvents } from '#platform/outbox/postgres-outbox.ts';
import type { EventOutbox } from '../../ports.ts';

/** The outbox in the subgraph's PostgreSQL schema, wherever its documents are. */
export function createEventOutbox<DB>(db: Kysely<DB>): EventOutbox {
  return {
    append: async (event) => {
      try {
        await appendEvents(db, [event]);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
  };
}

/** PostgreSQL's unique_violation: the event is there and not relayed yet. */
function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
