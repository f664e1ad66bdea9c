import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRemoteJWKSet } from 'jose';
import { roleScopes } from '#platform/roles.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createLogger } from '#platform/log.ts';
import { runMain } from '#platform/run-main.ts';
import type { Shutdown } from '#platform/shutdown.ts';
import type { Logger } from 'pino';
import { createTokenVerifier } from './authenticate.ts';
import { readGatewayConfig, type GatewayConfig } from './config.ts';
import { readCorpus } from './corpus.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { playgroundIsInstalled, type PlaygroundOptions } from './playground/playground.ts';
import { overHttp } from './transports/http.ts';

/** The gateway as a process of its own, over HTTP to the subgraphs. */
async function main(log: Logger, shutdown: Shutdown): Promise<void> {
  const config = readGatewayConfig(process.env);
  const gateway = assembleGateway(config, log);
  shutdown.add('gateway', gateway.stop);
  await gateway.prewarmed;
  const url = await gateway.listen(config.port, config.host);
  process.stdout.write(`gateway is ready at ${url}/graphql\n`);
}

function assembleGateway(config: GatewayConfig, log: Logger): Gateway {
  const { internalSecret, subgraphUrls } = config;
  const corpus = readCorpus(rootDir());
  const playground = playgroundFor(config, corpus);
  return createGateway({
    supergraphSdl: readFileSync(path.resolve(rootDir(), config.supergraphPath), 'utf8'),
    transports: Object.fromEntries(
      Object.entries(subgraphUrls).map(([subgraph, url]) => [
        subgraph,
        overHttp({ subgraph, url, internalSecret }),
      ]),
    ),
    verifyToken: createTokenVerifier({
      issuer: config.oidc.issuer,
      audience: config.oidc.audience,
      keys: createRemoteJWKSet(new URL(config.oidc.jwksUrl)),
    }),
    log,
    introspection: !config.isProduction,
    corsOrigins: config.corsOrigins,
    prewarm: corpus.map((operation) => operation.document),
    ...(playground === undefined ? {} : { playground }),
  });
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
