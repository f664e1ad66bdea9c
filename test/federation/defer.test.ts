import fc from 'fast-check';
import { abstractTypeCases } from './cases/abstract-types.ts';
import { operationCases } from './cases/operations.ts';
import { ownEngines } from './engines.ts';
import { randomOperation } from './kit/random-operation.ts';
import { createSupergraph } from './kit/supergraph-under-test.ts';
import { createEngines, toOperation } from './run-cases.ts';

/** Each case with fragments of its own kind; more of them only repeat the other suites. */
const cases = [...operationCases.slice(0, 4), ...abstractTypeCases.slice(0, 4)];
const randomCount = 10;

describe.each(cases)('$name', ({ queries, ...federationCase }) => {
  const supergraph = createSupergraph(federationCase);
  const engineOf = createEngines(supergraph);

  it.each(ownEngines)('$name answers deferred parts that make up the whole', async (row) => {
    const engine = engineOf(row, supergraph.inProcess);
    const random = fc.sample(randomOperation(supergraph.composed.apiSchema), {
      seed: 1,
      numRuns: randomCount,
    });
    for (const operation of [...queries.map(toOperation), ...random]) {
      if (operation.query.startsWith('subscription')) continue;
      expect(await supergraph.checkDeferred(engine, operation)).toBeUndefined();
    }
  });
});
