/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import whole from '../../jest.config.ts';

const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = whole;

const ownCode = '^.+\\.(ts|js|mjs)$';
const [, swcOptions] = rest.transform?.[ownCode] ?? [];

/** One "test file" that holds all tests, and an environment that runs them for each mutant (main.ts). */
const config: Config = {
  ...rest,
  rootDir: process.cwd(),
  roots: ['kernel', 'subgraphs/checkout', 'platform', 'schema', 'edge', 'till', 'test'].map(
    (folder) => `<rootDir>/${folder}`,
  ),
  testMatch: ['<rootDir>/test/mutation/every-test.ts'],
  testEnvironment: '<rootDir>/test/mutation/environment.config.ts',
  transform: {
    ...rest.transform,
    [ownCode]: ['<rootDir>/test/mutation/transform.cjs', swcOptions ?? {}],
  },
  reporters: ['default'],
};

export default config;
