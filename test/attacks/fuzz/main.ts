import { fuzz, type FuzzFigures } from './fuzz.ts';

const countDefault = 100_000;
/** A slip of the finger must not become a day's work. */
const countMax = 1_000_000;

/** `npm run fuzz -- [requests] [seed]`: stops by itself, and never leaves this machine. */
async function main(): Promise<void> {
  const [count = countDefault, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(count) || count < 1 || count > countMax || !Number.isInteger(seed)) {
    throw new Error(`Expected "npm run fuzz -- [1 to ${countMax} requests] [seed]".`);
  }
  process.stdout.write(`${count} requests, seed ${seed}\n`);
  const figures = await fuzz(count, seed);
  process.stdout.write(report(figures));
  const { state, failures, rejections } = figures;
  if (state !== 'alive' || failures.length > 0 || rejections.length > 0) process.exitCode = 1;
}

function report(figures: FuzzFigures): string {
  const { verdicts, requestCount, durationMs, rssBefore, rssAfter } = figures;
  const rows = [...verdicts].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return [
    ...rows.map(([verdict, count]) => `${String(count).padStart(8)}  ${verdict}`),
    `${Math.round(requestCount / (durationMs / 1_000))} requests a second`,
    `RSS ${megabytes(rssBefore)} MB before, ${megabytes(rssAfter)} MB after`,
    `gateway ${figures.state}, ${figures.rejections.length} unhandled rejections, ${figures.failures.length} failures`,
    ...figures.failures,
    ...figures.rejections,
    ...figures.faults.map((fault) => `fault: ${fault.slice(0, faultLengthMax)}`),
    '',
  ].join('\n');
}

const faultLengthMax = 1_500;
const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

await main();
