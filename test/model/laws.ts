import type { BasketQuery } from '#schema/generated/operations.ts';
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
type Priced = { readonly unitPrice: Amount; readonly discount: Amount };
type Line = Priced & {
  readonly gtin: string;
  readonly quantity: { readonly value: string };
};
type Sold = { readonly gtin: string; readonly gross: Amount };
type Tax = Transaction['taxes'][number];

const isActive = ({ status }: { readonly status: string }) =>
  !['DECLINED', 'FAILED', 'VOIDED'].includes(status);

/** What holds for every basket, whatever it is priced at. */
export function expectLawfulBasket(model: ShopModel, expected: BasketModel, basket: Basket): void {
  const total = minorOf(basket.total);
  expect(standOf(basket)).toEqual({
    status: expected.status,
    workstationId: expected.at.till.workstationId,
    tenders: [...expected.tenders].map(([id, { status, minor }]) => [id, status, minor]),
  });
  expect(quantitiesOf(basket.lines)).toEqual(expectedQuantities(model, expected));
  expect(minorOf(basket.net) + minorOf(basket.tax)).toBe(total);
  expect(totalOf(basket.lines, (line) => line.gross)).toBe(total);
  expect(totalOf(basket.lines, (line) => line.discount)).toBe(minorOf(basket.discount));
  expectLawfulTaxes(expected, basket.taxes, basket);
  const onCards = sum([...expected.cards.values()].map(({ minor }) => minor));
  expect(onGiftCards(basket.lines)).toBe(onCards);
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
  const total = minorOf(transaction.total);
  expect(minorOf(transaction.net) + minorOf(transaction.tax)).toBe(total);
  expect(totalOf(lines, (line) => line.gross)).toBe(total);
  expect(totalOf(lines, (line) => line.net)).toBe(minorOf(transaction.net));
  expect(totalOf(lines, (line) => line.tax)).toBe(minorOf(transaction.tax));
  expect(totalOf(lines, (line) => line.discount)).toBe(minorOf(transaction.discount));
  expectLawfulTaxes({ at }, transaction.taxes, transaction);
  for (const line of lines) {
    expect(minorOf(line.net) + minorOf(line.tax)).toBe(minorOf(line.gross));
    const { baseUnits } = model.articles.get(line.gtin) ?? giftCard;
    expect(milliOf(line.baseQuantity.value)).toBe(milliOf(line.quantity.value) * baseUnits);
    if (kind === 'SALE') expectLawfulPrice({ at }, line);
  }
  if (movesMoney(kind)) expectPaid({ at, tipMinor }, transaction);
}

/** Quantity times price less discount is what the line costs; only what is weighed has to be rounded. */
function expectLawfulPrice({ at }: Pick<BasketModel, 'at'>, line: Transaction['lines'][number]) {
  const { pricesIncludeTax } = at.place.store.policy.tax;
  const exact = (minorOf(line.unitPrice) * milliOf(line.quantity.value)) / 1000;
  const charged = minorOf(pricesIncludeTax ? line.gross : line.net) + minorOf(line.discount);
  expect(Math.abs(charged - exact)).toBeLessThanOrEqual(line.quantity.unit === 'KGM' ? 0.5 : 0);
  expect(minorOf(line.discount)).toBeGreaterThanOrEqual(0);
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

/** Taxes add up to the tax; where an item bears one tax, what they are taken of adds up to the net of goods. */
function expectLawfulTaxes(
  { at }: Pick<BasketModel, 'at'>,
  taxes: readonly Tax[],
  {
    net,
    tax,
    lines,
  }: { readonly net: Amount; readonly tax: Amount; readonly lines: readonly Sold[] },
): void {
  expect(totalOf(taxes, (each) => each.tax)).toBe(minorOf(tax));
  if (at.place.store.countryCode === 'US') return;
  expect(totalOf(taxes, (each) => each.taxable)).toBe(minorOf(net) - onGiftCards(lines));
}

/** What is put on gift cards is taxed where it is spent. */
function onGiftCards(lines: readonly Sold[]): number {
  const cards = lines.filter(({ gtin }) => gtin === giftCardGtin);
  return totalOf(cards, ({ gross }) => gross);
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

function depositOf(model: ShopModel, itemId: string | undefined): string | undefined {
  return [...model.articles.values()].find(({ item }) => item.itemId === itemId)?.gtin;
}

function quantitiesOf(lines: readonly Pick<Line, 'gtin' | 'quantity'>[]): Record<string, number> {
  const quantities: Record<string, number> = {};
  for (const { gtin, quantity } of lines) {
    quantities[gtin] = (quantities[gtin] ?? 0) + milliOf(quantity.value);
  }
  return quantities;
}

export function totalOf<Part>(parts: readonly Part[], amountOf: (part: Part) => Amount): number {
  return sum(parts.map((part) => minorOf(amountOf(part))));
}
