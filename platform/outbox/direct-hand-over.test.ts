import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { createLogger } from '../log.ts';
import { newScene } from '../bus/bus-contract.ts';
import type { DomainEvent } from '../contracts/events.ts';
import { createDirectHandOver } from './direct-hand-over.ts';
import { createHandOver } from './hand-over.ts';

const { event } = newScene();

/** A relay's two ways to the bus, beside an outbox that is a list. */
function openScene() {
  const published: DomainEvent[] = [];
  const retired: string[][] = [];
  let fails = false;
  const handOver = createHandOver({
    name: 'test',
    log: createLogger('test', 'silent'),
    bus: {
      publish: async (events) => {
        if (fails) throw new Error('The bus is away.');
        published.push(...events);
      },
      consume: () => undefined,
      listen: () => () => undefined,
      start: async () => undefined,
      stop: async () => undefined,
    },
    retire: async (events) => void retired.push(events.map(({ id }) => id)),
    giveBack: async () => undefined,
    onRoom: () => undefined,
  });
  const direct = createDirectHandOver(handOver);
  const giveFresh = (found: readonly DomainEvent[], givenIds: ReadonlySet<string>) =>
    direct.giveRead(found.filter(({ id }) => !givenIds.has(id)));
  return {
    ...{ direct, handOver, published, retired, giveFresh },
    fail: (now: boolean) => (fails = now),
  };
}

describe('an event that a read of the outbox and its writer tell of', () => {
  it('goes to the bus once when it is committed while the read is under way', async () => {
    const { direct, published, giveFresh } = openScene();
    const sold = event('Sold', 'a', 1);
    const read = async () => {
      expect(direct.give([sold])).toEqual([]);
      await delay(1);
      return [sold];
    };
    await direct.during(read, giveFresh);
    expect(published).toEqual([sold]);
  });

  it('goes once when the answer to its commit comes after the read has found it', async () => {
    const { direct, published, handOver, retired, giveFresh } = openScene();
    const [first, second] = [event('Sold', 'a', 1), event('Sold', 'a', 2)];
    await direct.during(async () => [first], giveFresh);
    direct.give([first]);
    await delay(20);
    // By now it is out of the outbox too.
    expect(direct.give([first])).toEqual([first]);
    expect(direct.give([second])).toEqual([]);
    await handOver.settle();
    expect(published).toEqual([first, second]);
    expect(retired.flat()).toEqual([first.id, second.id]);
  });

  it('waits for the outbox to be read after the bus has failed', async () => {
    const { direct, published, handOver, fail } = openScene();
    const [first, second] = [event('Sold', 'a', 1), event('Sold', 'a', 2)];
    fail(true);
    direct.give([first]);
    await delay(5);
    fail(false);
    expect(direct.give([second])).toEqual([second]);
    direct.giveRead([first, second]);
    await handOver.settle();
    expect(published).toEqual([first, second]);
  });
});

it('publishes each event once and in order, however commits and reads fall together', async () => {
  const step = fc.record({ kind: fc.constantFrom('COMMIT', 'FOREIGN', 'READ'), lane: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { direct, handOver, published, retired, giveFresh } = openScene();
      const stored: DomainEvent[] = [];
      const versions = [0, 0, 0];
      const reads: Promise<unknown>[] = [];
      const readAll = () => {
        const before = new Set([...handOver.inFlightIds(), ...retired.flat()]);
        const read = async () => {
          const found = stored.filter(({ id }) => !before.has(id));
          await delay(0);
          return found;
        };
        return direct.during(read, giveFresh);
      };
      for (const { kind, lane } of steps) {
        if (kind === 'READ') {
          // One at a time, as the relay reads.
          await Promise.all(reads);
          reads.push(readAll());
          continue;
        }
        const version = (versions[lane] = (versions[lane] ?? 0) + 1);
        const sold = event('Sold', `lane${lane}`, version);
        stored.push(sold);
        // Of another process's commit nobody tells us.
        if (kind === 'COMMIT') direct.give([sold]);
        if (version % 3 === 0) await delay(0);
      }
      await Promise.all(reads);
      await readAll();
      await handOver.settle();
      expect(published).toHaveLength(stored.length);
      for (const { aggregateId } of stored) {
        const ofOne = published.filter((each) => each.aggregateId === aggregateId);
        expect(ofOne.map(({ version }) => version)).toEqual(ofOne.map((_, index) => index + 1));
      }
    }),
    { numRuns: 60 },
  );
});
