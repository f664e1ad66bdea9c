import fc from 'fast-check';
import type { SourceEvent } from '../types.ts';
import { createEventLog } from './event-log.ts';

/** What a client that comes back is given, and when it is told that this is not all. */
let position = 0;
const eventOf = (sequence: number): SourceEvent => ({
  position: (position += 1),
  sequence,
  content: { kind: 'payload', payload: {} },
});

function logOf(
  sequences: 'contiguous' | 'increasing',
  events: readonly (readonly [string, number])[],
  lengthMax = 100,
) {
  const log = createEventLog({ lengthMax, sequences });
  events.forEach(([channel, sequence]) => log.add(channel, eventOf(sequence)));
  return (channels: readonly string[], after: number) =>
    log.since(channels, after)?.map(({ sequence }) => sequence);
}

describe('sequences without holes in each channel', () => {
  const since = logOf('contiguous', [
    ['b1', 3],
    ['b2', 1],
    ['b1', 4],
    ['b3', 5],
    ['b3', 7],
    ['b1', 5],
  ]);

  it.each`
    channel | after | events
    ${'b1'} | ${3}  | ${[4, 5]}
    ${'b1'} | ${2}  | ${[3, 4, 5]}
    ${'b1'} | ${5}  | ${[]}
    ${'b1'} | ${1}  | ${undefined}
    ${'b1'} | ${6}  | ${undefined}
    ${'b2'} | ${0}  | ${[1]}
    ${'b3'} | ${5}  | ${undefined}
    ${'b3'} | ${6}  | ${[7]}
    ${'b9'} | ${0}  | ${undefined}
  `('$channel after $after: $events', ({ channel, after, events }) => {
    expect(since([channel as string], after as number)).toEqual(events);
  });
});

describe('sequences that grow over all channels', () => {
  const since = logOf('increasing', [
    ['S1', 10],
    ['S2', 12],
    ['S1', 15],
    ['ALL', 16],
    ['S1', 14],
  ]);

  it.each`
    channels         | after | events
    ${['S1', 'ALL']} | ${10} | ${[15, 16, 14]}
    ${['S1', 'ALL']} | ${11} | ${[15, 16, 14]}
    ${['S1', 'ALL']} | ${15} | ${[16, 14]}
    ${['S1', 'ALL']} | ${16} | ${[14]}
    ${['S2', 'ALL']} | ${12} | ${[16]}
    ${['S1', 'ALL']} | ${9}  | ${undefined}
  `('$channels after $after: $events', ({ channels, after, events }) => {
    expect(since(channels as string[], after as number)).toEqual(events);
  });

  it('are no longer complete after what was forgotten', () => {
    const bounded = logOf(
      'increasing',
      [
        ['S1', 1],
        ['S2', 2],
        ['S1', 3],
      ],
      2,
    );
    expect(bounded(['S1'], 0)).toBeUndefined();
    expect(bounded(['S1'], 1)).toEqual([3]);
  });
});

it('never leaves out an event of a channel without saying so', () => {
  const stream = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 60 });
  const bound = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(stream, bound, fc.nat(30), fc.boolean(), (channels, lengthMax, after, isOne) => {
      const next = new Map<string, number>();
      const all = channels.map((channel, index): readonly [string, number] => {
        const sequence = isOne ? index + 1 : (next.get(channel) ?? 0) + 1;
        next.set(channel, sequence);
        return [channel, sequence];
      });
      const since = logOf(isOne ? 'increasing' : 'contiguous', all, lengthMax);
      const given = since(['a'], after);
      const missed = all.filter(([channel, sequence]) => channel === 'a' && sequence > after);
      if (given !== undefined) expect(given).toEqual(missed.map(([, sequence]) => sequence));
    }),
  );
});
