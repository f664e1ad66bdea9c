import { z } from 'zod';
import { instant, date, minor, decimalText, money, roundingMode, sourceVersion } from './values.ts';

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
  /** How far a cashier may lower a price alone, in per cent; absent: checkout's default. */
  discountLimit: z.object({ percentMax: decimalText }).optional(),
});

export const storeChanged = z.object({
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

export const workstationChanged = z.object({
  workstationId: z.string(),
  storeId: z.string(),
  sourceVersion,
  kind: z.enum(['TILL', 'VIRTUAL']),
  enrolled: z.boolean(),
  revoked: z.boolean(),
});

export const shiftOpened = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  operatorId: z.string(),
  businessDayDate: date,
  openedAt: instant,
  float: money,
});

export const shiftClosing = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  requestedAt: instant,
});

export const shiftClosed = z.object({
  shiftId: z.string(),
  storeId: z.string(),
  workstationId: z.string(),
  zNumber: z.int(),
  closedAt: instant,
});

export const stockChanged = z.object({
  storeId: z.string(),
  itemId: z.string(),
  unit: z.string(),
  onHand: decimalText,
  reserved: decimalText,
  available: decimalText,
  sourceVersion,
});
