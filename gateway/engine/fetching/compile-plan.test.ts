import { setTimeout as delay } from 'node:timers/promises';
import {
  answerOf,
  entitiesFetch,
  path,
  plannedEngine,
  requires,
  rootFetch,
  sequence,
} from '../../../test/kit/planned-engine.ts';
import { composeSmall } from '../../../test/kit/small-federation.ts';

const supergraphSdl = composeSmall({
  order: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }',
  product: 'type Item @key(fields: "id") { id: ID! name: String label: String }',
});

const item = { paths: [path('item')], requires: [requires('Item', 'id')] };
const unknownRewrite = {
  path: [{ kind: 'key', name: 'id' }],
  change: { kind: 'rename', key: 'number' },
} as const;

it('hears of the fetch that fails later than the one beside it', async () => {
  const unheard: unknown[] = [];
  const listen = (fault: unknown): void => void unheard.push(fault);
  process.on('unhandledRejection', listen);
  const engine = plannedEngine({
    supergraphSdl,
    answers: {
      order: () => ({ data: { item: { __typename: 'Item', id: '1' } } }),
      product: async () => {
        await delay(5);
        throw new RangeError('A fault of ours, not of the subgraph.');
      },
    },
    plan: () => ({
      node: sequence(rootFetch('order', '{ item { __typename id } }'), {
        kind: 'Parallel',
        nodes: [
          entitiesFetch('product', '... on Item { name }', item),
          // Found out while the representations are made, before anything is sent.
          entitiesFetch('product', '... on Item { label }', {
            ...item,
            inputRewrites: [unknownRewrite],
          }),
        ],
      }),
    }),
  });
  await expect(answerOf(engine, '{ item { name label } }')).rejects.toThrow(/input rewrite|fault/);
  await delay(20);
  process.off('unhandledRejection', listen);
  expect(unheard).toEqual([]);
});
