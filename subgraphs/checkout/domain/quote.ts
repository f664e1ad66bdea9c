import type { Quantity } from '#kernel/quantity.ts';
import type { Basket } from './basket.ts';
import type { Channel } from './price-book.ts';
import type { CheckoutOutcome } from './refusal.ts';

/** The payload of a signed quote but its dates (decision 4). */
export type QuotePayload = {
  readonly basketId: string;
  readonly basketVersion: number;
  readonly storeId: string;
  readonly channel: Channel;
  readonly customerId?: string;
  readonly currency: string;
  readonly lines: QuoteLine[];
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
};

export type QuoteLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly baseQuantity: Quantity;
  readonly unitPriceMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
};

export declare function quoteOf(basket: Basket): CheckoutOutcome<QuotePayload>;
