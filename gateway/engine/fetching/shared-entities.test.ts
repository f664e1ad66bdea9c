import { parse } from 'graphql';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { composeSmall, smallSubgraph } from '../../../test/kit/small-federation.ts';
import { inProcess } from '../../transports/in-process.ts';
import { createApolloPlanner } from '../planning/apollo-planner.ts';
import { createEngine } from '../engine.ts';
import { createHivePlanner } from '../planning/hive-planner.ts';
import type { RequestScope } from '../types.ts';

const sdls = {
  order: `
    type Query { nodes: [Node!]! }
    interface Node { product: Product }
    type A implements Node { product: Product }
    type B implements Node { product: Product }
    type Product @key(fields: "id", resolvable: false) { id: ID! }`,
  product: `
    type Product @key(fields: "id") {
      id: ID! price: Int place: String shelf: String size(in: String): Int owner: Person near: [Person!] far: [Person!]
    }
    type Person { name: String email: String }`,
};

const person = { name: 'Ada', email: 'ada@shop.test' };
const product = {
  id: 'p',
  price: 3,
  place: 'hall',
  shelf: 'left',
  size: (args: { in: string }) => args.in.length,
  owner: person,
  near: [person],
  far: [],
};

const subgraphs: Readonly<Record<string, Subgraph>> = {
  order: smallSubgraph('order', sdls.order, {
    Query: {
      nodes: () => ['A', 'B'].map((__typename) => ({ __typename, product: { id: 'p' } })),
    },
  }),
  product: smallSubgraph('product', sdls.product, {
    Product: { __resolveReference: () => product },
  }),
};

const scope: RequestScope = {
  identity: { subject: 'test', roles: [], scopes: [], stores: 'ALL' },
  correlationId: 'shared-entities',
  deadlineMs: Date.now() + 60_000,
  signal: new AbortController().signal,
};

const supergraphSdl = composeSmall(sdls);
const transports = Object.fromEntries(
  Object.entries(subgraphs).map(([name, subgraph]) => [name, inProcess(subgraph)]),
);

describe.each([
  { planner: 'hive', createPlanner: createHivePlanner },
  { planner: 'apollo', createPlanner: createApolloPlanner },
])('one entity at two places, planned by $planner', ({ createPlanner }) => {
  const planner = createPlanner(supergraphSdl);
  const engine = createEngine({ supergraphSdl, planner, transports });
  const answer = async (query: string): Promise<unknown> => {
    const operation = engine.prepare({ document: parse(query), operationName: undefined });
    const { dataJson, errors } = await operation.execute({}, scope);
    expect(errors).toEqual([]);
    return (JSON.parse(dataJson) as { nodes: readonly { product: unknown }[] }).nodes.map(
      (node) => node.product,
    );
  };

  it.each`
    wanted                        | ofA                    | ofB                     | products
    ${'other fields'}             | ${'x: place'}          | ${'x: shelf'}           | ${[{ x: 'hall' }, { x: 'left' }]}
    ${'a field and an alias'}     | ${'place'}             | ${'place: shelf'}       | ${[{ place: 'hall' }, { place: 'left' }]}
    ${'other arguments'}          | ${'size(in: "a")'}     | ${'size(in: "abc")'}    | ${[{ size: 1 }, { size: 3 }]}
    ${'other fields deeper down'} | ${'owner { x: name }'} | ${'owner { x: email }'} | ${[{ owner: { x: 'Ada' } }, { owner: { x: 'ada@shop.test' } }]}
    ${'lists of another length'}  | ${'x: near { name }'}  | ${'x: far { name }'}    | ${[{ x: [{ name: 'Ada' }] }, { x: [] }]}
  `('answers $wanted by type', async ({ ofA, ofB, products }) => {
    const query = `{ nodes { ... on A { product { ${ofA} } } ... on B { product { ${ofB} } } } }`;
    expect(await answer(query)).toEqual(products);
  });

  it('answers what both share beside what they do not', async () => {
    const query =
      '{ nodes { product { price } ... on A { product { x: place } } ... on B { product { x: shelf } } } }';
    expect(await answer(query)).toEqual([
      { price: 3, x: 'hall' },
      { price: 3, x: 'left' },
    ]);
  });
});
