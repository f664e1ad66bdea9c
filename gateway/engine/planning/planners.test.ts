import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { createApolloPlanner } from './apollo-planner.ts';
import { createHivePlanner } from './hive-planner.ts';
import { fetchesOf, type FetchNode, type Planner } from './plan.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@interfaceObject"])`;

function compose(sdls: Readonly<Record<string, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({ name, typeDefs: parse(link + sdl) })),
  );
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'Composition failed');
  return supergraphSdl;
}

const shop = compose({
  items: `
    type Query { items: [[Item!]!] node: Node }
    type Mutation { add(id: ID!): Item drop: Item }
    type Subscription { added(id: ID = "1"): Item }
    interface Node { item: Item }
    type A implements Node { item: Item } type B implements Node { item: Item }
    type Item @key(fields: "id") { id: ID! weight(unit: String! = "g"): Int root: Query! @shareable }`,
  prices: `
    type Query { now: String }
    type Item @key(fields: "id") {
      id: ID! weight(unit: String! = "g"): Int @external
      price(in: String): Int freight: Int @requires(fields: "weight")
    }`,
});

const media = compose({
  books: `type Query { media: [Media!]! }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
  stars: 'type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }',
});

function fetches(planner: Planner, query: string): readonly FetchNode[] {
  return fetchesOf(planner.plan(query).node);
}

function pathsOf({ target }: FetchNode): readonly string[] {
  const paths =
    target.kind === 'root' ? [target.path] : target.batches.flatMap((each) => each.paths);
  return paths.map((path) =>
    path.map((each) => (each.kind === 'field' ? each.name : `[${each.names.join('|')}]`)).join('.'),
  );
}

describe.each([
  { name: 'hive', create: createHivePlanner },
  { name: 'apollo', create: createApolloPlanner },
])('plans by $name in the engine’s terms', ({ name, create }) => {
  const planner = create(shop);

  it('say who made them', () => {
    expect(planner.name).toBe(name);
  });

  it('begin at the root and go on with entities, lists walked without a segment', () => {
    const [root, entities, ...more] = fetches(planner, '{ items { price(in: "EUR") } }');
    expect(more).toEqual([]);
    expect(root).toMatchObject({
      subgraph: 'items',
      operationKind: 'query',
      target: { kind: 'root', path: [] },
    });
    expect(entities).toMatchObject({
      subgraph: 'prices',
      operationKind: 'query',
      target: {
        kind: 'entities',
        batches: [
          {
            responseKey: '_entities',
            variableName: 'representations',
            inputRewrites: [],
            outputRewrites: [],
          },
        ],
      },
    });
    expect(entities && pathsOf(entities)).toEqual(['items']);
  });

  it('tell which of the client’s variables a fetch uses', () => {
    const [root, entities] = fetches(planner, 'query($a: String) { items { price(in: $a) } }');
    expect([root?.variableNames, entities?.variableNames]).toEqual([[], ['a']]);
  });

  it('bring what a field requires', () => {
    const found = fetches(planner, '{ items { freight } }');
    const target = found.at(-1)?.target;
    const requires = target?.kind === 'entities' ? target.batches[0]?.requires : undefined;
    expect(requires).toMatchObject([{ kind: 'fragment', typeCondition: 'Item' }]);
    const selections = requires?.[0]?.selections ?? [];
    const outputs = selections.flatMap((each) => (each.kind === 'field' ? [each.output] : []));
    expect([...outputs].sort()).toEqual(['__typename', 'id', 'weight']);
    expect(found[0]?.query).toContain('weight');
  });

  it('keep mutations in their order, each a fetch of its own kind', () => {
    const found = fetches(planner, 'mutation { a: add(id: "1") { price } drop { id } }');
    const mutations = found.filter(({ operationKind }) => operationKind === 'mutation');
    const text = mutations.map(({ query }) => query).join('\n');
    expect(text.indexOf('add')).toBeLessThan(text.indexOf('drop'));
    expect(found.filter(({ operationKind }) => operationKind === 'query')).toMatchObject([
      { subgraph: 'prices' },
    ]);
  });

  it('open a subscription by its own fetch and complete its events by the rest', () => {
    const plan = planner.plan('subscription($i: ID) { added(id: $i) { id price } }');
    expect(plan.subscription).toMatchObject({
      subgraph: 'items',
      operationKind: 'subscription',
      variableNames: ['i'],
      target: { kind: 'root', path: [] },
    });
    expect(fetchesOf(plan.node).map(({ subgraph }) => subgraph)).toEqual(['prices']);
    expect(fetchesOf(plan.node).flatMap(pathsOf)).toEqual(['added']);
  });

  it('need nothing more for an event that has all', () => {
    expect(fetchesOf(planner.plan('subscription { added { id } }').node)).toEqual([]);
  });

  it('fetch root fields for objects of type Query inside the answer', () => {
    const found = fetches(planner, '{ items { root { now } } }');
    expect(found.at(-1)).toMatchObject({ subgraph: 'prices', target: { kind: 'root' } });
    expect(found.slice(-1).flatMap(pathsOf)).toEqual(['items.root']);
  });

  it('ask an interface object by the interface’s name, whatever type the object is', () => {
    const found = fetches(
      create(media),
      '{ media { ... on Book { stars } ... on Film { stars } } }',
    );
    const batches = found.flatMap(({ target }) =>
      target.kind === 'entities' ? target.batches : [],
    );
    expect(batches.length).toBeGreaterThan(0);
    for (const { inputRewrites } of batches) {
      expect(inputRewrites.length).toBeGreaterThan(0);
      for (const { change } of inputRewrites)
        expect(change).toEqual({ kind: 'set', value: 'Media' });
    }
  });

  it('are not made of a supergraph or a query that is none', () => {
    expect(() => create('type Query { a: Int')).toThrow();
    expect(() => planner.plan('{ nothing }')).toThrow();
  });
});

describe('what only one planner does', () => {
  it('hive: goes to objects of some types alone', () => {
    const found = fetches(
      createHivePlanner(shop),
      '{ node { __typename ... on A { item { price } } } }',
    );
    expect(found.slice(-1).flatMap(pathsOf)).toEqual(['node.[A].item']);
  });

  it('hive: makes one call of several lists', () => {
    const query = '{ items { price } node { __typename ... on A { item { freight } } } }';
    const found = fetches(createHivePlanner(shop), query).filter(
      ({ subgraph }) => subgraph === 'prices',
    );
    const keys = found.flatMap(({ target }) =>
      target.kind === 'entities' ? target.batches.map(({ responseKey }) => responseKey) : [],
    );
    expect(keys.length).toBeGreaterThanOrEqual(2);
    expect(found).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
