import fc from 'fast-check';
import { dataKeyOf, planVariableName, toClientPath, withPlanNames } from './plan-names.ts';

const name = fc.stringMatching(/^[_A-Za-z][_0-9A-Za-z]{0,8}$/);

describe('names of variables in plans', () => {
  it.each`
    client                      | plan
    ${'id'}                     | ${'id'}
    ${'representations'}        | ${'client_representations'}
    ${'__batch_reps_3'}         | ${'client___batch_reps_3'}
    ${'__batch_reps_'}          | ${'__batch_reps_'}
    ${'representations2'}       | ${'representations2'}
    ${'client_representations'} | ${'client_client_representations'}
  `('$client is called $plan', ({ client, plan }) => {
    expect(planVariableName(client)).toBe(plan);
  });

  it('changes no variables that need no other name', () => {
    const variables = { a: 1, b: undefined };
    expect(withPlanNames(variables)).toBe(variables);
  });

  it('keeps values under their own names', () => {
    const variables = { representations: 1, client_representations: 2, a: 3 };
    expect(withPlanNames(variables)).toEqual({
      client_representations: 1,
      client_client_representations: 2,
      a: 3,
    });
  });
});

describe('keys of data', () => {
  it.each`
    key             | field           | args         | isOwn
    ${'name'}       | ${'name'}       | ${''}        | ${true}
    ${'__typename'} | ${'__typename'} | ${''}        | ${true}
    ${'type'}       | ${'__typename'} | ${''}        | ${true}
    ${'id'}         | ${'email'}      | ${''}        | ${false}
    ${'price'}      | ${'price'}      | ${'(in: 1)'} | ${false}
  `('$key: $field$args has the field’s own name: $isOwn', ({ key, field, args, isOwn }) => {
    expect(dataKeyOf(key, field, args) === field).toBe(isOwn);
  });

  it('are names of the language and lead back to the client’s', () => {
    fc.assert(
      fc.property(name, name, fc.string(), (key, field, args) => {
        fc.pre(field !== '__typename');
        const dataKey = dataKeyOf(key, field, args);
        expect(dataKey).toMatch(/^[_A-Za-z][_0-9A-Za-z]*$/);
        expect(toClientPath([dataKey, 3, dataKey])).toEqual([key, 3, key]);
      }),
    );
  });

  it('differ for another key, another field and other arguments', () => {
    const keys = [
      dataKeyOf('x', 'place', ''),
      dataKeyOf('x', 'shelf', ''),
      dataKeyOf('x', 'shelf', '(in: 1)'),
      dataKeyOf('x', 'shelf', '(in: 2)'),
      dataKeyOf('y', 'shelf', '(in: 2)'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lead back even where a field is called as one of them', () => {
    const field = dataKeyOf('x', 'place', '');
    expect(toClientPath([dataKeyOf(field, field, '')])).toEqual([field]);
  });
});
