import type { Basket, LineFacts, PricedBasket } from './basket.ts';
import type { Channel, PriceBookPromotion, StorePolicy, TaxClassRates } from './price-book.ts';

export type PricingInput = {
  readonly storeId: string;
  readonly channel: Channel;
  readonly currency: string;
  readonly lines: readonly LineFacts[];
  readonly promotions: readonly PriceBookPromotion[];
  readonly taxClasses: readonly TaxClassRates[];
  readonly policy: StorePolicy;
  readonly now: string;
  /** The day whose tax rates apply. */
  readonly today: string;
};

export declare function priceBasket(input: PricingInput): PricedBasket;
/** `priceBasket` with what the basket itself says. */
export declare function repriceBasket(
  basket: Basket,
  lines: readonly LineFacts[],
  book: Pick<PricingInput, 'promotions' | 'taxClasses' | 'now' | 'today'>,
): PricedBasket;
