import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Works alone among all processes that use this lock file. The file appears with its owner's number in it (a link of a
 * finished file), so it is never half written; that of a process which is gone is taken away.
 */
export async function withFileLock<Value>(
  lock: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const giveUpAt = Date.now() + lockWaitMsMax;
  while (!(await take(lock))) {
    if (Date.now() > giveUpAt) throw new Error(`Expected the lock ${lock} to be released.`);
    await removeIfAbandoned(lock);
    await delay(lockPollMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const lockPollMs = 5;
const lockWaitMsMax = 30_000; // Who holds it so long hangs; a person has to look.

/** One name for each try: processes share the folder. */
let tryCount = 0;

async function take(lock: string): Promise<boolean> {
  tryCount += 1;
  const own = `${lock}.${process.pid}.${tryCount}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Under a lock of its own: of two who see an abandoned one, the second must not take the first one's fresh one. */
async function removeIfAbandoned(lock: string): Promise<void> {
  if (!(await isAbandoned(lock))) return;
  const taking = `${lock}.abandoned`;
  if (!(await take(taking))) return;
  try {
    if (await isAbandoned(lock)) await rm(lock, { force: true });
  } finally {
    await rm(taking, { force: true });
  }
}

/** Its process is gone, or it is from before the machine was started and the number is somebody else's by now. */
async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(lock, 'utf8'));
    const { mtimeMs } = await stat(lock);
    return mtimeMs < Date.now() - uptime() * 1000 || !isAlive(pid);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
