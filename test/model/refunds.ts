import { lastFourOf, moveBalance } from './gift-cards.ts';
import {
  type BasketModel,
  minorOf,
  type SaleModel,
  type ShareModel,
  sum,
  type Transaction,
} from './shop-model.ts';

export type Tender = Transaction['tenders'][number];

export function isElectronic({ kind }: Pick<Tender, 'kind'>): boolean {
  return kind === 'CARD' || kind === 'GIFT_CARD';
}

/**
 * What cards and gift cards may still get back, in the order in which they paid: those of the sales themselves, then those
 * of the sales whose goods paid for them. `pending`: what a basket pays back already.
 */
export function roomsOf(
  sales: readonly SaleModel[],
  pending: readonly ShareModel[] = [],
): readonly ShareModel[] {
  return withThoseBehind(sales).flatMap((sale) =>
    sale.transaction.tenders
      .filter((tender) => isElectronic(tender) && minorOf(tender.amount) > 0)
      .map((tender) => {
        const { tenderId } = tender;
        const own = pending.filter((share) => share.tender.tenderId === tenderId);
        const backMinor = (sale.refunds.get(tenderId) ?? 0) + sum(own.map(({ minor }) => minor));
        return { sale, tender, minor: minorOf(tender.amount) - backMinor };
      }),
  );
}

export function withThoseBehind(sales: readonly SaleModel[]): readonly SaleModel[] {
  const found = new Set(sales);
  // A set also gives what is added to it meanwhile.
  for (const sale of found) for (const earlier of sale.behind) found.add(earlier);
  return [...found];
}

/** So much, as far as the rooms reach; the rest goes back in cash. */
export function filled(rooms: readonly ShareModel[], owedMinor: number): readonly ShareModel[] {
  let left = owedMinor;
  return rooms.flatMap((room) => {
    const minor = Math.min(room.minor, left);
    left -= minor;
    return minor > 0 ? [{ ...room, minor }] : [];
  });
}

/** Notes what has gone back, on a gift card for good. */
export function payBack({ sale, tender, minor }: ShareModel): void {
  const { tenderId, kind, cardLastFour } = tender;
  const backMinor = (sale.refunds.get(tenderId) ?? 0) + minor;
  if (kind !== 'CASH') expect(backMinor).toBeLessThanOrEqual(minorOf(tender.amount));
  sale.refunds.set(tenderId, backMinor);
  const card = sale.paidBy.find((each) => lastFourOf(each) === cardLastFour);
  if (kind === 'GIFT_CARD' && card !== undefined) moveBalance(card, minor);
}

/** Whether a payment that a basket pays back has gone back elsewhere since. */
export function isPaidBackElsewhere(basket: BasketModel, sale: SaleModel): boolean {
  return roomsOf([sale], sharesOf(basket)).some((room) => room.sale === sale && room.minor < 0);
}

/** Which card it is, and how much; a refund's reference is that of the payment. */
export function saidOf({ kind, providerReference, cardLastFour }: Tender, minor: number) {
  return [kind, kind === 'CARD' ? providerReference : cardLastFour, minor];
}

export function sharesOf({ tenders }: BasketModel): readonly ShareModel[] {
  return [...tenders.values()].flatMap(({ status, share }) =>
    status === 'AUTHORISED' && share !== undefined ? [share] : [],
  );
}
