import type { PriceBookRecord, RecordStore } from '../price-book/record-store.ts';

export function createMemoryRecordStore(): RecordStore {
  const records = new Map<string, PriceBookRecord>();
  const textOf = ({ key }: Pick<PriceBookRecord, 'key'>): string => `${key.pk}\n${key.sk}`;
  const put = (record: PriceBookRecord): void => {
    records.set(textOf(record), structuredClone(record));
  };
  return {
    get: async (key) => records.get(textOf({ key })),
    list: async (pk, from = '') =>
      [...records.values()]
        .filter(({ key }) => key.pk === pk && key.sk >= from)
        .toSorted((a, b) => (a.key.sk < b.key.sk ? -1 : 1)),
    putNewer: async (given) => {
      for (const record of given) {
        const known = records.get(textOf(record));
        if (known === undefined || known.sourceVersion < record.sourceVersion) put(record);
      }
    },
    putAll: async (given) => {
      given.forEach(put);
    },
    replace: async (before, after) => {
      const known = records.get(textOf(after));
      if (known?.sourceVersion !== before?.sourceVersion) return false;
      put(after);
      return true;
    },
  };
}
