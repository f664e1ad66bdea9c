import { buildSchema, parse } from 'graphql';
import type { PlannableOperation } from '../engine/types.ts';
import { readCostRules } from '../limits/cost-rules.ts';
import { defaultLimits } from '../limits/limits.ts';
import { errorsIn } from '../refusal.ts';
import { createOperationStore, type OperationStore } from './operation-store.ts';

const schema = buildSchema('type Query { a(n: Int): Int b: Int }');
const measuring = { schema, costs: readCostRules(parse('type Query { a: Int }')) };

function open(introspection = false) {
  const planned: PlannableOperation[] = [];
  const found: string[] = [];
  const store = createOperationStore({
    engine: {
      apiSchema: schema,
      prepare: (operation) => {
        planned.push(operation);
        return { execute: async () => ({ dataJson: '{}', errors: [] }) };
      },
    },
    reading: { measuring, limits: defaultLimits, introspection, admit: () => undefined },
    access: undefined,
    onLookUp: (how) => void found.push(how),
    onPlanned: () => undefined,
  });
  const ask = (query: string, operationName?: string) =>
    store.prepare(query, operationName).executableFor([], false);
  return { store, planned, found, ask };
}

function refusals(store: OperationStore, query: string, operationName?: string) {
  try {
    store.prepare(query, operationName);
    return [];
  } catch (error) {
    return errorsIn(error).map(({ message, extensions }) => [extensions['code'], message]);
  }
}

describe('The operation store', () => {
  it('plans an operation once', () => {
    const { ask, planned, found } = open();
    expect(ask('{ a }')).toBe(ask('{ a }'));
    expect(planned).toHaveLength(1);
    expect(found).toEqual(['miss', 'hit']);
  });

  it('tells the operations of a document apart', () => {
    const { ask, planned, store } = open();
    const query = 'query A { a } query B { b }';
    ask(query, 'A');
    ask(query, 'B');
    ask(query, 'A');
    expect(planned.map(({ operationName }) => operationName)).toEqual(['A', 'B']);
    expect(refusals(store, query)).toEqual([
      [
        'OPERATION_RESOLUTION_FAILURE',
        'Expected operationName to name one operation of the document: A, B.',
      ],
    ]);
  });

  it('validates a wrong document once, and answers it the same each time', () => {
    const { store, found } = open();
    const first = refusals(store, '{ c }');
    expect(first).toEqual([
      ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "c" on type "Query".'],
    ]);
    expect(refusals(store, '{ c }')).toEqual(first);
    expect(found).toEqual(['miss', 'refused']);
  });

  it('knows what it keeps by its text as it stands and as graphql-js prints it', () => {
    const { store, found, ask } = open();
    store.keep('query   Ours { a # why\n}');
    found.length = 0;
    ask('query   Ours { a # why\n}');
    ask('query Ours {\n  a\n}');
    expect(found).toEqual(['hit', 'hit']);
    expect(store.prepare('query Ours {\n  a\n}', undefined).label).toBe('Ours');
  });

  it('forgets a flood of new operations before it forgets what is asked again and again', () => {
    const { store, found, ask } = open();
    store.keep('{ b }');
    ask('{ a }');
    ask('{ a }');
    for (let index = 0; index < 1_500; index += 1) ask(`query Q${index} { a }`);
    for (let index = 0; index < 1_500; index += 1) refusals(store, `{ c${index} }`);
    found.length = 0;
    ask('{ a }');
    ask('{ b }');
    ask('query Q0 { a }');
    expect(found).toEqual(['hit', 'hit', 'miss']);
    expect(store.remembered().length).toBeLessThan(1_000);
  });

  it.each`
    what                    | query                                            | code
    ${'a long number'}      | ${`{ a(n: ${'9'.repeat(400)}) }`}                | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a long text'}        | ${`{ a(n: "${'canary'.repeat(100)}") }`}         | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a long field'}       | ${`{ ${'canary'.repeat(1_000)} }`}               | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a long operation'}   | ${`query ${'canary'.repeat(1_000)} { c } { b }`} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'an unfinished text'} | ${`{ a(n: "${'canary'.repeat(1_000)}`}           | ${'GRAPHQL_PARSE_FAILED'}
    ${'levels without end'} | ${'{a'.repeat(1_200) + '}'.repeat(1_200)}        | ${'DEPTH_LIMIT_EXCEEDED'}
  `('refuses $what without repeating it', ({ query, code }) => {
    const [refused] = refusals(open().store, query as string);
    expect(refused?.[0]).toBe(code);
    expect(String(refused?.[1]).length).toBeLessThan(400);
    expect(refused?.[1]).not.toContain('9999');
  });

  it.each([
    [false, 'GRAPHQL_VALIDATION_FAILED', false],
    [true, undefined, true],
  ])(
    'with introspection %s answers it or not, and suggests names or not',
    (introspection, code, suggests) => {
      const { store } = open(introspection);
      expect(refusals(store, '{ __schema { types { name } } }')[0]?.[0]).toBe(code);
      expect(String(refusals(store, '{ aa }')[0]?.[1]).includes('Did you mean')).toBe(suggests);
    },
  );
});
