import { createRemoteJWKSet } from 'jose';
import type { Logger } from 'pino';
import { createLogger } from '#platform/log.ts';
import { runMain } from '#platform/run-main.ts';
import { openResources } from '#platform/open-resources.ts';
import type { Shutdown } from '#platform/shutdown.ts';
import { readAppSyncConfig } from './config.ts';
import { startAppSync } from './start-appsync.ts';

/** The local AppSync as a process of its own, beside gateway and subgraphs. */
async function main(log: Logger, shutdown: Shutdown): Promise<void> {
  const { port, host, gatewayUrl, oidc, apiKeys } = readAppSyncConfig(process.env);
  const resources = openResources('appsync', process.env, shutdown, log);
  const { issuer, audience, jwksUrl } = oidc;
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  const appsync = await startAppSync({
    resources,
    gatewayUrl,
    oidc: { issuer, audience, keys },
    port,
    host,
    apiKeys,
  });
  await resources.bus.start();
  shutdown.add('AppSync', appsync.stop);
  process.stdout.write(`appsync is ready at ${appsync.url}\n`);
}

runMain(createLogger('appsync'), main);
