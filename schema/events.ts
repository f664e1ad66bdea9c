import { z } from 'zod';

/**
 * Every event that crosses from one subgraph to another, as a schema of its `detail`. A publisher parses
 * before it writes its outbox (a wrong event is a fault at its source); a consumer parses before it applies.
 * Amounts are integer minor units with their currency, GTINs have 14 digits, instants are ISO 8601 in UTC.
 */
const instant = z.iso.datetime();
const date = z.iso.date();
const minor = z.int();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
const money = z.object({ minor, currency: z.string().length(3) });
const quantity = z.object({ value: decimalText, unit: z.string() });
const channel = z.enum(['STORE', 'WEB']);
const series = z.enum(['ONLINE', 'OFFLINE', 'TRAINING']);
const roundingMode = z.enum(['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN']);
/** Applied only if newer than what the consumer holds of the same aggregate. */
const sourceVersion = z.int();

const tradeItemUnit = z.object({
  gtin: z.string().length(14),
  unit: z.string(),
  /** How many base units one of this unit holds: 1 for the each, 24 for a case of 24. */
  baseUnitsPerUnit: decimalText,
});

const itemChanged = z.object({
  itemId: z.string(),
  sourceVersion,
  description: z.string(),
  categoryId: z.string(),
  departmentId: z.string(),
  taxClassId: z.string(),
  baseUnit: z.string(),
  units: z.array(tradeItemUnit),
  lotControlled: z.boolean(),
  /** Years; absent when anyone may buy. */
  minimumAge: z.int().optional(),
  /** The item that is charged along with each base unit (a bottle deposit), if any. */
  depositItemId: z.string().optional(),
  soldByWeight: z.boolean(),
  discontinued: z.boolean(),
});

/** All price windows of one item and unit in one price list, so that a consumer replaces them as a whole. */
const offerChanged = z.object({
  priceListId: z.string(),
  itemId: z.string(),
  unit: z.string(),
  sourceVersion,
  currency: z.string().length(3),
  windows: z.array(
    z.object({
      offerId: z.string(),
      priceMinor: minor,
      channels: z.array(channel),
      validFrom: instant,
      validTo: instant.optional(),
    }),
  ),
});

const priceListAssigned = z.object({
  storeId: z.string(),
  channel,
  priceListId: z.string(),
  sourceVersion,
});

const promotionChanged = z.object({
  promotionId: z.string(),
  sourceVersion,
  description: z.string(),
  /** `PERCENT_OFF`: percent. `MULTI_BUY`: `quantity` of the items together for `priceMinor`. */
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('PERCENT_OFF'), percent: decimalText }),
    z.object({
      kind: z.literal('MULTI_BUY'),
      quantity: z.int().min(2),
      prices: z.array(money),
    }),
  ]),
  priority: z.int(),
  concurrency: z.enum(['EXCLUSIVE', 'BEST_PRICE', 'COMPOUND']),
  /** Empty lists mean no restriction by that criterion. */
  itemIds: z.array(z.string()),
  categoryIds: z.array(z.string()),
  storeIds: z.array(z.string()),
  channels: z.array(channel),
  validFrom: instant,
  validTo: instant.optional(),
  stopped: z.boolean(),
});

const taxRateChanged = z.object({
  jurisdictionId: z.string(),
  taxClassId: z.string(),
  sourceVersion,
  /** Several taxes may apply to one class (state and county); rates as decimals, 0.19 for 19 %. */
  rates: z.array(
    z.object({
      taxId: z.string(),
      name: z.string(),
      rate: decimalText,
      validFrom: date,
      validTo: date.optional(),
    }),
  ),
});

const lotChanged = z.object({
  gtin: z.string().length(14),
  batchLot: z.string(),
  itemId: z.string(),
  sourceVersion,
  expiry: date.optional(),
});

const recallIssued = z.object({
  recallId: z.string(),
  gtin: z.string().length(14),
  /** Absent: every lot of the item is recalled. */
  batchLot: z.string().optional(),
  itemId: z.string(),
  reason: z.string(),
  issuedAt: instant,
  /** Empty: all stores. */
  storeIds: z.array(z.string()),
  sourceVersion,
});

const recallLifted = z.object({
  recallId: z.string(),
  gtin: z.string().length(14),
  batchLot: z.string().optional(),
  itemId: z.string(),
  liftedAt: instant,
  storeIds: z.array(z.string()),
  sourceVersion,
});

const taxPolicy = z.object({
  pricesIncludeTax: z.boolean(),
  roundingLevel: z.enum(['UNIT', 'LINE', 'RATE', 'DOCUMENT']),
  roundingMode,
});

const storePolicy = z.object({
  policyVersion: z.int(),
  tax: taxPolicy,
  /** Absent: cash is not rounded. */
  cashRounding: z.object({ incrementMinor: minor, mode: roundingMode }).optional(),
  discountSequence: z.array(
    z.enum(['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT']),
  ),
  discountRounding: roundingMode,
  promotionControl: z.enum(['WITHIN_PRIORITY', 'ACROSS_PRIORITIES']),
  expiredUnits: z.enum(['BLOCK', 'APPROVAL']),
  returnWindowDays: z.int(),
});

const storeChanged = z.object({
  storeId: z.string(),
  sourceVersion,
  gln: z.string().length(13),
  name: z.string(),
  countryCode: z.string().length(2),
  currency: z.string().length(3),
  timeZone: z.string(),
  /** Local time at which a new business day starts, "04:00". */
  dayStart: z.string(),
  jurisdictionId: z.string(),
  kind: z.enum(['PHYSICAL', 'ONLINE']),
  /** Lines of the receipt's head: name, street, town, tax number. */
  receiptHeader: z.array(z.string()),
  policy: storePolicy,
});

const workstationChanged = z.object({
  workstationId: z.string(),
  storeId: z.string(),
  sourceVersion,
  kind: z.enum(['TILL', 'VIRTUAL']),
  enrolled: z.boolean(),
  revoked: z.boolean(),
});

const shiftOpened = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  operatorId: z.string(),
  businessDayDate: date,
  openedAt: instant,
  float: money,
});

const shiftClosing = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  requestedAt: instant,
});

const shiftClosed = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  zNumber: z.int(),
  closedAt: instant,
});

const stockChanged = z.object({
  storeId: z.string(),
  itemId: z.string(),
  unit: z.string(),
  onHand: decimalText,
  reserved: decimalText,
  available: decimalText,
  sourceVersion,
});

const tender = z.object({
  tenderId: z.string(),
  kind: z.enum(['CASH', 'CARD']),
  amount: money,
  /** Cash only: what was handed over and what went back. */
  tendered: money.optional(),
  change: money.optional(),
  cardBrand: z.string().optional(),
  cardLastFour: z.string().optional(),
});

const saleLine = z.object({
  lineId: z.string(),
  itemId: z.string(),
  gtin: z.string().length(14),
  description: z.string(),
  categoryId: z.string(),
  departmentId: z.string(),
  /** Negative on a return. */
  quantity,
  /** The same quantity in the item's base unit, in which stock is kept. */
  baseQuantity: quantity,
  batchLot: z.string().optional(),
  unitPriceMinor: minor,
  /** After all discounts; negative on a return. */
  netMinor: minor,
  taxMinor: minor,
  grossMinor: minor,
  discountMinor: minor,
  /** The stock reservation that this line consumes (an order's pick-up). */
  reservationId: z.string().optional(),
  /** On a return: whether the unit goes back to stock. */
  restock: z.boolean().optional(),
  /** The line along with which this deposit is charged: money without goods, so it moves no stock. */
  depositOf: z.string().optional(),
});

/**
 * One completed transaction of any kind, or one that was voided after it had taken a sequence number. It is
 * what moves stock and the drawer (back-office), updates the customer and order (order) and is posted (ERP).
 */
const saleCompleted = z.object({
  transactionId: z.string(),
  kind: z.enum(['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID', 'VOIDED', 'NO_SALE']),
  storeId: z.string(),
  workstationId: z.string(),
  businessDayDate: date,
  series,
  sequenceNumber: z.int(),
  /** Fiscal receipts only. */
  receiptNumber: z.int().optional(),
  shiftId: z.string(),
  operatorId: z.string(),
  customerId: z.string().optional(),
  orderId: z.string().optional(),
  fulfilmentId: z.string().optional(),
  channel,
  completedAt: instant,
  currency: z.string().length(3),
  lines: z.array(saleLine),
  taxes: z.array(
    z.object({
      taxId: z.string(),
      name: z.string(),
      rate: decimalText,
      taxableMinor: minor,
      taxMinor: minor,
    }),
  ),
  tenders: z.array(tender),
  netMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
  discountMinor: minor,
  cashRoundingMinor: minor,
  /** The transaction that a return or post-void corrects. */
  originalTransactionId: z.string().optional(),
  journalHash: z.string().length(64),
});

/** Checkout sealed the shift's chains: back-office closes when it holds everything up to here. */
const shiftSealed = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  sealedAt: instant,
  chains: z.array(
    z.object({
      series,
      /** Of the whole chain; 0 when nothing was ever written to it. */
      lastSequenceNumber: z.int(),
      hash: z.string().length(64),
      /** Of this shift alone, all kinds. */
      transactionCount: z.int(),
      totalMinor: minor,
    }),
  ),
});

/** Flat on purpose: the payload of the `basketChanged` subscription on both faces (decision 10). */
const basketChanged = z.object({
  basketId: z.string(),
  storeId: z.string(),
  workstationId: z.string().optional(),
  version: z.int(),
  status: z.enum(['OPEN', 'SUSPENDED', 'TENDERING', 'COMPLETED', 'VOIDED']),
  currency: z.string().length(3),
  lineCount: z.int(),
  netMinor: minor,
  taxMinor: minor,
  discountMinor: minor,
  totalMinor: minor,
  dueMinor: minor,
  lastLine: z
    .object({ lineId: z.string(), description: z.string(), quantity, grossMinor: minor })
    .optional(),
});

const tenderStatusChanged = z.object({
  basketId: z.string(),
  storeId: z.string(),
  tenderId: z.string(),
  status: z.enum(['PENDING', 'AUTHORISED', 'DECLINED', 'CAPTURED', 'VOIDED', 'FAILED']),
  amount: money,
  /** The basket's version after the change. */
  version: z.int(),
});

const captureRequested = z.object({
  transactionId: z.string(),
  tenderId: z.string(),
  providerReference: z.string(),
  amount: money,
});

const orderStatusChanged = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  storeId: z.string(),
  customerId: z.string().optional(),
  status: z.string(),
  version: z.int(),
});

const fulfilmentRequested = z.object({
  fulfilmentId: z.string(),
  orderId: z.string(),
  storeId: z.string(),
  kind: z.enum(['PICK_UP', 'SHIP']),
  version: z.int(),
});

/** Items and prices as the corporate system says them, a page at a time; product turns them into its own. */
const itemMastersReceived = z.object({
  syncRunId: z.string(),
  items: z.array(
    z.object({
      itemId: z.string(),
      description: z.string(),
      categoryId: z.string(),
      taxClassId: z.string(),
      baseUnit: z.string(),
      units: z.array(tradeItemUnit),
      lotControlled: z.boolean(),
      minimumAge: z.int().optional(),
      soldByWeight: z.boolean(),
      discontinued: z.boolean(),
      /** Grows with each change in the corporate system. */
      changeNumber: z.int(),
    }),
  ),
});

const pricesReceived = z.object({
  syncRunId: z.string(),
  prices: z.array(
    z.object({
      priceListId: z.string(),
      itemId: z.string(),
      unit: z.string(),
      price: money,
      channels: z.array(channel),
      validFrom: instant,
      validTo: instant.optional(),
      changeNumber: z.int(),
    }),
  ),
});

const salePosted = z.object({
  transactionId: z.string(),
  postingId: z.string(),
  corporateDocumentNumber: z.string(),
  postedAt: instant,
});

export const eventSchemas = {
  ItemChanged: itemChanged,
  OfferChanged: offerChanged,
  PriceListAssigned: priceListAssigned,
  PromotionChanged: promotionChanged,
  TaxRateChanged: taxRateChanged,
  LotChanged: lotChanged,
  RecallIssued: recallIssued,
  RecallLifted: recallLifted,
  StoreChanged: storeChanged,
  WorkstationChanged: workstationChanged,
  ShiftOpened: shiftOpened,
  ShiftClosing: shiftClosing,
  ShiftClosed: shiftClosed,
  StockChanged: stockChanged,
  SaleCompleted: saleCompleted,
  ShiftSealed: shiftSealed,
  BasketChanged: basketChanged,
  TenderStatusChanged: tenderStatusChanged,
  CaptureRequested: captureRequested,
  OrderStatusChanged: orderStatusChanged,
  FulfilmentRequested: fulfilmentRequested,
  ItemMastersReceived: itemMastersReceived,
  PricesReceived: pricesReceived,
  SalePosted: salePosted,
} as const;

export type EventType = keyof typeof eventSchemas;

/** The typed `detail` of an event, e.g. `EventDetail<'SaleCompleted'>`. */
export type EventDetail<Type extends EventType> = z.infer<(typeof eventSchemas)[Type]>;

/** Parses a detail; a wrong one is a fault that names every wrong path. */
export function parseEventDetail<Type extends EventType>(
  type: Type,
  detail: unknown,
): EventDetail<Type> {
  const parsed = eventSchemas[type].safeParse(detail);
  if (parsed.success) return parsed.data as EventDetail<Type>;
  throw new TypeError(`Event ${type} is not as its schema says: ${z.prettifyError(parsed.error)}`);
}
