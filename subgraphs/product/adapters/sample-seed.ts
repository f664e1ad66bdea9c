import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import type { ProductSeed } from './postgres/seed.ts';

/** A small range to test with: milk with a case of 12, wine, a bottle deposit, two stores. */
export const milkGtin = sampleGtin(1);
export const milkCaseGtin = sampleGtin(2);
export const wineGtin = sampleGtin(3);
export const freeGtins = [sampleGtin(90), sampleGtin(91), sampleGtin(92)] as const;

/** GS1's demonstration prefix 952, as 14 digits. */
export function sampleGtin(number: number): string {
  return gtinWithCheckDigit(`0952${String(number).padStart(9, '0')}`);
}

const plain = {
  ...{ taxClassId: 'REDUCED', baseUnit: 'EA', lotControlled: false, soldByWeight: false },
  ...{ discontinued: false, variantAttributes: [] },
};
const bothChannels = ['STORE', 'WEB'] as const;

export const sampleSeed: ProductSeed = {
  categories: [
    { categoryId: 'FOOD', name: 'Food', departmentId: 'FOOD' },
    { categoryId: 'DAIRY', name: 'Dairy', parentId: 'FOOD', departmentId: 'FOOD' },
    { categoryId: 'DRINKS', name: 'Drinks', departmentId: 'DRINKS' },
  ],
  taxClasses: [
    { taxClassId: 'REDUCED', name: 'Reduced' },
    { taxClassId: 'STANDARD', name: 'Standard' },
  ],
  taxRates: [
    {
      jurisdictionId: 'DE',
      taxClassId: 'REDUCED',
      rates: [{ taxId: 'VAT', name: 'MwSt', rate: '0.07', validFrom: '2020-01-01' }],
    },
  ],
  items: [
    {
      ...plain,
      itemId: 'MILK',
      description: 'Whole milk 1 l',
      categoryId: 'DAIRY',
      units: [
        { gtin: milkGtin, unit: 'EA', baseUnitsPerUnit: '1' },
        { gtin: milkCaseGtin, unit: 'CS', baseUnitsPerUnit: '12' },
      ],
    },
    {
      ...plain,
      itemId: 'WINE',
      description: 'Red wine 0.75 l',
      categoryId: 'DRINKS',
      taxClassId: 'STANDARD',
      units: [{ gtin: wineGtin, unit: 'EA', baseUnitsPerUnit: '1' }],
      lotControlled: true,
      minimumAge: 16,
      depositItemId: 'DEPOSIT',
    },
    { ...plain, itemId: 'DEPOSIT', description: 'Bottle deposit', categoryId: 'DRINKS', units: [] },
  ],
  priceLists: [
    { priceListId: 'PL-CHF', name: 'Switzerland', currency: 'CHF' },
    { priceListId: 'PL-EUR', name: 'Euro', currency: 'EUR' },
  ],
  assignments: [
    { storeId: 'S001', channel: 'STORE', priceListId: 'PL-EUR' },
    { storeId: 'S001', channel: 'WEB', priceListId: 'PL-EUR' },
    { storeId: 'S002', channel: 'STORE', priceListId: 'PL-CHF' },
  ],
  offers: [
    {
      ...{ priceListId: 'PL-EUR', itemId: 'MILK', unit: 'EA', currency: 'EUR' },
      windows: [
        {
          ...{ offerId: 'milk-always', price: { minor: 119, currency: 'EUR' } },
          ...{ channels: bothChannels, validFrom: '2026-01-01T00:00:00.000Z' },
        },
        {
          ...{ offerId: 'milk-week', price: { minor: 99, currency: 'EUR' }, channels: ['STORE'] },
          validFrom: '2026-03-02T00:00:00.000Z',
          validTo: '2026-03-09T00:00:00.000Z',
        },
      ],
    },
    {
      ...{ priceListId: 'PL-EUR', itemId: 'MILK', unit: 'CS', currency: 'EUR' },
      windows: [
        {
          ...{ offerId: 'milk-case', price: { minor: 1290, currency: 'EUR' } },
          ...{ channels: ['STORE'], validFrom: '2026-01-01T00:00:00.000Z' },
        },
      ],
    },
  ],
  promotions: [
    {
      ...{ promotionId: 'P-MILK', description: '3 milk for 3.00', priority: 1 },
      rule: { kind: 'MULTI_BUY', quantity: 3, prices: [{ minor: 300, currency: 'EUR' }] },
      ...{ concurrency: 'BEST_PRICE', itemIds: ['MILK'], categoryIds: [], storeIds: ['S001'] },
      ...{ channels: ['STORE'], validFrom: '2026-03-01T00:00:00.000Z', stopped: false },
    },
    {
      ...{ promotionId: 'P-FOOD', description: '10 % off food', priority: 0 },
      rule: { kind: 'PERCENT_OFF', percent: '10' },
      ...{ concurrency: 'COMPOUND', itemIds: [], categoryIds: ['FOOD'], storeIds: [] },
      ...{ channels: [], validFrom: '2026-02-01T00:00:00.000Z', stopped: false },
      validTo: '2026-03-05T00:00:00.000Z',
    },
    {
      ...{ promotionId: 'P-CODE', description: '5.00 off 50.00', priority: 0 },
      rule: {
        kind: 'THRESHOLD',
        steps: [
          {
            minimums: [{ minor: 5000, currency: 'EUR' }],
            amounts: [{ minor: 500, currency: 'EUR' }],
          },
        ],
      },
      ...{ concurrency: 'COMPOUND', itemIds: [], categoryIds: [], storeIds: ['S001'] },
      ...{ channels: [], validFrom: '2026-01-01T00:00:00.000Z', stopped: false },
      couponRequired: true,
    },
  ],
  coupons: [
    {
      ...{ code: 'SPRING', promotionId: 'P-CODE', usesMax: 100, usesPerCustomerMax: 1 },
      ...{ validFrom: '2026-01-01T00:00:00.000Z', stopped: false },
    },
    {
      ...{ code: 'AUTUMN', promotionId: 'P-CODE' },
      ...{ validFrom: '2026-01-01T00:00:00.000Z', stopped: true },
    },
  ],
  lots: [{ gtin: wineGtin, batchLot: 'L1', itemId: 'WINE', expiry: '2027-01-31' }],
};
