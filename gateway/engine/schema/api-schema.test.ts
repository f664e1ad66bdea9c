import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from './api-schema.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@tag", "@inaccessible", "@interfaceObject", "@authenticated",
  "@requiresScopes", "@policy", "@composeDirective", "@override"
])`;

function composed(sdls: readonly string[]): string {
  const { supergraphSdl, errors } = composeServices(
    sdls.map((sdl, index) => ({
      name: `s${index}`,
      url: `http://s${index}.test`,
      typeDefs: parse(sdl.includes('specs.apollo.dev/federation') ? sdl : link + sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Without `@defer`, which Apollo's gateway does not offer by itself. */
function printed(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema)).replace(
    /directive @defer\([^)]*\) [^\n]*\n*/,
    '',
  );
}

function apollos(supergraphSdl: string): string {
  const options = { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES };
  return printed(Supergraph.build(supergraphSdl, options).apiSchema().toGraphQLJSSchema());
}

function ours(supergraphSdl: string): string {
  return printed(buildApiSchema(parse(supergraphSdl, { noLocation: true })));
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'plain types': [
    `"What there is." type Query { "One." pet(id: ID! = "1", by: By): Pet  now: Instant @deprecated(reason: "late") }
     enum By { NAME AGE @deprecated } scalar Instant @specifiedBy(url: "https://scalars.test/instant")
     type Pet @key(fields: "id") { id: ID! name: String }
     input Filter { a: Int = 3 b: [By!] = [NAME] }
     type Mutation { add(filter: Filter): Pet } type Subscription { added: Pet }`,
    'type Pet @key(fields: "id") { id: ID! age: Int }',
  ],
  'what is inaccessible': [
    `type Query { a(x: Int, y: Int @inaccessible, z: In): A b: B @inaccessible u: U i: I }
     type A implements I & J { id: ID! name: String @inaccessible e: E }
     type B @inaccessible { x: Int } union U = A | B
     interface I { id: ID! } interface J @inaccessible { id: ID! }
     enum E { ONE TWO @inaccessible } scalar S @inaccessible
     input In { a: Int b: S @inaccessible } input Hidden @inaccessible { a: Int }`,
  ],
  'an inaccessible root type': [
    'type Query { a: Int } type Mutation @inaccessible { b: Int }',
    'type Query { c: Int @tag(name: "t") }',
  ],
  'access rules and tags': [
    `type Query { a: Int @authenticated b: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
       c: Int @policy(policies: [["p"]]) d(x: Int @tag(name: "x")): Secret @tag(name: "d") }
     type Secret @authenticated @tag(name: "s") { x: Int }`,
  ],
  'interface objects': [
    `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! title: String }
     type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }`,
    `type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
  ],
  'names with two underscores': [
    'type Query { account(by: Account__Filter): Account__c } type Account__c { id: ID } input Account__Filter { a: Int } enum E__e { A }',
  ],
  'directives for operations': [
    'directive @fast(ms: Int = 3) on FIELD | QUERY directive @own on OBJECT type Query @own { a: Int }',
  ],
  'composed directives': [
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"])
       @link(url: "https://rules.test/rules/v1.0", import: ["@rule"]) @composeDirective(name: "@rule")
     directive @rule(x: Int) on FIELD_DEFINITION | FIELD type Query { a: Int @rule(x: 1) }`,
  ],
  'links under other names': [
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed", import: [{ name: "@inaccessible", as: "@private" }])
     type Query { a: Int b: Int @private c: Int @fed__tag(name: "c") }`,
  ],
};

describe('the schema that clients see', () => {
  it.each(Object.entries(cases))('is the same as Apollo’s: %s', (_name, sdls) => {
    const supergraphSdl = composed(sdls);
    expect(ours(supergraphSdl)).toBe(apollos(supergraphSdl));
  });

  it('is the same as Apollo’s for the product', () => {
    const supergraphSdl = readFileSync('schema/generated/supergraph.graphql', 'utf8');
    expect(ours(supergraphSdl)).toBe(apollos(supergraphSdl));
  });
});
