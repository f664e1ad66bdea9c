import { z } from 'zod';

/** The values that events of every publisher are made of. Instants are ISO 8601 in UTC, GTINs have 14 digits. */
export const instant = z.iso.datetime();
export const date = z.iso.date();
export const minor = z.int();
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
export const money = z.object({ minor, currency: z.string().length(3) });
export const quantity = z.object({ value: decimalText, unit: z.string() });
export const channel = z.enum(['STORE', 'WEB']);
/** What a line without goods is charged for. */
export const feeKind = z.enum(['DEPOSIT', 'ECO', 'BAG', 'DELIVERY']);
/** How long an order waits for whoever picks it up. */
export const pickUpTerms = z.object({
  paidDays: z.int().optional(),
  unpaidHours: z.int().optional(),
});
export const series = z.enum(['ONLINE', 'OFFLINE', 'TRAINING']);
export const roundingMode = z.enum(['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN']);
/** Applied only if newer than what the consumer holds of the same aggregate. */
export const sourceVersion = z.int();

export const tradeItemUnit = z.object({
  gtin: z.string().length(14),
  unit: z.string(),
  /** How many base units one of this unit holds: 1 for the each, 24 for a case of 24. */
  baseUnitsPerUnit: decimalText,
});
