import { createLogger } from '#platform/log.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import type { Transport } from '../../../gateway/engine/types.ts';
import { inProcess } from '../../../gateway/transports/in-process.ts';
import { overHttp } from '../../../gateway/transports/http.ts';
import { requireBenchmarkData } from './benchmark-data.ts';
import { createBenchmarkSubgraphs } from './benchmark-subgraphs.ts';
import { benchmarkSubgraph } from './benchmark-subgraph.ts';
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
  const subgraphs = createBenchmarkSubgraphs(data.records);
  const transportOf = (name: string): Transport => {
    const schema = subgraphs[name];
    if (schema === undefined) throw new Error(`Expected a subgraph of the benchmark, got ${name}.`);
    return subgraphsUrl === 'in-process'
      ? inProcess(benchmarkSubgraph(schema))
      : overHttp({ subgraph: name, url: `${subgraphsUrl}/${name}`, internalSecret });
  };
  const gateway = createGateway({
    supergraphSdl: data.supergraphSdl,
    transports: Object.fromEntries(Object.keys(subgraphs).map((name) => [name, transportOf(name)])),
    verifyToken: () => Promise.reject(new Error('The benchmark sends no tokens.')),
    log: createLogger('gateway', 'info'),
    limits: { costMax },
    prewarm: [data.query],
    ...(await engineOptions(engine)),
  });
  await gateway.prewarmed;
  await gateway.listen(Number(port));
}

void main();
