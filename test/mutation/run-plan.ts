import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { type Plan, writePlan } from './plan.ts';

/** Longer than all tests together without a mutant; a process that has written nothing for so long is in a loop. */
const silentMsMax = 120_000;
const lookEveryMs = 2_000;

/** A mutant that a quarter of the seeded cases don't tell from the original is tried again by nobody. */
const properties = { TILLGRAPH_PROPERTY_FACTOR: '0.25', TILLGRAPH_PROPERTY_SEED: '42' };

/** Runs a process until it has done all, or hangs, or dies. */
export async function runPlan(plan: Plan): Promise<void> {
  writePlan(plan);
  const jest = spawn(
    'node_modules/.bin/jest',
    ['--config', 'test/mutation/jest.config.ts', '--runInBand'],
    { env: { ...process.env, ...properties }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => jest.once('exit', () => resolve()));
  const watch = setInterval(() => {
    const lastMs = Math.max(startedMs, writtenMs(plan.resultsFile), writtenMs(plan.coverageFile));
    if (Date.now() - lastMs > silentMsMax) jest.kill('SIGKILL');
  }, lookEveryMs);
  const startedMs = Date.now();
  await ended;
  clearInterval(watch);
}

function writtenMs(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
