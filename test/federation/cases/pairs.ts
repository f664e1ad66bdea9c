import { fails, type FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

/** Two features that get in each other's way. */
export const pairCases: readonly FederationCase[] = [
  {
    name: 'requirements in nested lists with duplicates',
    features: ['@requires', 'nested lists', 'representation dedup'],
    subgraphs: {
      a: `
        type Query { shelves: [[Tin]!]! best: Tin }
        type Tin @key(fields: "id") { id: ID! price: Int twin: Tin }
      `,
      b: `
        type Tin @key(fields: "id") { id: ID! price: Int @external label(n: Int): String! @requires(fields: "price") }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            shelves: [[to('Tin', 'a'), null, to('Tin', 'a')], [], [to('Tin', 'b'), to('Tin', 'a')]],
          },
        },
      },
    },
    queries: [
      '{ shelves { label twin { label(n: 1) } } best { label(n: 2) price } }',
      '{ shelves { a: label(n: 1) b: label(n: 2) label price } }',
    ],
  },
  {
    name: 'requirements on the members of a union',
    features: ['@requires', 'unions', 'colliding response names'],
    subgraphs: {
      a: `
        type Query { feed: [Entry!]! }
        union Entry = Post | Poll
        type Post @key(fields: "id") { id: ID! size: Int }
        type Poll @key(fields: "id") { id: ID! size: String }
      `,
      b: `
        type Post @key(fields: "id") { id: ID! size: Int @external rank(by: Int): String @requires(fields: "size") }
        type Poll @key(fields: "id") { id: ID! size: String @external rank(by: Int): String @requires(fields: "size") }
      `,
    },
    queries: [
      '{ feed { ... on Post { rank } ... on Poll { rank } } }',
      '{ feed { ... on Post { r: rank(by: 1) size } ... on Poll { r: rank(by: 2) s: size } } }',
    ],
  },
  {
    name: 'requirements on types of an interface',
    features: ['@requires', 'interfaces', '@shareable'],
    subgraphs: {
      a: `
        type Query { parts: [Part!]! }
        interface Part { id: ID! }
        type Bolt implements Part @key(fields: "id") { id: ID! length: Int! }
        type Gear implements Part @key(fields: "id") { id: ID! teeth: Int }
      `,
      b: `
        interface Part { id: ID! cost(of: Int): String }
        type Bolt implements Part @key(fields: "id") {
          id: ID! length: Int! @external cost(of: Int): String @requires(fields: "length")
        }
        type Gear implements Part @key(fields: "id") {
          id: ID! teeth: Int @external cost(of: Int): String @requires(fields: "teeth")
        }
      `,
    },
    queries: [
      '{ parts { id ... on Bolt { cost } ... on Gear { cost(of: 2) id teeth } } }',
      '{ parts { ... on Gear { a: cost } ... on Bolt { length b: cost(of: 1) } } }',
    ],
    onlyWritten:
      'the interface has its cost in one subgraph only, so random queries ask what none can be asked',
  },
  {
    name: 'provision that was overridden',
    features: ['@provides', '@override', '@external'],
    subgraphs: {
      old: `
        type Query { plants: [Plant!]! }
        type Plant @key(fields: "id") { id: ID! water: Int @shareable light: Int }
      `,
      new: `
        type Query { favourite: Plant @provides(fields: "water") }
        type Plant @key(fields: "id") { id: ID! water: Int @external light: Int @override(from: "old") }
      `,
    },
    queries: ['{ plants { water light } favourite { water light } }'],
  },
  {
    name: 'inaccessible key of an interface object',
    features: ['@inaccessible', '@interfaceObject', '@key multiple'],
    subgraphs: {
      a: `
        type Query { cards: [Card!]! }
        interface Card @key(fields: "uid") { uid: ID! @inaccessible title: String }
        type Gift implements Card @key(fields: "uid") { uid: ID! @inaccessible title: String value: Int }
        type Pass implements Card @key(fields: "uid") { uid: ID! @inaccessible title: String until: String! }
      `,
      b: `
        type Query { newest: Card }
        type Card @key(fields: "uid") @interfaceObject { uid: ID! @inaccessible uses: Int! }
      `,
    },
    queries: [
      '{ cards { uses title ... on Gift { value } } newest { uses title __typename ... on Pass { until } } }',
    ],
  },
  {
    name: 'enums, booleans and custom scalars in keys',
    features: ['@key compound', 'enums', 'custom scalars'],
    subgraphs: {
      a: `
        scalar Day enum Shift { EARLY LATE }
        type Query { rotas: [Rota!]! }
        type Rota @key(fields: "day shift open") { day: Day! shift: Shift! open: Boolean! head: String }
      `,
      b: `
        scalar Day enum Shift { EARLY LATE }
        type Rota @key(fields: "day shift open") { day: Day! shift: Shift! open: Boolean! staff(shift: Shift = LATE): [Int!] }
      `,
    },
    data: {
      rows: {
        Rota: {
          a: { day: '2026-01-01', shift: 'EARLY', open: true },
          b: { day: '2026-01-01', shift: 'LATE', open: true },
          c: { day: '2026-01-01', shift: 'LATE', open: false },
        },
      },
    },
    queries: ['{ rotas { head staff e: staff(shift: EARLY) } }'],
  },
  {
    name: 'one type under different keys in one list',
    features: ['@key multiple', 'unions', 'different members'],
    subgraphs: {
      a: `
        type Query { mixed: [Mixed!]! }
        union Mixed = Customer | Firm
        type Customer @key(fields: "email") { email: String! firm: Firm }
        type Firm @key(fields: "vat") { vat: ID! boss: Customer }
      `,
      b: `
        type Customer @key(fields: "email") @key(fields: "no") { email: String! no: Int! }
        type Firm @key(fields: "vat") @key(fields: "name city") { vat: ID! name: String! city: String! }
      `,
      c: `
        type Customer @key(fields: "no") { no: Int! points: Int }
        type Firm @key(fields: "name city") { name: String! city: String! size: Int! }
      `,
    },
    queries: [
      '{ mixed { ... on Customer { points firm { size } } ... on Firm { size boss { points no } } } }',
    ],
  },
  {
    name: 'faults on the way to a requirement',
    features: ['@requires', 'errors', 'null entities'],
    subgraphs: {
      a: `
        type Query { hotels: [Hotel!]! }
        type Hotel @key(fields: "id") { id: ID! owner: Owner name: String }
        type Owner @key(fields: "id") { id: ID! }
      `,
      b: 'type Owner @key(fields: "id") { id: ID! credit: Int }',
      c: `
        type Hotel @key(fields: "id") { id: ID! owner: Owner @external grade: String @requires(fields: "owner { credit }") stars: Int }
        type Owner @key(fields: "id") { id: ID! credit: Int @external }
      `,
    },
    data: {
      rows: { Hotel: { a: { owner: null }, b: { owner: to('Owner', 'b') }, c: {} } },
      absent: { b: ['Owner:b'] },
    },
    queries: ['{ hotels { grade stars name } }', '{ hotels { owner { id credit } grade } }'],
  },
  {
    name: 'variables meet in entity fetches',
    features: ['variables', '@key', 'input objects', '@requires'],
    subgraphs: {
      a: `
        input Page { first: Int = 2 after: String }
        type Query { blogs(page: Page = { first: 1 }): [Blog!]! }
        type Blog @key(fields: "id") { id: ID! words(min: Int! = 3): Int }
      `,
      b: `
        input Page { first: Int = 2 after: String }
        type Blog @key(fields: "id") {
          id: ID! words(min: Int! = 3): Int @external
          posts(page: Page = { first: 1 }, tags: [String!] = ["a"]): [String!] pace(by: Float): String @requires(fields: "words")
        }
      `,
    },
    queries: [
      {
        query:
          'query ($p: Page, $t: [String!], $f: Int, $by: Float) { blogs(page: $p) { posts(page: $p, tags: $t) one: posts(page: { first: $f, after: "x" }, tags: "single") pace(by: $by) } }',
        variables: { t: ['"', '\\'], f: null, by: 3 },
      },
      'query ($p: Page = { after: "d" }) { blogs { posts(page: $p) none: posts(tags: null) } }',
    ],
    onlyWritten: 'the client asks for a required field with other arguments in an earlier case',
  },
  {
    name: 'events and mutations that fail',
    features: ['subscriptions', 'mutations', 'null propagation', 'errors'],
    subgraphs: {
      a: `
        type Query { lamps: [Lamp] }
        type Mutation { switch(id: ID!): Lamp! dim: Lamp broken: Int! late: Int }
        type Subscription { switched: Lamp! dimmed: [Lamp] }
        type Lamp @key(fields: "id") { id: ID! room: String! }
      `,
      b: `
        type Mutation { heat: Int! }
        type Lamp @key(fields: "id") { id: ID! watt: Int! colour: String }
      `,
    },
    data: {
      rows: {
        Mutation: { root: { broken: fails('no fuse'), dim: to('Lamp', 'b') } },
        Subscription: {
          root: { switched: to('Lamp', 'b'), dimmed: [to('Lamp', 'a'), to('Lamp', 'b')] },
        },
        Lamp: { a: {}, b: { watt: fails('no meter') }, c: { colour: fails('no light') } },
      },
    },
    queries: [
      'mutation { dim { room watt } late }',
      'mutation { a: late dim { colour } broken b: late heat }',
      'subscription { switched { watt } }',
      'subscription { dimmed { room watt colour } }',
    ],
  },
  {
    name: 'the same entity type from three root fields',
    features: ['@key', 'parallel fetches', 'merged fetches', 'different selections'],
    subgraphs: {
      a: 'type Query { first: Tree } type Tree @key(fields: "id") { id: ID! height(in: String): Int }',
      b: 'type Query { second: [Tree!] } type Tree @key(fields: "id") { id: ID! age: Int! }',
      c: 'type Query { third: Tree! } type Tree @key(fields: "id") { id: ID! kind: String leaves(n: Int): [String] }',
    },
    data: {
      rows: {
        Query: {
          root: {
            first: to('Tree', 'a'),
            second: [to('Tree', 'a'), to('Tree', 'b')],
            third: to('Tree', 'a'),
          },
        },
      },
    },
    queries: [
      '{ first { age leaves(n: 1) } second { height leaves(n: 2) } third { age height(in: "m") leaves(n: 3) } }',
      '{ first { x: leaves(n: 1) } second { x: leaves(n: 1) } third { x: leaves(n: 1) age } }',
    ],
  },
  {
    name: 'value types in two subgraphs with entities below',
    features: ['@shareable', 'value types', '@key', 'diamond'],
    subgraphs: {
      a: `
        type Query { tour: Tour }
        type Tour @key(fields: "id") { id: ID! start: Stop @shareable }
        type Stop @shareable { place: Place note: String }
        type Place @key(fields: "code") { code: ID! }
      `,
      b: `
        type Query { tours: [Tour!]! }
        type Tour @key(fields: "id") { id: ID! start: Stop @shareable end: Stop! }
        type Stop @shareable { place: Place note: String }
        type Place @key(fields: "code") { code: ID! name: String visits(year: Int): Int! }
      `,
    },
    queries: [
      '{ tour { start { place { name } note } end { place { visits(year: 1) } } } tours { start { place { visits } } end { note } } }',
    ],
  },
  {
    name: 'one entity behind objects of two types',
    features: [
      'interfaces',
      '@key',
      'shared objects',
      'colliding response names',
      'different selections',
    ],
    subgraphs: {
      a: `
        type Query { posts: [Post!]! pinned: Post }
        interface Post { id: ID! author: Author }
        type Note implements Post @key(fields: "id") { id: ID! author: Author }
        type Poll implements Post @key(fields: "id") { id: ID! author: Author also: [Author!] }
        type Author @key(fields: "id") { id: ID! }
      `,
      b: `
        type Author @key(fields: "id") { id: ID! name: String email: String size(in: String): Int boss: Author home: Home }
        type Home { street: String town: String }
      `,
      c: `
        type Note @key(fields: "id") { id: ID! likes: Int }
        type Poll @key(fields: "id") { id: ID! likes: Int }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            posts: [to('Note', 'n'), to('Poll', 'p'), to('Note', 'm')],
            pinned: to('Poll', 'p'),
          },
        },
        Note: { n: { author: to('Author', 'a') }, m: { author: to('Author', 'b') } },
        Poll: { p: { author: to('Author', 'a'), also: [to('Author', 'b'), to('Author', 'a')] } },
        Author: { a: { boss: to('Author', 'b') }, b: { boss: to('Author', 'a') } },
      },
    },
    queries: [
      '{ posts { ... on Post { author { email } id } ... on Poll { ... on Post { author { name } } a: also { name } } } pinned { a: author { name } } }',
      '{ posts { ... on Note { author { x: name } } ... on Poll { author { x: email } also { name } } } }',
      '{ posts { author { name } ... on Note { author { n: size(in: "m") } likes } ... on Poll { author { n: size } also { email } likes } } }',
      '{ posts { ... on Note { author { home { x: street } } } ... on Poll { author { home { x: town } boss { name } } } } pinned { author { home { street town } } } }',
      '{ posts { ... on Note { author { boss { x: name boss { email } } } } ... on Poll { also { boss { x: email boss { name } } } } } }',
    ],
  },
];
