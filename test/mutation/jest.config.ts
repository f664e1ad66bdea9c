/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import whole from '../../jest.config.ts';

const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = whole;

/** Nothing else is looked through for tests, which is done once for every mutant. */
const roots = ['kernel', 'subgraphs/checkout/domain', 'test/proof/examples'];

/** The tests of the one file that is mutated (main.ts says which), without stores. */
const config: Config = {
  ...rest,
  rootDir: process.cwd(),
  roots: roots.map((folder) => `<rootDir>/${folder}`),
  testMatch: (process.env['TILLGRAPH_MUTATION_TESTS'] ?? '')
    .split('|')
    .map((path) => `<rootDir>/${path}`),
  reporters: [],
};

export default config;
