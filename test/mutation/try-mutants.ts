import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import type { CollectedTest } from './collected-tests.ts';
import type { Plan } from './plan.ts';
import { type Covering, createTestOrder } from './test-order.ts';

/** What instrumented code reads and counts (INSTRUMENTER_CONSTANTS of Stryker). */
export type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
};
type Hits = Readonly<Record<string, number>>;

export type Result = {
  readonly key: string;
  readonly status: 'started' | 'found' | 'survived' | 'no test' | 'at load';
  /** The test that failed. */
  readonly by?: string;
};

/** A test under a mutant may pass it so many times more often than it did without; then it is in an endless loop. */
const hitFactor = 100;

/** For one mutant. What they have not found by then counts as survived; a limit of time would find less on a busy machine. */
const testCountMax = Number(process.env['TILLGRAPH_MUTANT_TESTS'] ?? 100);

type Coverage = {
  readonly tests: readonly { readonly id: string; readonly ms: number }[];
  /** They need something that is not here, or what another test has done. */
  readonly leftOut: readonly { readonly id: string; readonly failure: string }[];
  readonly static: readonly string[];
  /** By mutant: the place of a test in the list, and how often it passes the mutant. */
  readonly passes: Readonly<Record<string, readonly (readonly [test: number, hits: number])[]>>;
};
type Trial = {
  readonly tests: readonly CollectedTest[];
  readonly state: Switch;
  readonly forget: () => void;
};

/** Each mutant of the plan is switched on in turn, and the tests that pass it run until one fails. */
export async function tryMutants(trial: Trial, plan: Plan): Promise<void> {
  const coverage = await coverageOf(trial, plan);
  const byId = new Map(trial.tests.map((test) => [test.id, test]));
  const atLoad = new Set(coverage.static);
  const note = (result: Result) => appendFileSync(plan.resultsFile, `${JSON.stringify(result)}\n`);
  const mutants = plan.mutants.map((mutant) => ({
    ...mutant,
    covering: coveringOf(coverage, mutant.id),
  }));
  const order = createTestOrder(mutants);
  for (const mutant of mutants) {
    const { id, key, fileName, triedFirst, covering } = mutant;
    if (covering.length === 0) {
      note({ key, status: atLoad.has(id) ? 'at load' : 'no test' });
      continue;
    }
    note({ key, status: 'started' });
    const first = covering.filter(({ test }) => test === triedFirst);
    const rest = order.sort(mutant).filter(({ test }) => test !== triedFirst);
    let by: string | undefined;
    for (const { test, hits } of [...first, ...rest].slice(0, testCountMax)) {
      const isFound = await finds(
        { ...trial, plan },
        { mutant: id, hitLimit: hits * hitFactor },
        byId.get(test),
      );
      order.note(fileName, test, isFound);
      if (isFound) by = test;
      if (isFound) break;
    }
    note(by === undefined ? { key, status: 'survived' } : { key, status: 'found', by });
  }
}

async function finds(
  trial: Trial & { readonly plan: Plan },
  setting: Setting,
  test: CollectedTest | undefined,
): Promise<boolean> {
  if (test === undefined) return false;
  touch(trial.plan.resultsFile);
  const { failure } = await runOnce(trial, test, setting);
  return failure !== undefined;
}

/** Tells that it goes on (run-plan.ts). */
function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

type Setting = { readonly mutant: string; readonly hitLimit: number };

type Run = { readonly ms: number; readonly failure?: string };

async function runOnce(
  { state, forget }: Trial,
  test: CollectedTest,
  setting?: Setting,
): Promise<Run> {
  forget();
  state.activeMutant = setting?.mutant;
  state.hitLimit = setting?.hitLimit;
  state.hitCount = setting === undefined ? undefined : 0;
  state.currentTestId = setting === undefined ? test.id : undefined;
  const startedMs = performance.now();
  try {
    await test.run();
    return { ms: performance.now() - startedMs };
  } catch (cause) {
    return { failure: String(cause), ms: performance.now() - startedMs };
  } finally {
    state.activeMutant = undefined;
    state.currentTestId = undefined;
  }
}

function coveringOf({ passes, tests }: Coverage, mutant: string): readonly Covering[] {
  return (passes[mutant] ?? []).flatMap(([index, hits]) => {
    const test = tests[index];
    return test === undefined ? [] : [{ test: test.id, ms: test.ms, hits }];
  });
}

/** Without a mutant every test runs twice. One that fails would find every mutant, so it is left out. */
async function coverageOf(
  trial: Trial,
  { coverageFile: file, resultsFile }: Plan,
): Promise<Coverage> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Coverage;
  const tests = [];
  const leftOut = [];
  const passes: Record<string, [test: number, hits: number][]> = {};
  for (const test of trial.tests) {
    touch(resultsFile);
    const { failure, ms } = await runOnce(trial, test);
    const passed = trial.state.mutantCoverage?.perTest[test.id] ?? {};
    const again = await runOnce(trial, test);
    if (failure !== undefined || again.failure !== undefined) {
      leftOut.push({ id: test.id, failure: failure ?? again.failure ?? '' });
      continue;
    }
    for (const [mutant, hits] of Object.entries(passed))
      (passes[mutant] ??= []).push([tests.length, hits]);
    tests.push({ id: test.id, ms });
  }
  const atLoad = Object.keys(trial.state.mutantCoverage?.static ?? {});
  const coverage: Coverage = { tests, leftOut, static: atLoad, passes };
  writeFileSync(file, JSON.stringify(coverage));
  return coverage;
}
