import { readFileSync } from 'node:fs';

const nanosecondsPerMs = 1e6;

/**
 * Milliseconds of a clock that stands still while this process, or one of those named, is ready to run and others have all
 * the processors: what it tells is the code's own doing, on a busy machine too.
 */
export function ownClockMs(...pids: readonly number[]): number {
  return pids.reduce((ms, pid) => ms - waitedMs(pid), performance.now() - waitedMs('self'));
}

/** Linux tells it of the main thread in the second figure of `schedstat` (proc(5)); elsewhere nobody does, and it is 0. */
function waitedMs(pid: number | 'self'): number {
  try {
    const [, waitedNs] = readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ');
    return Number(waitedNs ?? 0) / nanosecondsPerMs;
  } catch {
    return 0;
  }
}
