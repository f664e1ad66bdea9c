import { type Product, startProduct } from '../kit/product.ts';
import { keepReservation, questionOf, questions } from './corpus-queries.ts';
import { timeless, withoutAccidents } from './corpus-accidents.ts';
import { storedAtRest } from './stored.ts';
import { corpus, createTeller, story, tell, type Teller, type Told } from './story.ts';

const queries = corpus.filter(({ kind }) => kind === 'query');
const steps = story.map(({ operation }, index) => ({ operation, index, number: index + 1 }));

describe('The corpus', () => {
  let products: readonly Product[] = [];
  let told: readonly (readonly Told[])[] = [];
  let teller: Teller;
  let overHttp: Product['tryAsk'];
  beforeAll(async () => {
    products = await Promise.all([
      startProduct({ transport: 'inProcess' }),
      startProduct({ transport: 'http' }),
      startProduct({ transport: 'processes' }),
    ]);
    const tellers = products.map(createTeller);
    told = await Promise.all(tellers.map((each) => tell(each)));
    const [first] = tellers;
    if (first === undefined) throw new Error('Expected three products.');
    teller = first;
    await keepReservation(teller);
    await storedAtRest(teller.product);
    overHttp = await teller.product.askThrough('http');
  }, 120_000);
  afterAll(async () => {
    await Promise.all(products.map((product) => product.stop()));
  });

  it('has each query in the table of questions, and each mutation in the story', () => {
    const covered = new Set([...Object.keys(questions), ...story.map((step) => step.operation)]);
    // Subscriptions have a journey of their own (11), which can't do without naming them.
    const told = corpus.filter(({ kind }) => kind !== 'subscription');
    const missing = told.filter(({ name }) => !covered.has(name)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it.each(steps)(
    '$number: $operation answers the same in one process, over HTTP, and as processes',
    ({ index }) => {
      const [inProcess, http, processes] = told.map((answers) => withoutAccidents(answers[index]));
      expect(inProcess).not.toHaveProperty('errors');
      expect(http).toEqual(inProcess);
      expect(processes).toEqual(inProcess);
    },
  );

  it.each(queries)('$name answers the same over both transports', async ({ name, document }) => {
    const { by, variables } = questionOf(name);
    const asked = variables(teller.get);
    const answer = await teller.product.tryAsk(document, asked, by);
    expect(answer).not.toHaveProperty('errors');
    expect(Object.values(answer.data ?? {})).not.toContain(null);
    expect(timeless(await overHttp(document, asked, by))).toEqual(timeless(answer));
  });
});
