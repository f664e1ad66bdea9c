import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  formatDecimal,
  isDecimalText,
  negateDecimal,
  subtractDecimal,
} from '#kernel/decimal.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Quantity } from '#kernel/quantity.ts';

/** The stock of an item at a store. Quantities are decimal texts in the base unit. */
export type InventoryPosition = {
  readonly storeId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly onHand: string;
  readonly reserved: string;
  readonly version: number;
  readonly updatedAt: Date;
};

export type StockMovementKind = 'OPENING' | 'SALE' | 'RETURN' | 'RECEIPT' | 'ADJUSTMENT';

export type StockAdjustReason = 'DAMAGED' | 'EXPIRED' | 'STOLEN' | 'COUNTED' | 'OWN_USE' | 'OTHER';

export type StockMovement = {
  readonly movementId: string;
  readonly storeId: string;
  readonly itemId: string;
  readonly kind: StockMovementKind;
  /** Signed. */
  readonly quantity: Quantity;
  readonly documentKey: string;
  readonly lineKey: string;
  readonly batchLot?: string;
  readonly adjustReason?: StockAdjustReason;
  readonly note?: string;
  readonly operatorId?: string;
  readonly recordedAt: Date;
};

/** How a position changes; both parts are signed. */
export type StockChange = {
  readonly itemId: string;
  readonly unit: string;
  readonly onHand: string;
  readonly reserved: string;
};

export type ItemQuantity = { readonly itemId: string; readonly quantity: Quantity };

export function availableOf(position: Pick<InventoryPosition, 'onHand' | 'reserved'>): string {
  return formatDecimal(subtractDecimal(decimal(position.onHand), decimal(position.reserved)));
}

/** One quantity an item, in item order: two lines of one item are one demand (rule 31). */
export function sumByItem(lines: readonly ItemQuantity[]): readonly ItemQuantity[] {
  const sums = new Map<string, Quantity>();
  for (const { itemId, quantity } of lines) {
    const sum = sums.get(itemId);
    if (sum !== undefined && sum.unit !== quantity.unit) throw mixedUnits(itemId, sum, quantity);
    sums.set(itemId, { value: addText(sum?.value ?? '0', quantity.value), unit: quantity.unit });
  }
  return [...sums.entries()]
    .map(([itemId, quantity]) => ({ itemId, quantity }))
    .sort((left, right) => (left.itemId < right.itemId ? -1 : 1));
}

/** All or none: the changes that reserve the demand, or which item is short. Never oversells (rule 30). */
export function planReservation(
  demand: readonly ItemQuantity[],
  positions: ReadonlyMap<string, InventoryPosition>,
): Outcome<readonly StockChange[]> {
  const wanted = sumByItem(demand);
  const short = wanted.find(({ itemId, quantity }) => {
    const position = positions.get(itemId);
    // A position in another unit can't answer the demand; units are converted before stock is asked.
    return position?.unit !== quantity.unit || isLess(availableOf(position), quantity.value);
  });
  if (short !== undefined) {
    const position = positions.get(short.itemId);
    const available = position === undefined ? '0' : availableOf(position);
    const message = `Item ${short.itemId}: ${short.quantity.value} ${short.quantity.unit} wanted, ${available} available.`;
    return refuse({ code: 'STOCK_INSUFFICIENT', message });
  }
  return accept(
    wanted.map(({ itemId, quantity }) => ({
      itemId,
      unit: quantity.unit,
      onHand: '0',
      reserved: quantity.value,
    })),
  );
}

/** More pieces than any store holds of anything. */
const quantityMax = decimal(1_000_000_000);
const quantityDecimalsMax = 6;

/** A quantity that was typed: not zero, of the right sign, with a sane number of digits. */
export function checkQuantity(
  given: Quantity,
  rule: { readonly sign: 'POSITIVE' | 'ANY'; readonly field: readonly string[] },
): Outcome<Quantity> {
  const { sign, field } = rule;
  const message =
    sign === 'POSITIVE' ? 'The quantity must be above zero.' : "The quantity can't be zero.";
  if (!isDecimalText(given.value) || !/^[A-Z0-9]{2,3}$/.test(given.unit)) {
    return refuse({ code: 'QUANTITY_INVALID', message: 'Write a number and a unit.', field });
  }
  const value = decimal(given.value);
  const absolute = value.unscaled < 0n ? negateDecimal(value) : value;
  if (value.unscaled === 0n || (sign === 'POSITIVE' && value.unscaled < 0n)) {
    return refuse({ code: 'QUANTITY_INVALID', message, field });
  }
  if (value.scale > quantityDecimalsMax || compareDecimal(absolute, quantityMax) > 0) {
    const why = `At most ${quantityDecimalsMax} decimals and ${formatDecimal(quantityMax)}.`;
    return refuse({ code: 'QUANTITY_INVALID', message: why, field });
  }
  return accept({ value: formatDecimal(value), unit: given.unit });
}

/** A correction never takes stock below zero or below what is promised to orders; adding is always allowed. */
export function planAdjustment(
  position: InventoryPosition,
  quantity: Quantity,
): Outcome<StockChange> {
  if (position.unit !== quantity.unit) return unitRefused(position, ['input', 'quantity', 'unit']);
  const available = addText(availableOf(position), quantity.value);
  if (isLess(quantity.value, '0') && isLess(available, '0')) {
    const message = `Only ${availableOf(position)} ${position.unit} of ${position.itemId} are free to take out.`;
    return refuse({ code: 'STOCK_INSUFFICIENT', message, field: ['input', 'quantity', 'value'] });
  }
  return accept({
    itemId: position.itemId,
    unit: position.unit,
    onHand: quantity.value,
    reserved: '0',
  });
}

/** A position that holds and promises nothing may take another unit, so that a slip of the pen can be put right. */
export function takesUnit(position: InventoryPosition | undefined, unit: string): boolean {
  if (position === undefined || position.unit === unit) return true;
  return position.onHand === '0' && position.reserved === '0';
}

export function unitRefused(position: InventoryPosition, field: readonly string[]): Outcome<never> {
  const message = `Stock of ${position.itemId} is kept in ${position.unit}.`;
  return refuse({ code: 'UNIT_NOT_BASE', message, field });
}

export function addText(left: string, right: string): string {
  return formatDecimal(addDecimal(decimal(left), decimal(right)));
}

export function negateText(value: string): string {
  return formatDecimal(negateDecimal(decimal(value)));
}

export function isLess(left: string, right: string): boolean {
  return compareDecimal(decimal(left), decimal(right)) < 0;
}

export function smaller(left: string, right: string): string {
  return isLess(left, right) ? left : right;
}

/** Driver texts such as "12.500" and ours become the one shortest form. */
export function normalText(value: string | Decimal): string {
  return formatDecimal(typeof value === 'string' ? decimal(value) : value);
}

function mixedUnits(itemId: string, left: Quantity, right: Quantity): RangeError {
  return new RangeError(
    `Expected one base unit of item ${itemId}, got ${left.unit} and ${right.unit}.`,
  );
}
