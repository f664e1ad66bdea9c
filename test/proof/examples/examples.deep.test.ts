import { writeDeepFigures } from '../../deep-figures.ts';
import { citedExamples, workedExamples } from './all-examples.ts';

const names: Readonly<Record<number, string>> = {
  1: 'minor units of currencies',
  3: 'splitting an amount',
  4: 'rounding modes and levels',
  5: 'several taxes on one line',
  6: 'tax inside a price',
  7: 'exemption',
  10: 'kinds of promotions, points',
  11: 'which promotions win, and their order',
  12: 'nothing below zero',
  13: 'shares of a discount of the basket',
  16: 'change',
  17: 'cash rounding',
  22: 'canonical JSON and hashes',
  25: 'money back for a part of an offer',
  33: 'scanned codes',
  39: 'signatures',
  40: 'ids in the order of time',
};

it('tells how many examples of each rule are from where', async () => {
  for (const { actual, expected } of workedExamples) expect(await actual()).toEqual(expected);
  const rules = [...new Set(citedExamples.map(({ rule }) => rule))].toSorted((a, b) => a - b);
  writeDeepFigures({
    title: 'Worked examples of others',
    about: `Tables in test/proof/examples: numbers that others have published, each row with its source. Where only the rule is
published and the amounts are ours, the source says so; rows that are wholly ours are not counted. Each row runs in \`npm test\`.`,
    command: 'npm run test:deep -- test/proof/examples',
    figures: [
      ['rows with a source', citedExamples.length],
      ...rules.map((rule) => {
        const rows = citedExamples.filter((each) => each.rule === rule);
        const sources = new Set(rows.map(({ source }) => source));
        const name = names[rule] ?? 'others';
        return [`rule ${rule}, ${name}`, `${rows.length} rows, ${sources.size} sources`] as const;
      }),
      ...rowsBySource(),
    ],
  });
});

/** What stands in brackets after a source tells the place in it, or whose the numbers are. */
function rowsBySource(): readonly (readonly [source: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { source } of citedExamples) {
    const [whole = source] = source.split(/,? \(|, (?=appendix|example)/);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
