import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './postgres-binaries.ts';

/**
 * Fills an empty directory with an initialised cluster: initdb takes a second or more, so it runs once for
 * each version and user, and its result is copied.
 */
export async function createFromTemplate(
  binaries: PostgresBinaries,
  dataDir: string,
): Promise<void> {
  const template = await ensureTemplate(binaries);
  // Copied by the system's cp, which shares blocks where the file system can. As the server's user, so
  // that everything is its own.
  await run('cp', ['-R', `${template}/.`, dataDir], { ...binaries.user });
}

export async function isInitialised(dataDir: string): Promise<boolean> {
  return access(path.join(dataDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Beside the data and readable by its owner alone. */
export function passwordFile(dataDir: string): string {
  return path.join(dataDir, 'tillgraph-password');
}

const run = promisify(execFile);

async function ensureTemplate(binaries: PostgresBinaries): Promise<string> {
  const uid = binaries.user?.uid ?? process.getuid?.() ?? 0;
  const template = path.join(tmpdir(), `tillgraph-postgres-template-${binaries.version}-${uid}`);
  if (await isInitialised(template)) return template;
  const draft = await mkdtemp(`${template}-draft-`);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  if (binaries.user !== undefined) await chown(draft, binaries.user.uid, binaries.user.gid);
  await initialise(binaries, draft);
  // Whoever is first wins; the others use theirs.
  await rename(draft, template).catch(async () => rm(draft, { recursive: true, force: true }));
  return template;
}

async function initialise({ initdb, user }: PostgresBinaries, dataDir: string): Promise<void> {
  const cluster = path.join(dataDir, 'cluster');
  const secret = path.join(dataDir, 'secret');
  await writeFile(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user !== undefined) await chown(secret, user.uid, user.gid);
  await run(
    initdb,
    [
      `--pgdata=${cluster}`,
      `--pwfile=${secret}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      // The password has 192 random bits, so that a slow hash would protect nothing.
      '--set=scram_iterations=1',
    ],
    { cwd: '/', ...user },
  );
  await rename(secret, passwordFile(cluster));
  await liftUp(cluster, dataDir);
}

/** initdb wants an empty directory of its own; its content moves to where the template is. */
async function liftUp(cluster: string, dataDir: string): Promise<void> {
  await run('sh', ['-c', 'mv "$1"/* "$2"/ && rmdir "$1"', 'lift', cluster, dataDir]);
}
