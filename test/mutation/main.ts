import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Target, targets } from './targets.ts';

/** Of the mutants that tests can reach, so many must be found. */
const scoreMin = 85;
const folder = '.tillgraph/mutation';

type Mutant = {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number } };
};
type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
};

/**
 * `npm run test:mutation [-- part of a path]`: one file after the other, each with its own tests. What was found stays in
 * .tillgraph/mutation; a file whose code and tests are as they were is not tried again, so a run that was stopped goes on.
 */
function main(): void {
  const wanted = process.argv.slice(2);
  const chosen = targets.filter(
    ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
  );
  mkdirSync(folder, { recursive: true });
  const failed = chosen.filter((target) => !isGood(target));
  if (failed.length === 0) return;
  process.stdout.write(`Below ${scoreMin} %: ${failed.map(({ file }) => file).join(', ')}\n`);
  process.exitCode = 1;
}

function isGood(target: Target): boolean {
  const mutants = mutantsOf(target);
  const survivors = mutants.filter(
    ({ status }) => status === 'Survived' || status === 'NoCoverage',
  );
  const found = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const score = (100 * found.length) / Math.max(1, found.length + survivors.length);
  process.stdout.write(
    `${target.file}: ${found.length} of ${found.length + survivors.length} found, ${score.toFixed(1)} %\n`,
  );
  for (const { location, mutatorName, replacement } of survivors) {
    process.stdout.write(`  ${location.start.line} ${mutatorName} ${replacement.slice(0, 90)}\n`);
  }
  return score >= scoreMin;
}

function mutantsOf({ file, tests }: Target): readonly Mutant[] {
  const name = file.replaceAll('/', '-').replace('.ts', '');
  const settings = `${folder}/${name}.config.json`;
  const report = `${folder}/${name}.json`;
  const incrementalFile = `${folder}/${name}.incremental.json`;
  writeFileSync(settings, JSON.stringify(settingsOf(file, report, incrementalFile), null, 2));
  execFileSync('node_modules/.bin/stryker', ['run', settings], {
    env: { ...process.env, TILLGRAPH_MUTATION_TESTS: tests.join('|') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(report)) throw new Error(`Stryker wrote no ${report}.`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.values(files).flatMap(({ mutants }) => mutants);
}

function settingsOf(file: string, report: string, incrementalFile: string): object {
  return {
    ...{ mutate: [file], testRunner: 'jest', plugins: ['@stryker-mutator/jest-runner'] },
    jest: {
      ...{ projectType: 'custom', configFile: 'test/mutation/jest.config.ts' },
      enableFindRelatedTests: false,
    },
    ...{ coverageAnalysis: 'perTest', ignoreStatic: true },
    ...{ incremental: true, incrementalFile },
    ...{ reporters: ['json'], jsonReporter: { fileName: report } },
    ...{ concurrency: 2, timeoutMS: 10_000, tempDirName: '.tillgraph/stryker' },
    ignorePatterns: ['.tillgraph', 'docs', 'appsync', 'gateway', 'local', 'test/federation'],
    thresholds: { break: null },
  };
}

main();
