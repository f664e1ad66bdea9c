import { execute, type ExecutionResult, parse } from 'graphql';
import { buildSchemaFromSdl, readSdl } from './build-schema.ts';
import type { Identity } from './contracts/identity.ts';
import { anonymous } from './identity.ts';

const sdl = `
  type Query {
    open: String
    mine: String @authenticated
    sell: String @requiresScopes(scopes: [["till:sell", "till:read"], ["service"]])
    echo(gtin: Gtin, at: DateTime): Echo
    silent: String
  }
  type Echo @key(fields: "gtin") {
    gtin: Gtin!
    at: DateTime
    cost: Decimal @requiresScopes(scopes: [["erp:read"]])
  }
`;
const resolvers = {
  Query: {
    open: () => 'open',
    mine: () => 'mine',
    sell: () => 'sold',
    echo: (_root: unknown, args: object) => ({ ...args, cost: '1.50' }),
  },
  Echo: {
    __resolveReference: (reference: { gtin: string }) => {
      if (reference.gtin.startsWith('9')) throw new Error('broken row');
      return Object.freeze({ gtin: reference.gtin });
    },
  },
};
const schema = buildSchemaFromSdl([readSdl('common'), sdl], resolvers);

function identity(scopes: readonly string[]): Identity {
  return { subject: 'O001-01', roles: [], scopes, stores: 'ALL' };
}

async function ask(query: string, caller?: Identity): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), contextValue: { identity: caller } });
}

describe('scopes', () => {
  it.each`
    field     | scopes                        | code
    ${'open'} | ${undefined}                  | ${undefined}
    ${'mine'} | ${undefined}                  | ${'UNAUTHENTICATED'}
    ${'mine'} | ${[]}                         | ${undefined}
    ${'sell'} | ${undefined}                  | ${'UNAUTHENTICATED'}
    ${'sell'} | ${['till:sell']}              | ${'FORBIDDEN'}
    ${'sell'} | ${['till:sell', 'till:read']} | ${undefined}
    ${'sell'} | ${['service']}                | ${undefined}
  `('$field with $scopes answers $code', async ({ field, scopes, code }) => {
    const result = await ask(`{ ${field} }`, scopes === undefined ? undefined : identity(scopes));
    expect(result.errors?.[0]?.extensions['code']).toBe(code);
  });

  it.each(['mine', 'sell'])('%s asks a caller without a token for one', async (field) => {
    const result = await ask(`{ open ${field} }`, anonymous);
    expect(result.data).toMatchObject({ open: 'open' });
    expect(result.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(result.errors?.[0]?.message).toContain('Authorization: Bearer');
  });

  it('guards a field of an entity too, and answers the rest', async () => {
    const result = await ask('{ echo(gtin: "4006381333931") { gtin cost } }', identity([]));
    expect(result.data).toEqual({ echo: { gtin: '04006381333931', cost: null } });
    expect(result.errors?.[0]?.message).toBe('Echo.cost needs the scope erp:read.');
  });
});

describe('entities', () => {
  it('fails one broken entity alone and takes frozen objects', async () => {
    const result = await ask(`{ _entities(representations: [
      { __typename: "Echo", gtin: "00000040063812" }, { __typename: "Echo", gtin: "9" }
    ]) { ... on Echo { gtin } } }`);
    expect(result.errors?.map(({ path }) => path)).toEqual([['_entities', 1]]);
  });
});

describe('resolvers', () => {
  it('refuses one that the schema does not have', () => {
    const stray = { Query: { opne: () => 'open' }, Basket: {} };
    expect(() => buildSchemaFromSdl([readSdl('common'), sdl], stray)).toThrow(
      'The schema does not have what these resolvers answer: Query.opne, Basket.',
    );
  });

  it('fails a root field that has none instead of answering null', async () => {
    const result = await ask('{ silent }');
    expect(result.errors?.[0]?.message).toBe('Query.silent has no resolver.');
  });
});
