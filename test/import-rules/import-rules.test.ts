import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A small house is written to a temporary folder with one wrong import per rule, and the real rule file is asked
 * what it thinks. A rule that no longer reports its seed would let the table of docs/architecture.md rot unseen.
 */
type Seed = { readonly rule: string; readonly file: string; readonly imports: string };

const seeds: readonly Seed[] = [
  ...seedsFor('kernel-may-not-import', 'kernel/seed-', ['platform/log', 'schema/events']),
  ...seedsFor('kernel-may-not-use-library', 'kernel/seed-', ['zod', 'node:fs']),
  ...seedsFor('domain-may-not-import', 'subgraphs/order/domain/seed-', [
    'subgraphs/order/ports',
    'subgraphs/order/usecases/verb',
    'platform/contracts/events',
    'schema/events',
  ]),
  ...seedsFor('domain-may-not-use-library', 'subgraphs/order/domain/seed-', ['zod', 'node:crypto']),
  seed('ports-may-not-import', 'subgraphs/order/ports', 'subgraphs/order/usecases/verb'),
  seed('ports-may-not-use-library', 'subgraphs/order/ports', 'zod'),
  ...seedsFor('usecases-may-not-import', 'subgraphs/order/usecases/seed-', [
    'subgraphs/order/adapters/store',
    'subgraphs/order/resolvers/Query',
    'platform/log',
  ]),
  ...seedsFor('usecases-may-not-use-library', 'subgraphs/order/usecases/seed-', ['graphql', 'zod']),
  seed('loaders-may-not-import', 'subgraphs/order/loaders', 'subgraphs/order/adapters/store'),
  seed('loaders-may-not-use-library', 'subgraphs/order/loaders', 'zod'),
  seed('events-may-not-import', 'subgraphs/order/events', 'subgraphs/order/adapters/store'),
  seed('events-may-not-use-library', 'subgraphs/order/events', 'graphql'),
  seed('context-may-not-import', 'subgraphs/order/context', 'subgraphs/order/adapters/store'),
  seed('context-may-not-use-library', 'subgraphs/order/context', 'graphql'),
  ...seedsFor('resolvers-may-not-import', 'subgraphs/order/resolvers/Seed', [
    'subgraphs/order/adapters/store',
    'platform/log',
  ]),
  seed('resolvers-may-not-use-library', 'subgraphs/order/resolvers/Seed', 'zod'),
  ...seedsFor('adapters-may-not-import', 'subgraphs/order/adapters/seed-', [
    'subgraphs/order/usecases/verb',
    'subgraphs/order/resolvers/Query',
  ]),
  ...seedsFor('appsync-shared-may-not-import', 'subgraphs/order/adapters/appsync-shared/seed-', [
    'kernel/money',
    'subgraphs/order/domain/rule',
  ]),
  seed(
    'appsync-shared-may-not-use-library',
    'subgraphs/order/adapters/appsync-shared/seed',
    'node:crypto',
  ),
  seed('config-may-not-import', 'subgraphs/order/config', 'subgraphs/order/adapters/store'),
  seed('config-may-not-use-library', 'subgraphs/order/config', 'graphql'),
  seed('subgraph-may-not-import', 'subgraphs/order/subgraph', 'subgraphs/order/adapters/store'),
  seed('subgraph-may-not-use-library', 'subgraphs/order/subgraph', 'zod'),
  seed('assemble-may-not-import', 'subgraphs/order/assemble', 'gateway/pipeline'),
  ...seedsFor('main-may-not-import', 'subgraphs/order/main', ['subgraphs/order/adapters/store']),
  ...seedsFor('main-may-not-import', 'subgraphs/order/lambda', ['subgraphs/order/usecases/verb']),
  ...seedsFor('platform-may-not-import', 'platform/seed-', [
    'subgraphs/order/domain/rule',
    'gateway/pipeline',
    'edge/payment',
  ]),
  seed('schema-may-not-import', 'schema/seed', 'kernel/money'),
  ...seedsFor('gateway-may-not-import', 'gateway/seed-', [
    'subgraphs/order/domain/rule',
    'appsync/mirror',
  ]),
  ...seedsFor('appsync-resolvers-may-not-import', 'appsync/resolvers/seed-', [
    'kernel/money',
    'appsync/mirror',
    'subgraphs/order/adapters/store',
  ]),
  seed('appsync-resolvers-may-not-use-library', 'appsync/resolvers/seed', 'zod'),
  ...seedsFor('appsync-may-not-import', 'appsync/seed-', [
    'subgraphs/order/domain/rule',
    'gateway/pipeline',
  ]),
  seed('edge-may-not-import', 'edge/seed', 'subgraphs/order/domain/rule'),
  ...seedsFor('infra-may-not-import', 'infra/seed-', ['kernel/money', 'gateway/pipeline']),
  seed('infra-may-not-use-library', 'infra/seed', 'zod'),
  seed('till-may-not-import', 'till/seed', 'platform/log'),
  seed('till-may-not-use-library', 'till/seed', 'zod'),
  seed('till-adapters-may-not-import', 'till/offline/adapters/seed', 'kernel/money'),
  seed('till-adapters-may-not-use-library', 'till/offline/adapters/seed', 'zod'),
  ...seedsFor('subgraphs-never-import-each-other', 'subgraphs/order/adapters/seed-', [
    'subgraphs/product/domain/rule',
  ]),
  seed(
    'subgraphs-never-import-each-other',
    'subgraphs/order/usecases/seed.test',
    'subgraphs/product/domain/rule',
  ),
  seed('kernel-tests-stay-pure', 'kernel/seed.test', 'platform/log'),
  seed('domain-tests-stay-pure', 'subgraphs/order/domain/seed.test', 'platform/log'),
  ...seedsFor('nobody-imports-local-or-test', 'gateway/seed-', ['local/main', 'test/kit/stores']),
  seed('test-libraries-only-in-tests', 'platform/seed', 'fast-check'),
  seed(
    'generated-types-stand-alone',
    'subgraphs/order/__generated__/seed',
    'subgraphs/order/usecases/verb',
  ),
  seed('resolves', 'platform/seed', 'platform/nowhere'),
  seed('no-cycle', 'platform/about', 'platform/round'),
];

/** What each row allows; none of these may be reported. */
const allowed: readonly Omit<Seed, 'rule'>[] = [
  { file: 'kernel/good', imports: 'uuid' },
  { file: 'kernel/good.test', imports: 'fast-check' },
  { file: 'subgraphs/order/domain/good', imports: 'kernel/money' },
  { file: 'subgraphs/order/domain/good.test', imports: 'fast-check' },
  { file: 'subgraphs/order/usecases/good', imports: 'subgraphs/order/ports' },
  { file: 'subgraphs/order/usecases/good-too', imports: 'schema/events' },
  { file: 'subgraphs/order/usecases/good.test', imports: 'subgraphs/order/adapters/store' },
  { file: 'subgraphs/order/resolvers/Good', imports: 'subgraphs/order/usecases/verb' },
  { file: 'subgraphs/order/adapters/good', imports: 'platform/log' },
  { file: 'subgraphs/order/adapters/good-too', imports: 'zod' },
  { file: 'subgraphs/order/adapters/good.contract', imports: 'test/kit/stores' },
  { file: 'subgraphs/order/assemble', imports: 'subgraphs/order/adapters/store' },
  { file: 'appsync/resolvers/good', imports: 'subgraphs/order/adapters/appsync-shared/keys' },
  {
    file: 'subgraphs/order/adapters/appsync-shared/good',
    imports: 'subgraphs/order/adapters/appsync-shared/keys',
  },
  { file: 'till/good', imports: 'kernel/money' },
  { file: 'till/good-too', imports: 'subgraphs/checkout/domain/rule' },
  { file: 'gateway/good', imports: 'schema/events' },
  // The other half of the seeded cycle, which is reported once.
  { file: 'platform/round', imports: 'platform/about' },
  { file: 'infra/good', imports: 'appsync/mirror' },
  { file: 'local/good', imports: 'subgraphs/order/assemble' },
  { file: 'test/journeys/good.test', imports: 'gateway/pipeline' },
];

const libraries = ['zod', 'graphql', 'uuid', 'fast-check'];
const root = process.cwd();
let house = '';
let violations: readonly Violation[] = [];

type Violation = {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
};

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'tillgraph-import-rules-'));
  buildHouse();
  violations = await cruise();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it.each(seeds)('$rule: $file may not import $imports', ({ rule, file, imports }) => {
  const reported = violations.filter(
    ({ from, to }) => from === `${file}.ts` && pointsAt(to, imports),
  );
  expect(reported.map((violation) => violation.rule.name)).toContain(rule);
});

it.each(allowed)('$file may import $imports', ({ file, imports }) => {
  const reported = violations.filter(
    ({ from, to }) => from === `${file}.ts` && pointsAt(to, imports),
  );
  expect(reported.map((violation) => violation.rule.name)).toEqual([]);
});

it('has a seed for every rule', () => {
  const load = createRequire(join(root, 'package.json'));
  const { forbidden } = load('./.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
  const seeded = new Set(seeds.map(({ rule }) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual([]);
});

function seed(rule: string, file: string, imports: string): Seed {
  return { rule, file, imports };
}

/** One file per wrong import, so that no violation hides behind another. */
function seedsFor(rule: string, prefix: string, imports: readonly string[]): Seed[] {
  const single = imports.length === 1 && !prefix.endsWith('-');
  return imports.map((target) =>
    seed(rule, single ? prefix : `${prefix}${target.replaceAll(/[^a-z]+/gi, '-')}`, target),
  );
}

/** Libraries are stubs, so that the answer doesn't depend on what is installed. */
function buildHouse(): void {
  const imported = [...seeds, ...allowed];
  const importsOf = new Map<string, readonly string[]>();
  for (const { file, imports } of imported) {
    importsOf.set(file, [...(importsOf.get(file) ?? []), imports]);
  }
  const missing = 'platform/nowhere';
  const targets = imported.map(({ imports }) => imports);
  for (const target of targets.filter((path) => path.includes('/') && path !== missing)) {
    if (!importsOf.has(target)) importsOf.set(target, []);
  }
  for (const [file, imports] of importsOf) write(`${file}.ts`, sourceOf(file, imports));
  for (const name of libraries) {
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
  }
  const dependencies = Object.fromEntries(libraries.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'house', type: 'module', dependencies }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'ESNext' } }));
}

function sourceOf(file: string, imports: readonly string[]): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const lines = imports.map((target) =>
    target.startsWith('node:') || libraries.includes(target)
      ? `import '${target}';`
      : `import '${up}${target}.ts';`,
  );
  return [...lines, 'export const here = 1;', ''].join('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

async function cruise(): Promise<readonly Violation[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(root, '.dependency-cruiser.cjs');
  const folders = ['appsync', 'edge', 'gateway', 'infra', 'kernel', 'local'];
  const more = ['platform', 'schema', 'subgraphs', 'test', 'till'];
  const command = [program, '--config', rules, '--output-type', 'json', ...folders, ...more];
  const output = await outputOf(command);
  const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
  return summary.violations;
}

/** The program ends with the number of violations, which is no failure here. */
async function outputOf(command: readonly string[]): Promise<string> {
  try {
    const options = { cwd: house, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)(process.execPath, [...command], options)).stdout;
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout?.startsWith('{') !== true) throw error;
    return stdout;
  }
}

function pointsAt(reported: string, target: string): boolean {
  const bare = target.replace('node:', '');
  return (
    reported === target ||
    reported === bare ||
    reported.endsWith(`${target}.ts`) ||
    reported.includes(`node_modules/${target}/`)
  );
}
