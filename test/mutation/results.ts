import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { workFolder } from './files.ts';
import type { Result } from './try-mutants.ts';

/** The first line is the fingerprint of the code, then a line for each mutant that was started, and for each that is done. */
export const resultsFile = `${workFolder}/results.jsonl`;
export const coverageFile = `${workFolder}/coverage.json`;
const earlierFile = `${workFolder}/earlier.jsonl`;

/** A run of other code is over; which tests found its mutants tells which to try first. */
export function openResults(fingerprint: string): void {
  if (existsSync(resultsFile)) {
    if (linesOf(resultsFile)[0] === fingerprint) return;
    renameSync(resultsFile, earlierFile);
    rmSync(coverageFile, { force: true });
  }
  writeFileSync(resultsFile, `${fingerprint}\n`);
}

export function readResults(): ReadonlyMap<string, Result> {
  return resultsIn(resultsFile);
}

export function readEarlierResults(): ReadonlyMap<string, Result> {
  return existsSync(earlierFile) ? resultsIn(earlierFile) : new Map<string, Result>();
}

function resultsIn(file: string): ReadonlyMap<string, Result> {
  const results = linesOf(file)
    .slice(1)
    .map((line) => JSON.parse(line) as Result);
  return new Map(results.map((result) => [result.key, result]));
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
