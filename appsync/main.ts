import { createRemoteJWKSet } from 'jose';
import type { Logger } from 'pino';
import { ConfigFault } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { openResources } from '#platform/open-resources.ts';
import { createShutdown, type Shutdown, stopOnSignals } from '#platform/shutdown.ts';
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

const log = createLogger('appsync');
const shutdown = createShutdown(log);
stopOnSignals(shutdown, log);
main(log, shutdown).catch(async (error: unknown) => {
  if (error instanceof ConfigFault) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'Could not start');
  await shutdown.run();
  process.exit(1);
});
