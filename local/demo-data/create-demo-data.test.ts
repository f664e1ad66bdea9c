import { isValidGtin } from '#kernel/gtin.ts';
import { eventSchemas, parseEventDetail } from '#schema/events.ts';
import { createDemoData, demoSize, smallSize } from './create-demo-data.ts';
import { depositItemId } from './fees.ts';

describe('The demo data', () => {
  const data = createDemoData(demoSize);

  it('is the chain that the design describes', () => {
    expect(data.stores.filter((store) => store.kind === 'PHYSICAL')).toHaveLength(12);
    expect(new Set(data.stores.map((store) => store.countryCode)).size).toBe(4);
    expect(data.workstations.filter((workstation) => workstation.kind === 'TILL')).toHaveLength(36);
    expect(data.operators).toHaveLength(60);
    expect(data.items).toHaveLength(2_000);
    expect(data.priceLists.map((list) => list.currency)).toEqual([
      'EUR',
      'GBP',
      'USD',
      'CHF',
      'JPY',
    ]);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(createDemoData(smallSize))).toBe(
      JSON.stringify(createDemoData(smallSize)),
    );
  });

  it('has items as the event schema says, under GS1 demonstration numbers with correct check digits', () => {
    for (const item of data.items) {
      parseEventDetail('ItemChanged', { ...item, sourceVersion: 1 });
      for (const { gtin } of item.units) {
        expect(gtin).toMatch(/^[01]952\d{10}$/);
        expect(isValidGtin(gtin)).toBe(true);
      }
    }
    const gtins = data.items.flatMap((item) => item.units.map((unit) => unit.gtin));
    expect(new Set(gtins).size).toBe(gtins.length);
  });

  it('takes foreign notes and vouchers of every kind, by policies as the event schema says', () => {
    for (const { policy } of data.stores) {
      eventSchemas.StoreChanged.shape.policy.parse(policy);
      const ends = (policy.vouchers ?? []).map(({ overTender }) => overTender);
      expect(new Set(ends)).toEqual(new Set(['REFUSE', 'CAP', 'FORFEIT']));
    }
    const taken = data.stores.filter(({ policy }) => policy.foreignCash !== undefined);
    expect(new Set(taken.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'GBP', 'CHF']));
  });

  it('has no two items of one name and no price of zero', () => {
    expect(new Set(data.items.map((item) => item.description)).size).toBe(data.items.length);
    for (const { windows } of data.offers) expect(windows[0]?.priceMinor).toBeGreaterThan(0);
  });

  it('covers what a till must know: cases, weights, lots, ages, deposits, variants', () => {
    const has = (what: (item: (typeof data.items)[number]) => boolean) =>
      expect(data.items.filter(what).length).toBeGreaterThan(50);
    has((item) => item.units.some((unit) => unit.unit === 'CS'));
    has((item) => item.soldByWeight);
    has((item) => item.lotControlled);
    has((item) => item.minimumAge === 18);
    has((item) => item.depositItemId === depositItemId);
    has((item) => item.variantOf !== undefined);
  });

  it('has a promotion of every kind, and items for them in the smallest size', () => {
    const kinds = new Set(data.promotions.map(({ rule }) => rule.kind));
    const known = eventSchemas.PromotionChanged.shape.rule.options;
    expect(kinds).toEqual(new Set(known.map(({ shape }) => shape.kind.value)));
    const itemIds = new Set(createDemoData(smallSize).items.map(({ itemId }) => itemId));
    const wanted = data.promotions.flatMap((promotion) => promotion.itemIds);
    expect(wanted.filter((itemId) => !itemIds.has(itemId))).toEqual([]);
  });

  it('has stores, offers, promotions and tax rates as the event schemas say', () => {
    for (const store of data.stores)
      parseEventDetail('StoreChanged', { ...store, sourceVersion: 1 });
    for (const offer of data.offers)
      parseEventDetail('OfferChanged', { ...offer, sourceVersion: 1 });
    for (const rate of data.taxRates)
      parseEventDetail('TaxRateChanged', { ...rate, sourceVersion: 1 });
    for (const each of data.promotions) {
      parseEventDetail('PromotionChanged', { ...each, sourceVersion: 1 });
    }
    for (const each of data.coupons) {
      parseEventDetail('CouponChanged', { ...each, sourceVersion: 1 });
    }
  });

  it.each`
    number | description
    ${0}   | ${'Alba Verde Sparkling Water 0.5 l'}
    ${1}   | ${'Kestrel Row Oat Biscuits 200 g'}
    ${2}   | ${'Oakmere Oat Porridge 250 g'}
    ${3}   | ${'Maison Lune Red Wine 0.75 l'}
    ${4}   | ${'Tilia Apples loose'}
    ${5}   | ${'Nordhell Ground Coffee 500 g'}
  `('fixes article $number for documents: $description', ({ number, description }) => {
    expect(data.items[number as number]?.description).toBe(description);
    expect(createDemoData(smallSize).items[number as number]?.description).toBe(description);
  });
});
