import { present, type Till } from '../../journeys/till.ts';
import { type Product, startProduct } from '../../kit/product.ts';
import { openTills, patient } from './crowd.ts';
import {
  buyersForUnits,
  completionsAtOnce,
  couponWithOneUse,
  oneBasket,
  pointsSpentAtOnce,
  returnedAtOnce,
} from './races.ts';

/** `races.deep.test.ts` runs the same with the numbers that docs/correctness.md tells. */
let product: Product;
let tills: readonly Till[];
beforeAll(async () => {
  product = patient(await startProduct());
  tills = await openTills(product, 'S001', 4);
});
afterAll(() => product.stop());

const till = () => present(tills[0]);

it('20 buyers for 5 units are 5 orders', async () => {
  const { statuses, stock } = await buyersForUnits(till(), { buyers: 20, units: 5 });
  expect(statuses).toEqual({ CONFIRMED: 5, 'REJECTED STOCK_INSUFFICIENT': 15 });
  expect(stock).toEqual({ onHand: '5', available: '0' });
});

it('20 completions at once on one workstation number their receipts without a gap', async () => {
  const { numbers, sequence } = await completionsAtOnce(till(), 20);
  expect({ numbers, sequence }).toEqual({
    numbers: countedFrom(numbers[0], 20),
    sequence: countedFrom(sequence[0], 20),
  });
});

it('the last use of a coupon goes to one of 4 tills', async () => {
  expect(await couponWithOneUse(tills)).toEqual({ WON: 1, COUPON_USED_UP: 3 });
});

it('points that 4 tills take at once are taken once', async () => {
  const { outcomes, before, spent, after } = await pointsSpentAtOnce(tills, 'C00001');
  expect(outcomes).toEqual({ WON: 1, POINTS_INSUFFICIENT: 3 });
  expect(after).toBeGreaterThanOrEqual(before - spent);
});

it('a unit that is brought back to 4 tills at once comes back once', async () => {
  expect(await returnedAtOnce(tills)).toEqual({ WON: 1, RETURN_QUANTITY_EXCEEDED: 3 });
});

it('4 tills at one basket lose no scan', async () => {
  expect(await oneBasket(tills, 3)).toEqual({ quantity: 12, versions: 12 });
});

function countedFrom(first: number | undefined, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (first ?? 0) + at);
}
