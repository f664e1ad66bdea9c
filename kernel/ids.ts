import { v7, validate } from 'uuid';

/** A UUIDv7: sorts by the time it was made, which keeps B-tree inserts at the right edge. */
export function newId(now?: Date): string {
  if (now === undefined) return v7();
  // Without its own sequence number, uuid 10 ignores the time that is passed in.
  sequence = (sequence + 1) % sequenceCount;
  return v7({ msecs: now.getTime(), seq: sequence });
}

/** Any RFC 9562 UUID, whoever made it. */
export function isUuid(text: string): boolean {
  return validate(text);
}

const sequenceCount = 2 ** 31; // uuid 10 keeps 31 bits for the counter (RFC 9562, 6.2 method 1).

// Starts anywhere, so that two processes with one clock don't walk the same numbers. Browsers have this source too.
let sequence = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % sequenceCount;
