import path from 'node:path';
import type { EngineName } from './engine-options.ts';

/** Where a contestant finds what it needs. */
export type Surroundings = {
  /** A built process of ours by its name. */
  readonly processPath: (name: 'ours-process' | 'floor-process') => string;
  readonly peersFolder: string;
  /** The supergraph with the address at which the subgraphs listen. */
  readonly supergraphPath: string;
  readonly subgraphsUrl: string;
  /** The calls that the floor makes. */
  readonly wavesPath: string;
  readonly port: number;
};

export type ContestantId =
  | 'ours'
  | 'ours-coalescing'
  | 'ours-coalescing-fetches'
  | 'ours-apollo-planner'
  | 'ours-apollo-executor'
  | 'ours-in-process'
  | 'apollo'
  | 'hive-rust'
  | 'hive-jit'
  | 'floor';

export type Contestant = {
  readonly id: ContestantId;
  readonly label: string;
  readonly args: (surroundings: Surroundings) => readonly string[];
};

/** Ours stands first: the floor makes the calls that it has made. */
export const contestants: readonly Contestant[] = [
  ours('ours', 'tillgraph', 'default'),
  ours('ours-coalescing', 'tillgraph, identical reads coalesced', 'coalescing'),
  ours(
    'ours-coalescing-fetches',
    'tillgraph, identical fetches coalesced, as Hive Gateway does',
    'coalescing-fetches',
  ),
  ours('ours-apollo-planner', "tillgraph, Apollo's planner", 'apollo-planner'),
  ours('ours-apollo-executor', "tillgraph, Apollo's planner and executor", 'apollo-executor'),
  {
    id: 'apollo',
    label: '@apollo/gateway 2.14.4 with Apollo Server 5.5.1',
    args: ({ peersFolder, supergraphPath, port }) => [
      path.join(peersFolder, 'apollo-gateway.mjs'),
      supergraphPath,
      String(port),
    ],
  },
  hive('hive-rust', 'Hive Gateway 2.15.1, Rust planner', ['--hive-router-runtime']),
  // Together with --hive-router-runtime, --jit answers null for every field, so it stands alone.
  hive('hive-jit', 'Hive Gateway 2.15.1, --jit', ['--jit']),
  {
    id: 'floor',
    label: 'floor: the calls of tillgraph, parsed, one stringify',
    args: ({ processPath, wavesPath, port, subgraphsUrl }) => [
      processPath('floor-process'),
      wavesPath,
      String(port),
      subgraphsUrl,
    ],
  },
];

/** The gateway and its subgraphs in one process. */
export const oneProcess: Contestant = {
  id: 'ours-in-process',
  label: 'tillgraph, subgraphs in the same process',
  args: ({ processPath, port }) => [
    processPath('ours-process'),
    'default',
    String(port),
    'in-process',
  ],
};

function ours(id: ContestantId, label: string, engine: EngineName): Contestant {
  return {
    id,
    label,
    args: ({ processPath, port, subgraphsUrl }) => [
      processPath('ours-process'),
      engine,
      String(port),
      subgraphsUrl,
    ],
  };
}

function hive(id: ContestantId, label: string, flags: readonly string[]): Contestant {
  return {
    id,
    label,
    args: ({ peersFolder, supergraphPath, port }) => [
      path.join(peersFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      supergraphPath,
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...flags,
    ],
  };
}
