import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ownClockMs } from './own-clock.ts';

const busyMs = 300;
const spin = (): void => {
  const endMs = performance.now() + busyMs;
  while (performance.now() < endMs);
};

function took(work: () => void): { readonly ownMs: number; readonly wallMs: number } {
  const [ownStartMs, wallStartMs] = [ownClockMs(), performance.now()];
  work();
  return { ownMs: ownClockMs() - ownStartMs, wallMs: performance.now() - wallStartMs };
}

/** Not every Linux does: a kernel may be built without, and a sandbox may have no such file. */
function systemTells(): boolean {
  const file = '/proc/self/schedstat';
  return existsSync(file) && Number(readFileSync(file, 'latin1').split(' ')[0]) > 0;
}

describe('The clock of a process', () => {
  it('goes on while it waits of its own accord', () => {
    const { ownMs } = took(() => execFileSync('sleep', ['0.2']));
    expect(ownMs).toBeGreaterThan(150);
  });

  it('never goes faster than the clock on the wall', () => {
    const { ownMs, wallMs } = took(spin);
    expect(ownMs).toBeLessThanOrEqual(wallMs + 1);
  });

  it('stands still while others have the processors, where the system tells', async () => {
    const others = Array.from({ length: 3 * availableParallelism() }, () =>
      spawn(process.execPath, ['-e', 'const end = Date.now() + 5000; while (Date.now() < end);']),
    );
    await Promise.all(others.map((other) => new Promise((done) => other.once('spawn', done))));
    spin();
    const { ownMs, wallMs } = took(spin);
    for (const other of others) other.kill();
    if (systemTells()) expect(ownMs).toBeLessThan(wallMs - 50);
    else expect(ownMs).toBeCloseTo(wallMs, -1);
  });
});
