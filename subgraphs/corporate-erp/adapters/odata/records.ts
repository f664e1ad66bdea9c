import { z } from 'zod';
import { decimal, formatDecimal, roundDecimal } from '#kernel/decimal.ts';
import { normaliseGtin } from '#kernel/gtin.ts';
import { minorUnitExponent, type Money, parseAmount } from '#kernel/money.ts';
import type { CorporatePrice, ItemMaster } from '../../domain/item-master.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';

/** Reads rows of the corporate system. A row that is not as expected throws with a sentence about what is wrong with it. */
export function toItemMaster(row: unknown, now: Date): ItemMaster {
  const item = parse(itemRow, row);
  const { itemId, description, categoryId, taxClassId, baseUnit } = item;
  const { lotControlled, soldByWeight, discontinued, changeNumber } = item;
  return {
    ...{ itemId, description, categoryId, taxClassId, baseUnit },
    ...{ lotControlled, soldByWeight, discontinued, changeNumber },
    units: item.units.map(({ gtin, unit, baseUnitsPerUnit }) => ({
      gtin: toGtin(gtin),
      unit,
      baseUnitsPerUnit: plain(baseUnitsPerUnit),
    })),
    minimumAge: item.minimumAge ?? undefined,
    supplier: item.supplier ?? undefined,
    cost: toCost(item.cost, item.costCurrency),
    receivedAt: now.toISOString(),
  };
}

export function toCorporatePrice(row: unknown): CorporatePrice {
  const price = parse(priceRow, row);
  const { priceListId, itemId, unit, changeNumber } = price;
  return {
    ...{ priceListId, itemId, unit, changeNumber },
    // More digits than the currency has are refused, never rounded away.
    price: parseAmount(plain(price.price), price.currency),
    channels: [
      ...(price.inStore ? ['STORE' as const] : []),
      ...(price.onWeb ? ['WEB' as const] : []),
    ],
    validFrom: instant(price.validFrom),
    validTo: price.validTo === null ? undefined : instant(price.validTo),
  };
}

export function toPurchaseOrder(row: unknown, now: Date): PurchaseOrder {
  const { lines, ...order } = parse(purchaseOrderRow, row);
  return {
    ...order,
    lines: lines
      .toSorted((a, b) => a.lineNumber - b.lineNumber)
      .map(({ lineNumber, itemId, quantity, unit, unitCost, currency }) => ({
        ...{ lineNumber, itemId },
        quantity: { value: plain(quantity), unit },
        unitCost: rounded(unitCost, currency),
      })),
    readAt: now.toISOString(),
  };
}

export function toTotal(row: unknown): { readonly count: number; readonly sum: Money } {
  const { postingCount, totalAmount, currency } = parse(totalRow, row);
  return { count: postingCount, sum: parseAmount(plain(totalAmount), currency) };
}

/** Where a changed row stands in the order of changes; without it nobody could read on. */
export function changeNumberOf(row: unknown): string {
  return parse(z.object({ changeNumber: integerText }), row).changeNumber;
}

export function documentNumberOf(row: unknown): string {
  return parse(z.object({ documentNumber: z.string().min(1) }), row).documentNumber;
}

const integerText = z.union([z.string().regex(/^\d+$/), z.int().min(0).transform(String)]);
/** A service that does not know IEEE754Compatible sends numbers, which may have lost digits already. */
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const itemRow = z.object({
  itemId: z.string().min(1),
  description: z.string().min(1),
  categoryId: z.string().min(1),
  taxClassId: z.string().min(1),
  baseUnit: z.string().min(1),
  lotControlled: z.boolean(),
  minimumAge: z.int().nullish(),
  soldByWeight: z.boolean(),
  discontinued: z.boolean(),
  supplier: z.string().nullish(),
  cost: decimalText.nullish(),
  costCurrency: z.string().nullish(),
  changeNumber: integerText,
  units: z.array(z.object({ gtin: z.string(), unit: z.string(), baseUnitsPerUnit: decimalText })),
});

const priceRow = z.object({
  priceListId: z.string().min(1),
  itemId: z.string().min(1),
  unit: z.string().min(1),
  price: decimalText,
  currency: z.string(),
  inStore: z.boolean(),
  onWeb: z.boolean(),
  validFrom: z.iso.datetime({ offset: true }),
  validTo: z.iso.datetime({ offset: true }).nullable(),
  changeNumber: integerText,
});

const purchaseOrderRow = z.object({
  purchaseOrderNumber: z.string().min(1),
  storeId: z.string(),
  supplier: z.string(),
  status: z.enum(['OPEN', 'PARTLY_DELIVERED', 'DELIVERED', 'CANCELLED']),
  expectedDate: z.iso.date(),
  lines: z.array(
    z.object({
      lineNumber: z.int(),
      itemId: z.string(),
      quantity: decimalText,
      unit: z.string(),
      unitCost: decimalText,
      currency: z.string(),
    }),
  ),
});

const totalRow = z.object({
  postingCount: z.int(),
  totalAmount: decimalText,
  currency: z.string(),
});

function parse<Row>(schema: z.ZodType<Row>, row: unknown): Row {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new TypeError(z.prettifyError(parsed.error).replaceAll('\n', ' '));
}

function toGtin(text: string): string {
  const gtin = normaliseGtin(text);
  if (gtin.ok) return gtin.value;
  throw new TypeError(gtin.refusal.message);
}

function toCost(cost: string | null | undefined, currency: string | null | undefined) {
  if (typeof cost !== 'string' || typeof currency !== 'string') return undefined;
  return rounded(cost, currency);
}

/** Costs are kept with four digits there; whoever reads them here sees the currency's own. */
function rounded(amount: string, currency: string): Money {
  const digits = minorUnitExponent(currency);
  return parseAmount(formatDecimal(roundDecimal(decimal(amount), digits, 'HALF_UP')), currency);
}

/** "1.2300" is 1.23. */
function plain(amount: string): string {
  return formatDecimal(decimal(amount));
}

function instant(text: string): string {
  return new Date(text).toISOString();
}
