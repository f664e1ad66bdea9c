import type { ChainHead } from '../domain/chain.ts';
import {
  endOfWalk,
  type JournalAnchor,
  type JournalBreak,
  journalStart,
  type JournalWalk,
  walkRecord,
} from '../domain/journal-check.ts';
import type { ChainId, Ports, StoredTransaction } from '../ports.ts';

export type JournalVerification = ChainId & {
  readonly valid: boolean;
  readonly recordCount: number;
  readonly lastSequenceNumber: number;
  readonly lastHash: string;
  readonly firstBrokenSequenceNumber?: number;
  readonly problem?: string;
  readonly broken?: JournalBreak;
};

export type JournalPorts = {
  readonly reader: Pick<Ports['reader'], 'chainPage'>;
  readonly chains: Pick<Ports['chains'], 'head'>;
};

type Walking = {
  readonly anchors?: readonly JournalAnchor[];
  /** Each record in its order, up to the first that is broken. */
  readonly onRecord?: (stored: StoredTransaction) => void;
};

/** Computes every hash of a chain again, from the first record to the head; undefined without a chain. */
export async function verifyJournal(
  ports: JournalPorts,
  chain: ChainId,
  walking: Walking = {},
): Promise<JournalVerification | undefined> {
  const head = await ports.chains.head(chain);
  if (head !== undefined && head.storeId !== chain.storeId) return undefined;
  const walk = await walkChain(ports, chain, head, walking);
  if (head === undefined && walk.recordCount === 0 && walk.broken === undefined) return undefined;
  const { recordCount, hash, broken } = walk;
  return {
    ...chain,
    valid: broken === undefined,
    recordCount,
    lastSequenceNumber: recordCount,
    lastHash: hash,
    ...(broken === undefined
      ? {}
      : { firstBrokenSequenceNumber: broken.sequenceNumber, problem: broken.message, broken }),
  };
}

const pageSize = 100; // Records of some kilobytes: below DynamoDB's megabyte a page.

/** To the very end of what is there, then the head as it is by now: the workstation goes on selling meanwhile. */
async function walkChain(
  ports: JournalPorts,
  chain: ChainId,
  first: ChainHead | undefined,
  { anchors = [], onRecord }: Walking,
): Promise<JournalWalk> {
  let walk = journalStart;
  let head = first;
  let after: string | undefined;
  for (;;) {
    const page = await ports.reader.chainPage(chain, {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    const rows = page.rows.slice(0, pageSize);
    for (const { row } of rows) {
      walk = walkRecord(walk, row.transaction, { chain, anchors });
      if (walk.broken !== undefined) return walk;
      onRecord?.(row);
    }
    after = rows.at(-1)?.position ?? after;
    if (page.rows.length > pageSize) continue;
    const reached = head?.sequenceNumber ?? 0;
    head = await ports.chains.head(chain);
    // Sold while we walked: those belong to the walk, once.
    const isLater = (head?.sequenceNumber ?? 0) > walk.recordCount;
    if (!isLater || reached === head?.sequenceNumber) break;
  }
  if (walk.recordCount === 0 && head === undefined) return walk;
  return endOfWalk(walk, head, anchors);
}
