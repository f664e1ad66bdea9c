import type { Kysely } from 'kysely';
import type { Outcome, Refusal } from '#kernel/outcome.ts';
import { runIdempotent } from '#platform/idempotency-postgres.ts';
import type { Books, Transactions } from '../../ports.ts';
import { createLedgerBook } from './ledger-book.ts';
import { createPeopleBook } from './people-book.ts';
import { createShiftBook } from './shift-book.ts';
import { createStockBook } from './stock-book.ts';
import { createStoreBook } from './store-book.ts';
import type { Tables } from './tables.ts';

export type TransactionSettings = {
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
  /** Called after each commit, so that events leave at once. */
  readonly onCommit: () => void;
  readonly correlationId?: string | undefined;
};

export function createTransactions(settings: TransactionSettings): Transactions {
  const { db, now, onCommit } = settings;
  return {
    atomically: async (work) => {
      const outcome = await rollingBackRefusals(db, (trx) => work(createBooks(trx, settings)));
      onCommit();
      return outcome;
    },
    once: async ({ owner, mutation, key, input }, work) => {
      const outcome = await runIdempotent(
        db,
        { audience: 'back-office', owner, mutation, key },
        input,
        async (trx) => {
          const answered = await work(createBooks(trx, settings));
          // A refusal changed nothing: it is asked anew, because the reason may be gone.
          return { outcome: answered, store: answered.ok };
        },
        now(),
      );
      onCommit();
      return outcome;
    },
  };
}

export function createBooks(
  trx: Kysely<Tables>,
  settings: Pick<TransactionSettings, 'now' | 'correlationId'>,
): Books {
  return {
    ...createStoreBook(trx),
    ...createPeopleBook(trx),
    ...createShiftBook(trx),
    ...createStockBook(trx),
    ...createLedgerBook(trx, settings),
  };
}

async function rollingBackRefusals<Value>(
  db: Kysely<Tables>,
  work: (trx: Kysely<Tables>) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let refused: { readonly ok: false; readonly refusal: Refusal } | undefined;
  try {
    return await db.transaction().execute(async (trx) => {
      const outcome = await work(trx);
      if (outcome.ok) return outcome;
      refused = outcome;
      throw new Error('A refusal rolls its transaction back.');
    });
  } catch (error) {
    if (refused !== undefined) return refused;
    throw error;
  }
}
