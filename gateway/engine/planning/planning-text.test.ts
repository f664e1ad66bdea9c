import { buildSchema, Kind, parse } from 'graphql';
import { createAnswerShape } from '../client-operation/answer-shape.ts';
import { selectOperation } from '../client-operation/client-operation.ts';
import { conditionVariables, includesSelection } from '../client-operation/conditions.ts';
import { dataKeyOf } from './plan-names.ts';
import { toPlanningTexts } from './planning-text.ts';

const schema = buildSchema(`
  type Query { a: Int b(x: Int, s: String): Int pet: Pet! pets: [Any!] cat: Cat }
  type Mutation { add(n: Int): Int }
  interface Pet { name: String friend: Pet }
  type Cat implements Pet { name: String friend: Pet lives: Int }
  type Dog implements Pet { name: String friend: Pet trick: String }
  union Any = Cat | Dog
`);

function textsOf(query: string, conditions: Readonly<Record<string, unknown>> = {}) {
  const { definition, fragments } = selectOperation(parse(query), undefined);
  const type = schema.getRootType(definition.operation);
  if (!type) throw new Error('Expected a root type.');
  const isIncluded = includesSelection(conditions);
  const source = { schema, fragments, isIncluded, deniedFields: new Map() };
  return toPlanningTexts(definition, createAnswerShape(source, type, [definition.selectionSet]));
}

const key = {
  x: dataKeyOf('x', 'a', ''),
  b: dataKeyOf('b', 'b', '(x: $n)'),
  batch: dataKeyOf('b', 'b', '(x: $client_representations)'),
  quoted: dataKeyOf('b', 'b', '(s: "\\"}{")'),
  add: dataKeyOf('two', 'add', '(n: 2)'),
};

describe('the text that a planner gets', () => {
  it.each([
    [
      'fields of one key are one',
      '{ a a ... { a } ...F } fragment F on Query { a }',
      'query { a }',
    ],
    ['aliases are data keys', '{ x: a }', `query { ${key.x}: a }`],
    [
      'variables that are used',
      'query($n: Int = 1, $o: Int) { b(x: $n) }',
      `query($n: Int = 1) { ${key.b}: b(x: $n) }`,
    ],
    [
      'planners’ own variables',
      'query($representations: Int) { b(x: $representations) }',
      `query($client_representations: Int) { ${key.batch}: b(x: $client_representations) }`,
    ],
    ['text stays text', '{ b(s: "\\"}{") }', `query { ${key.quoted}: b(s: "\\"}{") }`],
    ['what skips always is gone', '{ a @skip(if: true) b @include(if: true) }', 'query { b }'],
    [
      'a fragment that takes all is gone',
      '{ cat { ... on Pet { name } ... on Any { ... on Cat { lives } } } }',
      'query { cat { name lives } }',
    ],
    [
      'a fragment that takes none is gone',
      '{ cat { name ... on Pet { ... on Dog { trick } } } }',
      'query { cat { name } }',
    ],
    [
      'what all have stands once',
      '{ pet { name ... on Cat { name lives } } }',
      'query { pet { __typename name ... on Cat { lives } } }',
    ],
    [
      'unions by type',
      '{ pets { ... on Pet { name } } }',
      'query { pets { __typename ... on Cat { name } ... on Dog { name } } }',
    ],
    ['a type’s name under an alias', '{ pet { t: __typename } }', 'query { pet { __typename } }'],
    [
      'mutations in their order',
      'mutation { two: add(n: 2) add }',
      `mutation { ${key.add}: add(n: 2) add }`,
    ],
  ])('%s', (_what, query, text) => {
    expect(textsOf(query).fetched).toBe(text);
  });

  it('is none where the gateway answers by itself', () => {
    expect(textsOf('{ __typename }')).toEqual({ fetched: undefined, introspected: undefined });
    expect(textsOf('{ __type(name: "Cat") { name } a }')).toEqual({
      fetched: 'query { a }',
      introspected: expect.stringContaining('__type(name: "Cat") { name }') as string,
    });
  });

  it('is refused when types in types multiply it', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'name'
        : `... on Cat { friend { ${nested(depth - 1)} } } ... on Dog { friend { ${nested(depth - 1)} } }`;
    const query = (depth: number) => `{ pet { ${nested(depth)} } }`;
    expect(textsOf(query(3)).fetched).toContain('friend');
    expect(() => textsOf(query(15))).toThrow(
      expect.objectContaining({ extensions: { code: 'OPERATION_TOO_LARGE' } }),
    );
  });
});

describe('conditions', () => {
  it('are found wherever they stand, each variable once', () => {
    const query =
      '{ a @skip(if: $x) ... @include(if: $y) { pet @skip(if: $x) @include(if: true) { name } } b(x: $z) }';
    expect(conditionVariables(parse(query).definitions)).toEqual(['x', 'y']);
  });

  it.each`
    directives                          | variables                | isIncluded
    ${''}                               | ${{}}                    | ${true}
    ${'@skip(if: $v)'}                  | ${{ v: true }}           | ${false}
    ${'@skip(if: $v)'}                  | ${{}}                    | ${true}
    ${'@include(if: $v)'}               | ${{}}                    | ${false}
    ${'@include(if: $v) @skip(if: $w)'} | ${{ v: true, w: true }}  | ${false}
    ${'@include(if: $v) @skip(if: $w)'} | ${{ v: true, w: false }} | ${true}
    ${'@include(if: $v)'}               | ${{ v: 'true' }}         | ${false}
    ${'@other(if: false)'}              | ${{}}                    | ${true}
  `('$directives with $variables: $isIncluded', ({ directives, variables, isIncluded }) => {
    const [definition] = parse(`{ a ${directives as string} }`).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Expected an operation.');
    const [selection] = definition.selectionSet.selections;
    if (selection === undefined) throw new Error('Expected a selection.');
    expect(includesSelection(variables as Record<string, unknown>)(selection)).toBe(isIncluded);
  });
});
