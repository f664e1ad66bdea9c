import { quantity } from '#kernel/quantity.ts';
import type { LineFacts } from './basket.ts';
import { selectOffer, type SelectedOffer } from './offer-selection.ts';
import type { PriceBookItem } from './price-book.ts';
import { refused } from './refusal.ts';
import { taxRefusal } from './scan-checks.ts';
import type { Scan } from './scan-request.ts';

type Fee = { readonly item: PriceBookItem; readonly offer: SelectedOffer };

/** What is charged along with each base unit: the deposit first, then the fees as the item names them. */
export function feeItemIdsOf({
  depositItemId,
  feeItemIds = [],
}: Pick<PriceBookItem, 'depositItemId' | 'feeItemIds'>): readonly string[] {
  return depositItemId === undefined ? feeItemIds : [depositItemId, ...feeItemIds];
}

/** What an item says of its kind goes with its line into the journal; goods say nothing. */
export function feeFactsOf({
  feeKind,
  discountable,
}: PriceBookItem): Pick<LineFacts, 'feeKind' | 'discountable'> {
  return {
    ...(feeKind !== undefined && { feeKind }),
    ...(discountable === false && { discountable }),
  };
}

/** A deposit or fee that can't be charged stops the scan: the goods must not leave without it. */
export function feeRefusal(scan: Scan) {
  const second = secondDelivery(scan);
  if (second !== undefined) return second;
  for (const itemId of feeItemIdsOf(scan.item)) {
    const fee = findFee(scan, itemId);
    if (fee === undefined) {
      const message = `${scan.item.description} needs fee ${itemId}, which has no price.`;
      return refused('PRICE_MISSING', message, 'scan');
    }
    const untaxed = taxRefusal(scan, fee.item.taxClassId);
    if (untaxed !== undefined) return untaxed;
  }
  return undefined;
}

/** One line of each fee, one unit of it for each base unit: a case of 24 bottles carries 24 deposits. */
export function feeLines(scan: Scan, line: LineFacts): readonly LineFacts[] {
  return feeItemIdsOf(scan.item).flatMap((itemId, index) => {
    const fee = findFee(scan, itemId);
    const lineId = scan.request.feeLineIds[index];
    return fee === undefined || lineId === undefined ? [] : [feeLine(fee, lineId, line)];
  });
}

/** An order is brought once. */
function secondDelivery({ basket, item, request }: Scan) {
  if (item.feeKind !== 'DELIVERY') return undefined;
  const isOne = Number(request.quantity ?? '1') === 1;
  const isFirst = basket.lines.every(({ feeKind }) => feeKind !== 'DELIVERY');
  return isOne && isFirst
    ? undefined
    : refused('DELIVERY_FEE_WRONG', 'Delivery is charged once; take the other line out.', 'scan');
}

function feeLine({ item, offer }: Fee, lineId: string, line: LineFacts): LineFacts {
  const units = quantity(line.baseQuantity.value, item.baseUnit);
  return {
    lineId,
    itemId: item.itemId,
    gtin: item.units[0]?.gtin ?? line.gtin,
    description: item.description,
    categoryId: item.categoryId,
    departmentId: item.departmentId,
    taxClassId: item.taxClassId,
    quantity: units,
    baseQuantity: units,
    baseUnitsPerUnit: '1',
    unitPrice: offer.price,
    priceListId: offer.priceListId,
    offerId: offer.offerId,
    entryMethod: line.entryMethod,
    scannedAt: line.scannedAt,
    depositOf: line.lineId,
    ...feeFactsOf(item),
  };
}

function findFee({ facts, basket, request }: Scan, itemId: string): Fee | undefined {
  const item = facts.feeItems?.find((known) => known.itemId === itemId);
  if (item === undefined) return undefined;
  const offer = selectOffer(facts.offers, {
    itemId,
    unit: item.baseUnit,
    channel: basket.channel,
    currency: basket.currency,
    now: request.now,
  });
  return offer === undefined ? undefined : { item, offer };
}
