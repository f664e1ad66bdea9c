import { chainHash, genesisHash } from '#kernel/hash-chain.ts';
import type { ChainHead } from './chain.ts';
import { takesReceiptNumber } from './number-record.ts';
import { journalRecord, type RetailTransaction } from './transaction.ts';

export type JournalProblem =
  | 'GAP'
  | 'REPEATED'
  | 'PREVIOUS_HASH'
  | 'HASH'
  | 'RECEIPT_NUMBER'
  | 'OTHER_CHAIN'
  | 'ANCHOR'
  | 'HEAD';

/** The first record that is not what it was, and what is wrong with it. */
export type JournalBreak = {
  readonly sequenceNumber: number;
  readonly problem: JournalProblem;
  readonly message: string;
  readonly transactionId?: string;
};

/**
 * What somebody else noted of the chain: the seal of a shift, which back office keeps in another database. Whoever
 * forges a record and hashes everything after it anew cannot change it too.
 */
export type JournalAnchor = {
  readonly sequenceNumber: number;
  readonly hash: string;
  /** "the seal of shift … of 2026-03-01" */
  readonly source: string;
};

export type JournalWalk = {
  readonly recordCount: number;
  readonly receiptNumber: number;
  readonly hash: string;
  readonly broken?: JournalBreak;
};

export const journalStart: JournalWalk = { recordCount: 0, receiptNumber: 0, hash: genesisHash };

type Chain = Pick<ChainHead, 'storeId' | 'workstationId' | 'series'>;

/** One record further. From a break on nothing is looked at: everything after it is in doubt. */
export function walkRecord(
  walk: JournalWalk,
  transaction: RetailTransaction,
  about: { readonly chain: Chain; readonly anchors: readonly JournalAnchor[] },
): JournalWalk {
  if (walk.broken !== undefined) return walk;
  const sequenceNumber = walk.recordCount + 1;
  const wrong = wrongWith(walk, transaction, about);
  if (wrong !== undefined) {
    const [problem, message] = wrong;
    const broken = { sequenceNumber, problem, message, transactionId: transaction.id };
    return { ...walk, broken };
  }
  return {
    recordCount: sequenceNumber,
    receiptNumber: transaction.receiptNumber ?? walk.receiptNumber,
    hash: transaction.hash,
  };
}

/** What the end of the chain has to agree with: its head, and anchors beyond it. */
export function endOfWalk(
  walk: JournalWalk,
  head: Pick<ChainHead, 'sequenceNumber' | 'receiptNumber' | 'hash'> | undefined,
  anchors: readonly JournalAnchor[],
): JournalWalk {
  if (walk.broken !== undefined) return walk;
  const wrong = wrongAtEnd(walk, head, anchors);
  if (wrong === undefined) return walk;
  const [problem, message, sequenceNumber = walk.recordCount] = wrong;
  return { ...walk, broken: { sequenceNumber, problem, message } };
}

type Wrong = readonly [problem: JournalProblem, message: string, sequenceNumber?: number];

/** In this order, so that the nearest cause is told: a missing record breaks every hash after it too. */
function wrongWith(
  walk: JournalWalk,
  transaction: RetailTransaction,
  { chain, anchors }: Parameters<typeof walkRecord>[2],
): Wrong | undefined {
  const expected = walk.recordCount + 1;
  const { sequenceNumber, storeId, workstationId, series, previousHash, hash } = transaction;
  if (sequenceNumber > expected) {
    return ['GAP', `The record is missing; the next one there is ${sequenceNumber}.`];
  }
  if (sequenceNumber < expected) {
    return ['REPEATED', `Number ${sequenceNumber} stands here again.`];
  }
  const isOfChain =
    storeId === chain.storeId && workstationId === chain.workstationId && series === chain.series;
  if (!isOfChain) {
    return ['OTHER_CHAIN', `The record is of ${storeId} ${workstationId} ${series}.`];
  }
  if (previousHash !== walk.hash) {
    return [
      'PREVIOUS_HASH',
      `It names ${previousHash} as the hash before it, which is ${walk.hash}.`,
    ];
  }
  const computed = chainHash(walk.hash, journalRecord(transaction));
  if (computed !== hash) {
    return [
      'HASH',
      `The record was changed after it was written: its hash is ${computed}, not ${hash}.`,
    ];
  }
  const receipt = wrongReceiptNumber(walk, transaction);
  if (receipt !== undefined) return receipt;
  const anchor = anchors.find((noted) => noted.sequenceNumber === expected && noted.hash !== hash);
  if (anchor === undefined) return undefined;
  return [
    'ANCHOR',
    `The chain was written anew: ${anchor.source} noted ${anchor.hash} here, not ${hash}.`,
  ];
}

function wrongReceiptNumber(walk: JournalWalk, transaction: RetailTransaction): Wrong | undefined {
  const { series, kind, receiptNumber } = transaction;
  const expected = takesReceiptNumber(series, kind) ? walk.receiptNumber + 1 : undefined;
  if (receiptNumber === expected) return undefined;
  const should = expected === undefined ? 'none' : String(expected);
  return ['RECEIPT_NUMBER', `Expected receipt number ${should}, got ${receiptNumber ?? 'none'}.`];
}

function wrongAtEnd(
  walk: JournalWalk,
  head: Parameters<typeof endOfWalk>[1],
  anchors: readonly JournalAnchor[],
): Wrong | undefined {
  const { recordCount, hash, receiptNumber } = walk;
  if (head === undefined) return ['HEAD', 'The chain has records and no head.'];
  if (head.sequenceNumber > recordCount) {
    const message = `The record is missing; the head stands at ${head.sequenceNumber}.`;
    return ['GAP', message, recordCount + 1];
  }
  if (head.sequenceNumber < recordCount) {
    return ['HEAD', `The head was set back to ${head.sequenceNumber}.`];
  }
  if (head.hash !== hash) return ['HEAD', `The head holds ${head.hash}, the last record ${hash}.`];
  if (head.receiptNumber !== receiptNumber) {
    return ['HEAD', `The head holds receipt number ${head.receiptNumber}, not ${receiptNumber}.`];
  }
  const beyond = anchors.find(({ sequenceNumber }) => sequenceNumber > recordCount);
  if (beyond === undefined) return undefined;
  const { source, sequenceNumber } = beyond;
  return [
    'GAP',
    `The record is missing: ${source} noted record ${sequenceNumber}.`,
    recordCount + 1,
  ];
}
