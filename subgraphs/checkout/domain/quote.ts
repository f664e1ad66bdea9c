import { accept } from '#kernel/outcome.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { Basket, BasketLine } from './basket.ts';
import { feePolicyOf } from './fees.ts';
import type { Channel, FeeKind } from './price-book.ts';
import type { PickUpPolicy } from './till-terms.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import { permit } from './state-machine.ts';

/** The payload of a signed quote but its dates (decision 4). */
export type QuotePayload = {
  readonly basketId: string;
  readonly basketVersion: number;
  readonly storeId: string;
  readonly channel: Channel;
  readonly customerId?: string;
  readonly currency: string;
  readonly lines: QuoteLine[];
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
  readonly delivery?: 'CHARGED' | 'MISSING' | undefined;
  readonly pickUp?: PickUpPolicy | undefined;
};

export type QuoteLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly baseQuantity: Quantity;
  readonly unitPriceMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
  readonly depositOf?: string | undefined;
  readonly feeKind?: FeeKind | undefined;
};

/** Of an OPEN basket with lines; nobody prices it again after this (decision 4). */
export function quoteOf(basket: Basket): CheckoutOutcome<QuotePayload> {
  const permitted = permit(basket, 'QUOTE');
  if (!permitted.ok) return permitted;
  if (basket.lines.length === 0) return refused('BASKET_EMPTY', 'The basket has no lines.');
  if (basket.lines.some(isReturnLine)) {
    return refused(
      'TRANSACTION_NOT_RETURNABLE',
      'What comes back is settled here and not ordered.',
    );
  }
  const { id, version, storeId, channel, customerId, currency, totals } = basket;
  return accept({
    basketId: id,
    basketVersion: version,
    storeId,
    channel,
    ...(customerId !== undefined && { customerId }),
    currency,
    lines: basket.lines.map(toQuoteLine),
    netMinor: totals.net.minor,
    taxMinor: totals.tax.minor,
    discountMinor: totals.discount.minor,
    totalMinor: totals.total.minor,
    ...deliveryOf(basket),
    ...(basket.policy.pickUp === undefined ? {} : { pickUp: basket.policy.pickUp }),
  });
}

/** Whether the delivery is paid for, where the store charges one. */
function deliveryOf({ lines, policy }: Basket): Pick<QuotePayload, 'delivery'> {
  if (lines.some(({ feeKind }) => feeKind === 'DELIVERY')) return { delivery: 'CHARGED' };
  return feePolicyOf(policy).deliveryGtins.length > 0 ? { delivery: 'MISSING' } : {};
}

function toQuoteLine(line: BasketLine): QuoteLine {
  const { lineId, itemId, gtin, description, quantity, baseQuantity } = line;
  return {
    lineId,
    itemId,
    gtin,
    description,
    quantity,
    baseQuantity,
    unitPriceMinor: line.unitPrice.minor,
    discountMinor: line.discount.minor,
    netMinor: line.net.minor,
    taxMinor: line.tax.minor,
    grossMinor: line.gross.minor,
    ...(line.depositOf !== undefined && { depositOf: line.depositOf }),
    ...(line.feeKind !== undefined && { feeKind: line.feeKind }),
  };
}
