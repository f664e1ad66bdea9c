import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Microseconds of the machine's monotonic clock, which is also the profile's. */
export type ProfileWindow = { readonly fromUs: number; readonly toUs: number };

export function monotonicUs(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** The share of each part in the busy time of the largest profile of a folder, which must be new, within the window; largest first. */
export function profileParts(
  folder: string,
  { fromUs, toUs }: ProfileWindow,
): readonly (readonly [part: string, share: number])[] {
  const profile = JSON.parse(readFileSync(largestProfile(folder), 'utf8')) as Profile;
  const partOfNode = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, partOf(callFrame.functionName, callFrame.url)]),
  );
  const sums = new Map<string, number>();
  let atUs = profile.startTime;
  profile.samples.forEach((node, index) => {
    const deltaUs = profile.timeDeltas[index] ?? 0;
    atUs += deltaUs;
    const part = partOfNode.get(node);
    if (part === undefined || atUs < fromUs || atUs > toUs) return;
    sums.set(part, (sums.get(part) ?? 0) + deltaUs);
  });
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0);
  if (total === 0) throw new Error(`Expected samples of the window in the profile of ${folder}.`);
  return [...sums]
    .map(([part, sum]) => [part, sum / total] as const)
    .toSorted(([, left], [, right]) => right - left);
}

/** Worker threads write profiles too, of next to nothing. */
function largestProfile(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => path.join(folder, name))
    .toSorted((left, right) => statSync(right).size - statSync(left).size);
  const [largest] = files;
  if (largest === undefined) throw new Error(`Expected a CPU profile in ${folder}.`);
  return largest;
}

/** The first that a frame's address holds. */
const parts: readonly (readonly [holds: RegExp, part: string])[] = [
  [
    /lean-dynamodb|attribute-values|sigv4|transact\.ts|dynamodb|undici|internal\/crypto|smithy|aws-sdk|wasm:/,
    'store client',
  ],
  [
    /platform\/(outbox|bus|topics|new-event|worker)|gateway\/subscriptions|\/zod\/|\/appsync\//,
    'outbox, bus, pushes',
  ],
  [
    /node_modules\/graphql|compiled-document|platform\/(scalars|guard|execute)/,
    'GraphQL execution',
  ],
  [/subgraphs\/checkout\/domain|\/kernel\/|temporal/, 'rules: prices, promotions, taxes'],
  [/subgraphs\/checkout/, 'checkout around its rules'],
  [/\/gateway\/|prom-client|pino/, 'gateway'],
  [/^node:/, "Node's HTTP and sockets"],
];

/** Undefined: the process waits. */
function partOf(functionName: string, url: string): string | undefined {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === 'writev') return "Node's HTTP and sockets";
  return parts.find(([holds]) => holds.test(url))?.[1] ?? 'everything else';
}
