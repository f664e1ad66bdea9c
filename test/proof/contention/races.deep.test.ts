import { writeDeepFigures } from '../../deep-figures.ts';
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

const figures: (readonly [string, string | number])[] = [];
let product: Product;
let tills: readonly Till[];
beforeAll(async () => {
  product = patient(await startProduct());
  tills = await openTills(product, 'S001', 50);
});
afterAll(async () => {
  await product.stop();
  if (figures.length < figureCount) return;
  writeDeepFigures({
    title: 'At the same moment',
    about: `Through the gateway on real stores, with everything in one process. "At once" is one Promise.all; the thousand buyers
come through 24 connections.`,
    command: 'npm run test:deep -- test/proof/contention',
    figures,
  });
});

/** Each test writes one; without all of them nothing is told. */
const figureCount = 6;
const till = () => present(tills[0]);
const told = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

it('the last use of a coupon goes to one of 50 tills', async () => {
  expect(await couponWithOneUse(tills)).toEqual({ WON: 1, COUPON_USED_UP: 49 });
  figures.push(['50 tills add a coupon with one use left, at once', '1 has it, 49 are refused']);
});

it('points that 20 tills take at once are taken once', async () => {
  const race = await pointsSpentAtOnce(tills.slice(0, 20), 'C00001');
  const { outcomes, before, spent, after } = race;
  expect(outcomes).toEqual({ WON: 1, POINTS_INSUFFICIENT: 19 });
  expect(after).toBeGreaterThanOrEqual(before - spent);
  figures.push([
    `20 tills spend ${spent} of ${before} points, at once`,
    `1 sale, 19 refused; ${after} points afterwards, with those that the sale earned`,
  ]);
});

it('a unit that is brought back to 10 tills at once comes back once', async () => {
  const outcomes = await returnedAtOnce(tills.slice(0, 10));
  expect(outcomes).toEqual({ WON: 1, RETURN_QUANTITY_EXCEEDED: 9 });
  figures.push(['10 tills take back the same unit, at once', '1 refund, 9 refused']);
});

it('8 tills at one basket lose no scan', async () => {
  expect(await oneBasket(tills.slice(0, 8), 10)).toEqual({ quantity: 80, versions: 80 });
  figures.push(['8 tills scan 10 units each into one basket, at once', '80 units, 80 versions']);
});

it('1,000 buyers for 100 units are 100 orders', async () => {
  const { statuses, stock, ms } = await buyersForUnits(till(), { buyers: 1_000, units: 100 });
  expect(statuses).toEqual({ CONFIRMED: 100, 'REJECTED STOCK_INSUFFICIENT': 900 });
  expect(stock).toEqual({ onHand: '100', available: '0' });
  figures.push([
    '1,000 buyers of 100 units',
    `100 orders confirmed, 900 rejected, 0 units left to sell; ${told(ms)}`,
  ]);
});

it('200 completions at once on one workstation number their receipts without a gap', async () => {
  const { numbers, sequence, ms } = await completionsAtOnce(till(), 200);
  expect({ numbers, sequence }).toEqual({
    numbers: countedFrom(numbers[0], 200),
    sequence: countedFrom(sequence[0], 200),
  });
  figures.push([
    '200 completions at once on one workstation',
    `200 receipts without a gap; ${told(ms)}`,
  ]);
});

function countedFrom(first: number | undefined, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (first ?? 0) + at);
}
