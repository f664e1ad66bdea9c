import type { Logger } from 'pino';

/** One thing to close; `name` is what the log says if it fails or hangs. */
export type Closer = { readonly name: string; readonly close: () => Promise<void> | void };

export type Shutdown = {
  /** Closers run in the reverse order of being added: what was opened last closes first. */
  readonly add: (name: string, close: Closer['close']) => void;
  /** Runs every closer once, whatever the others do. Answers the names of those that failed. */
  readonly run: () => Promise<readonly string[]>;
};

/** A container is killed 30 s after SIGTERM; in-flight sales need a second or two of it. */
const shutdownMsMax = 15_000;

export function createShutdown(log: Logger, limitMs: number = shutdownMsMax): Shutdown {
  const closers: Closer[] = [];
  let running: Promise<readonly string[]> | undefined;
  return {
    add: (name, close) => void closers.push({ name, close }),
    run: () => (running ??= closeAll(closers.toReversed(), log, limitMs)),
  };
}

type Exit = (code: number) => void;

/** SIGTERM and SIGINT stop in order; a second signal exits at once, since somebody insists. */
export function stopOnSignals(
  shutdown: Shutdown,
  log: Logger,
  exit: Exit = (code) => process.exit(code),
): void {
  let signalled = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (signalled) {
      exit(interruptedExitCode);
      return;
    }
    signalled = true;
    log.info({ signal }, 'Stopping');
    void shutdown.run().then((failed) => exit(failed.length === 0 ? 0 : 1));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** By convention 128 and the number of SIGINT. */
const interruptedExitCode = 130;

/** One deadline for all: whatever is left when it passes is named and given up. */
async function closeAll(
  closers: readonly Closer[],
  log: Logger,
  limitMs: number,
): Promise<readonly string[]> {
  const deadlineMs = Date.now() + limitMs;
  const failed: string[] = [];
  for (const closer of closers) {
    try {
      await within(Math.max(0, deadlineMs - Date.now()), closer);
    } catch (err) {
      failed.push(closer.name);
      log.error({ err, closer: closer.name }, 'Did not close');
    }
  }
  return failed;
}

async function within(limitMs: number, { name, close }: Closer): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const fault = new Error(`Expected ${name} to close within ${limitMs} ms.`);
    timer = setTimeout(() => reject(fault), limitMs);
  });
  try {
    await Promise.race([Promise.resolve().then(close), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
