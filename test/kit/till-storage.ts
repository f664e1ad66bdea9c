import type { StorageChange, TillStorage } from '../../till/offline/storage.ts';

export type TestStorage = TillStorage & {
  /** As if the machine lost power: at the write after so many, before it is on the disk or after. */
  readonly crashAfter: (writeCount: number, when: 'BEFORE' | 'AFTER') => void;
  readonly entries: Map<string, string>;
};

export class PowerCut extends Error {}

/** A till's storage in memory, with the promises of the real ones, and with crashes where a test wants them. */
export function createTestStorage(entries = new Map<string, string>()): TestStorage {
  let crash: { left: number; readonly when: 'BEFORE' | 'AFTER' } | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const put = (changes: readonly StorageChange[]): void => {
    for (const { key, value } of changes) {
      if (value === undefined) entries.delete(key);
      else entries.set(key, value);
    }
  };
  return {
    entries,
    crashAfter: (left, when) => {
      crash = { left, when };
    },
    get: async (key) => entries.get(key),
    list: async (prefix) =>
      [...entries]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, value }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    write: async (changes) => {
      const now = crash?.left === 0 ? crash.when : undefined;
      if (crash !== undefined)
        crash = now === undefined ? { ...crash, left: crash.left - 1 } : undefined;
      if (now !== 'BEFORE') put(changes);
      if (now !== undefined) throw new PowerCut();
    },
    exclusively: (work) => {
      const next = turn.then(work, work);
      turn = next.catch(() => undefined);
      return next;
    },
    close: async () => undefined,
  };
}
