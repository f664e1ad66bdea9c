import fc from 'fast-check';
import { buildSchema, Kind, parse } from 'graphql';
import { errorsIn } from '../refusal.ts';
import { coerceVariables } from './variables.ts';

const schema = buildSchema(`
  type Query { ask(line: Line, lines: [Line!], n: Int, kind: Kind): Int }
  enum Kind { CASH CARD }
  input Line { gtin: ID! count: Int = 1 parts: [Line!] }
`);

function coerce(definitions: string, given: Record<string, unknown>, depthMax = 5) {
  const [operation] = parse(`query (${definitions}) { ask }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Expected an operation.');
  return coerceVariables({
    schema,
    definitions: operation.variableDefinitions ?? [],
    given,
    depthMax,
  });
}

function messages(definitions: string, given: Record<string, unknown>): readonly string[] {
  try {
    coerce(definitions, given);
    return [];
  } catch (error) {
    return errorsIn(error).map(({ message }) => message);
  }
}

describe('Variables', () => {
  it('get the defaults of the operation and of input types', () => {
    expect(coerce('$line: Line, $n: Int = 3', { line: { gtin: '1' } })).toEqual({
      line: { gtin: '1', count: 1 },
      n: 3,
    });
  });

  it.each`
    definitions          | given                                                | message
    ${'$n: Int!'}        | ${{}}                                                | ${'Variable $n: expected a value of type Int!, got nothing.'}
    ${'$n: Int!'}        | ${{ n: null }}                                       | ${'Variable $n: expected a value of type Int!, got null.'}
    ${'$n: Int'}         | ${{ n: 'secret' }}                                   | ${'Variable $n: expected a value of type Int, got another string.'}
    ${'$n: Int'}         | ${{ n: 99999999999 }}                                | ${'Variable $n: expected a value of type Int, got another number.'}
    ${'$kind: Kind'}     | ${{ kind: 'CASHH' }}                                 | ${'Variable $kind: expected a value of type Kind, got another string.'}
    ${'$line: Line!'}    | ${{ line: 4 }}                                       | ${'Variable $line: expected a value of type Line!, got another number.'}
    ${'$line: Line'}     | ${{ line: {} }}                                      | ${'Variable $line: expected an object with the required field "gtin".'}
    ${'$line: Line'}     | ${{ line: { gtin: '1', gtinn: 2 } }}                 | ${'Variable $line: expected only fields of Line, got "gtinn".'}
    ${'$lines: [Line!]'} | ${{ lines: [{ gtin: '1', parts: [{ gtin: [] }] }] }} | ${'Variable $lines[0].parts[0].gtin: expected a value of type ID!, got a list.'}
    ${'$x: Nothing'}     | ${{ x: 1 }}                                          | ${'Variable $x: expected an input type of the schema.'}
  `(
    'that are wrong are named with what was expected: $message',
    ({ definitions, given, message }) => {
      expect(messages(definitions, given)).toEqual([message]);
    },
  );

  it('that are wrong are never shown', () => {
    const canary = fc.stringMatching(/^[a-z]{12}$/).map((text) => `canary-${text}`);
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        canary,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('gtin', 'count', 'parts'), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, (line) => {
        const said = messages('$line: Line!, $n: Int, $kind: Kind', { line, n: line, kind: line });
        expect(said.length).toBeGreaterThan(0);
        expect(said.join()).not.toContain('canary');
      }),
    );
  });

  it('are told at most ten at a time', () => {
    const lines = Array.from({ length: 1000 }, () => ({}));
    expect(messages('$lines: [Line!]', { lines })).toHaveLength(10);
  });

  it('may nest only so deep, also where nobody asked for them', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(coerce('$n: Int', { extra: nested(5) })).toEqual({});
    expect(() => coerce('$n: Int', { extra: nested(6) })).toThrow('at most 5 deep');
    const far: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(() => coerce('$n: Int', { far })).toThrow('at most 5 deep');
  });
});
