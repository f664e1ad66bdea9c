import { Kind, parse, visit, type FieldNode } from 'graphql';
import { composeSmall } from '../../../test/kit/small-federation.ts';
import {
  answerOf,
  entitiesFetch,
  path,
  plannedEngine,
  requires,
  rootFetch,
  sequence,
  testScope,
} from '../../../test/kit/planned-engine.ts';
import { inProcess } from '../../transports/in-process.ts';
import { createHivePlanner } from '../planning/hive-planner.ts';
import { smallSubgraph } from '../../../test/kit/small-federation.ts';
import { createEngine } from '../engine.ts';
import type { DeniedField } from '../types.ts';

const supergraphSdl = composeSmall({
  order: `type Query { a: Int b: Int strict: Int! items(size: Int = 3): [Item] }
          type Mutation { add(n: Int): Int } type Item @key(fields: "id") { id: ID! }`,
  product: 'type Item @key(fields: "id") { id: ID! name: String cost: Int }',
});

const values = { a: 1, b: 2, strict: 3 };

/** Answers whatever is selected at the root and remembers what was planned. */
function rememberingEngine() {
  const planned: string[] = [];
  const called: string[] = [];
  const engine = plannedEngine({
    supergraphSdl,
    plan: (text) => {
      planned.push(text);
      return { node: rootFetch('order', text) };
    },
    answers: {
      order: ({ operation }) => {
        called.push(operation.query);
        return { data: { ...values } };
      },
    },
  });
  return { engine, planned, called };
}

describe('conditions', () => {
  const query = 'query($x: Boolean!, $y: Boolean!) { a @skip(if: $x) b @include(if: $y) strict }';
  const operation = (engine: ReturnType<typeof rememberingEngine>['engine'], text = query) =>
    engine.prepare({ document: parse(text), operationName: undefined });

  it.each`
    x        | y        | data
    ${false} | ${false} | ${{ a: 1, strict: 3 }}
    ${true}  | ${false} | ${{ strict: 3 }}
    ${false} | ${true}  | ${{ a: 1, b: 2, strict: 3 }}
    ${true}  | ${true}  | ${{ b: 2, strict: 3 }}
  `('skip $x, include $y: $data', async ({ x, y, data }) => {
    const { engine } = rememberingEngine();
    const { dataJson } = await operation(engine).execute({ x, y }, testScope());
    expect(JSON.parse(dataJson)).toEqual(data);
  });

  it('are planned once for each choice, whatever else the variables are', async () => {
    const { engine, planned } = rememberingEngine();
    const prepared = operation(engine);
    for (const x of [true, false, true, false]) {
      await prepared.execute({ x, y: true, z: Math.random() }, testScope());
    }
    // One ahead, without variables, and two choices.
    expect(planned).toHaveLength(3);
    expect(new Set(planned).size).toBe(3);
  });

  it('are kept for 32 choices at most', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `v${index}`);
    const text = `query(${names.map((name) => `$${name}: Boolean!`).join(' ')})
      { ${names.map((name) => `${name}: a @include(if: $${name})`).join(' ')} b }`;
    const { engine, planned } = rememberingEngine();
    const prepared = operation(engine, text);
    const choose = (choice: number) =>
      prepared.execute(
        Object.fromEntries(names.map((name, bit) => [name, ((choice >> bit) & 1) === 1])),
        testScope(),
      );
    for (let choice = 0; choice < 128; choice += 1) await choose(choice);
    expect(planned).toHaveLength(128);
    await choose(127);
    expect(planned).toHaveLength(128);
    await choose(0);
    expect(planned).toHaveLength(129);
  });

  it('that leave nothing to fetch fetch nothing', async () => {
    const { engine, called } = rememberingEngine();
    const text = 'query($x: Boolean!) { __typename a @include(if: $x) }';
    const { dataJson } = await operation(engine, text).execute({ x: false }, testScope());
    expect(dataJson).toBe('{"__typename":"Query"}');
    expect(called).toEqual([]);
  });
});

describe('what is refused before planning', () => {
  it.each([
    ['{ __typename: a }'],
    ['{ __proto__: a }'],
    ['{ ...F } fragment F on Query { __x: a }'],
    ['{ ... on Query { __schema: a } }'],
  ])('%s', (query) => {
    const { engine, planned } = rememberingEngine();
    const prepare = () => engine.prepare({ document: parse(query), operationName: undefined });
    expect(prepare).toThrow(expect.objectContaining({ extensions: { code: 'RESERVED_ALIAS' } }));
    expect(planned).toEqual([]);
  });

  it('an operation that the document does not have', () => {
    const { engine } = rememberingEngine();
    const document = parse('query A { a } query B { b }');
    expect(() => engine.prepare({ document, operationName: 'C' })).toThrow('C');
  });

  it('and nothing of another operation of the document', async () => {
    const { engine, planned } = rememberingEngine();
    const document = parse(
      'query A { ...F } query B { __x: a ...G } fragment F on Query { a } fragment G on Query { b }',
    );
    await engine.prepare({ document, operationName: 'A' }).execute({}, testScope());
    expect(planned).toEqual(['query { a }']);
  });
});

const subgraphs = {
  order: smallSubgraph(
    'order',
    `type Query { a: Int items: [Item] one: Item! } type Item @key(fields: "id") { id: ID! }`,
    {
      Query: { a: () => 1, items: () => [{ id: '1' }, { id: '2' }], one: () => ({ id: '3' }) },
    },
  ),
  product: smallSubgraph(
    'product',
    'type Item @key(fields: "id") { id: ID! name: String cost: Int strict: Int! }',
    { Item: { name: ({ id }: { id: string }) => `Item ${id}`, cost: () => 5, strict: () => 6 } },
  ),
};

describe('denied fields', () => {
  const sdl = composeSmall({
    order:
      'type Query { a: Int items: [Item] one: Item! } type Item @key(fields: "id") { id: ID! }',
    product: 'type Item @key(fields: "id") { id: ID! name: String cost: Int strict: Int! }',
  });
  const denial: DeniedField = { code: 'FORBIDDEN', message: 'Not for you.' };

  async function ask(query: string, deniedName: string) {
    const called: string[] = [];
    const remembering = (name: 'order' | 'product') => {
      const transport = inProcess(subgraphs[name]);
      return {
        ...transport,
        call: (...args: Parameters<typeof transport.call>) => {
          called.push(args[0].operation.query);
          return transport.call(...args);
        },
      };
    };
    const engine = createEngine({
      supergraphSdl: sdl,
      planner: createHivePlanner(sdl),
      transports: { order: remembering('order'), product: remembering('product') },
    });
    const document = parse(query);
    const deniedFields = new Map<FieldNode, DeniedField>();
    visit(document, {
      Field: (node) => {
        if (node.name.value === deniedName) deniedFields.set(node, denial);
      },
    });
    const operation = engine.prepare({ document, operationName: undefined, deniedFields });
    const { dataJson, errors } = await operation.execute({}, testScope());
    return { data: JSON.parse(dataJson) as unknown, errors, asked: called.join('\n') };
  }

  it.each`
    query                                                  | denied      | data                                                                                       | paths
    ${'{ a items { id } }'}                                | ${'a'}      | ${{ a: null, items: [{ id: '1' }, { id: '2' }] }}                                          | ${[['a']]}
    ${'{ items { id x: cost name } }'}                     | ${'cost'}   | ${{ items: [{ id: '1', x: null, name: 'Item 1' }, { id: '2', x: null, name: 'Item 2' }] }} | ${[['items', 0, 'x'], ['items', 1, 'x']]}
    ${'{ items { id strict } a }'}                         | ${'strict'} | ${{ items: [null, null], a: 1 }}                                                           | ${[['items', 0, 'strict'], ['items', 1, 'strict']]}
    ${'{ one { strict } a }'}                              | ${'strict'} | ${null}                                                                                    | ${[['one', 'strict']]}
    ${'{ a ...F } fragment F on Query { items { cost } }'} | ${'items'}  | ${{ a: 1, items: null }}                                                                   | ${[['items']]}
  `('$query without $denied: the rest, and an error at each place', async (row) => {
    const { query, denied, data, paths } = row as Record<'query' | 'denied', string> & {
      readonly data: unknown;
      readonly paths: unknown;
    };
    const answer = await ask(query, denied);
    expect(answer.data).toEqual(data);
    expect(answer.errors.map((error) => error.path)).toEqual(paths);
    for (const { message, extensions } of answer.errors) {
      expect({ message, code: extensions?.['code'] }).toEqual(denial);
    }
    expect(answer.asked).not.toMatch(new RegExp(`\\b${denied}\\b`));
  });
});

describe('mutations', () => {
  it('are sent as often as they stand there, one after the other, though they are equal', async () => {
    const sent: string[] = [];
    let underWay = 0;
    const one = rootFetch('order', 'mutation { add(n: 1) }');
    const engine = plannedEngine({
      supergraphSdl,
      plan: () => ({ node: sequence(one, one, one) }),
      answers: {
        order: async ({ operation }) => {
          underWay += 1;
          expect(underWay).toBe(1);
          expect(operation.isMutation).toBe(true);
          sent.push(operation.query);
          await new Promise((resolve) => setTimeout(resolve, 5));
          underWay -= 1;
          return { data: { add: 1 } };
        },
      },
    });
    await answerOf(engine, 'mutation { add }');
    expect(sent).toHaveLength(3);
  });
});

describe('equal fetches', () => {
  const twice = (second: string) =>
    sequence(rootFetch('order', '{ items { __typename id } }'), rootFetch('order', second));

  it.each([
    ['are made once', '{ items { __typename id } }', 1],
    ['are not taken for others', '{ items { id __typename } }', 2],
  ])('%s', async (_what, second, count) => {
    let calls = 0;
    const engine = plannedEngine({
      supergraphSdl,
      plan: () => ({ node: twice(second) }),
      answers: {
        order: () => {
          calls += 1;
          return { data: { items: [{ __typename: 'Item', id: '1' }] } };
        },
      },
    });
    expect(await answerOf(engine, '{ items { id } }')).toEqual({
      data: { items: [{ id: '1' }] },
      errors: [],
    });
    expect(calls).toBe(count);
  });

  it('are made again after a mutation', async () => {
    let stored = 0;
    const read = rootFetch('order', '{ a }');
    const add = rootFetch('order', 'mutation { add(n: 1) }');
    const engine = plannedEngine({
      supergraphSdl,
      plan: () => ({ node: sequence(add, read, add, read) }),
      answers: {
        order: ({ operation }) => {
          if (operation.isMutation) stored += 1;
          return { data: operation.isMutation ? { add: stored } : { add: stored * 10 } };
        },
      },
    });
    expect(await answerOf(engine, 'mutation { add }')).toEqual({ data: { add: 20 }, errors: [] });
  });

  it('give each place objects of its own', async () => {
    const sdl = composeSmall({
      order:
        'type Query { l: Box r: Box } type Box { item: Item } type Item @key(fields: "id") { id: ID! owner: Owner } type Owner { n: Int m: Int }',
    });
    const batchAt = (place: string) => ({
      paths: [path(place)],
      requires: [requires('Item', 'id')],
    });
    const selection = '... on Item { owner { n } }';
    const node = sequence(
      rootFetch('order', '{ l { item { __typename id } } r { item { __typename id } } }'),
      entitiesFetch('order', selection, batchAt('l.item')),
      entitiesFetch('order', '... on Item { owner { m } }', batchAt('l.item')),
      entitiesFetch('order', selection, batchAt('r.item')),
    );
    const engine = plannedEngine({
      supergraphSdl: sdl,
      plan: () => ({ node }),
      answers: {
        order: ({ operation }) => {
          const item = () => ({ item: { __typename: 'Item', id: '1' } });
          if (operation.query.startsWith('{')) return { data: { l: item(), r: item() } };
          const owner = operation.query.includes('{ n }') ? { n: 1 } : { m: 2 };
          return { data: { _entities: [{ owner }] } };
        },
      },
    });
    const { data, errors } = await answerOf(
      engine,
      '{ l { item { owner { n m } } } r { item { owner { n m } } } }',
    );
    expect(data).toEqual({
      l: { item: { owner: { n: 1, m: 2 } } },
      r: { item: { owner: { n: 1, m: null } } },
    });
    expect(errors).toMatchObject([{ path: ['r', 'item', 'owner', 'm'] }]);
  });
});

describe('a request that is aborted', () => {
  it('asks no subgraph any more', async () => {
    const hangUp = new AbortController();
    const called: string[] = [];
    const node = sequence(
      rootFetch('order', 'mutation { x: add(n: 1) }'),
      rootFetch('order', 'mutation { y: add(n: 2) }'),
    );
    const engine = plannedEngine({
      supergraphSdl,
      plan: () => ({ node }),
      answers: {
        order: ({ operation }) => {
          called.push(operation.query);
          hangUp.abort();
          return { data: { x: 1, y: 1 } };
        },
      },
    });
    const document = parse('mutation { x: add(n: 1) y: add(n: 2) }', { noLocation: true });
    expect(document.kind).toBe(Kind.DOCUMENT);
    await engine
      .prepare({ document, operationName: undefined })
      .execute({}, testScope(hangUp.signal));
    expect(called).toEqual(['mutation { x: add(n: 1) }']);
  });
});
