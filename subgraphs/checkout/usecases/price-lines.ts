import { businessDayDate } from '#kernel/business-day.ts';
import { subtractMoney } from '#kernel/money.ts';
import {
  type Basket,
  type BasketLine,
  changeBasket,
  type LineFacts,
  type PricedBasket,
  withPricing,
} from '../domain/basket.ts';
import { isPricedAnew, repriceBasket } from '../domain/price-basket.ts';
import type { TaxQuote } from '../domain/tax-quote.ts';
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
  const book = { ...pricing, ...change.moment };
  const priced = repriceBasket(basket, change.lines, book);
  const taxQuote = await quoteOutside(ports, basket, { priced, moment: change.moment });
  return taxQuote === undefined
    ? priced
    : repriceBasket(basket, change.lines, { ...book, taxQuote });
}

/** Undefined: this store's taxes come from the tables, or there is nothing to tax. */
export async function quoteOutside(
  ports: Pick<Ports, 'taxCalculator'>,
  basket: Basket,
  {
    priced,
    moment,
  }: {
    readonly priced: Pick<PricedBasket, 'lines'>;
    readonly moment: Pick<Moment, 'today'>;
  },
): Promise<TaxQuote | undefined> {
  const { id: basketId, storeId, jurisdictionId, customerId, currency, policy } = basket;
  const sold = priced.lines.filter(isPricedAnew);
  const { taxCalculator } = ports;
  const isAsked = taxCalculator?.serves(jurisdictionId) === true && sold.length > 0;
  // Nobody has to be asked what an exempt sale is taxed.
  if (!isAsked || basket.taxExemption !== undefined) return undefined;
  return taxCalculator.quote({
    ...{ basketId, storeId, jurisdictionId, customerId, currency },
    ...{ policy: policy.tax, date: moment.today },
    lines: sold.map(
      ({ lineId, itemId, description, taxClassId, quantity, extended, discount }) => ({
        ...{ lineId, itemId, description, taxClassId, quantity: quantity.value },
        amount: subtractMoney(extended, discount),
      }),
    ),
  });
}

/** The next version of a basket that has changed in more than its lines, at the prices that follow. */
export async function repriceWith(
  ports: Ports,
  changed: Basket,
  change: { readonly lines?: readonly LineFacts[]; readonly lastLineId?: string } = {},
): Promise<Basket> {
  const store = await knownStore(ports, changed.storeId);
  const moment = momentOf(ports.clock(), store, changed);
  const priced = await priceLines(ports, changed, { lines: change.lines ?? changed.lines, moment });
  const { lastLineId } = change;
  const last = lastLineId === undefined ? {} : { lastLineId };
  return changeBasket(withPricing(changed, priced), last, { kind: 'EDIT', now: moment.now });
}

/** A basket was opened at a store that we knew, so not to know it now is a fault. */
export async function knownStore(ports: Ports, storeId: string): Promise<StoreBook> {
  const store = await ports.priceBook.store(storeId);
  if (store !== undefined) return store;
  throw new Error(
    `Expected store ${storeId} in the price book; has its StoreChanged been applied?`,
  );
}
