import { GiftCardDocument } from '#schema/generated/operations.ts';
import { accepted, present } from '../journeys/till.ts';
import {
  type BasketModel,
  type GiftCardModel,
  minorOf,
  type ShopModel,
  sum,
  type TillModel,
} from './shop-model.ts';

export function moveBalance(card: GiftCardModel, minor: number): void {
  card.balanceMinor = (card.balanceMinor ?? 0) + minor;
}

/** What is on it and not held by a basket that is being paid. */
export function availableOn({ baskets }: ShopModel, card: GiftCardModel): number {
  const held = baskets.flatMap(heldBy).filter((tender) => tender.card === card);
  return present(card.balanceMinor) - sum(held.map(({ minor }) => minor));
}

export function heldBy({ tenders }: BasketModel) {
  return [...tenders.values()].filter(
    ({ status, share }) => status === 'AUTHORISED' && share === undefined,
  );
}

/** Moves with the sale itself, so it can be read at once. */
export async function expectCard(
  model: ShopModel,
  { till }: TillModel,
  card: GiftCardModel,
): Promise<void> {
  const { number, pin, balanceMinor } = card;
  // Looking for a card that was never sold is a wrong try.
  if (balanceMinor === undefined) return;
  const answer = await model.product.ask(GiftCardDocument, { number, pin }, till.identity);
  const { balance, available } = present(accepted(answer.giftCard).giftCard);
  expect([balance, available].map(minorOf)).toEqual([balanceMinor, availableOn(model, card)]);
  expect(balance.currency).toBe(card.currency);
}

export function lastFourOf({ number }: GiftCardModel): string {
  return number.slice(-4);
}
