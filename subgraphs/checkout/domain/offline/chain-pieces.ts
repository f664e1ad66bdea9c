/** What an envelope says it is. Its hash was computed again, so nothing of it can be another one's. */
export type OfflineMark = {
  readonly id: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly sequenceNumber: number;
  readonly previousHash: string;
  readonly hash: string;
};

/**
 * Cuts them, in the order of their numbers, where one doesn't follow the one before. Each hash is taken over the hash
 * before it, so whoever holds the last record of a piece holds all of it.
 */
export function chainPieces(
  marks: readonly OfflineMark[],
): readonly (readonly [OfflineMark, ...OfflineMark[]])[] {
  const distinct = [...new Map(marks.map((mark) => [mark.hash, mark])).values()];
  const pieces: [OfflineMark, ...OfflineMark[]][] = [];
  for (const mark of distinct.toSorted((a, b) => a.sequenceNumber - b.sequenceNumber)) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (last !== undefined && follows(mark, last)) piece?.push(mark);
    else pieces.push([mark]);
  }
  return pieces;
}

function follows(mark: OfflineMark, before: OfflineMark): boolean {
  return mark.previousHash === before.hash && mark.sequenceNumber === before.sequenceNumber + 1;
}
