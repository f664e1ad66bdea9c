import { randomInt } from 'node:crypto';
import { writeDeepFigures } from '../../deep-figures.ts';
import { startProduct } from '../../kit/product.ts';
import { type FuzzFigures, fuzzStores } from './fuzz-stores.ts';
import { openTills } from './scenes.ts';

const seconds = Number(process.env['TILLGRAPH_DEEP_SECONDS'] ?? 300);
/** Of one start: promotions, items and recalls that were accepted make every price slower to find. */
const requestsPerProduct = 1_500;
/** One request in so many starts is looked at in the stores: that takes most of the time. */
const looksEvery = 3;
const closingMs = 120_000;

it(
  'hostile requests find nothing for as long as there is time',
  async () => {
    const startedMs = Date.now();
    const giveUpAt = startedMs + seconds * 1000;
    const rounds: (FuzzFigures & { readonly seed: number; readonly looks: boolean })[] = [];
    while (Date.now() < giveUpAt) {
      const seed = randomInt(2 ** 31);
      const looks = rounds.length % looksEvery === 0;
      const figures = await fuzzOnce({ seed, looks, giveUpAt });
      expect({ seed, complaints: figures.complaints }).toEqual({ seed, complaints: [] });
      rounds.push({ ...figures, seed, looks });
    }
    report(rounds, Math.round((Date.now() - startedMs) / 1000));
  },
  seconds * 1000 + closingMs,
);

async function fuzzOnce(options: { seed: number; looks: boolean; giveUpAt: number }) {
  const product = await startProduct();
  try {
    await openTills(product);
    return await fuzzStores(product, { ...options, requestCount: requestsPerProduct });
  } finally {
    await product.stop();
  }
}

type Rounds = readonly (FuzzFigures & { readonly seed: number; readonly looks: boolean })[];

function report(rounds: Rounds, tookSeconds: number): void {
  const count = (wanted: string) =>
    rounds.reduce((total, { verdicts }) => {
      const found = [...verdicts].find(([verdict]) => verdict === wanted);
      return total + (found?.[1] ?? 0);
    }, 0);
  const looked = rounds.filter(({ looks }) => looks);
  const total = (some: Rounds) => some.reduce((sum, { requestCount }) => sum + requestCount, 0);
  const accepted = new Set(rounds.flatMap(({ accepted: names }) => [...names]));
  writeDeepFigures({
    title: 'Bad input',
    about: `Every query and mutation of checkout and product, read from the schema, with inputs that are nearly right and hostile
in places: wrong types, nothing, null, 1e308, 40 digits, 100 kB, NUL, half surrogate pairs, \`__proto__\`, ids of other stores,
impossible dates, used keys, lists of 10,000. Through the gateway on real stores. No answer was a fault, each refusal named its
place in the input, no request took over 3 s of CPU; where the stores were looked into, a refused request had changed none of their tables.`,
    command: `TILLGRAPH_DEEP_SECONDS=${seconds} npm run test:deep -- test/proof/fuzz`,
    figures: [
      ['requests', total(rounds)],
      ['of them with a look into the stores', total(looked)],
      ['root fields', rounds[0]?.fieldCount ?? 0],
      ['refused with a user error', count('refused')],
      ['refused as bad input', count('bad input')],
      ['refused because of who asked', count('forbidden')],
      ['done, because nothing was wrong', count('done')],
      ['mutations that were done at least once', accepted.size],
      ['different user errors, by mutation, code and field', refusalCount(rounds)],
      ['slowest request in ms', most(rounds.map(({ slowestMs }) => slowestMs))],
      ['most CPU of a request in ms', most(rounds.map(({ slowestCpuMs }) => slowestCpuMs))],
      ['faults, half writes, refusals without a place', 0],
      ['seconds', tookSeconds],
      ['seeds', rounds.map(({ seed }) => seed).join(', ')],
    ],
  });
}

function refusalCount(rounds: Rounds): number {
  const all = rounds.flatMap(({ refusals }) =>
    [...refusals].flatMap(([name, known]) => [...known].map((refusal) => `${name} ${refusal}`)),
  );
  return new Set(all).size;
}

function most(figures: readonly number[]): number {
  return Math.round(Math.max(...figures));
}
