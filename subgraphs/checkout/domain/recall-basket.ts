import { type Basket, type BasketCoupon, type BasketRecall } from './basket.ts';

/** Coupons whose use this basket held for too long while it was suspended: somebody else may have it now. */
export function lapsedCoupons(
  { coupons = [] }: Pick<Basket, 'coupons'>,
  now: string,
): readonly BasketCoupon[] {
  const instant = Date.parse(now);
  return coupons.filter(
    ({ claimedUntil }) => claimedUntil !== undefined && Date.parse(claimedUntil) <= instant,
  );
}

export function withoutCoupons(basket: Basket, lapsed: readonly BasketCoupon[]): Basket {
  const { coupons, ...rest } = basket;
  const kept = (coupons ?? []).filter((coupon) => !lapsed.includes(coupon));
  return kept.length === 0 ? rest : { ...rest, coupons: kept };
}

/** What the cashier has to tell the customer who comes back. */
export function recallOf(
  before: Pick<Basket, 'lines' | 'totals'>,
  after: Pick<Basket, 'lines'>,
  lapsed: readonly BasketCoupon[],
): BasketRecall {
  const grossBefore = new Map(before.lines.map((line) => [line.lineId, line.gross]));
  return {
    totalBefore: before.totals.total,
    repricedLines: after.lines.flatMap(({ lineId, description, gross }) => {
      const earlier = grossBefore.get(lineId) ?? gross;
      if (earlier.minor === gross.minor) return [];
      return [{ lineId, description, before: earlier, after: gross }];
    }),
    lapsedCoupons: lapsed.map(({ code }) => code),
  };
}
