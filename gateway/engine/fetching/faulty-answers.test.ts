import { composeSmall } from '../../../test/kit/small-federation.ts';
import {
  answerOf,
  entitiesFetch,
  path,
  plannedEngine,
  requires,
  rootFetch,
  sequence,
  type Answering,
} from '../../../test/kit/planned-engine.ts';
import { TransportFault } from '../failures/transport-fault.ts';
import type { SubgraphAnswer } from '../types.ts';

const supergraphSdl = composeSmall({
  order: 'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! }',
  product: `type Item @key(fields: "id") { id: ID! name: String! size: Int constructor: String }`,
});

const node = sequence(
  rootFetch('order', '{ items { __typename id } }'),
  entitiesFetch('product', '... on Item { name size constructor }', {
    paths: [path('items')],
    requires: [requires('Item', 'id')],
  }),
);

function ask(items: unknown, product: Answering, selection = 'id size') {
  const answers = { order: () => ({ data: structuredClone({ items }) }), product };
  const engine = plannedEngine({ supergraphSdl, plan: () => ({ node }), answers });
  return answerOf(engine, `{ items { ${selection} } }`);
}

const item = { __typename: 'Item', id: '1' };

function representationsOf(call: Parameters<Answering>[0]): readonly unknown[] {
  return call.variables()['representations'] as readonly unknown[];
}

const knownEntity: Answering = (call) => ({
  data: { _entities: representationsOf(call).map(() => ({ size: 7 })) },
});

describe('references that are none', () => {
  it.each([
    ['an object where a list should be', {}, null],
    ['text where a list should be', 'x', null],
    ['a list in the list', [[item]], [null]],
    ['an object as key', [{ ...item, id: { a: 1 } }], [null]],
    ['no key', [{ __typename: 'Item' }], [null]],
    ['leaves among objects', [1, null, 'x', item], [null, null, null, { id: '1', size: 7 }]],
  ])('%s: nothing but that is null, and an error says so', async (_name, items, expected) => {
    const { data, errors } = await ask(items, knownEntity);
    expect(data).toEqual({ items: expected });
    expect(errors.length).toBeGreaterThan(0);
    for (const { path: errorPath } of errors) expect(errorPath?.[0]).toBe('items');
  });

  it.each([['constructor'], ['__proto__'], [['Item']], [{ a: 1 }], [7]])(
    'of type %j are not asked for',
    async (typeName) => {
      const product = jest.fn(knownEntity);
      const { data, errors } = await ask([{ __typename: typeName, id: '1' }], product);
      expect(product).not.toHaveBeenCalled();
      expect(data).toEqual({ items: [{ id: '1', size: null }] });
      expect(errors).toMatchObject([{ path: ['items', 0, 'size'] }]);
    },
  );
});

describe('entities that are none', () => {
  it.each([
    ['null'],
    ['{}'],
    ['[]'],
    ['[[]]'],
    ['[1]'],
    ['["x"]'],
    ['[{"size":{"a":1}}]'],
    ['[{"size":[1]}]'],
    ['[{"size":"7"}]'],
    ['[{"size":7.5}]'],
    ['[{}]'],
    ['[{"__proto__":{"size":7}}]'],
    ['[{"size":7},{"size":7}]'],
  ])('%s: null with one error at the field, of the subgraph', async (entities) => {
    const answer = JSON.parse(`{"data":{"_entities":${entities}}}`) as SubgraphAnswer;
    const { data, errors } = await ask([item], () => answer);
    expect(data).toEqual({ items: [{ id: '1', size: null }] });
    expect(errors).toEqual([
      {
        message: expect.any(String) as string,
        path: ['items', 0, 'size'],
        extensions: { code: expect.stringMatching(/^SUBGRAPH_/) as string, serviceName: 'product' },
      },
    ]);
  });

  it('an entity that the subgraph does not know has null fields and no error', async () => {
    const { data, errors } = await ask(
      [item],
      () => ({ data: { _entities: [null] } }),
      'id size constructor',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ items: [{ id: '1', size: null, constructor: null }] });
  });

  it('a fault of the transport is told for each object, and the rest is answered', async () => {
    const { data, errors } = await ask([item, { ...item, id: '2' }, null], () => {
      throw new TransportFault('product', 'SUBGRAPH_TIMEOUT', new Error('10.0.0.7:4001'));
    });
    expect(data).toEqual({ items: [{ id: '1', size: null }, { id: '2', size: null }, null] });
    expect(errors.map(({ path: errorPath }) => errorPath)).toEqual([
      ['items', 0, 'size'],
      ['items', 1, 'size'],
    ]);
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
  });
});

describe('crowds of errors', () => {
  // Each took seconds while every error looked at every object.
  const crowd = 16_000;
  const errorCountMax = 1_000;
  const cpuMsMax = 2_000;

  // CPU, not the clock: it says the same on a busy machine.
  const timed = async (items: unknown, product: Answering) => {
    const begin = process.cpuUsage();
    const answer = await ask(items, product);
    const { user, system } = process.cpuUsage(begin);
    return { ...answer, cpuMs: (user + system) / 1_000 };
  };

  it('one for each of many entities', async () => {
    const items = Array.from({ length: crowd }, (_, id) => ({ ...item, id: String(id) }));
    const { errors, cpuMs } = await timed(items, (call) => ({
      data: { _entities: representationsOf(call).map(() => null) },
      errors: items.map((_, index) => ({ message: 'No.', path: ['_entities', index, 'size'] })),
    }));
    expect(errors.length).toBe(errorCountMax);
    expect(cpuMs).toBeLessThan(cpuMsMax);
  });

  it('many for an entity at many places', async () => {
    const items = Array.from({ length: crowd }, () => ({ ...item }));
    const { errors, cpuMs } = await timed(items, () => ({
      data: { _entities: [null] },
      errors: Array.from({ length: 100 }, () => ({ message: 'No.', path: ['_entities', 0, 'x'] })),
    }));
    expect(errors.length).toBeLessThanOrEqual(errorCountMax + 100);
    expect(cpuMs).toBeLessThan(cpuMsMax);
  });

  it('many without a place, equal ones told once', async () => {
    const messages = Array.from({ length: crowd }, (_, index) => `No ${index % 5_000}.`);
    const { errors, cpuMs } = await timed([item], () => ({
      data: { _entities: [{ size: 7 }] },
      errors: messages.map((message) => ({ message })),
    }));
    expect(new Set(errors.map(({ message }) => message)).size).toBe(errorCountMax);
    expect(cpuMs).toBeLessThan(cpuMsMax);
  });
});
