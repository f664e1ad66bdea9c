import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import {
  BasketDocument,
  RetailTransactionDocument,
  TillApprovalGrantDocument,
  TransactionCompleteDocument,
} from '#schema/generated/operations.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { accepted, present, refusals, until } from '../journeys/till.ts';
import { expectLawfulBasket, expectLawfulTransaction, movesMoney } from './laws.ts';
import { expectReckoned, type ReckonedLine } from './reckoning.ts';
import {
  articleOf,
  type BasketModel,
  giftCardGtin,
  minorOf,
  moveStock,
  milliOf,
  type ShopModel,
  type TillModel,
  type Transaction,
} from './shop-model.ts';

type Refusable = {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
};
type Keyed = { readonly idempotencyKey: string };
type Request<Data, Input> = {
  readonly document: TypedDocumentNode<Data, { readonly input: Input }>;
  readonly input: Omit<Input, 'idempotencyKey'>;
  readonly by: Identity;
  /** What stays of an answer whose objects go on living; absent: everything. */
  readonly same?: (payload: Data[keyof Data]) => unknown;
};

/** One request in six is sent twice, one after the other or both at once: with one key they are one. */
export async function send<Data extends Record<string, Refusable>, Input extends Keyed>(
  model: ShopModel,
  { document, input, by, same = (payload) => payload }: Request<Data, Input>,
): Promise<Data[keyof Data]> {
  const variables = { input: { ...input, idempotencyKey: newId() } as unknown as Input };
  const ask = async () => {
    const data = await model.product.ask(document, variables, by);
    return present(Object.values(data)[0]) as Data[keyof Data];
  };
  const [isRepeated, atOnce] = [model.random.chance(1 / 6), model.random.chance(1 / 2)];
  if (!isRepeated) return ask();
  model.counts.repeats += 1;
  const [first, second] = atOnce ? await Promise.all([ask(), ask()]) : [await ask(), await ask()];
  expect(same(second)).toEqual(same(first));
  return first;
}

/** The same, and expects that it is done. */
export async function does<Data extends Record<string, Refusable>, Input extends Keyed>(
  model: ShopModel,
  request: Request<Data, Input>,
): Promise<Data[keyof Data]> {
  return accepted(await send(model, request));
}

/** The same, and expects this refusal, after which everything must be as before. */
export async function isRefused<Data extends Record<string, Refusable>, Input extends Keyed>(
  model: ShopModel,
  code: string,
  request: Request<Data, Input>,
): Promise<void> {
  expect(refusals(await send(model, request))).toEqual([code]);
  model.counts.refusals += 1;
}

/** The manager's leave for one thing, at this till. */
export async function approve(
  { product }: ShopModel,
  { till, place }: TillModel,
  wish: { readonly permission: 'RETURN' | 'VOID'; readonly subject: string },
): Promise<string> {
  const operatorId = present(place.manager.operatorId);
  const input = { ...wish, operatorId, pin: demoPin, storeId: till.storeId };
  const { approvalGrant } = await product.ask(TillApprovalGrantDocument, { input }, till.identity);
  return present(accepted(approvalGrant).approval).token;
}

/** Reads the basket and expects that it is what the model says, and lawful. */
export async function look(model: ShopModel, expected: BasketModel): Promise<void> {
  const basket = await readBasket(model, expected);
  expectLawfulBasket(model, expected, basket);
  expect(basket.version).toBeGreaterThan(expected.version);
  expected.version = basket.version;
  expected.dueMinor = minorOf(basket.due);
  expected.totalMinor = minorOf(basket.total);
}

/** Waits until the provider has answered for every card; answers their statuses. */
export async function settleCards(model: ShopModel, basket: BasketModel): Promise<void> {
  await until(async () => {
    const { tenders } = await readBasket(model, basket);
    return tenders.every(({ status }) => status !== 'PENDING');
  });
}

export async function readBasket({ product }: ShopModel, { id, at }: BasketModel) {
  const answer = await product.ask(BasketDocument, { id }, at.till.identity);
  return present(answer.basket);
}

export function completion({ id, at }: BasketModel) {
  const input = { basketId: id };
  return { document: TransactionCompleteDocument, input, by: at.till.identity };
}

type Expected = {
  readonly tipMinor?: number;
  /** What its lines must cost. */
  readonly reckon?: (transaction: Transaction) => readonly ReckonedLine[];
};

/** Holds a new transaction against the laws and its chain, and books it. */
export async function book(
  model: ShopModel,
  at: TillModel,
  id: string,
  { tipMinor = 0, reckon = () => [] }: Expected = {},
): Promise<Transaction> {
  const transaction = await readTransaction(model, at, id);
  expectLawfulTransaction(model, { at, tipMinor }, transaction);
  const reckoned = reckon(transaction);
  expectReckoned(reckoned, transaction);
  expectNext(at, transaction);
  const shift = present(at.shift);
  shift.transactions.push(transaction);
  if (transaction.series !== 'TRAINING' && movesMoney(transaction.kind))
    shift.reckoned.push(...reckoned);
  expect(transaction.shift?.shiftId).toBe(shift.shiftId);
  model.counts.transactions += 1;
  if (transaction.series !== 'TRAINING') moveGoods(model, at, transaction);
  return transaction;
}

export async function readTransaction({ product }: ShopModel, at: TillModel, id: string) {
  const answer = await product.ask(RetailTransactionDocument, { id }, at.till.identity);
  return present(answer.retailTransaction);
}

/** Numbers without a gap, each record chained to the one before it. */
function expectNext(at: TillModel, transaction: Transaction): void {
  const { series, kind, workstationId } = transaction;
  const chain = at.chains[series];
  const isReceipt = series !== 'TRAINING' && movesMoney(kind);
  chain.count += 1;
  if (isReceipt) chain.receiptCount += 1;
  expect({
    workstationId,
    sequenceNumber: transaction.sequenceNumber,
    receiptNumber: transaction.receiptNumber,
    previousHash: transaction.previousHash,
  }).toEqual({
    workstationId: at.till.workstationId,
    sequenceNumber: chain.count,
    receiptNumber: isReceipt ? chain.receiptCount : null,
    previousHash: chain.lastHash,
  });
  chain.lastHash = transaction.journalHash;
}

function moveGoods(model: ShopModel, { place }: TillModel, { kind, lines }: Transaction): void {
  if (!movesMoney(kind)) return;
  for (const { gtin, quantity, restock } of lines) {
    if (gtin === giftCardGtin) continue;
    const article = articleOf(model, gtin);
    // A deposit is money without goods.
    if (article.item.departmentId === 'DEPOSIT') continue;
    const milli = milliOf(quantity.value);
    if (milli < 0 && restock !== true) continue;
    moveStock(place, article, -milli);
  }
}
