import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { createLogger } from '../log.ts';
import type { DomainEvent } from '../contracts/events.ts';
import { createPartitionReader } from './redis-partition.ts';

const slowMs = 100; // Longer than the first wait of a failed event.

const eventOf = (version: number): DomainEvent => ({
  ...{ id: `E${version}`, type: 'Counted', source: 'test', aggregateId: 'counter:1', version },
  ...{ occurredAt: '2026-03-02T10:00:00.000Z', detail: {} },
});

/** A stream that holds its entries as Redis would, and takes its time over what is new. */
const streamOf = (events: readonly object[]) => {
  const pending = new Map<string, object>();
  let next = 0;
  const answer = (entries: readonly (readonly [string, object])[]) =>
    entries.length === 0
      ? null
      : [['stream', entries.map(([id, event]) => [id, ['event', JSON.stringify(event)]])]];
  return {
    xreadgroup: async (...args: readonly string[]) => {
      if (args.at(-1) === '0') return answer([...pending]);
      if (args.at(-1) !== '>') return null;
      if (next > 0) await delay(slowMs);
      const event = events[next];
      if (event === undefined) return null;
      next += 1;
      pending.set(String(next), event);
      return answer([[String(next), event]]);
    },
    xack: async (_stream: string, _group: string, id: string) => pending.delete(id),
  } as unknown as Redis;
};

it('does not let a new event overtake a failed one that comes due while the new one is read', async () => {
  const applied: number[] = [];
  let failuresLeft = 1;
  const round = createPartitionReader({
    redis: streamOf([eventOf(1), eventOf(2)]),
    log: createLogger('test', 'silent'),
    stream: 'stream',
    lock: { hold: async () => true, release: async () => undefined },
    consumer: {
      name: 'consumer',
      pattern: { types: ['Counted'] },
      apply: async ({ version }) => {
        failuresLeft -= 1;
        if (failuresLeft >= 0) throw new Error('Not yet.');
        applied.push(version);
      },
    },
  });
  for (let rounds = 0; rounds < 3; rounds += 1) await round();
  expect(applied).toEqual([1, 2]);
});
