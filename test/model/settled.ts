import { setTimeout as delay } from 'node:timers/promises';
import {
  BackOfficeInventoryPositionsDocument,
  BackOfficeLedgerVerificationDocument,
  JournalVerificationDocument,
  TillInventoryPositionDocument,
  TillShiftDocument,
  TillXReportDocument,
  TillZReportDocument,
} from '#schema/generated/operations.ts';
import { present, until } from '../journeys/till.ts';
import { expectCard } from './gift-cards.ts';
import { movesMoney, totalOf } from './laws.ts';
import { expectSums, expectTaxes, type ReckonedLine } from './reckoning.ts';
import {
  milliOf,
  minorOf,
  type ShiftModel,
  type ShopModel,
  type StoreModel,
  sum,
  textOfMinor,
  type TillModel,
  type Transaction,
} from './shop-model.ts';

/** Once its events have arrived: stock, drawers, reports, journals and the ledger are what the model says. */
export async function expectSettled(model: ShopModel): Promise<void> {
  // All of them end before one that failed ends the run, and the product with it.
  const settled = await Promise.allSettled([
    ...model.giftCards.map((card) => expectCard(model, present(model.tills[0]), card)),
    ...model.tills.map((till) => expectTillSettled(model, till)),
    ...model.stores.map((place) => expectStoreSettled(model, place)),
  ]);
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Of one till, also right before it closes. */
export async function expectTillSettled(model: ShopModel, at: TillModel): Promise<void> {
  await expectJournal(model, at);
  const { shift } = at;
  if (shift === undefined) return;
  await soon(async () => {
    const { figures } = await xReportOf(model, at, shift);
    expect(inMinor(figures)).toEqual(inMinor(expectedFigures(at, shift)));
  });
}

async function expectJournal({ product }: ShopModel, at: TillModel): Promise<void> {
  const { storeId, workstationId } = at.till;
  for (const series of ['ONLINE', 'OFFLINE', 'TRAINING'] as const) {
    const { count, lastHash } = at.chains[series];
    const variables = { storeId, workstationId, series };
    const answer = await product.ask(JournalVerificationDocument, variables, at.place.manager);
    const verified = answer.journalVerification;
    // A chain begins with its first record, or with the first shift that would write one.
    if (verified === null) expect(count).toBe(0);
    else
      expect(verified).toMatchObject({
        ...{ valid: true, recordCount: count, lastSequenceNumber: count, lastHash },
        firstBrokenSequenceNumber: null,
      });
  }
}

async function expectStoreSettled(model: ShopModel, place: StoreModel): Promise<void> {
  const { storeId } = place.store;
  await soon(async () => {
    const stored = await stockOf(model, place);
    expect({ storeId, stock: inOrder(stored) }).toEqual({ storeId, stock: inOrder(place.stock) });
  });
  const { product } = model;
  const document = BackOfficeLedgerVerificationDocument;
  const { ledgerVerification } = await product.ask(document, { storeId }, place.manager);
  expect(ledgerVerification).toMatchObject({ ok: true, stockDifferences: [] });
}

function inOrder(stock: ReadonlyMap<string, number>) {
  return Object.fromEntries([...stock].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

async function stockOf({ product }: ShopModel, { store, manager }: StoreModel) {
  const variables = { storeId: store.storeId, first: 100 };
  const answer = await product.ask(BackOfficeInventoryPositionsDocument, variables, manager);
  expect(answer.inventoryPositions.pageInfo.hasNextPage).toBe(false);
  const { nodes } = answer.inventoryPositions;
  return new Map(nodes.map(({ itemId, onHand }) => [itemId, milliOf(onHand.value)]));
}

export async function onHandOf(
  { product }: ShopModel,
  { store, manager }: StoreModel,
  itemId: string,
): Promise<number> {
  const variables = { storeId: store.storeId, itemId };
  const answer = await product.ask(TillInventoryPositionDocument, variables, manager);
  return milliOf(present(answer.inventoryPosition).onHand.value);
}

/** The Z report, once the shift is closed: the X before it, and more of the same sums. */
export async function expectClosedAs(
  model: ShopModel,
  at: TillModel,
  countedMinor: number,
): Promise<void> {
  const { product } = model;
  const shift = present(at.shift);
  const { shiftId } = shift;
  const { manager } = at.place;
  await until(async () => {
    const answer = await product.ask(TillShiftDocument, { shiftId }, manager);
    return answer.shift?.state === 'CLOSED';
  });
  const { zReport } = await product.ask(TillZReportDocument, { shiftId }, manager);
  at.closedShiftCount += 1;
  const { figures, zNumber } = present(zReport);
  expect(zNumber).toBe(at.closedShiftCount);
  expect(inMinor(figures)).toEqual(inMinor(expectedFigures(at, shift)));
  expectSums(shift.reckoned, figures);
  const { drawer, byDepartment, byTaxRate, byOperator, total, cashRounding } = figures;
  expectTaxes(shift.reckoned, byTaxRate);
  expectDepartments(model, shift.reckoned, byDepartment);
  expect(totalOf(byOperator, (part) => part.total)).toBe(minorOf(total));
  const roundedMinor = totalOf(soldIn(shift), (transaction) => transaction.cashRounding);
  expect(minorOf(cashRounding)).toBe(roundedMinor);
  const { float, cashSales, cashRefunds, paidIn, paidOut, drops, counted, overShort } = drawer;
  expect(minorOf(cashSales) - minorOf(cashRefunds)).toBe(shift.cashMinor);
  expect([float, paidIn, paidOut, drops].map(minorOf)).toEqual([
    ...[shift.floatMinor, shift.paidInMinor, shift.paidOutMinor, shift.droppedMinor],
  ]);
  expect(minorOf(present(counted))).toBe(countedMinor);
  expect(minorOf(present(overShort))).toBe(countedMinor - drawerOf(shift));
}

type DepartmentPart = Record<'net' | 'tax' | 'total', Amount> & { readonly departmentId: string };

function expectDepartments(
  { articles }: ShopModel,
  reckoned: readonly ReckonedLine[],
  parts: readonly DepartmentPart[],
): void {
  const expected: Record<string, readonly number[]> = {};
  for (const { gtin, netMinor, taxMinor, grossMinor } of reckoned) {
    const departmentId = articles.get(gtin)?.item.departmentId ?? 'GIFT-CARD';
    const [net = 0, tax = 0, total = 0] = expected[departmentId] ?? [];
    expected[departmentId] = [net + netMinor, tax + taxMinor, total + grossMinor];
  }
  const said = parts.map(({ departmentId, net, tax, total }) => {
    return [departmentId, [net, tax, total].map(minorOf)];
  });
  expect(Object.fromEntries(said)).toEqual(expected);
}

async function xReportOf({ product }: ShopModel, at: TillModel, { shiftId }: ShiftModel) {
  const answer = await product.ask(TillXReportDocument, { shiftId }, at.place.manager);
  return present(answer.xReport);
}

/** What must be in the drawer: what was put in, less what was taken out. */
export function drawerOf(shift: ShiftModel): number {
  const { floatMinor, cashMinor, paidInMinor, paidOutMinor, droppedMinor } = shift;
  return floatMinor + cashMinor + paidInMinor - paidOutMinor - droppedMinor;
}

type Amount = { readonly amount: string };
type Figures = Record<
  'transactionCount' | 'saleCount' | 'returnCount' | 'voidedCount' | 'noSaleCount',
  number
> & {
  readonly total: Amount;
  readonly tips: Amount;
  readonly byTender: readonly { kind: string; count: number; amount: Amount }[];
  readonly drawer: { readonly expected: Amount };
};

function expectedFigures(_at: TillModel, shift: ShiftModel): Figures {
  const sold = soldIn(shift);
  const countOf = (...kinds: readonly Transaction['kind'][]) =>
    realOf(shift).filter(({ kind }) => kinds.includes(kind)).length;
  const tenders = sold.flatMap((transaction) => transaction.tenders);
  const kinds = (['CARD', 'CASH', 'GIFT_CARD', 'STORE_CREDIT'] as const).filter((kind) =>
    tenders.some((tender) => tender.kind === kind),
  );
  return {
    transactionCount: sold.length,
    saleCount: countOf('SALE', 'EXCHANGE'),
    returnCount: countOf('RETURN', 'POST_VOID'),
    voidedCount: countOf('VOIDED'),
    noSaleCount: countOf('NO_SALE'),
    total: { amount: textOfMinor(sum(shift.reckoned.map(({ grossMinor }) => grossMinor))) },
    tips: { amount: textOfMinor(shift.tipsMinor) },
    byTender: kinds.map((kind) => {
      const own = tenders.filter((tender) => tender.kind === kind);
      const amount = textOfMinor(sum(own.map((tender) => minorOf(tender.amount))));
      return { kind, count: own.length, amount: { amount } };
    }),
    drawer: { expected: { amount: textOfMinor(drawerOf(shift)) } },
  };
}

function inMinor(figures: Figures) {
  const { transactionCount, saleCount, returnCount, voidedCount, noSaleCount } = figures;
  const { total, tips, byTender, drawer } = figures;
  return {
    counts: { transactionCount, saleCount, returnCount, voidedCount, noSaleCount },
    ...{ totalMinor: minorOf(total), tipsMinor: minorOf(tips) },
    byTender: byTender.map(({ kind, count, amount }) => [kind, count, minorOf(amount)]),
    drawerMinor: minorOf(drawer.expected),
  };
}

/** Training never reaches a report. */
function realOf({ transactions }: ShiftModel): readonly Transaction[] {
  return transactions.filter(({ series }) => series !== 'TRAINING');
}

function soldIn(shift: ShiftModel): readonly Transaction[] {
  return realOf(shift).filter(({ kind }) => movesMoney(kind));
}

/** Longer than a relay's slowest poll on a busy machine. */
const settleMsMax = 10_000;
const pollMs = 20;

/** Expects that it comes to hold by itself; what doesn't is reported as it was last. */
export async function soon(holds: () => Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + settleMsMax;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
    }
    await delay(pollMs);
  }
}
