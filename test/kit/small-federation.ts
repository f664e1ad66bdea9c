import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { parse } from 'graphql';
import type { Subgraph, SubgraphName } from '#platform/contracts/subgraph.ts';
import type { Identity } from '#platform/contracts/identity.ts';

export type SmallContext = { readonly identity: Identity; readonly deadlineMs: number | undefined };

/** A subgraph of a few lines for tests of the gateway, which must not depend on the product's own schema. */
export function smallSubgraph(
  name: SubgraphName,
  sdl: string,
  resolvers: GraphQLResolverMap<SmallContext>,
): Subgraph {
  return {
    name,
    schema: buildSubgraphSchema({
      typeDefs: parse(`${federationLink}\n${sdl}`),
      resolvers: resolvers as GraphQLResolverMap<unknown>,
    }),
    createContext: ({ identity, deadlineMs }): SmallContext => ({ identity, deadlineMs }),
    consumers: [],
    tasks: {},
    start: async () => {},
    stop: async () => {},
    notReadyReason: () => undefined,
  };
}

/** The supergraph of a few small subgraphs. */
export function composeSmall(sdls: Readonly<Record<string, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({
      name,
      typeDefs: parse(`${federationLink}\n${sdl}`),
    })),
  );
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'Composition failed');
  return supergraphSdl;
}

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])';

export const itemsSdl = `
  type Query {
    item(itemId: ID!): Item
    items: [Item!]!
    whoAmI: String!
    fault: String
    slow(milliseconds: Int!): String
  }
  type Mutation { rename(itemId: ID!, name: String!): Item }
  type Item @key(fields: "itemId") { itemId: ID! name: String! }
`;

export const stockSdl = `
  type Query { warehouses: [String!] }
  type Item @key(fields: "itemId") { itemId: ID! onHand: Int strictOnHand: Int! }
`;

const names = new Map([
  ['I1', 'Bread'],
  ['I2', 'Milk'],
]);

/** Two subgraphs: `product` has items, `back-office` adds their stock. */
export function smallFederation() {
  const renames: string[] = [];
  const toItem = (itemId: string) => ({ itemId, name: names.get(itemId) ?? 'Unknown' });
  const product = smallSubgraph('product', itemsSdl, {
    Query: {
      item: (_root, { itemId }: { itemId: string }) => (names.has(itemId) ? toItem(itemId) : null),
      items: () => [...names.keys()].map(toItem),
      whoAmI: (_root, _args, { identity }) => identity.subject,
      fault: () => {
        throw new Error('secret: password=hunter2 at 10.1.2.3');
      },
      slow: (_root, { milliseconds }: { milliseconds: number }) =>
        new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds)),
    },
    Mutation: {
      rename: (_root, { itemId, name }: { itemId: string; name: string }) => {
        renames.push(name);
        return { itemId, name };
      },
    },
    Item: { __resolveReference: ({ itemId }: { itemId: string }) => toItem(itemId) },
  });
  const backOffice = smallSubgraph('back-office', stockSdl, {
    Query: { warehouses: () => ['W1'] },
    Item: {
      __resolveReference: ({ itemId }: { itemId: string }) => ({ itemId }),
      onHand: ({ itemId }: { itemId: string }) => (itemId === 'I1' ? 7 : 0),
      strictOnHand: () => 1,
    },
  });
  const supergraphSdl = composeSmall({ product: itemsSdl, 'back-office': stockSdl });
  return { product, backOffice, supergraphSdl, renames };
}
