import { newScene } from '../bus/bus-contract.ts';
import { createSuccession } from './succession.ts';

describe('which event may leave without a look at the outbox', () => {
  const { event } = newScene();

  it.each`
    what                                  | given                   | next        | may
    ${'the first of an aggregate'}        | ${[]}                   | ${['a', 1]} | ${true}
    ${'one whose past is unknown'}        | ${[]}                   | ${['a', 2]} | ${false}
    ${'the next one'}                     | ${[['a', 1]]}           | ${['a', 2]} | ${true}
    ${'one after a hole'}                 | ${[['a', 1]]}           | ${['a', 3]} | ${false}
    ${'one of the same version'}          | ${[['a', 2]]}           | ${['a', 2]} | ${false}
    ${'the first, given already'}         | ${[['a', 1]]}           | ${['a', 1]} | ${false}
    ${'the next after others'}            | ${[['a', 1], ['b', 7]]} | ${['a', 2]} | ${true}
    ${'one that follows another’s event'} | ${[['b', 1]]}           | ${['a', 2]} | ${false}
  `('$what: $may', ({ given, next, may }) => {
    const succession = createSuccession();
    const toEvent = ([id, version]: readonly [string, number]) => event('Sold', id, version);
    succession.given((given as (readonly [string, number])[]).map(toEvent));
    expect(succession.mayFollow(toEvent(next as [string, number]))).toBe(may);
  });

  it('is unknown again after a failure', () => {
    const succession = createSuccession();
    succession.given([event('Sold', 'a', 1)]);
    succession.forget();
    expect(succession.mayFollow(event('Sold', 'a', 2))).toBe(false);
  });

  it('is remembered of so many aggregates, the latest ones', () => {
    const succession = createSuccession();
    const first = event('Sold', 'first', 1);
    succession.given([first]);
    succession.given(Array.from({ length: 20_000 }, (_, index) => event('Sold', `a${index}`, 1)));
    expect(succession.mayFollow({ ...first, version: 2 })).toBe(false);
    expect(succession.mayFollow(event('Sold', 'a19999', 2))).toBe(true);
  });
});
