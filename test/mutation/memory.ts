/**
 * What files remember between calls (a promotion's bounds, a number's format). A mutant would leave wrong things there,
 * and what was remembered before it would hide it; so it is forgotten before each test.
 */
export function createMemory(realm: {
  readonly Map: MapConstructor;
  readonly WeakMap: WeakMapConstructor;
}) {
  const forgets: (() => void)[] = [];
  let loading = true;

  function LoadedMap(entries?: Iterable<readonly [unknown, unknown]>): Map<unknown, unknown> {
    const map = new realm.Map(entries);
    if (loading) {
      const first = [...map];
      forgets.push(() => {
        if (map.size === first.length) return;
        map.clear();
        for (const [key, value] of first) map.set(key, value);
      });
    }
    return map;
  }
  LoadedMap.prototype = realm.Map.prototype;

  function LoadedWeakMap(): WeakMap<object, unknown> {
    if (!loading) return new realm.WeakMap();
    let inner = new realm.WeakMap<object, unknown>();
    forgets.push(() => (inner = new realm.WeakMap()));
    const outer: Pick<WeakMap<object, unknown>, 'get' | 'set' | 'has' | 'delete'> = {
      get: (key) => inner.get(key),
      set: (key, value) => {
        inner.set(key, value);
        return outer as WeakMap<object, unknown>;
      },
      has: (key) => inner.has(key),
      delete: (key) => inner.delete(key),
    };
    return outer as WeakMap<object, unknown>;
  }

  return {
    constructors: { Map: LoadedMap, WeakMap: LoadedWeakMap },
    loaded: () => {
      loading = false;
    },
    forget: () => {
      for (const forget of forgets) forget();
    },
  };
}
