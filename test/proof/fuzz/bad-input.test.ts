import { type Product, startProduct } from '../../kit/product.ts';
import { fuzzStores } from './fuzz-stores.ts';
import { openTills } from './scenes.ts';

const seed = 4;
const requestCount = 160;
/** On a busy machine fewer requests are sent rather than none judged. */
const msMax = 10_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await openTills(product);
});
afterAll(() => product.stop());

it('hostile requests to checkout and product find no fault, no half write and no refusal without its place', async () => {
  const giveUpAt = Date.now() + msMax;
  const figures = await fuzzStores(product, { seed, requestCount, giveUpAt, looks: true });
  expect(figures.complaints).toEqual([]);
  expect(figures.requestCount).toBeGreaterThan(0);
});
