/** The entries that were used last, as long as their sizes fit together; for what is worth keeping but not needed. */
export type LruCache<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value, size: number) => void;
  readonly remove: (key: string) => void;
  readonly totalSize: () => number;
  /** From the one that was used longest ago to the last. */
  readonly values: () => readonly Value[];
};

/** `sizeMax` bounds the sum of the sizes; a value that is larger by itself is not kept at all. */
export function createLruCache<Value>(sizeMax: number): LruCache<Value> {
  // A Map keeps insertion order, so its first key is the one that was used longest ago.
  const entries = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;

  const remove = (key: string): void => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  const removeOldest = (): void => {
    for (const key of entries.keys()) {
      if (total <= sizeMax) return;
      remove(key);
    }
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, size) => {
      remove(key);
      if (size > sizeMax) return;
      entries.set(key, { value, size });
      total += size;
      removeOldest();
    },
    remove,
    totalSize: () => total,
    values: () => [...entries.values()].map(({ value }) => value),
  };
}
