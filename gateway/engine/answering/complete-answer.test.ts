import fc from 'fast-check';
import {
  buildSchema,
  executeSync,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createAnswerShape, type AnswerShape } from '../client-operation/answer-shape.ts';
import { completeAnswer } from './complete-answer.ts';
import { createFetchFailures } from '../failures/fetch-failures.ts';
import { readSupergraphTypes } from '../schema/supergraph-types.ts';
import { compileWriters, irregular } from './write-answer.ts';

const sdl = `
  type Query { shelf: Shelf strict: Shelf! pets: [Pet!]! maybe: [Pet] grid: [[Int!]]! any: Any json: Json }
  type Shelf { id: ID! count: Int! rate: Float label: String open: Boolean! kind: Kind! kinds: [Kind!] inner: Shelf deep: [Shelf!] }
  interface Pet { name: String! friend: Pet }
  type Cat implements Pet { name: String! friend: Pet lives: Int! }
  type Dog implements Pet { name: String! friend: Pet trick: String }
  union Any = Shelf | Cat
  enum Kind { BOX BAG }
  scalar Json
`;
const schema = buildSchema(sdl);
const types = readSupergraphTypes(parse(sdl));

const document = parse(`{
  __typename json grid
  shelf { ...Leaves inner { id inner { ...Leaves } } deep { id kinds } }
  strict { id count deep { id inner { open kind } } }
  pets { __typename name ... on Cat { lives friend { name __typename } } ... on Dog { trick } }
  maybe { name friend { ... on Dog { trick friend { name } } } }
  any { __typename ... on Shelf { id rate } ... on Cat { name lives } }
}
fragment Leaves on Shelf { id count rate label open kind kinds }`);

function shapeOf({ definitions }: DocumentNode): AnswerShape {
  const [operation, ...fragments] = definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const query = schema.getQueryType();
  if (!query) throw new Error('Expected a query type.');
  const source = {
    schema,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    isIncluded: () => true,
    deniedFields: new Map(),
  };
  return createAnswerShape(source, query, [operation.selectionSet]);
}

const shape = shapeOf(document);
const writers = compileWriters(shape);

type Row = Record<string, unknown>;
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null);

const { shelf, pet } = fc.letrec<{ shelf: Row; pet: Row }>((tie) => ({
  shelf: fc.record({
    __typename: fc.constant('Shelf'),
    id: fc.string(),
    count: fc.integer(),
    rate: orNull(fc.double({ noNaN: true, noDefaultInfinity: true })),
    label: orNull(fc.string({ unit: 'binary' })),
    open: fc.boolean(),
    kind: fc.constantFrom('BOX', 'BAG'),
    kinds: orNull(fc.array(fc.constantFrom('BOX', 'BAG'), { maxLength: 3 })),
    inner: fc.option(tie('shelf'), { nil: null, maxDepth: 3, depthIdentifier: 'd' }),
    deep: orNull(fc.array(tie('shelf'), { maxLength: 2, depthIdentifier: 'd' })),
  }),
  pet: fc.record({
    __typename: fc.constantFrom('Cat', 'Dog'),
    name: fc.string(),
    lives: fc.integer(),
    trick: orNull(fc.string()),
    friend: fc.option(tie('pet'), { nil: null, maxDepth: 3, depthIdentifier: 'd' }),
  }),
}));

const regularData = fc.record<Row>({
  shelf: orNull(shelf),
  strict: shelf,
  pets: fc.array(pet, { maxLength: 3 }),
  maybe: orNull(fc.array(orNull(pet), { maxLength: 3 })),
  grid: fc.array(orNull(fc.array(fc.integer(), { maxLength: 2 })), { maxLength: 3 }),
  any: orNull(
    fc.oneof(
      shelf,
      pet.map((each) => ({ ...each, __typename: 'Cat' })),
    ),
  ),
  json: orNull(json),
});

function complete(data: unknown) {
  return completeAnswer(shape, data, { errors: [], failures: createFetchFailures(), types });
}

/** As `undefined` is no JSON, both sides are compared as JSON. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function expected(data: unknown) {
  return executeSync({ schema, document, rootValue: data });
}

describe('data as the schema promises', () => {
  it('is written and completed alike, as graphql-js executes it, without errors', () => {
    fc.assert(
      fc.property(regularData, (data) => {
        const { data: completed, errors } = complete(data);
        expect(errors).toEqual([]);
        expect(JSON.parse(writers.any(data))).toEqual(asJson(completed));
        expect(asJson(completed)).toEqual(asJson(expected(data).data));
      }),
    );
  });

  it('is written without looking at strings that need no escaping', () => {
    fc.assert(
      fc.property(regularData, (data) => {
        fc.pre(!JSON.stringify(data).includes('\\'));
        expect(writers.plain(data)).toBe(writers.any(data));
      }),
    );
  });
});

const damage = fc.constantFrom<(parent: Row, key: string) => void>(
  (parent, key) => {
    parent[key] = null;
  },
  (parent, key) => Reflect.deleteProperty(parent, key),
  (parent, key) => {
    parent[key] = { odd: true };
  },
  (parent, key) => {
    parent[key] = [[]];
  },
  (parent, key) => {
    parent[key] = Number.NaN;
  },
  (parent, key) => {
    parent[key] = Symbol.iterator.toString();
  },
);

/** Every place of the data that a key or an index leads to. */
function placesIn(value: unknown): readonly (readonly [Row, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Row;
  const own = Object.keys(row).filter((key) => key !== '__typename' && key !== 'json');
  return own.flatMap((key) => [[row, key] as const, ...placesIn(row[key])]);
}

const damagedData = fc
  .tuple(regularData, fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 4 }))
  .map(([regular, changes]) => {
    const data = structuredClone(regular);
    for (const [at, change] of changes) {
      const places = placesIn(data);
      const place = places[at % places.length];
      if (place !== undefined) change(...place);
    }
    return data;
  });

/** Whether the nulls of two answers stand at the same places; leaves that graphql-js converts may differ. */
function nullsOf(value: unknown, path = ''): readonly string[] {
  if (value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => nullsOf(each, `${path}/${key}`));
}

function valueAt(data: unknown, path: string): unknown {
  const keys = path.split('/').slice(1);
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
    data,
  );
}

describe('damaged data', () => {
  it('never gets through the writer with another answer than completing gives', () => {
    fc.assert(
      fc.property(damagedData, (data) => {
        let written: string | undefined;
        try {
          written = writers.any(data);
        } catch (error) {
          expect(error).toBe(irregular);
        }
        const { data: completed, errors } = complete(data);
        if (written !== undefined) {
          expect(JSON.parse(written)).toEqual(asJson(completed));
          expect(errors).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has an error at or below every null that the data does not have', () => {
    fc.assert(
      fc.property(damagedData, (data) => {
        const { data: completed, errors } = complete(data);
        const paths = errors.map(({ path }) => `/${path?.join('/') ?? ''}/`);
        for (const place of nullsOf(asJson(completed))) {
          // What a scalar of the graph's own holds is the subgraph's affair.
          if (place.startsWith('/json/') || valueAt(data, place) === null) continue;
          expect(paths.some((path) => path.startsWith(`${place}/`))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with nulls at any place is null where graphql-js says it', () => {
    const withNulls = fc
      .tuple(regularData, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
      .map(([regular, changes]) => {
        const data = structuredClone(regular);
        for (const at of changes) {
          const places = placesIn(data);
          const [parent, key] = places[at % places.length] ?? [];
          if (parent !== undefined && key !== undefined) parent[key] = null;
        }
        return data;
      });
    fc.assert(
      fc.property(withNulls, (data) => {
        const { data: completed, errors } = complete(data);
        const reference = expected(data);
        expect(asJson(completed)).toEqual(asJson(reference.data));
        const pathsOf = (list: readonly { readonly path?: unknown }[]) =>
          list.map(({ path }) => JSON.stringify(path)).sort();
        const own = pathsOf(errors);
        if (completed !== null) expect(own).toEqual(pathsOf(reference.errors ?? []));
        expect(own.length > 0).toBe(reference.errors !== undefined);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an object that is nulled', () => {
  it('takes the errors of its other fields with it', () => {
    const nulled = shapeOf(parse('{ shelf { inner { id } count } json }'));
    const source = { errors: [], failures: createFetchFailures(), types };
    const data = { shelf: { inner: { id: null }, count: null }, json: 1 };
    const { data: completed, errors } = completeAnswer(nulled, data, source);
    expect(completed).toEqual({ shelf: null, json: 1 });
    expect(errors.map(({ path }) => path)).toEqual([['shelf', 'count']]);
  });
});
