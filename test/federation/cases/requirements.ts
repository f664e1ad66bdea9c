import type { FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

/** `@requires`, `@provides`, `@external`. */
export const requirementCases: readonly FederationCase[] = [
  {
    name: 'simple requirement',
    features: ['@requires', '@external'],
    subgraphs: {
      goods: `
        type Query { goods: [Good!]! }
        type Good @key(fields: "id") { id: ID! price: Int weight: Float! }
      `,
      freight: `
        type Query { heaviest: Good }
        type Good @key(fields: "id") {
          id: ID! price: Int @external weight: Float! @external
          freight(express: Boolean = false): String @requires(fields: "price weight")
        }
      `,
    },
    queries: [
      '{ goods { freight } heaviest { freight price } }',
      '{ goods { price weight slow: freight fast: freight(express: true) } }',
      '{ goods { price: freight weight: id } }',
    ],
  },
  {
    name: 'nested requirement',
    features: ['@requires nested', 'value types'],
    subgraphs: {
      a: `
        type Query { flats: [Flat] }
        type Flat @key(fields: "id") { id: ID! size: Size address: Address! }
        type Size @shareable { width: Float! height: Float depth: Depth }
        type Depth @shareable { metres: Int note: String }
        type Address @shareable { street: String! zip: String }
      `,
      b: `
        type Flat @key(fields: "id") {
          id: ID! size: Size @external address: Address! @external
          rent: String! @requires(fields: "size { width depth { metres } } address { zip }")
        }
        type Size @shareable { width: Float! height: Float depth: Depth }
        type Depth @shareable { metres: Int note: String }
        type Address @shareable { street: String! zip: String }
      `,
    },
    queries: [
      '{ flats { rent } }',
      '{ flats { rent size { height depth { note } } address { street zip: street } } }',
    ],
  },
  {
    name: 'requirement with lists',
    features: ['@requires', 'lists', 'nested lists'],
    subgraphs: {
      a: `
        type Query { carts: [Cart!]! }
        type Cart @key(fields: "id") { id: ID! lines: [Line!]! tags: [String] grid: [[Cell]] }
        type Line @shareable { sku: String! count: Int }
        type Cell @shareable { x: Int y: Int }
      `,
      b: `
        type Cart @key(fields: "id") {
          id: ID! lines: [Line!]! @external tags: [String] @external grid: [[Cell]] @external
          total: String @requires(fields: "lines { sku count } tags")
          map: String! @requires(fields: "grid { x }")
        }
        type Line @shareable { sku: String! count: Int }
        type Cell @shareable { x: Int y: Int }
      `,
    },
    data: {
      rows: {
        Cart: {
          a: { tags: ['x', null, 'y'], grid: [[{ x: 1, y: 2 }, null], null, []] },
          b: { tags: [], grid: [[{ x: 3, y: null }]], lines: [] },
          c: { tags: null, grid: null },
        },
      },
    },
    queries: [
      '{ carts { total map } }',
      '{ carts { map grid { y } total lines { n: count } tags } }',
    ],
  },
  {
    name: 'requirement chained over three subgraphs',
    features: ['@requires', 'chain'],
    subgraphs: {
      a: `
        type Query { loans: [Loan!]! }
        type Loan @key(fields: "id") { id: ID! sum: Int! }
      `,
      b: `
        type Loan @key(fields: "id") { id: ID! sum: Int! @external rate: Float @requires(fields: "sum") }
      `,
      c: `
        type Query { lastLoan: Loan }
        type Loan @key(fields: "id") {
          id: ID! sum: Int! @external rate: Float @external
          monthly: String @requires(fields: "sum rate")
        }
      `,
      d: `
        type Loan @key(fields: "id") { id: ID! monthly: String @external letter: String! @requires(fields: "monthly") }
      `,
    },
    queries: [
      '{ loans { letter } lastLoan { letter } }',
      '{ loans { letter monthly rate sum } lastLoan { rate } }',
    ],
  },
  {
    name: 'requirement of a field with arguments',
    features: ['@requires', 'arguments'],
    subgraphs: {
      a: `
        type Query { phones: [Phone!]! }
        type Phone @key(fields: "id") { id: ID! price(currency: String = "EUR", net: Boolean! = false): Int }
      `,
      b: `
        type Phone @key(fields: "id") {
          id: ID! price(currency: String = "EUR", net: Boolean! = false): Int @external
          duty: String! @requires(fields: "price(currency: \\"USD\\", net: true)")
        }
      `,
    },
    queries: ['{ phones { duty } }', '{ phones { duty cost: id } }'],
    onlyWritten: 'the client asks with other arguments in the next case',
  },
  {
    name: 'required field asked by the client with other arguments',
    features: ['@requires', 'arguments', 'colliding arguments'],
    subgraphs: {
      a: `
        type Query { phones: [Phone!]! }
        type Phone @key(fields: "id") { id: ID! price(currency: String = "EUR", net: Boolean! = false): Int }
      `,
      b: `
        type Phone @key(fields: "id") {
          id: ID! price(currency: String = "EUR", net: Boolean! = false): Int @external
          duty: String! @requires(fields: "price(currency: \\"USD\\")")
        }
      `,
    },
    queries: [
      '{ phones { duty price } }',
      '{ phones { duty price(currency: "SEK") } }',
      '{ phones { price: duty a: price(currency: "USD") b: price } }',
    ],
  },
  {
    name: 'two requirements of one field with different arguments',
    features: ['@requires', 'colliding arguments'],
    subgraphs: {
      a: `
        type Query { maps: [Map!]! }
        type Map @key(fields: "id") { id: ID! tile(zoom: Int!): String }
      `,
      b: `
        type Map @key(fields: "id") {
          id: ID! tile(zoom: Int!): String @external
          near: String @requires(fields: "tile(zoom: 9)")
        }
      `,
      c: `
        type Map @key(fields: "id") {
          id: ID! tile(zoom: Int!): String @external
          far: String @requires(fields: "tile(zoom: 1)")
        }
      `,
    },
    queries: [
      '{ maps { near far } }',
      '{ maps { near far tile(zoom: 5) } }',
      '{ a: maps { near } maps { near far } }',
      '{ a: maps { near } maps { far near } }',
    ],
  },
  {
    name: 'requirement through another entity',
    features: ['@requires', 'entity in requirement'],
    subgraphs: {
      a: `
        type Query { trips: [Trip!]! }
        type Trip @key(fields: "id") { id: ID! car: Car }
        type Car @key(fields: "plate") { plate: ID! }
      `,
      b: `
        type Car @key(fields: "plate") { plate: ID! fuel: String seats: Int! }
      `,
      c: `
        type Trip @key(fields: "id") {
          id: ID! car: Car @external
          cost: String @requires(fields: "car { fuel seats }")
        }
        type Car @key(fields: "plate") { plate: ID! fuel: String @external seats: Int! @external }
      `,
    },
    queries: ['{ trips { cost } }', '{ trips { cost car { plate seats } } }'],
  },
  {
    name: 'requirement with fragments on abstract types',
    features: ['@requires', 'interfaces', 'fragments'],
    subgraphs: {
      a: `
        type Query { shelters: [Shelter!]! }
        type Shelter @key(fields: "id") { id: ID! guest: Animal all: [Animal!]! }
        interface Animal { name: String! }
        type Dog implements Animal @shareable { name: String! tail: Int }
        type Bird implements Animal @shareable { name: String! wings: Int }
      `,
      b: `
        type Shelter @key(fields: "id") {
          id: ID! guest: Animal @external all: [Animal!]! @external
          food: String @requires(fields: "guest { name ... on Dog { tail } }")
          foods: String! @requires(fields: "all { __typename ... on Dog { tail name } ... on Bird { wings } }")
        }
        interface Animal { name: String! }
        type Dog implements Animal @shareable { name: String! tail: Int }
        type Bird implements Animal @shareable { name: String! wings: Int }
      `,
    },
    queries: [
      '{ shelters { food foods } }',
      '{ shelters { food guest { name ... on Bird { wings } } } }',
    ],
  },
  {
    name: 'requirements that go back and forth',
    features: ['@requires', 'circular requirements'],
    subgraphs: {
      a: `
        type Query { films: [Film!]! }
        type Film @key(fields: "id") {
          id: ID! title: String stars: Int @external
          poster: String! @requires(fields: "stars")
        }
      `,
      b: `
        type Film @key(fields: "id") {
          id: ID! title: String @external stars: Int @requires(fields: "title")
          poster: String! @external trailer: String @requires(fields: "poster")
        }
      `,
    },
    queries: ['{ films { trailer } }', '{ films { stars poster title } }'],
  },
  {
    name: 'requirement that fails',
    features: ['@requires', 'errors in requirements'],
    subgraphs: {
      a: `
        type Query { lamps: [Lamp!]! }
        type Lamp @key(fields: "id") { id: ID! volt: Int watt: Int }
      `,
      b: `
        type Lamp @key(fields: "id") {
          id: ID! volt: Int @external watt: Int @external
          ampere: String @requires(fields: "volt watt")
        }
      `,
    },
    data: {
      rows: {
        Lamp: { a: { volt: { fault: 'no meter' } }, b: { volt: null, watt: 60 }, c: { volt: 230 } },
        Query: { root: { lamps: [to('Lamp', 'a'), to('Lamp', 'b'), to('Lamp', 'c')] } },
      },
    },
    queries: ['{ lamps { ampere } }', '{ lamps { volt ampere watt } }'],
    onlyWritten:
      'an error of a field that the client did not select has a path of the planner’s own',
  },
  {
    name: 'simple provision',
    features: ['@provides', '@external'],
    subgraphs: {
      reviews: `
        type Query { reviews: [Review!]! plain: Review }
        type Review { text: String author: Writer @provides(fields: "name") editor: Writer }
        type Writer @key(fields: "id") { id: ID! name: String @external }
      `,
      writers: `
        type Query { writers: [Writer!] }
        type Writer @key(fields: "id") { id: ID! name: String @shareable age: Int }
      `,
    },
    queries: [
      '{ reviews { author { name } editor { name } } }',
      '{ plain { author { name age n: name } editor { age name: id } } }',
    ],
  },
  {
    name: 'nested provision',
    features: ['@provides nested', 'lists'],
    subgraphs: {
      a: `
        type Query { hits: [Song!]! @provides(fields: "album { title cover { url } }") songs: [Song!]! }
        type Song @key(fields: "id") { id: ID! album: Album @external }
        type Album @key(fields: "id") { id: ID! title: String! @external cover: Cover @external }
        type Cover @shareable { url: String }
      `,
      b: `
        type Song @key(fields: "id") { id: ID! album: Album @shareable length: Int! }
        type Album @key(fields: "id") { id: ID! title: String! @shareable cover: Cover @shareable year: Int }
        type Cover @shareable { url: String }
      `,
    },
    queries: [
      '{ hits { album { title cover { url } year } length } }',
      '{ songs { album { title cover { url } year } } hits { album { id } } }',
    ],
  },
  {
    name: 'provision on an interface',
    features: ['@provides', 'interfaces'],
    subgraphs: {
      a: `
        type Query { media: [Medium!]! @provides(fields: "... on Vinyl { price } ... on Tape { minutes }") others: [Medium] }
        interface Medium { id: ID! }
        type Vinyl implements Medium @key(fields: "id") { id: ID! price: Int @external }
        type Tape implements Medium @key(fields: "id") { id: ID! minutes: Int @external }
      `,
      b: `
        type Vinyl @key(fields: "id") { id: ID! price: Int @shareable speed: Int! }
        type Tape @key(fields: "id") { id: ID! minutes: Int @shareable }
      `,
    },
    queries: [
      '{ media { id ... on Vinyl { price speed } ... on Tape { minutes } } others { ... on Vinyl { price } } }',
    ],
  },
  {
    name: 'provision on a union',
    features: ['@provides', 'unions'],
    subgraphs: {
      a: `
        type Query { feed: [Entry!]! @provides(fields: "... on Post { title }") raw: [Entry] }
        union Entry = Post | Ad
        type Post @key(fields: "id") { id: ID! title: String @external }
        type Ad @key(fields: "id") { id: ID! }
      `,
      b: `
        type Post @key(fields: "id") { id: ID! title: String @shareable likes: Int }
        type Ad @key(fields: "id") { id: ID! brand: String @shareable }
      `,
    },
    queries: [
      '{ feed { __typename ... on Post { title likes } ... on Ad { brand } } raw { ... on Post { title } } }',
    ],
  },
  {
    name: 'requirement of a provided field',
    features: ['@requires', '@provides'],
    subgraphs: {
      a: `
        type Query { best: Dish @provides(fields: "price") dishes: [Dish!]! }
        type Dish @key(fields: "id") {
          id: ID! price: Int @external
          verdict: String! @requires(fields: "price")
        }
      `,
      b: `
        type Dish @key(fields: "id") { id: ID! price: Int @shareable spicy: Boolean }
      `,
    },
    queries: ['{ best { price verdict } dishes { price verdict spicy } }'],
  },
  {
    name: 'requirement with enum and input arguments',
    features: ['@requires', 'enums', 'input objects'],
    subgraphs: {
      a: `
        type Query { charts: [Chart!]! }
        enum Unit { DAY WEEK }
        input Span { from: Int! unit: Unit = DAY }
        type Chart @key(fields: "id") { id: ID! points(span: Span!, units: [Unit!]): [Int] unit: Unit! }
      `,
      b: `
        enum Unit { DAY WEEK }
        input Span { from: Int! unit: Unit = DAY }
        type Chart @key(fields: "id") {
          id: ID! unit: Unit! @external
          points(span: Span!, units: [Unit!]): [Int] @external
          trend(in: Unit): String @requires(fields: "unit points(span: { from: 3, unit: WEEK }, units: [DAY, WEEK])")
        }
      `,
    },
    queries: ['{ charts { trend } }', '{ charts { trend(in: WEEK) b: trend(in: DAY) unit } }'],
    onlyWritten: 'the client asks with other arguments in an earlier case',
  },
  {
    name: 'external field that is a key elsewhere',
    features: ['@external', '@key multiple', '@requires'],
    subgraphs: {
      a: `
        type Query { ships: [Ship!]! }
        type Ship @key(fields: "id") @key(fields: "imo") { id: ID! imo: String! }
      `,
      b: `
        type Ship @key(fields: "imo") { imo: String! flag: String }
      `,
      c: `
        type Ship @key(fields: "id") {
          id: ID! flag: String @external imo: String! @external
          papers: String @requires(fields: "flag imo")
        }
      `,
    },
    queries: ['{ ships { papers } }', '{ ships { flag papers imo } }'],
  },
];
