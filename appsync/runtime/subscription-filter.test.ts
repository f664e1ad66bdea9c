import fc from 'fast-check';
import { filterProblem, matchesArguments, matchesFilter } from './subscription-filter.ts';

const one = (fieldName: string, operator: string, value: never) => ({
  filterGroup: [{ filters: [{ fieldName, operator, value }] }],
});
const payload = { store: 'S001', n: 5, tags: ['a', 'b'], empty: null, deep: { x: 'y' } };

it.each`
  field       | operator         | value             | matches
  ${'store'}  | ${'eq'}          | ${'S001'}         | ${true}
  ${'store'}  | ${'ne'}          | ${'S001'}         | ${false}
  ${'n'}      | ${'le'}          | ${5}              | ${true}
  ${'n'}      | ${'lt'}          | ${5}              | ${false}
  ${'n'}      | ${'ge'}          | ${5}              | ${true}
  ${'n'}      | ${'gt'}          | ${4}              | ${true}
  ${'n'}      | ${'gt'}          | ${'4'}            | ${false}
  ${'tags'}   | ${'contains'}    | ${'b'}            | ${true}
  ${'tags'}   | ${'notContains'} | ${'b'}            | ${false}
  ${'store'}  | ${'contains'}    | ${'00'}           | ${true}
  ${'store'}  | ${'beginsWith'}  | ${'S0'}           | ${true}
  ${'store'}  | ${'in'}          | ${['S001', 'S2']} | ${true}
  ${'store'}  | ${'notIn'}       | ${['S001', 'S2']} | ${false}
  ${'n'}      | ${'between'}     | ${[1, 5]}         | ${true}
  ${'deep.x'} | ${'eq'}          | ${'y'}            | ${true}
  ${'none'}   | ${'ne'}          | ${'x'}            | ${false}
  ${'empty'}  | ${'notIn'}       | ${['x']}          | ${false}
`('$field $operator $value: $matches', ({ field, operator, value, matches }) => {
  expect(matchesFilter(one(field, operator, value as never), payload)).toBe(matches);
});

it('takes groups as alternatives and filters of a group together', () => {
  const is = (fieldName: string, value: string) => ({ fieldName, operator: 'eq', value });
  fc.assert(
    fc.property(fc.constantFrom('1', '2'), fc.constantFrom('1', '2'), (a, b) => {
      const together = { filterGroup: [{ filters: [is('a', '1'), is('b', '1')] }] };
      const either = { filterGroup: [{ filters: [is('a', '1')] }, { filters: [is('b', '1')] }] };
      expect(matchesFilter(together, { a, b })).toBe(a === '1' && b === '1');
      expect(matchesFilter(either, { a, b })).toBe(a === '1' || b === '1');
    }),
  );
});

it('refuses what AppSync refuses', () => {
  expect(filterProblem(one('a', 'like', 'x' as never))).toMatch(/known operator/);
  expect(filterProblem(one('a', 'in', ['1', '2', '3', '4', '5', '6'] as never))).toMatch(
    /at most 5/,
  );
  expect(filterProblem({ filterGroup: [{ filters: [] }] })).toMatch(/1 to 5/);
});

it('filters by arguments otherwise: left out is any, null only null', () => {
  expect(matchesArguments({}, payload)).toBe(true);
  expect(matchesArguments({ store: 'S001' }, payload)).toBe(true);
  expect(matchesArguments({ store: null }, payload)).toBe(false);
  expect(matchesArguments({ empty: null }, payload)).toBe(true);
});
