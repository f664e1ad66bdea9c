import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Subgraph } from './contracts/subgraph.ts';
import {
  executeSubgraph,
  type ExecutionOptions,
  type SubgraphOperation,
} from './execute-subgraph.ts';
import { createLogger } from './log.ts';

/** What the gateway's `inProcess` transport calls: as over HTTP, without the wire. The identity is trusted. */
export function executeInProcess(
  subgraph: Subgraph,
  operation: SubgraphOperation,
  log: Logger = loggerOf(subgraph.name),
  options: ExecutionOptions = {},
): Promise<ExecutionResult> {
  return executeSubgraph(subgraph, operation, log, options);
}

const loggers = new Map<string, Logger>();

function loggerOf(name: string): Logger {
  const log = loggers.get(name) ?? createLogger(name);
  loggers.set(name, log);
  return log;
}
