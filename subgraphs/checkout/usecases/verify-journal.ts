import { chainHash, genesisHash } from '#kernel/hash-chain.ts';
import type { ChainHead } from '../domain/chain.ts';
import { journalRecord, type RetailTransaction } from '../domain/transaction.ts';
import type { ChainId, Ports } from '../ports.ts';

export type JournalVerification = ChainId & {
  readonly valid: boolean;
  readonly recordCount: number;
  readonly lastSequenceNumber: number;
  readonly lastHash: string;
  readonly firstBrokenSequenceNumber?: number;
  readonly problem?: string;
};

/** Computes every hash of a chain again, from the first record to the head; undefined without a chain. */
export async function verifyJournal(
  ports: Ports,
  chain: ChainId,
): Promise<JournalVerification | undefined> {
  const head = await ports.chains.head(chain);
  if (head?.storeId !== chain.storeId) return undefined;
  const walk = await walkChain(ports, chain, head);
  const { recordCount, hash, broken } = walk;
  return {
    ...chain,
    valid: broken === undefined,
    recordCount,
    lastSequenceNumber: recordCount,
    lastHash: hash,
    ...(broken === undefined ? {} : { firstBrokenSequenceNumber: broken.at, problem: broken.why }),
  };
}

const pageSize = 100; // Records of some kilobytes: below DynamoDB's megabyte a page.

type Broken = { readonly at: number; readonly why: string };
type Walk = {
  readonly recordCount: number;
  readonly hash: string;
  readonly broken?: Broken;
};

/** Up to the head as it was when the walk began: the workstation goes on selling meanwhile. */
async function walkChain(ports: Ports, chain: ChainId, head: ChainHead): Promise<Walk> {
  let walk: Walk = { recordCount: 0, hash: genesisHash };
  let after: string | undefined;
  while (walk.recordCount < head.sequenceNumber) {
    const page = await ports.reader.chainPage(chain, {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    const rows = page.rows.slice(0, Math.min(pageSize, head.sequenceNumber - walk.recordCount));
    if (rows.length === 0) return { ...walk, broken: missing(walk.recordCount + 1) };
    for (const { row } of rows) {
      const broken = checkLink(walk, row.transaction);
      if (broken !== undefined) return { ...walk, broken };
      walk = { recordCount: walk.recordCount + 1, hash: row.transaction.hash };
    }
    after = rows.at(-1)?.position;
  }
  const ended = walk.hash === head.hash;
  return ended ? walk : { ...walk, broken: { at: walk.recordCount, why: headDiffers } };
}

const headDiffers = "The chain's head holds another hash than its last record.";

function checkLink(before: Walk, transaction: RetailTransaction): Broken | undefined {
  const at = before.recordCount + 1;
  if (transaction.sequenceNumber !== at) return missing(at);
  if (transaction.previousHash !== before.hash) {
    return { at, why: 'The record does not follow the one before it.' };
  }
  if (chainHash(before.hash, journalRecord(transaction)) !== transaction.hash) {
    return { at, why: 'The record was changed after it was written.' };
  }
  return undefined;
}

function missing(at: number): Broken {
  return { at, why: 'The record is missing.' };
}
