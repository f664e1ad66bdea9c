import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { BasketSuspendDocument, NoSaleDocument } from '#schema/generated/operations.ts';
import {
  article,
  barcode,
  complete,
  dataMatrix,
  managerAt,
  openBasket,
  openShift,
  payCash,
  refusals,
  scan,
  type Till,
  tillAt,
  until,
} from '../../journeys/till.ts';
import { fillCart, shopperOf } from '../../journeys/web-shop.ts';
import { backOffice, cashierOf, erp, managerOf, service, shopper } from '../../kit/identities.ts';
import type { Product } from '../../kit/product.ts';
import type { Scene } from './request.ts';

/** Who may come along, most often those who may do most. */
export type Act = {
  readonly scene: Scene;
  readonly by: readonly Identity[];
  /** Absent: for whatever they may ask. */
  readonly only?: readonly string[];
};

/** What the tills sell must stay on sale, so the range's people work on other articles, for another store. */
const sold = { itemIds: ['I00001', 'I00002', 'I00006', 'I00010'], storeId: 'S001' };
const managed = { itemIds: ['I00011', 'I00012', 'I00013', 'I00016'], storeId: 'S003' };

/** Opens the shifts of three tills, and waits until checkout has heard of it. */
export async function openTills(product: Product): Promise<void> {
  for (const workstationId of ['S001-W1', 'S001-W2', 'S002-W1']) {
    const till = tillAt(product, workstationId);
    await openShift(till);
    await until(async () => !refusals(await tryDrawer(till)).includes('SHIFT_NOT_OPEN'));
  }
}

async function tryDrawer({ product, storeId, workstationId, identity }: Till) {
  const input = { storeId, workstationId, idempotencyKey: newId() };
  return (await product.ask(NoSaleDocument, { input }, identity)).noSale;
}

/** A basket in each state, with what belongs to it; made anew from time to time, because requests use them up. */
export async function createActs(product: Product): Promise<readonly Act[]> {
  const till = tillAt(product, 'S001-W1');
  const tills = [till.identity, managerAt(till), managerAt(till)];
  const common = tillScene(product);
  const open = await filled(till);
  const suspended = await filled(till);
  await product.ask(
    BasketSuspendDocument,
    { input: { basketId: suspended.id, idempotencyKey: newId() } },
    till.identity,
  );
  const tendering = await filled(till);
  const tender = await payCash(till, tendering, '1.00');
  const paid = await filled(till);
  await payCash(till, paid);
  const selling = await filled(till);
  await payCash(till, selling);
  const sale = await complete(till, selling);
  const elsewhere = await filled(tillAt(product, 'S002-W1'));
  const cart = await fillCart(shopperOf(product, 'C00001', 'S001'), 'I00010');
  const soldKeys = {
    transactionId: [sale.transaction.id],
    originalTransactionId: [sale.transaction.id],
    businessDayDate: [sale.transaction.businessDayDate],
    number: [sale.transaction.sequenceNumber],
    sequenceNumber: [sale.transaction.sequenceNumber],
  };
  return [
    { scene: { ...common, ...soldKeys, ...keysOf(open) }, by: tills },
    { scene: { ...common, ...soldKeys, ...keysOf(suspended) }, by: tills },
    { scene: { ...common, ...keysOf(tendering), tenderId: [tender.tenderId] }, by: tills },
    { scene: { ...common, ...keysOf(paid) }, by: tills },
    { scene: { ...common, ...keysOf(elsewhere) }, by: [cashierOf('S001'), managerOf('S001')] },
    { scene: { ...common, ...keysOf(cart) }, by: [shopper('C00001'), shopper('C00002')] },
    { scene: { ...common, ...keysOf(selling), ...soldKeys, id: [sale.transaction.id] }, by: tills },
    { scene: officeScene(product), by: [backOffice(), backOffice(), erp(), service()] },
    { scene: officeScene(product), by: [backOffice()] },
    { scene: officeScene(product), by: [backOffice()] },
  ];
}

/** An open basket with two lines. */
export async function filled(till: Till) {
  const basket = await openBasket(till);
  await scan(till, basket, barcode(till.product, 'I00002'));
  return scan(till, basket, barcode(till.product, 'I00010'));
}

/** By the names under which inputs want them. */
export function keysOf(basket: { readonly id: string; readonly version: number }): Scene {
  const lines = 'lines' in basket ? (basket.lines as readonly { readonly lineId: string }[]) : [];
  return {
    id: [basket.id],
    basketId: [basket.id],
    version: [basket.version],
    lineId: lines.length === 0 ? ['1'] : lines.map(({ lineId }) => lineId),
  };
}

export function tillScene(product: Product): Scene {
  return commonScene(product, sold);
}

export function officeScene(product: Product): Scene {
  return commonScene(product, managed);
}

function commonScene(product: Product, { itemIds, storeId }: typeof sold): Scene {
  const range = itemIds.map((itemId) => article(product, itemId));
  return {
    usedKeys: ['used-1', 'used-2', 'used-3'],
    storeId: [storeId],
    storeIds: [[storeId], []],
    workstationId: ['S001-W1', 'S001-W2'],
    customerId: ['C00001', 'C00002'],
    itemId: itemIds,
    itemIds: [itemIds.slice(0, 1), itemIds],
    variantItemId: ['IV1', 'IV2'],
    depositItemId: range.flatMap(({ depositItemId }) => depositItemId ?? []),
    categoryId: range.map(({ categoryId }) => categoryId),
    categoryIds: [[], range.map(({ categoryId }) => categoryId)],
    taxClassId: range.map(({ taxClassId }) => taxClassId),
    gtin: [...range.flatMap(({ units }) => units.map(({ gtin }) => gtin)), ...freeGtins()],
    scan: [
      ...range.flatMap(({ units }) => units.map(({ gtin }) => gtin)),
      dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' }),
    ],
    batchLot: ['L2501', 'L-1'],
    priceListId: ['PL-EUR'],
    jurisdictionId: ['DE'],
    taxId: ['VAT'],
    rate: ['0.07', '0.19'],
    percent: ['5', '10'],
    unit: ['EA'],
    baseUnit: ['EA'],
    code: ['FIRST-100', 'WELCOME-5', 'NEW-1'],
    promotionId: ['P-1', 'P-2', 'P-COFFEE'],
    cardToken: ['tok-4242'],
    currency: ['EUR'],
    first: [1, 5],
    series: ['ONLINE'],
    reason: ['A reason'],
    points: [0, 1, 100],
    daysOfWeek: [[1, 2], []],
    minimumAge: [16, 18],
    from: ['08:00', '2026-01-01T00:00'],
    to: ['20:00', '2030-01-01T00:00'],
  };
}

/** Past those of the demo range. */
function freeGtins(): readonly string[] {
  return Array.from({ length: 40 }, (_, index) =>
    gtinWithCheckDigit(`0952${String(80_000 + index).padStart(9, '0')}`),
  );
}
