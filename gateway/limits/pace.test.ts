import fc from 'fast-check';
import { createPace } from './pace.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const endless = () => new Promise<never>(() => undefined);

/** Work that notes when it begins. */
function noted() {
  const begun: number[] = [];
  const work =
    (id: number, go: () => Promise<unknown> = () => Promise.resolve(id)) =>
    () => {
      begun.push(id);
      return go();
    };
  return { begun, work };
}

describe('A pace', () => {
  it('lets so many begin in one turn, and the others in the next ones, in order', async () => {
    const pace = createPace(2);
    const { begun, work } = noted();
    const all = [1, 2, 3, 4, 5].map((id) => pace(work(id)));
    expect(begun).toEqual([1, 2]);
    await nextTurn();
    expect(begun).toEqual([1, 2, 3, 4]);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
    expect(begun).toEqual([1, 2, 3, 4, 5]);
  });

  it('is not slowed by work that never ends', async () => {
    const pace = createPace(2);
    const { begun, work } = noted();
    for (let id = 0; id < 100; id += 1) void pace(work(id, endless));
    expect(await pace(work(100))).toBe(100);
    expect(begun).toHaveLength(101);
  });

  it('begins at once again after a turn in which nobody waits', async () => {
    const pace = createPace(1);
    const { begun, work } = noted();
    void pace(work(1));
    await nextTurn();
    void pace(work(2));
    expect(begun).toEqual([1, 2]);
  });

  it('tells who asked that the work has failed, and goes on', async () => {
    const pace = createPace(1);
    const { work } = noted();
    const fail = (): Promise<never> => Promise.reject(new Error('no'));
    const throws = (): never => {
      throw new Error('not even begun');
    };
    const all = [pace(work(1)), pace(work(2, fail)), pace(work(3, throws)), pace(work(4))];
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
  });

  it('begins all that is asked, in order and at most so many a turn, whenever it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(9), { maxLength: 20 }),
        async (startsPerTurnMax, asks) => {
          const pace = createPace(startsPerTurnMax);
          const { begun, work } = noted();
          const all: Promise<unknown>[] = [];
          for (const count of asks) {
            const before = begun.length;
            for (let asked = 0; asked < count; asked += 1) all.push(pace(work(all.length)));
            await nextTurn();
            // Those of this turn and of the one that its immediates belong to.
            expect(begun.length - before).toBeLessThanOrEqual(2 * startsPerTurnMax);
          }
          await Promise.all(all);
          expect(begun).toEqual(all.map((_, id) => id));
        },
      ),
    );
  });
});
