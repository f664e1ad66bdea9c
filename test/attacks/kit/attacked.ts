import { setTimeout as delay } from 'node:timers/promises';
import { startChild, type Child } from './child.ts';

/** A gateway under attack, with somebody else's requests beside the attack. */
export type Attacked = {
  readonly url: string;
  /** Carries out an attack and says what it did to the others; throws when the gateway has died. */
  readonly endure: <Result>(attack: () => Promise<Result>) => Promise<Endured<Result>>;
  readonly stop: () => Promise<void>;
};

export type Endured<Result> = {
  readonly result: Result;
  /** The longest answer to a probe during the attack, less the time in which other processes had the processors. */
  readonly stallMs: number;
  readonly grownBytes: number;
  /** Probes that were not answered as they should be. */
  readonly failures: readonly string[];
};

type Taken = { readonly longestMs: number; readonly failures: readonly string[] };

export const stallMsMax = 100;
export const grownBytesMax = 50 * 1024 * 1024;

/** What an attack leaves behind is measured when garbage is gone; a process that needs more meanwhile dies of it. */
const memoryFlags = ['--expose-gc', '--max-old-space-size=256'];
/**
 * What an attack does to the gateway comes back, each time; what the machine does beside it, or a heap that takes its next
 * step, does not.
 */
const triesMax = 9;
/** Other tests that keep both processors busy at the moment are mostly over by then. */
const betweenTriesMs = 1_000;

export async function startAttacked(warmUp: (url: string) => Promise<unknown>): Promise<Attacked> {
  const gateway = await startChild<{ url: string }>(
    'test/attacks/kit/attacked-process.ts',
    [],
    memoryFlags,
  );
  const { url } = gateway.ready;
  const probe = await startChild<object>('test/attacks/kit/probe-process.ts', [
    url,
    String(gateway.pid),
  ]);
  await warmUp(url);
  const endure = async <Result>(attack: () => Promise<Result>): Promise<Endured<Result>> => {
    let endured = await endureOnce(gateway, probe, attack);
    for (let tries = 1; tries < triesMax && !isHarmless(endured); tries += 1) {
      await delay(betweenTriesMs);
      endured = await endureOnce(gateway, probe, attack);
    }
    return endured;
  };
  return {
    url,
    endure,
    stop: async () => {
      await probe.stop();
      await gateway.stop();
    },
  };
}

function isHarmless({ stallMs, grownBytes }: Endured<unknown>): boolean {
  return stallMs < stallMsMax && grownBytes < grownBytesMax;
}

async function endureOnce<Result>(
  gateway: Child<unknown>,
  probe: Child<unknown>,
  attack: () => Promise<Result>,
): Promise<Endured<Result>> {
  const before = await rssOf(gateway);
  await probe.ask('take');
  const result = await attack();
  const { longestMs, failures } = (await probe.ask('take')) as Taken;
  return { result, stallMs: longestMs, grownBytes: (await rssOf(gateway)) - before, failures };
}

async function rssOf(gateway: Child<unknown>): Promise<number> {
  if (gateway.state() !== 'alive') throw new Error(`The gateway ${gateway.state()}`);
  return (await gateway.ask('rss')) as number;
}
