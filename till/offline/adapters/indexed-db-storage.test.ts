import { IDBFactory } from 'fake-indexeddb';
import {
  type IndexedDbFactory,
  type LockManager,
  openIndexedDbStorage,
} from './indexed-db-storage.ts';
import { itKeepsWhatIsWritten } from './till-storage.contract.ts';

/** Web Locks as the specification has them, for one page with several tabs. */
function createLocks(): LockManager {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, work) => {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

describe('IndexedDB', () => {
  // The fake's own types describe a whole browser.
  const Factory = IDBFactory as unknown as new () => IndexedDbFactory;
  const indexedDB = new Factory();
  const locks = createLocks();
  itKeepsWhatIsWritten(() => openIndexedDbStorage('till', { indexedDB, locks }));
});
