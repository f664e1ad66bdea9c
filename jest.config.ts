/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.tillgraph/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // These packages ship ES modules only, which Jest's own loader can't require untransformed.
  transformIgnorePatterns: ['/node_modules/(?!(jose|node-pg-migrate|glob|@apollo/client)/)'],
};

export default config;
