/** A test that passes a mutant: its place in the list of tests, how often it passes, how long it takes. */
export type Covering = { readonly test: string; readonly hits: number; readonly ms: number };

type Mutant = { readonly fileName: string; readonly covering: readonly Covering[] };
type Tally = { tried: number; found: number; passed: number };

/**
 * Which test to try next: the one that likely finds most in a second, by how often it has found a mutant of the same file, and
 * before it was tried by how much of what it passes is in that file. The tests of the file's own name come first.
 */
export function createTestOrder(mutants: readonly Mutant[]) {
  const tallies = new Map<string, Tally>();
  const passedByTest = new Map<string, number>();
  const tallyOf = (fileName: string, test: string): Tally => {
    const key = `${fileName} ${test}`;
    const known = tallies.get(key) ?? { tried: 0, found: 0, passed: 0 };
    tallies.set(key, known);
    return known;
  };
  for (const { fileName, covering } of mutants) {
    for (const { test } of covering) {
      tallyOf(fileName, test).passed += 1;
      passedByTest.set(test, (passedByTest.get(test) ?? 0) + 1);
    }
  }
  const worth = (fileName: string, { test, ms }: Covering): number => {
    const { tried, found, passed } = tallyOf(fileName, test);
    const share = passed / (passedByTest.get(test) ?? 1);
    const own = test.startsWith(fileName.replace(/\.ts$/, '.test.ts')) ? 1 : 0;
    return (found + share + own) / (tried + 1) / Math.max(1, ms);
  };
  return {
    sort: ({ fileName, covering }: Mutant): readonly Covering[] => {
      const worths = new Map(covering.map((each) => [each, worth(fileName, each)]));
      return covering.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0));
    },
    note: (fileName: string, test: string, isFound: boolean): void => {
      const tally = tallyOf(fileName, test);
      tally.tried += 1;
      if (isFound) tally.found += 1;
    },
  };
}
