import { decimal } from '#kernel/decimal.ts';
import { quantity } from '#kernel/quantity.ts';
import type { BasketLine } from '../../../subgraphs/checkout/domain/basket.ts';
import { refundOf } from '../../../subgraphs/checkout/domain/line-refund.ts';
import {
  eur,
  inclusive,
  line,
  policy,
  priced,
  promotion,
} from '../../../subgraphs/checkout/domain/test-kit.ts';
import type { Worked } from './worked.ts';

/** What customers get: points, prices without tax, and money back for a part of an offer. */
const paladin =
  'https://portal.paladinpos.com/knowledge-base/how-to-determine-proportionate-effective-percentage-for-bogo-sales/';
const wholePounds =
  'https://fgsupporthelp.zendesk.com/hc/en-gb/articles/10600846499997-What-are-my-points-worth';
const wolfman = 'https://www.thewolfman.co.uk/loyalty-points-scheme.html';
const broadleaf =
  'https://developer.broadleafcommerce.com/shared-concepts/cart-and-order-concepts/vat-taxes';

const earned: readonly (readonly [paidMinor: number, points: number])[] = [
  [499, 4],
  [5000, 50],
];
const earnExamples = earned.map(([paidMinor, points]): Worked => ({
  ...{ rule: 10, source: wholePounds, what: `${paidMinor} pence earn a point a whole pound` },
  actual: () => {
    const earn = promotion({ kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] });
    return priced([line({ minor: paidMinor })], { promotions: [earn], customerId: 'C1' }).points;
  },
  expected: { earned: points, burned: 0 },
}));

/** So many points are so much off; what is no whole lot stays on the account. */
const burned: readonly (readonly [
  source: string,
  lot: readonly [points: number, minor: number],
  given: number,
  taken: number,
  offMinor: number,
])[] = [
  [wholePounds, [500, 500], 1000, 1000, 1000],
  [wholePounds, [500, 500], 1500, 1500, 1500],
  [wholePounds, [500, 500], 2500, 2500, 2500],
  [`${wholePounds} (increments of 500; number ours)`, [500, 500], 2300, 2000, 2000],
  [wolfman, [1, 3], 100, 100, 300],
  [wolfman, [1, 3], 200, 200, 600],
];
const burnExamples = burned.map(([source, [points, minor], given, taken, offMinor]): Worked => ({
  ...{ rule: 10, source, what: `${given} points at ${points} for ${minor}` },
  actual: () => {
    const burn = promotion({ kind: 'LOYALTY_BURN', points, amounts: [eur(minor)] });
    const known = { promotions: [burn], customerId: 'C1', pointsToBurn: given };
    const basket = priced([line({ minor: 10_000 })], known);
    return [basket.points?.burned, basket.totals.discount.minor];
  },
  expected: [taken, offMinor],
}));

const exemptExample: Worked = {
  ...{ rule: 7, source: `${broadleaf} (10.00 with 5 % inside; the exemption ours)` },
  what: 'an exempt sale costs 9.52, and 0.48 is not charged',
  actual: () => {
    const { totals, taxes } = priced([line({ minor: 1000 })], {
      ...{ taxExemption: { reason: 'Embassy', certificateNumber: 'D-1', operatorId: 'O1' } },
      taxClasses: [
        {
          ...{ taxClassId: 'STANDARD', jurisdictionId: 'DE' },
          rates: [{ taxId: 'VAT', name: 'VAT', rate: '0.05', validFrom: '2020-01-01' }],
        },
      ],
    });
    return [totals.total.minor, taxes.map(({ exempted }) => exempted?.minor)];
  },
  expected: [952, [48]],
};

/** "Buy 2, get 1 free": what was given is shared by all three, and so is what comes back. */
function soldOffer(...goods: readonly (readonly [count: number, minor: number])[]) {
  const rule = { kind: 'BUY_GET', buyQuantity: 2, getQuantity: 1, percent: '100' } as const;
  const offer = promotion({ ...rule, getItemIds: [], getCategoryIds: [] });
  const lines = goods.map(([count, minor]) => line({ quantity: quantity(count, 'EA'), minor }));
  return priced(lines, { promotions: [offer], policy: { ...policy, tax: inclusive } }).lines;
}

function backOf(sold: BasketLine | undefined, before: number, count: number): number {
  if (sold === undefined) throw new RangeError('Expected the line that was sold, got none.');
  const part = { before: decimal(before), quantity: decimal(count) };
  return 0 - refundOf(sold, part, inclusive).gross.minor;
}

const offerBackExamples: readonly Worked[] = [
  {
    ...{ rule: 25, source: `${paladin} (same price)`, what: 'three of 13.99 for 27.98 come back' },
    actual: () => backOf(soldOffer([3, 1399])[0], 0, 3),
    expected: 2798,
  },
  {
    ...{ rule: 25, source: `${paladin} (same price)`, what: 'the second one of them brings 9.33' },
    actual: () => backOf(soldOffer([3, 1399])[0], 1, 1),
    expected: 933,
  },
  {
    ...{ rule: 25, source: `${paladin} (different prices)`, what: 'the one of 5.99 brings 4.93' },
    actual: () => backOf(soldOffer([1, 599], [2, 1399])[0], 0, 1),
    expected: 493,
  },
  {
    ...{ rule: 25, source: `${paladin} (different prices)`, what: 'all three bring 27.98' },
    actual: () => {
      const [one, two] = soldOffer([1, 599], [2, 1399]);
      return backOf(one, 0, 1) + backOf(two, 0, 2);
    },
    expected: 2798,
  },
];

export const customerExamples: readonly Worked[] = [
  ...earnExamples,
  ...burnExamples,
  exemptExample,
  ...offerBackExamples,
];
