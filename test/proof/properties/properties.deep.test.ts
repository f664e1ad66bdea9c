import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDeepFigures } from '../../deep-figures.ts';

/** A law that fails once in so many times a hundred runs would still stop somebody's push in a year. */
const factor = Number(process.env['TILLGRAPH_PROPERTY_FACTOR'] ?? 50);
const folders = ['kernel', 'subgraphs', 'platform', 'till', 'gateway'];
const hoursMax = 3;

type Property = {
  readonly testPath: string;
  readonly numRuns: number;
  readonly interrupted: boolean;
};

it(
  'every property holds when it runs many times as often',
  () => {
    const startedMs = Date.now();
    const logFile = path.join(mkdtempSync(path.join(tmpdir(), 'tillgraph-properties-')), 'runs');
    const { status } = spawnSync('node_modules/.bin/jest', filesWithProperties(), {
      env: {
        ...process.env,
        TILLGRAPH_DEEP: '',
        TILLGRAPH_PROPERTY_FACTOR: String(factor),
        TILLGRAPH_PROPERTY_LOG: logFile,
      },
      stdio: 'inherit',
    });
    expect(status).toBe(0);
    report(propertiesIn(logFile), Math.round((Date.now() - startedMs) / 1000));
  },
  hoursMax * 3_600_000,
);

function filesWithProperties(): readonly string[] {
  const { stdout } = spawnSync(
    'git',
    ['grep', '--files-with-matches', '--untracked', 'fast-check', '--', ...folders],
    { encoding: 'utf8' },
  );
  // A contract suite is started by the test of each store that keeps it.
  return stdout
    .split('\n')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/[^/]+\.contract\.ts$/, '.*-store.test.ts'));
}

function propertiesIn(logFile: string): readonly Property[] {
  if (!existsSync(logFile)) throw new Error('No property has run.');
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Property);
}

function report(properties: readonly Property[], seconds: number): void {
  const interrupted = properties.filter((property) => property.interrupted);
  const runs = properties.reduce((total, { numRuns }) => total + numRuns, 0);
  writeDeepFigures({
    title: 'Properties',
    about: `Every property of ${folders.join(', ')} with random seeds, each ${factor} times as often as in \`npm test\`
(\`TILLGRAPH_PROPERTY_FACTOR\`, read by test/kit/property-runs.ts; it works with any \`npx jest <path>\`). One that takes longer than
a minute is stopped there.`,
    command: `TILLGRAPH_PROPERTY_FACTOR=${factor} npm run test:deep -- test/proof/properties`,
    figures: [
      ['properties', properties.length],
      ['test files', new Set(properties.map(({ testPath }) => testPath)).size],
      ['runs', runs],
      ['stopped after a minute', interrupted.length],
      ['counterexamples', 0],
      ['seconds', seconds],
    ],
  });
}
