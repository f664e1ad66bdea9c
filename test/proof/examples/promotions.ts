import { quantity } from '#kernel/quantity.ts';
import type { LineFacts, ManualDiscount } from '../../../subgraphs/checkout/domain/basket.ts';
import type {
  PriceBookPromotion,
  PromotionRule,
  StorePolicy,
} from '../../../subgraphs/checkout/domain/price-book.ts';
import { eur, promotion } from '../../../subgraphs/checkout/domain/test-kit.ts';

/**
 * Prices that others have published, or that follow from a rule they have published (then the note says whose the
 * numbers are). Currencies are ours where only the digits matter.
 */
type Example = {
  readonly source: string;
  readonly what: string;
  readonly minors: readonly number[];
  readonly promotions?: readonly PriceBookPromotion[];
  readonly facts?: readonly Partial<LineFacts>[];
  readonly policy?: Partial<StorePolicy>;
  readonly orderDiscount?: ManualDiscount;
  readonly gross: readonly number[];
};

const compound = { concurrency: 'COMPOUND' } as const;
const across: Partial<StorePolicy> = { promotionControl: 'ACROSS_PRIORITIES' };
/** Square's order: percentages of item and order before amounts. */
const percentagesFirst: Partial<StorePolicy> = {
  discountSequence: ['ITEM_PERCENT', 'ORDER_PERCENT', 'ITEM_FIXED', 'ITEM_AMOUNT', 'ORDER_AMOUNT'],
};
const percent = (text: string, parts: Partial<PriceBookPromotion> = {}) =>
  promotion({ kind: 'PERCENT_OFF', percent: text }, { promotionId: `P${text}`, ...parts });
const threshold = (
  steps: readonly (readonly [minimum: number, benefit: string | number])[],
  parts: Partial<PriceBookPromotion> = {},
) =>
  promotion(
    {
      kind: 'THRESHOLD',
      steps: steps.map(([minimum, benefit]) => ({
        minimums: [eur(minimum)],
        ...(typeof benefit === 'string'
          ? { amounts: [], percent: benefit }
          : { amounts: [eur(benefit)] }),
      })),
    },
    { promotionId: 'T', ...compound, ...parts },
  );
const rule = (given: PromotionRule, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(given, parts);
const off = (percentText: string): ManualDiscount => ({
  ...{ kind: 'PERCENT', percent: percentText, reason: 'Damaged', operatorId: 'O1' },
});
const amountOff = (minor: number): ManualDiscount => ({
  ...{ kind: 'AMOUNT', amount: eur(minor), reason: 'Regular', operatorId: 'O1' },
});
const items = (...itemIds: readonly string[]) => itemIds.map((itemId) => ({ itemId }));

const d365 =
  'https://learn.microsoft.com/en-nz/archive/blogs/retaillife/retail-discount-concurrency-control-differences-with-examples';
const salesforce =
  'https://help.salesforce.com/s/articleView?id=cc.b2c_promotion_proration_logic.htm&type=5';
const square = 'https://developer.squareup.com/docs/orders-api/discounts';
const [a, b, c] = [
  percent('10', { promotionId: 'A', priority: 99, ...compound }),
  percent('20', { promotionId: 'B', priority: 99, ...compound }),
  percent('15', { promotionId: 'C', priority: 0, ...compound }),
];
const d = percent('35', { promotionId: 'D', priority: 99 });

export const examples: readonly Example[] = [
  {
    source: `${d365} (example 1, pricing zone)`,
    what: 'two compounds of the highest priority compound, the lower one is ignored',
    ...{ minors: [10_000], promotions: [a, b, c], gross: [7200] },
  },
  {
    source: `${d365} (example 1, compete within and compound across)`,
    what: 'one wins in each priority, and the winners compound',
    ...{ minors: [10_000], promotions: [a, b, c], policy: across, gross: [6800] },
  },
  {
    source: `${d365} (example 2, pricing zone)`,
    what: 'a best price that beats the compounds stands alone',
    ...{ minors: [10_000], promotions: [a, b, c, d], gross: [6500] },
  },
  {
    source: `${d365} (example 2, compete within and compound across)`,
    what: 'a best price wins its priority and compounds with the lower one',
    ...{ minors: [10_000], promotions: [a, b, c, d], policy: across, gross: [5525] },
  },
  {
    source: 'https://learn.microsoft.com/en-us/dynamics365/commerce/price-settings',
    what: '10 and 20 per cent off 100.00 compound to 72.00',
    ...{ minors: [10_000], promotions: [a, b], gross: [7200] },
  },
  {
    source: `${salesforce} (order discount)`,
    what: '15 % off orders over 100 is shared out over 60.00 and 50.00',
    ...{ minors: [6000, 5000], promotions: [threshold([[10_000, '15']])], gross: [5100, 4250] },
  },
  {
    source: `${salesforce} (order discount with product promotion)`,
    what: '10.00 off one item first, and 15 % of the rest',
    minors: [6000, 5000],
    facts: items('SKU1', 'SKU2'),
    promotions: [
      rule(
        { kind: 'AMOUNT_OFF', amounts: [eur(1000)] },
        { promotionId: 'TEN', itemIds: ['SKU1'], ...compound },
      ),
      threshold([[10_000, '15']]),
    ],
    gross: [4250, 4250],
  },
  {
    source: `${salesforce} (order discount with excluded product)`,
    what: 'an item that the promotion leaves out takes no share',
    minors: [6000, 5000, 4000],
    facts: items('SKU1', 'SKU2', 'SKU3'),
    promotions: [threshold([[10_000, '15']], { itemIds: ['SKU1', 'SKU2'] })],
    gross: [5100, 4250, 4000],
  },
  {
    source:
      'https://support.sana-commerce.com/ Threshold Discounts of D365 Commerce (its two steps)',
    what: '10 % from 100.00 and 25.00 off from 200.00: the higher step stands',
    minors: [15_000, 5000],
    promotions: [
      threshold([
        [10_000, '10'],
        [20_000, 2500],
      ]),
    ],
    gross: [13_125, 4375],
  },
  {
    source: 'the same, below its second step',
    what: '10 % of 199.99, rounded once',
    minors: [14_999, 5000],
    promotions: [
      threshold([
        [10_000, '10'],
        [20_000, 2500],
      ]),
    ],
    gross: [13_499, 4500],
  },
  {
    source: `${square} (its order of steps; numbers ours)`,
    what: 'item percentage, order percentage, item amount, order amount',
    minors: [10_000],
    policy: percentagesFirst,
    promotions: [
      percent('10', { ...compound }),
      rule({ kind: 'AMOUNT_OFF', amounts: [eur(500)] }, { promotionId: 'Q', ...compound }),
      threshold([[0, '20']], { promotionId: 'R' }),
    ],
    orderDiscount: amountOff(700),
    // 100.00 - 10 % = 90.00, - 20 % = 72.00, - 5.00 = 67.00, - 7.00.
    gross: [6000],
  },
  {
    source: `${square} (the same discounts in the default order; numbers ours)`,
    what: 'amounts of the item first, then its percentage, then those of the order',
    minors: [10_000],
    promotions: [
      percent('10', { ...compound }),
      rule({ kind: 'AMOUNT_OFF', amounts: [eur(500)] }, { promotionId: 'Q', ...compound }),
      threshold([[0, '20']], { promotionId: 'R' }),
    ],
    orderDiscount: amountOff(700),
    // 100.00 - 5.00 = 95.00, - 10 % = 85.50, - 7.00 = 78.50, - 20 %.
    gross: [6280],
  },
  {
    source: 'https://github.com/arraypress/discount-calculator (README, distributeDiscountPerItem)',
    what: '20 % of 70.00 and 30.00 is 14.00 and 6.00',
    ...{ minors: [7000, 3000], orderDiscount: off('20'), gross: [5600, 2400] },
  },
  {
    source: 'saleor test_split_manual_discount (DISC-04 of pos-cases.json)',
    what: '13.77 over goods of 30.00 and shipping of 10.00',
    ...{ minors: [3000, 1000], orderDiscount: amountOff(1377), gross: [1967, 656] },
  },
  {
    source: 'saleor test_split_manual_discount (DISC-04)',
    what: '33.33 % of both',
    ...{ minors: [3000, 1000], orderDiscount: off('33.33'), gross: [2000, 667] },
  },
  {
    source: 'saleor test_split_manual_discount (DISC-04)',
    what: '50.00 off goods of 30.00 takes 30.00 and nothing from free shipping',
    ...{ minors: [3000, 0], orderDiscount: amountOff(5000), gross: [0, 0] },
  },
  {
    source:
      'https://help.retailcrm.pro/Developers/Discounts (order of 18 + 15, 5 off; shares ours)',
    what: 'an order discount after an item discount is shared by what is left',
    minors: [1000, 500],
    facts: [
      { itemId: 'SHORTS', quantity: quantity(2, 'EA') },
      { itemId: 'FLIPFLOPS', quantity: quantity(3, 'EA') },
    ],
    promotions: [
      rule({ kind: 'AMOUNT_OFF', amounts: [eur(100)] }, { itemIds: ['SHORTS'], ...compound }),
    ],
    orderDiscount: amountOff(500),
    gross: [1527, 1273],
  },
  {
    source: 'vendurehq/vendure #2385 (DISC-07)',
    what: '100 % and 15 % never pass zero',
    minors: [1000],
    promotions: [percent('100', compound), percent('15', compound)],
    orderDiscount: off('50'),
    gross: [0],
  },
  {
    source:
      'https://doc.dynamicweb.dev/manual/dynamicweb10/commerce/promotions/discountsv2/discount2_3for2.html (scenario 1)',
    what: 'the cheapest of 100, 75 and 50 is free: 175 together, shared by worth (shares ours)',
    minors: [100, 75, 50],
    promotions: [
      rule({
        ...{ kind: 'BUY_GET', buyQuantity: 2, getQuantity: 1, percent: '100' },
        ...{ getItemIds: [], getCategoryIds: [] },
      }),
    ],
    gross: [78, 58, 39],
  },
  {
    source: 'the same page (scenario 2)',
    what: 'three of one product for two thirds: 200 of 300',
    minors: [100],
    facts: [{ quantity: quantity(3, 'EA') }],
    promotions: [
      rule({
        ...{ kind: 'BUY_GET', buyQuantity: 2, getQuantity: 1, percent: '100' },
        ...{ getItemIds: [], getCategoryIds: [] },
      }),
    ],
    gross: [200],
  },
  {
    source:
      'Dynamics AX 2012 R3, mix-and-match: two boxes of tea give 50 % off a tea cup (prices ours)',
    what: 'a cup at half price with two teas',
    minors: [400, 300],
    facts: [{ itemId: 'TEA', quantity: quantity(2, 'EA') }, { itemId: 'CUP' }],
    promotions: [
      rule(
        {
          ...{ kind: 'BUY_GET', buyQuantity: 2, getQuantity: 1, percent: '50' },
          ...{ getItemIds: ['CUP'], getCategoryIds: [] },
        },
        { itemIds: ['TEA'] },
      ),
    ],
    gross: [691, 259],
  },
  {
    source: `${salesforce} (SKU1, SKU2 and SKU3 for 22.00; prices ours)`,
    what: 'a set for one price, shared by worth',
    minors: [1000, 1500, 500],
    facts: items('SKU1', 'SKU2', 'SKU3'),
    promotions: [
      rule({
        kind: 'MIX_AND_MATCH',
        prices: [eur(2200)],
        groups: ['SKU1', 'SKU2', 'SKU3'].map((itemId) => ({
          ...{ quantity: 1, itemIds: [itemId], categoryIds: [] },
        })),
      }),
    ],
    gross: [733, 1100, 367],
  },
  {
    source:
      'regios-technologies-inc.canny.io: buy 3 for 250, 5 in the cart, 2 remain at full price (unit price ours)',
    what: 'whole groups only',
    minors: [10_000],
    facts: [{ quantity: quantity(5, 'EA') }],
    promotions: [rule({ kind: 'MULTI_BUY', quantity: 3, prices: [eur(25_000)] })],
    gross: [45_000],
  },
  {
    source:
      'learn.microsoft.com/dynamics365/commerce: exclusive threshold, "applied alone" (numbers ours)',
    what: 'an exclusive threshold leaves lines alone that won something already',
    minors: [10_000, 10_000],
    facts: items('X', 'Y'),
    promotions: [
      percent('10', { itemIds: ['X'] }),
      threshold([[0, '50']], { concurrency: 'EXCLUSIVE' }),
    ],
    gross: [9000, 5000],
  },
  {
    source:
      'learn.microsoft.com retaillife, "Discount Totaling For Best Price and Compound Within Priority" (numbers ours)',
    what: 'a compound threshold stacks on a compound win of whatever priority and not on a best price',
    minors: [10_000, 10_000],
    facts: items('X', 'Y'),
    promotions: [
      percent('10', { promotionId: 'K', itemIds: ['X'], priority: 9, ...compound }),
      percent('10', { promotionId: 'L', itemIds: ['Y'], priority: 9 }),
      threshold([[0, '50']], { priority: 1 }),
    ],
    gross: [4500, 9000],
  },
  {
    source:
      'the same, "For Best Price Within Priority": best price is the same as compounded (numbers ours)',
    what: 'across priorities it stacks on both',
    minors: [10_000, 10_000],
    facts: items('X', 'Y'),
    policy: across,
    promotions: [
      percent('10', { promotionId: 'K', itemIds: ['X'], priority: 9, ...compound }),
      percent('10', { promotionId: 'L', itemIds: ['Y'], priority: 9 }),
      threshold([[0, '50']], { priority: 1 }),
    ],
    gross: [4500, 4500],
  },
  {
    source:
      'rule 10, fixed price; GS1 General Specifications 2.1 (a case is a trade item of its own) (numbers ours)',
    what: 'the price is meant of the unit, never of the case',
    minors: [149, 1599],
    facts: [
      { quantity: quantity(2, 'EA') },
      { quantity: quantity(1, 'CS'), baseQuantity: quantity(12, 'EA') },
    ],
    promotions: [rule({ kind: 'FIXED_PRICE', prices: [eur(99)] })],
    gross: [198, 1599],
  },
  {
    source:
      'OIML R 76 4.14.5: price to pay = weight x unit price, to the nearest interval (numbers ours)',
    what: 'an amount off each kilogram of what is weighed',
    minors: [1533],
    facts: [{ quantity: quantity('0.195', 'KGM') }],
    promotions: [rule({ kind: 'AMOUNT_OFF', amounts: [eur(200)] })],
    gross: [260],
  },
  {
    source: 'the same, at a fixed price per kilogram',
    what: '0.195 kg at 10.00 is 1.95',
    minors: [1533],
    facts: [{ quantity: quantity('0.195', 'KGM') }],
    promotions: [rule({ kind: 'FIXED_PRICE', prices: [eur(1000)] })],
    gross: [195],
  },
];
