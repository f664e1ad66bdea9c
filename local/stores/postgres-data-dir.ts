import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Logger } from 'pino';

/**
 * Makes sure that nobody else uses the data: refuses when another living process of ours does, stops a
 * server that a killed one left behind, removes the lock of one that is gone. Answers how to give it up.
 */
export async function claimDataDir(dataDir: string, log: Logger): Promise<() => Promise<void>> {
  const claim = `${dataDir}.owner`;
  const owner = await readPid(claim);
  if (owner !== undefined && owner !== process.pid && (await isOurs(owner))) {
    throw new Error(
      `The data in ${dataDir} is in use by process ${owner}. Stop that one, or choose another directory.`,
    );
  }
  await stopLeftOver(dataDir, log);
  await writeFile(claim, `${process.pid}\n`);
  return async () => rm(claim, { force: true });
}

const run = promisify(execFile);
const stopWaitMs = 20_000; // A fast shutdown writes one checkpoint.
const pollMs = 20;

async function stopLeftOver(dataDir: string, log: Logger): Promise<void> {
  const lock = path.join(dataDir, 'postmaster.pid');
  const pid = await readPid(lock);
  if (pid === undefined) return;
  if (!(await commandOf(pid)).includes(dataDir)) {
    // The number belongs to another program by now; PostgreSQL itself would refuse to start.
    await rm(lock, { force: true });
    return;
  }
  log.info({ dataDir, pid }, 'stopping the PostgreSQL that an earlier run left behind');
  const deadlineMs = Date.now() + stopWaitMs;
  signal(pid, 'SIGINT');
  while ((await commandOf(pid)).includes(dataDir)) {
    if (Date.now() > deadlineMs) {
      throw new Error(`PostgreSQL (process ${pid}) still runs on ${dataDir}; stop it by hand.`);
    }
    await delay(pollMs);
  }
}

async function readPid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** Process numbers are used again, so the program's name counts too. */
async function isOurs(pid: number): Promise<boolean> {
  return /node|jest|tsx/.test(await commandOf(pid));
}

/** Empty when no such process runs. */
async function commandOf(pid: number): Promise<string> {
  try {
    const { stdout } = await run('ps', ['-o', 'command=', '-ww', '-p', String(pid)]);
    return stdout;
  } catch {
    return '';
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what we want.
  }
}
