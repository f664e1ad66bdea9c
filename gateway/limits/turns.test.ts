import fc from 'fast-check';
import { setTimeout as delay } from 'node:timers/promises';
import { createTurns } from './turns.ts';

/** Work that ends when it is told to. */
function createWork() {
  const began: number[] = [];
  const ends = new Map<number, () => void>();
  const work = (id: number) => () =>
    new Promise<number>((resolve) => {
      began.push(id);
      ends.set(id, () => {
        resolve(id);
      });
    });
  return { began, work, end: (id: number) => ends.get(id)?.() };
}

/** However long a test takes, nobody has held a turn for long. */
const stopped = () => 0;

describe('the turns of a busy process', () => {
  it('are as many as it says at once, and then in order', async () => {
    const turns = createTurns(2, () => true, stopped);
    const { began, work, end } = createWork();
    const all = [1, 2, 3, 4].map((id) => turns.run(work(id)));
    expect(began).toEqual([1, 2]);
    expect(turns.waitingCount()).toBe(2);
    end(2);
    await delay(0);
    expect(began).toEqual([1, 2, 3]);
    [1, 3].forEach(end);
    await delay(0);
    end(4);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
    expect(turns.waitingCount()).toBe(0);
  });

  it('pass on when work fails, at once or later', async () => {
    const turns = createTurns(1, () => true, stopped);
    const failures = [
      turns.run(() => Promise.reject(new Error('later'))),
      turns.run(() => {
        throw new Error('at once');
      }),
    ];
    const last = turns.run(() => Promise.resolve('done'));
    const outcomes = await Promise.allSettled(failures);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await last).toBe('done');
  });

  it('are given to all who wait as soon as it is not busy, though nobody ends', async () => {
    let isBusy = true;
    const turns = createTurns(1, () => isBusy, stopped);
    const { began, work, end } = createWork();
    const all = [1, 2, 3].map((id) => turns.run(work(id)));
    await delay(30);
    expect(began).toEqual([1]);
    isBusy = false;
    await delay(100);
    expect(began).toEqual([1, 2, 3]);
    [1, 2, 3].forEach(end);
    await Promise.all(all);
  });

  it('are not kept by who waits for a slow subgraph', async () => {
    let nowMs = 0;
    const turns = createTurns(
      1,
      () => true,
      () => nowMs,
    );
    const { began, work, end } = createWork();
    const all = [1, 2, 3].map((id) => turns.run(work(id)));
    await delay(30);
    expect(began).toEqual([1]);
    nowMs = 100;
    await delay(100);
    expect(began).toEqual([1, 2]);
    // Whose turn has passed ends without giving another one.
    end(1);
    await delay(0);
    expect(began).toEqual([1, 2]);
    end(2);
    await delay(0);
    expect(began).toEqual([1, 2, 3]);
    end(3);
    await Promise.all(all);
  });

  it('are not needed by a process that waits', async () => {
    const turns = createTurns(1);
    await delay(60);
    const { began, work, end } = createWork();
    const all = [1, 2, 3].map((id) => turns.run(work(id)));
    expect(began).toEqual([1, 2, 3]);
    [1, 2, 3].forEach(end);
    await Promise.all(all);
  });

  it('lose nobody and hold the bound, whatever comes and fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ fails: fc.boolean(), ticks: fc.nat(3) }), { maxLength: 30 }),
        async (bound, works) => {
          const turns = createTurns(bound, () => true, stopped);
          let running = 0;
          let most = 0;
          const order: number[] = [];
          const outcomes = await Promise.allSettled(
            works.map(({ fails, ticks }, id) =>
              turns.run(async () => {
                order.push(id);
                running += 1;
                most = Math.max(most, running);
                for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
                running -= 1;
                if (fails) throw new Error('failed');
                return id;
              }),
            ),
          );
          expect(most).toBeLessThanOrEqual(bound);
          expect(order).toEqual(works.map((_, id) => id));
          expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
            works.map(({ fails }) => fails),
          );
          expect(turns.waitingCount()).toBe(0);
        },
      ),
    );
  });
});
