import { composeSmall, smallSubgraph } from '../../kit/small-federation.ts';

const itemsSdl = `
  type Query {
    item(itemId: ID!): Item
    items(first: Int = 20): [Item!]!
    find(filter: Filter, price: Float, count: Int, tags: [String!]): [Item!]!
    node: Node
    whoAmI: String!
    renames: Int!
  }
  type Mutation { rename(itemId: ID!, name: String!): Item }
  type Subscription { ticked(name: String!): Tick }
  type Tick { count: Int! item: Item! }
  interface Node { itemId: ID! next: Node near: [Node!]! }
  type Item implements Node @key(fields: "itemId") {
    itemId: ID! name: String! next: Node near: [Node!]! self: Item
  }
  type Box implements Node { itemId: ID! next: Node near: [Node!]! size: Int }
  input Filter { text: String min: Int max: Float and: [Filter!] not: Filter }
`;

const stockSdl = `
  type Query { warehouses: [String!] }
  type Item @key(fields: "itemId") { itemId: ID! onHand: Int }
`;

type Thing = { readonly __typename: 'Item' | 'Box'; readonly itemId: string };

const toItem = (itemId: string): Thing => ({ __typename: 'Item', itemId });
const box: Thing = { __typename: 'Box', itemId: 'B1' };
const links = {
  next: ({ itemId }: Thing) => (itemId === 'B1' ? toItem('I1') : box),
  near: () => [toItem('I2'), box],
};
const tickMs = 20;

/** What is attacked: lists, an interface, nested inputs, an entity over two subgraphs, a subscription. */
export function attackedFederation() {
  let renameCount = 0;
  const product = smallSubgraph('product', itemsSdl, {
    Query: {
      item: (_root, { itemId }: { itemId: string }) => toItem(itemId),
      items: (_root, { first }: { first: number }) =>
        Array.from({ length: Math.min(100, Math.max(0, first)) }, (_, at) => toItem(`I${at}`)),
      find: () => [toItem('I1')],
      node: () => box,
      whoAmI: (_root, _args, { identity }) => identity.subject,
      renames: () => renameCount,
    },
    Mutation: {
      rename: (_root, { itemId }: { itemId: string }) => {
        renameCount += 1;
        return toItem(itemId);
      },
    },
    Subscription: {
      ticked: {
        subscribe: () => ticks(),
        resolve: (tick: unknown) => tick,
      },
    },
    Node: { __resolveType: ({ __typename }: Thing) => __typename },
    Item: {
      ...links,
      name: ({ itemId }: Thing) => `Item ${itemId}`,
      self: (item: Thing) => item,
      __resolveReference: ({ itemId }: Thing) => toItem(itemId),
    },
    Box: { ...links, size: () => 1 },
  });
  const backOffice = smallSubgraph('back-office', stockSdl, {
    Query: { warehouses: () => ['W1'] },
    Item: {
      __resolveReference: ({ itemId }: Thing) => toItem(itemId),
      onHand: () => 7,
    },
  });
  const supergraphSdl = composeSmall({ product: itemsSdl, 'back-office': stockSdl });
  return { product, backOffice, supergraphSdl };
}

async function* ticks() {
  for (let count = 1; ; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, tickMs));
    yield { count, item: toItem(`I${count}`) };
  }
}
