import type { Basket, LineFacts } from './basket.ts';
import { joinLines } from './join-lines.ts';
import type { PriceBookItem } from './price-book.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { ageOf, ageRefusal } from './age-check.ts';
import { expiryOf, isExpired, taxRefusal, unitRefusal } from './scan-checks.ts';
import { feeFactsOf, feeLines, feeRefusal } from './scan-fees.ts';
import { measureScan, type Measured } from './scan-measure.ts';
import { approvalFor, type Scan, type ScanFacts, type ScanRequest } from './scan-request.ts';
import { permit } from './state-machine.ts';
import { isTypedWeight } from './weighing.ts';

export type { ScanFacts, ScanRequest } from './scan-request.ts';

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
  const missing = taxRefusal(scan, scan.item.taxClassId) ?? feeRefusal(scan);
  const refusal = missing ?? ageRefusal(scan);
  if (refusal !== undefined) return refusal;
  const line = toLine(scan, measured.value);
  return joinLines(scan.basket.lines, line, feeLines(scan, line));
}

function discontinuedRefusal({ item }: Scan) {
  return item.discontinued
    ? refused('ITEM_DISCONTINUED', `${item.description} is no longer sold.`, 'scan')
    : undefined;
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
    ...(request.tare !== undefined && { tare: request.tare }),
    ...usedApprovals(scan),
    ...feeFactsOf(item),
  };
}

/** One that was not needed is noted nowhere, and stays good for its two minutes. */
function usedApprovals(scan: Scan): Pick<LineFacts, 'approval' | 'furtherApprovals'> {
  const { request } = scan;
  const [approval, ...further] = [
    isExpired(scan) ? approvalFor(request, 'SELL_EXPIRED') : undefined,
    isTypedWeight(scan) ? approvalFor(request, 'KEYED_WEIGHT') : undefined,
  ].filter((used) => used !== undefined);
  return {
    ...(approval !== undefined && { approval }),
    ...(further.length > 0 && { furtherApprovals: further }),
  };
}
