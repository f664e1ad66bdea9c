import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { SubgraphCall, Transport } from '../engine/types.ts';
import { postGraphql, startSmallGateway, type SmallGateway } from '../../test/kit/small-gateway.ts';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@authenticated", "@requiresScopes", "@policy"]
)`;
const till = `${link}
  type Query {
    basket: Basket
    approvals: [Int!]! @requiresScopes(scopes: [["till:approve"]])
    vault: Int @policy(policies: [["vault"]])
  }
  type Mutation {
    sell: Int
    approve: Int @requiresScopes(scopes: [["till:approve"]])
  }
  type Basket @key(fields: "id") { id: ID! owner: String @authenticated }
`;
const prices = `${link}
  type Basket @key(fields: "id") { id: ID! margin: Int @requiresScopes(scopes: [["till:approve"]]) }
`;

const answers: Readonly<Record<string, unknown>> = {
  basket: { __typename: 'Basket', id: 'B1', owner: 'Ann' },
  approvals: [1],
  vault: 9,
  sell: 1,
  approve: 2,
};
const sent: SubgraphCall[] = [];

/** A subgraph that answers every field it is asked for, and remembers what that was. */
const subgraph: Transport = {
  call: async (call) => {
    sent.push(call);
    const { query } = call.operation;
    if (query.includes('_entities')) {
      const alias = /(\w+)\s*:\s*_entities/.exec(query)?.[1] ?? '_entities';
      return { data: { [alias]: [{ __typename: 'Basket', margin: 5 }] } };
    }
    const asked = Object.entries(answers).filter(([name]) =>
      new RegExp(`\\b${name}\\b`).test(query),
    );
    return { data: Object.fromEntries(asked) };
  },
  notReadyReason: async () => undefined,
  close: async () => undefined,
};

let running: SmallGateway;
beforeAll(async () => {
  const { supergraphSdl = '' } = composeServices([
    { name: 'till', typeDefs: parse(till) },
    { name: 'prices', typeDefs: parse(prices) },
  ]);
  running = await startSmallGateway({
    supergraphSdl,
    transports: { till: subgraph, prices: subgraph },
    policies: (identity) => new Set(identity.subject === 'O001-02' ? ['vault'] : []),
  });
});
afterAll(() => running.stop());
beforeEach(() => void (sent.length = 0));

const nobody = {};
const cashier = { authorization: 'Bearer good' };
const manager = { authorization: 'Bearer manager' };

describe('Denied fields', () => {
  it.each`
    caller     | query                               | data                                                    | errors
    ${manager} | ${'{ basket { id owner margin } }'} | ${{ basket: { id: 'B1', owner: 'Ann', margin: 5 } }}    | ${[]}
    ${cashier} | ${'{ basket { id owner margin } }'} | ${{ basket: { id: 'B1', owner: 'Ann', margin: null } }} | ${['basket.margin FORBIDDEN']}
    ${nobody}  | ${'{ basket { id owner margin } }'} | ${{ basket: { id: 'B1', owner: null, margin: null } }}  | ${['basket.margin UNAUTHENTICATED', 'basket.owner UNAUTHENTICATED']}
    ${cashier} | ${'{ basket { id } vault }'}        | ${{ basket: { id: 'B1' }, vault: null }}                | ${['vault FORBIDDEN']}
    ${manager} | ${'{ vault }'}                      | ${{ vault: 9 }}                                         | ${[]}
    ${cashier} | ${'{ approvals basket { id } }'}    | ${null}                                                 | ${['approvals FORBIDDEN']}
    ${cashier} | ${'mutation { sell approve }'}      | ${{ sell: 1, approve: null }}                           | ${['approve FORBIDDEN']}
    ${manager} | ${'mutation { sell approve }'}      | ${{ sell: 1, approve: 2 }}                              | ${[]}
  `(
    'of $query are null with an error, the rest is answered: $errors',
    async ({ caller, query, data, errors }) => {
      const { body, status } = await postGraphql(
        running.url,
        { query },
        caller as Record<string, string>,
      );
      expect(status).toBe(200);
      expect(body.data).toEqual(data);
      const shown = body.errors?.map(
        ({ path, extensions }) => `${path?.join('.') ?? ''} ${String(extensions?.['code'])}`,
      );
      expect((shown ?? []).toSorted()).toEqual(errors);
    },
  );

  it.each`
    query                         | asked
    ${'mutation { approve }'}     | ${0}
    ${'{ basket { id margin } }'} | ${1}
  `('of $query are asked of no subgraph', async ({ query, asked }) => {
    await postGraphql(running.url, { query }, cashier);
    expect(sent).toHaveLength(asked as number);
    expect(sent.map(({ operation }) => operation.query).join()).not.toMatch(/margin|approve/);
  });
});
