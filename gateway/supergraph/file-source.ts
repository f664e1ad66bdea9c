import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { createSupergraphFeed, type SupergraphFeed } from './supergraph-feed.ts';
import {
  type SourceOptions,
  supergraphBytesMax,
  type SupergraphSource,
} from './supergraph-source.ts';

export type FileSourceOptions = SourceOptions & {
  readonly path: string;
  readonly pollMs?: number;
  readonly settleMs?: number;
};

/** For file systems that tell nobody (network drives, some containers). A stat a few seconds apart costs nothing. */
const pollMsDefault = 5_000;
/** A write is several events, and a reader in between would see half of it. */
const settleMsDefault = 200;

/** A supergraph in a file, read again when the file changes. Best replaced by a rename, which is never half done. */
export function createFileSource(options: FileSourceOptions): SupergraphSource {
  const file = path.resolve(options.path);
  const feed = createSupergraphFeed(file, options);
  let watcher: FileWatcher | undefined;
  return {
    first: async () => feed.begin(await readBounded(file)),
    watch: (onSupergraph, onRefused) => {
      feed.listen(onSupergraph, onRefused);
      watcher ??= watchFile(file, options, () => readInto(feed, file));
    },
    stop: async () => {
      feed.close();
      await watcher?.stop();
    },
  };
}

async function readInto(feed: SupergraphFeed, file: string): Promise<void> {
  try {
    const supergraphSdl = await readBounded(file);
    feed.readable();
    await feed.offer(supergraphSdl);
  } catch (error) {
    feed.unreadable(error);
  }
}

async function readBounded(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > supergraphBytesMax) {
      throw new Error(`expected at most ${supergraphBytesMax} bytes in ${file}, found ${size}`);
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

type FileWatcher = { readonly stop: () => Promise<void> };

/** Calls once the file has been at rest for a moment, one call at a time. */
function watchFile(
  file: string,
  { pollMs = pollMsDefault, settleMs = settleMsDefault }: FileSourceOptions,
  onChange: () => Promise<void>,
): FileWatcher {
  let settling: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void (running = running.then(onChange)), settleMs).unref();
  };
  const events = eventsOfFolder(path.dirname(file), changed);
  // What the file was when somebody last looked; the first look compares with nothing and so reads once.
  let known = '';
  const poll = setInterval(() => {
    void fingerprint(file).then((now) => {
      if (now !== known) changed();
      known = now;
    });
  }, pollMs).unref();
  return {
    stop: async () => {
      clearTimeout(settling);
      clearInterval(poll);
      events?.close();
      await running;
    },
  };
}

/**
 * The folder, since a rename replaces the file that a watcher would hold. Any name counts: a mounted configuration is
 * replaced by turning a link beside it. Undefined where the system has no watchers left; polling remains.
 */
function eventsOfFolder(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watchFolder(folder, { persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

async function fingerprint(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return 'gone';
  }
}
