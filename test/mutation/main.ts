import { mkdirSync } from 'node:fs';
import { fingerprint, mutatedFiles, testFiles, workFolder } from './files.ts';
import { instrument, keyOf, type Mutant } from './instrument.ts';
import { report } from './report.ts';
import {
  coverageFile,
  openResults,
  readEarlierResults,
  readResults,
  resultsFile,
} from './results.ts';
import { runPlan } from './run-plan.ts';

/**
 * `npm run test:mutation [-- part of a path]`: changes the rules in one place after the other (Stryker's mutants) and runs
 * the tests that pass the place. What was found stays in .tillgraph/mutation: a run that was stopped goes on, as long as code
 * and tests are as they were.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  mkdirSync(workFolder, { recursive: true });
  openResults(fingerprint());
  const mutants = (await instrument(mutatedFiles())).filter(
    ({ fileName }) => wanted.length === 0 || wanted.some((part) => fileName.includes(part)),
  );
  while (await tryRest(mutants));
  if (!report(mutants, readResults(), wanted.length === 0)) process.exitCode = 1;
}

/** One process runs them all, until a mutant stops it: then that one is found, and another process goes on. */
async function tryRest(mutants: readonly Mutant[]): Promise<boolean> {
  const results = readResults();
  const earlier = readEarlierResults();
  const rest = mutants.filter((mutant) => !results.has(keyOf(mutant)));
  if (rest.length === 0) return false;
  await runPlan({
    ...{ testFiles: testFiles(), coverageFile, resultsFile },
    mutants: rest.map((mutant) => {
      const by = earlier.get(keyOf(mutant))?.by;
      const known = { id: mutant.id, key: keyOf(mutant), fileName: mutant.fileName };
      return by === undefined ? known : { ...known, triedFirst: by };
    }),
  });
  if (readResults().size === results.size) throw new Error('No mutant was tried: see above.');
  return true;
}

await main();
