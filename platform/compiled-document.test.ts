import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { compiledDocument } from './compiled-document.ts';

const schema = buildSchema(`
  type Query { item(id: ID!, where: Where): Item items: [Item!]! search: [Result!]! broken: Int! }
  input Where { city: String near: Int = 3 }
  interface Named { name: String! }
  type Item implements Named { id: ID! name: String! price: Int tags: [String!] }
  type Shop implements Named { name: String! }
  union Result = Item | Shop
  type Mutation { rename: Int }
`);

const item = {
  __typename: 'Item',
  id: 'I1',
  name: 'Bread',
  price: 199,
  tags: null,
};
const rootValue = {
  item: ({ id, where }: { readonly id: string; readonly where?: object }) => ({
    ...item,
    name: JSON.stringify({ id, where }),
  }),
  items: () => [item, Promise.resolve(item)],
  search: () => [item, { __typename: 'Shop', name: 'Corner' }],
  broken: () => {
    throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } });
  },
};
for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_source, args, context, info) =>
    (rootValue as Record<string, (args: unknown) => unknown>)[name]?.(args) ?? [context, info];
}

describe('A compiled document answers what graphql-js answers', () => {
  it.each([
    ['fields and promises', '{ items { id name price tags } }', {}],
    ['aliases and names of types', '{ a: items { t: __typename } __typename }', {}],
    ['abstract types', '{ search { __typename ... on Named { name } ... on Item { id } } }', {}],
    ['variables given', 'query($i: ID!) { item(id: $i) { name } }', { i: 'x' }],
    [
      'conditions',
      'query($y: Boolean!) { items { id @skip(if: $y) name @include(if: $y) } }',
      { y: true },
    ],
    ['errors that null everything', '{ items { id } broken }', {}],
    ['variables of the wrong type', 'query($i: ID!) { item(id: $i) { name } }', { i: {} }],
  ])('%s', async (_name, query, variables) => {
    const document = parse(query);
    const expected = await execute({ schema, document, variableValues: variables });
    const compiled = compiledDocument(schema, document, 0);
    const result = await compiled?.({}, variables);
    expect(result?.data).toEqual(expected.data === undefined ? undefined : expected.data);
    expect(result?.errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
      expected.errors?.map(({ path, extensions }) => ({ path, extensions })),
    );
    for (const error of result?.errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
  });
});

describe('What is compiled', () => {
  it('is kept in a bounded number', () => {
    const documents = Array.from({ length: 201 }, (_, index) =>
      parse(`query Q${index} { __typename }`),
    );
    for (const document of documents) compiledDocument(schema, document, 0);
    const [first, second] = documents;
    if (first === undefined || second === undefined) throw new Error('Expected documents.');
    // Asked again, the first one counts from the beginning; the second one is still there.
    expect(compiledDocument(schema, first, 1)).toBeUndefined();
    expect(compiledDocument(schema, second, 1)).toBeDefined();
  });

  it('is asked for often', () => {
    const document = parse('{ items { id } }');
    const uses = Array.from({ length: 5 }, () => compiledDocument(schema, document, 3));
    expect(uses.map((each) => each !== undefined)).toEqual([false, false, false, true, true]);
  });

  it.each([
    ['a mutation', 'mutation { rename }'],
    ['several operations', 'query A { items { id } } query B { items { id } }'],
    ['variables inside literals', 'query($c: String) { item(id: 1, where: {city: $c}) { id } }'],
    ['variables with defaults', 'query($i: ID! = 7) { item(id: $i) { name } }'],
    ['variables that are input objects', 'query($w: Where) { item(id: 1, where: $w) { id } }'],
  ])('is not %s', (_name, query) => {
    expect(compiledDocument(schema, parse(query), 0)).toBeUndefined();
  });
});
