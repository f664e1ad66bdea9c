import type { FeeKind } from './price-book.ts';

/** How long an order waits for whoever picks it up. */
export type PickUpPolicy = {
  readonly paidDays?: number | undefined;
  readonly unpaidHours?: number | undefined;
};

/** How a store deals with fees that do not simply follow their goods. */
export type FeePolicy = {
  /** GTINs of its delivery fees, such as standard and express; an order to be shipped has one of them. Empty: free. */
  readonly deliveryGtins: readonly string[];
  /** Which kinds are given back on a return; any other needs an approval. */
  readonly returnable: readonly FeeKind[];
};

/** At the lowest price of so many days, up to an amount in one basket, as a credit or also in cash. */
export type ReturnsWithoutReceipt = {
  readonly windowDays: number;
  readonly amountMaxMinor: number;
  readonly cashAllowed: boolean;
};

/** One payment, payments that wait to be sent, and the age of the prices that the till works with. */
export type OfflineCardLimits = {
  readonly amountMaxMinor: number;
  readonly countMax: number;
  readonly snapshotAgeMaxMinutes: number;
};

/** So much of the store's currency for one of the other, from one instant to before another. */
export type ForeignCashRate = {
  readonly currency: string;
  readonly rate: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
};

/** REFUSE a face value above what is due, CAP it (the rest stays on the voucher), or let the rest be FORFEITed. */
export type VoucherPolicy = {
  readonly voucherKind: string;
  readonly name: string;
  readonly overTender: 'REFUSE' | 'CAP' | 'FORFEIT';
  readonly faceValueMaxMinor?: number | undefined;
  /** Its number is asked for, and taken once in the whole company. */
  readonly singleUse?: boolean | undefined;
};

/** What people may do alone at the store's tills, and how these behave. Amounts are in the store's currency. */
export type TillPolicy = {
  /** At most one of each role; see `limitsOf`. */
  readonly roleLimits: readonly RoleLimits[];
  /** Whether whoever may approve may do so for what they ring up themselves. */
  readonly selfApproval: boolean;
  /** Whether voids and no-sales need a reason. */
  readonly reasonsRequired: boolean;
  readonly keyedWeight: 'ALLOWED' | 'APPROVAL';
  /** The least that the store's scales weigh. */
  readonly minimumWeightKg?: string | undefined;
  readonly ageCheck: 'CONFIRMED' | 'BIRTH_DATE';
  readonly suspendedBaskets: 'VOID' | 'KEEP';
  readonly measureCodes: readonly MeasureCode[];
};

/** How an in-store code carries a price or a weight: see measure-code.ts. */
export type MeasureCode = { readonly pattern: string; readonly decimals: number };

/** A limit that is left out is none. */
export type RoleLimits = {
  readonly role: TillRole;
  readonly discountPercentMax?: string | undefined;
  readonly discountMaxMinor?: number | undefined;
  readonly priceOverridePercentMax?: string | undefined;
  readonly refundMaxMinor?: number | undefined;
  readonly voidMaxMinor?: number | undefined;
  readonly paidOutMaxMinor?: number | undefined;
  readonly noSalesPerShiftMax?: number | undefined;
};

/** A manager is who may approve. */
export type TillRole = 'CASHIER' | 'MANAGER';
