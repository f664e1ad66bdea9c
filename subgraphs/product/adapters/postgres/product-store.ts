import { sql } from 'kysely';
import type { Pool } from 'pg';
import { applyOnce } from '#platform/outbox/postgres-outbox.ts';
import { appendEvents } from '#platform/outbox/postgres-outbox.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import { runIdempotent } from '#platform/idempotency-postgres.ts';
import { newEvent } from '#platform/new-event.ts';
import { createKysely } from '#platform/postgres.ts';
import type { ProductFact } from '../../domain/facts.ts';
import type { ProductReads, ProductStore, ProductTransaction, WriteLock } from '../../ports.ts';
import { couponReads, couponWrites } from './coupons.ts';
import { itemSearchReads } from './item-search.ts';
import { itemReads, itemWrites } from './items.ts';
import { offerReads, offerWrites } from './offers.ts';
import { priceListReads, priceListWrites } from './price-lists.ts';
import { promotionReads, promotionWrites } from './promotions.ts';
import { recallReads, recallWrites } from './recalls.ts';
import type { Database } from './rows.ts';
import { snapshotReads } from './snapshot.ts';
import { taxonomyReads, taxonomyWrites } from './taxonomy.ts';

export const schemaName = 'product';

export type PostgresProductStoreSettings = {
  readonly pool: Pool;
  readonly clock: () => Date;
  /** Called after each commit: the outbox relay looks at once instead of at its next poll. */
  readonly onCommit?: () => void;
};

export function createPostgresProductStore(settings: PostgresProductStoreSettings): ProductStore {
  const { pool, clock, onCommit } = settings;
  const db: Database = createKysely(pool, schemaName);
  return {
    ...readsOf(db),
    write: async ({ mutation, caller, lock, input }, work) => {
      const { audience, subject: owner, correlationId } = caller;
      const scope = { audience, owner, mutation, key: input.idempotencyKey };
      const now = clock();
      const outcome = await runIdempotent(
        db,
        scope,
        input,
        async (trx) => {
          await takeLocks(trx, [lock]);
          const done = await work(transactionOf(trx, { now, correlationId }));
          return { outcome: done, store: done.ok };
        },
        now,
      );
      if (outcome.ok) onCommit?.();
      return outcome;
    },
    applyOnce: async (consumerName, event, locks, work) => {
      const { correlationId = event.id } = event;
      const applied = await applyOnce(db, consumerName, event, async (trx) => {
        await takeLocks(trx, locks);
        await work(transactionOf(trx, { now: clock(), correlationId }));
      });
      if (applied) onCommit?.();
      return applied;
    },
  };
}

type Origin = { readonly now: Date; readonly correlationId: string };

function readsOf(db: Database): ProductReads {
  return {
    ...itemReads(db),
    ...itemSearchReads(db),
    ...taxonomyReads(db),
    ...priceListReads(db),
    ...offerReads(db),
    ...promotionReads(db),
    ...couponReads(db),
    ...recallReads(db),
    snapshot: snapshotReads(db),
  };
}

function transactionOf(trx: Database, origin: Origin): ProductTransaction {
  return {
    ...readsOf(trx),
    ...itemWrites(trx),
    ...taxonomyWrites(trx),
    ...priceListWrites(trx),
    ...offerWrites(trx),
    ...promotionWrites(trx),
    ...couponWrites(trx),
    ...recallWrites(trx),
    tell: (facts) =>
      appendEvents(
        trx,
        facts.map((fact) => toEvent(fact, origin)),
      ),
  };
}

function toEvent(fact: ProductFact, origin: Origin): DomainEvent {
  return newEvent({ ...fact, ...origin, source: schemaName });
}

/** Always in one order, so that two writers never wait for each other. */
async function takeLocks(trx: Database, locks: readonly WriteLock[]): Promise<void> {
  for (const lock of locks.toSorted()) {
    const name = `${schemaName}:${lock}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
  }
}
