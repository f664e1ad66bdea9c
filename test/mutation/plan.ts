import { readFileSync, writeFileSync } from 'node:fs';
import { workFolder } from './files.ts';

const planFile = `${workFolder}/plan.json`;

/** What one process is to do. */
export type Plan = {
  readonly testFiles: readonly string[];
  readonly mutants: readonly PlannedMutant[];
  /** Which tests pass which mutants, if another process has measured it of the same code. */
  readonly coverageFile: string;
  readonly resultsFile: string;
};

type PlannedMutant = {
  readonly id: string;
  readonly key: string;
  readonly fileName: string;
  /** The test that found it the last time. */
  readonly triedFirst?: string;
};

export function writePlan(plan: Plan): void {
  writeFileSync(planFile, JSON.stringify(plan));
}

export function readPlan(): Plan {
  return JSON.parse(readFileSync(planFile, 'utf8')) as Plan;
}
