import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  parse,
  printSchema,
  typeFromAST,
} from 'graphql';
import { readCorpus } from '../../schema/corpus.ts';
import { ownEngines } from './engines.ts';
import { inputValue, toJson } from './kit/input-values.ts';
import { createSupergraph } from './kit/supergraph-under-test.ts';
import { productCase } from './product-supergraph.ts';
import { createEngines } from './run-cases.ts';

/** Each operation of the corpus is asked with so many sets of variables. */
const variablesPerOperation = 2;

const supergraph = createSupergraph(productCase);
const engineOf = createEngines(supergraph);
const { apiSchema } = supergraph.composed;
const { operations } = readCorpus('schema', printSchema(apiSchema));

it('has the whole corpus', () => {
  expect(operations.length).toBeGreaterThan(100);
});

describe.each(ownEngines)('$name', (row) => {
  it.each(operations)('answers $name like a monolith', async ({ document: text }) => {
    const engine = engineOf(row, supergraph.inProcess);
    for (const variables of variablesOf(apiSchema, text)) {
      const operation = { query: text, variables };
      expect(await supergraph.check(engine, operation, 'calm')).toBeUndefined();
      expect(await supergraph.check(engine, operation, 'stormy')).toBeUndefined();
    }
  });
});

/** Values of the variables' types, the same ones in every run. */
function variablesOf(schema: GraphQLSchema, text: string) {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No operation: ${text}`);
  const variables = (definition.variableDefinitions ?? []).map(({ variable, type }) => {
    const known = typeFromAST(schema, type);
    if (!isInputType(known)) throw new Error(`Unknown type of $${variable.name.value}: ${text}`);
    return valueOf(known).map((value) => [variable.name.value, value] as const);
  });
  const sets = fc.tuple(...variables).map((each) => Object.fromEntries(each));
  return fc.sample(sets, { seed: 1, numRuns: variablesPerOperation });
}

function valueOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  return inputValue(type).map(toJson);
}
