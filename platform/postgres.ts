import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg, { type Pool, type PoolClient } from 'pg';
import type { Logger } from 'pino';
import { sha256Hex } from '#kernel/sha256.ts';
import { isStoreBusy } from './busy-store.ts';
import { commonTablesSql } from './common-tables.ts';
import { storeConnectionMsMax } from './time-limits.ts';

/**
 * A pool on `url` (`postgres://user:password@host:port/database`). int8 reads as a safe-integer number (a
 * larger one is a fault), numeric as a decimal string, date as 'YYYY-MM-DD', timestamptz as Date.
 */
export function openPostgres(
  url: string,
  log: Logger,
  { connectionsMax, connectTimeoutMs }: PoolLimits = limitsDefault,
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types: { getTypeParser },
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: idleConnectionMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionMs,
    keepAlive: true,
    application_name: 'tillgraph',
    allowExitOnIdle: true,
  });
  // Without a listener, an idle connection that the server closes would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle PostgreSQL connection was lost'));
  return pool;
}

/** Query builder of one subgraph: every table name stands in the subgraph's own schema. */
export function createKysely<DB>(pool: Pool, schemaName: string): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }).withSchema(schemaName);
}

/** One transaction on one connection of the pool, for SQL that needs no query builder. */
export async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    client.release();
    return value;
  } catch (error) {
    // A connection whose rollback fails is broken and must not go back to the pool.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** Quotes a schema, table or database name. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export type Migration = {
  readonly schemaName: string;
  /** Holds the subgraph's own `.sql` files, applied in the order of their names, e.g. `001-items.sql`. */
  readonly folder?: string;
  readonly log: Logger;
};

/**
 * Brings one schema up to date: the schema, the common tables (outbox, applied_event, idempotency_record),
 * then every new file of `folder`, all in one transaction. Processes that start together wait for each
 * other. A file that was changed after it had been applied is a fault.
 *
 * This is a runner of its own because it is shorter than calling one: node-pg-migrate has neither checksums
 * nor one transaction for the schema and its files.
 */
export async function migratePostgres(pool: Pool, migration: Migration): Promise<void> {
  const files = await readMigrations(migration.folder);
  await patiently(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [
      `migrate:${migration.schemaName}`,
    ]);
    await client.query(`create schema if not exists ${quoteName(migration.schemaName)}`);
    // Files name their tables without a schema; extensions stay reachable in public.
    await client.query(`set local search_path to ${quoteName(migration.schemaName)}, public`);
    await client.query(migrationTableSql);
    await applyPending(client, files, migration);
  });
}

/**
 * At a start nobody waits with a deadline, and a machine that loads and plans may not look at its sockets for seconds: so a
 * connection is asked for again. A server that isn't there refuses each time at once.
 */
async function patiently(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt < startAttemptsMax; attempt += 1) {
    try {
      await inTransaction(pool, work);
      return;
    } catch (error) {
      if (!isStoreBusy(error)) throw error;
    }
  }
  return inTransaction(pool, work);
}

const startAttemptsMax = 6; // Each as long as a pool waits: a quarter of a minute together.

export type PoolLimits = { readonly connectionsMax: number; readonly connectTimeoutMs: number };

const limitsDefault: PoolLimits = {
  // Five subgraphs in one process, each with its relay (one connection) and some requests at a time; a small
  // Aurora instance gives a few hundred connections to all processes together.
  connectionsMax: 20,
  connectTimeoutMs: storeConnectionMsMax,
};
const idleConnectionMs = 30_000;
const statementTimeoutMs = 15_000; // Longer than any page of a report; a runaway query is a fault.
const idleInTransactionMs = 30_000; // A transaction that nobody continues must not keep its locks.

type TypeOid = Parameters<typeof pg.types.getTypeParser>[0];

const getTypeParser = ((oid: TypeOid, format?: 'text') => {
  if (oid === pg.types.builtins.INT8) return parseSafeInteger;
  if (oid === pg.types.builtins.DATE) return (text: string) => text;
  const standard: unknown = pg.types.getTypeParser(oid, format);
  return standard;
}) as typeof pg.types.getTypeParser;

function parseSafeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`Expected a bigint column within 2^53, got ${text}.`);
}

type MigrationFile = { readonly name: string; readonly text: string; readonly checksum: string };

const migrationTableSql = `
  create table if not exists migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;

async function readMigrations(folder: string | undefined): Promise<readonly MigrationFile[]> {
  const common = [toFile('000-common-tables.sql', commonTablesSql)];
  if (folder === undefined) return common;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const own = names.map(async (name) =>
    toFile(name, await readFile(path.join(folder, name), 'utf8')),
  );
  return [...common, ...(await Promise.all(own))];
}

function toFile(name: string, text: string): MigrationFile {
  return { name, text, checksum: sha256Hex(text) };
}

async function applyPending(
  client: PoolClient,
  files: readonly MigrationFile[],
  { schemaName, log }: Migration,
): Promise<void> {
  const applied = await readApplied(client);
  for (const file of files) {
    const checksum = applied.get(file.name);
    if (checksum === file.checksum) continue;
    if (checksum !== undefined) throw changedAfterwards(schemaName, file.name);
    await applyFile(client, schemaName, file);
    log.info({ schemaName, migration: file.name }, 'applied a migration');
  }
}

async function readApplied(client: PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function applyFile(
  client: PoolClient,
  schemaName: string,
  file: MigrationFile,
): Promise<void> {
  try {
    await client.query(file.text);
  } catch (cause) {
    throw new Error(`Migration ${file.name} of schema ${schemaName} failed: ${String(cause)}`, {
      cause,
    });
  }
  await client.query('insert into migration (name, checksum) values ($1, $2)', [
    file.name,
    file.checksum,
  ]);
}

function changedAfterwards(schemaName: string, name: string): Error {
  return new Error(
    `Migration ${name} of schema ${schemaName} was changed after it had been applied. ` +
      'Restore its text and put the change into a new file.',
  );
}
