import type { EventDetail, EventType } from '#schema/events.ts';
import { checkDigit } from '#kernel/gtin.ts';
import { newId } from '#kernel/ids.ts';
import type { TaskHandler } from '#platform/contracts/tasks.ts';
import type { Published } from '../ports.ts';

/** A small invented trade, as product and back-office would publish it, for the tests of checkout. */
export type World = readonly (Published & { readonly aggregateId: string })[];

export function gtinOf(number: number, indicator = '0'): string {
  const body = `${indicator}9520000${String(number).padStart(5, '0')}`;
  return `${body}${checkDigit(body)}`;
}

export const oatDrink = gtinOf(1);
export const oatDrinkCase = gtinOf(1, '1');
export const cheese = gtinOf(2);
export const beer = gtinOf(3);
export const bananas = gtinOf(4);
export const unpriced = gtinOf(5);
export const discontinued = gtinOf(6);
export const untaxed = gtinOf(7);
export const water = gtinOf(8);
export const waterCase = gtinOf(8, '1');
export const unknownItem = gtinOf(99);

export const taxPolicy = {
  pricesIncludeTax: true,
  roundingLevel: 'LINE',
  roundingMode: 'HALF_UP',
} as const;

export const storePolicy: EventDetail<'StoreChanged'>['policy'] = {
  policyVersion: 1,
  tax: taxPolicy,
  discountSequence: ['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT'],
  discountRounding: 'HALF_UP',
  promotionControl: 'WITHIN_PRIORITY',
  expiredUnits: 'BLOCK',
  returnWindowDays: 30,
};

export const productWorld: World = [
  item(1, 'Oat drink 1 l', {
    units: [unit(oatDrink, 'EA', '1'), unit(oatDrinkCase, 'CS', '12')],
  }),
  item(2, 'Mountain cheese', { lotControlled: true, taxClassId: 'REDUCED' }),
  item(3, 'Pale ale 0.5 l', { minimumAge: 16, depositItemId: 'I00009' }),
  item(4, 'Bananas', {
    soldByWeight: true,
    baseUnit: 'KGM',
    taxClassId: 'REDUCED',
    units: [unit(bananas, 'KGM', '1')],
  }),
  item(5, 'Without a price', {}),
  item(6, 'Out of the range', { discontinued: true }),
  item(7, 'Without a tax rate', { taxClassId: 'UNKNOWN' }),
  item(8, 'Sparkling water', { units: [unit(water, 'EA', '1'), unit(waterCase, 'CS', '12')] }),
  item(9, 'Bottle deposit', {}),
  offer('I00001', 'EA', 149),
  offer('I00001', 'CS', 1599),
  offer('I00002', 'EA', 499),
  offer('I00003', 'EA', 189),
  offer('I00004', 'KGM', 199),
  offer('I00006', 'EA', 100),
  offer('I00007', 'EA', 100),
  offer('I00008', 'EA', 79),
  offer('I00008', 'CS', 899),
  offer('I00009', 'EA', 8),
  ...['S001', 'S002', 'S003'].flatMap((storeId) =>
    (['STORE', 'WEB'] as const).map((channel) =>
      published('PriceListAssigned', `${storeId}:${channel}`, {
        storeId,
        channel,
        priceListId: 'PL-EUR',
        sourceVersion: 1,
      }),
    ),
  ),
  published('PromotionChanged', 'P1', {
    promotionId: 'P1',
    sourceVersion: 1,
    description: '3 oat drinks for 4.00',
    rule: { kind: 'MULTI_BUY', quantity: 3, prices: [{ minor: 400, currency: 'EUR' }] },
    priority: 10,
    concurrency: 'BEST_PRICE',
    itemIds: ['I00001'],
    categoryIds: [],
    storeIds: [],
    channels: [],
    validFrom: '2020-01-01T00:00:00.000Z',
    stopped: false,
  }),
  taxRate('STANDARD', '0.19'),
  taxRate('REDUCED', '0.07'),
];

export const storeWorld: World = [
  store('S001', storePolicy),
  store('S002', { ...storePolicy, cashRounding: { incrementMinor: 5, mode: 'HALF_UP' } }),
  store('S003', { ...storePolicy, expiredUnits: 'APPROVAL', returnWindowDays: 0 }),
  workstation('S001-W1', 'TILL'),
  workstation('S001-W2', 'TILL'),
  workstation('S001-W3', 'TILL', true),
  workstation('S001-W9', 'VIRTUAL'),
  workstation('S002-W1', 'TILL'),
  workstation('S003-W1', 'TILL'),
];

export function published<Type extends EventType>(
  type: Type,
  aggregateId: string,
  detail: EventDetail<Type>,
): World[number] {
  return { type, aggregateId, detail };
}

export function shiftOpened(
  workstationId: string,
  at: { readonly openedAt: string; readonly shiftId?: string },
): World[number] {
  const storeId = workstationId.slice(0, 4);
  const shiftId = at.shiftId ?? newId();
  return published('ShiftOpened', `shift:${shiftId}`, {
    shiftId,
    storeId,
    workstationId,
    operatorId: 'O001-01',
    businessDayDate: at.openedAt.slice(0, 10),
    openedAt: at.openedAt,
    float: { minor: 10_000, currency: 'EUR' },
  });
}

/** Serves a world as a snapshot in pages of the size that is asked for. */
export function snapshotTask(world: World): TaskHandler {
  return async ({ input }) => {
    const { cursor = '0', limit } = input as { readonly cursor?: string; readonly limit: number };
    const from = Number(cursor);
    const next = from + Math.min(limit, snapshotPageMax);
    const events = world.slice(from, next).map((entry) => ({ ...entry, version: 1 }));
    const output = next < world.length ? { events, nextCursor: String(next) } : { events };
    return { ok: true, output };
  };
}

const snapshotPageMax = 10; // Small, so that every test walks several pages.

function item(
  number: number,
  description: string,
  parts: Partial<EventDetail<'ItemChanged'>>,
): World[number] {
  const itemId = `I0000${number}`;
  return published('ItemChanged', itemId, {
    itemId,
    sourceVersion: 1,
    description,
    categoryId: 'C1',
    departmentId: 'D1',
    taxClassId: 'STANDARD',
    baseUnit: 'EA',
    units: [unit(gtinOf(number), 'EA', '1')],
    lotControlled: false,
    soldByWeight: false,
    discontinued: false,
    ...parts,
  });
}

function unit(gtin: string, name: string, baseUnitsPerUnit: string) {
  return { gtin, unit: name, baseUnitsPerUnit };
}

export function offer(itemId: string, unitName: string, priceMinor: number, sourceVersion = 1) {
  return published('OfferChanged', `${itemId}:${unitName}`, {
    priceListId: 'PL-EUR',
    itemId,
    unit: unitName,
    sourceVersion,
    currency: 'EUR',
    windows: [
      {
        offerId: `${itemId}-${unitName}-${sourceVersion}`,
        priceMinor,
        channels: ['STORE', 'WEB'],
        validFrom: '2020-01-01T00:00:00.000Z',
      },
    ],
  });
}

function taxRate(taxClassId: string, rate: string): World[number] {
  return published('TaxRateChanged', taxClassId, {
    jurisdictionId: 'DE',
    taxClassId,
    sourceVersion: 1,
    rates: [{ taxId: 'VAT', name: 'VAT', rate, validFrom: '2020-01-01' }],
  });
}

export function store(
  storeId: string,
  policy: EventDetail<'StoreChanged'>['policy'],
  sourceVersion = 1,
): World[number] {
  return published('StoreChanged', storeId, {
    storeId,
    sourceVersion,
    gln: '9520000000004',
    name: `Store ${storeId}`,
    countryCode: 'DE',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    dayStart: '04:00',
    jurisdictionId: 'DE',
    kind: 'PHYSICAL',
    receiptHeader: [`Store ${storeId}`, 'High Street 1', 'VAT DE123456789'],
    policy,
  });
}

function workstation(
  workstationId: string,
  kind: 'TILL' | 'VIRTUAL',
  revoked = false,
): World[number] {
  return published('WorkstationChanged', workstationId, {
    workstationId,
    storeId: workstationId.slice(0, 4),
    sourceVersion: 1,
    kind,
    enrolled: true,
    revoked,
  });
}
