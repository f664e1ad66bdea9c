import { Argument, Command } from 'commander';

export const sectionNames = ['gateway', 'memory', 'faults', 'product'] as const;
export type SectionName = (typeof sectionNames)[number];

export type BenchOptions = {
  readonly sections: readonly SectionName[];
  /** Contestants take turns this many times, and the median counts, so that a noisy minute decides nothing. */
  readonly rounds: number;
  /** One measurement ends after this many seconds or requests, whichever comes first. */
  readonly seconds: number;
  readonly requestsMax: number;
  /** Only those operations of the product whose name holds this; then nothing is written. */
  readonly only?: string;
  /** Where the product in one process writes its CPU profile. */
  readonly cpuProfile?: string;
  /** Requests after which the memory is read for the last time. */
  readonly memoryRequests: number;
};

export function readBenchOptions(argv: readonly string[]): BenchOptions {
  const command = new Command('npm run bench --')
    .addArgument(new Argument('[section...]', 'what to measure').choices(sectionNames))
    .option('--rounds <count>', 'how often the contestants take turns', toNumber, 3)
    .option('--seconds <count>', 'how long one measurement of a gateway takes', toNumber, 3)
    .option('--requests <count>', 'how many requests a measurement makes at most', toNumber, 5_000)
    .option(
      '--only <operation>',
      'only operations of the product so named, without writing a report',
    )
    .option('--cpu-profile <folder>', 'where the product in one process writes its CPU profile')
    .option('--memory-requests <count>', 'how many requests memory is tried by', toNumber, 100_000)
    .parse([...argv], { from: 'user' });
  const parsed = command.opts<Parsed>();
  const { rounds, seconds, requests, memoryRequests, only, cpuProfile } = parsed;
  const sections = command.args as SectionName[];
  return {
    sections: sections.length === 0 ? sectionNames : sections,
    rounds,
    seconds,
    requestsMax: requests,
    memoryRequests,
    ...(only === undefined ? {} : { only }),
    ...(cpuProfile === undefined ? {} : { cpuProfile }),
  };
}

type Parsed = {
  readonly rounds: number;
  readonly seconds: number;
  readonly requests: number;
  readonly memoryRequests: number;
  readonly only?: string;
  readonly cpuProfile?: string;
};

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) {
    throw new Error(`Expected a number above zero, got ${text}.`);
  }
  return number;
}
