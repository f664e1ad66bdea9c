import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256.ts';

/** A record and the hash it was given when it was written. */
export type ChainLink = { readonly record: unknown; readonly hash: string };

export type ChainVerdict =
  | { readonly ok: true; readonly count: number }
  /** `index` counts from 0; every link from there on is in doubt. */
  | {
      readonly ok: false;
      readonly index: number;
      readonly expected: string;
      readonly actual: string;
    };

/** What stands before the first record of every chain. */
export const genesisHash = '0'.repeat(64);

/** hash(n) = SHA-256(hash(n-1) + canonicalJson(n)), in lower-case hexadecimal. */
export function chainHash(previousHash: string, record: unknown): string {
  return sha256Hex(previousHash + canonicalJson(record));
}

/** Recomputes the chain. `previousHash` is given when the links don't start at the chain's beginning. */
export function verifyChain(
  links: readonly ChainLink[],
  previousHash: string = genesisHash,
): ChainVerdict {
  let previous = previousHash;
  for (const [index, link] of links.entries()) {
    const expected = chainHash(previous, link.record);
    if (expected !== link.hash) return { ok: false, index, expected, actual: link.hash };
    previous = expected;
  }
  return { ok: true, count: links.length };
}
