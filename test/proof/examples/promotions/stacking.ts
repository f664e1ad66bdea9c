import { across, compound, items, off, percent, threshold, type Example } from './kit.ts';

const d365 =
  'https://learn.microsoft.com/en-nz/archive/blogs/retaillife/retail-discount-concurrency-control-differences-with-examples';
const [a, b, c] = [
  percent('10', { promotionId: 'A', priority: 99, ...compound }),
  percent('20', { promotionId: 'B', priority: 99, ...compound }),
  percent('15', { promotionId: 'C', priority: 0, ...compound }),
];
const d = percent('35', { promotionId: 'D', priority: 99 });

export const stackingExamples: readonly Example[] = [
  {
    rule: 11,
    source: `${d365} (example 1, pricing zone)`,
    what: 'two compounds of the highest priority compound, the lower one is ignored',
    ...{ minors: [10_000], promotions: [a, b, c], gross: [7200] },
  },
  {
    rule: 11,
    source: `${d365} (example 1, compete within and compound across)`,
    what: 'one wins in each priority, and the winners compound',
    ...{ minors: [10_000], promotions: [a, b, c], policy: across, gross: [6800] },
  },
  {
    rule: 11,
    source: `${d365} (example 2, pricing zone)`,
    what: 'a best price that beats the compounds stands alone',
    ...{ minors: [10_000], promotions: [a, b, c, d], gross: [6500] },
  },
  {
    rule: 11,
    source: `${d365} (example 2, compete within and compound across)`,
    what: 'a best price wins its priority and compounds with the lower one',
    ...{ minors: [10_000], promotions: [a, b, c, d], policy: across, gross: [5525] },
  },
  {
    rule: 11,
    source: 'https://learn.microsoft.com/en-us/dynamics365/commerce/price-settings',
    what: '10 and 20 per cent off 100.00 compound to 72.00',
    ...{ minors: [10_000], promotions: [a, b], gross: [7200] },
  },
  {
    rule: 12,
    source: 'vendurehq/vendure #2385 (DISC-07)',
    what: '100 % and 15 % never pass zero',
    minors: [1000],
    promotions: [percent('100', compound), percent('15', compound)],
    orderDiscount: off('50'),
    gross: [0],
  },
  {
    rule: 11,
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
    rule: 11,
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
    rule: 11,
    source:
      'learn.microsoft.com retaillife, "For Best Price Within Priority": best price is the same as compounded (numbers ours)',
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
];
