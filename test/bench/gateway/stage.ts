import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../../../local/stores/free-port.ts';
import { installPeers } from '../peers/install.ts';
import {
  pinLoadGenerator,
  printedPort,
  spawnNode,
  stopProcess,
  unpin,
  whenAnswering,
  type StartedProcess,
} from '../processes.ts';
import type { BenchmarkData } from './benchmark-data.ts';
import { bundleProcesses } from './bundle.ts';
import type { Contestant, Surroundings } from './contestants.ts';
import { wavesOf, type RecordedCall, type SubgraphMode } from './recorded-calls.ts';

/** Subgraphs that are running, and how a contestant is put in front of them. */
export type Stage = {
  readonly data: BenchmarkData;
  readonly subgraphsPid: number;
  readonly start: (contestant: Contestant) => Promise<StartedProcess>;
  readonly setMode: (mode: SubgraphMode) => Promise<void>;
  /** The calls that reach the subgraphs during the work. */
  readonly callsDuring: (work: () => Promise<void>) => Promise<readonly RecordedCall[]>;
  /** From here on the floor makes these calls. */
  readonly setFloor: (calls: readonly RecordedCall[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The address that the benchmark's supergraph names. */
const addressInSupergraph = 'http://127.0.0.1:34201';

export async function openStage(data: BenchmarkData): Promise<Stage> {
  const peersFolder = installPeers();
  const processPath = await bundleProcesses();
  const folder = await mkdtemp(path.join(tmpdir(), 'tillgraph-bench-'));
  pinLoadGenerator();
  const subgraphs = spawnNode({ args: [processPath('subgraphs-process')], core: 'load' });
  const subgraphsUrl = `http://127.0.0.1:${await printedPort(subgraphs, 'The subgraphs')}`;
  const supergraphPath = path.join(folder, 'supergraph.graphql');
  await writeFile(supergraphPath, data.supergraphSdl.replaceAll(addressInSupergraph, subgraphsUrl));
  const wavesPath = path.join(folder, 'floor.json');
  const surroundings = { processPath, peersFolder, supergraphPath, subgraphsUrl, wavesPath };
  const started: ChildProcess[] = [subgraphs];
  return {
    data,
    subgraphsPid: pidOf(subgraphs),
    start: (contestant) => startContestant(contestant, surroundings, started),
    setMode: async (mode) => {
      await fetch(`${subgraphsUrl}/${mode}`);
    },
    callsDuring: (work) => callsDuring(subgraphsUrl, work),
    setFloor: (calls) => writeFile(wavesPath, JSON.stringify(wavesOf(calls))),
    close: async () => {
      await Promise.all(started.map(stopProcess));
      await rm(folder, { recursive: true, force: true });
      unpin();
    },
  };
}

async function startContestant(
  { label, args }: Contestant,
  surroundings: Omit<Surroundings, 'port'>,
  started: ChildProcess[],
): Promise<StartedProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawnNode({ args: args({ ...surroundings, port }), core: 'gateway' });
  started.push(child);
  child.stdout?.resume();
  const readyMs = await whenAnswering(child, label, () => answersGraphql(url));
  return { pid: pidOf(child), url, readyMs, stop: () => stopProcess(child) };
}

async function answersGraphql(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  await response.text();
  return response.ok;
}

async function callsDuring(
  subgraphsUrl: string,
  work: () => Promise<void>,
): Promise<readonly RecordedCall[]> {
  await fetch(`${subgraphsUrl}/recording`);
  await work();
  const response = await fetch(`${subgraphsUrl}/calls`);
  const calls = (await response.json()) as readonly RecordedCall[];
  await fetch(`${subgraphsUrl}/replaying`);
  return calls;
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('Expected a process that has started.');
  return pid;
}
