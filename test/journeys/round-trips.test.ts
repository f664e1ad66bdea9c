import { readFileSync, writeFileSync } from 'node:fs';
import { createDemoData, smallSize } from '../../local/demo-data/create-demo-data.ts';
import type { DemoData } from '../../local/demo-data/types.ts';
import { countRoundTrips } from '../kit/count-round-trips.ts';
import { type Product, startProduct } from '../kit/product.ts';
import { keepReservation, questionOf } from './corpus-queries.ts';
import { storedAtRest } from './stored.ts';
import {
  corpus,
  type CorpusOperation,
  createTeller,
  type Get,
  type Input,
  tell,
  type Teller,
} from './story.ts';
import { volumeSteps } from './story-volume.ts';

/** A small page and a larger one: whatever grows from one to the other is asked for each row. */
const pageSizes = [2, 10] as const;

/** How often an operation asks the stores: for each size, or once where it has neither pages nor lines. */
type Counts =
  | { readonly once: number }
  | { readonly '2': number; readonly '10': number; readonly growsBecause?: string };

const tableFile = 'test/journeys/round-trips.json';
const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Readonly<Record<string, Counts>>;
const queries = corpus.filter(({ kind }) => kind === 'query');

/** `TILLGRAPH_WRITE_ROUND_TRIPS=1 npx jest test/journeys/round-trips` measures anew; reasons stay. */
const rewriting = process.env['TILLGRAPH_WRITE_ROUND_TRIPS'] === '1';

describe('Round trips to the stores', () => {
  let product: Product;
  let teller: Teller;
  const measured: Record<string, Counts> = {};
  beforeAll(async () => {
    product = await startProduct({ data: demoDataWithOrdersOfOneStore() });
    teller = createTeller(product);
    await tell(teller);
    await tell(teller, volumeSteps(pageSizes));
    await keepReservation(teller);
    await storedAtRest(product);
  }, 120_000);
  afterAll(async () => {
    await product.stop();
    if (rewriting) rewrite(measured);
  });

  it.each(queries)('$name asks them as often as the table says', async (operation) => {
    const counts = await measure(teller, operation);
    measured[operation.name] = { ...reasonOf(operation.name), ...counts };
    if (!rewriting)
      expect({ ...reasonOf(operation.name), ...counts }).toEqual(table[operation.name]);
  });

  it('does not ask for each row, except where the table says why', () => {
    const growing = Object.entries(measured).filter(
      ([, counts]) => '10' in counts && counts['10'] > counts['2'] && !counts.growsBecause,
    );
    expect(growing.map(([name]) => name)).toEqual([]);
  });

  it('has no operation in the table that the corpus has not', () => {
    const names = new Set(queries.map(({ name }) => name));
    expect(Object.keys(table).filter((name) => !rewriting && !names.has(name))).toEqual([]);
  });
});

async function measure(teller: Teller, operation: CorpusOperation): Promise<Counts> {
  const sized = sizedBy(operation);
  if (sized === undefined) return { once: await count(teller, operation, {}) };
  const [two, ten] = pageSizes;
  return {
    [two]: await count(teller, operation, sized(two, teller.get), two),
    [ten]: await count(teller, operation, sized(ten, teller.get), ten),
  };
}

type Sized = (size: number, get: Get) => Input;

/** The lines of one thing are a list as well: it is asked for by its id, and the thing has so many lines. */
const byLines: Readonly<Record<string, Sized>> = {
  Basket: (size, get) => ({ id: get(`basket of ${size}`) }),
  BasketWithItems: (size, get) => ({ id: get(`basket of ${size}`) }),
  CustomerOrderById: (size, get) => ({ orderId: get(`order of ${size}`) }),
  Receipt: (size, get) => ({ transactionId: get(`sale of ${size} transaction`) }),
  RetailTransaction: (size, get) => ({ id: get(`sale of ${size} transaction`) }),
};

/** Their lists are short here: each finding needs a signed sale of its own (test/journeys/13), and is one item of one page. */
const measuredOnce: ReadonlySet<string> = new Set(['OfflineFindings']);

function sizedBy({ name, document }: CorpusOperation): Sized | undefined {
  if (measuredOnce.has(name)) return undefined;
  return document.includes('$first:') ? (first) => ({ first }) : byLines[name];
}

/** Background work asks the stores too, now and then; the fewest of some tries are the operation's own. */
const tryCount = 4;

async function count(
  { product, get }: Teller,
  { name, document }: CorpusOperation,
  sized: Input,
  size?: number,
): Promise<number> {
  const { by, variables } = questionOf(name);
  const asked = { ...variables(get), ...sized };
  const totals: number[] = [];
  for (let tries = 0; tries < tryCount; tries += 1) {
    const { total } = await countRoundTrips(product.resources, async () => {
      const answer = await product.tryAsk(document, asked, by);
      expect(answer).not.toHaveProperty('errors');
      if (size !== undefined && name !== 'Receipt') expect(listLengths(answer)).toContain(size);
    });
    totals.push(total);
  }
  return Math.min(...totals);
}

/** A page that is not full would show nothing. */
function listLengths(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [value.length] : [];
  return [...own, ...Object.values(value).flatMap(listLengths)];
}

function demoDataWithOrdersOfOneStore(): DemoData {
  const data = createDemoData(smallSize);
  const purchaseOrders = data.purchaseOrders.map((each) => ({ ...each, storeId: 'S001' }));
  return { ...data, purchaseOrders };
}

function reasonOf(name: string): { readonly growsBecause?: string } {
  const counts = table[name];
  if (counts === undefined || !('growsBecause' in counts)) return {};
  return { growsBecause: counts.growsBecause };
}

/** A line for each operation, as prettier would have it. */
function rewrite(measured: Readonly<Record<string, Counts>>): void {
  const lines = Object.entries(measured)
    .sort(([first], [second]) => first.localeCompare(second))
    .map(([name, counts]) => lineOf(name, counts));
  writeFileSync(tableFile, `{\n${lines.join(',\n')}\n}\n`);
}

const columnsMax = 100;

function lineOf(name: string, counts: Counts): string {
  const pairs = Object.entries(counts).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const line = `  ${JSON.stringify(name)}: { ${pairs.join(', ')} }`;
  if (line.length < columnsMax) return line;
  return `  ${JSON.stringify(name)}: {\n    ${pairs.join(',\n    ')}\n  }`;
}
