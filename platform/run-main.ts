import type { Logger } from 'pino';
import { ConfigFault } from './config.ts';
import { createShutdown, type Shutdown, stopOnSignals } from './shutdown.ts';

/**
 * Runs the body of an entry file: stops in order on SIGTERM or SIGINT. A start that fails says why, closes what was
 * opened and exits with 1.
 */
export function runMain(
  log: Logger,
  main: (log: Logger, shutdown: Shutdown) => Promise<void>,
): void {
  const shutdown = createShutdown(log);
  stopOnSignals(shutdown, log);
  main(log, shutdown).catch(async (error: unknown) => {
    report(error, log);
    await shutdown.run();
    process.exit(1);
  });
}

/** A wrong setting needs no stack trace: the operator reads what to change. */
function report(error: unknown, log: Logger): void {
  if (error instanceof ConfigFault) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'Could not start');
}
