import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { costOf } from './cost.ts';
import { readCostRules } from './cost-rules.ts';
import { measureDocument } from './measure.ts';

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    item: Item
    items: [Item!]!
    page(first: Int = 20, last: Int): ItemPage!
    search(limit: Int): [Item!]! @listSize(slicingArguments: ["limit"], assumedSize: 3)
    few: [Item!]! @listSize(assumedSize: 2)
    report: Report
    quote: Item @cost(weight: 7)
  }
  type Mutation { rename: Item }
  type ItemPage { nodes: [Item!]! total: Int }
  type Item { name: String related: [Item!] }
  type Report @cost(weight: 50) { title: String }
`;
const rules = { schema: buildSchema(sdl), costs: readCostRules(parse(sdl)) };

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const [measure] = [...measureDocument(parse(query), rules).values()];
  return costOf(measure?.cost ?? Number.NaN, variables);
}

describe('The cost of an operation', () => {
  it.each`
    what                                      | query                                                                      | expected
    ${'an object'}                            | ${'{ item { name } }'}                                                     | ${1}
    ${'a list of unknown length'}             | ${'{ items { name } }'}                                                    | ${4}
    ${'a list in a list'}                     | ${'{ items { related { name } } }'}                                        | ${20}
    ${'a page: itself and its elements'}      | ${'{ page(first: 5) { nodes { name } } }'}                                 | ${6}
    ${'a page as long as it is by default'}   | ${'{ page { nodes { name } } }'}                                           | ${21}
    ${'the longer of first and last'}         | ${'{ page(first: 2, last: 8) { nodes { name } } }'}                        | ${9}
    ${'a page whose elements are elsewhere'}  | ${'{ page(first: 5) { ...P } } fragment P on ItemPage { nodes { name } }'} | ${6}
    ${'a list that an argument cuts'}         | ${'{ search(limit: 4) { name } }'}                                         | ${4}
    ${'a list of the assumed length'}         | ${'{ search { name } }'}                                                   | ${3}
    ${'a list whose length the schema knows'} | ${'{ few { name } }'}                                                      | ${2}
    ${'a type that weighs more'}              | ${'{ report { title } }'}                                                  | ${50}
    ${'a field that weighs more'}             | ${'{ quote { name } }'}                                                    | ${7}
    ${'a mutation'}                           | ${'mutation { rename { name } }'}                                          | ${11}
    ${'introspection'}                        | ${'{ __schema { types { name } } }'}                                       | ${0}
    ${'what the schema lacks'}                | ${'{ nothing { more } }'}                                                  | ${0}
  `('counts $what: $expected', ({ query, expected }) => {
    expect(cost(query)).toBe(expected);
  });

  it('takes the length of a page from its variable', () => {
    const query = 'query ($n: Int) { page(first: $n) { nodes { name } } }';
    expect(cost(query, { n: 100 })).toBe(101);
    expect(cost(query)).toBe(21);
  });

  it('never falls as a page grows', () => {
    const query =
      'query ($n: Int) { page(first: $n) { nodes { related { name } } } items { name } }';
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (n, more) => {
        expect(cost(query, { n: n + more })).toBeGreaterThanOrEqual(cost(query, { n }));
      }),
    );
  });

  it('is the same however a selection is cut into fragments', () => {
    const leaf = fc.constantFrom('name', 'related { name }', 'related { related { name } }');
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 4 }), fc.nat(50), (leaves, n) => {
        const inline = `{ page(first: ${n}) { nodes { ${leaves.join(' ')} } } }`;
        const spread = leaves.map((_leaf, index) => `...F${index}`).join(' ');
        const fragments = leaves.map((each, index) => `fragment F${index} on Item { ${each} }`);
        const cut = `{ page(first: ${n}) { nodes { ${spread} } } } ${fragments.join(' ')}`;
        expect(cost(cut)).toBe(cost(inline));
      }),
    );
  });
});
