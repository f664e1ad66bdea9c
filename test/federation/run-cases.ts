import fc from 'fast-check';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Engine } from '../../gateway/engine/types.ts';
import type { EngineRow } from './engines.ts';
import type { FederationCase, WrittenQuery } from './kit/federation-case.ts';
import { type Operation, randomOperation } from './kit/random-operation.ts';
import {
  createSupergraph,
  type SupergraphUnderTest,
  type Weather,
} from './kit/supergraph-under-test.ts';
import { knownFaultOf } from './known-faults.ts';

/** How much of a case runs: `npm test` has a seeded sample, the deep suite draws seeds of its own. */
export type Sample = { readonly seed: number; readonly operationCount: number };

export const usualSample: Sample = { seed: 1, operationCount: 8 };

/** Then the smallest operation found so far has to do: looking for a smaller one can take minutes. */
const searchMsMax = 20_000;

const weathers: readonly Weather[] = ['calm', 'stormy'];

/** One describe block per case: its written queries over both transports, and random ones in process. */
export function describeCases(
  cases: readonly FederationCase[],
  engines: readonly EngineRow[],
  sample: Sample,
): void {
  describe.each(cases)('$name', (federationCase) => {
    let supergraph: SupergraphUnderTest;
    let engineOf: ReturnType<typeof createEngines>;

    beforeAll(() => {
      supergraph = createSupergraph(federationCase);
      engineOf = createEngines(supergraph);
    });
    afterAll(() => supergraph.close());

    describe.each(engines)('$name', (row) => {
      const fault = knownFaultOf(federationCase.name, row.name);
      const isKnown = (query: WrittenQuery) => fault?.queries.includes(toOperation(query).query);
      const operations = federationCase.queries
        .filter((query) => isKnown(query) !== true)
        .map(toOperation);

      it('answers the written queries like a monolith', async () => {
        const engine = engineOf(row, supergraph.inProcess);
        expect(await differencesOf(supergraph, engine, operations)).toEqual([]);
      });

      it('answers them over HTTP', async () => {
        const engine = engineOf(row, await supergraph.overHttp());
        expect(await differencesOf(supergraph, engine, operations, ['calm'])).toEqual([]);
      });

      it('shows clients the API schema of the composition', () => {
        const { apiSchema } = engineOf(row, supergraph.inProcess);
        expect(textOf(apiSchema)).toBe(textOf(supergraph.composed.apiSchema));
      });

      if (fault !== undefined) {
        it.each(fault.queries)(`still fails on %s (${fault.reason})`, async (query) => {
          const engine = engineOf(row, supergraph.inProcess);
          expect(await differencesOf(supergraph, engine, [toOperation(query)])).not.toEqual([]);
        });
      } else if (federationCase.onlyWritten === undefined) {
        it('answers random queries like a monolith', async () => {
          await runRandom(supergraph, engineOf(row, supergraph.inProcess), sample);
        });
      }
    });
  });
}

type Transports = SupergraphUnderTest['inProcess'];

/** Each row reads the supergraph once, for both transports. */
export function createEngines({ composed }: SupergraphUnderTest) {
  const readers = new Map<string, (transports: Transports) => Engine>();
  const engines = new Map<string, Map<Transports, Engine>>();
  return (row: EngineRow, transports: Transports): Engine => {
    const make = readers.get(row.name) ?? row.read(composed.supergraphSdl);
    readers.set(row.name, make);
    const made = engines.get(row.name) ?? new Map<Transports, Engine>();
    engines.set(row.name, made);
    const engine = made.get(transports) ?? make(transports);
    made.set(transports, engine);
    return engine;
  };
}

export function toOperation(written: WrittenQuery): Operation {
  return typeof written === 'string' ? { query: written, variables: {} } : written;
}

async function differencesOf(
  supergraph: SupergraphUnderTest,
  engine: Engine,
  operations: readonly Operation[],
  inWeathers = weathers,
): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const operation of operations) {
    for (const weather of inWeathers) {
      const difference = await supergraph.check(engine, operation, weather);
      if (difference !== undefined) differences.push(difference);
    }
  }
  return differences;
}

/** Throws with the shrunk operation, what is wrong with its answer, and the seed. */
export async function runRandom(
  supergraph: SupergraphUnderTest,
  engine: Engine,
  { seed, operationCount }: Sample,
): Promise<void> {
  const operations = randomOperation(supergraph.composed.apiSchema);
  const property = fc.asyncProperty(operations, async (operation) => {
    const [difference] = await differencesOf(supergraph, engine, [operation]);
    if (difference !== undefined) throw new Error(difference);
  });
  const outcome = await fc.check(property, {
    seed,
    numRuns: operationCount,
    interruptAfterTimeLimit: searchMsMax,
  });
  if (!outcome.failed) return;
  const error = outcome.errorInstance;
  const why = error instanceof Error ? error.message : String(error);
  throw new Error(`seed ${outcome.seed}, after ${outcome.numRuns} operations:\n${why}`);
}

/** Without `@defer`, which engines add by themselves when they can. */
function textOf(schema: Engine['apiSchema']): string {
  return printSchema(lexicographicSortSchema(schema)).replace(/^directive @defer.*\n+/m, '');
}
