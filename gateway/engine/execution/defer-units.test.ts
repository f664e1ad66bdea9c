import { buildSchema, parse } from 'graphql';
import { createAnswerShape } from '../client-operation/answer-shape.ts';
import { selectOperation } from '../client-operation/client-operation.ts';
import { includesSelection } from '../client-operation/conditions.ts';
import { dataKeyOf } from '../planning/plan-names.ts';
import { readSupergraphTypes } from '../schema/supergraph-types.ts';
import type { Variables } from '../types.ts';
import { collectDeferUnits, findUnitTargets, withoutDeferred } from './defer-units.ts';

const sdl = `
  type Query { shop: Shop products: [Product!]! found: [Node] }
  type Shop { name: String owner: Person }
  type Person { name: String shop: Shop }
  interface Node { id: ID! }
  type Product implements Node { id: ID! name: String size(unit: String): Int maker: Person }
  type Book implements Node { id: ID! name: String pages: Int }
`;
const schema = buildSchema(sdl);
const types = readSupergraphTypes(parse(sdl));

function unitsOf(query: string, variables: Variables = {}) {
  const { definition, fragments } = selectOperation(parse(query), undefined);
  const type = schema.getQueryType();
  if (!type) throw new Error('Expected a query type.');
  const isIncluded = includesSelection(variables);
  const source = { schema, fragments, isIncluded, deniedFields: new Map() };
  const units = collectDeferUnits(source, variables, type, definition.selectionSet);
  const first = createAnswerShape(withoutDeferred(source, variables), type, [
    definition.selectionSet,
  ]);
  return { units, first };
}

/** `a.[B].c` for the way to a unit's objects. */
const wayOf = ({ steps }: ReturnType<typeof unitsOf>['units'][number]) =>
  steps.map((step) => (step.kind === 'field' ? step.key : `[${step.condition}]`)).join('.');

/** What stands at each of the unit's objects. */
const keysOf = ({ shape }: ReturnType<typeof unitsOf>['units'][number]) =>
  [...shape.possibleTypeNames].flatMap((name) => shape.fieldsOf(name).map(({ key }) => key));

describe('the deferred fragments of an operation', () => {
  it.each`
    query                                                               | ways                      | keys
    ${'{ shop { name } }'}                                              | ${[]}                     | ${[]}
    ${'{ ... @defer { shop { name } } }'}                               | ${['']}                   | ${[['shop']]}
    ${'{ shop { name ... @defer { owner { name } } } }'}                | ${['shop']}               | ${[['owner']]}
    ${'{ s: shop { ...F @defer } } fragment F on Shop { name }'}        | ${['s']}                  | ${[['name']]}
    ${'{ shop { owner { ... @defer { name } } ... @defer { name } } }'} | ${['shop.owner', 'shop']} | ${[['name'], ['name']]}
    ${'{ products { ... @defer { l: size(unit: "m") } } }'}             | ${['products']}           | ${[['l']]}
    ${'{ found { id ... on Book @defer { pages } } }'}                  | ${['found.[Book]']}       | ${[['pages']]}
    ${'{ found { ... on Node @defer { id } } }'}                        | ${['found']}              | ${[['id', 'id']]}
    ${'{ products { ... on Node { ... on Book @defer { pages } } } }'}  | ${[]}                     | ${[]}
    ${'{ shop @skip(if: true) { ... @defer { name } } }'}               | ${[]}                     | ${[]}
    ${'{ shop { ... @include(if: false) @defer { name } } }'}           | ${[]}                     | ${[]}
    ${'{ shop { ... @defer(if: false) { name } } }'}                    | ${[]}                     | ${[]}
  `('in $query stand at $ways', ({ query, ways, keys }: Record<string, unknown>) => {
    const { units } = unitsOf(query as string);
    expect(units.map(wayOf)).toEqual(ways);
    expect(units.map(keysOf).map((each) => each.filter((_, index) => index < 2))).toEqual(keys);
  });

  it('know the one that they stand in, and come after it', () => {
    const query =
      '{ shop { ... @defer(label: "outer") { owner { name ... @defer(label: "inner") { shop { name } } } } } }';
    const { units, first } = unitsOf(query);
    expect(units.map(({ label }) => label)).toEqual(['outer', 'inner']);
    expect(units[1]?.outer).toBe(units[0]);
    expect(units[0]?.outer).toBeUndefined();
    // The outer one adds the owner's name alone, the first answer neither.
    const [owner] = units[0]?.shape.fieldsOf('Shop') ?? [];
    expect(owner?.shape?.fieldsOf('Person').map(({ key }) => key)).toEqual(['name']);
    const [shop] = first.fieldsOf('Query');
    expect(shop?.shape?.fieldsOf('Shop')).toEqual([]);
  });

  it.each`
    later    | count
    ${true}  | ${1}
    ${false} | ${0}
  `('are $count where the variable is $later', ({ later, count }: Record<string, unknown>) => {
    const query = 'query($later: Boolean!) { shop { ... @defer(if: $later) { name } } }';
    const { units, first } = unitsOf(query, { later });
    expect(units).toHaveLength(count as number);
    const [shop] = first.fieldsOf('Query');
    expect(shop?.shape?.fieldsOf('Shop')).toHaveLength(1 - (count as number));
  });
});

describe('the objects that a deferred fragment adds to', () => {
  const person = { __typename: 'Person', id: 'p', name: 'Ada' };
  const book = { __typename: 'Book', id: '1' };
  const product = { __typename: 'Product', id: '2', maker: person };

  it.each`
    query                                               | data                                               | found                                                   | ids
    ${'{ ... @defer { shop { name } } }'}               | ${{}}                                              | ${[[]]}                                                 | ${[undefined]}
    ${'{ s: shop { ... @defer { name } } }'}            | ${{ [dataKeyOf('s', 'shop', '')]: { name: 'A' } }} | ${[['s']]}                                              | ${[undefined]}
    ${'{ shop { ... @defer { name } } }'}               | ${{ shop: null }}                                  | ${[]}                                                   | ${[]}
    ${'{ shop { ... @defer { name } } }'}               | ${{}}                                              | ${[]}                                                   | ${[]}
    ${'{ products { maker { ... @defer { name } } } }'} | ${{ products: [product, null, product] }}          | ${[['products', 0, 'maker'], ['products', 2, 'maker']]} | ${['p', 'p']}
    ${'{ found { ... on Book @defer { pages } } }'}     | ${{ found: [product, book] }}                      | ${[['found', 1]]}                                       | ${['1']}
    ${'{ found { ... on Node @defer { id } } }'}        | ${{ found: [product, 'text', book] }}              | ${[['found', 0], ['found', 2]]}                         | ${['2', '1']}
  `('by $query are at $found', ({ query, data, found, ids }: Record<string, unknown>) => {
    const [unit] = unitsOf(query as string).units;
    if (unit === undefined) throw new Error('Expected a unit.');
    const targets = findUnitTargets(unit, data as object, types);
    expect(targets.map(({ path }) => path)).toEqual(found);
    const names = targets.map(({ object }) => (object as { readonly id?: string }).id);
    expect(names).toEqual(ids);
  });
});
