import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { noteOf, problemsOf } from './problems.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external",
  "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])\n`;
const item = 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }';
const stub = 'type Item @key(fields: "id") { id: ID!';

describe('each usual composition error says what to do', () => {
  it.each`
    code                                               | a                                                                                                                      | b                                                                                           | hint
    ${'NO_QUERIES'}                                    | ${'type Item { id: ID! }'}                                                                                             | ${'type Shop { id: ID! }'}                                                                  | ${'first field'}
    ${'INVALID_FIELD_SHARING'}                         | ${item}                                                                                                                | ${`${stub} name: String }`}                                                                 | ${'Let one own it'}
    ${'INVALID_FIELD_SHARING'}                         | ${'type Query { a: ItemEdge } type ItemEdge { id: ID }'}                                                               | ${'type Query { b: ItemEdge } type ItemEdge { id: ID }'}                                    | ${'connection'}
    ${'FIELD_TYPE_MISMATCH'}                           | ${item.replace('String', 'String @shareable')}                                                                         | ${`${stub} name: Int @shareable }`}                                                         | ${'type of its owner'}
    ${'FIELD_ARGUMENT_TYPE_MISMATCH'}                  | ${'type Query { item(a: Int): Int @shareable }'}                                                                       | ${'type Query { item(a: String): Int @shareable }'}                                         | ${'this argument'}
    ${'FIELD_ARGUMENT_DEFAULT_MISMATCH'}               | ${'type Query { item(a: Int = 1): Int @shareable }'}                                                                   | ${'type Query { item(a: Int = 2): Int @shareable }'}                                        | ${'same default'}
    ${'INPUT_FIELD_DEFAULT_MISMATCH'}                  | ${'type Query { x(i: I): Int } input I { a: Int = 1 }'}                                                                | ${'type Query { y(i: I): Int } input I { a: Int = 2 }'}                                     | ${'same default'}
    ${'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH'}    | ${'type Query { item(a: Int!): Int @shareable }'}                                                                      | ${'type Query { item: Int @shareable }'}                                                    | ${'Add the argument'}
    ${'REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH'} | ${'type Query { x(i: I): Int } input I { a: Int! b: Int }'}                                                            | ${'type Query { y(i: I): Int } input I { b: Int }'}                                         | ${'its own name'}
    ${'EMPTY_MERGED_INPUT_TYPE'}                       | ${'type Query { x(i: I): Int } input I { a: Int }'}                                                                    | ${'type Query { y(i: I): Int } input I { b: Int }'}                                         | ${'one in common'}
    ${'EMPTY_MERGED_ENUM_TYPE'}                        | ${'type Query { x(e: E): Int } enum E { A }'}                                                                          | ${'type Query { y(e: E): Int } enum E { B }'}                                               | ${'one in common'}
    ${'ENUM_VALUE_MISMATCH'}                           | ${'type Query { x(e: E): E } enum E { A B }'}                                                                          | ${'type Query { y: E } enum E { A }'}                                                       | ${'same values'}
    ${'TYPE_KIND_MISMATCH'}                            | ${'type Query { x: Item } type Item { id: ID! }'}                                                                      | ${'type Query { y: Int } interface Item { id: ID! }'}                                       | ${'rename one'}
    ${'KEY_INVALID_FIELDS'}                            | ${item.replace('"id"', '"nope"')}                                                                                      | ${stub + '}'}                                                                               | ${'in this file'}
    ${'KEY_FIELDS_SELECT_INVALID_TYPE'}                | ${'type Query { u: T } union U = V type V { a: Int } type T @key(fields: "u { __typename }") { u: U id: ID }'}         | ${'type Query { z: Int }'}                                                                  | ${'scalars'}
    ${'KEY_FIELDS_HAS_ARGS'}                           | ${item.replace('id: ID!', 'id(a: Int): ID!')}                                                                          | ${'type Query { z: Int }'}                                                                  | ${'name another'}
    ${'EXTERNAL_TYPE_MISMATCH'}                        | ${item}                                                                                                                | ${`${stub} name: Int @external x: Int @requires(fields: "name") }`}                         | ${'very type'}
    ${'EXTERNAL_MISSING_ON_BASE'}                      | ${item}                                                                                                                | ${`${stub} nom: Int @external x: Int @requires(fields: "nom") }`}                           | ${'spelt'}
    ${'EXTERNAL_ARGUMENT_MISSING'}                     | ${item.replace('name', 'name(a: Int)')}                                                                                | ${`${stub} name: String @external x: Int @requires(fields: "name") }`}                      | ${'Copy the arguments'}
    ${'EXTERNAL_UNUSED'}                               | ${item}                                                                                                                | ${`${stub} name: String @external }`}                                                       | ${'must be named'}
    ${'REQUIRES_INVALID_FIELDS'}                       | ${item}                                                                                                                | ${`${stub} x: Int @requires(fields: "name") }`}                                             | ${'must stand in this file'}
    ${'REQUIRES_FIELDS_MISSING_EXTERNAL'}              | ${item.replace('String', 'String @shareable')}                                                                         | ${`${stub} name: String @shareable x: Int @requires(fields: "name") }`}                     | ${'Mark the required'}
    ${'PROVIDES_INVALID_FIELDS'}                       | ${item}                                                                                                                | ${`type Query { o: Item @provides(fields: "nope") } ${stub} }`}                             | ${'@provides names'}
    ${'PROVIDES_ON_NON_OBJECT_FIELD'}                  | ${item}                                                                                                                | ${'type Query { o: Int @provides(fields: "a") }'}                                           | ${'answers an object'}
    ${'INTERFACE_FIELD_NO_IMPLEM'}                     | ${'type Query { n: N } interface N { id: ID! x: Int } type Item implements N { id: ID! @shareable x: Int }'}           | ${'interface N { id: ID! } type Cat implements N { id: ID! }'}                              | ${'without this field'}
    ${'OVERRIDE_FROM_SELF_ERROR'}                      | ${item}                                                                                                                | ${`${stub} name: String @override(from: "b") }`}                                            | ${'gives the field up'}
    ${'ONLY_INACCESSIBLE_CHILDREN'}                    | ${'type Query { x: Int t: T } type T { a: Int @inaccessible }'}                                                        | ${'type Query { z: Int }'}                                                                  | ${'Hide the type'}
    ${'REQUIRED_INACCESSIBLE'}                         | ${'type Query { x(a: Int! @inaccessible): Int }'}                                                                      | ${'type Query { z: Int }'}                                                                  | ${'Callers cannot see'}
    ${'INVALID_GRAPHQL'}                               | ${'type Query { x: Nope }'}                                                                                            | ${'type Query { z: Int }'}                                                                  | ${'common.graphql'}
    ${'PROVIDES_FIELDS_MISSING_EXTERNAL'}              | ${item.replace('String', 'String @shareable')}                                                                         | ${`type Query { o: Item @provides(fields: "name") } ${stub} name: String @shareable }`}     | ${'Mark the provided'}
    ${'EXTERNAL_ARGUMENT_TYPE_MISMATCH'}               | ${item.replace('name', 'name(a: Int)')}                                                                                | ${`${stub} name(a: String): String @external x: Int @requires(fields: "name") }`}           | ${'with types'}
    ${'INTERFACE_OBJECT_USAGE_ERROR'}                  | ${item}                                                                                                                | ${'type Shop @key(fields: "id") @interfaceObject { id: ID! }'}                              | ${'defines the interface'}
    ${'INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE'}     | ${'type Query { n: N } interface N @key(fields: "id") { id: ID! } type A implements N @key(fields: "id") { id: ID! }'} | ${'type B implements N @key(fields: "id") { id: ID! } interface N { id: ID! }'}             | ${'every type that implements'}
    ${'OVERRIDE_SOURCE_HAS_OVERRIDE'}                  | ${item.replace('String', 'String @override(from: "b")')}                                                               | ${`${stub} name: String @override(from: "a") }`}                                            | ${'Only one'}
    ${'OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE'}     | ${item}                                                                                                                | ${`${stub} name: String @external @override(from: "a") x: Int @requires(fields: "name") }`} | ${'is resolved here'}
    ${'DEFAULT_VALUE_USES_INACCESSIBLE'}               | ${'type Query { x(e: E = A): Int } enum E { A @inaccessible B }'}                                                      | ${'type Query { z: Int }'}                                                                  | ${'change one'}
    ${'SATISFIABILITY_ERROR'}                          | ${'type Query { item: Item } type Item @key(fields: "id") { id: ID! }'}                                                | ${'type Item @key(fields: "sku") { sku: ID! }'}                                             | ${'first missing step'}
  `('$code', ({ code, a, b, hint }) => {
    const problem = composeTwo(a, b).problems.find((each) => each.code === code);
    expect(problem).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});

describe('each usual remark says what to do', () => {
  it.each`
    code                                   | a                                             | b                                                 | hint
    ${'INCONSISTENT_ARGUMENT_PRESENCE'}    | ${'type Query { x(a: Int): Int @shareable }'} | ${'type Query { x: Int @shareable }'}             | ${'do not see'}
    ${'OVERRIDDEN_FIELD_CAN_BE_REMOVED'}   | ${item}                                       | ${`${stub} name: String @override(from: "a") }`}  | ${'old owner'}
    ${'OVERRIDE_DIRECTIVE_CAN_BE_REMOVED'} | ${item.replace('name: String', '')}           | ${`${stub} name: String @override(from: "a") }`}  | ${'remove @override'}
    ${'FROM_SUBGRAPH_DOES_NOT_EXIST'}      | ${item.replace('name: String', '')}           | ${`${stub} name: String @override(from: "aa") }`} | ${'spelt'}
    ${'INCONSISTENT_ENTITY'}               | ${item.replace('name: String', '@shareable')} | ${'type Item { id: ID! @shareable }'}             | ${'its @key'}
    ${'UNUSED_ENUM_TYPE'}                  | ${'type Query { x: Int } enum E { A }'}       | ${'type Query { y: Int }'}                        | ${'remove it'}
  `('$code', ({ code, a, b, hint }) => {
    const note = composeTwo(a, b).notes.find((each) => each.code === code);
    expect(note).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});

function composeTwo(a: string, b: string) {
  const services = Object.entries({ a, b }).map(([name, sdl]) => ({
    name,
    typeDefs: parse(`${link}${sdl}`),
  }));
  const { errors = [], hints = [] } = composeServices(services);
  const definitions = new Map(services.map(({ name, typeDefs }) => [name, typeDefs] as const));
  return { problems: problemsOf(errors, definitions), notes: hints.map(noteOf) };
}
