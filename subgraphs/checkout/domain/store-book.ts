import type {
  Channel,
  PriceBookItem,
  PriceBookOffer,
  PriceBookPromotion,
  StorePolicy,
  TaxClassRates,
} from './price-book.ts';

/** A store as back-office publishes it, with its workstations, their open shifts and the price list of each channel. */
export type StoreBook = {
  readonly storeId: string;
  readonly name: string;
  readonly countryCode: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly dayStart: string;
  readonly jurisdictionId: string;
  readonly receiptHeader: readonly string[];
  readonly policy: StorePolicy;
  readonly workstations: readonly WorkstationBook[];
  readonly priceListIds: Readonly<Partial<Record<Channel, string>>>;
};

export type WorkstationBook = {
  readonly workstationId: string;
  readonly kind: 'TILL' | 'VIRTUAL';
  readonly revoked: boolean;
  /** With which it signs what it sold offline, oldest first. */
  readonly keys?: readonly WorkstationKey[] | undefined;
  readonly shift?: OpenShift;
};

/** An Ed25519 public key as SPKI in base64, good from one instant up to another. */
export type WorkstationKey = {
  readonly publicKey: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
};

export type OpenShift = {
  readonly shiftId: string;
  readonly operatorId: string;
  readonly businessDayDate: string;
  readonly openedAt: string;
};

export type ItemBook = {
  readonly item: PriceBookItem;
  /** Its deposit and fees, as far as they are known; absent for none. */
  readonly feeItems?: readonly PriceBookItem[];
  readonly offers: readonly PriceBookOffer[];
};

export type PricingBook = {
  readonly promotions: readonly PriceBookPromotion[];
  readonly taxClasses: readonly TaxClassRates[];
};
