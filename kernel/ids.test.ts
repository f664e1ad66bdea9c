import fc from 'fast-check';
import { isUuid, newId } from './ids.ts';

const timeOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

describe('newId', () => {
  it('is a UUID of version 7, unlike any other', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });

  it('carries the time it is given', () => {
    const times = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(times, (now) => {
        const [first, second] = [newId(now), newId(now)];
        expect([timeOf(first), timeOf(second)]).toEqual([now.getTime(), now.getTime()]);
        expect(first).not.toBe(second);
        expect(isUuid(first)).toBe(true);
      }),
    );
  });

  it('sorts by the order in which ids were made, within one millisecond too', () => {
    const now = new Date('2026-03-02T10:00:00.000Z');
    const ids = Array.from({ length: 20 }, () => newId(now));
    // The counter starts anywhere and begins again once in 2 ** 31: then its first part is the greater one.
    const begins = ids.findIndex((id, index) => index > 0 && id < (ids[index - 1] ?? ''));
    const inOrder = begins < 0 ? ids : [...ids.slice(begins), ...ids.slice(0, begins)];
    expect([...ids].sort()).toEqual(inOrder);
  });

  it('returns to the clock after an id of another time', () => {
    newId(new Date(0));
    expect(Math.abs(timeOf(newId()) - Date.now())).toBeLessThan(60_000);
  });
});

describe('isUuid', () => {
  it.each`
    text                                      | answer
    ${'017f22e2-79b0-7cc3-98c4-dc0c0c07398f'} | ${true}
    ${'017F22E2-79B0-7CC3-98C4-DC0C0C07398F'} | ${true}
    ${'017f22e279b07cc398c4dc0c0c07398f'}     | ${false}
    ${'S001-W1'}                              | ${false}
    ${''}                                     | ${false}
  `('answers $text with $answer', ({ text, answer }) => {
    expect(isUuid(text)).toBe(answer);
  });
});
