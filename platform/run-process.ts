import { z } from 'zod';
import type { Logger } from 'pino';
import { readConfig } from './config.ts';
import type { Resources } from './contracts/resources.ts';
import type { Subgraph, SubgraphName } from './contracts/subgraph.ts';
import { createLogger, logLevels } from './log.ts';
import { openResources, resourcesConfig } from './open-resources.ts';
import { runMain } from './run-main.ts';
import type { Shutdown } from './shutdown.ts';
import { startSubgraphs } from './start-subgraphs.ts';
import { serveSubgraph } from './subgraph-server.ts';

/** What each subgraph's `assemble.ts` exports. */
export type Assemble = (resources: Resources) => Promise<Subgraph>;

/**
 * The whole of a `main.ts`: reads the environment, opens resources, serves, starts, says in one line on stdout
 * where, and stops in order on SIGTERM or SIGINT. A start that fails closes what was opened and exits with 1.
 */
export function runSubgraphProcess(name: SubgraphName, assemble: Assemble): void {
  runMain(createLogger(name), (log, shutdown) => run(name, assemble, log, shutdown));
}

async function run(
  name: SubgraphName,
  assemble: Assemble,
  log: Logger,
  shutdown: Shutdown,
): Promise<void> {
  const { PORT: port, HOST: host } = readConfig(processConfig, process.env);
  const resources = openResources(name, process.env, shutdown, log);
  const subgraph = await assemble(resources);
  await startSubgraphs([subgraph], resources, shutdown);
  const { internalSecret } = resources;
  const server = await serveSubgraph(subgraph, { port, host, internalSecret, log });
  shutdown.add('HTTP server', server.stop);
  process.stdout.write(`${name} is ready at ${server.url}\n`);
}

/** What `openResources` reads again is part of it, so that one fault names every bad variable. */
const processConfig = resourcesConfig.safeExtend({
  PORT: z.coerce.number('expected a port number').int().min(0).max(65_535),
  /** In a container 0.0.0.0; on a shared machine nobody else should reach a subgraph. */
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(logLevels).optional(),
});
