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
  /** The longest answer to a probe during the attack, less the longest in quiet before and after it. */
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
/** As long as most attacks take, so that the quiet is as likely to be disturbed by other processes. */
const quietMs = 150;
/** A probe that waited while memory was measured is answered by then. */
const settleMs = 30;
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
  const probe = await startChild<object>('test/attacks/kit/probe-process.ts', [url]);
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
  const quietBeforeMs = (await quiet(probe)).longestMs;
  const before = await rssOf(gateway);
  await delay(settleMs);
  await probe.ask('take');
  const result = await attack();
  const { longestMs, failures } = (await probe.ask('take')) as Taken;
  const grownBytes = (await rssOf(gateway)) - before;
  const quietMsMax = Math.max(quietBeforeMs, (await quiet(probe)).longestMs);
  return { result, stallMs: longestMs - quietMsMax, grownBytes, failures };
}

async function quiet(probe: Child<unknown>): Promise<Taken> {
  await probe.ask('take');
  await delay(quietMs);
  return (await probe.ask('take')) as Taken;
}

async function rssOf(gateway: Child<unknown>): Promise<number> {
  if (gateway.state() !== 'alive') throw new Error(`The gateway ${gateway.state()}`);
  return (await gateway.ask('rss')) as number;
}
