import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import {
  CartAddDocument,
  CartOpenDocument,
  CartQuoteDocument,
  OrderCaptureDocument,
  type OrderCaptureInput,
  type OrderCaptureMutation,
} from '#schema/generated/operations.ts';
import { shopper } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import { accepted, barcode, present } from './till.ts';

/** A customer of the demo chain in the web shop, who buys for pick-up at this store. */
export type Shopper = {
  readonly product: Product;
  readonly storeId: string;
  readonly identity: Identity;
};

export function shopperOf(product: Product, customerId: string, storeId: string): Shopper {
  return { product, storeId, identity: shopper(customerId) };
}

/** A web cart with one unit of each of these articles. */
export async function fillCart({ product, storeId, identity }: Shopper, ...itemIds: string[]) {
  const open = { storeId, channel: 'WEB' as const, idempotencyKey: newId() };
  const { basketOpen } = await product.ask(CartOpenDocument, { input: open }, identity);
  const cart = present(accepted(basketOpen).basket);
  for (const itemId of itemIds) {
    const add = { basketId: cart.id, scan: barcode(product, itemId), idempotencyKey: newId() };
    const { basketScan } = await product.ask(CartAddDocument, { input: add }, identity);
    accepted(basketScan);
  }
  return cart;
}

/** The signed price of the cart as it is now. */
export async function quoteOf({ product, identity }: Shopper, cart: { readonly id: string }) {
  const input = { basketId: cart.id };
  const { basketQuote } = await product.ask(CartQuoteDocument, { input }, identity);
  return present(accepted(basketQuote).quote);
}

export type Captured = NonNullable<OrderCaptureMutation['orderCapture']['order']>;

/** Orders what the quote says; the order may be a rejected one, which says why. */
export async function capture(
  { product, storeId, identity }: Shopper,
  quote: { readonly token: string },
  more: Partial<OrderCaptureInput> = {},
): Promise<Captured> {
  const order = { quote: quote.token, kind: 'PICK_UP' as const, storeId };
  const input = { ...order, idempotencyKey: newId(), ...more };
  const { orderCapture } = await product.ask(OrderCaptureDocument, { input }, identity);
  return present(orderCapture.order);
}

/** From an empty cart to an order of one unit of each of these articles. */
export async function order(
  customer: Shopper,
  itemIds: readonly string[],
  more: Partial<OrderCaptureInput> = {},
): Promise<Captured> {
  const cart = await fillCart(customer, ...itemIds);
  return capture(customer, await quoteOf(customer, cart), more);
}
