import { type Kysely, sql } from 'kysely';
import type { StoreBook } from '../../ports.ts';
import { fromStore, fromWorkstation, toPolicy, toStore, toWorkstation } from './rows.ts';
import type { Tables } from './tables.ts';

/** Stores, policies and workstations. */
export function createStoreBook(db: Kysely<Tables>): StoreBook {
  const storeRow = (column: 'store_id' | 'gln', value: string) =>
    db.selectFrom('store').selectAll().where(column, '=', value);
  return {
    store: async (storeId) => {
      const row = await storeRow('store_id', storeId).executeTakeFirst();
      return row && toStore(row);
    },
    storeByGln: async (gln) => {
      const row = await storeRow('gln', gln).executeTakeFirst();
      return row && toStore(row);
    },
    lockStore: async (storeId) => {
      const row = await storeRow('store_id', storeId).forNoKeyUpdate().executeTakeFirst();
      return row && toStore(row);
    },
    saveStore: async (store) => {
      const row = fromStore(store);
      await db
        .insertInto('store')
        .values(row)
        .onConflict((conflict) => conflict.column('store_id').doUpdateSet(row))
        .execute();
    },
    policies: async (storeId) => {
      const rows = await db
        .selectFrom('store_policy')
        .selectAll()
        .where('store_id', '=', storeId)
        .orderBy('policy_version')
        .execute();
      return rows.map(toPolicy);
    },
    addPolicy: async ({ storeId, policyVersion, validFrom, terms }) => {
      const policy = JSON.stringify(terms);
      const row = { store_id: storeId, policy_version: policyVersion, valid_from: validFrom };
      await db
        .insertInto('store_policy')
        .values({ ...row, policy })
        .execute();
    },
    storesWithStalePolicy: (now) => storesWithStalePolicy(db, now),
    ...workstations(db),
    ...enrolmentCodes(db),
  };
}

function workstations(
  db: Kysely<Tables>,
): Pick<StoreBook, 'workstation' | 'lockWorkstation' | 'saveWorkstation'> {
  const workstationRow = (workstationId: string) =>
    db.selectFrom('workstation').selectAll().where('workstation_id', '=', workstationId);
  return {
    workstation: async (workstationId) => {
      const row = await workstationRow(workstationId).executeTakeFirst();
      return row && toWorkstation(row);
    },
    lockWorkstation: async (workstationId) => {
      const row = await workstationRow(workstationId).forNoKeyUpdate().executeTakeFirst();
      return row && toWorkstation(row);
    },
    saveWorkstation: async (workstation) => {
      const row = fromWorkstation(workstation);
      await db
        .insertInto('workstation')
        .values(row)
        .onConflict((conflict) => conflict.column('workstation_id').doUpdateSet(row))
        .execute();
    },
  };
}

function enrolmentCodes(
  db: Kysely<Tables>,
): Pick<StoreBook, 'enrolmentCode' | 'saveEnrolmentCode'> {
  return {
    enrolmentCode: async (workstationId) => {
      const row = await db
        .selectFrom('workstation')
        .select(['code_hash', 'code_expires_at', 'code_attempt_count'])
        .where('workstation_id', '=', workstationId)
        .executeTakeFirst();
      if (row === undefined || row.code_hash === null || row.code_expires_at === null) {
        return undefined;
      }
      return {
        hash: row.code_hash,
        expiresAt: row.code_expires_at,
        attemptCount: row.code_attempt_count,
      };
    },
    saveEnrolmentCode: async (workstationId, code) => {
      await db
        .updateTable('workstation')
        .set({
          code_hash: code?.hash ?? null,
          code_expires_at: code?.expiresAt ?? null,
          code_attempt_count: code?.attemptCount ?? 0,
        })
        .where('workstation_id', '=', workstationId)
        .execute();
    },
  };
}

async function storesWithStalePolicy(db: Kysely<Tables>, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('store')
    .innerJoin('store_policy', 'store_policy.store_id', 'store.store_id')
    .select('store.store_id')
    .where('store_policy.valid_from', '<=', now)
    .groupBy(['store.store_id', 'store.published_policy_version'])
    .having(sql<number>`max(policy_version)`, '>', sql.ref<number>('published_policy_version'))
    .orderBy('store.store_id')
    .execute();
  return rows.map((row) => row.store_id);
}
