import { newId } from '#kernel/ids.ts';
import {
  BasketGiftCardAddDocument,
  LineQuantitySetDocument,
  LineRemoveDocument,
} from '#schema/generated/operations.ts';
import { present } from '../journeys/till.ts';
import { does, isRefused, look } from './ask.ts';
import { pickBasket } from './basket-steps.ts';
import { availableOn, expectCard, heldBy, lastFourOf } from './gift-cards.ts';
import { paying, pickUnpaid } from './payment-steps.ts';
import {
  type BasketModel,
  type GiftCardModel,
  minorOf,
  type ShopModel,
  textOfMinor,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const giftCardSteps: readonly Step[] = [
  { name: 'sell or load a gift card', weight: 4, take: addCard },
  { name: 'take a gift card out', weight: 1, take: removeCard },
  { name: 'make two of a gift card', weight: 1, take: doubleCard },
  { name: 'pay by gift card', weight: 6, take: payByCard },
  { name: 'pay by gift card with a wrong PIN', weight: 1, take: payWithWrongPin },
];

/** A new card, or more on one that was sold before. Nothing is on it before the sale is complete. */
async function addCard(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined) return undefined;
  const { random } = model;
  const { workstationId } = basket.at.till;
  const known = model.giftCards.filter(({ balanceMinor }) => balanceMinor !== undefined);
  const card = known.length === 0 || random.chance(0.6) ? newCard(basket) : random.pick(known);
  const minor = 1 + random.below(6_000);
  const request = adding(basket, card, minor);
  const said = `${workstationId} ${textOfMinor(minor)} on ${lastFourOf(card)}`;
  const refusal = refusalOfCard(basket, card);
  if (refusal !== undefined) {
    await isRefused(model, refusal, request);
    return `${said}, ${refusal}`;
  }
  const { line } = await does(model, request);
  const { lineId, giftCardLastFour } = present(line);
  expect(giftCardLastFour).toBe(lastFourOf(card));
  if (!model.giftCards.includes(card)) model.giftCards.push(card);
  basket.cards.set(lineId, { card, minor });
  await look(model, basket);
  await expectCard(model, basket.at, card);
  return said;
}

function newCard({ at }: BasketModel): GiftCardModel {
  const number = newId().replaceAll('-', '').toUpperCase();
  const { currency } = at.place.store;
  return { number, pin: '2468', currency, balanceMinor: undefined, wrongPinCount: 0 };
}

function adding(basket: BasketModel, { number, pin }: GiftCardModel, minor: number) {
  const { currency } = basket.at.place.store;
  const amount = { amount: textOfMinor(minor), currency };
  const input = { basketId: basket.id, number, pin, amount };
  return { document: BasketGiftCardAddDocument, input, by: basket.at.till.identity };
}

/** One card does one thing in one sale, and only where its money is that of the store. */
function refusalOfCard(basket: BasketModel, card: GiftCardModel): string | undefined {
  if (card.currency !== basket.at.place.store.currency) return 'CURRENCY_WRONG';
  return isIn(basket, card) ? 'GIFT_CARD_IN_BASKET' : undefined;
}

function isIn(basket: BasketModel, card: GiftCardModel): boolean {
  const sold = [...basket.cards.values()].map((line) => line.card);
  return [...sold, ...heldBy(basket).map((tender) => tender.card)].includes(card);
}

async function removeCard(model: ShopModel): Promise<string | undefined> {
  const found = pickCardLine(model);
  if (found === undefined) return undefined;
  const { basket, lineId } = found;
  const input = { basketId: basket.id, lineId };
  await does(model, { document: LineRemoveDocument, input, by: basket.at.till.identity });
  basket.cards.delete(lineId);
  await look(model, basket);
  return basket.at.till.workstationId;
}

async function doubleCard(model: ShopModel): Promise<string | undefined> {
  const found = pickCardLine(model);
  if (found === undefined) return undefined;
  const { basket, lineId } = found;
  const input = { basketId: basket.id, lineId, quantity: '2' };
  const by = basket.at.till.identity;
  await isRefused(model, 'LINE_NOT_EDITABLE', { document: LineQuantitySetDocument, input, by });
  return basket.at.till.workstationId;
}

function pickCardLine({ baskets, random }: ShopModel) {
  const found = baskets
    .filter(({ status }) => status === 'OPEN')
    .flatMap((basket) => [...basket.cards.keys()].map((lineId) => ({ basket, lineId })));
  return found.length === 0 ? undefined : random.pick(found);
}

/** All that is due or a part of it, as far as the money on the card reaches. */
async function payByCard(model: ShopModel): Promise<string | undefined> {
  const found = pickPayment(model);
  if (found === undefined) return undefined;
  const { basket, card } = found;
  const { random } = model;
  const asked = random.chance(0.5) ? undefined : 1 + random.below(basket.dueMinor + 500);
  const request = paying(basket, 'GIFT_CARD', asked, secretsOf(card));
  const said = `${basket.at.till.workstationId} ${lastFourOf(card)}`;
  const freeMinor = availableOn(model, card);
  const refusal =
    refusalOfPayment(basket, card) ?? (freeMinor === 0 ? 'STORED_VALUE_SHORT' : undefined);
  if (refusal !== undefined) {
    await isRefused(model, refusal, request);
    return `${said}, ${refusal}`;
  }
  const { tender } = await does(model, request);
  const { tenderId, status, amount } = present(tender);
  const minor = Math.min(asked ?? basket.dueMinor, basket.dueMinor, freeMinor);
  expect({ status, minor: minorOf(amount) }).toEqual({ status: 'AUTHORISED', minor });
  basket.tenders.set(tenderId, { kind: 'GIFT_CARD', minor, status, card });
  basket.status = 'TENDERING';
  await look(model, basket);
  await expectCard(model, basket.at, card);
  return `${said} ${textOfMinor(minor)}`;
}

function refusalOfPayment(basket: BasketModel, card: GiftCardModel): string | undefined {
  if (isIn(basket, card)) return 'GIFT_CARD_IN_BASKET';
  return card.currency === basket.at.place.store.currency ? undefined : 'CURRENCY_WRONG';
}

const secretsOf = ({ number, pin }: GiftCardModel) => ({
  giftCardNumber: number,
  giftCardPin: pin,
});

/** A card mostly of the store's money. In practice no card is looked at, so nobody pays by one. */
function pickPayment(model: ShopModel) {
  const basket = pickUnpaid(model);
  if (basket === undefined || basket.training) return undefined;
  const { random, giftCards } = model;
  const sold = giftCards.filter(({ balanceMinor }) => balanceMinor !== undefined);
  const own = sold.filter(({ currency }) => currency === basket.at.place.store.currency);
  const cards = own.length > 0 && random.chance(0.9) ? own : sold;
  return cards.length === 0 ? undefined : { basket, card: random.pick(cards) };
}

/** Five wrong PINs of a card, or ten tries of a person, end guessing for the hour; so few, and few by one person. */
const wrongPinsMax = 1;

async function payWithWrongPin(model: ShopModel): Promise<string | undefined> {
  const found = pickPayment(model);
  if (found === undefined) return undefined;
  const { basket, card } = found;
  const { till } = basket.at;
  const isTried = (count: number) => count >= wrongPinsMax;
  if (isTried(card.wrongPinCount) || isTried(basket.at.wrongPinCount)) return undefined;
  card.wrongPinCount += 1;
  basket.at.wrongPinCount += 1;
  const secrets = { giftCardNumber: card.number, giftCardPin: '1357' };
  await isRefused(model, 'GIFT_CARD_UNKNOWN', paying(basket, 'GIFT_CARD', undefined, secrets));
  return `${till.workstationId} ${lastFourOf(card)}`;
}
