import { money } from '#kernel/money.ts';
import type { BackOfficeSeed } from '../adapters/postgres/seed.ts';
import type { Sale } from '../domain/sale.ts';
import type { PolicyTerms } from '../domain/store.ts';

/** Two stores in two currencies and a web shop, with the operators that `test/kit/identities.ts` names. */
export const terms: PolicyTerms = {
  tax: { pricesIncludeTax: true, roundingLevel: 'LINE', roundingMode: 'HALF_UP' },
  discountSequence: ['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT'],
  discountRounding: 'HALF_UP',
  promotionControl: 'WITHIN_PRIORITY',
  expiredUnits: 'BLOCK',
  returnWindowDays: 30,
};

export const cashierPin = '4711';
export const managerPin = '8305';

export const smallChain: BackOfficeSeed = {
  openedAt: '2026-01-01T00:00:00.000Z',
  stores: [
    store('S001', '9521001000017', 'EUR', 'PHYSICAL'),
    store('S002', '9521001000024', 'CHF', 'PHYSICAL'),
    store('S900', '9521001000031', 'EUR', 'ONLINE'),
  ],
  workstations: [
    { workstationId: 'S001-W1', storeId: 'S001', name: 'Till 1', kind: 'TILL' },
    { workstationId: 'S001-W2', storeId: 'S001', name: 'Till 2', kind: 'TILL' },
    { workstationId: 'S002-W1', storeId: 'S002', name: 'Till 1', kind: 'TILL' },
    { workstationId: 'S900-V1', storeId: 'S900', name: 'Web', kind: 'VIRTUAL' },
  ],
  operators: [
    operator('O001-01', '101', ['CASHIER'], ['S001'], cashierPin),
    operator('O001-02', '102', ['MANAGER'], ['S001'], managerPin),
    operator('O002-01', '201', ['CASHIER'], ['S002'], cashierPin),
    operator('O002-02', '202', ['MANAGER'], ['S001', 'S002'], managerPin),
  ],
  stock: ['I00001', 'I00002', 'I00003'].flatMap((itemId) =>
    ['S001', 'S002', 'S900'].map((storeId) => ({ storeId, itemId, unit: 'EA', quantity: '100' })),
  ),
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

function store(
  storeId: string,
  gln: string,
  currency: string,
  kind: 'PHYSICAL' | 'ONLINE',
): BackOfficeSeed['stores'][number] {
  return {
    ...{ storeId, gln, currency, kind, name: `Store ${storeId}`, countryCode: 'DE' },
    ...{ timeZone: 'Europe/Berlin', dayStart: '04:00', jurisdictionId: 'DE' },
    receiptHeader: [`Store ${storeId}`],
    policy: terms,
  };
}

function operator(
  operatorId: string,
  number: string,
  roles: BackOfficeSeed['operators'][number]['roles'],
  stores: readonly string[],
  pin: string,
): BackOfficeSeed['operators'][number] {
  return { operatorId, number, name: `Operator ${number}`, roles, stores, pin };
}
