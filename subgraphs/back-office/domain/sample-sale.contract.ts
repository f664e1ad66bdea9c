import { money } from '#kernel/money.ts';
import type { Sale } from './sale.ts';
import type { PolicyTerms } from './store.ts';

/** What tests of every layer start from. */
export const terms: PolicyTerms = {
  tax: { pricesIncludeTax: true, roundingLevel: 'LINE', roundingMode: 'HALF_UP' },
  discountSequence: ['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT'],
  discountRounding: 'HALF_UP',
  promotionControl: 'WITHIN_PRIORITY',
  expiredUnits: 'BLOCK',
  returnWindowDays: 30,
};

/** One line of two pieces at 5.95 each, paid in cash, with 19 % in it; what is named is another. */
export function cashSale(
  over: Partial<Sale> & Pick<Sale, 'transactionId' | 'shiftId'>,
): Sale & Readonly<Record<string, unknown>> {
  const total = over.totalMinor ?? 1190;
  const tax = Math.round((total * 19) / 119);
  const amount = money(total, over.currency ?? 'EUR');
  return {
    kind: 'SALE',
    storeId: 'S001',
    workstationId: 'S001-W1',
    series: 'ONLINE',
    sequenceNumber: 1,
    operatorId: 'O001-01',
    completedAt: '2026-03-02T10:00:00.000Z',
    currency: 'EUR',
    lines: [saleLine({ netMinor: total - tax, taxMinor: tax, grossMinor: total })],
    taxes: [
      { taxId: 'VAT', name: 'VAT 19 %', rate: '0.19', taxableMinor: total - tax, taxMinor: tax },
    ],
    tenders: [{ kind: 'CASH', amount, tenderId: 'T1' } as Sale['tenders'][number]],
    netMinor: total - tax,
    taxMinor: tax,
    totalMinor: total,
    discountMinor: 0,
    cashRoundingMinor: 0,
    businessDayDate: '2026-03-02',
    channel: 'STORE',
    journalHash: '0'.repeat(64),
    ...over,
  };
}

export function saleLine(over: Partial<Sale['lines'][number]>): Sale['lines'][number] {
  return {
    lineId: 'L1',
    itemId: 'I00001',
    departmentId: 'D1',
    baseQuantity: { value: '2', unit: 'EA' },
    netMinor: 1000,
    taxMinor: 190,
    grossMinor: 1190,
    ...{ gtin: '09521234543213', description: 'A thing', categoryId: 'C1', unitPriceMinor: 595 },
    ...{ quantity: { value: '2', unit: 'EA' }, discountMinor: 0 },
    ...over,
  };
}
