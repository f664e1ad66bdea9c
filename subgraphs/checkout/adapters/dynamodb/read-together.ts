import type { Key } from '../appsync-shared/keys.ts';
import type { Attributes } from './items.ts';

export type ReadItems = (keys: readonly Key[]) => Promise<ReadonlyMap<string, Attributes>>;

/**
 * Joins consistent reads of small items: while as many calls as may be are under way, those who ask wait for the next
 * one and share it. Each call begins after it was asked for, so it sees all that was written before, as if everybody had
 * read alone.
 */
export function readTogether(read: ReadItems): ReadItems {
  let underWay = 0;
  let next: { readonly keys: Key[]; readonly begin: () => void; readonly items: Items } | undefined;

  const begin = async (keys: readonly Key[]): Items => {
    underWay += 1;
    try {
      return await read(keys);
    } finally {
      underWay -= 1;
      const following = next;
      next = undefined;
      following?.begin();
    }
  };
  const newCall = (): NonNullable<typeof next> => {
    const keys: Key[] = [];
    let start = (): void => undefined;
    const items: Items = new Promise((resolve) => {
      start = () => resolve(begin(keys));
    });
    return { keys, items, begin: () => start() };
  };
  return async (keys) => {
    if (keys.length === 0) return new Map();
    if (underWay < callsMax) return begin(keys);
    next ??= newCall();
    next.keys.push(...keys);
    return next.items;
  };
}

type Items = ReturnType<ReadItems>;

const callsMax = 2; // One alone would let everybody wait for one slow answer; more would hardly share.
