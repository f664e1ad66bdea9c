import {
  BasketRefundDocument,
  BasketReturnLinesAddDocument,
  LineRemoveDocument,
} from '#schema/generated/operations.ts';
import { present } from '../journeys/till.ts';
import { does, isRefused, look } from './ask.ts';
import { pickBasket } from './basket-steps.ts';
import { filled, isElectronic, roomsOf, sharesOf } from './refunds.ts';
import { pickPart } from './return-steps.ts';
import { cameBack, leftOf, openLines, salesBehind } from './returned.ts';
import {
  type BasketModel,
  milliOf,
  minorOf,
  type SaleModel,
  type ShopModel,
  sum,
  textOfMilli,
  textOfMinor,
} from './shop-model.ts';
import type { Step } from './step.ts';

/** Goods both ways in one basket. */
export const exchangeSteps: readonly Step[] = [
  { name: 'bring goods back into a basket', weight: 7, take: bring },
  { name: 'bring more than was sold', weight: 1, take: bringTooMuch },
  { name: 'take returned goods out', weight: 1, take: takeOut },
  { name: 'pay out', weight: 6, take: payOut },
];

/** Checkout takes those of five; few enough that baskets are completed. */
const salesOfBasketMax = 3;

async function bring(model: ShopModel): Promise<string | undefined> {
  const found = pickReturn(model);
  if (found === undefined) return undefined;
  const { basket, sale, line } = found;
  const beforeMilli = cameBack(basket, sale, line.lineId);
  const leftMilli = milliOf(line.quantity.value) - beforeMilli;
  if (leftMilli <= 0) return undefined;
  const milli = Math.min(leftMilli, pickPart(model, sale, line));
  const lines = [{ lineId: line.lineId, quantity: textOfMilli(milli), restock: true }];
  const added = await does(model, bringing(basket, sale, lines));
  basket.returns.set(present(added.line).lineId, { sale, line, milli, beforeMilli });
  await look(model, basket);
  return `${basket.at.till.workstationId} ${textOfMilli(milli)} of ${line.gtin}`;
}

async function bringTooMuch(model: ShopModel): Promise<string | undefined> {
  const found = pickReturn(model);
  if (found === undefined) return undefined;
  const { basket, sale, line } = found;
  const quantity = textOfMilli(leftOf(sale, line) + 1000);
  const lines = [{ lineId: line.lineId, quantity }];
  await isRefused(model, 'RETURN_QUANTITY_EXCEEDED', bringing(basket, sale, lines));
  return `${basket.at.till.workstationId} ${quantity}`;
}

type Wishes = readonly { readonly lineId: string; readonly quantity: string }[];

function bringing({ id, at }: BasketModel, sale: SaleModel, lines: Wishes) {
  const input = { basketId: id, originalTransactionId: sale.transaction.id, lines };
  return { document: BasketReturnLinesAddDocument, input, by: at.till.identity };
}

/** Of the latest sales of the basket's store. */
function pickReturn(model: ShopModel) {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined || basket.training) return undefined;
  const behind = salesBehind(basket);
  const sales = model.sales.filter(
    (sale) =>
      sale.at.place === basket.at.place &&
      sale.transaction.series !== 'TRAINING' &&
      openLines(sale).length > 0 &&
      (behind.length < salesOfBasketMax || behind.includes(sale)),
  );
  if (sales.length === 0) return undefined;
  const sale = model.random.pick(sales.slice(-6));
  return { basket, sale, line: model.random.pick(openLines(sale)) };
}

/** What came back of a line last has to go first: the cents of the one before it don't depend on it. */
async function takeOut(model: ShopModel): Promise<string | undefined> {
  const found = model.baskets
    .filter(({ status }) => status === 'OPEN')
    .flatMap((basket) => [...basket.returns].map(([lineId, back]) => ({ basket, lineId, back })));
  if (found.length === 0) return undefined;
  const { basket, lineId, back } = model.random.pick(found);
  const of = [...basket.returns].filter(
    ([, { sale, line }]) => sale === back.sale && line.lineId === back.line.lineId,
  );
  const said = basket.at.till.workstationId;
  const by = basket.at.till.identity;
  const request = { document: LineRemoveDocument, input: { basketId: basket.id, lineId }, by };
  if (present(of.at(-1))[0] !== lineId) {
    await isRefused(model, 'LINE_NOT_EDITABLE', request);
    return `${said}, refused`;
  }
  await does(model, request);
  basket.returns.delete(lineId);
  await look(model, basket);
  return said;
}

/** Back to what the goods were paid by: cards and gift cards first, each at most what it paid. */
async function payOut(model: ShopModel): Promise<string | undefined> {
  const owing = model.baskets.filter(
    ({ status, dueMinor, returns }) => status !== 'SUSPENDED' && dueMinor < 0 && returns.size > 0,
  );
  if (owing.length === 0) return undefined;
  const basket = model.random.pick(owing);
  const { dueMinor } = basket;
  const shares = filled(roomsOf(salesBehind(basket), sharesOf(basket)), -dueMinor);
  const input = { basketId: basket.id };
  const request = { document: BasketRefundDocument, input, by: basket.at.till.identity };
  const { tenders } = present((await does(model, request)).basket);
  const added = tenders.filter(({ tenderId }) => !basket.tenders.has(tenderId));
  expect(
    added
      .filter(isElectronic)
      .map(({ kind, cardLastFour, amount }) => [kind, cardLastFour, 0 - minorOf(amount)]),
  ).toEqual(shares.map(({ tender, minor }) => [tender.kind, tender.cardLastFour, minor]));
  const isMore = sum(shares.map(({ minor }) => minor)) < -dueMinor;
  expect(added.slice(shares.length).map(({ kind }) => kind)).toEqual(isMore ? ['CASH'] : []);
  for (const [index, { tenderId, status, amount, kind }] of added.entries()) {
    if (kind !== 'CASH' && kind !== 'CARD' && kind !== 'GIFT_CARD') throw new Error(kind);
    const share = shares[index];
    const shared = share === undefined ? {} : { share };
    basket.tenders.set(tenderId, { kind, status, minor: minorOf(amount), ...shared });
  }
  basket.status = 'TENDERING';
  await look(model, basket);
  expect(basket.dueMinor).toBe(0);
  return `${basket.at.till.workstationId} ${textOfMinor(-dueMinor)}`;
}
