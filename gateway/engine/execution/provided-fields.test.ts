import { buildSchema, parse } from 'graphql';
import { entitiesFetch, path, rootFetch } from '../../../test/kit/planned-engine.ts';
import { createAnswerShape, type AnswerShape } from '../client-operation/answer-shape.ts';
import { selectOperation } from '../client-operation/client-operation.ts';
import type { FetchNode } from '../planning/plan.ts';
import { providesFields } from './provided-fields.ts';

const schema = buildSchema(`
  type Query { shop: Shop items: [Item!]! found: Node }
  type Shop { name: String items: [Item!]! }
  interface Node { id: ID! }
  type Item implements Node { id: ID! price: Int maker: Maker }
  type Maker { name: String }
`);

/** The shape of a selection on a type. */
function shapeOf(typeName: 'Query' | 'Shop' | 'Item' | 'Node', selection: string) {
  const { definition, fragments } = selectOperation(parse(selection), undefined);
  const type = schema.getType(typeName);
  if (!type || !('getFields' in type) || 'getInputFields' in type) throw new Error(typeName);
  const source = { schema, fragments, isIncluded: () => true, deniedFields: new Map() };
  return createAnswerShape(source, type as NonNullable<ReturnType<typeof schema.getQueryType>>, [
    definition.selectionSet,
  ]);
}

const root = (query: string) => rootFetch('shop', query);
const ofItems = (selection: string, ...places: readonly string[]) =>
  entitiesFetch('item', `... on Item { ${selection} }`, { paths: places.map(path) });
const renamed = rootFetch('shop', '{ items_0: items { id } }', {
  target: {
    kind: 'root',
    path: [],
    outputRewrites: [
      { path: [{ kind: 'key', name: 'items_0' }], change: { kind: 'rename', key: 'items' } },
    ],
  },
});

const whole = shapeOf('Query', '{ shop { name items { price maker { name } } } items { id } }');
const ofShop = shapeOf('Shop', '{ items { price } }');
const price = shapeOf('Item', '{ price }');
const node = shapeOf('Node', '{ __typename id }');

type Row = {
  readonly fetch: FetchNode;
  readonly place: readonly string[];
  readonly shape: AnswerShape;
  readonly provides: boolean;
};

it.each`
  what                                                | fetch                                      | place        | shape     | provides
  ${'a field of the root'}                            | ${root('{ shop { name } }')}               | ${[]}        | ${whole}  | ${true}
  ${'a field that nobody wants'}                      | ${root('{ other }')}                       | ${[]}        | ${whole}  | ${false}
  ${'what leads to the place'}                        | ${root('{ shop { name } }')}               | ${['shop']}  | ${ofShop} | ${true}
  ${'what leads elsewhere'}                           | ${root('{ items { id } }')}                | ${['shop']}  | ${ofShop} | ${false}
  ${'a field under another key, which gets its own'}  | ${renamed}                                 | ${[]}        | ${whole}  | ${true}
  ${'the field of entities at the place'}             | ${ofItems('price', 'items')}               | ${['items']} | ${price}  | ${true}
  ${'a key that only later fetches need'}             | ${ofItems('id', 'items')}                  | ${['items']} | ${price}  | ${false}
  ${'entities below the place'}                       | ${ofItems('price', 'shop.items')}          | ${['shop']}  | ${ofShop} | ${true}
  ${'entities at another place'}                      | ${ofItems('price', 'items')}               | ${['shop']}  | ${ofShop} | ${false}
  ${'entities of whom nothing is wanted there'}       | ${ofItems('maker { name }', 'shop.items')} | ${['shop']}  | ${ofShop} | ${false}
  ${'one of several places'}                          | ${ofItems('price', 'items', 'shop.items')} | ${['shop']}  | ${ofShop} | ${true}
  ${'objects of a type, on the way'}                  | ${ofItems('price', '[Item|Book].items')}   | ${['items']} | ${price}  | ${true}
  ${'what an object is, where it may be of any type'} | ${ofItems('__typename', 'found')}          | ${['found']} | ${node}   | ${true}
  ${'what an object is, where there is but one type'} | ${ofItems('__typename', 'items')}          | ${['items']} | ${price}  | ${false}
`('says of $what: $provides', ({ fetch, place, shape, provides }: Row) => {
  expect(providesFields(fetch, place, shape)).toBe(provides);
});
