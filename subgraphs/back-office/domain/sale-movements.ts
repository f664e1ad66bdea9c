import { isGoods } from './fee-terms.ts';
import type { Sale, SaleLine } from './sale.ts';
import { addText, isLess, negateText, type StockChange, type StockMovementKind } from './stock.ts';

export type SaleMovement = {
  readonly line: SaleLine;
  readonly kind: StockMovementKind;
  /** Signed, in the base unit. */
  readonly quantity: string;
};

const movesStock: ReadonlySet<Sale['kind']> = new Set(['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID']);

/**
 * One movement a line of goods. Deposits and fees are money alone, bags apart. What was voided, was no sale or was training
 * moves nothing; a returned unit that isn't fit for the shelf (restock false) doesn't come back to stock.
 */
export function saleMovements(sale: Sale): readonly SaleMovement[] {
  if (sale.series === 'TRAINING' || !movesStock.has(sale.kind)) return [];
  return sale.lines.flatMap((line) => {
    if (!isGoods(line) || line.giftCard === true) return [];
    const quantity = negateText(line.baseQuantity.value);
    if (quantity === '0') return [];
    const comesBack = isLess('0', quantity);
    if (comesBack && line.restock === false) return [];
    return [{ line, kind: comesBack ? ('RETURN' as const) : ('SALE' as const), quantity }];
  });
}

/** One change an item and unit, in item order: positions are locked in that order by everyone. */
export function mergeChanges(changes: readonly StockChange[]): readonly StockChange[] {
  const merged = new Map<string, StockChange>();
  for (const change of changes) {
    const sum = merged.get(change.itemId);
    if (sum !== undefined && sum.unit !== change.unit) {
      throw new RangeError(
        `Expected one base unit of item ${change.itemId}, got ${sum.unit} and ${change.unit}.`,
      );
    }
    merged.set(change.itemId, {
      ...change,
      onHand: addText(sum?.onHand ?? '0', change.onHand),
      reserved: addText(sum?.reserved ?? '0', change.reserved),
    });
  }
  return [...merged.values()].sort((left, right) => (left.itemId < right.itemId ? -1 : 1));
}
