/**
 * Who may import whom: the table of docs/architecture.md as rules. Each row names what a folder may import among our
 * own folders (`may`) and among libraries (`libraries`; absent means any). Everything else is a violation.
 * `test/import-rules` seeds a violation of every row and expects it to be reported under the row's name.
 */
const tests = '(\\.test|[.-]contract)\\.ts$';
const generated = '(^|/)(__generated__|generated)/';
const house =
  '^(appsync|docs|edge|gateway|infra|kernel|local|platform|schema|subgraphs|test|till)/';
const subgraph = '^subgraphs/([^/]+)';
const own = '^subgraphs/$1';

/** The words that every layer above the rules speaks: types, ids of the caller, pages, events. No driver hides behind them. */
const platformWords =
  '^platform/(contracts/|connection\\.ts|errors\\.ts|identity\\.ts|new-event\\.ts)';
/** The contract of events and tasks between subgraphs. */
const messages = '^schema/(events|tasks)(\\.ts|/)';
const kernel = '^kernel/';
const platform = '^platform/';

const library = (...names) => names.map((name) => `node_modules/${name}/`);
const testLibraries = library('fast-check', '@jest/globals', '@types/jest', 'jest');
const none = [];

/** Row order is the order of the layers. `tests` says what the row's test files may import beyond it. */
const rows = [
  {
    name: 'kernel',
    from: kernel,
    may: [kernel],
    libraries: [...library('uuid', 'temporal-polyfill'), '^(node:)?crypto$'],
  },
  { name: 'domain', from: `${subgraph}/domain/`, may: [`${own}/domain/`, kernel], libraries: none },
  {
    name: 'ports',
    from: `${subgraph}/ports(\\.ts$|/)`,
    may: [`${own}/(domain|ports)/`, kernel, platformWords, messages],
    libraries: none,
  },
  {
    name: 'usecases',
    from: `${subgraph}/usecases/`,
    may: [`${own}/(domain|usecases)/`, `${own}/ports(\\.ts$|/)`, kernel, platformWords, messages],
    libraries: none,
  },
  {
    name: 'loaders',
    from: `${subgraph}/loaders\\.ts$`,
    may: [`${own}/(domain|usecases)/`, `${own}/ports(\\.ts$|/)`, kernel, platformWords, messages],
    libraries: library('dataloader'),
  },
  {
    name: 'events',
    from: `${subgraph}/events\\.ts$`,
    may: [`${own}/(domain|usecases)/`, `${own}/ports(\\.ts$|/)`, kernel, platformWords, messages],
    libraries: none,
  },
  {
    name: 'context',
    from: `${subgraph}/context\\.ts$`,
    may: [
      `${own}/(domain|usecases)/`,
      `${own}/(ports|loaders|config)\\.ts$`,
      kernel,
      platformWords,
    ],
    libraries: none,
  },
  {
    name: 'resolvers',
    from: `${subgraph}/resolvers/`,
    may: [
      `${own}/(domain|usecases|resolvers|__generated__)/`,
      `${own}/(ports|context|loaders)\\.ts$`,
      kernel,
      platformWords,
      messages,
    ],
    libraries: library('graphql'),
  },
  {
    name: 'adapters',
    from: `${subgraph}/adapters/(?!appsync-shared/)`,
    may: [`${own}/(domain|adapters)/`, `${own}/ports(\\.ts$|/)`, kernel, platform, messages],
  },
  {
    name: 'appsync-shared',
    from: `${subgraph}/adapters/appsync-shared/`,
    may: [`${own}/adapters/appsync-shared/`],
    libraries: none,
  },
  {
    name: 'config',
    from: `${subgraph}/config\\.ts$`,
    may: [`${own}/domain/`, kernel, platform],
    libraries: library('zod'),
  },
  {
    name: 'subgraph',
    from: `${subgraph}/subgraph\\.ts$`,
    may: [
      `${own}/(domain|usecases|resolvers|__generated__)/`,
      `${own}/(ports|events|loaders|context|config)\\.ts$`,
      kernel,
      platform,
      messages,
    ],
    libraries: library('graphql', '@apollo/subgraph'),
  },
  {
    name: 'assemble',
    from: `${subgraph}/assemble\\.ts$`,
    may: [`${own}/(?!main|lambda)`, kernel, platform, messages, '^edge/'],
  },
  {
    name: 'main',
    from: `${subgraph}/(main|lambda)\\.ts$`,
    may: [`${own}/(assemble|config|subgraph)\\.ts$`, platform],
  },
  { name: 'platform', from: platform, may: [platform, kernel, '^schema/'] },
  { name: 'schema', from: '^schema/', may: ['^schema/'] },
  { name: 'gateway', from: '^gateway/', may: ['^gateway/', platform, kernel, '^schema/'] },
  {
    name: 'appsync-resolvers',
    from: '^appsync/resolvers/',
    may: ['^appsync/resolvers/', '^subgraphs/[^/]+/adapters/appsync-shared/'],
    libraries: library('@aws-appsync/utils'),
  },
  {
    name: 'appsync',
    from: '^appsync/(?!resolvers/)',
    may: ['^appsync/', '^subgraphs/[^/]+/adapters/appsync-shared/', platform, kernel, '^schema/'],
  },
  { name: 'edge', from: '^edge/', may: ['^edge/', platform, kernel] },
  {
    name: 'infra',
    from: '^infra/',
    may: ['^infra/', '^appsync/mirror\\.ts$', '^appsync/generated/', '^schema/generated/'],
    libraries: [...library('aws-cdk-lib', 'constructs'), '^(node:)?(path|url|fs)$'],
  },
  {
    // A cut-off till prices by the cloud's own rules; nothing of Node hides behind them.
    name: 'till',
    from: '^till/(?!.*/adapters/)',
    may: ['^till/', kernel, '^subgraphs/checkout/domain/', '^schema/generated/'],
    libraries: library('@noble/hashes'),
  },
  {
    name: 'till-adapters',
    from: '^till/.*/adapters/',
    may: ['^till/'],
    libraries: ['^(node:)?(fs/promises|os|path|timers/promises)$'],
  },
];

const anyLibrary = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'];

function rulesOfRow({ name, from, may, libraries }) {
  const production = { path: from, pathNot: [tests, generated] };
  const folders = {
    name: `${name}-may-not-import`,
    comment: `${name} imports only ${may.join(' ') || 'nothing'} among our folders`,
    severity: 'error',
    from: production,
    to: { path: house, ...(may.length > 0 ? { pathNot: may } : {}) },
  };
  if (libraries === undefined) return [folders];
  const packages = {
    name: `${name}-may-not-use-library`,
    comment: `${name} uses only ${libraries.join(' ') || 'no library'}`,
    severity: 'error',
    from: production,
    to: {
      dependencyTypes: anyLibrary,
      ...(libraries.length > 0 ? { pathNot: libraries } : {}),
    },
  };
  return [folders, packages];
}

module.exports = {
  forbidden: [
    ...rows.flatMap(rulesOfRow),
    {
      name: 'subgraphs-never-import-each-other',
      comment: 'They meet in the gateway; a foreign entity is its key. Tests keep to it too.',
      severity: 'error',
      from: { path: `${subgraph}/` },
      to: { path: '^subgraphs/', pathNot: `${own}/` },
    },
    {
      name: 'kernel-tests-stay-pure',
      comment:
        "The kernel's tests may use fast-check and read worked examples, nothing else of the house.",
      severity: 'error',
      from: { path: `${kernel}.*${tests}` },
      to: { path: house, pathNot: [kernel, '^test/kit/'] },
    },
    {
      name: 'domain-tests-stay-pure',
      comment: 'A rule that needs a store to be tested is not a rule.',
      severity: 'error',
      from: { path: `${subgraph}/domain/.*${tests}` },
      to: { path: house, pathNot: [`${own}/domain/`, kernel] },
    },
    {
      name: 'nobody-imports-local-or-test',
      comment: 'Both may import anything, so whoever imports them would import anything too.',
      severity: 'error',
      from: { path: house, pathNot: ['^(local|test)/', tests] },
      to: { path: '^(local|test)/' },
    },
    {
      name: 'test-libraries-only-in-tests',
      severity: 'error',
      from: { path: house, pathNot: ['^(local|test)/', tests] },
      to: { path: testLibraries },
    },
    {
      name: 'generated-types-stand-alone',
      comment: 'Resolver types know the context and the mappers of their own subgraph.',
      severity: 'error',
      from: { path: `${subgraph}/__generated__/` },
      to: { path: house, pathNot: [`${own}/context\\.ts$`, `${own}/resolvers/mappers\\.ts$`] },
    },
    {
      name: 'no-cycle',
      comment: 'A cycle of types alone is no order of loading, so those are left out.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolves',
      comment: 'A typing error in a path, or a package that package.json does not list.',
      severity: 'error',
      from: {},
      // It holds types alone: there is no file to resolve to.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.tillgraph|appsync/bundles)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs', 'tsd'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
    progress: { type: 'none' },
  },
};
