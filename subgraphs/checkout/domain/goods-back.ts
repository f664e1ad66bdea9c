import { accept } from '#kernel/outcome.ts';
import type { Basket } from './basket.ts';
import type { PriceBookItem } from './price-book.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { serialRefusal } from './scan-checks.ts';
import { saleUnitOf } from './scan-line.ts';
import { measureBack, type MeasuredBack } from './scan-measure.ts';
import type { Scan, ScanFacts, ScanRequest } from './scan-request.ts';

/** Goods in the cashier's hand of which nobody has the receipt: what they are, and how much of it. */
export type GoodsBack = {
  readonly scan: Scan;
  readonly item: PriceBookItem;
  readonly measured: MeasuredBack;
};

/** Recalled, expired and discontinued goods come back like others; only their shelf does not see them again. */
export function goodsBack(
  basket: Basket,
  request: ScanRequest,
  facts: ScanFacts,
): CheckoutOutcome<GoodsBack> {
  const { item } = facts;
  if (item === undefined || saleUnitOf(item, request.code.gtin) === undefined) {
    return refused('ITEM_UNKNOWN', `No item has the GTIN ${request.code.gtin}.`, 'scan');
  }
  // An empty bottle is worth its deposit; other fees were paid for goods, or for what is done and over.
  if (item.feeKind !== undefined && item.feeKind !== 'DEPOSIT') {
    const message = `${item.description} comes back with its goods, or with its receipt.`;
    return refused('FEE_NOT_RETURNABLE', message, 'scan');
  }
  // What a label asks for is not what somebody paid: it must be weighed, or its weight be on the label.
  const { price: _label, ...code } = request.code;
  const scan = { basket, request: { ...request, code }, facts, item };
  const twice = serialRefusal(scan);
  if (twice !== undefined) return twice;
  const measured = measureBack(scan);
  return measured.ok ? accept({ scan, item, measured: measured.value }) : measured;
}
