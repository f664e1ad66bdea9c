import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { startFlags } from '../../local/start-flags.ts';

/** The load generator and the subgraphs share the first core; the gateway under test has the second to itself. */
export type Core = 'load' | 'gateway';

const coreNumbers: Readonly<Record<Core, string>> = { load: '0', gateway: '1' };

export type NodeProcess = {
  readonly args: readonly string[];
  readonly core: Core;
  readonly environment?: Readonly<Record<string, string>>;
};

export type StartedProcess = {
  readonly pid: number;
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
};

/** `taskset` is Linux'; elsewhere, and on a single core, everything shares what there is. */
export function canPin(): boolean {
  if (cpus().length < 2) return false;
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Puts this process, the load generator, on its core, with all its threads. */
export function pinLoadGenerator(): void {
  if (!canPin()) return;
  execFileSync('taskset', ['-acp', coreNumbers.load, String(process.pid)], { stdio: 'ignore' });
}

/** Lets this process and what it starts use every core again. */
export function unpin(): void {
  if (!canPin()) return;
  const all = `0-${cpus().length - 1}`;
  execFileSync('taskset', ['-acp', all, String(process.pid)], { stdio: 'ignore' });
}

export function spawnNode({ args, core, environment }: NodeProcess): ChildProcess {
  const node = [process.execPath, ...startFlags, ...args];
  const command = canPin() ? ['taskset', '-c', coreNumbers[core], ...node] : node;
  const [program = process.execPath, ...rest] = command;
  return spawn(program, rest, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    // Log lines are made as in production and thrown away.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A first start of the product fills its stores. */
const startWaitMs = 120_000;
const pollMs = 5;

/** Resolves when `isReady` does for the first time; a process that ends before has failed. */
export async function whenAnswering(
  child: ChildProcess,
  what: string,
  isReady: () => Promise<boolean>,
): Promise<number> {
  const startedMs = performance.now();
  while (performance.now() - startedMs < startWaitMs) {
    if (child.exitCode !== null) throw new Error(`${what} ended at its start.`);
    if (await isReady().catch(() => false)) return performance.now() - startedMs;
    await delay(pollMs);
  }
  await stopProcess(child);
  throw new Error(`Expected ${what} to answer within ${startWaitMs} ms.`);
}

/** The port that a process of ours prints when it is ready: `ready 12345`. */
export async function printedPort(child: ChildProcess, what: string): Promise<number> {
  let printed = '';
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    const port = /^ready (\d+)$/m.exec(printed)?.[1];
    if (port === undefined) continue;
    child.stdout?.resume();
    return Number(port);
  }
  throw new Error(`${what} ended before it was ready.`);
}

const stopWaitMs = 5_000;

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopWaitMs);
  await exited;
  clearTimeout(timer);
}
