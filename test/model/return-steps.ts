import {
  TransactionReturnDocument,
  type TransactionReturnInput,
  type TransactionReturnMutation,
} from '#schema/generated/operations.ts';
import { accepted, present, refusals } from '../journeys/till.ts';
import { book, isRefused, send } from './ask.ts';
import { availableOn, expectCard, lastFourOf, moveBalance } from './gift-cards.ts';
import { addCash } from './payment-steps.ts';
import { filled, isElectronic, payBack, roomsOf, saidOf } from './refunds.ts';
import {
  addReturned,
  expectReturnedAsPaid,
  leftOf,
  openLines,
  returnedOf,
  tillsFor,
} from './returned.ts';
import { reckonBack, type ReckonedLine } from './reckoning.ts';
import {
  giftCardGtin,
  milliOf,
  minorOf,
  type SaleModel,
  type ShareModel,
  type ShopModel,
  sum,
  textOfMilli,
  textOfMinor,
  type TillModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const returnSteps: readonly Step[] = [
  { name: 'return', weight: 12, take: returnSome },
  { name: 'return a gift card', weight: 2, take: returnCard },
  { name: 'return more than was sold', weight: 1, take: returnTooMuch },
  { name: 'return the same at two tills at once', weight: 2, take: returnTwice },
];

type Line = Transaction['lines'][number];
type Returning = {
  readonly sale: SaleModel;
  readonly at: TillModel;
  readonly lines: TransactionReturnInput['lines'];
};

/** A unit or a few of a line or two, back to what paid for them or by a kind that is asked for. */
async function returnSome(model: ShopModel): Promise<string | undefined> {
  const found = pickSale(model);
  if (found === undefined) return undefined;
  const { sale, at } = found;
  const { random } = model;
  const left = openLines(sale);
  const wanted = random.chance(0.3) && left.length > 1 ? left.slice(0, 2) : [random.pick(left)];
  const lines = wanted.map((line) => ({
    lineId: line.lineId,
    quantity: textOfMilli(pickPart(model, sale, line)),
    restock: random.chance(0.9),
  }));
  const returning = { sale, at, lines };
  const said = `${at.till.workstationId} ${lines.map(({ quantity }) => quantity).join(' and ')}`;
  const kind = random.pick(['CARD', 'CASH', undefined, undefined] as const);
  if (kind !== undefined) return `${said} ${await returnBy(model, returning, kind)}`;
  await returnAsPaid(model, returning);
  return `${said} as paid`;
}

/** Cards and gift cards get back what they paid, one after the other, before anything goes back in cash. */
async function returnAsPaid(model: ShopModel, returning: Returning): Promise<Transaction> {
  const rooms = roomsOf([returning.sale]);
  const payload = accepted(await send(model, asking(returning)));
  const transaction = await takeBack(model, returning, present(payload.transaction).id);
  refund(rooms, transaction);
  return transaction;
}

/** In practice no money moves, and cards share a reference. */
function refund(rooms: readonly ShareModel[], { series, total, tenders }: Transaction): void {
  if (series !== 'ONLINE') return;
  const shares = filled(rooms, 0 - minorOf(total));
  expect(
    tenders.filter(isElectronic).map((tender) => saidOf(tender, 0 - minorOf(tender.amount))),
  ).toEqual(shares.map(({ tender, minor }) => saidOf(tender, minor)));
  for (const share of shares) payBack(share);
}

/** By this kind, or as it was paid when the till refuses that, as it should. */
async function returnBy(
  model: ShopModel,
  returning: Returning,
  kind: 'CARD' | 'CASH',
): Promise<string> {
  const rooms = roomsOf([returning.sale]);
  const payload = await send(model, asking(returning, kind));
  const codes = refusals(payload);
  model.counts.refusals += codes.length;
  if (codes.length > 0) {
    const { series, total } = await returnAsPaid(model, returning);
    const expected = refusalOf(kind, rooms, 0 - minorOf(total));
    // In practice no money moves, and which cards took some back already is not known.
    if (series === 'ONLINE') expect(codes).toEqual(expected);
    return `as paid, ${codes.join()} by ${kind}`;
  }
  const transaction = await takeBack(model, returning, present(payload.transaction).id);
  const { series, total } = transaction;
  if (series === 'ONLINE') expect(refusalOf(kind, rooms, 0 - minorOf(total))).toEqual([]);
  refund(rooms, transaction);
  return `by ${kind}`;
}

/** Who wants it otherwise than it was paid needs an approval, and a card takes no more than it gave. */
function refusalOf(
  kind: 'CARD' | 'CASH',
  rooms: readonly ShareModel[],
  owedMinor: number,
): readonly string[] {
  const shares = filled(rooms, owedMinor);
  const byCards = sum(shares.map(({ minor }) => minor));
  const isAsPaid =
    kind === 'CASH'
      ? byCards === 0
      : byCards === owedMinor && shares.every(({ tender }) => tender.kind === 'CARD');
  if (isAsPaid) return [];
  const cards = rooms.filter(({ tender }) => tender.kind === 'CARD');
  const isBeyond = kind === 'CARD' && sum(cards.map(({ minor }) => minor)) < owedMinor;
  return [isBeyond ? 'REFUND_KIND_INVALID' : 'APPROVAL_REQUIRED'];
}

/** Its money goes back while that much is still on it. */
async function returnCard(model: ShopModel): Promise<string | undefined> {
  const sold = model.sales.flatMap((sale) =>
    sale.transaction.lines
      .filter((line) => line.gtin === giftCardGtin && leftOf(sale, line) > 0)
      .map((line) => ({ sale, line, at: tillsFor(model, sale)[0] })),
  );
  if (sold.length === 0) return undefined;
  const { sale, line, at } = model.random.pick(sold);
  if (at === undefined) return undefined;
  const { card, minor } = present(sale.cards.get(line.lineId));
  const returning = { sale, at, lines: [{ lineId: line.lineId, quantity: '1' }] };
  const said = `${at.till.workstationId} ${textOfMinor(minor)} of ${lastFourOf(card)}`;
  const isReal = sale.transaction.series !== 'TRAINING';
  if (isReal && availableOn(model, card) < minor) {
    await isRefused(model, 'STORED_VALUE_SHORT', asking(returning));
    return `${said}, spent`;
  }
  await returnAsPaid(model, returning);
  if (isReal) moveBalance(card, -minor);
  await expectCard(model, at, card);
  return said;
}

/** Only units that are left: one, all, or for weighed goods a part. */
export function pickPart({ random }: ShopModel, sale: SaleModel, line: Line): number {
  const left = leftOf(sale, line);
  if (random.chance(0.2)) return left;
  return line.quantity.unit === 'KGM' ? 1 + random.below(left) : 1000;
}

async function returnTooMuch(model: ShopModel): Promise<string | undefined> {
  const found = pickSale(model);
  if (found === undefined) return undefined;
  const { sale, at } = found;
  const line = model.random.pick(openLines(sale));
  const quantity = textOfMilli(leftOf(sale, line) + 1000);
  const lines = [{ lineId: line.lineId, quantity }];
  await isRefused(model, 'RETURN_QUANTITY_EXCEEDED', asking({ sale, at, lines }));
  return `${at.till.workstationId} ${quantity}`;
}

/** One of them is too late. */
async function returnTwice(model: ShopModel): Promise<string | undefined> {
  const found = pickSale(model);
  if (found === undefined) return undefined;
  const { sale } = found;
  const tills = tillsFor(model, sale);
  const line = model.random.pick(openLines(sale));
  const lines = [{ lineId: line.lineId, quantity: textOfMilli(leftOf(sale, line)) }];
  const rooms = roomsOf([sale]);
  const raced = await Promise.all(
    [found.at, model.random.pick(tills)].map(async (at) => {
      const returning = { sale, at, lines };
      return { returning, payload: await send(model, asking(returning)) };
    }),
  );
  const [won, another] = raced.filter(({ payload }) => payload.userErrors.length === 0);
  expect(another).toBeUndefined();
  expect(raced.flatMap(({ payload }) => refusals(payload))).toEqual(['RETURN_QUANTITY_EXCEEDED']);
  const { returning, payload } = present(won);
  refund(rooms, await takeBack(model, returning, present(payload.transaction).id));
  return `${returning.at.till.workstationId} won`;
}

/** Holds a return against what was paid for its lines. */
async function takeBack(
  model: ShopModel,
  { sale, at, lines }: Returning,
  transactionId: string,
): Promise<Transaction> {
  const reckon = ({ lines: back }: Transaction) => back.map((line) => reckonReturned(sale, line));
  const transaction = await book(model, at, transactionId, { reckon });
  expect(transaction).toMatchObject({
    ...{ kind: 'RETURN', series: seriesAfter(sale) },
    originalTransaction: { id: sale.transaction.id },
  });
  expect(
    transaction.lines.map(({ originalLineId, quantity }) => [originalLineId, quantity.value]),
  ).toEqual(lines.map(({ lineId, quantity }) => [lineId, `-${quantity}`]));
  for (const line of transaction.lines) addReturned(sale, line);
  await expectReturnedAsPaid(model, sale);
  const cash = transaction.tenders.filter(({ kind }) => kind === 'CASH');
  if (transaction.series === 'ONLINE') addCash(at, sum(cash.map(({ amount }) => minorOf(amount))));
  return transaction;
}

function reckonReturned(sale: SaleModel, { originalLineId, quantity }: Line): ReckonedLine {
  const lineId = present(originalLineId);
  const part = {
    beforeMilli: returnedOf(sale.returned, lineId).milli,
    milli: 0 - milliOf(quantity.value),
  };
  return reckonBack(sale.at.place, present(sale.reckoned.get(lineId)), part);
}

/** A line is there again when somebody comes back. */
export function seriesAfter({ transaction }: SaleModel): Transaction['series'] {
  return transaction.series === 'TRAINING' ? 'TRAINING' : 'ONLINE';
}

function asking({ sale, at, lines }: Returning, refundKind?: 'CARD' | 'CASH') {
  const { identity, workstationId } = at.till;
  const originalTransactionId = sale.transaction.id;
  const kind = refundKind === undefined ? {} : { refundKind };
  const input = { originalTransactionId, workstationId, lines, ...kind };
  return { document: TransactionReturnDocument, input, by: identity, same: idOfTransaction };
}

/** A refund's status goes on beside the request. */
function idOfTransaction({
  transaction,
  userErrors,
}: TransactionReturnMutation['transactionReturn']) {
  return { id: transaction?.id, codes: refusals({ userErrors }) };
}

function pickSale(model: ShopModel) {
  const open = model.sales.filter(
    (sale) => openLines(sale).length > 0 && tillsFor(model, sale).length > 0,
  );
  if (open.length === 0) return undefined;
  // The latest ones more often, so that lines come back unit by unit until nothing is left.
  const sale = model.random.pick(open.slice(-6));
  return { sale, at: model.random.pick(tillsFor(model, sale)) };
}
