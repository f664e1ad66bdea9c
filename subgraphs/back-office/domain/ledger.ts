import { chainHash, genesisHash } from '#kernel/hash-chain.ts';
import { addText } from './stock.ts';

/** What the ledger says once and for all; `movements` only for what moved stock. */
export type LedgerRecord = {
  readonly kind: LedgerKind;
  readonly storeId: string;
  readonly recordedAt: string;
  /** The shift, sale or delivery that it is about. */
  readonly document: string;
  readonly operatorId?: string;
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  readonly movements?: readonly LedgerMovement[];
};

export type LedgerKind =
  | 'SHIFT_OPENED'
  | 'PAID_IN'
  | 'PAID_OUT'
  | 'DROP'
  | 'COUNT'
  | 'SHIFT_COUNTED'
  | 'SHIFT_CLOSED'
  | 'STOCK_OPENING'
  | 'STOCK_SALE'
  | 'STOCK_RECEIPT'
  | 'STOCK_ADJUSTMENT';

export type LedgerMovement = {
  readonly itemId: string;
  readonly quantity: string;
  readonly unit: string;
  readonly lineKey: string;
};

export type LedgerEntry = {
  readonly sequence: number;
  readonly record: LedgerRecord;
  readonly hash: string;
};

export type LedgerHead = { readonly sequence: number; readonly hash: string };

export const emptyLedger: LedgerHead = { sequence: 0, hash: genesisHash };

export function nextEntry(head: LedgerHead, record: LedgerRecord): LedgerEntry {
  return { sequence: head.sequence + 1, record, hash: chainHash(head.hash, record) };
}

/** A walk over the ledger, page by page: what was right so far, where it broke, and what stock follows. */
export type LedgerWalk = {
  readonly head: LedgerHead;
  readonly brokenAtSequence?: number;
  readonly onHand: ReadonlyMap<string, string>;
};

export const walkStart: LedgerWalk = { head: emptyLedger, onHand: new Map() };

export function walkLedger(walk: LedgerWalk, entries: readonly LedgerEntry[]): LedgerWalk {
  const onHand = new Map(walk.onHand);
  let { head, brokenAtSequence } = walk;
  for (const entry of entries) {
    const expected = nextEntry(head, entry.record);
    const isRight = expected.hash === entry.hash && expected.sequence === entry.sequence;
    if (!isRight) brokenAtSequence ??= expected.sequence;
    // Goes on from what is stored, so that one wrong entry doesn't hide the stock of the others.
    head = { sequence: entry.sequence, hash: entry.hash };
    for (const { itemId, quantity } of entry.record.movements ?? []) {
      onHand.set(itemId, addText(onHand.get(itemId) ?? '0', quantity));
    }
  }
  return { head, onHand, ...(brokenAtSequence === undefined ? {} : { brokenAtSequence }) };
}

export type StockDifference = {
  readonly itemId: string;
  readonly stored: string;
  readonly replayed: string;
};

export function stockDifferences(
  stored: ReadonlyMap<string, string>,
  replayed: ReadonlyMap<string, string>,
): readonly StockDifference[] {
  return [...new Set([...stored.keys(), ...replayed.keys()])]
    .sort()
    .map((itemId) => ({
      itemId,
      stored: stored.get(itemId) ?? '0',
      replayed: replayed.get(itemId) ?? '0',
    }))
    .filter((item) => item.stored !== item.replayed);
}
