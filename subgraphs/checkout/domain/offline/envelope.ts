import { canonicalJson } from '#kernel/canonical-json.ts';
import type { JournalRecord } from '../transaction.ts';

/**
 * One transaction that a workstation sold by itself, in its place in the OFFLINE chain, signed. docs/offline.md
 * describes the format for tills in other languages; test vectors are beside this file.
 */
export type OfflineEnvelope = {
  readonly version: typeof envelopeVersion;
  readonly record: JournalRecord;
  /** Of the record before it; 64 zeros before the first. */
  readonly previousHash: string;
  /** SHA-256 of `previousHash` and the record as canonical JSON (RFC 8785), in lower-case hexadecimal. */
  readonly hash: string;
  /** Ed25519 over `signedText(hash)`, in base64. */
  readonly signature: string;
};

export const envelopeVersion = 1;

/** What is hashed: the same as of every journal record. */
export function hashedText(previousHash: string, record: JournalRecord): string {
  return previousHash + canonicalJson(record);
}

/** The prefix keeps this signature from ever being one of something else. */
export function signedText(hash: string): string {
  return `tillgraph-offline-envelope/${envelopeVersion}\n${hash}`;
}

/** As it is sent: canonical, so that the same envelope is the same text from everyone. */
export function envelopeText(envelope: OfflineEnvelope): string {
  return canonicalJson(envelope);
}

/** decisions.md 17: what one call of `offlineBatchSubmit` takes. */
export const batchEnvelopesMax = 20;
export const batchBytesMax = 200_000;
