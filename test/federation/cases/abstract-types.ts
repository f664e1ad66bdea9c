import type { FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

/** Interfaces, unions and `@interfaceObject`. */
export const abstractTypeCases: readonly FederationCase[] = [
  {
    name: 'interface of entities',
    features: ['interfaces', '@key'],
    subgraphs: {
      a: `
        type Query { pets: [Pet!]! pet: Pet }
        interface Pet { id: ID! name: String }
        type Cat implements Pet @key(fields: "id") { id: ID! name: String lives: Int! }
        type Dog implements Pet @key(fields: "id") { id: ID! name: String barks: Boolean }
      `,
      b: `
        type Cat @key(fields: "id") { id: ID! owner: Owner age(in: String): Int }
        type Dog @key(fields: "id") { id: ID! owner: Owner! age(in: String): Float }
        type Owner { email: String! }
      `,
    },
    queries: [
      '{ pets { name ... on Cat { owner { email } lives } ... on Dog { barks d: owner { email } } } }',
      '{ pet { ... on Cat { age(in: "days") } ... on Dog { old: age } __typename } pets { id } }',
    ],
  },
  {
    name: 'interface with a key',
    features: ['interfaces', '@key on interface'],
    subgraphs: {
      a: `
        type Query { media: [Media!]! }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
      `,
      b: `
        type Book @key(fields: "id") { id: ID! price: Float }
        type Film @key(fields: "id") { id: ID! price: Float! }
      `,
    },
    queries: [
      '{ media { id title ... on Book { pages price } ... on Film { minutes cost: price } } }',
    ],
  },
  {
    name: 'interface object',
    features: ['@interfaceObject', '@key on interface'],
    subgraphs: {
      a: `
        type Query { media: [Media!]! book: Book }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
      `,
      b: `
        type Query { topRated: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! stars(of: Int = 5): Int! reviews: [Review!] }
        type Review { text: String about: Media }
      `,
    },
    queries: [
      '{ media { reviews { about { a: stars ... on Book { pages } } } stars } }',
      '{ media { id stars title __typename } }',
      '{ topRated { stars reviews { text about { title ... on Book { pages } } } } book { stars(of: 3) } }',
      '{ topRated { __typename ... on Film { minutes stars } ... on Book { p: pages reviews { text } } } }',
      // An alias that repeats the key's name, handed on as it is, makes the Rust planner abort the process.
      '{ topRated { id: id ... on Film { b: reviews { text } } } }',
    ],
  },
  {
    name: 'interface object with a requirement',
    features: ['@interfaceObject', '@requires'],
    subgraphs: {
      a: `
        type Query { staff: [Staff!]! }
        interface Staff @key(fields: "id") { id: ID! hours: Int wage: Float! }
        type Cook implements Staff @key(fields: "id") { id: ID! hours: Int wage: Float! hat: String }
        type Waiter implements Staff @key(fields: "id") { id: ID! hours: Int wage: Float! tips: Int }
      `,
      b: `
        type Query { newest: Staff }
        type Staff @key(fields: "id") @interfaceObject {
          id: ID! hours: Int @external wage: Float! @external
          pay: String! @requires(fields: "hours wage") badge: Int
        }
      `,
    },
    queries: [
      '{ staff { pay badge } }',
      '{ newest { pay hours __typename } staff { ... on Cook { hat pay } ... on Waiter { tips wage } } }',
    ],
  },
  {
    name: 'two interface objects of one interface',
    features: ['@interfaceObject', 'several subgraphs'],
    subgraphs: {
      a: `
        type Query { docs: [Doc!]! }
        interface Doc @key(fields: "id") { id: ID! }
        type Letter implements Doc @key(fields: "id") { id: ID! stamp: String }
        type Bill implements Doc @key(fields: "id") { id: ID! sum: Int }
      `,
      b: 'type Doc @key(fields: "id") @interfaceObject { id: ID! author: String } ',
      c: `
        type Query { inbox: [Doc] }
        type Doc @key(fields: "id") @interfaceObject {
          id: ID! author: String @external subject: String @requires(fields: "author") unread: Boolean!
        }
      `,
    },
    queries: [
      '{ docs { author subject unread } inbox { author subject ... on Bill { sum } ... on Letter { stamp } } }',
    ],
  },
  {
    name: 'interface object that can not be resolved',
    features: ['@interfaceObject', 'resolvable: false', 'errors'],
    subgraphs: {
      a: `
        type Query { owner: Person }
        interface Person @key(fields: "id") { id: ID! name: String }
        type Adult implements Person @key(fields: "id") { id: ID! name: String job: String }
        type Child implements Person @key(fields: "id") { id: ID! name: String school: String }
      `,
      b: `
        type Query { guests: [Person!]! guest: Person }
        type Person @key(fields: "id") @interfaceObject { id: ID! seat: Int }
      `,
    },
    data: {
      rows: {
        Query: { root: { guest: to('Adult', 'a'), guests: [to('Child', 'b'), to('Adult', 'c')] } },
      },
    },
    queries: [
      '{ guests { seat name } guest { seat name __typename } owner { seat } }',
      // What is asked of adults alone is no error of a child.
      '{ owner { seat ... on Adult { a: seat id } name } guests { seat } }',
    ],
  },
  {
    name: 'implementing types differ between subgraphs',
    features: ['interfaces', 'different implementing types'],
    subgraphs: {
      a: `
        type Query { vehicles: [Vehicle!]! }
        interface Vehicle { id: ID! wheels: Int }
        type Car implements Vehicle @key(fields: "id") { id: ID! wheels: Int @shareable doors: Int! }
        type Bike implements Vehicle @key(fields: "id") { id: ID! wheels: Int @shareable gears: Int }
      `,
      b: `
        type Query { rentals: [Vehicle!]! newest: Vehicle }
        interface Vehicle { id: ID! wheels: Int }
        type Car implements Vehicle @key(fields: "id") { id: ID! wheels: Int @shareable rate: Float }
        type Truck implements Vehicle @key(fields: "id") { id: ID! wheels: Int load: Float! }
      `,
    },
    queries: [
      '{ vehicles { wheels ... on Truck { load } ... on Car { rate doors } ... on Bike { gears } } }',
      '{ rentals { wheels ... on Bike { gears } ... on Car { doors } ... on Truck { load } } newest { id } }',
    ],
  },
  {
    name: 'interface fields answered by different subgraphs',
    features: ['interfaces', 'field of an interface elsewhere'],
    subgraphs: {
      a: `
        type Query { accounts: [Account!]! }
        interface Account { id: ID! balance: Int }
        type Saving implements Account @key(fields: "id") { id: ID! balance: Int @external }
        type Giro implements Account @key(fields: "id") { id: ID! balance: Int limit: Int }
      `,
      b: `
        type Saving @key(fields: "id") { id: ID! balance: Int rate: Float! }
      `,
    },
    queries: ['{ accounts { balance } }', '{ accounts { b: balance id ... on Saving { rate } } }'],
  },
  {
    name: 'fragments on interfaces in interfaces',
    features: ['interfaces', 'fragments'],
    subgraphs: {
      a: `
        type Query { nodes: [Node!]! named: [Named] }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name(upper: Boolean): String! }
        interface Priced { price: Int }
        type Ring implements Node & Named & Priced @key(fields: "id") { id: ID! name(upper: Boolean): String! price: Int }
        type Wish implements Node & Named @key(fields: "id") { id: ID! name(upper: Boolean): String! }
        type Echo implements Node & Priced @key(fields: "id") { id: ID! price: Int }
      `,
      b: `
        type Ring @key(fields: "id") { id: ID! carat: Int! twin: Ring }
        type Wish @key(fields: "id") { id: ID! granted: Boolean }
        type Echo @key(fields: "id") { id: ID! of: String! }
      `,
    },
    queries: [
      `{ nodes { ... on Priced { price ... on Named { name ... on Ring { carat twin { ... on Node { ... on Priced { price } } } } } }
         ... on Named { ... on Wish { granted } ... on Priced { p: price } } } }`,
      'query { named { ...N } nodes { ...N ... on Echo { of } } } fragment N on Node { __typename id ... on Named { name(upper: true) } }',
    ],
  },
  {
    name: 'union of entities',
    features: ['unions', '@key'],
    subgraphs: {
      a: `
        type Query { search(text: String!): [Hit!]! first: Hit }
        union Hit = Shop | Brand
        type Shop @key(fields: "id") { id: ID! city: String }
        type Brand @key(fields: "name") { name: String! }
      `,
      b: `
        type Shop @key(fields: "id") { id: ID! open: Boolean! brands: [Brand!] }
        type Brand @key(fields: "name") { name: String! slogan: String shops: [Shop] }
      `,
    },
    queries: [
      '{ search(text: "a") { ... on Shop { open city brands { slogan } } ... on Brand { slogan shops { open } } __typename } }',
      {
        query:
          'query ($t: String!) { x: search(text: $t) { ... on Shop { n: city } ... on Brand { n: slogan } } y: search(text: "y") { __typename } }',
        variables: { t: '"' },
      },
    ],
  },
  {
    name: 'union members shared by some subgraphs only',
    features: ['unions', 'different members'],
    subgraphs: {
      a: `
        type Query { left: Item lefts: [Item!] both: Item @shareable }
        union Item = Red | Blue
        type Red @shareable { r: Int name: String }
        type Blue @shareable { b: Int name: String }
      `,
      b: `
        type Query { right: Item rights: [Item!] both: Item @shareable }
        union Item = Blue | Green
        type Blue @shareable { b: Int name: String }
        type Green { g: Int name: String }
      `,
    },
    queries: [
      '{ left { ... on Green { g } ... on Blue { b name } ... on Red { r } } right { ... on Red { r } ... on Green { g } } }',
      '{ lefts { __typename ... on Green { n: name } } rights { ... on Red { r } ... on Blue { b } } both { __typename ... on Blue { b } } }',
    ],
  },
  {
    name: 'union of entities known to some subgraphs only',
    features: ['unions', 'different members', '@key'],
    subgraphs: {
      a: `
        type Query { media: [Media] }
        type Pack @key(fields: "id") { id: ID! }
        union Media = Song | Clip
        type Song @key(fields: "id") { id: ID! }
        type Clip @key(fields: "id") { id: ID! }
      `,
      b: `
        type Query { packs: [Pack!]! }
        type Pack @key(fields: "id") { id: ID! content: [Media!]! }
        union Media = Song | Game
        type Song @key(fields: "id") { id: ID! length: Int! }
        type Game @key(fields: "id") { id: ID! players: Int }
      `,
      c: `
        type Clip @key(fields: "id") { id: ID! views: Int }
        type Game @key(fields: "id") { id: ID! age: Int! }
      `,
    },
    queries: [
      '{ media { ... on Song { length } ... on Clip { views } ... on Game { players age } } }',
      '{ packs { content { __typename ... on Song { length id } ... on Clip { views } ... on Game { age } } } }',
    ],
  },
  {
    name: 'one response name, another type in each member',
    features: ['unions', 'colliding response names'],
    subgraphs: {
      a: `
        type Query { cells: [Cell!]! }
        union Cell = Text | Number | Flag
        type Text @key(fields: "id") { id: ID! value: String! size(unit: String): Int }
        type Number @key(fields: "id") { id: ID! value: Float size(unit: String): Int }
        type Flag @key(fields: "id") { id: ID! value: Boolean! }
      `,
      b: `
        type Text @key(fields: "id") { id: ID! note(n: Int): String style: Style }
        type Number @key(fields: "id") { id: ID! note(n: Int): String! style: Style }
        type Flag @key(fields: "id") { id: ID! note(n: Int): String }
        type Style { bold: Boolean }
      `,
    },
    queries: [
      '{ cells { ... on Text { note(n: 1) v: value } ... on Flag { note(n: 2) } ... on Number { w: value } } }',
      '{ cells { ... on Text { s: size(unit: "a") } ... on Number { s: size(unit: "b") } } }',
      '{ cells { ... on Text { style { bold } } ... on Number { style { __typename } } } }',
    ],
  },
  {
    name: 'interface objects in a list of a union',
    features: ['@interfaceObject', 'unions', 'interfaces'],
    subgraphs: {
      a: `
        type Query { all: [Any!]! tools: [Tool!]! }
        union Any = Saw | Nail
        interface Tool @key(fields: "id") { id: ID! }
        type Saw implements Tool @key(fields: "id") { id: ID! teeth: Int }
        type Drill implements Tool @key(fields: "id") { id: ID! bits: Int }
        type Nail { length: Float }
      `,
      b: 'type Tool @key(fields: "id") @interfaceObject { id: ID! price: Int! rentedBy: [String!] } ',
    },
    queries: [
      '{ all { ... on Saw { teeth price } ... on Nail { length } } tools { price rentedBy } }',
      '{ tools { rentedBy ... on Drill { a: price } } }',
    ],
  },
  {
    name: 'abstract types in nested lists',
    features: ['interfaces', 'nested lists', 'lists with nulls'],
    subgraphs: {
      a: `
        type Query { board: [[Piece]!]! rows: [[[Piece!]]] }
        interface Piece { id: ID! }
        type King implements Piece @key(fields: "id") { id: ID! side: String! }
        type Pawn implements Piece @key(fields: "id") { id: ID! moves: [[Int!]!]! }
      `,
      b: `
        type King @key(fields: "id") { id: ID! check: Boolean guard: [Pawn] }
        type Pawn @key(fields: "id") { id: ID! rank: Int! }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            board: [[to('King', 'a'), null, to('Pawn', 'a')], [], [null, to('Pawn', 'a')]],
            rows: [null, [[to('Pawn', 'b')], null, []], [[to('King', 'b'), to('King', 'a')]]],
          },
        },
      },
    },
    queries: [
      '{ board { id ... on King { check guard { rank moves } } ... on Pawn { rank } } rows { __typename ... on Pawn { r: rank } } }',
    ],
  },
];
