import { allCases } from './cases/all.ts';
import { knownFaults } from './known-faults.ts';

it('has at least 60 supergraphs, each with a name of its own', () => {
  const names = allCases.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

it('knows the case and the written query of each known fault', () => {
  const strangers = knownFaults.flatMap((fault) => {
    const found = allCases.find(({ name }) => name === fault.case);
    const written = found?.queries.map((each) => (typeof each === 'string' ? each : each.query));
    return fault.queries.filter((query) => written?.includes(query) !== true);
  });
  expect(strangers).toEqual([]);
});
