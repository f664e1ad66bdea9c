import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkBatchLot, checkDescription } from './text.ts';

/** A production lot of a trade item. */
export type Lot = {
  readonly gtin: string;
  readonly batchLot: string;
  readonly itemId: string;
  /** YYYY-MM-DD, the last day on which it may be sold. */
  readonly expiry?: string | undefined;
  readonly version: number;
};

export type LotKey = { readonly gtin: string; readonly batchLot: string };

export type Recall = {
  readonly recallId: string;
  readonly gtin: string;
  /** Absent: every lot. */
  readonly batchLot?: string | undefined;
  readonly itemId: string;
  readonly reason: string;
  /** Empty: every store. */
  readonly storeIds: readonly string[];
  readonly issuedAt: string;
  readonly liftedAt?: string | undefined;
  /** The sequence of its last change in the company's recall log. */
  readonly version: number;
};

/** One line of the recall log, from which clients catch up. */
export type RecallChange = {
  readonly sequence: number;
  readonly kind: 'ISSUED' | 'LIFTED';
  readonly recallId: string;
  readonly gtin: string;
  readonly batchLot?: string | undefined;
  readonly itemId: string;
  readonly reason: string;
  readonly storeIds: readonly string[];
  readonly changedAt: string;
};

/** Registering again corrects the expiry; the same expiry changes nothing. */
export function registerLot(
  before: Lot | undefined,
  given: Omit<Lot, 'version'>,
): Outcome<Lot, ProductRefusal> {
  const batchLot = checkBatchLot(given.batchLot);
  if (!batchLot.ok) return batchLot;
  if (before !== undefined && before.expiry === given.expiry) return accept(before);
  return accept({ ...given, version: (before?.version ?? 0) + 1 });
}

/** `open` are the open recalls of the same GTIN: a second one that says nothing new would only confuse lifting. */
export function issueRecall(
  open: readonly Recall[],
  given: Omit<Recall, 'version' | 'liftedAt'>,
  sequence: number,
): Outcome<Recall, ProductRefusal> {
  const reason = checkDescription(given.reason, 'reason');
  if (!reason.ok) return reason;
  if (given.batchLot !== undefined) {
    const batchLot = checkBatchLot(given.batchLot);
    if (!batchLot.ok) return batchLot;
  }
  const covering = open.find((recall) => covers(recall, given));
  if (covering !== undefined) {
    return refused('RECALL_OPEN_ALREADY', `Recall ${covering.recallId} covers it already.`);
  }
  return accept({ ...given, reason: reason.value, version: sequence });
}

export function liftRecall(
  recall: Recall,
  sequence: number,
  now: Date,
): Outcome<Recall, ProductRefusal> {
  if (recall.liftedAt !== undefined) {
    const message = `Recall ${recall.recallId} was lifted at ${recall.liftedAt}.`;
    return refused('RECALL_LIFTED_ALREADY', message, 'recallId');
  }
  return accept({ ...recall, liftedAt: now.toISOString(), version: sequence });
}

/** Whether an open recall stops a lot from being sold at a store. */
export function blocks(recall: Recall, lot: LotKey, storeId: string): boolean {
  const here = recall.storeIds.length === 0 || recall.storeIds.includes(storeId);
  return recall.liftedAt === undefined && here && blocksSomewhere(recall, lot);
}

/** The same for any store. */
export function blocksSomewhere(recall: Recall, lot: LotKey): boolean {
  const sameLot = recall.batchLot === undefined || recall.batchLot === lot.batchLot;
  return recall.liftedAt === undefined && sameLot && recall.gtin === lot.gtin;
}

export function recallChange(kind: RecallChange['kind'], recall: Recall, at: string): RecallChange {
  const { recallId, gtin, batchLot, itemId, reason, storeIds } = recall;
  const subject = { recallId, gtin, batchLot, itemId, reason, storeIds };
  return { sequence: recall.version, kind, ...subject, changedAt: at };
}

function covers(recall: Recall, given: Pick<Recall, 'gtin' | 'batchLot' | 'storeIds'>): boolean {
  const allLots = recall.batchLot === undefined || recall.batchLot === given.batchLot;
  const allStores =
    recall.storeIds.length === 0 ||
    (given.storeIds.length > 0 && given.storeIds.every((id) => recall.storeIds.includes(id)));
  return recall.liftedAt === undefined && recall.gtin === given.gtin && allLots && allStores;
}
