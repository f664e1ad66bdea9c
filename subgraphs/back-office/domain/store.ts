import type { FeeTerms } from './fee-terms.ts';
import type { TenderTerms } from './tender-terms.ts';
import type { RoundingMode } from '#kernel/money.ts';
import type { TillTerms } from './till-policy.ts';

export type StoreKind = 'PHYSICAL' | 'ONLINE';

export type Store = {
  readonly storeId: string;
  readonly gln: string;
  readonly name: string;
  readonly kind: StoreKind;
  readonly countryCode: string;
  readonly currency: string;
  readonly timeZone: string;
  /** Local "HH:MM" at which a business day starts. */
  readonly dayStart: string;
  readonly jurisdictionId: string;
  readonly receiptHeader: readonly string[];
  readonly sourceVersion: number;
  readonly publishedPolicyVersion: number;
};

export type DiscountStep =
  'ITEM_FIXED' | 'ITEM_AMOUNT' | 'ITEM_PERCENT' | 'ORDER_AMOUNT' | 'ORDER_PERCENT';

/** What a store decides; a version of it adds number and date. */
export type PolicyTerms = TenderTerms & {
  readonly tax: {
    readonly pricesIncludeTax: boolean;
    readonly roundingLevel: 'UNIT' | 'LINE' | 'RATE' | 'DOCUMENT';
    readonly roundingMode: RoundingMode;
  };
  /** Absent: cash is not rounded. */
  readonly cashRounding?: { readonly incrementMinor: number; readonly mode: RoundingMode };
  readonly discountSequence: readonly DiscountStep[];
  readonly discountRounding: RoundingMode;
  readonly promotionControl: 'WITHIN_PRIORITY' | 'ACROSS_PRIORITIES';
  readonly expiredUnits: 'BLOCK' | 'APPROVAL';
  readonly returnWindowDays: number;
  /** Absent: checkout's defaults. */
  readonly till?: TillTerms | undefined;
  /** How long orders wait for whoever picks them up; absent: the defaults of order. */
  readonly pickUp?: PickUpTerms | undefined;
  /** Fees that do not simply follow their goods; absent: checkout's defaults. */
  readonly fees?: FeeTerms | undefined;
  /** How cards are taken while the store is cut off; absent: not at all. */
  readonly offlineCards?: OfflineCards | undefined;
  /** How goods come back without a receipt; absent: not at all. */
  readonly returnsWithoutReceipt?: ReturnsWithoutReceipt | undefined;
};

/** At the lowest price of so many days, up to an amount in one basket, as a credit or also in cash. */
export type ReturnsWithoutReceipt = {
  readonly windowDays: number;
  readonly amountMaxMinor: number;
  readonly cashAllowed: boolean;
};

export type PickUpTerms = {
  readonly paidDays?: number | undefined;
  readonly unpaidHours?: number | undefined;
};

/** The largest card payment, how many of them until they were sent, and how old the till's prices may be. */
export type OfflineCards = {
  readonly amountMaxMinor: number;
  readonly countMax: number;
  readonly snapshotAgeMaxMinutes: number;
};

export type StorePolicy = {
  readonly storeId: string;
  readonly policyVersion: number;
  readonly validFrom: Date;
  readonly terms: PolicyTerms;
};

/** The latest version that is in force at the instant; absent before the first. */
export function policyAt(policies: readonly StorePolicy[], instant: Date): StorePolicy | undefined {
  return policies
    .filter(({ validFrom }) => validFrom.getTime() <= instant.getTime())
    .reduce<StorePolicy | undefined>(
      (latest, policy) =>
        latest === undefined || policy.policyVersion > latest.policyVersion ? policy : latest,
      undefined,
    );
}
