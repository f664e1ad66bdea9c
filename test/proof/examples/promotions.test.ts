import { money } from '#kernel/money.ts';
import {
  eur,
  line,
  policy,
  priced,
  promotion as rule,
} from '../../../subgraphs/checkout/domain/test-kit.ts';
import { promotionExamples } from './promotions/all.ts';

it.each(promotionExamples)('$what ($source)', (example) => {
  const lines = example.minors.map((minor, index) => line({ minor, ...example.facts?.[index] }));
  const result = priced(lines, {
    promotions: example.promotions ?? [],
    policy: { ...policy, ...example.policy },
    ...(example.orderDiscount === undefined ? {} : { orderDiscount: example.orderDiscount }),
  });
  expect(result.lines.map(({ gross }) => gross.minor)).toEqual(example.gross);
});

describe('HMRC GfC2: a price for goods of several rates is apportioned by their selling prices', () => {
  it('8.00 and 3.00 at 20 % with 2.50 at zero, together for 11.00 (prices of an accountingweb.co.uk thread)', () => {
    const groups = ['MAIN', 'SIDE', 'SALAD'].map((itemId) => ({
      ...{ quantity: 1, itemIds: [itemId], categoryIds: [] },
    }));
    const deal = rule({
      kind: 'MIX_AND_MATCH',
      prices: [{ minor: 1100, currency: 'GBP' }],
      groups,
    });
    const gbp = (minor: number) => money(minor, 'GBP');
    const vat = (taxClassId: string, text: string) => ({
      ...{ jurisdictionId: 'GB', taxClassId },
      rates: [{ taxId: 'VAT', name: 'VAT', rate: text, validFrom: '2011-01-04' }],
    });
    const result = priced(
      [
        line({ itemId: 'MAIN', unitPrice: gbp(800), taxClassId: 'STANDARD' }),
        line({ itemId: 'SIDE', unitPrice: gbp(300), taxClassId: 'STANDARD' }),
        line({ itemId: 'SALAD', unitPrice: gbp(250), taxClassId: 'ZERO' }),
      ],
      {
        ...{ currency: 'GBP', jurisdictionId: 'GB', promotions: [deal] },
        taxClasses: [vat('STANDARD', '0.20'), vat('ZERO', '0')],
      },
    );
    // 11.00 x 11.00 / 13.50 = 8.96 is taxed: 8.96 / 6 = 1.49.
    expect(result.lines.map(({ gross }) => gross.minor)).toEqual([652, 244, 204]);
    expect(result.totals.tax).toEqual(gbp(150));
    const perRate = priced(result.lines, {
      ...{ currency: 'GBP', jurisdictionId: 'GB', promotions: [deal] },
      taxClasses: [vat('STANDARD', '0.20'), vat('ZERO', '0')],
      policy: { ...policy, tax: { ...policy.tax, roundingLevel: 'RATE' } },
    });
    expect(perRate.totals.tax).toEqual(gbp(149));
  });
});

describe('loyalty points', () => {
  const earn = rule(
    { kind: 'LOYALTY_EARN', points: 2, amounts: [eur(100)] },
    { promotionId: 'EARN' },
  );
  const burn = rule(
    { kind: 'LOYALTY_BURN', points: 100, amounts: [eur(100)] },
    { promotionId: 'BURN' },
  );
  it.each`
    case                                        | minors          | pointsToBurn | customerId   | gross         | points
    ${'two for every whole euro paid'}          | ${[1050, 99]}   | ${0}         | ${'C1'}      | ${[1050, 99]} | ${{ earned: 22, burned: 0 }}
    ${'none for somebody unknown'}              | ${[1050]}       | ${500}       | ${undefined} | ${[1050]}     | ${undefined}
    ${'100 points are 1.00, and not earned on'} | ${[1000, 1000]} | ${250}       | ${'C1'}      | ${[900, 900]} | ${{ earned: 36, burned: 200 }}
    ${'no more lots than the basket takes'}     | ${[150]}        | ${1000}      | ${'C1'}      | ${[0]}        | ${{ earned: 0, burned: 200 }}
  `('$case', ({ minors, pointsToBurn, customerId, gross, points }) => {
    const lines = (minors as number[]).map((minor) => line({ minor }));
    const result = priced(lines, { promotions: [earn, burn], pointsToBurn, customerId });
    expect(result.lines.map((entry) => entry.gross.minor)).toEqual(gross);
    expect(result.points).toEqual(points);
  });
});
