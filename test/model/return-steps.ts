import {
  TransactionReturnDocument,
  type TransactionReturnInput,
  type TransactionReturnMutation,
} from '#schema/generated/operations.ts';
import { accepted, present, refusals } from '../journeys/till.ts';
import { book, isRefused, readTransaction, send } from './ask.ts';
import { addCash } from './payment-steps.ts';
import {
  milliOf,
  minorOf,
  type ReturnedModel,
  type SaleModel,
  type ShopModel,
  sum,
  textOfMilli,
  type TillModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const returnSteps: readonly Step[] = [
  { name: 'return', weight: 12, take: returnSome },
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
  if (kind !== undefined && (await returnBy(model, returning, kind))) return `${said} by ${kind}`;
  await returnAsPaid(model, returning);
  return `${said} as paid`;
}

/** Cards get back what they paid before anything goes back in cash. */
async function returnAsPaid(model: ShopModel, returning: Returning): Promise<Transaction> {
  const roomMinor = cardRoomOf(returning.sale);
  const payload = accepted(await send(model, asking(returning)));
  const transaction = await takeBack(model, returning, present(payload.transaction).id);
  const cards = transaction.tenders.filter(({ kind }) => kind === 'CARD');
  // Cards of a training sale share a reference.
  if (transaction.series === 'ONLINE') {
    expect(0 - sum(cards.map(({ amount }) => minorOf(amount)))).toBe(
      Math.min(-minorOf(transaction.total), roomMinor),
    );
  }
  return transaction;
}

/** Answers false when this isn't how it was paid, and then expects that this was so. */
async function returnBy(
  model: ShopModel,
  returning: Returning,
  kind: 'CARD' | 'CASH',
): Promise<boolean> {
  const roomMinor = cardRoomOf(returning.sale);
  const payload = await send(model, asking(returning, kind));
  if (payload.userErrors.length === 0) {
    await takeBack(model, returning, present(payload.transaction).id);
    return true;
  }
  expect(refusals(payload)).toEqual([
    kind === 'CARD' ? 'REFUND_KIND_INVALID' : 'APPROVAL_REQUIRED',
  ]);
  model.counts.refusals += 1;
  const transaction = await returnAsPaid(model, returning);
  if (transaction.series === 'TRAINING') return true;
  if (kind === 'CARD') expect(-minorOf(transaction.total)).toBeGreaterThan(roomMinor);
  else expect(roomMinor).toBeGreaterThan(0);
  return true;
}

/** What the cards of a sale may still get back. */
function cardRoomOf(sale: SaleModel): number {
  return sum(cardsOf(sale).map((card) => minorOf(card.amount) - refundedTo(sale, card)));
}

/** Only units that are left: one, all, or for weighed goods a part. */
function pickPart({ random }: ShopModel, sale: SaleModel, line: Line): number {
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
  await takeBack(model, returning, present(payload.transaction).id);
  return `${returning.at.till.workstationId} won`;
}

/** Holds a return against what was paid for its lines. */
async function takeBack(
  model: ShopModel,
  { sale, at, lines }: Returning,
  transactionId: string,
): Promise<Transaction> {
  const transaction = await book(model, at, transactionId);
  expect(transaction).toMatchObject({
    ...{ kind: 'RETURN', series: sale.transaction.series },
    originalTransaction: { id: sale.transaction.id },
  });
  expect(
    transaction.lines.map(({ originalLineId, quantity }) => [originalLineId, quantity.value]),
  ).toEqual(lines.map(({ lineId, quantity }) => [lineId, `-${quantity}`]));
  for (const line of transaction.lines) addReturned(sale, line);
  for (const tender of transaction.tenders) addRefund(sale, tender);
  await expectReturnedAsPaid(model, sale);
  const cash = transaction.tenders.filter(({ kind }) => kind === 'CASH');
  if (transaction.series === 'ONLINE') addCash(at, sum(cash.map(({ amount }) => minorOf(amount))));
  return transaction;
}

function addReturned({ returned }: SaleModel, line: Line): void {
  const lineId = present(line.originalLineId);
  const before = returnedOf(returned, lineId);
  returned.set(lineId, {
    milli: before.milli - milliOf(line.quantity.value),
    netMinor: before.netMinor - minorOf(line.net),
    taxMinor: before.taxMinor - minorOf(line.tax),
    grossMinor: before.grossMinor - minorOf(line.gross),
  });
}

function addRefund(sale: SaleModel, tender: Transaction['tenders'][number]): void {
  if (tender.kind !== 'CARD') return;
  // Cards of a training sale share a reference.
  const cards = cardsOf(sale).filter((card) => card.providerReference === tender.providerReference);
  const sumMinor = refundedTo(sale, tender) - minorOf(tender.amount);
  expect(sumMinor).toBeLessThanOrEqual(Math.max(...cards.map(({ amount }) => minorOf(amount))));
  sale.cardRefunds.set(present(tender.providerReference), sumMinor);
}

/** Never more than was paid for a line, and all of it once all units are back. */
async function expectReturnedAsPaid(model: ShopModel, sale: SaleModel): Promise<void> {
  const { lines } = await readTransaction(model, sale.at, sale.transaction.id);
  for (const line of lines) {
    const { milli, ...amounts } = returnedOf(sale.returned, line.lineId);
    expect(milliOf(line.returnedQuantity.value)).toBe(milli);
    const paid = {
      netMinor: minorOf(line.net),
      taxMinor: minorOf(line.tax),
      grossMinor: minorOf(line.gross),
    };
    expect(amounts.grossMinor).toBeLessThanOrEqual(paid.grossMinor);
    if (leftOf(sale, line) === 0) expect(amounts).toEqual(paid);
  }
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

function tillsFor({ tills }: ShopModel, { at }: SaleModel): readonly TillModel[] {
  return tills.filter(({ place, shift }) => place === at.place && shift !== undefined);
}

function openLines(sale: SaleModel): readonly Line[] {
  return sale.transaction.lines.filter((line) => leftOf(sale, line) > 0);
}

function leftOf({ returned }: SaleModel, { lineId, quantity }: Line): number {
  return milliOf(quantity.value) - returnedOf(returned, lineId).milli;
}

function returnedOf(returned: SaleModel['returned'], lineId: string): ReturnedModel {
  return returned.get(lineId) ?? { milli: 0, netMinor: 0, taxMinor: 0, grossMinor: 0 };
}

type Card = Transaction['tenders'][number];

function cardsOf({ transaction }: SaleModel): readonly Card[] {
  return transaction.tenders.filter(({ kind }) => kind === 'CARD');
}

function refundedTo({ cardRefunds }: SaleModel, { providerReference }: Card): number {
  return cardRefunds.get(present(providerReference)) ?? 0;
}
