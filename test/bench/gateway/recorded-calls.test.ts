import { wavesOf, type RecordedCall } from './recorded-calls.ts';

function call(path: string, startedMs: number, endedMs: number): RecordedCall {
  return { path, body: '{}', startedMs, endedMs };
}

function pathsOf(calls: readonly RecordedCall[]): readonly (readonly string[])[] {
  return wavesOf(calls).map((wave) => wave.map(({ path }) => path));
}

describe('waves of calls', () => {
  it('put calls together that were under way at once', () => {
    expect(pathsOf([call('/a', 0, 3), call('/b', 1, 2), call('/c', 3, 4)])).toEqual([
      ['/a', '/b', '/c'],
    ]);
  });

  it('begin anew with a call that came after all the others had been answered', () => {
    expect(pathsOf([call('/a', 0, 1), call('/b', 0, 2), call('/c', 3, 4)])).toEqual([
      ['/a', '/b'],
      ['/c'],
    ]);
  });

  it('go by when calls began, not by the order in which they were noted', () => {
    expect(pathsOf([call('/later', 5, 6), call('/first', 0, 1)])).toEqual([['/first'], ['/later']]);
  });
});
