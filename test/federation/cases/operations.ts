import type { FederationCase } from '../kit/federation-case.ts';
import { to } from '../kit/node.ts';

const users = {
  a: `
    type Query { users(first: Int, filter: Filter): [User!]! user(id: ID! = "x"): User }
    type User @key(fields: "id") { id: ID! name(style: Style = SHORT): String friend: User }
    enum Style { SHORT LONG }
    input Filter { text: String! = "any" ids: [ID!] style: Style and: [Filter!] }
  `,
  b: `
    type User @key(fields: "id") {
      id: ID! posts(first: Int = 3, filter: Filter): [Post!] style(as: Style): Style mood: String!
    }
    type Post { title(style: Style! = LONG): String author: User! }
    enum Style { SHORT LONG }
    input Filter { text: String! = "any" ids: [ID!] style: Style and: [Filter!] }
  `,
};

/** What clients write: variables, conditions, fragments, mutations, subscriptions. */
export const operationCases: readonly FederationCase[] = [
  {
    name: 'conditions over subgraph borders',
    features: ['@skip', '@include', 'variables'],
    subgraphs: users,
    queries: [
      ...[true, false].flatMap((yes) => [
        {
          query:
            'query ($yes: Boolean!) { users { id posts @include(if: $yes) { title } mood @skip(if: $yes) } }',
          variables: { yes },
        },
        {
          query: `query ($yes: Boolean!, $no: Boolean = false) {
            users @include(if: $yes) { ... @skip(if: $no) { posts { author { name mood } } } }
            ... on Query @skip(if: $yes) { user { mood friend { mood @include(if: $no) id } } }
          }`,
          variables: { yes },
        },
        {
          query:
            'query ($yes: Boolean!) { user { ...F @include(if: $yes) ...F @skip(if: $yes) } } fragment F on User { mood @include(if: $yes) @skip(if: $yes) name }',
          variables: { yes },
        },
      ]),
      '{ users @skip(if: true) { mood } user { mood @include(if: false) } }',
    ],
  },
  {
    name: 'variables and defaults',
    features: ['variables', 'default arguments', 'null and absent variables'],
    subgraphs: users,
    queries: [
      { query: 'query ($s: Style) { users { name(style: $s) style(as: $s) } }', variables: {} },
      {
        query: 'query ($s: Style) { users { name(style: $s) style(as: $s) } }',
        variables: { s: null },
      },
      {
        query:
          'query ($s: Style = LONG) { users { name(style: $s) style(as: $s) posts { title(style: $s) } } }',
        variables: {},
      },
      {
        query:
          'query ($f: Filter, $n: Int) { users(first: $n, filter: $f) { posts(first: $n, filter: $f) { title } } }',
        variables: { f: { and: [{ text: 'x', ids: ['1', 2] }, {}] } },
      },
      {
        query:
          'query ($id: ID!, $ids: [ID!], $t: String!) { user(id: $id) { posts(filter: { ids: $ids, text: $t, and: [{ ids: [$id, "2"] }] }) { title } } }',
        variables: { id: 5, t: '"\\' },
      },
      {
        query:
          'query ($n: Int = 4) { users(first: $n) { posts(first: $n) { title } b: posts { title } } }',
        variables: { n: null },
      },
    ],
  },
  {
    name: 'fragments used in many places',
    features: ['named fragments', 'aliases'],
    subgraphs: users,
    queries: [
      `query ($n: Int) { a: users { ...U } b: user { ...U friend { ...U } } user { friend { friend { ...P } } } }
       fragment U on User { id ...P mood } fragment P on User { posts(first: $n) { title author { ...M } } }
       fragment M on User { mood m: name(style: LONG) }`,
      '{ users { mood } users { friend { mood } } users { friend { posts { title } } mood id } }',
      '{ u: users { id: mood mood: name name: style style: id } }',
      // One friend, answered once, of two authors that follow each other, after the same friend of another.
      '{ users { posts(filter: { ids: ["{\\"a\\":1}"], style: LONG }) { author { friend { mood } posts { title } } } a: style } }',
    ],
  },
  {
    name: '__typename anywhere',
    features: ['__typename', 'aliases'],
    subgraphs: users,
    queries: [
      '{ __typename }',
      '{ t: __typename users { __typename t: __typename posts { x: __typename author { __typename } } } }',
      'query { ... on Query { a: __typename ... { b: __typename user { c: __typename friend { __typename } } } } }',
    ],
  },
  {
    name: 'mutations in order',
    features: ['mutations', 'serial execution'],
    subgraphs: {
      a: `
        type Query { total: Int }
        type Mutation { addA(n: Int!): Int! payA(to: ID): Payment }
        type Payment @key(fields: "id") { id: ID! sum: Int! }
      `,
      b: `
        type Query { count: Int }
        type Mutation { addB(n: Int!): Int payB: [Payment!] }
        type Payment @key(fields: "id") { id: ID! receipt(lines: Int): String! }
      `,
      c: `
        type Mutation { addC: String }
        type Payment @key(fields: "id") { id: ID! sum: Int! @external tax: String @requires(fields: "sum") }
      `,
    },
    queries: [
      'mutation { one: addA(n: 1) two: addB(n: 2) three: addA(n: 3) addC four: addA(n: 4) five: addA(n: 1) }',
      'mutation { payA { sum receipt tax } payB { sum receipt(lines: 2) tax } again: payA(to: "1") { tax } addC }',
      {
        query:
          'mutation ($n: Int!) { a: addA(n: $n) b: addB(n: $n) addC @skip(if: true) ... on Mutation { c: addA(n: $n) } }',
        variables: { n: 7 },
      },
    ],
  },
  {
    name: 'entities made by mutations',
    features: ['mutations', '@key', 'errors'],
    subgraphs: {
      a: `
        type Query { notes: [Note!] }
        type Mutation { write(text: String!): WritePayload! remove(id: ID!): Note }
        type WritePayload { note: Note problems: [Problem!]! }
        union Problem = TooLong | Refused
        type TooLong { length: Int! } type Refused { why: String }
        type Note @key(fields: "id") { id: ID! text: String }
      `,
      b: `
        type Query { tags: [String] }
        type Mutation { tag(id: ID!, with: [String!]!): Note! untag: Boolean }
        type Note @key(fields: "id") { id: ID! tags(first: Int): [String!] strict: Int! }
      `,
    },
    data: {
      rows: {
        Mutation: {
          root: { write: (args) => ({ note: to('Note', String(args['#'])), problems: [] }) },
        },
      },
    },
    queries: [
      'mutation { a: write(text: "a") { note { id text tags strict } problems { ... on TooLong { length } } } b: write(text: "b") { note { id tags(first: 1) } } }',
      'mutation { tag(id: "1", with: ["x"]) { text strict } remove(id: "2") { strict text } c: write(text: "c") { note { id strict } } untag }',
    ],
  },
  {
    name: 'events of a subscription',
    features: ['subscriptions', '@key', '@requires'],
    subgraphs: {
      a: `
        type Query { rooms: [Room!] }
        type Subscription { roomChanged(floor: Int): Room noise: Noise! }
        type Room @key(fields: "id") { id: ID! name: String degrees: Int! }
        union Noise = Room | Alarm
        type Alarm { loud: Boolean! room: Room! }
      `,
      b: `
        type Subscription { booked(by: ID = "me"): [Room] }
        type Room @key(fields: "id") {
          id: ID! degrees: Int! @external fan(level: Int): String @requires(fields: "degrees") guests: [String!]
        }
      `,
    },
    queries: [
      'subscription { roomChanged { id fan guests } }',
      'subscription { roomChanged(floor: 2) { n: name x: fan(level: 1) y: fan(level: 2) } }',
      'subscription { noise { __typename ... on Room { fan } ... on Alarm { loud room { guests degrees } } } }',
      'subscription ($by: ID) { booked(by: $by) { name fan guests __typename } }',
      '{ rooms { fan guests } }',
      '{ rooms { ... on Noise { ... on Alarm { room { fan } } } a: name } a: rooms { fan } }',
    ],
  },
  {
    name: 'the same field under many aliases',
    features: ['aliases', 'merged fetches'],
    subgraphs: users,
    queries: [
      '{ a: user(id: "1") { mood n: name } b: user(id: "1") { mood m: name } c: user(id: "2") { posts { title } } d: user { friend { mood } } }',
      '{ a: users(first: 1) { a: posts(first: 1) { a: title b: title(style: SHORT) } b: posts(first: 2) { a: title(style: SHORT) } } }',
      '{ users { posts: mood mood: posts { title } id: posts(first: 9) { author: title } } }',
    ],
  },
];
