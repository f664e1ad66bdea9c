import { businessDayDate } from '#kernel/business-day.ts';
import type { Basket, BasketLine, LineFacts, PricedBasket } from '../domain/basket.ts';
import { repriceBasket } from '../domain/price-basket.ts';
import type { Ports, StoreBook } from '../ports.ts';

export type Moment = { readonly now: string; readonly today: string; readonly timeZone: string };

/** The instant, and the business day it belongs to: the shift's, else the store's local one. */
export function momentOf(
  now: Date,
  store: Pick<StoreBook, 'timeZone' | 'dayStart'>,
  basket?: Pick<Basket, 'businessDayDate'>,
): Moment {
  const today = basket?.businessDayDate ?? businessDayDate(now, store.timeZone, store.dayStart);
  return { now: now.toISOString(), today, timeZone: store.timeZone };
}

/** The basket with these lines: promotions and taxes as they are now. */
export async function priceLines(
  ports: Ports,
  basket: Basket,
  change: { readonly lines: readonly (LineFacts | BasketLine)[]; readonly moment: Moment },
): Promise<PricedBasket> {
  const pricing = await ports.priceBook.pricing(basket.jurisdictionId);
  return repriceBasket(basket, change.lines, { ...pricing, ...change.moment });
}

/** A basket was opened at a store that we knew, so not to know it now is a fault. */
export async function knownStore(ports: Ports, storeId: string): Promise<StoreBook> {
  const store = await ports.priceBook.store(storeId);
  if (store !== undefined) return store;
  throw new Error(
    `Expected store ${storeId} in the price book; has its StoreChanged been applied?`,
  );
}
