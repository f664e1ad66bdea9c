import type { StorageChange } from '../storage.ts';

/** One write: its length in bytes, a space, its JSON, a line feed. The length tells a whole line from half a one. */
export function lineOf(changes: readonly StorageChange[]): Buffer {
  const text = JSON.stringify(changes.map(({ key, value }) => [key, value ?? null]));
  return Buffer.from(`${Buffer.byteLength(text)} ${text}\n`);
}

export type ReadLines = {
  readonly changes: readonly StorageChange[];
  /** How many bytes were whole lines. */
  readonly byteCount: number;
};

export function readLines(bytes: Buffer): ReadLines {
  const changes: StorageChange[] = [];
  let byteCount = 0;
  for (;;) {
    const space = bytes.indexOf(' ', byteCount);
    const length = space < 0 ? Number.NaN : Number(bytes.toString('latin1', byteCount, space));
    const end = space + 1 + length;
    if (!Number.isSafeInteger(end) || bytes[end] !== lineFeed) return { changes, byteCount };
    const written = JSON.parse(bytes.toString('utf8', space + 1, end)) as Written;
    for (const [key, value] of written) changes.push(value === null ? { key } : { key, value });
    byteCount = end + 1;
  }
}

type Written = readonly (readonly [key: string, value: string | null])[];

const lineFeed = 0x0a;
