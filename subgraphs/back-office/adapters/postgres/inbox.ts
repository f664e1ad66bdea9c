import type { Kysely } from 'kysely';
import { applyOnce } from '#platform/outbox/postgres-outbox.ts';
import type { Inbox } from '../../ports.ts';
import type { Tables } from './tables.ts';
import { createBooks } from './transactions.ts';

export function createInbox(settings: {
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
  readonly onCommit: () => void;
}): Inbox {
  return async (consumerName, event, apply) => {
    const { correlationId } = event;
    await applyOnce(settings.db, consumerName, event, async (trx) => {
      await apply(createBooks(trx, { now: settings.now, correlationId }));
    });
    settings.onCommit();
  };
}
