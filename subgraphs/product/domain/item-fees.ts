import { accept, type Outcome } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** What an item that is no goods is charged for; see docs/pricing.md. */
export type FeeKind = 'DEPOSIT' | 'ECO' | 'BAG' | 'DELIVERY';

/** What an item says of fees: that it is one, or which come along with each of its base units. */
export type ItemFees = {
  /** Absent: goods. */
  readonly feeKind?: FeeKind | undefined;
  /** Absent: goods are, fees are not. */
  readonly discountable?: boolean | undefined;
  /** Charged along with each base unit, besides the deposit; absent for none. */
  readonly feeItemIds?: readonly string[] | undefined;
};

/** Whether promotions and discounts by hand may lower its price. */
export function isDiscountable({ feeKind, discountable }: ItemFees): boolean {
  return discountable ?? feeKind === undefined;
}

/** Deposit and fees of what is charged along would be charged along with a charge. */
export function feeRefusal(
  item: ItemFees & {
    readonly itemId: string;
    readonly depositItemId?: string | undefined;
    readonly soldByWeight: boolean;
  },
): ReturnType<typeof refused> | undefined {
  const { itemId, feeKind, feeItemIds = [], depositItemId } = item;
  if (feeKind !== undefined && (feeItemIds.length > 0 || depositItemId !== undefined)) {
    return refused('FEE_INVALID', 'A fee has no deposit and no fees of its own.', 'feeKind');
  }
  if (feeItemIds.length > feeItemsMax || new Set(feeItemIds).size < feeItemIds.length) {
    return refused('FEE_INVALID', `Expected at most ${feeItemsMax} fees, each once.`, 'feeItemIds');
  }
  if (item.soldByWeight && feeItemIds.length > 0) {
    return refused('FEE_INVALID', 'A fee goes by the piece, not by weight.', 'feeItemIds');
  }
  return feeItemIds.includes(itemId)
    ? refused('FEE_INVALID', 'An item can not be charged along with itself.', 'feeItemIds')
    : undefined;
}

/** What is charged for each unit is known and says so: a delivery is charged once, a bag where one is taken. */
export function checkFeeItems(
  feeItemIds: readonly string[],
  known: ReadonlyMap<string, ItemFees>,
): Outcome<true, ProductRefusal> {
  for (const [index, feeItemId] of feeItemIds.entries()) {
    const fee = known.get(feeItemId);
    const field = ['feeItemIds', String(index)];
    if (fee === undefined) {
      return refused('ITEM_UNKNOWN', `There is no item ${feeItemId}.`, ...field);
    }
    if (fee.feeKind !== 'ECO' && fee.feeKind !== 'DEPOSIT') {
      return refused('FEE_INVALID', `${feeItemId} is no fee that goes by the unit.`, ...field);
    }
  }
  return accept(true);
}

/** Packaging, electronics, battery, copying levy, and one to spare: each is a line of the basket. */
const feeItemsMax = 5;
