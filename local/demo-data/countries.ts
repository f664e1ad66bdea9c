import type { EventDetail } from '#schema/events.ts';

type Policy = EventDetail<'StoreChanged'>['policy'];
type Rates = EventDetail<'TaxRateChanged'>['rates'];

export type DemoCountry = {
  readonly countryCode: string;
  readonly currency: string;
  readonly priceListId: string;
  readonly timeZone: string;
  readonly jurisdictionId: string;
  readonly towns: readonly string[];
  readonly taxNumber: string;
  readonly policy: Policy;
  /** By tax class. */
  readonly rates: Readonly<Record<'STANDARD' | 'REDUCED' | 'EXEMPT', Rates>>;
};

/** Stores take it from their country in turn: S001 to S003 in Germany, and so on. */
export const storesPerCountry = 3;

const basePolicy = {
  policyVersion: 1,
  discountSequence: ['ITEM_FIXED', 'ITEM_AMOUNT', 'ITEM_PERCENT', 'ORDER_AMOUNT', 'ORDER_PERCENT'],
  discountRounding: 'HALF_UP',
  promotionControl: 'WITHIN_PRIORITY',
  expiredUnits: 'BLOCK',
  returnWindowDays: 30,
  // Of the currency's smallest coins: 50.00 EUR, CHF or USD.
  offlineCards: { amountMaxMinor: 5_000, countMax: 50, snapshotAgeMaxMinutes: 24 * 60 },
  returnsWithoutReceipt: { windowDays: 30, amountMaxMinor: 5_000, cashAllowed: false },
} as const satisfies Partial<Policy>;

const since = '2020-01-01';
const tax = (taxId: string, name: string, rate: string) => ({
  taxId,
  name,
  rate,
  validFrom: since,
});

/** The rates are those that the tax offices publish for 2026; the county of the US stores is invented. */
export const countries: readonly DemoCountry[] = [
  {
    countryCode: 'DE',
    currency: 'EUR',
    priceListId: 'PL-EUR',
    timeZone: 'Europe/Berlin',
    jurisdictionId: 'DE',
    towns: ['Lindenhafen', 'Rotfels', 'Morgental'],
    taxNumber: 'DE999999999',
    policy: {
      ...basePolicy,
      discountSequence: [...basePolicy.discountSequence],
      tax: includedByDocument(),
    },
    rates: {
      STANDARD: [tax('DE-STD', 'MwSt 19 %', '0.19')],
      REDUCED: [tax('DE-RED', 'MwSt 7 %', '0.07')],
      EXEMPT: [tax('DE-EX', 'MwSt 0 %', '0')],
    },
  },
  {
    countryCode: 'GB',
    currency: 'GBP',
    priceListId: 'PL-GBP',
    timeZone: 'Europe/London',
    jurisdictionId: 'GB',
    towns: ['Hartsmere', 'Alderwick', 'Saltby'],
    taxNumber: 'GB999999973',
    policy: {
      ...basePolicy,
      discountSequence: [...basePolicy.discountSequence],
      tax: { pricesIncludeTax: true, roundingLevel: 'LINE', roundingMode: 'HALF_UP' },
    },
    rates: {
      STANDARD: [tax('GB-STD', 'VAT 20 %', '0.2')],
      REDUCED: [tax('GB-ZERO', 'VAT 0 %', '0')],
      EXEMPT: [tax('GB-EX', 'VAT exempt', '0')],
    },
  },
  {
    countryCode: 'US',
    currency: 'USD',
    priceListId: 'PL-USD',
    timeZone: 'America/Los_Angeles',
    jurisdictionId: 'US-WA-ORCA',
    towns: ['Orca Point', 'Cedar Falls', 'Tideview'],
    taxNumber: 'WA 600 000 000',
    policy: {
      ...basePolicy,
      discountSequence: [...basePolicy.discountSequence],
      tax: { pricesIncludeTax: false, roundingLevel: 'DOCUMENT', roundingMode: 'HALF_UP' },
    },
    rates: {
      STANDARD: [
        tax('US-WA', 'State tax 6.5 %', '0.065'),
        tax('US-ORCA', 'County tax 2.1 %', '0.021'),
      ],
      REDUCED: [tax('US-FOOD', 'Food 0 %', '0')],
      EXEMPT: [tax('US-EX', 'Exempt', '0')],
    },
  },
  {
    countryCode: 'CH',
    currency: 'CHF',
    priceListId: 'PL-CHF',
    timeZone: 'Europe/Zurich',
    jurisdictionId: 'CH',
    towns: ['Seeblick', 'Hochmatt', 'Brunnental'],
    taxNumber: 'CHE-999.999.996 MWST',
    policy: {
      ...basePolicy,
      discountSequence: [...basePolicy.discountSequence],
      tax: includedByDocument(),
      // The smallest Swiss coin is 5 rappen.
      cashRounding: { incrementMinor: 5, mode: 'HALF_UP' },
    },
    rates: {
      STANDARD: [tax('CH-STD', 'MWST 8.1 %', '0.081')],
      REDUCED: [tax('CH-RED', 'MWST 2.6 %', '0.026')],
      EXEMPT: [tax('CH-EX', 'MWST 0 %', '0')],
    },
  },
];

function includedByDocument(): Policy['tax'] {
  return { pricesIncludeTax: true, roundingLevel: 'DOCUMENT', roundingMode: 'HALF_UP' };
}

/** Price lists of the countries and one in yen, which has no decimals; prices come from euros by these factors. */
export const priceLists = [
  { priceListId: 'PL-EUR', name: 'Euro stores and web shop', currency: 'EUR', perEuroCent: 1 },
  { priceListId: 'PL-GBP', name: 'British stores', currency: 'GBP', perEuroCent: 0.85 },
  { priceListId: 'PL-USD', name: 'American stores', currency: 'USD', perEuroCent: 1.1 },
  { priceListId: 'PL-CHF', name: 'Swiss stores', currency: 'CHF', perEuroCent: 1.2 },
  { priceListId: 'PL-JPY', name: 'Japan, from next year', currency: 'JPY', perEuroCent: 1.6 },
] as const;
