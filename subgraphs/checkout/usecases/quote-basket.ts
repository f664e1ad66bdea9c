import { accept, type Outcome } from '#kernel/outcome.ts';
import { admitWrite } from '../domain/merge-basket.ts';
import { quoteOf } from '../domain/quote.ts';
import type { BasketRecord, Caller, CheckoutFailure, Ports } from '../ports.ts';
import { basketUnknown, ownBasket } from './edit-basket.ts';

export type QuoteBasketInput = {
  readonly basketId: string;
  readonly version?: number | undefined;
};

export type SignedQuote = {
  readonly token: string;
  readonly basket: BasketRecord;
  readonly expiresAt: string;
};

/** How long a shopper may think about the price. */
export const quoteExpirySeconds = 900;

/** Signs the basket as it is, and keeps it so: the order may be handed over weeks later. */
export async function quoteBasket(
  ports: Ports,
  caller: Caller,
  { basketId, version }: QuoteBasketInput,
): Promise<Outcome<SignedQuote, CheckoutFailure> & { readonly basket?: BasketRecord }> {
  const [stored] = await ports.reader.baskets([basketId]);
  const basket = ownBasket(caller, stored);
  if (basket === undefined) return basketUnknown;
  const admitted = admitWrite(basket, {
    kind: 'EDIT',
    ...(version === undefined ? {} : { version }),
  });
  const quote = admitted.ok ? quoteOf(basket) : admitted;
  if (!quote.ok) return { ...quote, basket };
  const now = ports.clock();
  const [token] = await Promise.all([
    ports.documents.signQuote(quote.value, now),
    ports.store.keepQuoted(basket),
  ]);
  const expiresAt = new Date(now.getTime() + quoteExpirySeconds * 1000).toISOString();
  return { ...accept({ token, basket, expiresAt }), basket };
}
