import { z } from 'zod';
import { eventSchemas } from './events.ts';
import { feeKind, pickUpTerms, quantity } from './events/values.ts';

/** A page of the publisher's present state, as the events that would lead there, with its position. */
const snapshotInput = z.object({
  cursor: z.string().optional(),
  limit: z.int().min(1).max(1000),
});
const snapshotEvent = z.object({
  type: z.enum(Object.keys(eventSchemas) as [keyof typeof eventSchemas]),
  aggregateId: z.string(),
  version: z.int(),
  detail: z.unknown(),
});
const snapshotOutput = z.object({
  events: z.array(snapshotEvent),
  /** Absent on the last page. */
  nextCursor: z.string().optional(),
});

/**
 * The tasks that one subgraph serves to another (`POST /_tasks/<name>`, service identity), idempotent by
 * saga id and step. A refusal answers `{ ok: false, code, message }`.
 */
export const taskSchemas = {
  /** product: items, offers, price list assignments, promotions, tax rates, lots, open recalls. */
  priceBookSnapshot: { owner: 'product', input: snapshotInput, output: snapshotOutput },
  /** back-office: stores with policies, workstations, open shifts (as ShiftOpened). */
  storeSnapshot: { owner: 'back-office', input: snapshotInput, output: snapshotOutput },
  /**
   * back-office: reserves all lines or none. Lines of one item are summed first.
   * Refuses `STOCK_INSUFFICIENT`, `STORE_UNKNOWN`, and `CURRENCY_WRONG` for a store of another currency.
   */
  stockReserve: {
    owner: 'back-office',
    input: z.object({
      orderId: z.string(),
      storeId: z.string(),
      channel: z.enum(['STORE', 'WEB']),
      lines: z.array(z.object({ lineId: z.string(), itemId: z.string(), baseQuantity: quantity })),
      expiresAt: z.iso.datetime().optional(),
      /** What the goods were priced in: the store has to ring them up in it. */
      currency: z.string().length(3).optional(),
    }),
    output: z.object({ reservationId: z.string() }),
  },
  /** back-office: gives the reservation back; releasing twice is once. Refuses `RESERVATION_UNKNOWN`. */
  stockRelease: {
    owner: 'back-office',
    input: z.object({ reservationId: z.string() }),
    output: z.object({ released: z.boolean() }),
  },
  /**
   * checkout: rings a fulfilment up as one transaction on the given workstation (or the store's virtual one),
   * keyed by the fulfilment id, at the prices of the signed quote. Refuses `SHIFT_NOT_OPEN`,
   * `QUOTE_INVALID`, `TENDER_INSUFFICIENT`, `AGE_CHECK_REQUIRED`, `AGE_TOO_YOUNG`, `LOT_RECALLED`.
   */
  fulfilmentComplete: {
    owner: 'checkout',
    input: z.object({
      fulfilmentId: z.string(),
      orderId: z.string(),
      reservationId: z.string(),
      /** The quote the order was captured with (compact JWS); its expiry is not checked any more. */
      quote: z.string(),
      storeId: z.string(),
      workstationId: z.string().optional(),
      operatorId: z.string(),
      customerId: z.string().optional(),
      /** Whoever hands over has looked at the customer's birth date. */
      ageConfirmed: z.boolean().optional(),
      /** Typed at the hand-over; looked at and forgotten. */
      birthDate: z.string().optional(),
      tender: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('CARD'),
          providerReference: z.string(),
          brand: z.string(),
          lastFour: z.string(),
        }),
        z.object({ kind: z.literal('CASH'), tenderedMinor: z.int() }),
      ]),
    }),
    output: z.object({ transactionId: z.string(), receiptNumber: z.int() }),
  },
} as const;

export type TaskName = keyof typeof taskSchemas;
export type TaskInput<Name extends TaskName> = z.infer<(typeof taskSchemas)[Name]['input']>;
export type TaskOutput<Name extends TaskName> = z.infer<(typeof taskSchemas)[Name]['output']>;

/**
 * The payload of a basket's signed quote (compact JWS, HS256, key derived from the internal secret for the
 * purpose `quote`). Order captures from it; nobody prices twice and no client sends a price.
 */
export const quoteSchema = z.object({
  basketId: z.string(),
  basketVersion: z.int(),
  storeId: z.string(),
  channel: z.enum(['STORE', 'WEB']),
  customerId: z.string().optional(),
  currency: z.string().length(3),
  lines: z.array(
    z.object({
      lineId: z.string(),
      itemId: z.string(),
      gtin: z.string(),
      description: z.string(),
      quantity,
      baseQuantity: quantity,
      unitPriceMinor: z.int(),
      discountMinor: z.int(),
      netMinor: z.int(),
      taxMinor: z.int(),
      grossMinor: z.int(),
      /** The line along with which this deposit is charged: nothing to reserve. */
      depositOf: z.string().optional(),
      /** A fee; only bags are goods to reserve. */
      feeKind: feeKind.optional(),
    }),
  ),
  netMinor: z.int(),
  taxMinor: z.int(),
  discountMinor: z.int(),
  totalMinor: z.int(),
  /** CHARGED: a line pays for the delivery. MISSING: none does, though the store charges it. Absent: it is free. */
  delivery: z.enum(['CHARGED', 'MISSING']).optional(),
  /** How long the order waits for whoever picks it up; absent: the defaults of order. */
  pickUp: pickUpTerms.optional(),
  /** JWT numeric dates, in seconds. */
  iat: z.int(),
  exp: z.int(),
});

export type Quote = z.infer<typeof quoteSchema>;

/**
 * The payload of an approval that back-office grants (compact JWS, purpose `approval`): single use, two
 * minutes. Checkout verifies it and consumes its id in the same write as the effect.
 */
export const approvalSchema = z.object({
  approvalId: z.string(),
  operatorId: z.string(),
  storeId: z.string(),
  permission: z.enum([
    'SELL_EXPIRED',
    'PRICE_OVERRIDE',
    'RETURN',
    'SHIFT_CLOSE_WITHOUT_TILL',
    'VOID',
    'NO_SALE',
    'PAID_OUT',
    'KEYED_WEIGHT',
    'REPRINT',
  ]),
  /** What it is for: the id of a basket, shift, transaction or (of a no-sale) workstation. */
  subject: z.string(),
  limitMinor: z.int().optional(),
  iat: z.int(),
  exp: z.int(),
});

export type Approval = z.infer<typeof approvalSchema>;
