import { z } from 'zod';
import {
  itemChanged,
  offerChanged,
  priceListAssigned,
  promotionChanged,
  couponChanged,
  taxRateChanged,
  lotChanged,
  recallIssued,
  recallLifted,
} from './events/product.ts';
import {
  storeChanged,
  workstationChanged,
  shiftOpened,
  shiftClosing,
  shiftClosed,
  stockChanged,
} from './events/back-office.ts';
import {
  saleCompleted,
  shiftSealed,
  basketChanged,
  tenderStatusChanged,
  captureRequested,
  tillExceptionNoted,
} from './events/checkout.ts';
import { orderStatusChanged, fulfilmentRequested } from './events/order.ts';
import { itemMastersReceived, pricesReceived, salePosted } from './events/corporate-erp.ts';

/**
 * Every event that crosses from one subgraph to another, as a schema of its `detail`. A publisher parses
 * before it writes its outbox (a wrong event is a fault at its source); a consumer parses before it applies.
 * Amounts are integer minor units with their currency, GTINs have 14 digits, instants are ISO 8601 in UTC.
 */
export const eventSchemas = {
  ItemChanged: itemChanged,
  OfferChanged: offerChanged,
  PriceListAssigned: priceListAssigned,
  PromotionChanged: promotionChanged,
  CouponChanged: couponChanged,
  TaxRateChanged: taxRateChanged,
  LotChanged: lotChanged,
  RecallIssued: recallIssued,
  RecallLifted: recallLifted,
  StoreChanged: storeChanged,
  WorkstationChanged: workstationChanged,
  ShiftOpened: shiftOpened,
  ShiftClosing: shiftClosing,
  ShiftClosed: shiftClosed,
  StockChanged: stockChanged,
  SaleCompleted: saleCompleted,
  ShiftSealed: shiftSealed,
  BasketChanged: basketChanged,
  TenderStatusChanged: tenderStatusChanged,
  CaptureRequested: captureRequested,
  TillExceptionNoted: tillExceptionNoted,
  OrderStatusChanged: orderStatusChanged,
  FulfilmentRequested: fulfilmentRequested,
  ItemMastersReceived: itemMastersReceived,
  PricesReceived: pricesReceived,
  SalePosted: salePosted,
} as const;

export type EventType = keyof typeof eventSchemas;

/** The typed `detail` of an event, e.g. `EventDetail<'SaleCompleted'>`. */
export type EventDetail<Type extends EventType> = z.infer<(typeof eventSchemas)[Type]>;

/** Parses a detail; a wrong one is a fault that names every wrong path. */
export function parseEventDetail<Type extends EventType>(
  type: Type,
  detail: unknown,
): EventDetail<Type> {
  const parsed = eventSchemas[type].safeParse(detail);
  if (parsed.success) return parsed.data as EventDetail<Type>;
  throw new TypeError(`Event ${type} is not as its schema says: ${z.prettifyError(parsed.error)}`);
}
