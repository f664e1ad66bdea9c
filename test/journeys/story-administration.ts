import { generateKeyPairSync } from 'node:crypto';
import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { backOffice, cashierOf, erp, managerOf } from '../kit/identities.ts';
import type { Step } from './story.ts';

const office = backOffice();
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const each = (value: string) => ({ value, unit: 'EA' });

/** GTINs past those of the demo range. */
const gtinOf = (number: number) =>
  `0${gtinWithCheckDigit(`952${String(number).padStart(9, '0')}`)}`;
const caseGtin = gtinWithCheckDigit('1952000070001');
/** Of the demo range's porridge, which has lots. */
const porridgeGtin = gtinOf(3);

const publicKey = generateKeyPairSync('ed25519')
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');

const policy = { pricesIncludeTax: true, taxRoundingLevel: 'LINE' };
const tea = { categoryId: 'PANTRY', taxClassId: 'REDUCED', baseUnit: 'EA' };

const storeSteps: readonly Step[] = [
  {
    operation: 'BackOfficeStoreCreate',
    by: office,
    input: () => ({
      ...{ storeId: 'S500', gln: gtinWithCheckDigit('952100000500').slice(-13), name: 'Five' },
      ...{ kind: 'PHYSICAL', countryCode: 'DE', currency: 'EUR', timeZone: 'Europe/Berlin' },
      ...{ jurisdictionId: 'DE', policy },
    }),
    other: () => ({ name: 'Six' }),
  },
  {
    operation: 'BackOfficeStorePolicySet',
    by: office,
    input: () => ({ storeId: 'S012', policy }),
    other: () => ({ policy: { ...policy, returnWindowDays: 60 } }),
  },
  {
    operation: 'BackOfficeWorkstationCreate',
    by: office,
    input: () => ({ storeId: 'S001', workstationId: 'S001-W9', name: 'Till 9' }),
    other: () => ({ name: 'Till nine' }),
  },
  {
    operation: 'BackOfficeWorkstationEnrolmentCodeCreate',
    by: office,
    input: () => ({ workstationId: 'S001-W9' }),
    keeps: { code: 'code' },
  },
  {
    operation: 'TillWorkstationEnrol',
    by: managerOf('S001'),
    input: (get) => ({ workstationId: 'S001-W9', code: get('code'), publicKey }),
  },
  {
    operation: 'BackOfficeWorkstationRevoke',
    by: office,
    input: () => ({ workstationId: 'S001-W9', reason: 'Sold' }),
  },
  {
    operation: 'TillSignOn',
    by: cashierOf('S001'),
    input: () => ({ operatorId: 'O001-01', pin: demoPin, workstationId: 'S001-W1' }),
  },
  {
    operation: 'TillPinSet',
    by: office,
    input: () => ({ operatorId: 'O001-03', newPin: '7391' }),
  },
];

const rangeSteps: readonly Step[] = [
  {
    operation: 'ItemCreate',
    by: office,
    input: () => ({
      ...{ ...tea, itemId: 'I70001', description: 'Story tea' },
      units: [{ gtin: gtinOf(70_001), unit: 'EA' }],
    }),
    other: () => ({ description: 'Story coffee' }),
  },
  {
    operation: 'ItemUpdate',
    by: office,
    input: () => ({ itemId: 'I70001', description: 'Story green tea' }),
    other: () => ({ description: 'Story black tea' }),
  },
  {
    operation: 'VariantAdd',
    by: office,
    input: () => ({
      ...{ itemId: 'I70001', variantItemId: 'I70002', description: 'Story green tea, large' },
      attributes: [{ name: 'size', value: 'L' }],
      units: [{ gtin: gtinOf(70_002), unit: 'EA' }],
    }),
    other: () => ({ description: 'Story green tea, huge' }),
  },
  {
    operation: 'TradeItemUnitAdd',
    by: office,
    input: () => ({
      itemId: 'I70001',
      unit: { gtin: caseGtin, unit: 'CS', baseUnitsPerUnit: '6' },
    }),
    other: () => ({ unit: { gtin: caseGtin, unit: 'CS', baseUnitsPerUnit: '12' } }),
  },
  {
    operation: 'PriceListCreate',
    by: office,
    input: () => ({ priceListId: 'PL-STORY', name: 'Story', currency: 'EUR' }),
    other: () => ({ name: 'Tale' }),
  },
  {
    operation: 'OfferSet',
    by: office,
    input: () => ({ priceListId: 'PL-EUR', itemId: 'I70001', price: eur('3.49') }),
    other: () => ({ price: eur('3.99') }),
  },
  {
    operation: 'PriceListAssign',
    by: office,
    input: () => ({ priceListId: 'PL-STORY', storeId: 'S003', channel: 'WEB' }),
    other: () => ({ storeId: 'S002' }),
  },
  {
    operation: 'PromotionCreate',
    by: office,
    input: () => ({
      ...{ promotionId: 'P-STORY', description: 'Tea 5 % off', itemIds: ['I70001'] },
      rule: { percentOff: { percent: '5' } },
    }),
    other: () => ({ rule: { percentOff: { percent: '50' } } }),
  },
  {
    operation: 'PromotionCreate',
    by: office,
    input: () => ({
      ...{ promotionId: 'P-STORY-COUPON', description: 'Basket 5 % off', couponRequired: true },
      rule: { threshold: { steps: [{ minimums: [eur('0.00')], percent: '5' }] } },
      schedule: { daysOfWeek: [1, 2, 3, 4, 5, 6, 7], hours: { from: '04:00', to: '03:59' } },
      ...{ customerGroups: [], storeIds: ['S001'] },
    }),
    other: () => ({ rule: { percentOff: { percent: '50' } } }),
  },
  {
    operation: 'CouponCreate',
    by: office,
    input: () => ({ code: 'story-5', promotionId: 'P-STORY-COUPON', usesMax: 100 }),
    other: () => ({ usesMax: 101 }),
  },
  {
    operation: 'CouponCreate',
    by: office,
    input: () => ({ code: 'STORY-6', promotionId: 'P-STORY-COUPON' }),
    other: () => ({ usesMax: 101 }),
  },
  {
    operation: 'CouponStop',
    by: office,
    input: () => ({ code: 'story-6' }),
    other: () => ({ code: 'story-5' }),
  },
  {
    operation: 'CustomerGroupsSet',
    by: office,
    input: () => ({ customerId: 'C00001', groups: ['FRIENDS'] }),
    other: () => ({ groups: ['STAFF'] }),
  },
  {
    operation: 'CustomerTaxExemptionSet',
    by: office,
    input: () => ({
      customerId: 'C00002',
      exemption: { reason: 'Embassy', certificateNumber: 'D-19' },
    }),
    other: () => ({ exemption: { reason: 'Embassy', certificateNumber: 'D-20' } }),
  },
  {
    operation: 'PromotionStop',
    by: office,
    input: () => ({ promotionId: 'P-STORY' }),
    other: () => ({ promotionId: 'P-COFFEE' }),
  },
  {
    operation: 'TaxRateSet',
    by: office,
    input: () => ({
      ...{ jurisdictionId: 'CH', taxClassId: 'STANDARD', taxId: 'CH-STD', name: 'MWST 8.5 %' },
      ...{ rate: '0.085', validFrom: '2040-01-01' },
    }),
    other: () => ({ rate: '0.09' }),
  },
  {
    operation: 'LotRegister',
    by: office,
    input: () => ({ gtin: porridgeGtin, batchLot: 'L2601', expiry: '2041-01-31' }),
    other: () => ({ expiry: '2042-01-31' }),
  },
  {
    operation: 'RecallIssue',
    by: office,
    input: () => ({ gtin: porridgeGtin, batchLot: 'L2601', reason: 'Glass' }),
    other: () => ({ reason: 'Metal' }),
    keeps: { recallId: 'recall.recallId' },
  },
  {
    operation: 'RecallLift',
    by: office,
    input: (get) => ({ recallId: get('recallId') }),
    other: () => ({ recallId: 'another' }),
  },
  {
    operation: 'ItemImport',
    by: erp(),
    input: () => ({
      rows: [
        {
          ...{ ...tea, itemId: 'I70003', description: 'Story rice' },
          units: [{ gtin: gtinOf(70_003), unit: 'EA' }],
        },
      ],
    }),
    other: () => ({ rows: [{ ...tea, itemId: 'I70003', description: 'Rice', units: [] }] }),
  },
];

const stockSteps: readonly Step[] = [
  {
    operation: 'BackOfficeStockReceive',
    by: managerOf('S001'),
    input: () => ({
      ...{ storeId: 'S001', documentNumber: 'DN-1' },
      lines: [{ itemId: 'I00010', quantity: each('12') }],
    }),
    other: () => ({ lines: [{ itemId: 'I00010', quantity: each('13') }] }),
  },
  {
    operation: 'BackOfficeStockAdjust',
    by: managerOf('S001'),
    input: () => ({ storeId: 'S001', itemId: 'I00010', quantity: each('-1'), reason: 'DAMAGED' }),
    other: () => ({ quantity: each('-2') }),
  },
  {
    operation: 'ErpImportRun',
    by: erp(),
    input: () => ({ kind: 'ITEMS', full: true }),
    other: () => ({ kind: 'PRICES' }),
    same: 'syncRun.syncRunId',
  },
];

/** What back office does before the store opens. */
export const administrationSteps: readonly Step[] = [...storeSteps, ...rangeSteps, ...stockSteps];
