import type { DomainEvent, EventConsumer } from '#platform/contracts/events.ts';
import { parseEventDetail } from '#schema/events.ts';
import { soldNotesOf } from './domain/sold-price.ts';
import type { Ports, PriceBookFeed, Published } from './ports.ts';
import { expireSuspended } from './usecases/expire-suspended.ts';
import { findRecalledSale } from './usecases/find-recalled-sale.ts';
import { openShift } from './usecases/open-shift.ts';
import { sealShift } from './usecases/seal-shift.ts';
import { settleCard } from './usecases/settle-card.ts';

/**
 * What checkout listens to. It publishes BasketChanged, TenderStatusChanged, SaleCompleted, CaptureRequested
 * and ShiftSealed (usecases/facts.ts, usecases/seal-shift.ts).
 */
export function createConsumers(ports: Ports, feed: PriceBookFeed): readonly EventConsumer[] {
  return [
    {
      name: 'checkout.price-book',
      pattern: { types: priceBookTypes },
      apply: async (event) => {
        await feed.caughtUp;
        await feed.apply(event, event.occurredAt);
      },
    },
    {
      name: 'checkout.shifts',
      pattern: { types: ['ShiftOpened', 'ShiftClosing'] },
      apply: async (event) => {
        await feed.caughtUp;
        await applyShift(ports, event);
      },
    },
    {
      name: 'checkout.captures',
      pattern: { types: ['CaptureRequested'] },
      apply: (event: DomainEvent) =>
        settleCard(ports, parseEventDetail('CaptureRequested', event.detail)),
    },
    {
      name: 'checkout.sold-prices',
      pattern: { types: ['SaleCompleted'] },
      apply: (event: DomainEvent) =>
        ports.soldPrices.note(soldNotesOf(parseEventDetail('SaleCompleted', event.detail))),
    },
    {
      name: 'checkout.recalled-sales',
      pattern: { types: ['SaleCompleted'] },
      apply: (event: DomainEvent) =>
        findRecalledSale(ports, parseEventDetail('SaleCompleted', event.detail)),
    },
  ];
}

const priceBookTypes = [
  'ItemChanged',
  'OfferChanged',
  'PriceListAssigned',
  'PromotionChanged',
  'CouponChanged',
  'TaxRateChanged',
  'LotChanged',
  'RecallIssued',
  'RecallLifted',
  'StoreChanged',
  'WorkstationChanged',
  'ShiftOpened',
  'ShiftClosing',
];

/** Also called for the open shifts of the first snapshot. */
export async function applyShift(ports: Ports, event: Published): Promise<void> {
  if (event.type === 'ShiftOpened') {
    const opened = parseEventDetail('ShiftOpened', event.detail);
    await openShift(ports, { ...opened, currency: opened.float.currency });
    await expireSuspended(ports, opened);
  }
  if (event.type === 'ShiftClosing') {
    await sealShift(ports, parseEventDetail('ShiftClosing', event.detail));
  }
}
