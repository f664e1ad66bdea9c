import fc from 'fast-check';
import { keyText } from './items.ts';
import { type ReadItems, readTogether } from './read-together.ts';

const keyOf = (name: string) => ({ pk: name, sk: name });

/** A store that answers what it holds when a call begins, and lets a test end the calls. */
function slowStore() {
  const held = new Map<string, number>();
  const calls: { readonly names: readonly string[]; readonly end: (fault?: Error) => void }[] = [];
  const read: ReadItems = (keys) =>
    new Promise((resolve, reject) => {
      const found = new Map(
        keys.flatMap((key) => {
          const value = held.get(key.pk);
          return value === undefined ? [] : [[keyText(key), { value }] as const];
        }),
      );
      const end = (fault?: Error) => (fault === undefined ? resolve(found) : reject(fault));
      calls.push({ names: keys.map(({ pk }) => pk), end });
    });
  return { held, calls, read };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('reading together', () => {
  it('sends two calls at once, and joins those who wait into the next', async () => {
    const { calls, read } = slowStore();
    const together = readTogether(read);
    const answers = ['a', 'b', 'c', 'd'].map((name) => together([keyOf(name)]));
    expect(calls.map(({ names }) => names)).toEqual([['a'], ['b']]);
    calls[0]?.end();
    await settled();
    expect(calls.map(({ names }) => names)).toEqual([['a'], ['b'], ['c', 'd']]);
    calls.forEach(({ end }) => end());
    expect((await Promise.all(answers)).length).toBe(4);
  });

  it('keeps nobody waiting who asks for nothing', async () => {
    const { calls, read } = slowStore();
    const together = readTogether(read);
    const answers = ['a', 'b'].map((name) => together([keyOf(name)]));
    await expect(together([])).resolves.toEqual(new Map());
    calls.forEach(({ end }) => end());
    await Promise.all(answers);
    expect(calls.length).toBe(2);
  });

  it('tells a fault to those who shared the call, and goes on', async () => {
    const { calls, read } = slowStore();
    const together = readTogether(read);
    const [first, second, third] = ['a', 'b', 'c'].map((name) => together([keyOf(name)]));
    calls[0]?.end(new Error('No answer.'));
    await expect(first).rejects.toThrow('No answer.');
    calls[1]?.end();
    await second;
    await settled();
    calls[2]?.end();
    await expect(third).resolves.toEqual(new Map());
  });

  it('answers everybody at least what was written before they asked', async () => {
    const steps = fc.array(fc.constantFrom('WRITE', 'READ', 'END'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { held, calls, read } = slowStore();
        const together = readTogether(read);
        const reads: Promise<void>[] = [];
        let ended = 0;
        const endNext = async () => {
          calls[ended]?.end();
          if (ended < calls.length) ended += 1;
          await settled();
        };
        for (const step of taken) {
          const known = held.get('a') ?? 0;
          if (step === 'WRITE') held.set('a', known + 1);
          if (step === 'END') await endNext();
          if (step !== 'READ') continue;
          const answer = together([keyOf('a')]);
          const check = answer.then((items) => {
            const seen = Number(items.get(keyText(keyOf('a')))?.['value'] ?? 0);
            expect(seen).toBeGreaterThanOrEqual(known);
          });
          reads.push(check);
        }
        while (ended < calls.length) await endNext();
        await Promise.all(reads);
      }),
    );
  });
});
