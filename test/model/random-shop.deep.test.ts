import { randomInt } from 'node:crypto';
import { createDemoData, smallSize } from '../../local/demo-data/create-demo-data.ts';
import { countries, storesPerCountry } from '../../local/demo-data/countries.ts';
import { writeDeepFigures } from '../deep-figures.ts';
import { startProduct } from '../kit/product.ts';
import { sum } from './shop-model.ts';
import { runShop, shopEnvironment, type ShopFigures } from './random-shop.ts';

/** How long new shops are opened; those that are open then close for the night. */
const seconds = Number(process.env['TILLGRAPH_DEEP_SECONDS'] ?? 300);
const stepsOfShop = 250;
/** At once, so that their events, writes and relays get in each other's way as in a real chain. */
const shopsAtOnce = 3;
/** Shops of one start of the product; the next start has empty stores again. */
const shopsOfProduct = 12;
const storesOfRound = shopsOfProduct * countries.length;
const lastRoundMs = 240_000;

it(
  'random shops agree with their models for as long as there is time',
  async () => {
    const startedMs = Date.now();
    const isTimeUp = () => Date.now() - startedMs > seconds * 1000;
    const shops: ShopFigures[] = [];
    while (!isTimeUp()) shops.push(...(await runRound(isTimeUp)));
    report(shops, Math.round((Date.now() - startedMs) / 1000));
  },
  seconds * 1000 + lastRoundMs,
);

/** A fresh product, and shops in it until all its stores are used or the time is up. */
async function runRound(isTimeUp: () => boolean): Promise<readonly ShopFigures[]> {
  const data = createDemoData({ ...smallSize, storeCount: storesOfRound });
  const product = await startProduct({ data, environment: shopEnvironment });
  const figures: ShopFigures[] = [];
  let nextShop = 0;
  const lane = async (): Promise<void> => {
    while (nextShop < shopsOfProduct && !isTimeUp()) {
      const storeIds = storesOf(nextShop);
      nextShop += 1;
      const seed = randomInt(2 ** 31);
      figures.push(await runShop(product, { seed, storeIds, stepCountMax: stepsOfShop, isTimeUp }));
    }
  };
  try {
    await Promise.all(Array.from({ length: shopsAtOnce }, lane));
  } finally {
    await product.stop();
  }
  return figures;
}

/** One store of each country, so that every policy is met. Countries take turns by so many stores. */
function storesOf(shop: number): readonly string[] {
  const turn = Math.floor(shop / storesPerCountry) * countries.length * storesPerCountry;
  return countries.map((_, country) => {
    const number = turn + country * storesPerCountry + (shop % storesPerCountry) + 1;
    return `S${String(number).padStart(3, '0')}`;
  });
}

function report(shops: readonly ShopFigures[], durationSeconds: number): void {
  const total = (name: Exclude<keyof ShopFigures, 'seed'>) => sum(shops.map((shop) => shop[name]));
  writeDeepFigures({
    title: 'Random shops against a model',
    about: `Shops of four stores (tax included and exclusive, per document and per line, cash rounded and not) with two
tills each are driven through the gateway on real stores, ${shopsAtOnce} shops at once, by steps drawn at random: shifts, baskets,
coupons, tips, payments, gift cards (sold, loaded, spent, returned), returns with and without a receipt, exchanges, post-voids, reprints, cash
and stock movements, some sent twice, some at the same moment; and sales of tills that are cut off, which send them later in shuffled
pieces and again. The model reckons every line, discount and tax (promotions of all kinds of the demo chain but the hourly one, and those that
need a customer) in a few hundred lines of plain arithmetic that share no code with the product. Baskets and transactions are compared with it after
each step, Z reports by tax rate and department, and every 20 steps journals, stock, drawers, gift cards and reports.`,
    command: `TILLGRAPH_DEEP_SECONDS=${seconds} npm run test:deep -- test/model`,
    figures: [
      ['steps', total('steps')],
      ['journal transactions', total('transactions')],
      ['requests sent twice with one key', total('repeats')],
      ['refusals that were expected and came', total('refusals')],
      ['disagreements', 0],
      ['shops', shops.length],
      ['seconds', durationSeconds],
      ['seeds', shops.map(({ seed }) => seed).join(', ')],
    ],
  });
}
