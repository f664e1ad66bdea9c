import { Argument, Command } from 'commander';

export const sectionNames = ['gateway', 'memory', 'product'] as const;
export type SectionName = (typeof sectionNames)[number];

export type BenchOptions = {
  readonly sections: readonly SectionName[];
  /** Contestants take turns this many times, and the median counts, so that a noisy minute decides nothing. */
  readonly rounds: number;
  /** One measurement ends after this many seconds or requests, whichever comes first. */
  readonly seconds: number;
  readonly requestsMax: number;
  /** Requests after which the memory is read for the last time. */
  readonly memoryRequests: number;
};

export function readBenchOptions(argv: readonly string[]): BenchOptions {
  const command = new Command('npm run bench --')
    .addArgument(new Argument('[section...]', 'what to measure').choices(sectionNames))
    .option('--rounds <count>', 'how often the contestants take turns', toNumber, 3)
    .option('--seconds <count>', 'how long one measurement of a gateway takes', toNumber, 3)
    .option('--requests <count>', 'how many requests a measurement makes at most', toNumber, 5_000)
    .option('--memory-requests <count>', 'how many requests memory is tried by', toNumber, 100_000)
    .parse([...argv], { from: 'user' });
  const { rounds, seconds, requests, memoryRequests } = command.opts<Parsed>();
  const sections = command.args as SectionName[];
  return {
    sections: sections.length === 0 ? sectionNames : sections,
    rounds,
    seconds,
    requestsMax: requests,
    memoryRequests,
  };
}

type Parsed = {
  readonly rounds: number;
  readonly seconds: number;
  readonly requests: number;
  readonly memoryRequests: number;
};

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) {
    throw new Error(`Expected a number above zero, got ${text}.`);
  }
  return number;
}
