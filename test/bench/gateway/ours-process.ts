import { createLogger } from '#platform/log.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import type { Transports } from '../../../gateway/engine/types.ts';
import { overHttp } from '../../../gateway/transports/http.ts';
import { requireBenchmarkData, type BenchmarkData } from './benchmark-data.ts';
import { engineOptions, isEngineName } from './engine-options.ts';

/** Signs the identity that our transport passes on; the benchmark's subgraphs do not read it. */
const internalSecret = Buffer.alloc(32, 'bench').toString('base64');

/** The benchmark's schema does not say how long its lists are, so that its query is guessed to cost 23,000. */
const costMax = 50_000;

/**
 * Our gateway as a process: `ours-process ENGINE PORT SUBGRAPHS_URL`, or `in-process` instead of the address. Anonymous
 * callers, info log to where the starter sends it, introspection off as in production, the query planned at the start.
 */
async function main(): Promise<void> {
  const [engine = '', port = '0', subgraphsUrl = 'in-process'] = process.argv.slice(2);
  if (!isEngineName(engine)) throw new Error(`Expected an engine of ours, got ${engine}.`);
  const data = requireBenchmarkData();
  const gateway = createGateway({
    supergraphSdl: data.supergraphSdl,
    transports:
      subgraphsUrl === 'in-process' ? await transportsInProcess(data) : transportsTo(subgraphsUrl),
    verifyToken: () => Promise.reject(new Error('The benchmark sends no tokens.')),
    log: createLogger('gateway', 'info'),
    limits: { costMax },
    prewarm: [data.query],
    ...(await engineOptions(engine)),
  });
  await gateway.prewarmed;
  await gateway.listen(Number(port));
}

const subgraphNames = ['accounts', 'inventory', 'products', 'reviews'];

function transportsTo(subgraphsUrl: string): Transports {
  return Object.fromEntries(
    subgraphNames.map((name) => [
      name,
      overHttp({ subgraph: name, url: `${subgraphsUrl}/${name}`, internalSecret }),
    ]),
  );
}

/** Loaded by this way of running alone: a gateway over HTTP has no subgraphs to load. */
async function transportsInProcess({ records }: BenchmarkData): Promise<Transports> {
  const { inProcess } = await import('../../../gateway/transports/in-process.ts');
  const { benchmarkSubgraph } = await import('./benchmark-subgraph.ts');
  const { createBenchmarkSubgraphs } = await import('./benchmark-subgraphs.ts');
  const subgraphs = Object.entries(createBenchmarkSubgraphs(records));
  return Object.fromEntries(
    subgraphs.map(([name, schema]) => [name, inProcess(benchmarkSubgraph(schema))]),
  );
}

void main();
