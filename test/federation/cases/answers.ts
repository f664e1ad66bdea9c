import { fails, type FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

/** Nulls, errors, lists, scalars: how an answer is put together. */
export const answerCases: readonly FederationCase[] = [
  {
    name: 'nulls travel through entities',
    features: ['null propagation', '@key'],
    subgraphs: {
      a: `
        type Query { top: Box strict: Box! list: [Box!]! loose: [Box] deep: [[Box!]!] }
        type Box @key(fields: "id") { id: ID! inner: Box strictInner: Box! }
      `,
      b: `
        type Box @key(fields: "id") { id: ID! must: Int! may: Int wraps: Wrap! maybe: Wrap }
        type Wrap { value: String! box: Box! }
      `,
    },
    data: {
      rows: { Box: { a: {}, b: { must: fails('no value'), inner: to('Box', 'b') }, c: {} } },
    },
    queries: [
      '{ top { must } loose { must may } list { may } }',
      '{ loose { inner { must } strictInner { may wraps { value box { must } } } } }',
      '{ deep { must } strict { id } }',
    ],
  },
  {
    name: 'errors at every level',
    features: ['error paths', 'lists', 'aliases'],
    subgraphs: {
      a: `
        type Query { teams: [Team!]! team: Team broken: Int brokenList: [Int] }
        type Team @key(fields: "id") { id: ID! members: [Member] lead: Member }
        type Member @key(fields: "no") { no: Int! nick: String }
      `,
      b: `
        type Member @key(fields: "no") { no: Int! phone(kind: String): String skills: [Skill!] }
        type Skill { name: String level: Int }
      `,
    },
    data: {
      rows: {
        Query: { root: { broken: fails('root fault'), brokenList: [1, fails('third'), null] } },
        Member: {
          a: { no: 1, phone: fails('line is dead') },
          b: {
            no: 2,
            skills: [
              { name: fails('no name'), level: 1 },
              { name: 'x', level: 2 },
            ],
          },
          c: { no: 3, nick: fails('no nick'), skills: fails('no skills') },
        },
        Team: {
          a: { members: [to('Member', 'a'), null, to('Member', 'b'), to('Member', 'a')] },
          b: { members: [], lead: to('Member', 'c') },
        },
      },
    },
    queries: [
      '{ teams { members { phone nick skills { name level } } lead { nick skills { level } phone } } broken brokenList }',
      '{ x: team { y: members { z: phone w: phone(kind: "w") no: nick } } teams { lead { phone } } }',
    ],
  },
  {
    name: 'one entity at many places fails at each of them',
    features: ['error paths', 'representation dedup'],
    subgraphs: {
      a: `
        type Query { first: Seat second: Seat rows: [[Seat]] row: Row }
        type Row { seats: [Seat!]! }
        type Seat @key(fields: "id") { id: ID! }
      `,
      b: `
        type Seat @key(fields: "id") { id: ID! price: Int taken: Boolean! }
      `,
    },
    data: {
      rows: {
        Query: {
          root: {
            first: to('Seat', 'a'),
            second: to('Seat', 'a'),
            rows: [[to('Seat', 'a'), to('Seat', 'b')], [to('Seat', 'a')]],
          },
        },
        Row: { '*': { seats: [to('Seat', 'b'), to('Seat', 'a')] } },
        Seat: { a: { price: fails('no price') }, b: { taken: fails('unknown') } },
      },
    },
    queries: [
      '{ first { price } second { price } rows { price } row { seats { price } } }',
      '{ first { taken } second { price taken } rows { taken id } }',
      '{ row { seats { taken } } }',
    ],
  },
  {
    name: 'one entity by two ways with different arguments',
    features: ['shared objects', 'colliding response names', 'arguments'],
    subgraphs: {
      a: `
        type Query { boss: Worker staff: [Worker!]! office: Office }
        type Office { boss: Worker secretary: Worker }
        type Worker @key(fields: "id") { id: ID! mentor: Worker }
      `,
      b: `
        type Worker @key(fields: "id") { id: ID! photo(size: Int): String badge(code: ID!): Badge days: [Int!]! }
        type Badge { text(upper: Boolean): String owner: Worker }
      `,
    },
    data: {
      rows: {
        Query: { root: { boss: to('Worker', 'a'), staff: [to('Worker', 'a'), to('Worker', 'b')] } },
        Office: { '*': { boss: to('Worker', 'a'), secretary: to('Worker', 'b') } },
        Worker: { a: { mentor: to('Worker', 'a') }, b: { mentor: to('Worker', 'a') } },
      },
    },
    queries: [
      '{ boss { photo(size: 1) } staff { photo(size: 2) } office { boss { photo(size: 3) } secretary { photo } } }',
      '{ boss { badge(code: "1") { text } mentor { badge(code: "2") { t: text(upper: true) } } } staff { badge(code: "1") { text(upper: false) } } }',
      '{ boss { p: photo(size: 1) mentor { p: photo(size: 2) mentor { p: photo(size: 3) mentor { photo } } } } }',
    ],
  },
  {
    name: 'lists of lists',
    features: ['nested lists', 'lists with nulls'],
    subgraphs: {
      a: `
        type Query { cube: [[[Int]]] grid: [[Cell!]]! cell: Cell }
        type Cell @key(fields: "id") { id: ID! sums: [[Float!]!] near: [[Cell]!] }
      `,
      b: `
        type Cell @key(fields: "id") { id: ID! words: [[String]] next: [[Cell!]] }
      `,
    },
    data: {
      rows: {
        Query: { root: { cube: [[[1, null], null, []], null, [[2]]] } },
        Cell: { a: { near: [[to('Cell', 'b'), null], []], next: [null, [to('Cell', 'a')]] } },
      },
    },
    queries: [
      '{ cube grid { words near { words next { id } } } cell { sums next { words near { id } } } }',
    ],
  },
  {
    name: 'enums that differ between subgraphs',
    features: ['enums'],
    subgraphs: {
      a: `
        type Query { orders(state: Wanted): [Order!]! seen: Seen }
        type Order @key(fields: "id") { id: ID! seen: Seen }
        enum Seen { NEW OLD }
        enum Wanted { OPEN CLOSED LOST }
        enum Both { X Y }
      `,
      b: `
        type Order @key(fields: "id") {
          id: ID! last: Seen history(in: [Wanted!] = [OPEN]): [Seen] both(b: Both = X): Both
        }
        enum Seen { OLD ARCHIVED }
        enum Wanted { OPEN CLOSED }
        enum Both { X Y }
      `,
    },
    queries: [
      '{ orders(state: OPEN) { seen last history } seen }',
      {
        query: 'query ($w: Wanted, $l: [Wanted!]) { orders(state: $w) { history(in: $l) both } }',
        variables: { w: 'CLOSED', l: ['CLOSED', 'OPEN'] },
      },
      'query ($b: Both = Y) { orders { both(b: $b) x: both } }',
    ],
  },
  {
    name: 'input types that differ between subgraphs',
    features: ['input objects', 'arguments'],
    subgraphs: {
      a: `
        type Query { shops(where: Where, at: [Where!]): [Shop!]! }
        type Shop @key(fields: "id") { id: ID! name(where: Where): String }
        input Where { city: String zip: [Int!] near: Point }
        input Point { x: Float! y: Float! = 1.5 label: String }
      `,
      b: `
        type Shop @key(fields: "id") { id: ID! stock(where: Where, limit: Int! = 10): Int }
        input Where { city: String near: Point colour: String }
        input Point { x: Float! y: Float! = 1.5 }
      `,
    },
    queries: [
      '{ shops(where: { city: "\\"", near: { x: 1 } }) { name stock(where: {}) } }',
      {
        query:
          'query ($w: Where, $c: String, $x: Float!) { shops(where: $w) { a: stock(where: { city: $c, near: { x: $x, y: 2 } }) name(where: $w) b: stock(where: $w) } }',
        variables: { w: { city: null, near: { x: -0.5 } }, x: 3 },
      },
    ],
  },
  {
    name: 'custom scalars',
    features: ['custom scalars', 'arguments'],
    subgraphs: {
      a: `
        scalar JSON scalar Instant
        type Query { files(at: Instant, filter: JSON): [File!]! any(json: JSON): JSON }
        type File @key(fields: "path") { path: ID! meta: JSON changed: Instant! }
      `,
      b: `
        scalar JSON scalar Instant
        type File @key(fields: "path") { path: ID! meta: JSON @external tags(json: JSON): [JSON!] index: String @requires(fields: "meta") }
      `,
    },
    data: {
      rows: {
        File: {
          a: {
            meta: { __typename: 'File', id: 1, list: [{ a: null }, [[]]], 'odd key "\\': '\u2028' },
          },
          b: { meta: [1, 'two', { three: 3 }] },
          c: { meta: 'text', tags: [1, { __proto__: null, a: 1 }, 'x', [2]] },
        },
      },
    },
    queries: [
      '{ files { meta tags index changed } any(json: { a: [1, "b", { c: null }] }) }',
      {
        query:
          'query ($j: JSON, $at: Instant) { any(json: $j) files(at: $at, filter: { x: $j }) { tags(json: [$j, 1]) } }',
        variables: { j: { __typename: 'Query', deep: [{ a: 'ü' }] }, at: '2026-01-01' },
      },
    ],
  },
  {
    name: 'numbers at their edges',
    features: ['Float, Int, ID values'],
    subgraphs: {
      a: `
        type Query { sums: [Sum!]! }
        type Sum @key(fields: "id") { id: ID! float: Float int: Int text: String }
      `,
      b: `
        type Sum @key(fields: "id") {
          id: ID! float: Float @external int: Int @external twice: String @requires(fields: "float int") floats: [Float!]
        }
      `,
    },
    data: {
      rows: {
        Sum: {
          '1': { float: 0, int: 0, text: '', floats: [1e21, 1e-7, 123456789012345680000, 0.1] },
          '2': {
            float: 1.7976931348623157e308,
            int: 2_147_483_647,
            text: '\u0000\u001f\u007f"\\/',
          },
          '3': { float: 5e-324, int: -2_147_483_648, text: '\u2028\u2029</script>🛒é' },
          '9007199254740993': { float: -1.5, int: -1, text: '{"data":null,"errors":[]}' },
        },
      },
    },
    queries: ['{ sums { id float int text twice floats } }'],
  },
  {
    name: 'odd names',
    features: ['aliases', 'special names'],
    subgraphs: {
      a: `
        type Query { constructor: Odd toString: String data: [Odd!] errors: String }
        type Odd @key(fields: "id") { id: ID! hasOwnProperty: Int length: Int }
      `,
      b: `
        type Odd @key(fields: "id") { id: ID! valueOf(constructor: Int): String! query: Odd representations: [Int!] _entities: String }
      `,
    },
    queries: [
      '{ constructor { valueOf hasOwnProperty query { length representations } } toString data { valueOf } errors }',
      '{ constructor: data { valueOf constructor: id } prototype: data { hasOwnProperty: query { _entities } } }',
      'query ($representations: Int) { data { valueOf(constructor: $representations) } }',
    ],
  },
  {
    name: 'deep nesting',
    features: ['deep nesting', 'chain of entities'],
    subgraphs: {
      a: `
        type Query { link: Link! }
        type Link @key(fields: "id") { id: ID! a: Link! va: Int }
      `,
      b: 'type Link @key(fields: "id") { id: ID! b: Link! vb: Int! }',
      c: 'type Link @key(fields: "id") { id: ID! c: [Link!]! vc: String }',
    },
    queries: [
      '{ link { a { b { c { a { b { c { va vb vc } vb } a { b { va } } } vc } } } } }',
      '{ link { b { b { b { a { a { a { va vb } } } } } } a { b { a { b { va vb vc } } } } } }',
    ],
  },
  {
    name: 'diamond of fetches',
    features: ['diamond', '@requires'],
    subgraphs: {
      top: `
        type Query { jobs: [Job!]! }
        type Job @key(fields: "id") { id: ID! name: String }
      `,
      left: 'type Job @key(fields: "id") { id: ID! cost: Int }',
      right:
        'type Job @key(fields: "id") { id: ID! gain: Int! worker: Worker } type Worker @key(fields: "id") { id: ID! }',
      bottom: `
        type Job @key(fields: "id") { id: ID! cost: Int @external gain: Int! @external profit: String @requires(fields: "cost gain") }
        type Worker @key(fields: "id") { id: ID! name: String! jobs: [Job!] }
      `,
    },
    queries: [
      '{ jobs { profit worker { name jobs { profit name } } } }',
      '{ jobs { name cost profit gain worker { jobs { gain } } } }',
    ],
  },
];
