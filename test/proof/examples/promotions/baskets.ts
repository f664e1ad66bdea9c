import { quantity } from '#kernel/quantity.ts';
import { eur } from '../../../../subgraphs/checkout/domain/test-kit.ts';
import {
  amountOff,
  compound,
  items,
  off,
  percent,
  percentagesFirst,
  rule,
  threshold,
  type Example,
} from './kit.ts';

const salesforce =
  'https://help.salesforce.com/s/articleView?id=cc.b2c_promotion_proration_logic.htm&type=5';
const square = 'https://developer.squareup.com/docs/orders-api/discounts';

export const basketExamples: readonly Example[] = [
  {
    rule: 13,
    source: `${salesforce} (order discount)`,
    what: '15 % off orders over 100 is shared out over 60.00 and 50.00',
    ...{ minors: [6000, 5000], promotions: [threshold([[10_000, '15']])], gross: [5100, 4250] },
  },
  {
    rule: 13,
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
    rule: 13,
    source: `${salesforce} (order discount with excluded product)`,
    what: 'an item that the promotion leaves out takes no share',
    minors: [6000, 5000, 4000],
    facts: items('SKU1', 'SKU2', 'SKU3'),
    promotions: [threshold([[10_000, '15']], { itemIds: ['SKU1', 'SKU2'] })],
    gross: [5100, 4250, 4000],
  },
  {
    rule: 10,
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
    rule: 10,
    source:
      'https://support.sana-commerce.com/ Threshold Discounts of D365 Commerce (below its second step)',
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
    rule: 11,
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
    rule: 11,
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
    rule: 13,
    source: 'https://github.com/arraypress/discount-calculator (README, distributeDiscountPerItem)',
    what: '20 % of 70.00 and 30.00 is 14.00 and 6.00',
    ...{ minors: [7000, 3000], orderDiscount: off('20'), gross: [5600, 2400] },
  },
  {
    rule: 13,
    source: 'saleor test_split_manual_discount (DISC-04 of pos-cases.json)',
    what: '13.77 over goods of 30.00 and shipping of 10.00',
    ...{ minors: [3000, 1000], orderDiscount: amountOff(1377), gross: [1967, 656] },
  },
  {
    rule: 13,
    source: 'saleor test_split_manual_discount (DISC-04)',
    what: '33.33 % of both',
    ...{ minors: [3000, 1000], orderDiscount: off('33.33'), gross: [2000, 667] },
  },
  {
    rule: 13,
    source: 'saleor test_split_manual_discount (DISC-04)',
    what: '50.00 off goods of 30.00 takes 30.00 and nothing from free shipping',
    ...{ minors: [3000, 0], orderDiscount: amountOff(5000), gross: [0, 0] },
  },
  {
    rule: 13,
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
];
