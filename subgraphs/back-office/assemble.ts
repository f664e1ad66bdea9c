import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createPostgresRelay } from '#platform/outbox/postgres-outbox.ts';
import { createKysely, migratePostgres } from '#platform/postgres.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createApprovalTokens } from './adapters/crypto/approval-tokens.ts';
import { codes, isEd25519PublicKey } from './adapters/crypto/enrolment.ts';
import { createPinHasher } from './adapters/crypto/pin-hasher.ts';
import { createInbox } from './adapters/postgres/inbox.ts';
import { createLedgerReader } from './adapters/postgres/ledger-book.ts';
import { createPinTries } from './adapters/postgres/people-book.ts';
import { createReads } from './adapters/postgres/reads.ts';
import { createShiftReader } from './adapters/postgres/shift-book.ts';
import { schemaName, type Tables } from './adapters/postgres/tables.ts';
import { createTransactions } from './adapters/postgres/transactions.ts';
import { createSnapshotReader } from './adapters/snapshot.ts';
import { readBackOfficeConfig } from './config.ts';
import type { Ports } from './ports.ts';
import { createBackOffice } from './subgraph.ts';

/** Brings the tables up to date and stands behind every port what PostgreSQL and node:crypto give. */
export async function assembleBackOffice(resources: Resources): Promise<Subgraph> {
  const { log, clock, bus, postgres: pool, environment } = resources;
  const config = readBackOfficeConfig(environment);
  await migrateBackOffice(resources);
  const db = createKysely<Tables>(pool, schemaName);
  const relay = createPostgresRelay({ pool, schemaName, bus, log });
  const shared = { db, now: clock, onCommit: relay.nudge };
  const fixed: Omit<Ports, 'transactions'> = {
    clock,
    codes,
    isEd25519PublicKey,
    pinHasher: createPinHasher(config.pinCost),
    pinTries: createPinTries(db),
    approvalTokens: createApprovalTokens(resources.internalSecret),
    shifts: createShiftReader(db),
    ledger: createLedgerReader(db),
    closing: { waitMs: config.closeWaitMs, pollMs: closePollMs },
    wait: (ms) => delay(ms),
  };
  const reads = createReads(db);
  return createBackOffice({
    ...{ log, reads, relay },
    portsFor: (correlationId) => ({
      ...fixed,
      transactions: createTransactions({ ...shared, correlationId }),
    }),
    inbox: createInbox(shared),
    readSnapshot: createSnapshotReader(reads, clock),
  });
}

/** Also for seeding, which needs the tables and nothing else. */
export async function migrateBackOffice({
  postgres,
  log,
}: Pick<Resources, 'postgres' | 'log'>): Promise<void> {
  const folder = path.join(rootDir(), 'subgraphs/back-office/adapters/postgres/migrations');
  await migratePostgres(postgres, { schemaName, folder, log });
}

/** A seal takes some milliseconds in one process, and some tens between processes. */
const closePollMs = 25;
