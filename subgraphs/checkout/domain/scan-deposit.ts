import { quantity } from '#kernel/quantity.ts';
import type { LineFacts } from './basket.ts';
import { selectOffer, type SelectedOffer } from './offer-selection.ts';
import type { PriceBookItem } from './price-book.ts';
import { refused } from './refusal.ts';
import { taxRefusal } from './scan-checks.ts';
import type { Scan } from './scan-request.ts';

type Deposit = { readonly item: PriceBookItem; readonly offer: SelectedOffer };

/** A deposit that can't be charged stops the scan: a bottle must not leave without it. */
export function depositRefusal(scan: Scan) {
  const { depositItemId, description } = scan.item;
  if (depositItemId === undefined) return undefined;
  const deposit = findDeposit(scan);
  return deposit === undefined
    ? refused(
        'PRICE_MISSING',
        `${description} needs deposit ${depositItemId}, which has no price.`,
        'scan',
      )
    : taxRefusal(scan, deposit.item.taxClassId);
}

/** One deposit for each base unit: a case of 24 bottles carries 24. */
export function depositLine(scan: Scan, line: LineFacts): LineFacts | undefined {
  const deposit = findDeposit(scan);
  if (deposit === undefined) return undefined;
  const { item, offer } = deposit;
  const units = quantity(line.baseQuantity.value, item.baseUnit);
  return {
    lineId: scan.request.depositLineId,
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
  };
}

function findDeposit({ item, facts, basket, request }: Scan): Deposit | undefined {
  const { depositItem } = facts;
  if (depositItem === undefined || depositItem.itemId !== item.depositItemId) return undefined;
  const offer = selectOffer(facts.offers, {
    itemId: depositItem.itemId,
    unit: depositItem.baseUnit,
    channel: basket.channel,
    currency: basket.currency,
    now: request.now,
  });
  return offer === undefined ? undefined : { item: depositItem, offer };
}
