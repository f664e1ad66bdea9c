import type { StorageChange, StorageEntry, TillStorage } from '../storage.ts';

/**
 * A browser's IndexedDB and Web Locks, of which the few members that are used are described here, so that the library
 * compiles without a browser's types. `durability: 'strict'` is IndexedDB's fsync.
 */
export type IndexedDbFactory = {
  readonly open: (name: string, version: number) => OpenRequest;
};

export type LockManager = {
  readonly request: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
};

export async function openIndexedDbStorage(
  name: string,
  browser: { readonly indexedDB: IndexedDbFactory; readonly locks: LockManager },
): Promise<TillStorage> {
  const request = browser.indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  const database = await resultOf(request);
  return {
    get: async (key) => {
      const store = database.transaction(storeName, 'readonly').objectStore(storeName);
      return (await resultOf(store.get(key))) as string | undefined;
    },
    list: (prefix) => list(database, prefix),
    write: (changes) => write(database, changes),
    exclusively: (work) => browser.locks.request(`${name}/till`, work),
    close: async () => database.close(),
  };
}

const storeName = 'entries';

function write(database: Database, changes: readonly StorageChange[]): Promise<void> {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(storeName);
  for (const { key, value } of changes) {
    if (value === undefined) store.delete(key);
    else store.put(value, key);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(new Error('The till could not write', { cause: transaction.error }));
  });
}

function list(database: Database, prefix: string): Promise<readonly StorageEntry[]> {
  const store = database.transaction(storeName, 'readonly').objectStore(storeName);
  const request = store.openCursor();
  const found: StorageEntry[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(new Error('The till could not read', { cause: request.error }));
    // Keys come in their order.
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) {
        resolve(found);
        return;
      }
      const { key, value } = cursor;
      if (key < prefix) {
        cursor.continue(prefix);
        return;
      }
      if (!key.startsWith(prefix)) {
        resolve(found);
        return;
      }
      found.push({ key, value });
      cursor.continue();
    };
  });
}

function resultOf<Value>(request: Request<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The till could not read', { cause: request.error }));
  });
}

type Request<Value> = {
  readonly result: Value;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
};

type OpenRequest = Request<Database> & { onupgradeneeded: (() => void) | null };

type Database = {
  readonly createObjectStore: (name: string) => unknown;
  readonly transaction: (
    name: string,
    mode: 'readonly' | 'readwrite',
    options?: { readonly durability: 'strict' },
  ) => Transaction;
  readonly close: () => void;
};

type Transaction = {
  readonly objectStore: (name: string) => ObjectStore;
  readonly error: unknown;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
};

type ObjectStore = {
  readonly get: (key: string) => Request<unknown>;
  readonly put: (value: string, key: string) => unknown;
  readonly delete: (key: string) => unknown;
  readonly openCursor: () => Request<Cursor | null>;
};

type Cursor = {
  readonly key: string;
  readonly value: string;
  readonly continue: (key?: string) => void;
};
