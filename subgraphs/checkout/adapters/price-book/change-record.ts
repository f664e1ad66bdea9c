import type { PriceBookRecord, RecordStore } from './record-store.ts';

/** Reads a record and replaces it, again and again while somebody else is faster. Undefined: nothing is to be changed. */
export async function changeRecord(
  store: Pick<RecordStore, 'get' | 'replace'>,
  key: PriceBookRecord['key'],
  next: (
    before: PriceBookRecord | undefined,
  ) => Pick<PriceBookRecord, 'detail' | 'ttl'> | undefined,
): Promise<void> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const before = await store.get(key);
    const changed = next(before);
    if (changed === undefined) return;
    const sourceVersion = (before?.sourceVersion ?? 0) + 1;
    if (await store.replace(before, { key, sourceVersion, ...changed })) return;
  }
  throw new Error(`The record ${key.pk} was changed ${attemptsMax} times meanwhile.`);
}

const attemptsMax = 10; // Consumers of a few processes at most meet at one record.
