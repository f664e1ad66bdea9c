import { citedExamples, workedExamples } from './all-examples.ts';

it.each(workedExamples)('rule $rule: $what ($source)', async ({ actual, expected }) => {
  expect(await actual()).toEqual(expected);
});

it('at least 150 examples are from published sources', () => {
  expect(citedExamples.length).toBeGreaterThanOrEqual(150);
});
