import type { FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

/** Entities and the ways to find them. */
export const keyCases: readonly FederationCase[] = [
  {
    name: 'simple key',
    features: ['@key'],
    subgraphs: {
      users: `
        type Query { users: [User!]! user(id: ID!): User }
        type User @key(fields: "id") { id: ID! name: String nick(style: String = "short"): String! }
      `,
      visits: `
        type Query { lastVisitor: User }
        type User @key(fields: "id") { id: ID! visits(since: Int, limit: Int! = 5): [Visit!] score: Float! }
        type Visit { page: String! minutes: Int }
      `,
    },
    queries: [
      '{ users { id name score visits { page minutes } } lastVisitor { nick name } }',
      '{ users { a: visits(since: 1) { page } b: visits(since: 2, limit: 9) { page } name: nick id: score } }',
      '{ x: user(id: "1") { score } y: user(id: "2") { score nick(style: "long") } __typename }',
    ],
  },
  {
    name: 'compound key',
    features: ['@key compound'],
    subgraphs: {
      catalogue: `
        type Query { offers: [Offer!]! }
        type Offer @key(fields: "shop article") { shop: ID! article: Int! title: String! }
      `,
      prices: `
        type Query { cheapest: Offer }
        type Offer @key(fields: "shop article") { shop: ID! article: Int! price(currency: String! = "EUR"): Float }
      `,
    },
    queries: [
      '{ offers { title price } cheapest { title } }',
      '{ offers { title euro: price dollar: price(currency: "USD") } }',
    ],
  },
  {
    name: 'nested key',
    features: ['@key nested'],
    subgraphs: {
      staff: `
        type Query { desks: [Desk!]! }
        type Desk @key(fields: "floor { building { code } level } number") {
          floor: Floor! number: Int! plant: String
        }
        type Floor @shareable { building: Building! level: Int! }
        type Building @shareable { code: String! }
      `,
      heating: `
        type Query { warmestDesk: Desk }
        type Desk @key(fields: "floor { building { code } level } number") {
          floor: Floor! number: Int! degrees: Float!
        }
        type Floor @shareable { building: Building! level: Int! }
        type Building @shareable { code: String! }
      `,
    },
    queries: [
      '{ desks { plant degrees floor { level building { code } } } warmestDesk { plant } }',
      '{ desks { degrees floor { building { __typename } } } }',
    ],
  },
  {
    name: 'nested key through an entity',
    features: ['@key nested', 'entity in key'],
    subgraphs: {
      clubs: `
        type Query { members: [Member!]! }
        type Member @key(fields: "club { id } number") { club: Club! number: Int! joined: String }
        type Club @key(fields: "id") { id: ID! title: String }
      `,
      fees: `
        type Query { debtors: [Member] }
        type Member @key(fields: "club { id } number") { club: Club! number: Int! fee: Int! }
        type Club @key(fields: "id") { id: ID! income: Int }
      `,
    },
    queries: [
      '{ members { fee joined club { title income } } debtors { joined club { title } } }',
      '{ debtors { joined number club { c: title } } }',
    ],
  },
  {
    name: 'several keys, each subgraph with another',
    features: ['@key multiple'],
    subgraphs: {
      login: `
        type Query { accounts: [Account!]! }
        type Account @key(fields: "id") @key(fields: "email") { id: ID! email: String! active: Boolean! }
      `,
      mail: `
        type Query { lastSender: Account }
        type Account @key(fields: "email") { email: String! letters: [String!]! }
      `,
      bank: `
        type Query { richest: Account }
        type Account @key(fields: "id") { id: ID! balance: Float }
      `,
    },
    queries: [
      '{ lastSender { balance letters active } richest { letters balance } }',
      '{ accounts { letters balance } lastSender { id } richest { email } }',
    ],
  },
  {
    name: 'keys reached one from the other',
    features: ['@key multiple', 'chain of keys'],
    subgraphs: {
      a: `
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "tracking") { tracking: ID! weight: Float }
      `,
      b: `
        type Parcel @key(fields: "tracking") @key(fields: "depot slot") { tracking: ID! depot: String! slot: Int! }
      `,
      c: `
        type Parcel @key(fields: "depot slot") @key(fields: "label") { depot: String! slot: Int! label: String! }
      `,
      d: `
        type Parcel @key(fields: "label") { label: String! insured: Boolean! note: String }
      `,
    },
    queries: ['{ parcels { insured } }', '{ parcels { note weight label depot } }'],
  },
  {
    name: 'a mash of keys',
    features: ['@key multiple', '@key nested', 'mash of keys'],
    subgraphs: {
      a: `
        type Query { boxes: [Box!]! }
        type Box @key(fields: "id") { id: ID! }
      `,
      b: `
        type Box @key(fields: "id") @key(fields: "id code") { id: ID! code: ID! shelf: Shelf! @shareable }
        type Shelf @key(fields: "row") { row: ID! }
      `,
      c: `
        type Box @key(fields: "id code shelf { row side }") { id: ID! code: ID! shelf: Shelf! @shareable weight: Int! }
        type Shelf @key(fields: "row side") { row: ID! side: String! }
      `,
      d: `
        type Shelf @key(fields: "row") @key(fields: "row side") { row: ID! side: String! colour: String }
      `,
    },
    data: {
      rows: {
        Box: { x: { shelf: to('Shelf', 'a') }, y: { shelf: to('Shelf', 'b') } },
        Query: { root: { boxes: [to('Box', 'x'), to('Box', 'y'), to('Box', 'x')] } },
      },
    },
    queries: ['{ boxes { weight } }', '{ boxes { id weight shelf { side colour } } }'],
  },
  {
    name: 'self-reference',
    features: ['@key', 'self-reference'],
    subgraphs: {
      tree: `
        type Query { roots: [Person!]! }
        type Person @key(fields: "id") { id: ID! parent: Person friends: [Person!]! }
      `,
      names: `
        type Person @key(fields: "id") { id: ID! name: String! twin: Person }
      `,
    },
    queries: [
      '{ roots { name parent { name parent { name } } friends { name friends { name } } } }',
      '{ roots { twin { twin { name parent { twin { name } } } } } }',
    ],
  },
  {
    name: 'circular references',
    features: ['@key', 'circular references'],
    subgraphs: {
      authors: `
        type Query { authors: [Author] }
        type Author @key(fields: "id") { id: ID! name: String books: [Book!]! }
        type Book @key(fields: "id", resolvable: false) { id: ID! }
      `,
      books: `
        type Query { books: [Book!] }
        type Book @key(fields: "id") { id: ID! title: String! author: Author }
        type Author @key(fields: "id", resolvable: false) { id: ID! }
      `,
    },
    queries: [
      '{ authors { name books { title author { name books { title } } } } }',
      '{ books { author { id books { id author { name } } } } }',
    ],
  },
  {
    name: 'stubs that can not be resolved',
    features: ['resolvable: false'],
    subgraphs: {
      orders: `
        type Query { orders: [Order!]! }
        type Order @key(fields: "no") { no: Int! lines: [Line!]! buyer: Customer }
        type Line { article: Article! count: Int! }
        type Article @key(fields: "sku", resolvable: false) { sku: ID! }
        type Customer @key(fields: "id", resolvable: false) { id: ID! }
      `,
      articles: `
        type Query { articles: [Article] }
        type Article @key(fields: "sku") { sku: ID! title: String! price: Float! }
      `,
      customers: `
        type Customer @key(fields: "id") { id: ID! name: String lastOrder: Order }
        type Order @key(fields: "no", resolvable: false) { no: Int! }
      `,
    },
    queries: [
      '{ orders { no lines { article { title price sku } count } buyer { name lastOrder { lines { count } } } } }',
    ],
  },
  {
    name: 'ids of different scalar types',
    features: ['@key', 'Int, String and ID keys'],
    subgraphs: {
      a: `
        type Query { rooms: [Room!]! bells: [Bell!]! doors: [Door!]! }
        type Room @key(fields: "number") { number: Int! bell: Bell door: Door }
        type Bell @key(fields: "code") { code: String! }
        type Door @key(fields: "open width") { open: Boolean! width: Float! }
      `,
      b: `
        type Room @key(fields: "number") { number: Int! size: Float }
        type Bell @key(fields: "code") { code: String! loud: Boolean! }
        type Door @key(fields: "open width") { open: Boolean! width: Float! wood: String }
      `,
    },
    data: {
      rows: {
        Room: { '0': { number: 0 }, '-1': { number: -1 }, max: { number: 2_147_483_647 } },
        Bell: {
          '1': { code: '1' },
          '01': { code: '01' },
          true: { code: 'true' },
          n: { code: 'null' },
        },
        Door: {
          a: { open: true, width: 0.1 },
          b: { open: false, width: 1e300 },
          c: { open: true, width: 5e-324 },
        },
      },
    },
    queries: ['{ rooms { size bell { loud } door { wood } } bells { loud } doors { wood width } }'],
  },
  {
    name: 'keys with special characters',
    features: ['@key', 'special characters'],
    subgraphs: {
      a: `
        type Query { notes: [Note!]! }
        type Note @key(fields: "id") { id: ID! text: String }
      `,
      b: `
        type Note @key(fields: "id") { id: ID! echo: String! pinned: Boolean }
      `,
    },
    data: {
      rows: {
        Note: Object.fromEntries(
          [
            '"',
            "'",
            '\\',
            '\\"',
            '\n\r\t',
            '\u0000\u0001',
            '\u2028\u2029',
            'ü日本🛒',
            '\ud800',
            '__proto__',
            'constructor',
            '{"__typename":"Note"}',
            '$representations',
            '',
            ' ',
            '</script>',
          ].map((id) => [id, { id, text: id, echo: id }]),
        ),
        Query: {
          root: {
            notes: ['"', '\\', '\\"', '\n\r\t', '\u0000\u0001', '\u2028\u2029', 'ü日本🛒']
              .concat(['__proto__', 'constructor', '{"__typename":"Note"}', '', ' ', '"', "'"])
              .map((id) => to('Note', id)),
          },
        },
      },
    },
    queries: ['{ notes { id text echo pinned } }', '{ notes { toString: echo constructor: id } }'],
  },
  {
    name: 'null entities',
    features: ['@key', 'null entities'],
    subgraphs: {
      a: `
        type Query { cats: [Cat] cat: Cat strict: [Cat!] holder: Holder }
        type Holder { cat: Cat! cats: [[Cat]] }
        type Cat @key(fields: "id") { id: ID! name: String }
      `,
      b: `
        type Cat @key(fields: "id") { id: ID! lives: Int toys: [String] chip: Chip }
        type Chip { code: String! }
      `,
    },
    data: {
      rows: {
        Query: {
          root: { cats: [to('Cat', 'a'), null, to('Cat', 'b'), to('Cat', 'a')], cat: null },
        },
        Holder: { '*': { cats: [[to('Cat', 'b')], null, [null, to('Cat', 'c')]] } },
      },
      absent: { b: ['Cat:b'] },
    },
    queries: [
      '{ cats { name lives toys chip { code } } cat { lives } strict { lives } holder { cat { lives } cats { lives id } } }',
    ],
  },
  {
    name: 'absent entities with non-null fields',
    features: ['null entities', 'null propagation'],
    subgraphs: {
      a: `
        type Query { list: [Dog] strict: [Dog!] one: Dog }
        type Dog @key(fields: "id") { id: ID! name: String friend: Dog }
      `,
      b: `
        type Dog @key(fields: "id") { id: ID! legs: Int! }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            list: [to('Dog', 'a'), to('Dog', 'b'), to('Dog', 'c')],
            strict: [to('Dog', 'c'), to('Dog', 'b')],
            one: to('Dog', 'c'),
          },
        },
        Dog: { a: { friend: to('Dog', 'b') }, b: {}, c: { friend: to('Dog', 'c') } },
      },
      absent: { b: ['Dog:b'] },
    },
    queries: [
      '{ list { name legs } }',
      '{ strict { legs } one { legs } }',
      '{ list { friend { id legs } } }',
    ],
  },
  {
    name: 'keys that may be null',
    features: ['@key', 'null in key'],
    subgraphs: {
      a: `
        type Query { pages: [Page!]! }
        type Page @key(fields: "slug") @key(fields: "id") { id: ID! slug: String }
      `,
      b: `
        type Page @key(fields: "slug") { slug: String title: String }
      `,
      c: `
        type Page @key(fields: "id") { id: ID! words: Int! }
      `,
    },
    data: {
      rows: { Page: { a: { slug: 'start' }, b: { slug: null }, c: { slug: 'end' } } },
      absent: { b: ['Page:b'] },
    },
    queries: ['{ pages { id words } }', '{ pages { slug words title } }'],
  },
  {
    name: 'many entities with duplicates',
    features: ['representation dedup'],
    subgraphs: {
      a: `
        type Query { many: [Item!]! more: [[Item]!]! }
        type Item @key(fields: "id") { id: ID! }
      `,
      b: `
        type Item @key(fields: "id") { id: ID! label(size: Int): String! next: Item }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            many: Array.from({ length: 400 }, (_, index) =>
              to('Item', 'abcdefg'.charAt(index % 7)),
            ),
            more: [[to('Item', 'a'), null], [], [to('Item', 'a'), to('Item', 'b')]],
          },
        },
        Item: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, {}])),
      },
    },
    queries: [
      '{ many { label next { label(size: 1) } } more { label next { id next { label } } } }',
      '{ many { a: label(size: 1) b: label(size: 2) } }',
    ],
  },
  {
    name: 'federation 1 subgraphs',
    features: ['federation 1', '@extends', '@external'],
    subgraphs: {
      products: `# federation 1
        type Query { products: [Product!]! }
        type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }
      `,
      stock: `# federation 1
        extend type Product @key(fields: "upc") {
          upc: String! @external
          weight: Int @external
          price: Int @external
          inStock: Boolean
          shipping: Int @requires(fields: "price weight")
        }
      `,
      reviews: `# federation 1
        extend type Query { reviews: [Review] }
        type Review @key(fields: "id") { id: ID! body: String product: Product @provides(fields: "name") }
        extend type Product @key(fields: "upc") { upc: String! @external name: String @external reviews: [Review] }
      `,
    },
    queries: [
      '{ products { name inStock shipping reviews { body product { name price } } } }',
      '{ reviews { product { name shipping } } }',
    ],
  },
];
