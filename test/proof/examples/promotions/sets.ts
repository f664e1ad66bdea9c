import { quantity } from '#kernel/quantity.ts';
import { eur } from '../../../../subgraphs/checkout/domain/test-kit.ts';
import { items, rule, type Example } from './kit.ts';

const salesforce =
  'https://help.salesforce.com/s/articleView?id=cc.b2c_promotion_proration_logic.htm&type=5';

export const setExamples: readonly Example[] = [
  {
    rule: 10,
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
    rule: 10,
    source:
      'https://doc.dynamicweb.dev/manual/dynamicweb10/commerce/promotions/discountsv2/discount2_3for2.html (scenario 2)',
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
    rule: 10,
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
    rule: 10,
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
    rule: 10,
    source:
      'regios-technologies-inc.canny.io: buy 3 for 250, 5 in the cart, 2 remain at full price (unit price ours)',
    what: 'whole groups only',
    minors: [10_000],
    facts: [{ quantity: quantity(5, 'EA') }],
    promotions: [rule({ kind: 'MULTI_BUY', quantity: 3, prices: [eur(25_000)] })],
    gross: [45_000],
  },
];
