import { z } from 'zod';
import {
  feeKind,
  instant,
  date,
  minor,
  decimalText,
  money,
  quantity,
  channel,
  series,
} from './values.ts';

const tender = z.object({
  tenderId: z.string(),
  kind: z.enum(['CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT', 'VOUCHER']),
  amount: money,
  /** Cash only: what was handed over and what went back. */
  tendered: money.optional(),
  change: money.optional(),
  cardBrand: z.string().optional(),
  cardLastFour: z.string().optional(),
  /** Notes of another currency, which lie apart in the drawer; one of it was worth `rate` of the store's. */
  foreign: z.object({ amount: money, rate: decimalText }).optional(),
  voucher: z.object({ voucherKind: z.string(), faceValue: money, forfeited: money }).optional(),
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
  /** A fee and its kind; of all fees only bags are goods that move stock. */
  feeKind: feeKind.optional(),
  /** Money put on a gift card: a debt, neither goods nor revenue. */
  giftCard: z.boolean().optional(),
});

/**
 * One completed transaction of any kind, or one that was voided after it had taken a sequence number. It is
 * what moves stock and the drawer (back-office), updates the customer and order (order) and is posted (ERP).
 */
export const saleCompleted = z.object({
  transactionId: z.string(),
  kind: z.enum(['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID', 'VOIDED', 'NO_SALE', 'REPRINT']),
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
      /** Of goods that were sold under another jurisdiction than the store's. */
      jurisdictionId: z.string().optional(),
    }),
  ),
  tenders: z.array(tender),
  netMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
  discountMinor: minor,
  cashRoundingMinor: minor,
  /** Paid on top of the total and never taxed; absent for none. */
  tipMinor: minor.optional(),
  /** The transaction that a return or post-void corrects, or whose receipt was printed again. */
  originalTransactionId: z.string().optional(),
  /** Of a reprint: which copy, from 1. */
  copyNumber: z.int().optional(),
  journalHash: z.string().length(64),
});

/** Checkout sealed the shift's chains: back-office closes when it holds everything up to here. */
export const shiftSealed = z.object({
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
export const basketChanged = z.object({
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

export const tenderStatusChanged = z.object({
  basketId: z.string(),
  storeId: z.string(),
  tenderId: z.string(),
  status: z.enum(['PENDING', 'AUTHORISED', 'DECLINED', 'CAPTURED', 'VOIDED', 'FAILED', 'REFUNDED']),
  amount: money,
  /** The basket's version after the change. */
  version: z.int(),
});

/**
 * Something happened at a till that somebody may have to answer for: back-office notes it in the audit trail, and
 * ends the approval that it used up. Nothing of training.
 */
export const tillExceptionNoted = z.object({
  noteId: z.string(),
  kind: z.enum([
    'LINE_VOIDED',
    'BASKET_VOIDED',
    'BASKET_EXPIRED',
    'PRICE_LOWERED',
    'TAX_EXEMPTED',
    'NO_SALE_RUNG',
    'EXPIRED_UNIT_SOLD',
    'WEIGHT_KEYED',
    'GOODS_RETURNED',
    'APPROVAL_REJECTED',
  ]),
  storeId: z.string(),
  workstationId: z.string().optional(),
  /** Who rang it up; the caller's subject where no operator is known. */
  operatorId: z.string(),
  /** A basket, line or transaction. */
  subject: z.string(),
  basketId: z.string().optional(),
  reason: z.string().optional(),
  /** What it was worth. */
  amount: money.optional(),
  approvalId: z.string().optional(),
  approvedBy: z.string().optional(),
  notedAt: instant,
});

export const captureRequested = z.object({
  transactionId: z.string(),
  tenderId: z.string(),
  providerReference: z.string(),
  amount: money,
  /** Taken offline: the card is authorised now, with the tender's id as key, and captured then. */
  offlineCardToken: z.string().optional(),
  /** A refund of the whole payment, because its sale was voided: one that was never captured is cancelled instead. */
  whole: z.boolean().optional(),
});
