import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import { countries, priceLists, storesPerCountry, type DemoCountry } from './countries.ts';
import { createCoupons, createPromotions, priceOfNumber, validFrom } from './promotions.ts';
import { isOnShelves } from './fees.ts';
import { createCategories, createItems, itemIdOf, priceOf } from './range.ts';
import type { DemoData, DemoItem, DemoOffer, DemoSize, DemoStore } from './types.ts';
import { tenderTerms } from './tender-terms.ts';

/** What `npm start` seeds: graph.md's chain of 12 stores with 2,000 items. */
export const demoSize: DemoSize = { itemCount: 2_000, storeCount: 12, customerCount: 500 };
const largeSize: DemoSize = { itemCount: 50_000, storeCount: 500, customerCount: 50_000 };
/** For journeys in tests: every kind of thing, quickly. */
export const smallSize: DemoSize = { itemCount: 60, storeCount: 12, customerCount: 20 };

/** By the names that `TILLGRAPH_DEMO` knows; `large` is for benchmarks. */
export const demoSizes = { small: smallSize, full: demoSize, large: largeSize } as const;
export type DemoSizeName = keyof typeof demoSizes;

/** Every demo operator signs on with this PIN. */
export const demoPin = '2580';
const tillsPerStore = 3;
const operatorsPerStore = 5;

/** Deterministic: the same size gives the same data, to the byte. Invented names, GS1's demonstration prefix. */
export function createDemoData(size: DemoSize): DemoData {
  const stores = createStores(size.storeCount);
  const items = createItems(size.itemCount);
  return {
    stores,
    workstations: stores.flatMap(createWorkstations),
    operators: stores.filter(isPhysical).flatMap(createOperators),
    taxClasses: [
      { taxClassId: 'STANDARD', name: 'Standard rate' },
      { taxClassId: 'REDUCED', name: 'Reduced rate' },
      { taxClassId: 'EXEMPT', name: 'Exempt' },
    ],
    taxRates: countries.flatMap(createTaxRates),
    categories: createCategories(),
    items,
    priceLists: priceLists.map(({ priceListId, name, currency }) => ({
      priceListId,
      name,
      currency,
    })),
    assignments: stores.flatMap(createAssignments),
    offers: items.flatMap(createOffers),
    promotions: createPromotions(),
    coupons: createCoupons(),
    lots: items.filter((item) => item.lotControlled).flatMap(createLots),
    inventory: stores.flatMap((store) => createInventory(store, items)),
    customers: Array.from({ length: size.customerCount }, (_, index) => createCustomer(index + 1)),
    purchaseOrders: stores
      .filter(isPhysical)
      .map((store, index) => createPurchaseOrder(store, index)),
  };
}

function isPhysical(store: DemoStore): boolean {
  return store.kind === 'PHYSICAL';
}

function createStores(storeCount: number): readonly DemoStore[] {
  const physical = Array.from({ length: storeCount }, (_, index) => {
    const country = countryOf(index);
    const town = country.towns[index % country.towns.length] ?? 'Town';
    return createStore(index + 1, country, `tillgraph ${town}`, 'PHYSICAL');
  });
  return [...physical, createStore(900, countryOf(0), 'tillgraph web shop', 'ONLINE')];
}

function countryOf(index: number): DemoCountry {
  const country = countries[Math.floor(index / storesPerCountry) % countries.length];
  if (country === undefined) throw new RangeError('Expected countries, got none.');
  return country;
}

function createStore(
  number: number,
  country: DemoCountry,
  name: string,
  kind: DemoStore['kind'],
): DemoStore {
  const { countryCode, currency, timeZone, jurisdictionId, policy, taxNumber } = country;
  return {
    storeId: `S${String(number).padStart(3, '0')}`,
    gln: gtinWithCheckDigit(`952100${String(number).padStart(6, '0')}`).slice(-13),
    name,
    countryCode,
    currency,
    timeZone,
    dayStart: '04:00',
    jurisdictionId,
    kind,
    receiptHeader: [name, `${number} Market Street`, taxNumber],
    policy: { ...policy, ...tenderTerms[countryCode] },
  };
}

/** Three tills in a store, and one that nobody stands at: it hands over web orders. */
function createWorkstations({ storeId, kind }: DemoStore): DemoData['workstations'] {
  const virtual = {
    workstationId: `${storeId}-V1`,
    storeId,
    name: 'Virtual workstation',
    kind: 'VIRTUAL' as const,
  };
  if (kind === 'ONLINE') return [virtual];
  const tills = Array.from({ length: tillsPerStore }, (_, index) => ({
    workstationId: `${storeId}-W${index + 1}`,
    storeId,
    name: `Till ${index + 1}`,
    kind: 'TILL' as const,
  }));
  return [...tills, virtual];
}

const firstNames = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gia', 'Hugo', 'Ida', 'Jon'];
const lastNames = ['Ahorn', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel'];

function personName(number: number): string {
  const first = firstNames[number % firstNames.length] ?? '';
  const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length] ?? '';
  return `${first} ${last}`;
}

/** Four cashiers and, as the fifth, the manager. */
function createOperators({ storeId }: DemoStore): DemoData['operators'] {
  const storeNumber = storeId.slice(1);
  return Array.from({ length: operatorsPerStore }, (_, index) => {
    const place = String(index + 1).padStart(2, '0');
    const isManager = index === operatorsPerStore - 1;
    return {
      operatorId: `O${storeNumber}-${place}`,
      number: `${storeNumber}${place}`,
      name: personName(Number(storeNumber) * operatorsPerStore + index),
      roles: isManager ? (['CASHIER', 'MANAGER'] as const) : (['CASHIER'] as const),
      stores: [storeId],
      pin: demoPin,
    };
  });
}

function createTaxRates({ jurisdictionId, rates }: DemoCountry): DemoData['taxRates'] {
  return Object.entries(rates).map(([taxClassId, list]) => ({
    jurisdictionId,
    taxClassId,
    rates: list,
  }));
}

/** A store sells at its country's list in both channels: what the web shop orders is picked up at its price. */
function createAssignments({ storeId, currency }: DemoStore): DemoData['assignments'] {
  const priceListId = `PL-${currency}`;
  return [
    { storeId, channel: 'STORE', priceListId },
    { storeId, channel: 'WEB', priceListId },
  ];
}

function createOffers(item: DemoItem): readonly DemoOffer[] {
  return priceLists.flatMap(({ priceListId, currency, perEuroCent }) =>
    item.units.map(({ unit, baseUnitsPerUnit }) => ({
      priceListId,
      itemId: item.itemId,
      unit,
      currency,
      windows: [
        {
          offerId: `${priceListId}-${item.itemId}-${unit}`,
          priceMinor: unitPriceMinor(item, Number(baseUnitsPerUnit), perEuroCent),
          channels: ['STORE' as const, 'WEB' as const],
          validFrom,
        },
      ],
    })),
  );
}

/** A case costs a twentieth less than its units; a fee is the same everywhere. */
function unitPriceMinor(item: DemoItem, baseUnits: number, perEuroCent: number): number {
  const each = Math.max(1, Math.round(priceOf(item) * perEuroCent));
  return baseUnits === 1 ? each : Math.round(each * baseUnits * 0.95);
}

/** Two lots of each base unit: one good for years, one that expired. */
function createLots(item: DemoItem): DemoData['lots'] {
  const gtin = item.units[0]?.gtin ?? '';
  return [
    { gtin, batchLot: 'L2501', itemId: item.itemId, expiry: '2030-06-30' },
    { gtin, batchLot: 'L2301', itemId: item.itemId, expiry: '2024-06-30' },
  ];
}

const stockOfStore = 200;
const stockOfWeb = 1_000;

function createInventory(store: DemoStore, items: readonly DemoItem[]): DemoData['inventory'] {
  const onHand = String(isPhysical(store) ? stockOfStore : stockOfWeb);
  return items
    .filter(isOnShelves)
    .map(({ itemId, baseUnit }) => ({ storeId: store.storeId, itemId, unit: baseUnit, onHand }));
}

function createCustomer(number: number): DemoData['customers'][number] {
  const customerId = `C${String(number).padStart(5, '0')}`;
  return {
    customerId,
    name: personName(number),
    email: `${customerId.toLowerCase()}@shop.example`,
  };
}

const purchaseOrderLineCount = 5;

function createPurchaseOrder(store: DemoStore, index: number): DemoData['purchaseOrders'][number] {
  return {
    purchaseOrderNumber: `PO${String(4_500_000 + index)}`,
    storeId: store.storeId,
    supplier: 'Verde Foods',
    expectedOn: '2027-01-15',
    currency: 'EUR',
    lines: Array.from({ length: purchaseOrderLineCount }, (_, line) => ({
      itemId: itemIdOf(line + 1),
      quantity: { value: '48', unit: line === 4 ? 'KGM' : 'EA' },
      unitCostMinor: Math.round(priceOfNumber(line + 1) * 0.6),
    })),
  };
}
