import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findPostgresBinaries, reachableDataDir } from './stores/postgres-binaries.ts';

/** Where each part of a local deployment keeps what must stay. */
export type DataFolder = {
  readonly path: string;
  readonly postgresDir: string;
  readonly dynamoDir: string;
  /** From which internal signatures derive: the same at each start, so that a quote outlives a restart. */
  readonly internalSecret: string;
  readonly isSeeded: () => Promise<boolean>;
  readonly markSeeded: () => Promise<void>;
};

const secretBytes = 32;

/** Opens the data folder, and makes it at the first start. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  await mkdir(folder, { recursive: true });
  const marker = path.join(folder, 'seeded');
  return {
    path: folder,
    postgresDir: postgresDirOf(folder),
    dynamoDir: path.join(folder, 'dynamodb'),
    internalSecret: await readOrWrite(path.join(folder, 'internal-secret'), () =>
      randomBytes(secretBytes).toString('base64'),
    ),
    isSeeded: () => exists(marker),
    markSeeded: () => writeFile(marker, `${new Date().toISOString()}\n`),
  };
}

/** Forgets everything. The database may lie elsewhere: PostgreSQL's own user can't reach every folder. */
export async function removeDataFolder(folder: string): Promise<void> {
  const { user } = await findPostgresBinaries();
  const postgresDir = await reachableDataDir(postgresDirOf(folder), user);
  await rm(postgresDir, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

function postgresDirOf(folder: string): string {
  return path.join(folder, 'postgres');
}

async function readOrWrite(file: string, make: () => string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch(() => undefined);
  if (existing !== undefined) return existing.trim();
  const made = make();
  // Written aside and renamed: a start that is killed here leaves no half secret.
  await writeFile(`${file}.new`, `${made}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
