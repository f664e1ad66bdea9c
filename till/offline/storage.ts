/** Where a till keeps what it must not lose. Values are texts, so that every store on a browser or disk can hold them. */
export type TillStorage = {
  readonly get: (key: string) => Promise<string | undefined>;
  /** All entries whose key begins so, sorted by key. */
  readonly list: (prefix: string) => Promise<readonly StorageEntry[]>;
  /** All of it or nothing; on the disk when it resolves. */
  readonly write: (changes: readonly StorageChange[]) => Promise<void>;
  /** One at a time among all tabs and processes that share the storage: two would fork the chain. */
  readonly exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
};

export type StorageEntry = { readonly key: string; readonly value: string };

/** Without a value: the entry goes. */
export type StorageChange = { readonly key: string; readonly value?: string };
