/** Remembers what was loaded for a short time, and at most so many entries; the least recently loaded go first. */
export type TimedCache = {
  readonly get: <Value>(key: string, load: () => Promise<Value>) => Promise<Value>;
  readonly drop: (key: string) => void;
};

export function createTimedCache(limits: {
  readonly validityMs: number;
  readonly entriesMax: number;
}): TimedCache {
  const entries = new Map<string, { readonly value: Promise<unknown>; readonly untilMs: number }>();
  return {
    get: <Value>(key: string, load: () => Promise<Value>): Promise<Value> => {
      const known = entries.get(key);
      if (known !== undefined && known.untilMs > performance.now()) {
        return known.value as Promise<Value>;
      }
      // The promise itself is kept: many who ask at once load once, and a `drop` meanwhile forgets it too.
      const value = load();
      const entry = { value, untilMs: performance.now() + limits.validityMs };
      entries.delete(key);
      entries.set(key, entry);
      value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      const [oldest] = entries.keys();
      if (entries.size > limits.entriesMax && oldest !== undefined) entries.delete(oldest);
      return value;
    },
    drop: (key) => {
      entries.delete(key);
    },
  };
}
