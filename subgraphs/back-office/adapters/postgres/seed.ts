import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Resources } from '#platform/contracts/resources.ts';
import { appendEvents } from '#platform/outbox/postgres-outbox.ts';
import { createKysely } from '#platform/postgres.ts';
import type { OperatorRole } from '../../domain/operator.ts';
import type { PolicyTerms, Store, StorePolicy } from '../../domain/store.ts';
import type { Workstation, WorkstationKind } from '../../domain/workstation.ts';
import type { Announcement } from '../../ports.ts';
import { createPinHasher } from '../crypto/pin-hasher.ts';
import { toEvent } from '../event-builders.ts';
import { seedOpeningStock } from './seed-stock.ts';
import { fromStore, fromWorkstation } from './rows.ts';
import { schemaName, type Tables } from './tables.ts';

/** Plain values, as a builder of demonstration data writes them. */
export type BackOfficeSeed = {
  /** ISO instant: since when policies hold and stock is counted; before anything is sold. */
  readonly openedAt: string;
  readonly stores: readonly SeedStore[];
  readonly workstations: readonly {
    readonly workstationId: string;
    readonly storeId: string;
    readonly name: string;
    readonly kind: WorkstationKind;
  }[];
  readonly operators: readonly {
    readonly operatorId: string;
    readonly number: string;
    readonly name: string;
    readonly roles: readonly OperatorRole[];
    readonly stores: readonly string[];
    readonly pin: string;
  }[];
  /** Opening stock, one a store and item, in the item's base unit. */
  readonly stock: readonly SeedStock[];
  /** scrypt's N for these PINs: the smallest sane one, because 60 of them are hashed at every fresh start. */
  readonly pinCost?: number;
};

export type SeedStore = Omit<Store, 'sourceVersion' | 'publishedPolicyVersion'> & {
  readonly policy: PolicyTerms;
};

export type SeedStock = {
  readonly storeId: string;
  readonly itemId: string;
  readonly unit: string;
  /** A decimal text, not below zero. */
  readonly quantity: string;
};

const pinCostDefault = 1024;

/**
 * Writes a chain of stores in bulk, after `migrateBackOffice` or `assembleBackOffice`. What is there already stays as
 * it is, so a second run changes nothing. StoreChanged and WorkstationChanged leave through the outbox.
 */
export async function seedBackOffice(
  resources: Pick<Resources, 'postgres'>,
  data: BackOfficeSeed,
): Promise<void> {
  const db = createKysely<Tables>(resources.postgres, schemaName);
  const openedAt = new Date(data.openedAt);
  const operators = await withVerifiers(db, data);
  await db.transaction().execute(async (trx) => {
    const announcements = [
      ...(await seedStores(trx, data.stores, openedAt)),
      ...(await seedWorkstations(trx, data.workstations)),
    ];
    await appendEvents(
      trx,
      announcements.map((announcement) => toEvent(announcement, { now: openedAt })),
    );
    await seedOperators(trx, operators);
    await seedOpeningStock(trx, data.stock, openedAt);
  });
}

async function seedStores(
  trx: Kysely<Tables>,
  stores: readonly SeedStore[],
  validFrom: Date,
): Promise<readonly Announcement[]> {
  if (stores.length === 0) return [];
  const rows = stores.map(({ policy: _policy, ...store }) =>
    fromStore({ ...store, sourceVersion: 1, publishedPolicyVersion: 1 }),
  );
  const added = await trx
    .insertInto('store')
    .values(rows)
    .onConflict((conflict) => conflict.column('store_id').doNothing())
    .returning('store_id')
    .execute();
  const isNew = new Set(added.map((row) => row.store_id));
  const fresh = stores.filter(({ storeId }) => isNew.has(storeId));
  await seedPolicies(trx, fresh, validFrom);
  return fresh.map(({ policy: terms, ...store }) => {
    const policy: StorePolicy = { storeId: store.storeId, policyVersion: 1, validFrom, terms };
    const whole: Store = { ...store, sourceVersion: 1, publishedPolicyVersion: 1 };
    return { type: 'StoreChanged', store: whole, policy };
  });
}

async function seedPolicies(
  trx: Kysely<Tables>,
  stores: readonly SeedStore[],
  validFrom: Date,
): Promise<void> {
  if (stores.length === 0) return;
  const rows = stores.map(({ storeId, policy }) => ({
    ...{ store_id: storeId, policy_version: 1, valid_from: validFrom },
    policy: JSON.stringify(policy),
  }));
  await trx.insertInto('store_policy').values(rows).execute();
}

async function seedWorkstations(
  trx: Kysely<Tables>,
  seeds: BackOfficeSeed['workstations'],
): Promise<readonly Announcement[]> {
  if (seeds.length === 0) return [];
  const workstations = seeds.map((seed): Workstation => ({
    ...seed,
    lastZNumber: 0,
    sourceVersion: 1,
  }));
  const added = await trx
    .insertInto('workstation')
    .values(workstations.map(fromWorkstation))
    .onConflict((conflict) => conflict.column('workstation_id').doNothing())
    .returning('workstation_id')
    .execute();
  const isNew = new Set(added.map((row) => row.workstation_id));
  return workstations
    .filter(({ workstationId }) => isNew.has(workstationId))
    .map((workstation) => ({ type: 'WorkstationChanged', workstation }));
}

type OperatorSeed = BackOfficeSeed['operators'][number];

/** PINs of operators who stand in the books already aren't hashed again: a later start costs nothing. */
async function withVerifiers(db: Kysely<Tables>, { operators, pinCost }: BackOfficeSeed) {
  const known = await db
    .selectFrom('operator')
    .select('operator_id')
    .where(sql<boolean>`operator_id = any(${operators.map((one) => one.operatorId)}::text[])`)
    .execute();
  const knownIds = new Set(known.map((row) => row.operator_id));
  const hasher = createPinHasher(pinCost ?? pinCostDefault);
  const fresh = operators.filter(({ operatorId }) => !knownIds.has(operatorId));
  return Promise.all(
    fresh.map(async (operator) => ({ operator, verifier: await hasher.hash(operator.pin) })),
  );
}

async function seedOperators(
  trx: Kysely<Tables>,
  seeds: readonly { readonly operator: OperatorSeed; readonly verifier: string }[],
): Promise<void> {
  if (seeds.length === 0) return;
  const rows = seeds.map(({ operator, verifier }) => ({
    operator_id: operator.operatorId,
    number: operator.number,
    name: operator.name,
    roles: [...operator.roles],
    stores: [...operator.stores],
    pin_verifier: verifier,
  }));
  await trx
    .insertInto('operator')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
