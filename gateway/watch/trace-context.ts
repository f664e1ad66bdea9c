import { randomFillSync } from 'node:crypto';

/** W3C trace context: `00-<trace id>-<span id>-<flags>`. */
const traceparentPattern = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
const noTrace = '0'.repeat(32);
const noSpan = '0'.repeat(16);
const notSampled = '00';

/**
 * The trace context to pass on: the caller's trace with a span of ours, or a trace of our own. A header that is not as
 * the specification says is as good as none.
 */
export function continueTrace(header: string | readonly string[] | undefined): string {
  const given = typeof header === 'string' ? traceparentPattern.exec(header) : null;
  const [, traceId = noTrace, parentId = noSpan, flags = notSampled] = given ?? [];
  const isSound = traceId !== noTrace && parentId !== noSpan;
  if (isSound) return `00-${traceId}-${randomHex(8)}-${flags}`;
  return `00-${randomHex(16)}-${randomHex(8)}-${notSampled}`;
}

export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

/** Random bytes are drawn a page at a time: each draw costs more than the bytes. */
const pool = Buffer.alloc(4096);
let used = pool.length;

function randomHex(byteCount: number): string {
  if (used + byteCount > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += byteCount;
  return pool.toString('hex', used - byteCount, used);
}
