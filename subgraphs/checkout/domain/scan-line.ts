import type { ScannedCode } from '#kernel/gs1/scan.ts';
import type { Basket, EntryMethod, LineApproval, LineFacts } from './basket.ts';
import { joinLines } from './join-lines.ts';
import type {
  PriceBookItem,
  PriceBookLot,
  PriceBookOffer,
  PriceBookRecall,
  TaxClassRates,
} from './price-book.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { ageRefusal, earlierConfirmation, expiryOf, unitRefusal } from './scan-checks.ts';
import { depositLine, depositRefusal } from './scan-deposit.ts';
import { measureScan, type Measured } from './scan-measure.ts';
import { permit } from './state-machine.ts';

export type ScanRequest = {
  readonly code: ScannedCode;
  /** Pieces, cases, or the weight in the item's base unit when it is sold by weight. Absent: 1. */
  readonly quantity?: string;
  readonly entryMethod: EntryMethod;
  /** Ids for a new line and for its deposit line; unused when the scan joins an existing line. */
  readonly lineId: string;
  readonly depositLineId: string;
  /** The operator who checked the birth date, when it was checked. */
  readonly ageConfirmedBy?: string;
  /** Already verified: signed, of this store and basket, not yet used. */
  readonly approval?: LineApproval;
  readonly now: string;
  /** The business day, or the store's local date where no shift is open. */
  readonly today: string;
};

export type ScanFacts = {
  readonly item: PriceBookItem | undefined;
  readonly depositItem?: PriceBookItem;
  /** Offers of the item and of the deposit item in the store's price list for the channel. */
  readonly offers: readonly PriceBookOffer[];
  readonly lot?: PriceBookLot;
  /** Open recalls of the item, read consistently. */
  readonly recalls: readonly PriceBookRecall[];
  /** Of the item's and the deposit item's tax class, in the store's jurisdiction. */
  readonly taxClasses: readonly TaxClassRates[];
};

/** A scan of a known item on its way into a basket. */
export type Scan = {
  readonly basket: Basket;
  readonly request: ScanRequest;
  readonly facts: ScanFacts;
  readonly item: PriceBookItem;
};

/** All lines of the basket after the scan, to be priced next. */
export type ScannedLines = {
  readonly lines: readonly LineFacts[];
  readonly lastLineId: string;
  readonly joined: boolean;
};

/** Rules 9 and 34. The first reason to refuse is told, in the order in which they are checked here. */
export function scanLine(
  basket: Basket,
  request: ScanRequest,
  facts: ScanFacts,
): CheckoutOutcome<ScannedLines> {
  const permitted = permit(basket, 'ADD_LINES');
  if (!permitted.ok) return permitted;
  const { item } = facts;
  if (item === undefined || saleUnitOf(item, request.code.gtin) === undefined) {
    return refused('ITEM_UNKNOWN', `No item has the GTIN ${request.code.gtin}.`, 'scan');
  }
  return scanItem({ basket, request, facts, item });
}

/** The unit in which a scan of this GTIN is sold and priced; undefined when the item has no such GTIN. */
export function saleUnitOf(item: PriceBookItem, gtin: string): string | undefined {
  const unit = item.units.find((candidate) => candidate.gtin === gtin)?.unit;
  return unit !== undefined && item.soldByWeight ? item.baseUnit : unit;
}

function scanItem(scan: Scan): CheckoutOutcome<ScannedLines> {
  const unfit = discontinuedRefusal(scan) ?? unitRefusal(scan);
  if (unfit !== undefined) return unfit;
  const measured = measureScan(scan);
  if (!measured.ok) return measured;
  const missing = taxRefusal(scan, scan.item.taxClassId) ?? depositRefusal(scan);
  const refusal = missing ?? ageRefusal(scan);
  if (refusal !== undefined) return refusal;
  const line = toLine(scan, measured.value);
  return joinLines(scan.basket.lines, line, depositLine(scan, line));
}

function discontinuedRefusal({ item }: Scan) {
  return item.discontinued
    ? refused('ITEM_DISCONTINUED', `${item.description} is no longer sold.`, 'scan')
    : undefined;
}

/** A class without a record is a hole in the price book; a class without tax has a record without rates. */
export function taxRefusal({ facts, basket }: Scan, taxClassId: string) {
  const known = facts.taxClasses.some(
    (taxClass) =>
      taxClass.taxClassId === taxClassId && taxClass.jurisdictionId === basket.jurisdictionId,
  );
  return known
    ? undefined
    : refused('TAX_RATE_MISSING', `Tax class ${taxClassId} has no rates here.`, 'scan');
}

function toLine(scan: Scan, measured: Measured): LineFacts {
  const { item, request } = scan;
  const { batchLot, serial, gtin } = request.code;
  const expiry = expiryOf(scan);
  return {
    lineId: request.lineId,
    itemId: item.itemId,
    gtin,
    description: item.description,
    categoryId: item.categoryId,
    departmentId: item.departmentId,
    taxClassId: item.taxClassId,
    ...measured,
    ...(batchLot !== undefined && { batchLot }),
    ...(serial !== undefined && { serial }),
    ...(expiry !== undefined && { expiry }),
    entryMethod: request.entryMethod,
    scannedAt: request.now,
    ...ageOf(scan),
    ...(request.approval !== undefined && { approval: request.approval }),
  };
}

function ageOf({ basket, request, item }: Scan) {
  if (item.minimumAge === undefined) return {};
  const confirmedBy = request.ageConfirmedBy ?? earlierConfirmation(basket, item.minimumAge);
  return {
    minimumAge: item.minimumAge,
    ...(confirmedBy !== undefined && { ageConfirmedBy: confirmedBy }),
  };
}
