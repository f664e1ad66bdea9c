import type { ItemBook, PricingBook, StoreBook } from '../domain/store-book.ts';

/** Checkout's own copy of what product and back-office publish; a scan asks nobody else. */
export type PriceBook = {
  readonly store: (storeId: string) => Promise<StoreBook | undefined>;
  readonly pricing: (jurisdictionId: string) => Promise<PricingBook>;
  readonly itemByGtin: (
    gtin: string,
    priceListId: string | undefined,
  ) => Promise<ItemBook | undefined>;
  readonly progress: () => PriceBookProgress;
};

/** What the price book reads of an event, or of a snapshot's entry. */
export type Published = { readonly type: string; readonly detail: unknown };

/** How the price book learns. Events are applied once it has caught up, never before. */
export type PriceBookFeed = {
  readonly apply: (event: Published, occurredAt?: string) => Promise<void>;
  readonly caughtUp: Promise<void>;
};

export type PriceBookProgress = {
  readonly ready: boolean;
  readonly appliedEventCount: number;
  readonly newestChangeAt?: string;
  readonly lastAppliedAt?: string;
};
