import type { FederationCase } from '../kit/federation-case.ts';

/** Who answers a field, and who may see it: `@shareable`, `@override`, `@inaccessible`, `@tag` and their like. */
export const ownershipCases: readonly FederationCase[] = [
  {
    name: 'shareable fields',
    features: ['@shareable'],
    subgraphs: {
      a: `
        type Query { pens: [Pen!]! }
        type Pen @key(fields: "id") { id: ID! colour: String @shareable ink: Int @shareable }
      `,
      b: `
        type Query { red: Pen }
        type Pen @key(fields: "id") { id: ID! colour: String @shareable brand: String! }
      `,
      c: `
        type Pen @key(fields: "id") { id: ID! ink: Int @shareable brand: String! @external full: Boolean @requires(fields: "brand") }
      `,
    },
    queries: ['{ pens { colour ink brand full } red { colour ink full } }'],
  },
  {
    name: 'shareable value types',
    features: ['@shareable', 'value types'],
    subgraphs: {
      a: `
        type Query { plan: Plan }
        type Plan @shareable { title: String price: Price! parts: [Part!] }
        type Price @shareable { amount: Float! currency: String! }
        type Part @shareable { no: Int! price: Price }
      `,
      b: `
        type Query { offers: [Plan!]! }
        type Plan @shareable { title: String price: Price! parts: [Part!] }
        type Price @shareable { amount: Float! currency: String! }
        type Part @shareable { no: Int! price: Price }
      `,
    },
    queries: [
      '{ plan { title price { amount } parts { no price { currency } } } offers { parts { no } price { amount } } }',
    ],
  },
  {
    name: 'value type with different fields',
    features: ['@shareable', 'value types', 'shared root fields'],
    subgraphs: {
      a: `
        type Query { weather: Weather @shareable }
        type Weather @shareable { degrees: Float sky: String place: Place! }
        type Place @shareable { name: String }
      `,
      b: `
        type Query { weather: Weather @shareable }
        type Weather @shareable { degrees: Float wind: Int place: Place! }
        type Place @shareable { name: String zip: String }
      `,
    },
    queries: ['{ weather { degrees sky wind place { name zip } } }'],
    onlyWritten: 'aliases of one shared root field are compared by the next case',
  },
  {
    name: 'root fields of the same name',
    features: ['shared root fields', '@key'],
    subgraphs: {
      a: `
        type Query { product(id: ID): Product @shareable products: [Product!]! @shareable }
        type Product @key(fields: "id") { id: ID! name: String @shareable price: Int }
      `,
      b: `
        type Query { product(id: ID): Product @shareable products: [Product!]! @shareable }
        type Product @key(fields: "id") { id: ID! name: String @shareable stock: Int! }
      `,
    },
    queries: [
      '{ product(id: "1") { name price stock } other: product { stock price } products { stock } }',
    ],
  },
  {
    name: 'query fields in every subgraph',
    features: ['root fields', 'parallel fetches'],
    subgraphs: {
      a: 'type Query { one(n: Int): String two: Int! } ',
      b: 'type Query { three(n: Int): Float four: [Int] } ',
      c: 'type Query { five(n: Int): ID six: [[String!]]! } ',
    },
    queries: [
      'query ($n: Int) { one(n: $n) three(n: $n) five(n: $n) }',
      {
        query:
          'query ($n: Int, $m: Int = 3) { one(n: $n) two four six a: three(n: $m) b: five(n: $n) }',
        variables: { n: null },
      },
      {
        query: 'query ($n: Int = 2) { c: one(n: $n) a: three(n: $n) b: five }',
        variables: { n: 9 },
      },
    ],
  },
  {
    name: 'override',
    features: ['@override'],
    subgraphs: {
      old: `
        type Query { mugs: [Mug!]! }
        type Mug @key(fields: "id") { id: ID! volume: Int handle: String! }
      `,
      new: `
        type Query { bestMug: Mug }
        type Mug @key(fields: "id") { id: ID! volume: Int @override(from: "old") }
      `,
    },
    queries: ['{ mugs { volume handle } bestMug { handle volume } }'],
  },
  {
    name: 'override of a root field and of a type',
    features: ['@override', 'root fields'],
    subgraphs: {
      old: `
        type Query { tins: [Tin] cheapest: Tin }
        type Tin @key(fields: "id") { id: ID! size: Size label: String }
        type Size @shareable { cm: Int! }
      `,
      new: `
        type Query { tins: [Tin] @override(from: "old") }
        type Tin @key(fields: "id") { id: ID! size: Size @override(from: "old") }
        type Size @shareable { cm: Int! inch: Float }
      `,
    },
    queries: ['{ tins { size { cm } label } cheapest { size { cm inch } } }'],
    onlyWritten: 'one subgraph alone knows inches, so other selections are in the case before',
  },
  {
    name: 'override of a required field',
    features: ['@override', '@requires'],
    subgraphs: {
      old: `
        type Query { jars: [Jar!]! }
        type Jar @key(fields: "id") { id: ID! grams: Int! }
      `,
      new: `
        type Jar @key(fields: "id") { id: ID! grams: Int! @override(from: "old") }
      `,
      labels: `
        type Jar @key(fields: "id") { id: ID! grams: Int! @external label: String @requires(fields: "grams") }
      `,
    },
    queries: ['{ jars { label } }', '{ jars { label grams } }'],
  },
  {
    name: 'progressive override',
    features: ['@override with label'],
    subgraphs: {
      old: `
        type Query { cups: [Cup!]! }
        type Cup @key(fields: "id") { id: ID! depth: Int glaze: String }
      `,
      new: `
        type Query { bestCup: Cup }
        type Cup @key(fields: "id") {
          id: ID! depth: Int @override(from: "old", label: "percent(50)")
          glaze: String @override(from: "old", label: "percent(0)")
        }
      `,
    },
    queries: ['{ cups { depth glaze } bestCup { glaze depth } }'],
  },
  {
    name: 'inaccessible fields',
    features: ['@inaccessible', '@key', '@requires'],
    subgraphs: {
      a: `
        type Query { users: [User!]! secret: String @inaccessible }
        type User @key(fields: "id") { id: ID! @inaccessible name: String pin: Int! @inaccessible }
      `,
      b: `
        type User @key(fields: "id") {
          id: ID! pin: Int! @external
          badge: String @requires(fields: "pin") level(of: Int, hidden: Int @inaccessible): Int
        }
      `,
    },
    queries: ['{ users { name badge level(of: 2) } }', '{ users { id: name pin: badge } }'],
  },
  {
    name: 'inaccessible types and values',
    features: ['@inaccessible', 'enums', 'unions', 'input objects'],
    subgraphs: {
      a: `
        type Query { things(filter: Filter, mood: Mood): [Thing] mood: Mood nodes: [Node!] }
        union Thing = Stone | Leaf | Ghost
        interface Node { id: ID! }
        type Stone implements Node @key(fields: "id") { id: ID! mood: Mood }
        type Leaf implements Node { id: ID! veins: Int! }
        type Ghost implements Node @inaccessible { id: ID! }
        enum Mood { CALM WILD SECRET @inaccessible }
        input Filter { text: String deep: Deep hidden: Int @inaccessible }
        input Deep { numbers: [Int!] = [1, 2] }
      `,
      b: `
        type Stone @key(fields: "id") { id: ID! weight(in: Mood): Int }
        enum Mood { CALM WILD SECRET @inaccessible }
      `,
    },
    queries: [
      '{ things(filter: { text: "x", deep: {} }, mood: WILD) { __typename ... on Stone { mood weight(in: CALM) } } nodes { id } }',
    ],
  },
  {
    name: 'an inaccessible value comes back',
    features: ['@inaccessible', 'enums', 'errors'],
    subgraphs: {
      a: `
        type Query { now: Mood boxes: [Box!] }
        type Box @key(fields: "id") { id: ID! }
        enum Mood { CALM SECRET @inaccessible }
      `,
      b: `
        type Box @key(fields: "id") { id: ID! mood: Mood moods: [Mood] }
        enum Mood { CALM SECRET @inaccessible }
      `,
    },
    data: {
      rows: {
        Query: { root: { now: 'SECRET' } },
        Box: { a: { mood: 'SECRET', moods: ['CALM', 'SECRET', null] }, b: {}, c: { mood: 'CALM' } },
      },
    },
    queries: ['{ now boxes { mood moods } }'],
    onlyWritten: 'only this one answer is worth asking',
  },
  {
    name: 'directives without a meaning for execution',
    features: ['@tag', '@authenticated', '@requiresScopes', '@composeDirective'],
    subgraphs: {
      a: `
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
          "@key", "@tag", "@authenticated", "@requiresScopes", "@composeDirective"
        ]) @link(url: "https://example.test/own/v1.0", import: ["@own"]) @composeDirective(name: "@own")
        directive @own(word: String) on FIELD_DEFINITION
        type Query { keys: [Key!]! @tag(name: "x") me: Key @authenticated }
        type Key @key(fields: "id") @tag(name: "y") { id: ID! name: String @own(word: "z") }
      `,
      b: `
        type Key @key(fields: "id") { id: ID! lock: String @requiresScopes(scopes: [["read"]]) safe: Boolean! @authenticated }
      `,
    },
    queries: ['{ keys { name lock safe } me { lock } }'],
  },
];
