import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StorageChange, StorageEntry, TillStorage } from '../storage.ts';
import { withFileLock } from './file-lock.ts';
import { lineOf, readLines } from './file-lines.ts';

/**
 * One append-only file: a line for each write, and fsync before it counts. What a crash cut off in the middle of a line
 * was never answered, and is cut away. Several processes may share it: they write one at a time.
 */
export async function openFileStorage(path: string): Promise<TillStorage> {
  const file = await openLog(path);
  const state: State = { path, file, entries: new Map(), readBytes: 0, isHeld: false };
  const [reading, turns] = [createQueue(), createQueue()];
  const read = () => reading(() => catchUp(state));
  const locked = <Value>(work: () => Promise<Value>): Promise<Value> =>
    turns(() =>
      withFileLock(`${path}.lock`, async () => {
        state.isHeld = true;
        try {
          await reading(() => settle(state));
          return await work();
        } finally {
          state.isHeld = false;
        }
      }),
    );
  const append = (changes: readonly StorageChange[]) =>
    reading(async () => {
      await state.file.appendFile(lineOf(changes));
      await state.file.sync();
      await catchUp(state);
    });
  await locked(() => reading(() => compact(state)));
  return {
    get: async (key) => {
      await read();
      return state.entries.get(key);
    },
    list: async (prefix) => {
      await read();
      return sorted(state.entries, prefix);
    },
    write: (changes) => (state.isHeld ? append(changes) : locked(() => append(changes))),
    exclusively: locked,
    close: () => reading(() => state.file.close()),
  };
}

type State = {
  readonly path: string;
  file: FileHandle;
  entries: Map<string, string>;
  /** Up to where the file is in `entries`. */
  readBytes: number;
  /** Somebody in this process holds the lock: writes are part of their work. */
  isHeld: boolean;
};

/** One after the other, in this process. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

const ownerOnly = 0o600; // The till's private key is in it.

async function openLog(path: string): Promise<FileHandle> {
  const file = await open(path, 'a+', ownerOnly);
  await syncFolder(path);
  return file;
}

/** A new name in a folder is on the disk when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** What was written since; a line that isn't whole yet is left for later. */
async function catchUp(state: State): Promise<void> {
  const { size } = await state.file.stat();
  if (size <= state.readBytes) return;
  const bytes = Buffer.alloc(size - state.readBytes);
  await state.file.read(bytes, 0, bytes.length, state.readBytes);
  const { changes, byteCount } = readLines(bytes);
  state.readBytes += byteCount;
  for (const { key, value } of changes) {
    if (value === undefined) state.entries.delete(key);
    else state.entries.set(key, value);
  }
}

/** With the lock: nobody writes, so half a line is a crash's, and another file of this name is the present one. */
async function settle(state: State): Promise<void> {
  const [present, own] = [await stat(state.path), await state.file.stat()];
  if (present.ino !== own.ino) {
    await state.file.close();
    state.file = await openLog(state.path);
    state.entries = new Map();
    state.readBytes = 0;
  }
  await catchUp(state);
  const { size } = await state.file.stat();
  if (size === state.readBytes) return;
  await state.file.truncate(state.readBytes);
  await state.file.sync();
}

const compactBytesMin = 4_000_000; // Below it, reading the whole file takes a moment.
const compactRatio = 3;

/** What was overwritten goes when the file is opened: written anew beside it, then renamed over it. */
async function compact(state: State): Promise<void> {
  const entries = sorted(state.entries, '');
  const liveBytes = entries.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (state.readBytes < Math.max(compactBytesMin, compactRatio * liveBytes)) return;
  const fresh = `${state.path}.new`;
  const file = await open(fresh, 'w', ownerOnly);
  for (const entry of entries) await file.appendFile(lineOf([entry]));
  await file.sync();
  await file.close();
  await rename(fresh, state.path);
  await syncFolder(state.path);
  await settle(state);
}

function sorted(entries: ReadonlyMap<string, string>, prefix: string): readonly StorageEntry[] {
  return [...entries]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, value }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
