import path from 'node:path';
import { createRemoteJWKSet } from 'jose';
import { roleScopes } from '#platform/roles.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createPostgresBus } from '#platform/bus/postgres-bus.ts';
import { createRedisBus } from '#platform/bus/redis-bus.ts';
import type { EventBus } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import { openPostgres } from '#platform/postgres.ts';
import { openRedis } from '#platform/redis.ts';
import { runMain } from '#platform/run-main.ts';
import type { Shutdown } from '#platform/shutdown.ts';
import { topics } from '#platform/topics.ts';
import type { Logger } from 'pino';
import { createTokenVerifier } from './authenticate.ts';
import { readGatewayConfig, type GatewayConfig } from './config.ts';
import { readCorpus, readTrustedDocuments } from './corpus.ts';
import type { Transports } from './engine/types.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { playgroundIsInstalled, type PlaygroundOptions } from './playground/playground.ts';
import { createSupergraphSource } from './supergraph/create-source.ts';
import { transportTo } from './transports/transport-to.ts';
import {
  inMemory,
  inRedis,
  type PersistedQueryStore,
} from './trusted-documents/persisted-queries.ts';
import { openMetrics } from './watch/watch-server.ts';

/** The gateway as a process of its own, over HTTP to the subgraphs. */
async function main(log: Logger, shutdown: Shutdown): Promise<void> {
  const config = readGatewayConfig(process.env);
  const source = createSupergraphSource(placeOf(config), { log });
  const bus = openBus(config, shutdown, log);
  const persistedQueries = openPersistedQueries(config, shutdown, log);
  const supergraphSdl = await source.first();
  const gateway = assembleGateway({ config, supergraphSdl, bus, persistedQueries, log });
  shutdown.add('gateway', gateway.stop);
  shutdown.add('supergraph', source.stop);
  await gateway.prewarmed;
  await bus?.start();
  const url = await gateway.listen(config.port, config.host);
  if (config.watchesSupergraph) source.watch(gateway.reload);
  await openMetrics(gateway, config, shutdown);
  process.stdout.write(`gateway is ready at ${url}/graphql\n`);
}

/** A path is one below the sources, wherever the process was started. */
function placeOf({ supergraph }: GatewayConfig): string {
  return /^https?:/.test(supergraph) ? supergraph : path.resolve(rootDir(), supergraph);
}

/** The gateway listens to the bus and publishes nothing. */
function openBus({ bus }: GatewayConfig, shutdown: Shutdown, log: Logger): EventBus | undefined {
  if (bus === undefined) return undefined;
  const opened =
    bus.kind === 'redis'
      ? openRedisBus(bus.url, shutdown, log)
      : openPostgresBus(bus.url, shutdown, log);
  shutdown.add('event bus', opened.stop);
  return opened;
}

function openRedisBus(url: string, shutdown: Shutdown, log: Logger): EventBus {
  const redis = openRedis(url, log);
  shutdown.add('Redis', () => redis.disconnect());
  return createRedisBus({ redis, log });
}

function openPostgresBus(url: string, shutdown: Shutdown, log: Logger): EventBus {
  const pool = openPostgres(url, log);
  shutdown.add('PostgreSQL', () => pool.end());
  return createPostgresBus({ pool, log, name: 'gateway' });
}

function openPersistedQueries(
  { persistedQueries: wanted }: GatewayConfig,
  shutdown: Shutdown,
  log: Logger,
): 'off' | PersistedQueryStore {
  if (wanted === 'off') return wanted;
  if (wanted === 'memory') return inMemory();
  const redis = openRedis(wanted.redisUrl, log);
  shutdown.add('Redis of persisted queries', () => redis.disconnect());
  return inRedis(redis, (err) => log.warn({ err }, 'Persisted queries are not shared for now'));
}

type GatewayParts = {
  readonly config: GatewayConfig;
  readonly supergraphSdl: string;
  readonly bus: EventBus | undefined;
  readonly persistedQueries: 'off' | PersistedQueryStore;
  readonly log: Logger;
};

function assembleGateway(parts: GatewayParts): Gateway {
  const { config, supergraphSdl, bus, persistedQueries, log } = parts;
  const corpus = readCorpus(rootDir());
  const playground = playgroundFor(config, corpus);
  return createGateway({
    supergraphSdl,
    transports: transportsFor(config),
    transportFor: (subgraph, url) =>
      transportTo(subgraph, { url, internalSecret: config.internalSecret }),
    verifyToken: createTokenVerifier({
      issuer: config.oidc.issuer,
      audience: config.oidc.audience,
      keys: createRemoteJWKSet(new URL(config.oidc.jwksUrl)),
    }),
    log,
    introspection: !config.isProduction,
    corsOrigins: config.corsOrigins,
    prewarm: corpus.map((operation) => operation.document),
    trustedDocuments: { safelist: config.safelist, documents: readTrustedDocuments(rootDir()) },
    persistedQueries,
    coalesce: config.coalesce,
    ...(bus === undefined ? {} : { events: { bus, topics } }),
    ...(playground === undefined ? {} : { playground }),
  });
}

/** Ours; where others are is what the supergraph says. */
function transportsFor({ internalSecret, subgraphUrls }: GatewayConfig): Transports {
  const transports = Object.entries(subgraphUrls).map(
    ([subgraph, url]) => [subgraph, transportTo(subgraph, { url, internalSecret })] as const,
  );
  return Object.fromEntries(transports);
}

/** Without an issuer at hand the playground takes a token by hand. */
function playgroundFor(
  { isProduction }: GatewayConfig,
  operations: PlaygroundOptions['operations'],
): PlaygroundOptions | undefined {
  if (isProduction || !playgroundIsInstalled(rootDir())) return undefined;
  return { rootDir: rootDir(), operations, roles: Object.keys(roleScopes), storeIds: [] };
}

runMain(createLogger('gateway'), main);
