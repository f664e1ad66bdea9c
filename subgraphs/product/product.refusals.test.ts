import { sha256Hex } from '#kernel/sha256.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createProcessCache } from '#platform/cache.ts';
import { createLogger } from '#platform/log.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import {
  createMemoryProductStore,
  type MemoryProductStore,
} from './adapters/memory/product-store.ts';
import { freeGtins, milkCaseGtin, milkGtin, sampleSeed, wineGtin } from './adapters/sample-seed.ts';
import { createScanCache } from './adapters/scan-cache.ts';
import type { ProductStore } from './ports.ts';
import { createProductSubgraph } from './subgraph.ts';
import { importRowsMax } from './usecases/import-items.ts';

/** Every refusal, as a client meets it; each leaves nothing behind and tells nobody. */
const clock = () => new Date('2026-03-03T12:00:00.000Z');
let store: MemoryProductStore;
let subgraph: Subgraph;

async function begin(): Promise<void> {
  store = createMemoryProductStore(clock);
  await store.seed(sampleSeed);
  subgraph = subgraphOn(store);
}

function subgraphOn(productStore: ProductStore): Subgraph {
  const scanCache = createScanCache(createProcessCache(), 1000, createLogger('test', 'silent'));
  const ports = { store: productStore, scanCache, clock };
  const nothing = async () => undefined;
  return createProductSubgraph({
    ports,
    onRefused: () => undefined,
    start: nothing,
    stop: nothing,
  });
}

async function refusalOf(
  mutation: string,
  input: object,
): Promise<{ code: string; field: string | undefined } | undefined> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field message } } }`;
  const { data, errors } = await callSubgraph<
    Record<string, { userErrors: { code: string; field: string[] | null }[] }>
  >(subgraph, document, { input: { idempotencyKey: sha256Hex(JSON.stringify(input)), ...input } });
  expect(errors).toBeUndefined();
  const [error] = data?.[mutation]?.userErrors ?? [];
  return error && { code: error.code, field: error.field?.join('.') };
}

const item = {
  itemId: 'NEW',
  description: 'New',
  categoryId: 'FOOD',
  taxClassId: 'STANDARD',
  units: [],
};
const unit = { gtin: freeGtins[0], unit: 'EA' };
const variant = {
  itemId: 'MILK',
  variantItemId: 'MILK-2',
  description: 'Milk 2 l',
  units: [],
  attributes: [{ name: 'size', value: '2 l' }],
};
const offer = { priceListId: 'PL-EUR', itemId: 'MILK', price: { amount: '1.00', currency: 'EUR' } };
const promotion = {
  promotionId: 'P-NEW',
  description: 'New',
  rule: { percentOff: { percent: '5' } },
};
const multiBuy = (quantity: number, ...amounts: string[]) => ({
  multiBuy: { quantity, prices: amounts.map((amount) => ({ amount, currency: 'EUR' })) },
});
const tax = {
  jurisdictionId: 'DE',
  taxClassId: 'REDUCED',
  taxId: 'VAT',
  name: 'MwSt',
  rate: '0.07',
  validFrom: '2026-05-01',
};
const row = { ...item, units: [] as object[] };
const long = 'x'.repeat(201);

describe('a refusal leaves nothing behind:', () => {
  beforeAll(begin);

  it.each`
    mutation              | input                                                                                         | code                            | field
    ${'itemCreate'}       | ${{ ...item, itemId: 'MILK' }}                                                                | ${'ITEM_EXISTS'}                | ${'itemId'}
    ${'itemCreate'}       | ${{ ...item, itemId: 'a b' }}                                                                 | ${'ID_INVALID'}                 | ${'itemId'}
    ${'itemCreate'}       | ${{ ...item, description: '  ' }}                                                             | ${'DESCRIPTION_INVALID'}        | ${'description'}
    ${'itemCreate'}       | ${{ ...item, description: long }}                                                             | ${'DESCRIPTION_INVALID'}        | ${'description'}
    ${'itemCreate'}       | ${{ ...item, categoryId: 'X' }}                                                               | ${'CATEGORY_UNKNOWN'}           | ${'categoryId'}
    ${'itemCreate'}       | ${{ ...item, taxClassId: 'X' }}                                                               | ${'TAX_CLASS_UNKNOWN'}          | ${'taxClassId'}
    ${'itemCreate'}       | ${{ ...item, depositItemId: 'X' }}                                                            | ${'ITEM_UNKNOWN'}               | ${'depositItemId'}
    ${'itemCreate'}       | ${{ ...item, feeItemIds: ['X'] }}                                                             | ${'ITEM_UNKNOWN'}               | ${'feeItemIds.0'}
    ${'itemCreate'}       | ${{ ...item, feeItemIds: ['MILK'] }}                                                          | ${'FEE_INVALID'}                | ${'feeItemIds.0'}
    ${'itemCreate'}       | ${{ ...item, feeKind: 'BAG', depositItemId: 'DEPOSIT' }}                                      | ${'FEE_INVALID'}                | ${'feeKind'}
    ${'itemUpdate'}       | ${{ itemId: 'MILK', feeItemIds: ['WINE'] }}                                                   | ${'FEE_INVALID'}                | ${'feeItemIds.0'}
    ${'itemUpdate'}       | ${{ itemId: 'WINE', feeKind: 'ECO' }}                                                         | ${'FEE_INVALID'}                | ${'feeKind'}
    ${'itemCreate'}       | ${{ ...item, minimumAge: 121 }}                                                               | ${'MINIMUM_AGE_INVALID'}        | ${'minimumAge'}
    ${'itemCreate'}       | ${{ ...item, baseUnit: 'piece' }}                                                             | ${'UNIT_CODE_INVALID'}          | ${'baseUnit'}
    ${'itemCreate'}       | ${{ ...item, units: [{ ...unit, unit: 'c' }] }}                                               | ${'UNIT_CODE_INVALID'}          | ${'units.0.unit'}
    ${'itemCreate'}       | ${{ ...item, units: [unit, { ...unit, gtin: milkGtin }] }}                                    | ${'GTIN_TAKEN'}                 | ${'units.1.gtin'}
    ${'itemCreate'}       | ${{ ...item, units: [{ ...unit, baseUnitsPerUnit: '2' }] }}                                   | ${'UNIT_CONTENT_INVALID'}       | ${'units.0.baseUnitsPerUnit'}
    ${'itemCreate'}       | ${{ ...item, units: [{ ...unit, unit: 'CS', baseUnitsPerUnit: 0 }] }}                         | ${'UNIT_CONTENT_INVALID'}       | ${'units.0.baseUnitsPerUnit'}
    ${'itemUpdate'}       | ${{ itemId: 'X' }}                                                                            | ${'ITEM_UNKNOWN'}               | ${'itemId'}
    ${'itemUpdate'}       | ${{ itemId: 'MILK', version: 7 }}                                                             | ${'VERSION_STALE'}              | ${'version'}
    ${'itemUpdate'}       | ${{ itemId: 'MILK', categoryId: 'X' }}                                                        | ${'CATEGORY_UNKNOWN'}           | ${'categoryId'}
    ${'itemUpdate'}       | ${{ itemId: 'MILK', taxClassId: 'X' }}                                                        | ${'TAX_CLASS_UNKNOWN'}          | ${'taxClassId'}
    ${'itemUpdate'}       | ${{ itemId: 'MILK', depositItemId: 'X' }}                                                     | ${'ITEM_UNKNOWN'}               | ${'depositItemId'}
    ${'variantAdd'}       | ${{ ...variant, itemId: 'X' }}                                                                | ${'ITEM_UNKNOWN'}               | ${'itemId'}
    ${'variantAdd'}       | ${{ ...variant, variantItemId: 'WINE' }}                                                      | ${'ITEM_EXISTS'}                | ${'variantItemId'}
    ${'variantAdd'}       | ${{ ...variant, attributes: [] }}                                                             | ${'VARIANT_ATTRIBUTES_TAKEN'}   | ${'attributes'}
    ${'variantAdd'}       | ${{ ...variant, units: [{ ...unit, gtin: wineGtin }] }}                                       | ${'GTIN_TAKEN'}                 | ${'units.0.gtin'}
    ${'tradeItemUnitAdd'} | ${{ itemId: 'X', unit }}                                                                      | ${'ITEM_UNKNOWN'}               | ${'itemId'}
    ${'tradeItemUnitAdd'} | ${{ itemId: 'MILK', unit: { ...unit, unit: 'CS', baseUnitsPerUnit: '6' } }}                   | ${'UNIT_CONTENT_CONFLICT'}      | ${'unit.baseUnitsPerUnit'}
    ${'tradeItemUnitAdd'} | ${{ itemId: 'MILK', unit: { ...unit, gtin: milkCaseGtin } }}                                  | ${'GTIN_TAKEN'}                 | ${'unit.gtin'}
    ${'offerSet'}         | ${{ ...offer, priceListId: 'X' }}                                                             | ${'PRICE_LIST_UNKNOWN'}         | ${'priceListId'}
    ${'offerSet'}         | ${{ ...offer, itemId: 'X' }}                                                                  | ${'ITEM_UNKNOWN'}               | ${'itemId'}
    ${'offerSet'}         | ${{ ...offer, unit: 'KGM' }}                                                                  | ${'UNIT_UNKNOWN'}               | ${'unit'}
    ${'offerSet'}         | ${{ ...offer, price: { amount: '1.00', currency: 'CHF' } }}                                   | ${'CURRENCY_MISMATCH'}          | ${'price.currency'}
    ${'offerSet'}         | ${{ ...offer, price: { amount: '1.001', currency: 'EUR' } }}                                  | ${'AMOUNT_INVALID'}             | ${'price.amount'}
    ${'offerSet'}         | ${{ ...offer, price: { amount: '-1.00', currency: 'EUR' } }}                                  | ${'AMOUNT_INVALID'}             | ${'price.amount'}
    ${'offerSet'}         | ${{ ...offer, channels: [] }}                                                                 | ${'CHANNELS_EMPTY'}             | ${'channels'}
    ${'offerSet'}         | ${{ ...offer, validTo: '2026-03-03T12:00:00Z' }}                                              | ${'VALIDITY_INVALID'}           | ${'validTo'}
    ${'offerSet'}         | ${{ ...offer, validFrom: '2026-01-01T00:00:00Z' }}                                            | ${'OFFER_WINDOW_CONFLICT'}      | ${'validFrom'}
    ${'priceListCreate'}  | ${{ priceListId: 'PL-EUR', name: 'Euro', currency: 'EUR' }}                                   | ${'PRICE_LIST_EXISTS'}          | ${'priceListId'}
    ${'priceListCreate'}  | ${{ priceListId: 'PL-X', name: '', currency: 'EUR' }}                                         | ${'DESCRIPTION_INVALID'}        | ${'name'}
    ${'priceListAssign'}  | ${{ priceListId: 'X', storeId: 'S001', channel: 'WEB' }}                                      | ${'PRICE_LIST_UNKNOWN'}         | ${'priceListId'}
    ${'promotionCreate'}  | ${{ ...promotion, promotionId: 'P-MILK' }}                                                    | ${'PROMOTION_EXISTS'}           | ${'promotionId'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: {} }}                                                                 | ${'PROMOTION_RULE_INVALID'}     | ${'rule'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: { percentOff: { percent: '101' } } }}                                 | ${'PROMOTION_RULE_INVALID'}     | ${'rule.percentOff.percent'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: multiBuy(1, '1.00') }}                                                | ${'PROMOTION_RULE_INVALID'}     | ${'rule.multiBuy.quantity'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: multiBuy(2, '1.00', '2.00') }}                                        | ${'PROMOTION_RULE_INVALID'}     | ${'rule.multiBuy.prices'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: multiBuy(2, '1.001') }}                                               | ${'AMOUNT_INVALID'}             | ${'rule.multiBuy.prices.0.amount'}
    ${'promotionCreate'}  | ${{ ...promotion, itemIds: ['X'] }}                                                           | ${'ITEM_UNKNOWN'}               | ${'itemIds'}
    ${'promotionCreate'}  | ${{ ...promotion, categoryIds: ['X'] }}                                                       | ${'CATEGORY_UNKNOWN'}           | ${'categoryIds'}
    ${'promotionCreate'}  | ${{ ...promotion, validTo: '2026-01-01T00:00:00Z' }}                                          | ${'VALIDITY_INVALID'}           | ${'validTo'}
    ${'promotionCreate'}  | ${{ ...promotion, schedule: { daysOfWeek: [8] } }}                                            | ${'PROMOTION_SCHEDULE_INVALID'} | ${'schedule.daysOfWeek'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: { amountOff: { amounts: [{ amount: '0.001', currency: 'EUR' }] } } }} | ${'AMOUNT_INVALID'}             | ${'rule.amountOff.amounts.0.amount'}
    ${'promotionCreate'}  | ${{ ...promotion, rule: { buyGet: { buyQuantity: 1, getQuantity: 1, getItemIds: ['X'] } } }}  | ${'ITEM_UNKNOWN'}               | ${'rule.buyGet.getItemIds'}
    ${'couponCreate'}     | ${{ code: 'ABCD', promotionId: 'X' }}                                                         | ${'PROMOTION_UNKNOWN'}          | ${'promotionId'}
    ${'couponCreate'}     | ${{ code: 'ABCD', promotionId: 'P-MILK' }}                                                    | ${'COUPON_INVALID'}             | ${'promotionId'}
    ${'couponCreate'}     | ${{ code: 'A B', promotionId: 'P-CODE' }}                                                     | ${'COUPON_INVALID'}             | ${'code'}
    ${'couponCreate'}     | ${{ code: 'NEW-1', promotionId: 'P-CODE', usesMax: 0 }}                                       | ${'COUPON_INVALID'}             | ${'usesMax'}
    ${'couponCreate'}     | ${{ code: 'spring', promotionId: 'P-CODE' }}                                                  | ${'COUPON_EXISTS'}              | ${'code'}
    ${'couponStop'}       | ${{ code: 'NONE' }}                                                                           | ${'COUPON_UNKNOWN'}             | ${'code'}
    ${'couponStop'}       | ${{ code: 'autumn' }}                                                                         | ${'COUPON_STOPPED'}             | ${'code'}
    ${'promotionStop'}    | ${{ promotionId: 'X' }}                                                                       | ${'PROMOTION_UNKNOWN'}          | ${'promotionId'}
    ${'taxRateSet'}       | ${{ ...tax, taxClassId: 'X' }}                                                                | ${'TAX_CLASS_UNKNOWN'}          | ${'taxClassId'}
    ${'taxRateSet'}       | ${{ ...tax, rate: '1' }}                                                                      | ${'TAX_RATE_INVALID'}           | ${'rate'}
    ${'taxRateSet'}       | ${{ ...tax, validTo: '2026-04-30' }}                                                          | ${'VALIDITY_INVALID'}           | ${'validTo'}
    ${'lotRegister'}      | ${{ gtin: freeGtins[2], batchLot: 'L1' }}                                                     | ${'GTIN_UNKNOWN'}               | ${'gtin'}
    ${'lotRegister'}      | ${{ gtin: wineGtin, batchLot: 'L 1' }}                                                        | ${'BATCH_LOT_INVALID'}          | ${'batchLot'}
    ${'recallIssue'}      | ${{ gtin: freeGtins[2], reason: 'x' }}                                                        | ${'GTIN_UNKNOWN'}               | ${'gtin'}
    ${'recallIssue'}      | ${{ gtin: wineGtin, reason: '' }}                                                             | ${'DESCRIPTION_INVALID'}        | ${'reason'}
    ${'recallIssue'}      | ${{ gtin: wineGtin, batchLot: '', reason: 'x' }}                                              | ${'BATCH_LOT_INVALID'}          | ${'batchLot'}
    ${'recallLift'}       | ${{ recallId: 'X' }}                                                                          | ${'RECALL_UNKNOWN'}             | ${'recallId'}
    ${'itemImport'}       | ${{ rows: [] }}                                                                               | ${'IMPORT_EMPTY'}               | ${'rows'}
    ${'itemImport'}       | ${{ rows: Array.from({ length: importRowsMax + 1 }, () => row) }}                             | ${'IMPORT_TOO_LARGE'}           | ${'rows'}
  `('$mutation of $input answers $code', async ({ mutation, input, code, field }) => {
    const before = await store.snapshot.items(undefined, 100);
    expect(await refusalOf(mutation, input)).toEqual({ code, field });
    expect(store.told()).toEqual([]);
    expect(await store.snapshot.items(undefined, 100)).toEqual(before);
  });
});

describe('in its course', () => {
  beforeEach(begin);

  it('refuses what the state of things forbids the second time', async () => {
    expect(await refusalOf('variantAdd', variant)).toBeUndefined();
    expect(await refusalOf('variantAdd', { ...variant, variantItemId: 'MILK-3' })).toMatchObject({
      code: 'VARIANT_ATTRIBUTES_TAKEN',
    });
    expect(
      await refusalOf('variantAdd', { ...variant, itemId: 'MILK-2', variantItemId: 'MILK-4' }),
    ).toMatchObject({ code: 'VARIANT_OF_VARIANT' });
    expect(await refusalOf('promotionStop', { promotionId: 'P-MILK' })).toBeUndefined();
    expect(
      await refusalOf('promotionStop', { promotionId: 'P-MILK', idempotencyKey: 'k2' }),
    ).toMatchObject({ code: 'PROMOTION_STOPPED' });
    expect(await refusalOf('recallIssue', { gtin: wineGtin, reason: 'glass' })).toBeUndefined();
    const narrower = { gtin: wineGtin, batchLot: 'L1', reason: 'glass', storeIds: ['S001'] };
    expect(await refusalOf('recallIssue', narrower)).toMatchObject({ code: 'RECALL_OPEN_ALREADY' });
    const [recall] = await store.openRecalls([wineGtin]);
    const lift = { recallId: recall?.recallId };
    expect(await refusalOf('recallLift', lift)).toBeUndefined();
    expect(await refusalOf('recallLift', { ...lift, idempotencyKey: 'k3' })).toMatchObject({
      code: 'RECALL_LIFTED_ALREADY',
    });
    expect(await refusalOf('recallIssue', narrower)).toBeUndefined();
  });

  it('refuses a key that was used for another input', async () => {
    expect(await refusalOf('itemCreate', { ...item, idempotencyKey: 'k' })).toBeUndefined();
    const other = { ...item, description: 'Other', idempotencyKey: 'k' };
    expect(await refusalOf('itemCreate', other)).toEqual({
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: 'idempotencyKey',
    });
  });

  it('leaves alone what is as asked already, and tells nobody', async () => {
    expect(
      await refusalOf('itemUpdate', { itemId: 'MILK', description: ' Whole milk 1 l ' }),
    ).toBeUndefined();
    expect(
      await refusalOf('tradeItemUnitAdd', {
        itemId: 'MILK',
        unit: { gtin: milkGtin, unit: 'EA', baseUnitsPerUnit: '1.0' },
      }),
    ).toBeUndefined();
    expect(
      await refusalOf('lotRegister', { gtin: wineGtin, batchLot: 'L1', expiry: '2027-01-31' }),
    ).toBeUndefined();
    expect(
      await refusalOf('priceListAssign', {
        priceListId: 'PL-EUR',
        storeId: 'S001',
        channel: 'WEB',
      }),
    ).toBeUndefined();
    expect(store.told()).toEqual([]);
  });

  it('empties what an explicit null says, and answers the present item on a stale version', async () => {
    const document =
      'mutation ($input: ItemUpdateInput!) { itemUpdate(input: $input) { item { version minimumAge depositItem { itemId } } userErrors { code } } }';
    const run = (input: object) =>
      callSubgraph(subgraph, document, { input: { itemId: 'WINE', ...input } });
    const changed = { version: 2, minimumAge: null, depositItem: { itemId: 'DEPOSIT' } };
    const first = await run({ idempotencyKey: 'n1', version: 1, minimumAge: null });
    expect(first.data).toEqual({ itemUpdate: { item: changed, userErrors: [] } });
    const second = await run({ idempotencyKey: 'n2', version: 1, description: 'Wine' });
    expect(second.data).toEqual({
      itemUpdate: { item: changed, userErrors: [{ code: 'VERSION_STALE' }] },
    });
  });

  it('makes an item a fee, charges it along with another, and goods again', async () => {
    const document =
      'mutation ($input: ItemUpdateInput!) { itemUpdate(input: $input) { item { feeKind discountable feeItems { itemId } } userErrors { code } } }';
    const run = async (input: object) =>
      (await callSubgraph(subgraph, document, { input })).data?.['itemUpdate'];
    const none = { discountable: true, feeItems: [], feeKind: null };
    expect(
      await run({ idempotencyKey: 'f1', itemId: 'DEPOSIT', feeKind: 'DEPOSIT' }),
    ).toMatchObject({ item: { ...none, feeKind: 'DEPOSIT', discountable: false } });
    const along = { itemId: 'MILK', feeItemIds: ['DEPOSIT'] };
    expect(await run({ idempotencyKey: 'f2', ...along })).toMatchObject({
      item: { ...none, feeItems: [{ itemId: 'DEPOSIT' }] },
    });
    expect(store.told().at(-1)?.detail).toMatchObject({ itemId: 'MILK', feeItemIds: ['DEPOSIT'] });
    const twice = await run({
      idempotencyKey: 'f3',
      itemId: 'MILK',
      feeItemIds: ['DEPOSIT', 'DEPOSIT'],
    });
    expect(twice).toMatchObject({ userErrors: [{ code: 'FEE_INVALID' }] });
    expect(await run({ idempotencyKey: 'f4', itemId: 'MILK', feeItemIds: null })).toMatchObject({
      item: none,
    });
    const open = { itemId: 'DEPOSIT', discountable: true };
    expect(await run({ idempotencyKey: 'f5', ...open })).toMatchObject({
      item: { ...none, feeKind: 'DEPOSIT' },
    });
  });

  it('says that the same call is still running', async () => {
    const refusal = { code: 'IDEMPOTENCY_IN_PROGRESS', message: 'Ask again.' } as const;
    const busy = { ...store, write: async () => ({ ok: false as const, refusal }) };
    subgraph = subgraphOn(busy);
    const field = 'idempotencyKey';
    expect(await refusalOf('itemCreate', item)).toEqual({ code: refusal.code, field });
  });
});
