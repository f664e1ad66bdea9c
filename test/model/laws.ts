import type { BasketQuery } from '#schema/generated/operations.ts';
import { expectReckoned, reckonBasket } from './reckoning.ts';
import {
  type BasketModel,
  giftCardGtin,
  milliOf,
  minorOf,
  type ShopModel,
  sum,
  type Transaction,
} from './shop-model.ts';

type Basket = NonNullable<BasketQuery['basket']>;
type Amount = { readonly amount: string };
type Line = { readonly gtin: string; readonly quantity: { readonly value: string } };

const isActive = ({ status }: { readonly status: string }) =>
  !['DECLINED', 'FAILED', 'VOIDED'].includes(status);

/** What holds for every basket. */
export function expectLawfulBasket(model: ShopModel, expected: BasketModel, basket: Basket): void {
  const total = minorOf(basket.total);
  expect(standOf(basket)).toEqual({
    status: expected.status,
    workstationId: expected.at.till.workstationId,
    tenders: [...expected.tenders].map(([id, { status, minor }]) => [id, status, minor]),
  });
  expect(quantitiesOf(basket.lines)).toEqual(expectedQuantities(model, expected));
  expectReckoned(reckonBasket(model, expected, basket.lines), basket);
  const paid = totalOf(basket.tenders.filter(isActive), (tender) => tender.amount);
  const { tipMinor } = expected;
  expect(minorOf(basket.due)).toBe(total + tipMinor + minorOf(basket.cashRounding) - paid);
}

function standOf({ status, workstation, tenders }: Basket) {
  return {
    status,
    workstationId: workstation?.workstationId,
    tenders: tenders.map((tender) => [tender.tenderId, tender.status, minorOf(tender.amount)]),
  };
}

/** What holds for every transaction. */
export function expectLawfulTransaction(
  model: ShopModel,
  { at, tipMinor }: Pick<BasketModel, 'at' | 'tipMinor'>,
  transaction: Transaction,
): void {
  const { lines, kind } = transaction;
  expect(totalOf(lines, (line) => line.tax)).toBe(minorOf(transaction.tax));
  for (const line of lines) {
    expect(minorOf(line.net) + minorOf(line.tax)).toBe(minorOf(line.gross));
    const { baseUnits } = model.articles.get(line.gtin) ?? giftCard;
    expect(milliOf(line.baseQuantity.value)).toBe(milliOf(line.quantity.value) * baseUnits);
  }
  if (movesMoney(kind)) expectPaid({ at, tipMinor }, transaction);
}

function expectPaid(
  { at, tipMinor }: Pick<BasketModel, 'at' | 'tipMinor'>,
  transaction: Transaction,
): void {
  const { tenders, kind } = transaction;
  const [total, rounding] = [minorOf(transaction.total), minorOf(transaction.cashRounding)];
  expect(totalOf(tenders, (tender) => tender.amount)).toBe(total + tipMinor + rounding);
  const cash = tenders.filter((tender) => tender.kind === 'CASH');
  for (const tender of cash) {
    const [tendered, change] = [minorOf(tender.tendered ?? none), minorOf(tender.change ?? none)];
    expect(tendered - change).toBe(minorOf(tender.amount));
    expect(change).toBeGreaterThanOrEqual(0);
  }
  expect(totalOf(cash, (tender) => tender.change ?? none)).toBe(minorOf(transaction.change));
  if (kind === 'RETURN' || kind === 'POST_VOID') expect(minorOf(transaction.change)).toBe(0);
  // Half a coin at most, and only where there are no smaller ones.
  const step = cash.length === 0 ? 0 : (at.place.store.policy.cashRounding?.incrementMinor ?? 0);
  expect(Math.abs(rounding)).toBeLessThanOrEqual(step / 2);
}

const none = { amount: '0.00' };

export function movesMoney(kind: Transaction['kind']): boolean {
  return ['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID'].includes(kind);
}

const giftCard = { baseUnits: 1 };

/** How much of what, by GTIN: scanned, and the deposits that follow from it. */
function expectedQuantities(
  model: ShopModel,
  { lines, cards, returns }: BasketModel,
): Record<string, number> {
  const quantities: Record<string, number> =
    cards.size === 0 ? {} : { [giftCardGtin]: 1000 * cards.size };
  const add = (gtin: string, milli: number) => {
    quantities[gtin] = (quantities[gtin] ?? 0) + milli;
  };
  for (const { article, milli } of lines.values()) {
    add(article.gtin, milli);
    const deposit = depositOf(model, article.item.depositItemId);
    if (deposit !== undefined) add(deposit, milli * article.baseUnits);
  }
  for (const { line, milli } of returns.values()) add(line.gtin, -milli);
  return quantities;
}

/** The GTIN of what is charged along with each base unit. */
export function depositOf(model: ShopModel, itemId: string | undefined): string | undefined {
  return [...model.articles.values()].find(({ item }) => item.itemId === itemId)?.gtin;
}

function quantitiesOf(lines: readonly Line[]): Record<string, number> {
  const quantities: Record<string, number> = {};
  for (const { gtin, quantity } of lines) {
    quantities[gtin] = (quantities[gtin] ?? 0) + milliOf(quantity.value);
  }
  return quantities;
}

export function totalOf<Part>(parts: readonly Part[], amountOf: (part: Part) => Amount): number {
  return sum(parts.map((part) => minorOf(amountOf(part))));
}
