import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { parse } from 'graphql';
import { decodeJwt } from 'jose';
import { newId } from '#kernel/ids.ts';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { EventBus } from '#platform/contracts/events.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph, SubgraphName } from '#platform/contracts/subgraph.ts';
import { maySeeStore } from '#platform/identity.ts';
import { createLogger } from '#platform/log.ts';
import { serveSubgraph } from '#platform/subgraph-server.ts';
import type { Topic } from '#platform/topics.ts';
import { TokenRefused } from '../../gateway/authenticate.ts';
import type { RequestScope, Transports } from '../../gateway/engine/types.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../gateway/gateway.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { overHttp } from '../../gateway/transports/http.ts';
import { createTickers, type Tickers } from './tickers.ts';

/** A gateway over two small subgraphs, with subscriptions from the bus and from a subgraph. */
export type SubscriptionGateway = {
  readonly gateway: Gateway;
  readonly url: string;
  readonly wsUrl: string;
  readonly bus: EventBus;
  readonly tickers: Tickers;
  readonly supergraphSdl: string;
  /** Calls of subgraphs so far, by subgraph. */
  readonly calls: ReadonlyMap<string, number>;
  /** Publishes that an item has a new price at a store. */
  readonly changePrice: (change: PriceChange) => Promise<void>;
  /** Resolves when so many subscriptions are open, and so many upstreams for them. */
  readonly untilOpen: (subscribers: number, upstreams?: number) => Promise<void>;
  /** Over HTTP only: as if their processes had ended. */
  readonly stopSubgraphs: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type PriceChange = {
  readonly itemId: string;
  readonly sequence: number;
  readonly storeId?: string;
  readonly price?: string;
};

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])';

export const productSdl = `
  type Query { item(itemId: ID!): Item }
  type Mutation { rename(itemId: ID!, name: String!): Item }
  type Item @key(fields: "itemId") { itemId: ID! name: String! }
  type Subscription {
    priceChanged(itemId: ID!): PriceChange @requiresScopes(scopes: [["product:read"]])
    ticked(name: String!): Tick
  }
  type PriceChange {
    itemId: ID!
    storeId: ID!
    sequence: Int!
    price: String!
    cost: String @requiresScopes(scopes: [["product:write"]])
    item: Item!
  }
  type Tick { count: Int! by: String! item: Item! }
`;

const stockSdl = 'type Item @key(fields: "itemId") { itemId: ID! onHand: Int! whoAsks: String! }';

export const priceChangedTopic: Topic = {
  field: 'priceChanged',
  eventType: 'PriceChanged',
  payloadsOf: ({ detail }) => [detail as Readonly<Record<string, unknown>>],
  channelOf: ({ itemId }) => String(itemId),
  channelsOf: ({ itemId }) => [String(itemId)],
  sequenceOf: ({ sequence }) => Number(sequence),
  sequences: 'contiguous',
  mayReceive: (identity, { storeId }) => maySeeStore(identity, String(storeId)),
  admission: {
    query: 'query ($itemId: ID!) { item(itemId: $itemId) { itemId } }',
    variablesOf: ({ itemId }) => ({ itemId }),
  },
};

export type SubscriptionGatewayOptions = {
  readonly http?: boolean;
  readonly sdl?: string;
  /** Each call of a subgraph waits for it. */
  readonly beforeCall?: (subgraph: string, scope: RequestScope) => Promise<void>;
};

/** Starts it on a free port; `http` puts servers between the gateway and its subgraphs. */
export async function startSubscriptionGateway(
  options: Partial<GatewayOptions> & SubscriptionGatewayOptions = {},
): Promise<SubscriptionGateway> {
  const { http = false, sdl = productSdl, beforeCall, ...gatewayOptions } = options;
  const log = createLogger('test', 'silent');
  const tickers = createTickers();
  const bus = createMemoryBus({ log });
  const calls = new Map<string, number>();
  const subgraphs = [
    toSubgraph('product', productSdl, productResolvers(tickers)),
    toSubgraph('back-office', stockSdl, stockResolvers),
  ];
  const closers: (() => Promise<void>)[] = [];
  const transports: Transports = Object.fromEntries(
    await Promise.all(
      subgraphs.map(async (subgraph) => [subgraph.name, await connect(subgraph)] as const),
    ),
  );
  const supergraphSdl = composeSubscriptions(sdl);
  const gateway = createGateway({
    supergraphSdl,
    transports: counted(transports, calls, beforeCall),
    verifyToken: async (token) => identityIn(token),
    log,
    events: { bus, topics: [priceChangedTopic] },
    ...gatewayOptions,
  });
  const url = await gateway.listen(0);
  return {
    ...{ gateway, url, bus, tickers, supergraphSdl, calls },
    wsUrl: `${url.replace('http', 'ws')}/graphql`,
    changePrice: async ({ itemId, sequence, storeId = 'S001', price = '1.00' }) =>
      bus.publish([priceChangedEvent({ itemId, sequence, storeId, price })]),
    untilOpen: (subscribers, upstreams) =>
      until(async () => {
        const text = await gateway.metrics.text();
        const hasUpstreams = upstreams === undefined || text.includes(`upstreams ${upstreams}\n`);
        return hasUpstreams && text.includes(`subscribers ${subscribers}\n`);
      }),
    stopSubgraphs,
    stop: async () => {
      await gateway.stop();
      await stopSubgraphs();
      await bus.stop();
    },
  };

  async function stopSubgraphs(): Promise<void> {
    await Promise.all(closers.splice(0).map((close) => close()));
  }

  async function connect(subgraph: Subgraph) {
    if (!http) return inProcess(subgraph);
    const internalSecret = Buffer.alloc(32, 7).toString('base64');
    const server = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
    closers.push(server.stop);
    return overHttp({ subgraph: subgraph.name, url: server.url, internalSecret });
  }
}

export function composeSubscriptions(sdl: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'product', typeDefs: parse(`${link}\n${sdl}`) },
    { name: 'back-office', typeDefs: parse(`${link}\n${stockSdl}`) },
  ]);
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'Composition failed');
  return supergraphSdl;
}

/** Waits for what happens on its own, and fails after five seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 500; wait += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not come true: ${String(isTrue)}`);
}

/** A token that the test gateway believes: any identity, until any time. */
export function tokenOf(identity: Identity, expiresAtMs = Date.now() + 3_600_000): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ identity, exp: expiresAtMs / 1_000 })}.x`;
}

function identityIn(token: string): Identity {
  try {
    return decodeJwt<{ readonly identity: Identity }>(token).identity;
  } catch (cause) {
    throw new TokenRefused('The token is not valid here.', { cause });
  }
}

export function priceChangedEvent(detail: Required<PriceChange>) {
  return {
    id: newId(),
    type: 'PriceChanged',
    source: 'product',
    aggregateId: `item:${detail.itemId}`,
    version: detail.sequence,
    occurredAt: new Date().toISOString(),
    detail: { ...detail, cost: '0.50', item: { itemId: detail.itemId } },
  };
}

type SmallContext = { readonly identity: Identity };

function toSubgraph(
  name: SubgraphName,
  sdl: string,
  resolvers: GraphQLResolverMap<SmallContext>,
): Subgraph {
  return {
    name,
    schema: buildSubgraphSchema({
      typeDefs: parse(`${link}\n${sdl}`),
      resolvers: resolvers as GraphQLResolverMap<unknown>,
    }),
    createContext: ({ identity }): SmallContext => ({ identity }),
    consumers: [],
    tasks: {},
    start: async () => {},
    stop: async () => {},
    notReadyReason: () => undefined,
  };
}

const toItem = (itemId: string) => ({ itemId, name: `Item ${itemId}` });

function productResolvers(tickers: Tickers): GraphQLResolverMap<SmallContext> {
  return {
    Query: {
      item: (_root, { itemId }: { itemId: string }) =>
        itemId.startsWith('I') ? toItem(itemId) : null,
    },
    Mutation: { rename: (_root, { itemId }: { itemId: string }) => toItem(itemId) },
    Item: { __resolveReference: ({ itemId }: { itemId: string }) => toItem(itemId) },
    Subscription: {
      ticked: {
        subscribe: (_root, { name }: { name: string }) => tickers.open(name),
        resolve: ({ count }: { count: number }, _args: unknown, { identity }: SmallContext) => ({
          count,
          by: identity.subject,
          item: toItem(`I${count}`),
        }),
      },
    },
  };
}

const stockResolvers: GraphQLResolverMap<SmallContext> = {
  Item: {
    __resolveReference: ({ itemId }: { itemId: string }) => ({ itemId }),
    onHand: ({ itemId }: { itemId: string }) => Number(itemId.slice(1)) * 10,
    whoAsks: (_item: unknown, _args: unknown, { identity }: SmallContext) => identity.subject,
  },
};

function counted(
  transports: Transports,
  calls: Map<string, number>,
  beforeCall: SubscriptionGatewayOptions['beforeCall'],
): Transports {
  return Object.fromEntries(
    Object.entries(transports).map(([name, transport]) => [
      name,
      {
        ...transport,
        call: async (call, scope) => {
          calls.set(name, (calls.get(name) ?? 0) + 1);
          await beforeCall?.(name, scope);
          return transport.call(call, scope);
        },
      },
    ]),
  );
}
