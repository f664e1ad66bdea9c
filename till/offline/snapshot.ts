import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { ChainHead } from '../../subgraphs/checkout/domain/chain.ts';
import type { StoreBook } from '../../subgraphs/checkout/domain/store-book.ts';
import type { OpenShift } from '../../subgraphs/checkout/domain/store-book.ts';
import type { TillRefusal } from './refusal.ts';
import type { StorageChange, TillStorage } from './storage.ts';

/** `offlineSnapshot` as the graph answers it. */
export type SnapshotPage = {
  readonly takenAt: string;
  readonly store?: string | null | undefined;
  readonly entries: readonly SnapshotEntry[];
  readonly next?: string | null | undefined;
};

export type SnapshotEntry = { readonly type: string; readonly detail: string };

/** Asks for the page after a position; undefined for the first. */
export type FetchPage = (after: string | undefined) => Promise<SnapshotPage | null | undefined>;

export type SnapshotStore = Omit<StoreBook, 'workstations'> & {
  readonly workstations: readonly {
    readonly workstationId: string;
    readonly shift?: OpenShift;
    readonly chain: Pick<ChainHead, 'sequenceNumber' | 'receiptNumber' | 'hash'>;
  }[];
};

export type Snapshot = {
  readonly takenAt: string;
  readonly store: SnapshotStore;
  readonly entries: readonly SnapshotEntry[];
};

/** All pages, or nothing: half a price book would sell half a shop. */
export async function fetchSnapshot(fetchPage: FetchPage): Promise<Outcome<Snapshot, TillRefusal>> {
  const first = await fetchPage(undefined);
  if (first?.store == null) {
    return refuse({ code: 'STORE_UNKNOWN', message: 'The caller sees no such store.' });
  }
  const entries = [...first.entries];
  for (let next = first.next; next != null;) {
    const page = await fetchPage(next);
    if (page == null) return refuse({ code: 'STORE_UNKNOWN', message: 'The store is gone.' });
    entries.push(...page.entries);
    next = page.next;
  }
  const store = JSON.parse(first.store) as SnapshotStore;
  return accept({ takenAt: first.takenAt, store, entries });
}

/** Kept in pieces, so that no value of the storage is large; the note of them is written last of all. */
export async function keepSnapshot(storage: TillStorage, snapshot: Snapshot): Promise<void> {
  const { takenAt, store, entries } = snapshot;
  const before = await storage.list(pagePrefix);
  for (let index = 0; index * pageSize < entries.length; index += 1) {
    const page = entries.slice(index * pageSize, (index + 1) * pageSize);
    await storage.write([{ key: pageKey(takenAt, index), value: JSON.stringify(page) }]);
  }
  const pageCount = Math.ceil(entries.length / pageSize);
  const note = JSON.stringify({ takenAt, store, pageCount });
  const kept = `${pagePrefix}${takenAt}/`;
  const old = before.filter(({ key }) => !key.startsWith(kept));
  const gone: readonly StorageChange[] = old.map(({ key }) => ({ key }));
  await storage.write([{ key: noteKey, value: note }, ...gone]);
}

export async function keptSnapshot(storage: TillStorage): Promise<Snapshot | undefined> {
  const text = await storage.get(noteKey);
  if (text === undefined) return undefined;
  const note = JSON.parse(text) as Note;
  const pages = await storage.list(`${pagePrefix}${note.takenAt}/`);
  const entries = pages
    .slice(0, note.pageCount)
    .flatMap(({ value }) => JSON.parse(value) as readonly SnapshotEntry[]);
  return { takenAt: note.takenAt, store: note.store, entries };
}

const noteKey = 'snapshot';
const pagePrefix = 'snapshot-page/';
const pageSize = 500;

type Note = Pick<Snapshot, 'takenAt' | 'store'> & { readonly pageCount: number };

function pageKey(takenAt: string, index: number): string {
  return `${pagePrefix}${takenAt}/${String(index).padStart(6, '0')}`;
}
