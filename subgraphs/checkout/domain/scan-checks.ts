import { compareQuantity } from '#kernel/quantity.ts';
import type { Basket, LineFacts } from './basket.ts';
import type { PriceBookRecall } from './price-book.ts';
import { refused, type CheckoutRefusal } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import { approvalFor, type Scan } from './scan-request.ts';

type Refused = { readonly ok: false; readonly refusal: CheckoutRefusal };

/** Rule 34, for the one unit in hand: its lot, recalls, its date, its serial number. */
export function unitRefusal(scan: Scan): Refused | undefined {
  return lotRefusal(scan) ?? recallRefusal(scan) ?? expiryRefusal(scan) ?? serialRefusal(scan);
}

/** More of a line are units that nobody scanned, so a recall of since then stops them. */
export function raisedLineRefusal(
  basket: Basket,
  raised: LineFacts,
  recalls: readonly PriceBookRecall[],
): Refused | undefined {
  const line = basket.lines.find(({ lineId }) => lineId === raised.lineId);
  const isRaised = line !== undefined && compareQuantity(raised.quantity, line.quantity) > 0;
  return isRaised && isRecalled(raised, recalls, basket.storeId)
    ? refused('LOT_RECALLED', `${raised.description} was recalled meanwhile.`, 'quantity')
    : undefined;
}

/** A unit whose lot nobody knows counts as one of those recalled. */
export function isRecalled(
  line: Pick<LineFacts, 'itemId' | 'batchLot'>,
  recalls: readonly PriceBookRecall[],
  storeId: string,
): boolean {
  return recalls
    .filter((recall) => concerns(recall, line.itemId, { storeId }))
    .some(({ batchLot }) => batchLot === undefined || batchLot === (line.batchLot ?? batchLot));
}

/** The first line of goods that must not be sold any more; those that come back are wanted back. */
export function recalledIn(
  basket: Basket,
  recalls: readonly PriceBookRecall[],
): LineFacts | undefined {
  return basket.lines.find(
    (line) => !isReturnLine(line) && isRecalled(line, recalls, basket.storeId),
  );
}

/** A class without a record is a hole in the price book; a class without tax has a record without rates. */
export function taxRefusal({ facts, basket }: Scan, taxClassId: string): Refused | undefined {
  const known = facts.taxClasses.some(
    (taxClass) =>
      taxClass.taxClassId === taxClassId && taxClass.jurisdictionId === basket.jurisdictionId,
  );
  return known
    ? undefined
    : refused('TAX_RATE_MISSING', `Tax class ${taxClassId} has no rates here.`, 'scan');
}

/** The label's own date; without one, what the lot was delivered with. */
export function expiryOf({ request, facts }: Scan): string | undefined {
  return request.code.expiry ?? facts.lot?.expiry;
}

/** A unit may still be sold on the day that is printed on it. */
export function isExpired(scan: Scan): boolean {
  const expiry = expiryOf(scan);
  return expiry !== undefined && expiry < scan.request.today;
}

function lotRefusal(scan: Scan): Refused | undefined {
  if (scan.request.code.batchLot !== undefined) return undefined;
  if (scan.item.lotControlled) {
    return refused(
      'LOT_REQUIRED',
      `${scan.item.description} is sold by lot: scan its 2D code.`,
      'scan',
    );
  }
  // Without its lot nobody can say that this unit is not one of those recalled.
  return recallsHere(scan).some((recall) => recall.batchLot !== undefined)
    ? refused(
        'LOT_REQUIRED',
        `A lot of ${scan.item.description} is recalled: enter its lot.`,
        'scan',
      )
    : undefined;
}

function recallRefusal(scan: Scan): Refused | undefined {
  const { batchLot } = scan.request.code;
  const recall = recallsHere(scan).find(
    (candidate) => candidate.batchLot === undefined || candidate.batchLot === batchLot,
  );
  return recall === undefined
    ? undefined
    : refused('LOT_RECALLED', `Recalled (${recall.reason}): do not sell this unit.`, 'scan');
}

/**
 * By item and not by GTIN: whoever recalls a lot of the each means the case it came in as well, and one
 * unit too many taken off the shelf harms nobody.
 */
function recallsHere({ facts, item, basket }: Scan): readonly PriceBookRecall[] {
  return facts.recalls.filter((recall) => concerns(recall, item.itemId, basket));
}

function concerns(
  { itemId: recalledId, storeIds }: PriceBookRecall,
  itemId: string,
  { storeId }: Pick<Basket, 'storeId'>,
): boolean {
  return recalledId === itemId && (storeIds.length === 0 || storeIds.includes(storeId));
}

function expiryRefusal(scan: Scan): Refused | undefined {
  const { basket, request } = scan;
  if (!isExpired(scan)) return undefined;
  const expiry = expiryOf(scan);
  if (basket.policy.expiredUnits === 'BLOCK') {
    return refused('UNIT_EXPIRED', `Expired on ${expiry ?? ''}: do not sell this unit.`, 'scan');
  }
  return approvalFor(request, 'SELL_EXPIRED') !== undefined
    ? undefined
    : refused(
        'APPROVAL_REQUIRED',
        `Expired on ${expiry ?? ''}: selling it needs an approval.`,
        'approval',
      );
}

/** The very same unit is in a basket once, whichever way it goes. */
export function serialRefusal({ basket, request, item }: Scan): Refused | undefined {
  const { serial } = request.code;
  if (serial === undefined) return undefined;
  const scanned = basket.lines.some(
    (line) => line.itemId === item.itemId && line.serial === serial,
  );
  return scanned
    ? refused('SERIAL_ALREADY_SCANNED', `Serial number ${serial} is in the basket already.`, 'scan')
    : undefined;
}
