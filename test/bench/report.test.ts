import { median, mergeSections, tableOf } from './report.ts';

describe('the report', () => {
  it('replaces the sections that were measured and keeps the others, by title', () => {
    const written = mergeSections('', [
      { title: 'B', text: 'old b' },
      { title: 'A', text: 'old a' },
    ]);
    const again = mergeSections(written, [{ title: 'B', text: 'new b' }]);
    expect(again).toMatch(/^# Benchmark[\s\S]*## A\n\nold a\n\n## B\n\nnew b\n$/);
  });

  it('writes tables that Markdown reads', () => {
    expect(tableOf(['a', 'b'], [[1, 'x']])).toBe('a | b\n--- | ---\n1 | x\n');
  });

  it.each`
    values          | middle
    ${[3, 1, 2]}    | ${2}
    ${[4, 1, 3, 2]} | ${2.5}
  `('takes $middle as the median of $values', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });
});
