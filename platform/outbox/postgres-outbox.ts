import { type Kysely, type Transaction } from 'kysely';
import { withCommonTables } from '../common-tables.ts';
import type { DomainEvent } from '../contracts/events.ts';

export { createPostgresRelay } from './postgres-relay.ts';

/** Writes events into the schema's outbox; call it in the transaction of the change they tell of. */
export async function appendEvents<DB>(
  trx: Kysely<DB> | Transaction<DB>,
  events: readonly DomainEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await withCommonTables(trx).insertInto('outbox').values(events.map(toRow)).execute();
}

/**
 * Applies an event in one transaction with the note that it was applied. Answers false, having done
 * nothing, when this consumer had applied it before. A throw undoes both.
 */
export async function applyOnce<DB>(
  db: Kysely<DB>,
  consumerName: string,
  event: DomainEvent,
  apply: (trx: Transaction<DB>) => Promise<void>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const noted = await withCommonTables(trx)
      .insertInto('applied_event')
      .values({ consumer_name: consumerName, event_id: event.id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (noted.numInsertedOrUpdatedRows === 0n) return false;
    await apply(trx);
    return true;
  });
}

function toRow(event: DomainEvent) {
  return {
    event_id: event.id,
    aggregate_id: event.aggregateId,
    version: event.version,
    event: JSON.stringify(event),
  };
}
