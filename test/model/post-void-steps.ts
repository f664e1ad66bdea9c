import {
  type TransactionPostVoidMutation,
  TransactionPostVoidDocument,
} from '#schema/generated/operations.ts';
import { accepted, present, refusals } from '../journeys/till.ts';
import { approve, book, isRefused, send } from './ask.ts';
import { availableOn, expectCard, moveBalance } from './gift-cards.ts';
import { addCash } from './payment-steps.ts';
import { payBack } from './refunds.ts';
import { reckonVoided } from './reckoning.ts';
import { addReturned, expectReturnedAsPaid } from './returned.ts';
import {
  milliOf,
  minorOf,
  type SaleModel,
  type ShopModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

/** A whole sale is taken as if it had never been. */
export const postVoidSteps: readonly Step[] = [
  { name: 'void a sale', weight: 3, take: voidSale },
  { name: 'void a sale without an approval', weight: 1, take: voidUnapproved },
  { name: 'void a sale twice at once', weight: 1, take: voidTwice },
];

async function voidSale(model: ShopModel): Promise<string | undefined> {
  const sale = pickLate(model);
  if (sale === undefined) return undefined;
  const said = `${sale.at.till.workstationId} ${sale.transaction.kind}`;
  const request = voiding(sale, await approveVoid(model, sale));
  const refusal = refusalOfVoid(model, sale);
  if (refusal !== undefined) {
    await isRefused(model, refusal, request);
    return `${said}, ${refusal}`;
  }
  const { transaction } = accepted(await send(model, request));
  await voided(model, sale, present(transaction).id);
  return said;
}

async function voidUnapproved(model: ShopModel): Promise<string | undefined> {
  const sale = pickLate(model);
  if (sale === undefined || refusalOfVoid(model, sale) !== undefined) return undefined;
  await isRefused(model, 'APPROVAL_REQUIRED', voiding(sale));
  return sale.at.till.workstationId;
}

/** With an approval each, so that only the sale itself can decide. */
async function voidTwice(model: ShopModel): Promise<string | undefined> {
  const sale = pickLate(model);
  if (sale === undefined || refusalOfVoid(model, sale) !== undefined) return undefined;
  const approvals = [await approveVoid(model, sale), await approveVoid(model, sale)];
  const raced = await Promise.all(
    approvals.map((approval) => send(model, voiding(sale, approval))),
  );
  const [won, another] = raced.filter(({ userErrors }) => userErrors.length === 0);
  expect(another).toBeUndefined();
  expect(raced.flatMap(refusals)).toEqual(['TRANSACTION_RETURNED']);
  await voided(model, sale, present(present(won).transaction).id);
  return sale.at.till.workstationId;
}

/** One of the latest, in whatever state. */
function pickLate({ sales, random }: ShopModel): SaleModel | undefined {
  return sales.length === 0 ? undefined : random.pick(sales.slice(-6));
}

/** Only in its own shift, and only while all of it is there. */
function refusalOfVoid(model: ShopModel, sale: SaleModel): string | undefined {
  const { transaction, at, returned, isVoided, cards } = sale;
  if (transaction.kind !== 'SALE' || transaction.series === 'OFFLINE')
    return 'TRANSACTION_NOT_VOIDABLE';
  if (transaction.shift?.shiftId !== at.lastShiftId) return 'TRANSACTION_NOT_VOIDABLE';
  if (isVoided || returned.size > 0) return 'TRANSACTION_RETURNED';
  if (at.shift === undefined) return 'SHIFT_NOT_OPEN';
  if (transaction.series === 'TRAINING') return undefined;
  const isSpent = [...cards.values()].some(({ card, minor }) => availableOn(model, card) < minor);
  return isSpent ? 'TRANSACTION_RETURNED' : undefined;
}

function approveVoid(model: ShopModel, { at, transaction }: SaleModel): Promise<string> {
  return approve(model, at, { permission: 'VOID', subject: transaction.id });
}

function voiding({ at, transaction }: SaleModel, approval?: string) {
  const input = {
    ...{ transactionId: transaction.id, reason: 'Rung up twice' },
    ...(approval === undefined ? {} : { approval }),
  };
  const document = TransactionPostVoidDocument;
  return { document, input, by: at.till.identity, same: idOfTransaction };
}

/** A refund's status goes on beside the request. */
function idOfTransaction({
  transaction,
  userErrors,
}: TransactionPostVoidMutation['transactionPostVoid']) {
  return { id: transaction?.id, codes: refusals({ userErrors }) };
}

/** The sale with every sign turned: in the journal, the drawer, the stock and on gift cards. */
async function voided(model: ShopModel, sale: SaleModel, transactionId: string): Promise<void> {
  const { at, tipMinor } = sale;
  const reckon = () => [...sale.reckoned.values()].map(reckonVoided);
  const transaction = await book(model, at, transactionId, { tipMinor: 0 - tipMinor, reckon });
  expect(transaction).toMatchObject({
    ...{ kind: 'POST_VOID', series: sale.transaction.series },
    originalTransaction: { id: sale.transaction.id },
  });
  expect(figuresOf(transaction, -1)).toEqual(figuresOf(sale.transaction, 1));
  sale.isVoided = true;
  for (const line of transaction.lines) addReturned(sale, line);
  await expectReturnedAsPaid(model, sale);
  if (transaction.series === 'TRAINING') return;
  const cash = transaction.tenders.filter(({ kind }) => kind === 'CASH');
  for (const { amount } of cash) addCash(at, minorOf(amount));
  present(at.shift).tipsMinor -= tipMinor;
  for (const tender of sale.transaction.tenders) {
    payBack({ sale, tender, minor: minorOf(tender.amount) });
  }
  for (const { card, minor } of sale.cards.values()) {
    moveBalance(card, -minor);
    await expectCard(model, at, card);
  }
}

function figuresOf(transaction: Transaction, sign: 1 | -1) {
  const turned = (value: number) => (value === 0 ? 0 : sign * value);
  const { lines, tenders, total, net, tax, discount, cashRounding } = transaction;
  return {
    totals: [total, net, tax, discount, cashRounding].map((each) => turned(minorOf(each))),
    lines: lines.map(({ gtin, quantity, gross, net, tax, discount }) => [
      gtin,
      turned(milliOf(quantity.value)),
      ...[gross, net, tax, discount].map((each) => turned(minorOf(each))),
    ]),
    tenders: tenders.map(({ kind, amount }) => [kind, turned(minorOf(amount))]),
  };
}
