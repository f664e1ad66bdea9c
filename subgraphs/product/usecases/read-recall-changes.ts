import type { RecallChange } from '../domain/recall.ts';
import type { ProductReads } from '../ports.ts';

export type RecallChanges = {
  readonly status: 'COMPLETE' | 'RESYNC_REQUIRED';
  readonly changes: readonly RecallChange[];
  readonly lastSequence: number;
  readonly hasMore: boolean;
};

/** Recalls are rare: a hundred is more than any day has seen. */
const changesMax = 100;

/**
 * Sequence numbers are the company's, so a store's own may skip some. A client ahead of the log (its database was
 * restored from a backup) has to start anew as well.
 */
export async function readRecallChanges(
  reads: Pick<ProductReads, 'recallLog'>,
  storeId: string,
  after: number,
): Promise<RecallChanges> {
  const page = await reads.recallLog({ storeId, after, limit: changesMax + 1 });
  if (after < page.truncatedThrough || after > page.lastSequence) {
    const { lastSequence } = page;
    return { status: 'RESYNC_REQUIRED', changes: [], lastSequence, hasMore: false };
  }
  const changes = page.changes.slice(0, changesMax);
  const hasMore = page.changes.length > changesMax;
  const lastSequence = hasMore ? (changes.at(-1)?.sequence ?? after) : page.lastSequence;
  return { status: 'COMPLETE', changes, lastSequence, hasMore };
}
