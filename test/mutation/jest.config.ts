/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import whole from '../../jest.config.ts';

const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = whole;

/** The tests of the one file that is mutated (main.ts says which), without stores and with fewer random cases. */
const config: Config = {
  ...rest,
  rootDir: process.cwd(),
  testMatch: (process.env['TILLGRAPH_MUTATION_TESTS'] ?? '')
    .split('|')
    .map((path) => `<rootDir>/${path}`),
  setupFiles: ['<rootDir>/test/mutation/few-runs.ts'],
  reporters: [],
};

export default config;
