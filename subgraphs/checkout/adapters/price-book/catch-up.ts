import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import type { TaskCaller } from '#platform/contracts/tasks.ts';
import { callTask } from '#platform/tasks.ts';
import type { Published } from '../../ports.ts';
import type { LivePriceBook } from './price-book.ts';
import type { PriceBookRecord, RecordStore } from './record-store.ts';
import { recordsOf, recordTypes } from './records.ts';

export type CatchUp = {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
  readonly isReady: () => boolean;
  /** Resolves when both snapshots are in; events are applied after that only. */
  readonly ready: Promise<void>;
  readonly notReadyReason: () => string | undefined;
};

export type CatchUpSettings = {
  readonly records: RecordStore;
  readonly priceBook: () => LivePriceBook;
  readonly callTask: TaskCaller;
  readonly onShiftOpened: (event: Published) => Promise<void>;
  readonly log: Logger;
};

/**
 * At the very first start the present state comes by snapshot; from then on events are durable, so a note
 * that the snapshot is in is all that a later start needs. One process at a time takes a snapshot: a second
 * one would write old prices over what the first has learned since.
 */
export function createCatchUp(settings: CatchUpSettings): CatchUp {
  const stopping = new AbortController();
  const done = new Set<SnapshotTask>();
  let runs: Promise<unknown> = Promise.resolve();
  let announce: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  return {
    ready,
    start: () => {
      runs = Promise.all(
        snapshotTasks.map(async (task) => {
          if (!(await takeSnapshot(settings, task, stopping.signal))) return;
          done.add(task);
          if (done.size === snapshotTasks.length) announce();
        }),
      );
    },
    stop: async () => {
      stopping.abort();
      await runs;
    },
    isReady: () => done.size === snapshotTasks.length,
    notReadyReason: () => {
      const missing = snapshotTasks.filter((task) => !done.has(task));
      if (missing.length === 0) return undefined;
      return `The price book has not caught up yet; missing: ${missing.join(', ')}.`;
    },
  };
}

const snapshotTasks = ['priceBookSnapshot', 'storeSnapshot'] as const;
type SnapshotTask = (typeof snapshotTasks)[number];
const pageSize = 1000; // The most that the task answers at once.
const leaseMs = 30_000; // Renewed with every page; after a crash another process takes over.
const waitMs = 200;
const waitMsMax = 5_000;

/** False: stopped before it was done. */
async function takeSnapshot(
  settings: CatchUpSettings,
  task: SnapshotTask,
  signal: AbortSignal,
): Promise<boolean> {
  const owner = newId();
  for (let failureCount = 0; !signal.aborted;) {
    try {
      if (await isDone(settings.records, task)) return true;
      const lease = await takeLease(settings.records, task, owner);
      if (lease !== undefined && (await copyPages(settings, { task, lease, signal }))) return true;
    } catch (error) {
      failureCount += 1;
      settings.log.warn({ err: error, task }, 'The snapshot failed and is tried again');
    }
    const pause = Math.min(waitMsMax, waitMs * 2 ** Math.min(failureCount, 10));
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
  return false;
}

type CatchUpNote = {
  readonly state: 'RUNNING' | 'DONE';
  readonly owner: string;
  readonly untilMs: number;
};

/** A failed attempt of this process must not wait for its own lease to end. */
type Lease = { readonly owner: string; readonly note: PriceBookRecord };

function noteKey(task: SnapshotTask): PriceBookRecord['key'] {
  return { pk: 'PRICE-BOOK#CATCH-UP', sk: task };
}

async function isDone(records: RecordStore, task: SnapshotTask): Promise<boolean> {
  const note = await records.get(noteKey(task));
  return (note?.detail as CatchUpNote | undefined)?.state === 'DONE';
}

async function takeLease(
  records: RecordStore,
  task: SnapshotTask,
  owner: string,
): Promise<Lease | undefined> {
  const before = await records.get(noteKey(task));
  const held = before?.detail as CatchUpNote | undefined;
  if (held !== undefined && held.owner !== owner && held.untilMs > Date.now()) return undefined;
  const note = await writeNote(records, task, before, { state: 'RUNNING', owner });
  return note && { owner, note };
}

/** Undefined: another process has taken over. */
async function writeNote(
  records: RecordStore,
  task: SnapshotTask,
  before: PriceBookRecord | undefined,
  held: Pick<CatchUpNote, 'state' | 'owner'>,
): Promise<PriceBookRecord | undefined> {
  const detail: CatchUpNote = { ...held, untilMs: Date.now() + leaseMs };
  const sourceVersion = (before?.sourceVersion ?? 0) + 1;
  const after = { key: noteKey(task), sourceVersion, detail };
  return (await records.replace(before, after)) ? after : undefined;
}

async function copyPages(
  settings: CatchUpSettings,
  run: {
    readonly task: SnapshotTask;
    readonly lease: Lease;
    readonly signal: AbortSignal;
  },
): Promise<boolean> {
  const { task, signal } = run;
  const { owner } = run.lease;
  let note: PriceBookRecord | undefined = run.lease.note;
  let cursor: string | undefined;
  do {
    const input = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
    const call = { sagaId: 'checkout-price-book', step: cursor ?? 'first', input };
    const page = await callTask(settings.callTask, task, call);
    if (!page.ok) throw new Error(`${task} was refused: ${page.refusal.message}`);
    await applyPage(settings, page.value.events);
    cursor = page.value.nextCursor;
    const state = cursor === undefined ? 'DONE' : 'RUNNING';
    note = await writeNote(settings.records, task, note, { state, owner });
  } while (cursor !== undefined && note !== undefined && !signal.aborted);
  return cursor === undefined && note !== undefined;
}

async function applyPage(settings: CatchUpSettings, events: readonly Published[]): Promise<void> {
  const plain = events.filter(({ type }) => plainTypes.has(type));
  const others = events.filter(({ type }) => !plainTypes.has(type));
  await settings.records.putAll(plain.flatMap(recordsOf));
  for (const event of others) await settings.priceBook().apply(event);
  for (const event of events) {
    if (event.type === 'ShiftOpened') await settings.onShiftOpened(event);
  }
}

const plainTypes: ReadonlySet<string> = new Set(recordTypes);
