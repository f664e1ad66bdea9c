import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { type Plan, writePlan } from './plan.ts';

/** The results file is touched before each test, and no test takes so long; what is silent for longer is in a loop. */
const silentMsMax = 30_000;
/** Until all is loaded for the first time, on a busy machine. */
const loadingMsMax = 600_000;
const lookEveryMs = 1_000;

/** A mutant that a tenth of the seeded cases don't tell from the original is tried again by nobody. */
const properties = { TILLGRAPH_PROPERTY_FACTOR: '0.1', TILLGRAPH_PROPERTY_SEED: '42' };

/** Runs a process until it has done all, or hangs, or dies. */
export async function runPlan(plan: Plan): Promise<void> {
  writePlan(plan);
  const jest = spawn(
    'node_modules/.bin/jest',
    ['--config', 'test/mutation/jest.config.ts', '--runInBand'],
    { env: { ...process.env, ...properties }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => jest.once('exit', () => resolve()));
  const startedMs = Date.now();
  const watch = setInterval(() => {
    const touchedMs = statSync(plan.resultsFile).mtimeMs;
    const isLoaded = touchedMs > startedMs;
    const silentMs = Date.now() - Math.max(startedMs, touchedMs);
    if (silentMs > (isLoaded ? silentMsMax : loadingMsMax)) jest.kill('SIGKILL');
  }, lookEveryMs);
  await ended;
  clearInterval(watch);
}
