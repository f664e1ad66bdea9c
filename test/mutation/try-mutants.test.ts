import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Block, collectTests } from './collected-tests.ts';
import { createMemory } from './memory.ts';
import { type Result, type Switch, tryMutants } from './try-mutants.ts';

describe('mutants of a function that doubles', () => {
  const state: Switch = {};
  const double = (value: number): number => {
    note('1', '2', '3', '4');
    if (state.activeMutant === '1') return value * value;
    if (state.activeMutant === '2') return value + value;
    if (state.activeMutant === '4') return neverEnding();
    return value * 2;
  };
  /** Counts as instrumented code does. */
  const note = (...mutants: readonly string[]) => {
    const coverage = (state.mutantCoverage ??= { static: { '5': 1 }, perTest: {} });
    const { currentTestId } = state;
    if (currentTestId === undefined) return;
    const perTest = coverage.perTest as Record<string, Record<string, number>>;
    const hits = (perTest[currentTestId] ??= {});
    for (const mutant of mutants) hits[mutant] = (hits[mutant] ?? 0) + 1;
  };
  const neverEnding = (): never => {
    for (;;) {
      state.hitCount = (state.hitCount ?? 0) + 1;
      if (state.hitCount > (state.hitLimit ?? 0)) throw new Error('Hit count limit reached');
    }
  };

  it('are found, or survive because they are equal, or are met by no test', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-mutants-'));
    const resultsFile = path.join(folder, 'results');
    writeFileSync(resultsFile, '');
    const root = block('', [
      block('double', [entry('2', () => expect(double(2)).toBe(4))]),
      block('double', [entry('3', () => expect(double(3)).toBe(6))]),
    ]);
    await tryMutants(
      { tests: collectTests(root), state, forget: () => undefined },
      {
        ...{ testFiles: [], coverageFile: path.join(folder, 'coverage'), resultsFile },
        mutants: ['1', '2', '4', '5', '6'].map((id) => ({ id, key: id, fileName: 'double.ts' })),
      },
    );
    const results = readFileSync(resultsFile, 'utf8').trim().split('\n');
    expect(
      results
        .map((line) => JSON.parse(line) as Result)
        .filter(({ status }) => status !== 'started'),
    ).toEqual([
      { key: '1', status: 'found', by: 'double 3' },
      { key: '2', status: 'survived' },
      { key: '4', status: 'found', by: 'double 3' },
      { key: '5', status: 'at load' },
      { key: '6', status: 'no test' },
    ]);
  });

  it('are not told by a test that fails by itself', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-mutants-'));
    const wrong = () => {
      double(1);
      expect(1).toBe(2);
    };
    const resultsFile = path.join(folder, 'results');
    writeFileSync(resultsFile, '');
    await tryMutants(
      {
        tests: collectTests(block('', [entry('wrong', wrong)])),
        state: {},
        forget: () => undefined,
      },
      {
        ...{ testFiles: [], resultsFile, coverageFile: path.join(folder, 'coverage') },
        mutants: [{ id: '1', key: '1', fileName: 'double.ts' }],
      },
    );
    expect(JSON.parse(readFileSync(resultsFile, 'utf8'))).toEqual({ key: '1', status: 'no test' });
  });
});

describe('collected tests', () => {
  it('run with the hooks of all blocks around them, and the last ones after a failure too', async () => {
    const done: string[] = [];
    const hook = (type: string) => ({ type, fn: () => done.push(type) });
    const inner = block('inner', [entry('fails', () => Promise.reject(new Error('no')))], {
      hooks: [hook('afterAll'), hook('beforeEach')],
    });
    const root = block('', [inner], { hooks: [hook('beforeAll'), hook('afterEach')] });
    const [test] = collectTests({ ...root, children: [{ ...inner, parent: root }] });
    await expect(test?.run()).rejects.toThrow('no');
    expect(done).toEqual(['beforeAll', 'beforeEach', 'afterEach', 'afterAll']);
  });

  it('leave out what is skipped, and tell namesakes apart', () => {
    const nothing = () => undefined;
    const root = block('', [
      entry('a', nothing),
      entry('a', nothing),
      { ...entry('b', nothing), mode: 'skip' },
    ]);
    expect(collectTests(root).map(({ id }) => id)).toEqual(['a', 'a (2)']);
  });
});

describe('the memory of a file', () => {
  it('is what it was when the file was loaded', () => {
    const { constructors, loaded, forget } = createMemory({ Map, WeakMap });
    const makeMap = constructors.Map as unknown as MapConstructor;
    const makeWeakMap = constructors.WeakMap as unknown as WeakMapConstructor;
    const table = new makeMap([['EUR', 2]]);
    const cache = new makeWeakMap<object, number>();
    loaded();
    const local = new makeMap([['a', 1]]);
    const key = {};
    table.set('JPY', 0);
    cache.set(key, 1);
    forget();
    expect([...table]).toEqual([['EUR', 2]]);
    expect(cache.has(key)).toBe(false);
    expect([...local]).toEqual([['a', 1]]);
  });
});

function block(
  name: string,
  children: Block['children'],
  more: Partial<Pick<Block, 'hooks' | 'parent'>> = {},
): Block {
  return { type: 'describeBlock', name, children, hooks: [], ...more };
}

function entry(name: string, fn: () => unknown) {
  return { type: 'test' as const, name, fn };
}
