import {
  TenderAddDocument,
  type TenderAddInput,
  TenderVoidDocument,
  type TransactionCompleteMutation,
} from '#schema/generated/operations.ts';
import { accepted, present, refusals } from '../journeys/till.ts';
import { book, completion, does, isRefused, look, send, settleCards } from './ask.ts';
import { pickBasket } from './basket-steps.ts';
import { moveBalance } from './gift-cards.ts';
import { payBack } from './refunds.ts';
import { goodsCameBack, refusalOfReturns, salesBehind } from './returned.ts';
import { reckonBasket } from './reckoning.ts';
import {
  type BasketModel,
  giftCardGtin,
  isEmpty,
  minorOf,
  type ShopModel,
  sum,
  textOfMinor,
  type TillModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const paymentSteps: readonly Step[] = [
  { name: 'pay in cash', weight: 9, take: payCash },
  { name: 'pay by card', weight: 6, take: payCard },
  { name: 'give a tender back', weight: 2, take: voidTender },
  { name: 'complete', weight: 10, take: complete },
  { name: 'complete everywhere at once', weight: 3, take: completeAll },
  { name: 'complete unpaid', weight: 1, take: completeUnpaid },
];

/** The smallest coin of any store here: what is handed over is a multiple of it. */
export const coinMinor = 5;

/** Exactly what is due, a part of it, or more than that. */
async function payCash(model: ShopModel): Promise<string | undefined> {
  const basket = pickUnpaid(model);
  if (basket === undefined) return undefined;
  const { random } = model;
  const coins = Math.ceil(basket.dueMinor / coinMinor);
  const handed = random.pick([
    undefined,
    undefined,
    coinMinor * (1 + random.below(coins)),
    coinMinor * (coins + random.below(400)),
  ]);
  const { tender } = await does(model, paying(basket, 'CASH', handed));
  const { tenderId, status, amount, tendered, change } = present(tender);
  const [given, back] = [minorOf(present(tendered)), minorOf(present(change))];
  if (handed !== undefined) expect(given).toBe(handed);
  expect({ status, keptMinor: minorOf(amount) }).toEqual({
    status: 'AUTHORISED',
    keptMinor: given - back,
  });
  basket.tenders.set(tenderId, { kind: 'CASH', minor: given - back, status });
  basket.status = 'TENDERING';
  await look(model, basket);
  return `${basket.at.till.workstationId} ${textOfMinor(given)}, back ${textOfMinor(back)}`;
}

/** What the payment simulator makes of an amount, by its cents. In training nobody asks it. */
const outcomes: ReadonlyMap<number, string> = new Map([
  [51, 'DECLINED'],
  [91, 'FAILED'],
]);

/** All that is due, a part of it, or a part that the provider declines. */
async function payCard(model: ShopModel): Promise<string | undefined> {
  const basket = pickUnpaid(model);
  if (basket === undefined) return undefined;
  const { dueMinor } = basket;
  const { random } = model;
  const part = random.pick([undefined, random.below(dueMinor), random.below(dueMinor), 50]);
  const amount = part === undefined || part >= dueMinor ? undefined : part + 1;
  const request = { ...paying(basket, 'CARD', amount), same: idOfTender };
  const { tender } = await does(model, request);
  const { tenderId, amount: charged } = present(tender);
  const minor = minorOf(charged);
  expect(minor).toBe(amount ?? dueMinor);
  await settleCards(model, basket);
  const status = (basket.training ? undefined : outcomes.get(minor % 100)) ?? 'AUTHORISED';
  basket.tenders.set(tenderId, { kind: 'CARD', minor, status });
  basket.status = activeTenders(basket).length === 0 ? 'OPEN' : 'TENDERING';
  await look(model, basket);
  return `${basket.at.till.workstationId} ${textOfMinor(minor)} ${status}`;
}

/** A card's status goes on beside the request. */
function idOfTender({ tender }: { readonly tender: { readonly tenderId: string } | null }) {
  return tender?.tenderId;
}

export function paying(
  basket: BasketModel,
  kind: TenderAddInput['kind'],
  minor: number | undefined,
  secrets: Pick<TenderAddInput, 'giftCardNumber' | 'giftCardPin'> = {},
) {
  const { identity } = basket.at.till;
  const { currency } = basket.at.place.store;
  const amount = minor === undefined ? {} : { amount: { amount: textOfMinor(minor), currency } };
  const input = { basketId: basket.id, kind, ...amount, ...secrets };
  return { document: TenderAddDocument, input, by: identity };
}

/** The most attempts at paying that a basket takes. */
const tendersMax = 20;

export function pickUnpaid({ baskets, random }: ShopModel): BasketModel | undefined {
  const unpaid = baskets.filter(
    (basket) =>
      basket.status !== 'SUSPENDED' &&
      !isEmpty(basket) &&
      basket.dueMinor > 0 &&
      basket.tenders.size < tendersMax,
  );
  return unpaid.length === 0 ? undefined : random.pick(unpaid);
}

async function voidTender(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'TENDERING');
  if (basket === undefined) return undefined;
  const [tenderId, tender] = model.random.pick(activeTenders(basket));
  const input = { basketId: basket.id, tenderId };
  await does(model, { document: TenderVoidDocument, input, by: basket.at.till.identity });
  tender.status = 'VOIDED';
  if (activeTenders(basket).length === 0) basket.status = 'OPEN';
  await look(model, basket);
  return `${basket.at.till.workstationId} ${tender.kind}`;
}

export function activeTenders({ tenders }: BasketModel) {
  return [...tenders].filter(([, { status }]) => status === 'AUTHORISED');
}

async function complete(model: ShopModel): Promise<string | undefined> {
  const paid = paidBaskets(model);
  if (paid.length === 0) return undefined;
  const basket = model.random.pick(paid);
  const said = basket.at.till.workstationId;
  const gone = refusalOfReturns(basket);
  if (basket.at.shift === undefined) {
    await isRefused(model, 'SHIFT_NOT_OPEN', completion(basket));
    return `${said}, refused without a shift`;
  }
  if (gone !== undefined) {
    await isRefused(model, gone, completion(basket));
    return `${said}, ${gone}`;
  }
  const { transaction } = await does(model, completion(basket));
  await sold(model, basket, present(transaction).id);
  return said;
}

/** All that is paid in the shop in the same moment, and each of them by two people at once. */
async function completeAll(model: ShopModel): Promise<string | undefined> {
  const paid = paidBaskets(model).filter(
    ({ at, returns }) => at.shift !== undefined && returns.size === 0,
  );
  if (paid.length === 0) return undefined;
  const raced = await Promise.all(
    [...paid, ...paid].map(async (basket) => {
      return { basket, payload: await send(model, completion(basket)) };
    }),
  );
  const won = raced.filter(({ payload }) => payload.userErrors.length === 0);
  const lost = raced.filter(({ payload }) => payload.userErrors.length > 0);
  expect(new Set(won.map(({ basket }) => basket)).size).toBe(paid.length);
  expect(lost.map(({ payload }) => refusals(payload))).toEqual(paid.map(() => ['BASKET_NOT_OPEN']));
  const inOrder = won.toSorted((left, right) => sequenceOf(left) - sequenceOf(right));
  for (const { basket, payload } of inOrder) {
    await sold(model, basket, present(accepted(payload).transaction).id);
  }
  return paid.map(({ at }) => at.till.workstationId).join(' ');
}

function sequenceOf({
  payload,
}: {
  readonly payload: TransactionCompleteMutation['transactionComplete'];
}): number {
  return present(payload.transaction).sequenceNumber;
}

async function completeUnpaid(model: ShopModel): Promise<string | undefined> {
  const basket = pickUnpaid(model);
  if (basket === undefined) return undefined;
  await isRefused(model, 'TENDER_INSUFFICIENT', completion(basket));
  return basket.at.till.workstationId;
}

function paidBaskets({ baskets }: ShopModel): readonly BasketModel[] {
  return baskets.filter(
    (basket) => basket.status !== 'SUSPENDED' && !isEmpty(basket) && basket.dueMinor === 0,
  );
}

async function sold(model: ShopModel, basket: BasketModel, transactionId: string): Promise<void> {
  const { tipMinor } = basket;
  const reckon = ({ lines }: Transaction) => reckonBasket(model, basket, lines);
  const transaction = await book(model, basket.at, transactionId, { tipMinor, reckon });
  const reckoned = reckon(transaction).map((line, index) => {
    return [present(transaction.lines[index]).lineId, line] as const;
  });
  expect(transaction.kind).toBe(kindOf(basket));
  expect(transaction.series).toBe(basket.training ? 'TRAINING' : 'ONLINE');
  const paid = activeTenders(basket).map(([tenderId, { kind, minor }]) => [tenderId, kind, minor]);
  expect(
    transaction.tenders.map(({ tenderId, kind, amount }) => [tenderId, kind, minorOf(amount)]),
  ).toEqual(paid);
  model.baskets = model.baskets.filter((other) => other !== basket);
  model.sales.push({
    ...{ at: basket.at, transaction, tipMinor, reckoned: new Map(reckoned) },
    ...{ returned: new Map(), refunds: new Map(), behind: salesBehind(basket) },
    cards: basket.cards,
    paidBy: activeTenders(basket).flatMap(([, { card }]) => card ?? []),
    ...{ isReprinted: false, isVoided: false },
  });
  expect(cardsIn(transaction)).toEqual(cardsSoldIn(basket));
  if (basket.training) return;
  addCash(basket.at, cashOf(basket));
  present(basket.at.shift).tipsMinor += basket.tipMinor;
  for (const { card, minor } of basket.cards.values()) moveBalance(card, minor);
  for (const [, { card, share, minor }] of activeTenders(basket)) {
    if (share !== undefined) payBack(share);
    else if (card !== undefined) moveBalance(card, -minor);
  }
  await goodsCameBack(model, basket, transaction);
}

/** What is sold, what comes back, or both. */
function kindOf({ lines, cards, returns }: BasketModel): Transaction['kind'] {
  if (returns.size === 0) return 'SALE';
  return lines.size + cards.size === 0 ? 'RETURN' : 'EXCHANGE';
}

/** What the transaction says that it put on gift cards, and what the basket did. */
function cardsIn({ lines }: Transaction) {
  return lines
    .filter(({ gtin }) => gtin === giftCardGtin)
    .map(({ lineId, gross, tax, discount }) => [lineId, ...[gross, tax, discount].map(minorOf)]);
}

function cardsSoldIn({ cards }: BasketModel) {
  return [...cards].map(([lineId, { minor }]) => [lineId, minor, 0, 0]);
}

export function cashOf(basket: BasketModel): number {
  const cash = activeTenders(basket).filter(([, { kind }]) => kind === 'CASH');
  return sum(cash.map(([, { minor }]) => minor));
}

export function addCash({ shift }: TillModel, minor: number): void {
  present(shift).cashMinor += minor;
}
