import type { Money } from '#kernel/money.ts';

/** An item as the corporate system describes it. */
export type ItemMaster = {
  readonly itemId: string;
  readonly description: string;
  readonly categoryId: string;
  readonly taxClassId: string;
  readonly baseUnit: string;
  readonly units: readonly {
    /** 14 digits. */
    readonly gtin: string;
    readonly unit: string;
    readonly baseUnitsPerUnit: string;
  }[];
  readonly lotControlled: boolean;
  readonly minimumAge?: number | undefined;
  readonly soldByWeight: boolean;
  readonly discontinued: boolean;
  readonly supplier?: string | undefined;
  /** Of one base unit. */
  readonly cost?: Money | undefined;
  readonly changeNumber: string;
  readonly receivedAt: string;
};

/** A price as the corporate system says it. */
export type CorporatePrice = {
  readonly priceListId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly price: Money;
  readonly channels: readonly ('STORE' | 'WEB')[];
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly changeNumber: string;
};
