import fc from 'fast-check';
import { accept } from '#kernel/outcome.ts';
import type { Item } from '../domain/item.ts';
import { priceAt } from '../domain/offer.ts';
import { refused } from '../domain/product-refusal.ts';
import type { Recall } from '../domain/recall.ts';
import type { ProductStore, WriteCall, WriteLock } from '../ports.ts';
import { milkCaseGtin, milkGtin, sampleGtin, wineGtin } from './sample-seed.ts';

/** What every product store promises. `open` answers one that holds `sampleSeed`, new for each call. */
export function productStoreContract(open: () => Promise<ProductStore>): void {
  const caller = { audience: 'test', subject: 'tester', correlationId: 'c-1' };
  let keyCount = 0;
  let store: ProductStore;
  const call = (lock: WriteLock, key?: string): WriteCall => {
    keyCount += 1;
    return { mutation: 'test', caller, lock, input: { idempotencyKey: key ?? `k${keyCount}` } };
  };
  const idsOf = (items: readonly Item[]) => items.map(({ itemId }) => itemId).toSorted();

  beforeAll(async () => {
    store = await open();
  });

  describe('reading items', () => {
    it('answers what is there, with units from the smallest and the department', async () => {
      const [milk] = await store.items(['MILK', 'NOTHING']);
      expect(milk).toMatchObject({ itemId: 'MILK', departmentId: 'FOOD', version: 1 });
      expect(milk?.units.map(({ gtin }) => gtin)).toEqual([milkGtin, milkCaseGtin]);
      expect(milk?.minimumAge).toBeUndefined();
    });

    it('finds an item by any of its GTINs, once', async () => {
      expect(idsOf(await store.itemsCarrying([milkGtin, milkCaseGtin]))).toEqual(['MILK']);
      expect(await store.itemsCarrying([sampleGtin(77)])).toEqual([]);
    });

    it.each`
      search                                     | found
      ${{ sort: 'DESCRIPTION' }}                 | ${['DEPOSIT', 'WINE', 'MILK']}
      ${{ sort: 'ITEM_ID' }}                     | ${['DEPOSIT', 'MILK', 'WINE']}
      ${{ sort: 'CHANGED_AT' }}                  | ${['DEPOSIT', 'MILK', 'WINE']}
      ${{ sort: 'RELEVANCE', text: 'milk' }}     | ${['MILK']}
      ${{ sort: 'RELEVANCE' }}                   | ${['DEPOSIT', 'MILK', 'WINE']}
      ${{ sort: 'ITEM_ID', text: 'wine -milk' }} | ${['WINE']}
      ${{ sort: 'ITEM_ID', text: 'WINE red' }}   | ${['WINE']}
      ${{ sort: 'ITEM_ID', categoryId: 'FOOD' }} | ${['MILK']}
      ${{ sort: 'ITEM_ID', discontinued: true }} | ${[]}
    `('searches $search', async ({ search, found }) => {
      const rows = await store.searchItems({ ...search, limit: 10 });
      expect(rows.map(({ item }) => item.itemId)).toEqual(found);
    });

    it.each(['DESCRIPTION', 'ITEM_ID', 'CHANGED_AT', 'RELEVANCE'] as const)(
      'pages by %s without loss or repetition',
      async (sort) => {
        const search = { sort, text: 'l' } as const;
        const all = await store.searchItems({ ...search, limit: 10 });
        const [first] = await store.searchItems({ ...search, limit: 1 });
        const after = first && { sortKey: first.sortKey, itemId: first.item.itemId };
        const rest = await store.searchItems({ ...search, after, limit: 10 });
        expect([first, ...rest]).toEqual(all);
        expect(all.length).toBe(2);
      },
    );

    it('walks the category tree', async () => {
      expect((await store.rootCategories()).map(({ name }) => name)).toEqual(['Drinks', 'Food']);
      expect(await store.childCategories(['FOOD'])).toMatchObject([{ categoryId: 'DAIRY' }]);
      expect(await store.categories(['DAIRY'])).toMatchObject([{ parentId: 'FOOD' }]);
    });
  });

  describe('reading prices', () => {
    it('answers each question at its place, like the rule does', async () => {
      const [set] = await store.offerSets([{ priceListId: 'PL-EUR', itemId: 'MILK', unit: 'EA' }]);
      if (set === undefined) throw new Error('Expected the milk prices of the sample.');
      expect(set.windows.map(({ offerId }) => offerId)).toEqual(['milk-always', 'milk-week']);
      const days = fc.date({
        min: new Date('2025-12-30'),
        max: new Date('2026-04-01'),
        noInvalidDate: true,
      });
      const questions = fc.array(fc.tuple(days, fc.constantFrom('STORE' as const, 'WEB' as const)));
      await fc.assert(
        fc.asyncProperty(questions, async (asked) => {
          const answers = await store.pricesFor(
            asked.map(([day, channel]) => {
              const place = { itemId: 'MILK', unit: 'EA', storeId: 'S001' };
              return { ...place, channel, at: day.toISOString() };
            }),
          );
          const expected = asked.map(([day, channel]) => priceAt(set, channel, day.toISOString()));
          expect(answers.map((answer) => answer?.offerId)).toEqual(
            expected.map((window) => window?.offerId),
          );
        }),
        { numRuns: 20 },
      );
    });

    it('answers nothing for a store without that price list', async () => {
      const question = {
        itemId: 'MILK',
        unit: 'EA',
        channel: 'STORE',
        at: '2026-03-03T12:00:00.000Z',
      } as const;
      const answers = await store.pricesFor([
        { ...question, storeId: 'S002' },
        { ...question, storeId: 'S001' },
      ]);
      expect(answers.map((answer) => answer?.price)).toEqual([
        undefined,
        { minor: 99, currency: 'EUR' },
      ]);
    });

    it.each`
      search                                | found
      ${{}}                                 | ${['milk-case', 'milk-always', 'milk-week']}
      ${{ channel: 'WEB' }}                 | ${['milk-always']}
      ${{ storeId: 'S001' }}                | ${['milk-case', 'milk-always', 'milk-week']}
      ${{ storeId: 'S002' }}                | ${[]}
      ${{ at: '2026-04-01T00:00:00.000Z' }} | ${['milk-case', 'milk-always']}
    `('lists offers of milk for $search', async ({ search, found }) => {
      const at = '2026-01-01T00:00:00.000Z';
      const offers = await store.offersOfItem({ itemId: 'MILK', at, ...search });
      expect(offers.map(({ offerId }) => offerId)).toEqual(found);
    });
  });

  it.each`
    search                                                                                          | found
    ${{ storeIds: 'ALL' }}                                                                          | ${['P-MILK', 'P-FOOD', 'P-CODE']}
    ${{ storeIds: ['S002'] }}                                                                       | ${['P-FOOD']}
    ${{ storeIds: ['S001'], channel: 'WEB' }}                                                       | ${['P-FOOD', 'P-CODE']}
    ${{ storeIds: 'ALL', activeAt: '2026-03-06T00:00:00.000Z' }}                                    | ${['P-MILK', 'P-CODE']}
    ${{ storeIds: 'ALL', after: { validFrom: '2026-03-01T00:00:00.000Z', promotionId: 'P-MILK' } }} | ${['P-FOOD', 'P-CODE']}
  `('searches promotions $search', async ({ search, found }) => {
    const promotions = await store.searchPromotions({ ...search, limit: 10 });
    expect(promotions.map(({ promotionId }) => promotionId)).toEqual(found);
  });

  it('knows whom a promotion is for, when it runs, and its coupons by their codes', async () => {
    const [promotion] = await store.promotions(['P-CODE']);
    expect(promotion).toMatchObject({ couponRequired: true, customerGroups: [] });
    const found = await store.coupons(['SPRING', 'NONE']);
    expect(found).toMatchObject([{ code: 'SPRING', usesMax: 100, usesPerCustomerMax: 1 }]);
    const [, second] = await store.snapshot.coupons(undefined, 10);
    expect(second).toMatchObject({ code: 'SPRING' });
    expect(await store.snapshot.coupons(['AUTUMN'], 10)).toHaveLength(1);
  });

  describe('writing', () => {
    it('applies a call once; the same key with another input is refused', async () => {
      let runs = 0;
      const work = async () => {
        runs += 1;
        return accept({ runs });
      };
      const key = call('ITEMS', 'once');
      expect(await store.write(key, work)).toEqual(accept({ runs: 1 }));
      expect(await store.write(key, work)).toEqual(accept({ runs: 1 }));
      const other = { ...key, input: { idempotencyKey: 'once', more: 1 } };
      expect(await store.write(other, work)).toMatchObject({
        refusal: { code: 'IDEMPOTENCY_KEY_REUSED' },
      });
    });

    it('leaves nothing behind when refused, and tries again with the same key', async () => {
      const key = call('LOTS', 'again');
      const lot = { gtin: wineGtin, batchLot: 'GONE', itemId: 'WINE', version: 1 };
      const outcome = await store.write(key, async (transaction) => {
        await transaction.saveLot(lot);
        expect(await transaction.lots([lot])).toEqual(
          [{ ...lot, expiry: undefined }].map(expectLot),
        );
        return refused('BATCH_LOT_INVALID', 'no');
      });
      expect(outcome.ok).toBe(false);
      expect(await store.lots([lot])).toEqual([]);
      expect((await store.write(key, async () => accept(true))).ok).toBe(true);
    });

    it('lets writers of one kind wait for each other, so no change is lost', async () => {
      const grow = (add: number) =>
        store.write(call('TAX_RATES'), async (transaction) => {
          const tables = await transaction.taxRateTables('QQ');
          const version = (tables[0]?.version ?? 0) + 1;
          const table = { jurisdictionId: 'QQ', taxClassId: 'STANDARD', version };
          const rate = { taxId: `T${add}`, name: 'Tax', rate: '0.1', validFrom: '2026-01-01' };
          await transaction.saveTaxRateTable({
            ...table,
            rates: [...(tables[0]?.rates ?? []), rate],
          });
          return accept(true);
        });
      await Promise.all([1, 2, 3, 4, 5].map(grow));
      const [table] = await store.taxRateTables('QQ');
      expect(table?.version).toBe(5);
      expect(table?.rates.map(({ taxId }) => taxId).toSorted()).toEqual([
        'T1',
        'T2',
        'T3',
        'T4',
        'T5',
      ]);
    });

    it('saves an item with all that it may hold', async () => {
      const [wine] = await store.items(['WINE']);
      if (wine === undefined) throw new Error('Expected the wine of the sample.');
      const variant: Item = {
        ...wine,
        ...{ itemId: 'WINE-2', variantOf: 'WINE', imageUrl: 'https://media.example/w.jpg' },
        variantAttributes: [{ name: 'year', value: '2021' }],
        units: [{ gtin: sampleGtin(60), unit: 'EA', baseUnitsPerUnit: '1' }],
        corporateChangeNumber: 7,
      };
      await store.write(call('ITEMS'), async (transaction) => {
        await transaction.saveItems([variant, { ...wine, minimumAge: undefined, version: 2 }]);
        return accept(true);
      });
      expect(await store.variantsOf(['WINE'])).toEqual([variant]);
      expect(await store.items(['WINE'])).toEqual([{ ...wine, minimumAge: undefined, version: 2 }]);
    });

    it('applies an event of another subgraph once', async () => {
      const occurredAt = '2026-03-01T00:00:00.000Z';
      const event = {
        id: 'e-1',
        type: 'X',
        source: 'test',
        aggregateId: 'x',
        version: 1,
        occurredAt,
        detail: {},
      };
      const work = async () => undefined;
      expect(await store.applyOnce('consumer', event, ['PRICE_LISTS', 'OFFERS'], work)).toBe(true);
      expect(await store.applyOnce('consumer', event, ['PRICE_LISTS', 'OFFERS'], work)).toBe(false);
      expect(await store.applyOnce('another', event, [], work)).toBe(true);
    });
  });

  describe('the recall log', () => {
    const issue = async (recallId: string, storeIds: readonly string[], issuedAt: string) =>
      store.write(call('RECALLS'), async (transaction) => {
        const version = await transaction.nextRecallSequence();
        const subject = { recallId, gtin: wineGtin, itemId: 'WINE', reason: 'glass' };
        const recall: Recall = { ...subject, storeIds, issuedAt, version };
        const change = { ...subject, storeIds, sequence: version, kind: 'ISSUED' as const };
        await transaction.saveRecall(recall, { ...change, changedAt: issuedAt });
        return accept(version);
      });

    it('answers a store what concerns it, in order, with the head of the whole log', async () => {
      await issue('r1', [], '2026-03-01T10:00:00.000Z');
      await issue('r2', ['S002'], '2026-03-01T11:00:00.000Z');
      await issue('r3', ['S001', 'S002'], '2026-03-01T12:00:00.000Z');
      const page = await store.recallLog({ storeId: 'S001', after: 0, limit: 10 });
      expect(page.changes.map(({ recallId }) => recallId)).toEqual(['r1', 'r3']);
      expect(page).toMatchObject({ lastSequence: 3, truncatedThrough: 0 });
      const none = await store.recallLog({ storeId: 'S001', after: 3, limit: 10 });
      expect(none).toEqual({ changes: [], lastSequence: 3, truncatedThrough: 0 });
    });

    it('searches recalls by store, the latest first', async () => {
      const search = async (storeIds: readonly string[] | 'ALL') =>
        (await store.searchRecalls({ storeIds, open: true, limit: 10 })).map((r) => r.recallId);
      expect(await search('ALL')).toEqual(['r3', 'r2', 'r1']);
      expect(await search(['S001'])).toEqual(['r3', 'r1']);
      expect(await search([])).toEqual(['r1']);
      expect((await store.openRecalls([wineGtin])).length).toBe(3);
    });

    it('drops lines after a day and remembers through where', async () => {
      await issue('r4', [], '2026-03-02T11:30:00.000Z');
      const page = await store.recallLog({ storeId: 'S002', after: 0, limit: 10 });
      expect(page.changes.map(({ recallId }) => recallId)).toEqual(['r3', 'r4']);
      expect(page).toMatchObject({ lastSequence: 4, truncatedThrough: 2 });
    });
  });

  it('pages its present state by key', async () => {
    const first = await store.snapshot.offerSets(undefined, 1);
    expect(first.map(({ unit }) => unit)).toEqual(['CS']);
    const rest = await store.snapshot.offerSets(['PL-EUR', 'MILK', 'CS'], 10);
    expect(rest.map(({ unit }) => unit)).toEqual(['EA']);
    const assignments = await store.snapshot.assignments(['S001', 'STORE'], 10);
    expect(assignments.map(({ storeId, channel }) => `${storeId} ${channel}`)).toEqual([
      'S001 WEB',
      'S002 STORE',
    ]);
    expect((await store.snapshot.items(undefined, 10)).length).toBe(4);
    expect((await store.snapshot.lots(undefined, 10)).length).toBe(1);
  });
}

/** Absent members are absent or undefined, as the store likes. */
function expectLot(lot: object): unknown {
  return expect.objectContaining(JSON.parse(JSON.stringify(lot)) as object);
}
