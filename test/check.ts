/**
 * `npm run check`: every static check, then the tests, each with its duration. All of them run even after one has
 * failed, so that one round of repairs is enough. `npm run check -- lint types` runs only the named ones.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

type Check = { readonly name: string; readonly program: string; readonly args: readonly string[] };
type Finding = { readonly name: string; readonly passed: boolean; readonly seconds: number };

const folders = [
  'appsync',
  'edge',
  'gateway',
  'infra',
  'kernel',
  'local',
  'platform',
  'schema',
  'subgraphs',
  'test',
  'till',
].filter((folder) => existsSync(folder));

const checks: readonly Check[] = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'lint', program: 'eslint', args: ['--max-warnings=0', '.'] },
  { name: 'types', program: 'tsc', args: ['--project', 'tsconfig.json', '--noEmit'] },
  {
    name: 'imports',
    program: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', ...folders],
  },
  { name: 'unused', program: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'generated', program: 'tsx', args: ['schema/generate.ts', '--check'] },
  { name: 'mirror', program: 'tsx', args: ['appsync/generate.ts', '--check'] },
  { name: 'tests', program: 'jest', args: [] },
];

/** Longer than the slowest check has taken by far: a check that hangs must not hold the whole run. */
const checkMinutesMax = 12;

void runAll(process.argv.slice(2));

async function runAll(wanted: readonly string[]): Promise<void> {
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const findings: Finding[] = [];
  for (const check of chosen) findings.push(await run(check));
  console.log(`\n=== checks\n${findings.map(lineOf).join('\n')}`);
  const failed = findings.filter(({ passed }) => !passed).length;
  const total = findings.length;
  console.log(failed === 0 ? `all ${total} checks hold` : `${failed} of ${total} checks failed`);
  process.exitCode = failed === 0 && total > 0 ? 0 : 1;
}

function run({ name, program, args }: Check): Promise<Finding> {
  console.log(`\n--- ${name}`);
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: checkMinutesMax * 60_000,
      killSignal: 'SIGKILL',
    });
    const finish = (passed: boolean): void => {
      const finding = { name, passed, seconds: (performance.now() - startedMs) / 1000 };
      console.log(lineOf(finding));
      resolve(finding);
    };
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}. Has npm ci been run?`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

function lineOf({ name, passed, seconds }: Finding): string {
  return `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`;
}
