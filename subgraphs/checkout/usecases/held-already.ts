import type { ChainHead } from '../domain/chain.ts';
import { chainPieces, type OfflineMark } from '../domain/offline/chain-pieces.ts';
import type { ChainId, Ports } from '../ports.ts';

/**
 * The hashes of those that are held, with one read at most for all of them: of the last record of each piece, and
 * none for a piece that ends where the chain does. What isn't among them is looked at by itself.
 */
export async function heldAlready(
  ports: Ports,
  at: {
    readonly chain: ChainId;
    readonly head: ChainHead | undefined;
    readonly marks: readonly OfflineMark[];
  },
): Promise<ReadonlySet<string>> {
  const { head, marks } = at;
  const { storeId, workstationId } = at.chain;
  if (head === undefined) return new Set();
  const candidates = marks.filter(
    (mark) =>
      mark.storeId === storeId &&
      mark.workstationId === workstationId &&
      mark.sequenceNumber <= head.sequenceNumber,
  );
  const pieces = chainPieces(candidates).map((piece) => ({
    piece,
    last: piece.at(-1) ?? piece[0],
  }));
  const asked = pieces.filter(({ last }) => last.hash !== head.hash);
  const found = await ports.reader.transactions(asked.map(({ last }) => last.id));
  const hashes = new Set([head.hash]);
  for (const stored of found) {
    if (stored?.transaction.workstationId === workstationId) hashes.add(stored.transaction.hash);
  }
  const held = pieces.filter(({ last }) => hashes.has(last.hash));
  return new Set(held.flatMap(({ piece }) => piece.map(({ hash }) => hash)));
}
