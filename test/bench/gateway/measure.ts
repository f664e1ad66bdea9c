import { runLoad, type Load } from '../load.ts';
import type { BenchOptions } from '../options.ts';
import { cpuSeconds } from '../process-cpu.ts';
import { median } from '../report.ts';

export type Figures = {
  /** CPU milliseconds a request, which is seconds for 1000. */
  readonly cpuMs: number;
  /** Those of the subgraphs' process. */
  readonly subgraphCpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
};

export type Measured = {
  readonly pid: number;
  readonly subgraphsPid: number;
  readonly load: Pick<Load, 'url' | 'connections' | 'body' | 'refute'>;
};

export async function measure(
  { pid, subgraphsPid, load }: Measured,
  { seconds, requestsMax }: Pick<BenchOptions, 'seconds' | 'requestsMax'>,
): Promise<Figures> {
  const before = [cpuSeconds(pid), cpuSeconds(subgraphsPid)] as const;
  const result = await runLoad({ ...load, requestsMax, secondsMax: seconds });
  const perRequestMs = (now: number, then: number): number =>
    ((now - then) * 1000) / result.requests;
  return {
    cpuMs: perRequestMs(cpuSeconds(pid), before[0]),
    subgraphCpuMs: perRequestMs(cpuSeconds(subgraphsPid), before[1]),
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    perSecond: result.requests / result.seconds,
  };
}

/** Each figure's own median. */
export function medianFigures(rounds: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(rounds.map((figures) => figures[key]));
  return {
    cpuMs: of('cpuMs'),
    subgraphCpuMs: of('subgraphCpuMs'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    perSecond: of('perSecond'),
  };
}
