import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Target, targets } from './targets.ts';

/** Of the mutants that tests can reach, so many must be found. */
const scoreMin = 85;
const folder = '.tillgraph/mutation';
/** A mutant that a quarter of the seeded cases don't tell from the original is tried again by nobody. */
const propertyFactor = '0.25';
/** Endless loops are found by counting; this is for what waits. On a busy machine it must not take slow for wrong. */
const timeoutMS = 60_000;

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
  const measured = chosen.map(measure);
  process.stdout.write(`\n${measured.map(rowOf).join('\n')}\n`);
  const failed = measured.filter(({ score }) => score < scoreMin);
  if (failed.length === 0) return;
  process.stdout.write(`Below ${scoreMin} %: ${failed.map(({ file }) => file).join(', ')}\n`);
  process.exitCode = 1;
}

type Measured = {
  readonly file: string;
  readonly found: number;
  readonly survived: number;
  /** Run only while the file is loaded: tests can't tell which of them they have met. */
  readonly atLoad: number;
  readonly score: number;
};

function measure(target: Target): Measured {
  const mutants = mutantsOf(target);
  const ofStatus = (...wanted: readonly string[]) =>
    mutants.filter(({ status }) => wanted.includes(status));
  const survivors = ofStatus('Survived', 'NoCoverage');
  const found = ofStatus('Killed', 'Timeout').length;
  const atLoad = ofStatus('Ignored').length;
  const score = (100 * found) / Math.max(1, found + survivors.length);
  const measured = { file: target.file, found, survived: survivors.length, atLoad, score };
  process.stdout.write(`${rowOf(measured)}\n`);
  for (const { location, status, mutatorName, replacement } of survivors) {
    const what = `${status} ${mutatorName} ${replacement.slice(0, replacementLengthMax)}`;
    process.stdout.write(`  ${location.start.line} ${what}\n`);
  }
  return measured;
}

const replacementLengthMax = 90;

function rowOf({ file, found, survived, atLoad, score }: Measured): string {
  return `| ${file} | ${found} of ${found + survived} | ${score.toFixed(1)} % | ${atLoad} |`;
}

function mutantsOf({ file, tests }: Target): readonly Mutant[] {
  const name = file.replaceAll('/', '-').replace('.ts', '');
  const settings = `${folder}/${name}.config.json`;
  const report = `${folder}/${name}.json`;
  const incrementalFile = `${folder}/${name}.incremental.json`;
  writeFileSync(settings, JSON.stringify(settingsOf(file, report, incrementalFile), null, 2));
  execFileSync('node_modules/.bin/stryker', ['run', settings], {
    env: {
      ...process.env,
      TILLGRAPH_MUTATION_TESTS: tests.join('|'),
      TILLGRAPH_PROPERTY_FACTOR: propertyFactor,
      TILLGRAPH_PROPERTY_SEED: '42',
    },
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
    ...{ concurrency: 1, timeoutMS, tempDirName: '.tillgraph/stryker' },
    ignorePatterns: ['.tillgraph', 'docs', 'appsync', 'gateway', 'local', 'test/federation'],
    thresholds: { break: null },
  };
}

main();
