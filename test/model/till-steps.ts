import { newId } from '#kernel/ids.ts';
import {
  BackOfficeStockAdjustDocument,
  BackOfficeStockReceiveDocument,
  NoSaleDocument,
  TillCashInDocument,
  TillCashOutDocument,
  TillShiftCloseDocument,
  TillShiftOpenDocument,
} from '#schema/generated/operations.ts';
import { present, refusals, until } from '../journeys/till.ts';
import { book, does, isRefused, send } from './ask.ts';
import { sendAlone } from './offline-steps.ts';
import { drawerOf, expectClosedAs, expectTillSettled, onHandOf } from './settled.ts';
import {
  articleOf,
  moveStock,
  type ShopModel,
  textOfMilli,
  textOfMinor,
  type TillModel,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const tillSteps: readonly Step[] = [
  { name: 'open shift', weight: 8, take: openShift },
  { name: 'close shift', weight: 1, take: closeShift },
  { name: 'no sale', weight: 1, take: noSale },
  { name: 'cash in', weight: 2, take: cashIn },
  { name: 'cash out', weight: 2, take: cashOut },
  { name: 'receive stock', weight: 2, take: receive },
  { name: 'adjust stock', weight: 2, take: adjust },
];

/** That it is open reaches checkout as an event, so the drawer is tried until it opens. */
async function openShift(model: ShopModel): Promise<string | undefined> {
  const closed = model.tills.filter(({ shift }) => shift === undefined);
  if (closed.length === 0) return undefined;
  const at = model.random.pick(closed);
  const floatMinor = 1000 * model.random.below(30);
  const { workstationId, identity } = at.till;
  const input = { workstationId, float: amountAt(at, floatMinor) };
  const opened = await does(model, { document: TillShiftOpenDocument, input, by: identity });
  at.shift = {
    ...{ shiftId: present(opened.shift).shiftId, floatMinor },
    ...{ paidInMinor: 0, paidOutMinor: 0, droppedMinor: 0, cashMinor: 0, tipsMinor: 0 },
    ...{ transactions: [], reckoned: [] },
  };
  at.lastShiftId = at.shift.shiftId;
  await until(async () => (await tryDrawer(model, at)) !== undefined);
  return `${workstationId} with ${textOfMinor(floatMinor)}`;
}

async function tryDrawer(model: ShopModel, at: TillModel): Promise<string | undefined> {
  const { storeId, workstationId, identity } = at.till;
  const input = { storeId, workstationId, idempotencyKey: newId() };
  const { noSale: payload } = await model.product.ask(NoSaleDocument, { input }, identity);
  if (refusals(payload).includes('SHIFT_NOT_OPEN')) return undefined;
  return (await book(model, at, present(payload.transaction).id)).id;
}

async function noSale(model: ShopModel): Promise<string | undefined> {
  const at = model.random.pick(model.tills);
  const { storeId, workstationId, identity } = at.till;
  const request = { document: NoSaleDocument, input: { storeId, workstationId }, by: identity };
  if (at.shift === undefined) {
    await isRefused(model, 'SHIFT_NOT_OPEN', request);
    return `${workstationId}, refused`;
  }
  const { transaction } = await does(model, request);
  const written = await book(model, at, present(transaction).id);
  expect(written).toMatchObject({ kind: 'NO_SALE', total: { amount: '0.00' }, lines: [] });
  return workstationId;
}

async function closeShift(model: ShopModel): Promise<string | undefined> {
  const at = pickOpen(model);
  return at === undefined ? undefined : closeAt(model, at);
}

/** Counts the drawer, right or wrong, and expects the Z report that the model knows. */
export async function closeAt(model: ShopModel, at: TillModel): Promise<string> {
  const { identity, workstationId } = at.till;
  await sendAlone(model, at);
  await expectTillSettled(model, at);
  const shift = present(at.shift);
  const { random } = model;
  const countedMinor = Math.max(0, drawerOf(shift) + random.pick([0, 0, -random.below(500), 100]));
  const denominations =
    countedMinor === 0 ? [] : [{ denomination: amountAt(at, 1), count: countedMinor }];
  const lastOfflineSequenceNumber = at.chains.OFFLINE.count;
  const input = { shiftId: shift.shiftId, denominations, lastOfflineSequenceNumber };
  const document = TillShiftCloseDocument;
  const same = ({ shift: closing }: { readonly shift: { readonly shiftId: string } | null }) =>
    closing?.shiftId;
  await does(model, { document, input, by: identity, same });
  await expectClosedAs(model, at, countedMinor);
  at.shift = undefined;
  return `${workstationId} counted ${textOfMinor(countedMinor)}`;
}

async function cashIn(model: ShopModel): Promise<string | undefined> {
  const at = pickOpen(model);
  if (at === undefined) return undefined;
  const shift = present(at.shift);
  const minor = 5 * (1 + model.random.below(1_000));
  const input = { shiftId: shift.shiftId, amount: amountAt(at, minor), reason: 'Coins' };
  await does(model, { document: TillCashInDocument, input, by: at.till.identity });
  shift.paidInMinor += minor;
  return `${at.till.workstationId} ${textOfMinor(minor)}`;
}

async function cashOut(model: ShopModel): Promise<string | undefined> {
  const at = pickOpen(model);
  if (at === undefined) return undefined;
  const shift = present(at.shift);
  const minor = 5 * (1 + model.random.below(200));
  const kind = model.random.pick(['PAID_OUT', 'DROP'] as const);
  const input = { shiftId: shift.shiftId, amount: amountAt(at, minor), reason: 'Safe', kind };
  await does(model, { document: TillCashOutDocument, input, by: at.till.identity });
  if (kind === 'DROP') shift.droppedMinor += minor;
  else shift.paidOutMinor += minor;
  return `${at.till.workstationId} ${kind} ${textOfMinor(minor)}`;
}

function pickOpen({ tills, random }: ShopModel): TillModel | undefined {
  const open = tills.filter(({ shift }) => shift !== undefined);
  return open.length === 0 ? undefined : random.pick(open);
}

function amountAt({ place }: TillModel, minor: number) {
  return { amount: textOfMinor(minor), currency: place.store.currency };
}

async function receive(model: ShopModel): Promise<string | undefined> {
  const { place, article, quantityOf } = pickStocked(model);
  const milli = 1000 * (1 + model.random.below(48));
  const { storeId } = place.store;
  const { itemId } = article.item;
  const lines = [{ itemId, quantity: quantityOf(milli) }];
  const input = { storeId, documentNumber: newId(), lines };
  await does(model, {
    ...{ document: BackOfficeStockReceiveDocument, input, by: place.manager },
    same: refusals,
  });
  moveStock(place, article, milli);
  return `${storeId} ${textOfMilli(milli)} ${itemId}`;
}

/** Waits for what is on its way first: whether there is enough depends on it. */
async function adjust(model: ShopModel): Promise<string | undefined> {
  const { place, article, quantityOf } = pickStocked(model);
  const { storeId } = place.store;
  const { itemId } = article.item;
  const before = place.stock.get(itemId) ?? 0;
  await until(async () => (await onHandOf(model, place, itemId)) === before);
  const milli = 1000 * model.random.pick([1, 2, -1, -3, -150]);
  const input = { storeId, itemId, quantity: quantityOf(milli), reason: 'COUNTED' as const };
  const payload = await send(model, {
    ...{ document: BackOfficeStockAdjustDocument, input, by: place.manager },
    same: refusals,
  });
  const isEnough = before + milli >= 0 || milli > 0;
  expect(refusals(payload)).toEqual(isEnough ? [] : ['STOCK_INSUFFICIENT']);
  if (isEnough) moveStock(place, article, milli);
  return `${storeId} ${textOfMilli(milli)} ${itemId}${isEnough ? '' : ', refused'}`;
}

function pickStocked(model: ShopModel) {
  const place = model.random.pick(model.stores);
  const item = model.random.pick(model.product.data.items.slice(0, 6));
  const article = articleOf(model, present(item.units[0]).gtin);
  const quantityOf = (milli: number) => ({ value: textOfMilli(milli), unit: item.baseUnit });
  return { place, article, quantityOf };
}
