import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'graphql';
import { composeSmall } from '../../../test/kit/small-federation.ts';
import {
  entitiesFetch,
  path,
  plannedEngine,
  requires,
  rootFetch,
  sequence,
  testScope,
  type Answering,
} from '../../../test/kit/planned-engine.ts';
import type { FetchNode, PlanNode } from '../planning/plan.ts';
import { splitPlan } from './split-plan.ts';

const supergraphSdl = composeSmall({
  product: 'type Query { item: Item other: Item } type Item @key(fields: "id") { id: ID! }',
  order: 'type Item @key(fields: "id") { id: ID! b: String }',
  checkout: 'type Item @key(fields: "id") { id: ID! c: String }',
  'back-office': 'type Item @key(fields: "id") { id: ID! d: String }',
});

const query = `{
  item { id ... @defer(label: "x") { b } }
  other { id ... @defer(label: "y") { c d } }
}`;

function entityOf(subgraph: string, field: string, place: string): FetchNode {
  const batch = { paths: [path(place)], requires: [requires('Item', 'id')] };
  return entitiesFetch(subgraph, `... on Item { ${field} }`, batch);
}

const plan: PlanNode = sequence(
  rootFetch('product', '{ item { __typename id } other { __typename id } }'),
  {
    kind: 'Parallel',
    nodes: [
      entityOf('order', 'b', 'item'),
      sequence(entityOf('checkout', 'c', 'other'), entityOf('back-office', 'd', 'other')),
    ],
  },
);

/** Checkout fails at once, order answers next, back-office last. */
const answers: Readonly<Record<string, Answering>> = {
  product: () => ({
    data: { item: { __typename: 'Item', id: '1' }, other: { __typename: 'Item', id: '2' } },
  }),
  checkout: () => ({
    data: { _entities: [{ c: null }] },
    errors: [{ message: 'no c', path: ['_entities', 0, 'c'] }],
  }),
  order: async () => {
    await delay(5);
    return { data: { _entities: [{ b: 'B' }] } };
  },
  'back-office': async () => {
    await delay(20);
    return { data: { _entities: [{ d: 'D' }] } };
  },
};

async function deferredAnswer() {
  const engine = plannedEngine({ supergraphSdl, plan: () => ({ node: plan }), answers });
  const operation = engine.prepare({ document: parse(query), operationName: undefined });
  const answer = await operation.executeDeferred?.({}, testScope());
  if (answer === undefined) throw new Error('Expected an operation that can be deferred.');
  const rest = [];
  for await (const parts of answer.rest) rest.push(parts);
  return { first: answer.first, rest };
}

describe('An operation with @defer', () => {
  it('answers what needs no deferred fetch first, then each fragment when its own fetches are done', async () => {
    const { first, rest } = await deferredAnswer();
    expect(JSON.parse(first.dataJson)).toEqual({ item: { id: '1' }, other: { id: '2' } });
    const labels = rest.map((parts) => parts.map(({ label }) => label));
    expect(labels).toEqual([['x'], ['y']]);
    const data = rest.flat().map(({ dataJson }) => JSON.parse(dataJson) as unknown);
    expect(data).toEqual([{ b: 'B' }, { c: null, d: 'D' }]);
  });

  it('keeps an error that came early for the fragment that it belongs to', async () => {
    const { first, rest } = await deferredAnswer();
    expect(first.errors).toEqual([]);
    const told = rest.flat().map(({ label, errors }) => ({
      label,
      errors: errors.map(({ message, path: place }) => ({ message, path: place })),
    }));
    expect(told).toEqual([
      { label: 'x', errors: [] },
      { label: 'y', errors: [{ message: 'no c', path: ['other', 'c'] }] },
    ]);
  });
});

describe('A plan is split', () => {
  const a = rootFetch('a', '{ a }');
  const b = rootFetch('b', '{ b }');
  const c = rootFetch('c', '{ c }');
  const parallel = (...nodes: readonly PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });

  it.each<[string, PlanNode, readonly FetchNode[], unknown]>([
    ['a fetch that is needed', a, [a], { first: a, rest: undefined }],
    ['a fetch that is not', a, [], { first: undefined, rest: a }],
    ['side by side', parallel(a, b, c), [b], { first: b, rest: parallel(a, c) }],
    ['after what is needed', sequence(a, b, c), [a], { first: a, rest: sequence(b, c) }],
    ['before what is needed', sequence(a, b, c), [b], { first: sequence(a, b), rest: c }],
    [
      'inside the last that is needed',
      sequence(a, parallel(b, c)),
      [b],
      { first: sequence(a, b), rest: c },
    ],
  ])('%s', (_name, node, needed, expected) => {
    expect(splitPlan(node, (fetch) => needed.includes(fetch))).toEqual(expected);
  });
});
