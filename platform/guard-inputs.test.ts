import fc from 'fast-check';
import { buildSchemaFromSdl, readSdl } from './build-schema.ts';
import { execute, parse } from 'graphql';

const sdl = `
  type Query { echo(id: ID, list: [Named!], text: String): String, shelf: Shelf }
  type Shelf { price(storeId: ID!): String }
  type Mutation {
    rename(input: RenameInput!): RenamePayload!
    lend(input: LendInput!): RenamePayload!
  }
  input Named { name: String }
  input RenameInput { idempotencyKey: ID!, itemId: ID!, names: [Named!], amount: String }
  input LendInput { idempotencyKey: ID!, days: Int!, note: String }
  type RenamePayload { userErrors: [NameError!]! }
  type NameError { field: [String!] }
`;

type Input = { readonly place: readonly string[] | undefined };
/** Refuses, and names this place. */
let place: Input['place'];
const refuse = () => ({ userErrors: [{ ...(place === undefined ? {} : { field: place }) }] });
const resolvers = {
  Query: { echo: () => 'heard', shelf: () => ({ price: () => '1.49' }) },
  Mutation: { rename: refuse, lend: refuse },
};
const schema = buildSchemaFromSdl([readSdl('common'), sdl], resolvers);

async function ask(query: string, variableValues: Readonly<Record<string, unknown>>) {
  return execute({ schema, document: parse(query), variableValues, contextValue: {} });
}

const echo =
  'query ($id: ID, $list: [Named!], $text: String) { echo(id: $id, list: $list, text: $text) }';

describe('Text that a store cannot take', () => {
  it.each`
    variables                                         | message
    ${{ id: 'a\u0000' }}                              | ${'Expected id as text without NUL and half surrogate pairs.'}
    ${{ text: '\ud800' }}                             | ${'Expected text as text without NUL and half surrogate pairs.'}
    ${{ text: '\udc00\ud800' }}                       | ${'Expected text as text without NUL and half surrogate pairs.'}
    ${{ list: [{ name: 'a' }, { name: '\u0000' }] }}  | ${'Expected list.1.name as text without NUL and half surrogate pairs.'}
    ${{ id: 'x'.repeat(201) }}                        | ${'Expected id with at most 200 characters, got 201.'}
    ${{ id: 'x'.repeat(200), text: 'y'.repeat(999) }} | ${undefined}
    ${{ text: '😀', list: null }}                     | ${undefined}
  `('$message', async ({ variables, message }) => {
    const { errors } = await ask(echo, variables);
    expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions['code']).toBe(
      message === undefined ? undefined : 'BAD_USER_INPUT',
    );
  });

  it.each(['\u0000', 'x'.repeat(201)])('is refused at fields of objects, too', async (storeId) => {
    const nested = 'query ($storeId: ID!) { shelf { price(storeId: $storeId) } }';
    const { errors } = await ask(nested, { storeId });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await ask(nested, { storeId: 'S001' })).data).toEqual({ shelf: { price: '1.49' } });
  });

  it('is every text with NUL or half a pair, and no other', async () => {
    const unit = fc.constantFrom('a', 'ß', '😀', '\ud83d', '\ude00', '\u0000', '\u0001');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 8 }), async (text) => {
        const { errors } = await ask(echo, { text });
        expect(errors === undefined).toBe(isWhole(text) && !text.includes('\u0000'));
      }),
    );
  });
});

/** Half a pair does not survive UTF-8. */
function isWhole(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

describe('The place of a refusal', () => {
  it.each`
    mutation    | named                     | place
    ${'rename'} | ${['names', '0', 'name']} | ${['names', '0', 'name']}
    ${'rename'} | ${['amount']}             | ${['amount']}
    ${'rename'} | ${undefined}              | ${['itemId']}
    ${'rename'} | ${[]}                     | ${['itemId']}
    ${'rename'} | ${['basketId']}           | ${['itemId']}
    ${'rename'} | ${['names', 'name']}      | ${['itemId']}
    ${'rename'} | ${['amount', 'currency']} | ${['itemId']}
    ${'lend'}   | ${undefined}              | ${['days']}
  `('of $mutation that names $named is $place', async ({ mutation, named, place: expected }) => {
    place = named;
    const type = mutation === 'rename' ? 'RenameInput' : 'LendInput';
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { field } } }`;
    const input = {
      idempotencyKey: 'k',
      ...(mutation === 'rename' ? { itemId: 'I' } : { days: 1 }),
    };
    const { data } = await ask(query, { input });
    expect(data).toEqual({ [mutation]: { userErrors: [{ field: expected }] } });
  });
});
