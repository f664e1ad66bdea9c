import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import type { CorporateItem, CorporatePrice, CorporatePurchaseOrder } from './seed.ts';

/** Items I00001... with a price of 1.00 EUR plus one cent for each number; invented, under GS1's demonstration prefix. */
export function sampleItem(number: number): CorporateItem {
  return {
    itemId: sampleItemId(number),
    description: `Sample ${number}`,
    categoryId: 'drinks',
    taxClassId: 'standard',
    baseUnit: 'EA',
    units: [
      {
        gtin: gtinWithCheckDigit(`0952${String(number).padStart(9, '0')}`),
        unit: 'EA',
        baseUnitsPerUnit: '1',
      },
    ],
    lotControlled: number % 2 === 0,
    ...(number % 10 === 0 ? { minimumAge: 18 } : {}),
    soldByWeight: false,
    discontinued: false,
    supplier: 'Orchard Limited',
    cost: { amount: '0.7550', currency: 'EUR' },
  };
}

export function samplePrice(number: number): CorporatePrice {
  return {
    priceListId: 'PL-EUR',
    itemId: sampleItemId(number),
    unit: 'EA',
    price: { amount: ((100 + number) / 100).toFixed(2), currency: 'EUR' },
    channels: ['STORE', 'WEB'],
    validFrom: '2026-01-01T00:00:00.000Z',
  };
}

export function samplePurchaseOrder(number: number, storeId: string): CorporatePurchaseOrder {
  return {
    purchaseOrderNumber: `PO${String(number).padStart(6, '0')}`,
    storeId,
    supplier: 'Orchard Limited',
    status: 'OPEN',
    expectedDate: '2026-03-02',
    lines: [
      {
        lineNumber: 1,
        itemId: sampleItemId(number),
        quantity: '12',
        unit: 'CS',
        unitCost: { amount: '9.06', currency: 'EUR' },
      },
    ],
  };
}

function sampleItemId(number: number): string {
  return `I${String(number).padStart(5, '0')}`;
}
