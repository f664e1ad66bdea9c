import { type BigIntStats, type FSWatcher, watch as watchFolder } from 'node:fs';
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
  const reader = createReader(file);
  let watcher: FileWatcher | undefined;
  return {
    first: async () => feed.begin(await reader.read()),
    watch: (onSupergraph) => {
      feed.listen(onSupergraph);
      watcher ??= watchFile(file, options, {
        hasChanged: reader.hasChanged,
        onChange: () => readInto(feed, reader),
      });
    },
    stop: async () => {
      feed.close();
      await watcher?.stop();
    },
  };
}

async function readInto(feed: SupergraphFeed, reader: Reader): Promise<void> {
  try {
    const supergraphSdl = await reader.read();
    feed.readable();
    await feed.offer(supergraphSdl);
  } catch (error) {
    feed.unreadable(error);
  }
}

type Reader = {
  readonly read: () => Promise<string>;
  /** Whether the file is another than the one that was read last. */
  readonly hasChanged: () => Promise<boolean>;
};

/** What is written twice within this time may bear one time of change: a file so young is looked at again. */
const clockStepMs = 50;

/** Reads a file, and remembers by its dates which one it was. */
function createReader(file: string): Reader {
  let known: string | undefined;
  return {
    read: async () => {
      known = undefined;
      const { text, facts } = await readBounded(file);
      if (Date.now() - Number(facts.mtimeMs) > clockStepMs) known = fingerprintOf(facts);
      return text;
    },
    hasChanged: async () => {
      // One that is gone, too, is read in vain and so told.
      const now = await stat(file, { bigint: true }).then(fingerprintOf, () => 'gone');
      return now !== known;
    },
  };
}

function fingerprintOf({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string {
  return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}

async function readBounded(file: string) {
  const handle = await open(file, 'r');
  try {
    // Before the text: what is written meanwhile shows as a change.
    const facts = await handle.stat({ bigint: true });
    if (facts.size > supergraphBytesMax) {
      throw new Error(
        `expected at most ${supergraphBytesMax} bytes in ${file}, found ${facts.size}`,
      );
    }
    return { text: await handle.readFile('utf8'), facts };
  } finally {
    await handle.close();
  }
}

type FileWatcher = { readonly stop: () => Promise<void> };

type FileListener = Pick<Reader, 'hasChanged'> & { readonly onChange: () => Promise<void> };

/** Calls once a changed file has been at rest for a moment, one call at a time. */
function watchFile(
  file: string,
  { pollMs = pollMsDefault, settleMs = settleMsDefault }: FileSourceOptions,
  { hasChanged, onChange }: FileListener,
): FileWatcher {
  let settling: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    if (await hasChanged()) await onChange();
  };
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      running = running.then(look);
    }, settleMs).unref();
  };
  const events = eventsOfFolder(path.dirname(file), settle);
  const poll = setInterval(() => {
    void hasChanged().then((isOther) => {
      if (isOther && settling === undefined) settle();
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
