import appsync from '@aws-appsync/eslint-plugin';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const generated = [
  'schema/generated/',
  '**/__generated__/',
  'appsync/generated/',
  'appsync/bundles/',
  'dist/',
  'coverage/',
  '.tillgraph/',
  '**/.tillgraph/',
];

const testFiles = ['**/*.test.ts', '**/*.contract.ts', '**/*-contract.ts', 'test/**/*.ts'];
// The tools that read these files ask for a default export.
const toolConfiguration = ['*.config.ts', '*.config.js', '.dependency-cruiser.cjs'];
// They run in another engine (APPSYNC_JS) and have a rule set of their own below `appsync/`.
const appsyncResolvers = ['appsync/resolvers/**', 'subgraphs/*/adapters/appsync-shared/**'];

const nodeGlobals = [
  'AbortSignal',
  'Buffer',
  'URL',
  'URLSearchParams',
  '__dirname',
  'clearInterval',
  'clearTimeout',
  'console',
  'exports',
  'fetch',
  'module',
  'performance',
  'process',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message:
    'Export by name: one thing has one name everywhere. Only tool configuration may default.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrel files: import from the file that defines the thing.',
};

const takeItAsArgument = 'A rule is pure: take this as an argument.';
const impurities = [
  'AwaitExpression',
  ':function[async=true]',
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  "Identifier[name='process']",
].map((selector) => ({ selector, message: takeItAsArgument }));

const notInAppsync = [
  ['ThrowStatement', 'APPSYNC_JS has no throw: call util.error.'],
  ['NewExpression', 'APPSYNC_JS has no constructors.'],
  ['UpdateExpression', 'APPSYNC_JS has no ++ and --.'],
  ['DoWhileStatement', 'APPSYNC_JS loops with for-of and for-in only.'],
  ['Literal[regex]', 'APPSYNC_JS has no regular expressions: call util.matches.'],
  ["CallExpression[callee.type='Import']", 'A bundle is one file.'],
  ['ImportExpression', 'A bundle is one file.'],
].map(([selector, message]) => ({ selector, message }));

// AWS's types are compiled against a whole language, so tsc would let these pass.
const globalsNotInAppsync = [
  ...['AbortController', 'ArrayBuffer', 'Atomics', 'BigInt', 'Buffer', 'DataView', 'Date', 'Error'],
  ...['Function', 'Intl', 'Map', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'Symbol', 'URL'],
  ...['WeakMap', 'WeakRef', 'WeakSet', 'atob', 'btoa', 'clearTimeout', 'crypto', 'eval', 'fetch'],
  ...['globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'performance', 'process'],
  ...['queueMicrotask', 'require', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

export default tseslint.config(
  { ignores: generated },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `type` is used for everything (readonly values, unions); interfaces would be a second way.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      // Numbers in messages are wanted ("expected 3, got 4"); objects still are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A port's memory twin answers a promise without awaiting anything.
      '@typescript-eslint/require-await': 'off',
      // `noPropertyAccessFromIndexSignature` asks for brackets where dot-notation would forbid them.
      '@typescript-eslint/dot-notation': [
        'error',
        { allowIndexSignaturePropertyAccess: true, allowPrivateClassPropertyAccess: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // Arrow functions that hand a void call on are how callbacks are written here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-deprecated': 'warn',
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      // `== null` asks for null and undefined at once, as a GraphQL input may hold either.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      // tsc knows every name; the rule would only repeat it without types.
      'no-undef': 'off',
    },
  },
  {
    // Rules decide; they never wait, look at a clock, draw lots or read the environment.
    files: ['subgraphs/*/domain/**/*.ts'],
    ignores: testFiles,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, ...impurities] },
  },
  {
    // Programs that a person starts in a terminal speak through the console.
    files: ['local/**', 'test/**', 'schema/**', 'infra/**', 'appsync/build/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: testFiles,
    rules: {
      // A describe block is one function by form, and tables are long.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 600 }],
      // Answers of a graph under test come as JSON; asserting on them is the point of the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // `expect(port.method)` never calls the method.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: [...toolConfiguration, '**/*.config.ts', '**/*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  // Runs in a browser, whose names are too many to list.
  { files: ['gateway/playground/**/*.js', 'till/**/*.js'], rules: { 'no-undef': 'off' } },
  {
    // What APPSYNC_JS refuses or lacks; AWS's plugin misses what the last three rules name.
    files: appsyncResolvers,
    ignores: testFiles,
    plugins: { '@aws-appsync': appsync },
    rules: {
      ...appsync.configs.recommended.rules,
      'no-restricted-syntax': ['error', noDefaultExport, ...notInAppsync],
      'no-restricted-globals': ['error', ...globalsNotInAppsync],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use util.math.' },
      ],
    },
  },
);
