import { z } from 'zod';
import {
  feeKind,
  pickUpTerms,
  instant,
  date,
  minor,
  decimalText,
  money,
  roundingMode,
  sourceVersion,
} from './values.ts';

const taxPolicy = z.object({
  pricesIncludeTax: z.boolean(),
  roundingLevel: z.enum(['UNIT', 'LINE', 'RATE', 'DOCUMENT']),
  roundingMode,
});

/** What people may do alone at the store's tills, and how its tills behave. Amounts are in the store's currency. */
const tillPolicy = z.object({
  /** A role that is left out has checkout's default limits; a limit that is left out is none. */
  roleLimits: z.array(
    z.object({
      role: z.enum(['CASHIER', 'MANAGER']),
      discountPercentMax: decimalText.optional(),
      discountMaxMinor: minor.optional(),
      priceOverridePercentMax: decimalText.optional(),
      refundMaxMinor: minor.optional(),
      voidMaxMinor: minor.optional(),
      paidOutMaxMinor: minor.optional(),
      noSalesPerShiftMax: z.int().optional(),
    }),
  ),
  /** Whether whoever may approve may do so for what they ring up themselves. */
  selfApproval: z.boolean(),
  /** Whether voids and no-sales need a reason. */
  reasonsRequired: z.boolean(),
  keyedWeight: z.enum(['ALLOWED', 'APPROVAL']),
  /** The least that the store's scales weigh; absent: any weight above nothing. */
  minimumWeightKg: decimalText.optional(),
  ageCheck: z.enum(['CONFIRMED', 'BIRTH_DATE']),
  /** What becomes of baskets that are still suspended when the business day is over. */
  suspendedBaskets: z.enum(['VOID', 'KEEP']),
  /** How in-store codes carry a price or a weight: see checkout's domain/measure-code.ts. */
  measureCodes: z.array(z.object({ pattern: z.string().length(13), decimals: z.int() })),
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
  /** Absent: checkout's default. */
  till: tillPolicy.optional(),
  /** How cards are taken while the store is cut off; absent: not at all. */
  offlineCards: z
    .object({ amountMaxMinor: minor, countMax: z.int(), snapshotAgeMaxMinutes: z.int() })
    .optional(),
  /** Currencies besides its own that the store takes in cash; absent: none. */
  foreignCash: z
    .array(
      z.object({
        currency: z.string().length(3),
        rate: decimalText,
        validFrom: instant,
        validTo: instant.optional(),
      }),
    )
    .optional(),
  /** Vouchers of others that the store takes; absent: none. */
  vouchers: z
    .array(
      z.object({
        voucherKind: z.string(),
        name: z.string(),
        overTender: z.enum(['REFUSE', 'CAP', 'FORFEIT']),
        faceValueMaxMinor: minor.optional(),
        /** Its number is taken once; absent: nobody looks at it. */
        singleUse: z.boolean().optional(),
      }),
    )
    .optional(),
  /** How fees are dealt with that do not simply follow their goods; absent: checkout's default. */
  fees: z
    .object({ deliveryGtins: z.array(z.string().length(14)), returnable: z.array(feeKind) })
    .optional(),
  /** How goods come back without a receipt; absent: not at all. */
  returnsWithoutReceipt: z
    .object({ windowDays: z.int(), amountMaxMinor: minor, cashAllowed: z.boolean() })
    .optional(),
  /** How long orders wait for whoever picks them up; absent: the defaults of order. */
  pickUp: pickUpTerms.optional(),
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
  revokedAt: instant.optional(),
  /** The Ed25519 keys with which the workstation signed, oldest first; only the last one has no end. */
  keys: z
    .array(z.object({ publicKey: z.string(), validFrom: instant, validTo: instant.optional() }))
    .optional(),
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
