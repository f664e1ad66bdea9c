/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import whole from '../../jest.config.ts';

const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = whole;

/** The tests of the rules alone, which need no stores; fewer random cases, because each mutant runs them again. */
const config: Config = {
  ...rest,
  rootDir: process.cwd(),
  testMatch: [
    '<rootDir>/kernel/**/*.test.ts',
    '<rootDir>/subgraphs/checkout/domain/**/*.test.ts',
    '<rootDir>/test/proof/examples/**/*.test.ts',
  ],
  setupFiles: ['<rootDir>/test/mutation/few-runs.ts'],
  reporters: [],
};

export default config;
