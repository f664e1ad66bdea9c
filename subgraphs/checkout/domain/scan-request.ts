import type { ScannedCode } from '#kernel/gs1/scan.ts';
import type { Basket, EntryMethod, LineApproval } from './basket.ts';
import type {
  PriceBookItem,
  PriceBookLot,
  PriceBookOffer,
  PriceBookRecall,
  TaxClassRates,
} from './price-book.ts';

export type ScanRequest = {
  readonly code: ScannedCode;
  /** Pieces, cases, or the weight in the item's base unit when it is sold by weight. Absent: 1. */
  readonly quantity?: string;
  readonly entryMethod: EntryMethod;
  /** Ids for a new line and for the lines of its deposit and fees; unused when the scan joins an existing line. */
  readonly lineId: string;
  readonly feeLineIds: readonly string[];
  /** Somebody looked at the birth date; of a shopper: promises to be old enough. */
  readonly ageConfirmed?: boolean;
  /** Typed by the operator; looked at, and kept nowhere. */
  readonly birthDate?: string;
  /** The operator who did either; absent: a shopper, whose word is no check. */
  readonly ageCheckedBy?: string;
  /** Already verified: signed, of this store and basket, not yet used. */
  readonly approvals?: readonly LineApproval[];
  readonly now: string;
  /** The business day, or the store's local date where no shift is open. */
  readonly today: string;
  /** The store's calendar date, by which people grow older; after midnight not the business day. */
  readonly localDate: string;
  /** What the package weighs, in the item's base unit. */
  readonly tare?: string;
};

export type ScanFacts = {
  readonly item: PriceBookItem | undefined;
  /** The deposit and the fees that are charged along with it, as far as they are known. */
  readonly feeItems?: readonly PriceBookItem[];
  /** Offers of the item and of its fees in the store's price list for the channel. */
  readonly offers: readonly PriceBookOffer[];
  readonly lot?: PriceBookLot;
  /** Open recalls of the item, read consistently. */
  readonly recalls: readonly PriceBookRecall[];
  /** Of the item's and its fees' tax classes, in the store's jurisdiction. */
  readonly taxClasses: readonly TaxClassRates[];
};

/** A scan of a known item on its way into a basket. */
export type Scan = {
  readonly basket: Basket;
  readonly request: ScanRequest;
  readonly facts: ScanFacts;
  readonly item: PriceBookItem;
};

/** The first of this permission that was sent along. */
export function approvalFor(
  { approvals }: Pick<ScanRequest, 'approvals'>,
  permission: LineApproval['permission'],
): LineApproval | undefined {
  return approvals?.find((approval) => approval.permission === permission);
}
