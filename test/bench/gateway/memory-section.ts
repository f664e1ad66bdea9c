import { startFlags } from '../../../local/start-flags.ts';
import { runLoad } from '../load.ts';
import type { BenchOptions } from '../options.ts';
import { cpuSeconds, rssMb } from '../process-cpu.ts';
import { circumstances, tableOf, type Section } from '../report.ts';
import { checkAnswer, refuteUnless } from './answers.ts';
import { missingBenchmarkData, readBenchmarkData } from './benchmark-data.ts';
import { contestants } from './contestants.ts';
import { openStage, type Stage } from './stage.ts';
import { targetTable, type Target } from './targets.ts';

const title = 'Gateway: memory';
const connections = 50;
const stepCount = 10;
const rssMbMax = 250;
/** What the young generation may be fuller at one reading than at another, and more. */
const growthMbMax = 30;

type Step = { readonly requests: number; readonly rssMb: number; readonly cpuMs: number };

/** Resident memory of our gateway in ten steps of the same large query. */
export async function memorySection({ memoryRequests }: BenchOptions): Promise<Section> {
  const data = readBenchmarkData();
  if (data === undefined) return { title, text: `SKIPPED. ${missingBenchmarkData}` };
  const stage = await openStage(data);
  try {
    const steps = await runSteps(stage, Math.ceil(memoryRequests / stepCount));
    const targets = targetTable(targetsOf(steps));
    return { title, text: [method(memoryRequests), stepTable(steps), targets].join('\n') };
  } finally {
    await stage.close();
  }
}

async function runSteps(stage: Stage, requestsPerStep: number): Promise<readonly Step[]> {
  const ours = contestants.find(({ id }) => id === 'ours');
  if (ours === undefined) throw new Error('Expected ours among the contestants.');
  const { pid, url } = await stage.start(ours);
  const { bytes } = await checkAnswer(url, ours.label, stage.data);
  const refute = refuteUnless(bytes);
  const body = (): string => stage.data.requestJson;
  const steps: Step[] = [];
  for (let step = 1; step <= stepCount; step += 1) {
    const before = cpuSeconds(pid);
    await runLoad({ url, connections, requestsMax: requestsPerStep, body, refute });
    const cpuMs = ((cpuSeconds(pid) - before) * 1000) / requestsPerStep;
    steps.push({ requests: step * requestsPerStep, rssMb: rssMb(pid), cpuMs });
    process.stdout.write(`${step * requestsPerStep} requests, ${rssMb(pid).toFixed(0)} MB\n`);
  }
  return steps;
}

function targetsOf(steps: readonly Step[]): readonly Target[] {
  const last = steps.at(-1)?.rssMb ?? Number.NaN;
  const later = steps.slice(stepCount / 2).map((step) => step.rssMb);
  const growth = Math.max(...later) - Math.min(...later);
  return [
    {
      what: `RSS after ${steps.at(-1)?.requests ?? 0} requests`,
      bound: `below ${rssMbMax} MB`,
      measured: `${last.toFixed(0)} MB`,
      isMet: last < rssMbMax,
    },
    {
      what: 'flat: lowest to highest reading of the second half',
      bound: `at most ${growthMbMax} MB`,
      measured: `${growth.toFixed(0)} MB`,
      isMet: growth <= growthMbMax,
    },
  ];
}

function method(memoryRequests: number): string {
  return `\`npm run bench -- memory\`: ${circumstances()}.
tillgraph, the same process, flags (\`${startFlags.join(' ')}\`) and query as above, ${memoryRequests} requests over ${connections} connections.
`;
}

function stepTable(steps: readonly Step[]): string {
  return tableOf(
    ['requests', 'RSS MB', 'gateway CPU ms'],
    steps.map((step) => [step.requests, step.rssMb.toFixed(0), step.cpuMs.toFixed(2)]),
  );
}
