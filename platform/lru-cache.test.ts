import fc from 'fast-check';
import { createLruCache } from './lru-cache.ts';

describe('an LRU cache', () => {
  it('drops what was used longest ago', () => {
    const cache = createLruCache<number>(2);
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    cache.get('a');
    cache.set('c', 3, 1);
    expect(['a', 'b', 'c'].map(cache.get)).toEqual([1, undefined, 3]);
  });

  it('keeps nothing that is larger than itself, not even under an old name', () => {
    const cache = createLruCache<number>(2);
    cache.set('a', 1, 1);
    cache.set('a', 2, 3);
    expect([cache.get('a'), cache.totalSize()]).toEqual([undefined, 0]);
  });

  it('forgets what is removed, and its size', () => {
    const cache = createLruCache<number>(2);
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    cache.remove('a');
    cache.remove('none');
    expect([cache.get('a'), cache.get('b'), cache.totalSize()]).toEqual([undefined, 2, 1]);
  });

  it('never exceeds its size and never answers a value that was replaced', () => {
    const sets = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(6)));
    fc.assert(
      fc.property(sets, (entries) => {
        const cache = createLruCache<number>(10);
        const last = new Map<string, number>();
        entries.forEach(([key, size], index) => {
          cache.set(key, index, size);
          last.set(key, index);
          expect(cache.totalSize()).toBeLessThanOrEqual(10);
          for (const [name, value] of last) expect([value, undefined]).toContain(cache.get(name));
        });
      }),
    );
  });
});
