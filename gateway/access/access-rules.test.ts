import { buildSchema, Kind, parse, visit } from 'graphql';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { readAccessRules } from './access-rules.ts';
import { accessOf, deniedFields, deniedTo } from './operation-access.ts';

const sdl = `
  schema @link(url: "https://specs.apollo.dev/policy/v0.1", as: "rule") { query: Query }
  directive @link(url: String!, as: String) repeatable on SCHEMA
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @rule(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  type Query {
    open: Int
    signedIn: Int @authenticated
    cost: Int @requiresScopes(scopes: [["erp"], ["boss", "night"]])
    account: Account
    token: Token
    mood: Mood
    node: Node
    both: Both
    vault: Int @rule(policies: [["vault", "day"]])
    page: Page
  }
  scalar Token @requiresScopes(scopes: [["token"]])
  enum Mood @authenticated { GOOD }
  type Account @authenticated { id: Int balance: Int @requiresScopes(scopes: [["money"]]) }
  interface Node { id: Int secret: Int }
  type Plain implements Node { id: Int secret: Int @requiresScopes(scopes: [["secret"]]) }
  interface Page @authenticated { id: Int }
  type Leaf implements Page { id: Int }
  type Hidden implements Node @authenticated { id: Int secret: Int }
  union Both = Plain | Account
`;
const rules = readAccessRules(parse(sdl));
const schema = buildSchema(sdl);

function withScopes(...scopes: string[]): Identity {
  return { subject: 'O1', roles: [], scopes, stores: [] };
}

function denied(query: string, identity: Identity, granted: readonly string[] = []) {
  const document = parse(query);
  const access = accessOf(document, schema, rules);
  const indexes = deniedTo(identity, access, new Set(granted));
  const fields = deniedFields(access, indexes, identity === anonymous);
  const found: string[] = [];
  visit(document, {
    Field: (node) => {
      const field = fields.get(node);
      if (field !== undefined) found.push(`${node.name.value} ${field.code}`);
    },
  });
  return found;
}

const nobody = anonymous;
const somebody = withScopes();

describe('A field', () => {
  it.each`
    query                                                 | identity                       | fields
    ${'{ open }'}                                         | ${nobody}                      | ${[]}
    ${'{ signedIn open }'}                                | ${nobody}                      | ${['signedIn UNAUTHENTICATED']}
    ${'{ signedIn }'}                                     | ${somebody}                    | ${[]}
    ${'{ cost }'}                                         | ${nobody}                      | ${['cost UNAUTHENTICATED']}
    ${'{ cost }'}                                         | ${somebody}                    | ${['cost FORBIDDEN']}
    ${'{ cost }'}                                         | ${withScopes('erp')}           | ${[]}
    ${'{ cost }'}                                         | ${withScopes('boss')}          | ${['cost FORBIDDEN']}
    ${'{ cost }'}                                         | ${withScopes('boss', 'night')} | ${[]}
    ${'{ a: cost ...F } fragment F on Query { b: cost }'} | ${somebody}                    | ${['cost FORBIDDEN', 'cost FORBIDDEN']}
    ${'{ token }'}                                        | ${somebody}                    | ${['token FORBIDDEN']}
    ${'{ mood }'}                                         | ${nobody}                      | ${['mood UNAUTHENTICATED']}
    ${'{ account { balance id } }'}                       | ${somebody}                    | ${['balance FORBIDDEN']}
    ${'{ account { id } }'}                               | ${nobody}                      | ${['account UNAUTHENTICATED', 'id UNAUTHENTICATED']}
    ${'{ both { ... on Account { id } } }'}               | ${nobody}                      | ${['id UNAUTHENTICATED']}
    ${'{ page { id } }'}                                  | ${nobody}                      | ${['page UNAUTHENTICATED', 'id UNAUTHENTICATED']}
    ${'{ __typename }'}                                   | ${nobody}                      | ${[]}
  `('$query is denied where it demands more: $fields', ({ query, identity, fields }) => {
    expect(denied(query, identity)).toEqual(fields);
  });

  it('of an interface demands what any type behind it demands', () => {
    expect(denied('{ node { secret } }', somebody)).toEqual(['secret FORBIDDEN']);
    expect(denied('{ node { id } }', nobody)).toEqual(['id UNAUTHENTICATED']);
    expect(denied('{ node { ... on Plain { id } } }', nobody)).toEqual([]);
  });

  it('with a policy is shown to whoever was granted all of one alternative, by the name that @link gave it', () => {
    expect(denied('{ vault }', somebody)).toEqual(['vault FORBIDDEN']);
    expect(denied('{ vault }', somebody, ['vault'])).toEqual(['vault FORBIDDEN']);
    expect(denied('{ vault }', somebody, ['vault', 'day'])).toEqual([]);
    expect(accessOf(parse('{ vault }'), schema, rules).policies).toEqual(['vault', 'day']);
  });

  it('tells which scopes it needs', () => {
    const document = parse('{ cost }');
    const access = accessOf(document, schema, rules);
    const [field] = [
      ...deniedFields(access, deniedTo(somebody, access, new Set()), false).values(),
    ];
    expect(field?.message).toBe('Query.cost needs the scope erp, or boss and night.');
  });
});

it('A supergraph without demands has no rules to look up', () => {
  expect(readAccessRules(parse('type Query { open: Int }'))).toBeUndefined();
  expect(parse(sdl).definitions[0]?.kind).toBe(Kind.SCHEMA_DEFINITION);
});

describe('A directive under another name', () => {
  it.each([
    ['by its link', '@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "guarded")'],
    [
      'by an import',
      '@link(url: "https://specs.apollo.dev/authenticated/v0.1", import: [{ name: "@authenticated", as: "@guarded" }])',
    ],
  ])('guards all the same: renamed %s', (_how, link) => {
    const renamed = parse(`schema ${link} { query: Query } type Query { account: Int @guarded }`);
    expect(readAccessRules(renamed)?.ofField('Query', 'account')).toEqual([
      { kind: 'authenticated' },
    ]);
  });
});
