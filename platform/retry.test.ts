import fc from 'fast-check';
import { delayMsOf, retry } from './retry.ts';

const backoff = { triesMax: 4, baseDelayMs: 100, delayMaxMs: 300 };

describe('retry', () => {
  it.each`
    failures | answer    | sleeps
    ${0}     | ${'done'} | ${[]}
    ${2}     | ${'done'} | ${[50, 100]}
    ${4}     | ${'down'} | ${[50, 100, 150]}
  `('after $failures failures answers $answer', async ({ failures, answer, sleeps }) => {
    const slept: number[] = [];
    let calls = 0;
    const call = async (): Promise<string> => {
      calls += 1;
      if (calls <= failures) throw new Error('down');
      return 'done';
    };
    const result = await retry(call, {
      backoff,
      again: ({ kind }) => kind === 'threw',
      random: () => 0.5,
      sleep: async (delayMs) => void slept.push(delayMs),
    }).catch((error: unknown) => (error as Error).message);
    expect([result, slept]).toEqual([answer, sleeps]);
  });

  it('repeats an answer that is a failure, and stops at the first that is final', async () => {
    const answers = [503, 503, 400, 200];
    const again = (attempt: { kind: string; value?: number }): boolean => attempt.value === 503;
    const sleep = async (): Promise<void> => undefined;
    expect(await retry(async () => answers.shift() ?? 0, { backoff, again, sleep })).toBe(400);
  });

  it('waits between nothing and the doubled base, never above the cap', () => {
    const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), draws, (tryNumber, draw) => {
        const delayMs = delayMsOf(backoff, tryNumber, () => draw);
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThan(Math.min(300, 100 * 2 ** (tryNumber - 1)));
      }),
    );
  });
});
