import type { Key } from '../appsync-shared/keys.ts';

/** What was published of one thing, and how new it is. */
export type PriceBookRecord = {
  readonly key: Key;
  readonly sourceVersion: number;
  readonly detail: unknown;
  /** Seconds since 1970 after which nobody asks for it; absent: it is kept. */
  readonly ttl?: number;
};

/** Where the price book's records are kept; the projection and the reads above it are the same everywhere. */
export type RecordStore = {
  readonly get: (key: Key) => Promise<PriceBookRecord | undefined>;
  /** In the order of their sort keys, from this one on where one is given. */
  readonly list: (pk: string, from?: string) => Promise<readonly PriceBookRecord[]>;
  /** Each only if it is newer than what is kept. */
  readonly putNewer: (records: readonly PriceBookRecord[]) => Promise<void>;
  /** Whatever is kept: for a first snapshot, before anything else is applied. */
  readonly putAll: (records: readonly PriceBookRecord[]) => Promise<void>;
  /** Only if what is kept still is `before`; false otherwise. */
  readonly replace: (
    before: PriceBookRecord | undefined,
    after: PriceBookRecord,
  ) => Promise<boolean>;
};
