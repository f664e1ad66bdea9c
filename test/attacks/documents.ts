/** One request that means harm: its body, and what it must be answered with. */
export type Attack = {
  readonly name: string;
  /** An object is sent as JSON, a text as it stands. Several are sent one after the other. */
  readonly bodies: readonly unknown[];
  /** What every answer must be: a status and a code, or `200` for what is merely to be cheap. */
  readonly verdict: RegExp;
  /** What no answer may repeat. */
  readonly secret?: string;
};

const times = (count: number, make: (index: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);

const megabytes = (count: number): number => count * 1024 * 1024;

function attack(name: string, query: string, verdict: RegExp, variables?: object): Attack {
  return { name, bodies: [{ query, variables }], verdict };
}

const cheap = /^200( .*)?$/;
const invalid = /^400 GRAPHQL_VALIDATION_FAILED$/;
const tokens = /^400 TOKEN_LIMIT_EXCEEDED$/;
const tooLarge = /^413 BODY_TOO_LARGE$/;

/** Texts that are much longer, deeper or wider than they have a right to be. */
export const sizeAttacks: readonly Attack[] = [
  attack('10,000 aliases', `{${times(10_000, (n) => `a${n}:__typename`)}}`, tokens),
  attack('1,000 aliases', `{${times(1_000, (n) => `a${n}:whoAmI`)}}`, /^400 ALIAS_LIMIT_EXCEEDED$/),
  attack(
    'depth 5,000',
    nested(5_000, '{node', '{itemId}', '}'),
    /^400 (DEPTH|TOKEN)_LIMIT_EXCEEDED$/,
  ),
  attack(
    'depth 1,500',
    `{item(itemId:"1")${nested(1_500, '{self', '{name}', '}')}}`,
    /^400 DEPTH_/,
  ),
  attack('lists 2,400 deep', `{find(tags:${nested(2_400, '[', '"a"', ']')}){name}}`, /^400 /),
  attack(
    'objects 1,200 deep',
    `{find(filter:${nested(1_200, '{not:', '{min:1}', '}')}){name}}`,
    /^400 DEPTH_LIMIT_EXCEEDED$/,
  ),
  attack(
    'a type 2,400 deep',
    `query($v:${nested(2_400, '[', 'Int', ']')}){find(count:$v){name}}`,
    /^400 /,
  ),
  attack(
    'inline fragments 1,600 deep',
    nested(1_600, '{...', '{whoAmI}', '}'),
    /^400 DEPTH_LIMIT_EXCEEDED$/,
  ),
  attack('5 MB of fields', `{${'whoAmI '.repeat(megabytes(5) / 7)}}`, tooLarge),
  attack('250 kB of fields', `{${'whoAmI '.repeat(35_000)}}`, tokens),
  attack('a comment of 5 MB', `#${'x'.repeat(megabytes(5))}\n{whoAmI}`, tooLarge),
  attack('a comment of 250 kB', `#${'x'.repeat(250_000)}\n{whoAmI}`, cheap),
  attack('200 kB of commas and tabs', `{${', '.repeat(100_000)}whoAmI}`, cheap),
  attack('30,000 duplicate fields', `{${'node '.repeat(30_000)}}`, tokens),
  attack('4,000 duplicate fields', `{${'whoAmI '.repeat(4_000)}}`, /^400 FIELD_LIMIT_EXCEEDED$/),
  attack('1,000 duplicate fields', `{${'whoAmI '.repeat(1_000)}}`, /^400 .+_LIMIT_EXCEEDED$/),
  attack('5,000 directives', `{whoAmI ${'@include(if:true) '.repeat(5_000)}}`, tokens),
  attack('2,400 directives', `{whoAmI ${'@a '.repeat(2_400)}}`, /^400 DIRECTIVE_LIMIT_EXCEEDED$/),
  attack('directives of a variable', `query($v:Int ${'@a '.repeat(2_400)}){whoAmI}`, /^400 /),
  attack(
    'directives of a fragment',
    `{...F} fragment F on Query ${'@a '.repeat(2_400)} {whoAmI}`,
    /^400 /,
  ),
  attack('a name of 200 kB', `{${'a'.repeat(200_000)}}`, invalid),
  attack('a string of 200 kB', `{item(itemId:"${'\\u0041'.repeat(33_000)}"){itemId}}`, cheap),
  attack(
    'a block string of 80,000 lines',
    `{item(itemId:"""${' \n'.repeat(80_000)}"""){name}}`,
    cheap,
  ),
  attack(
    '1,000 operations',
    times(1_000, (n) => `query A${n}{whoAmI}`),
    /^400 OPERATION_RESOL/,
  ),
  attack('1,600 anonymous operations', '{whoAmI}'.repeat(1_600), /^400 /),
  attack('1,000 variables', `query(${times(1_000, (n) => `$v${n}:Int`)}){whoAmI}`, invalid),
  attack(
    '600 variables in one list',
    `query(${times(600, (n) => `$v${n}:String!`)}){find(tags:[${times(600, (n) => `$v${n}`)}]){name}}`,
    /^400 BAD_USER_INPUT$/,
  ),
  attack('20,000 values for no variable', '{whoAmI}', cheap, keys(20_000)),
  attack('values 2,000 deep', '{whoAmI}', /^400 VARIABLE_DEPTH_LIMIT_EXCEEDED$/, deep(2_000)),
  attack('5 MB of variables', '{whoAmI}', tooLarge, { v: 'x'.repeat(megabytes(5)) }),
  attack('240 kB in one variable', 'query($v:ID!){item(itemId:$v){name}}', cheap, {
    v: 'x'.repeat(240_000),
  }),
  attack('a list of 60,000 in one variable', 'query($v:[String!]){find(tags:$v){name}}', cheap, {
    v: Array.from({ length: 60_000 }, () => 'a'),
  }),
  attack(
    'a list of 60,000 wrong values',
    'query($v:[String!]){find(tags:$v){name}}',
    /^400 BAD_USER_INPUT$/,
    { v: Array.from({ length: 60_000 }, () => 1) },
  ),
  {
    name: 'JSON 100,000 deep',
    bodies: [
      nested(100_000, '[', '', ']'),
      `{"query":"{whoAmI}","variables":{"v":${nested(100_000, '[', '', ']')}}}`,
      `{"query":"{whoAmI}","extensions":{"v":${nested(30_000, '{"a":', '1', '}')}}}`,
      nested(20_000, '{"query":', '1', '}'),
    ],
    verdict: /^(200|400 .+)$/,
  },
];

function keys(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
}

function deep(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { v: value };
  return value;
}

/** Small texts that ask for much, or that make the gateway compute much before it knows better. */
export const growthAttacks: readonly Attack[] = [
  attack(
    'fragments that double 30 times',
    `{...F0} ${times(30, (n) => `fragment F${n} on Query {...F${n + 1} ...F${n + 1}}`)} fragment F30 on Query {whoAmI}`,
    /^400 .+_LIMIT_EXCEEDED$/,
  ),
  attack(
    'fragments that double within fields',
    `{item(itemId:"1"){...F0}} ${times(12, (n) => `fragment F${n} on Item {self{...F${n + 1}} a${n}:self{...F${n + 1}}}`)} fragment F12 on Item {name}`,
    /^400 .+_LIMIT_EXCEEDED$/,
  ),
  attack(
    'fragments that double and hold nothing',
    `{...F0 whoAmI} ${times(30, (n) => `fragment F${n} on Query {...F${n + 1} ...F${n + 1}}`)}`,
    invalid,
  ),
  attack(
    'a fragment in itself',
    '{...F} fragment F on Query {whoAmI ...F}',
    /^400 FRAGMENT_CYCLE$/,
  ),
  attack(
    'a ring of 500 fragments',
    `{...F0} ${times(500, (n) => `fragment F${n} on Query {...F${(n + 1) % 500}}`)}`,
    /^400 FRAGMENT_CYCLE$/,
  ),
  attack(
    'a ring of fragments that nobody spreads',
    `{whoAmI} ${times(500, (n) => `fragment F${n} on Query {...F${(n + 1) % 500}}`)}`,
    /^400 /,
  ),
  attack(
    'a cycle through a field',
    '{item(itemId:"1"){...F}} fragment F on Item {self{...F}}',
    /^400 FRAGMENT_CYCLE$/,
  ),
  attack(
    'hundreds of fragments that meet pair by pair',
    `{item(itemId:"1"){${times(300, (n) => `...F${n}`)}}} ${times(300, (n) => `fragment F${n} on Item {${['name', 'itemId', 'onHand', 'self{name}', 'next{itemId}', '__typename'][n % 6]}}`)}`,
    /^400 FRAGMENT_LIMIT_EXCEEDED$/,
  ),
  attack(
    'a hundred fragments that meet pair by pair',
    `{item(itemId:"1"){${times(100, (n) => `...F${n}`)}}} ${times(100, (n) => `fragment F${n} on Item {${['name', 'itemId', 'self{name}'][n % 3]}}`)}`,
    /^200$/,
  ),
  attack(
    'fragments within fragments that meet pair by pair',
    `{item(itemId:"1"){${times(40, (n) => `...F${n}`)}}} ${times(40, (n) => `fragment F${n} on Item {self{${times(40, (m) => `...G${m}`)}}}`)} ${times(40, (n) => `fragment G${n} on Item {name}`)}`,
    /^(200|400 .+_LIMIT_EXCEEDED|400 GRAPHQL_VALIDATION_FAILED)$/,
  ),
  attack(
    'repetitions within repetitions',
    `{item(itemId:"1"){${times(45, () => `self{${'name '.repeat(40)}}`)}}}`,
    /^(200|400 .+_LIMIT_EXCEEDED|400 GRAPHQL_VALIDATION_FAILED)$/,
  ),
  attack(
    'repetitions 14 deep',
    `{item(itemId:"1")${times(13, () => '{self{name}self', '')}{name}${'}'.repeat(13)}}`,
    /^(200|400 .+)$/,
  ),
  attack(
    '200 operations over one chain of 200 fragments',
    `${times(200, (n) => `query A${n}{...F0}`)} ${times(200, (n) => `fragment F${n} on Query {...F${n + 1}}`)} fragment F200 on Query {whoAmI}`,
    /^400 /,
  ),
  attack(
    'two kinds of things, nine deep',
    `{node{${doubled(9)}}}`,
    /^(200|400 .+_LIMIT_EXCEEDED)$/,
  ),
  attack(
    'two kinds of things, eight deep, by fragments',
    `{node{...F0}} ${times(8, (n) => `fragment F${n} on Node {...on Item{next{...F${n + 1}}} ...on Box{next{...F${n + 1}}}}`)} fragment F8 on Node {itemId ...on Item{onHand}}`,
    /^400 TYPE_CONDITION_LIMIT_EXCEEDED$/,
  ),
  attack('lists within lists', '{items(first:10){near{near{near{near{itemId}}}}}}', cheap),
  attack(
    'lists within lists, twelve deep',
    `{items${nested(12, '{near', '{itemId}', '}')}}`,
    /^400 COST_LIMIT_EXCEEDED$/,
  ),
  attack('a page of 2 billion', '{items(first:2147483647){name}}', /^400 COST_LIMIT_EXCEEDED$/),
  attack(
    'a page of 2 billion by variable',
    'query($n:Int){items(first:$n){name}}',
    /^400 COST_LIMIT_EXCEEDED$/,
    { n: 2_147_483_647 },
  ),
  {
    name: 'conditions in 400 of their 2^24 variants',
    bodies: Array.from({ length: 400 }, (_, seed) => conditions(24, seed * 41_047)),
    verdict: /^200$/,
  },
  {
    name: '1,500 operations that nobody asked before',
    bodies: Array.from({ length: 1_500 }, (_, n) => ({
      query: `query Q${n}{item(itemId:"${n}"){name onHand self{name onHand}}}`,
    })),
    verdict: /^200$/,
  },
  {
    name: '20 long operations that nobody asked before',
    bodies: Array.from({ length: 20 }, (_, n) => ({
      query: `query Q${n}{node{${doubled(6)}}} #${'x'.repeat(200_000)}`,
    })),
    verdict: /^(200|400 .+_LIMIT_EXCEEDED)$/,
  },
  {
    name: '1,500 wrong operations that nobody asked before',
    bodies: Array.from({ length: 1_500 }, (_, n) => ({ query: `{nothing${n}}` })),
    verdict: invalid,
  },
];

function doubled(depth: number): string {
  if (depth === 0) return 'itemId ...on Item{onHand}';
  const below = doubled(depth - 1);
  return `...on Item{next{${below}}} ...on Box{next{${below}}}`;
}

function conditions(count: number, bits: number): object {
  const names = Array.from({ length: count }, (_, index) => `v${index}`);
  const fields = ['name', 'onHand', 'a:name', 'itemId'];
  const selections = names.map(
    (name, at) => `${fields[at % 4]} @${at % 2 === 0 ? 'include' : 'skip'}(if:$${name})`,
  );
  // A condition on two of one field is a conflict of none: they merge.
  return {
    query: `query(${names.map((name) => `$${name}:Boolean!`).join(' ')}){item(itemId:"1"){${selections.join(' ')} __typename}}`,
    variables: Object.fromEntries(names.map((name, at) => [name, ((bits >> at) & 1) === 1])),
  };
}

const digits = '9'.repeat(400);

/** Numbers, texts and names on which parsers and objects stumble. */
export const valueAttacks: readonly Attack[] = [
  { ...attack('a price of 1e400', '{find(price:1e400){name}}', invalid), secret: '1e400' },
  { ...attack('a count of 400 digits', `{find(count:${digits}){name}}`, invalid), secret: '9999' },
  { ...attack('a price of 400 digits', `{find(price:${digits}){name}}`, invalid), secret: '9999' },
  {
    name: 'numbers in variables that overflow',
    bodies: ['1e999', '-1e999', digits, `0.${digits}e${digits}`, '98765432109876'].flatMap(
      (number) => [
        `{"query":"query($v:Int){find(count:$v){name}}","variables":{"v":${number}}}`,
        `{"query":"query($v:Int!){items(first:$v){name}}","variables":{"v":${number}}}`,
      ],
    ),
    verdict: /^400 BAD_USER_INPUT$/,
    secret: '9999',
  },
  {
    name: 'a float in a variable that overflows',
    bodies: ['1e999', '-1e999', digits].map(
      (number) => `{"query":"query($v:Float){find(price:$v){name}}","variables":{"v":${number}}}`,
    ),
    verdict: /^400 BAD_USER_INPUT$/,
    secret: '9999',
  },
  {
    name: 'lone surrogates and NUL in values',
    bodies: ['\\ud800', '\\udc00', '\\u0000', '\\ud800\\u0041', '\\ufffe', '\\u2028'].flatMap(
      (text) => [
        `{"query":"query($v:ID!){item(itemId:$v){itemId name}}","variables":{"v":"${text}"}}`,
        `{"query":"{whoAmI}","variables":{"${text}":1}}`,
        `{"query":"{whoAmI}","extensions":{"${text}":"${text}"}}`,
      ],
    ),
    verdict: /^200$/,
  },
  {
    name: 'lone surrogates and NUL in documents',
    bodies: ['\\ud800', '\\u0000', '\\ufeff\\ud800', '\\u0007'].flatMap((text) => [
      `{"query":"{whoAmI ${text}}"}`,
      `{"query":"{${text}: whoAmI}"}`,
      `{"query":"{whoAmI}","operationName":"${text}"}`,
      `{"query":"{item(itemId:\\"\\\\uD800\\"){name}}"}`,
    ]),
    verdict: /^400 (GRAPHQL_PARSE_FAILED|OPERATION_RESOLUTION_FAILURE)$/,
  },
  {
    name: 'names of what every object has, in documents',
    bodies: ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'].flatMap(
      (name) => [
        { query: `{${name}: whoAmI item(itemId:"1"){${name}: name self{${name}: itemId}}}` },
        { query: `query ${name}{items{${name}: onHand}}`, operationName: name },
        {
          query: `query($${name}:ID!){item(itemId:$${name}){name}}`,
          variables: JSON.parse(`{"${name}":"1"}`) as unknown,
        },
        { query: `{...${name}} fragment ${name} on Query{whoAmI}` },
      ],
    ),
    verdict: /^200$/,
  },
  {
    name: 'names of what every object has, where they are not',
    bodies: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name) => [
      { query: `{${name}}` },
      { query: `{${name === '__proto__' ? name : 'x'}: nothing}` },
      { query: `{whoAmI(${name}:1)}` },
      { query: `{whoAmI @${name}}` },
      { query: `{...on ${name}{whoAmI}}` },
      { query: `{...${name}}` },
      { query: `query($v:${name}){find(filter:$v){name}}` },
      { query: '{whoAmI}', operationName: name },
      { query: `{find(filter:{${name}:{min:1}}){name}}` },
      `{"query":"query($v:Filter){find(filter:$v){name}}","variables":{"v":{"${name}":{"min":1}}}}`,
      { query: `query($${name}:ID!){item(itemId:$${name}){name}}` },
    ]),
    verdict: /^400 /,
  },
  {
    name: '__proto__ as a key of JSON',
    bodies: [
      '{"query":"{whoAmI}","__proto__":{"query":"{nothing}","polluted":1}}',
      '{"query":"{whoAmI}","variables":{"__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}',
      '{"query":"{whoAmI}","extensions":{"__proto__":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}}',
    ],
    verdict: /^200$/,
  },
  {
    name: '__proto__ instead of a query',
    bodies: [
      '{"__proto__":{"query":"{whoAmI}"}}',
      '{"documentId":"__proto__"}',
      '{"documentId":"constructor"}',
    ],
    verdict: /^400 /,
  },
  {
    name: 'malformed JSON',
    bodies: [
      '',
      '{',
      '{"query":"{whoAmI}"',
      '{"query":"{whoAmI}"}}',
      'null',
      '"x"',
      "{'query':'{whoAmI}'}",
      '\u0000',
      '{"query":"{whoAmI}",}',
      'NaN',
    ],
    verdict: /^400 (MALFORMED_JSON|BAD_REQUEST)$/,
  },
  {
    name: 'batches',
    bodies: [
      Array.from({ length: 1_000 }, () => ({ query: '{whoAmI}' })),
      [],
      [[{ query: '{whoAmI}' }]],
      { '0': { query: '{whoAmI}' }, length: 1 },
    ],
    verdict: /^400 (BATCHING_NOT_SUPPORTED|BAD_REQUEST)$/,
  },
  {
    name: 'an operationName that is not there',
    bodies: [
      { query: 'query A{whoAmI} query B{whoAmI}', operationName: 'C' },
      { query: '{whoAmI}', operationName: 'X'.repeat(100_000) },
      { query: 'query A{whoAmI}', operationName: '' },
    ],
    verdict: /^400 OPERATION_RESOLUTION_FAILURE$/,
    secret: 'X'.repeat(200),
  },
];

/** What a gateway in production keeps to itself. */
export const curiousAttacks: readonly Attack[] = [
  {
    name: 'introspection',
    bodies: [
      '{__schema{types{name fields{name}}}}',
      '{__type(name:"Item"){name}}',
      'query A{...F} fragment F on Query{__schema{queryType{name}}}',
      '{item(itemId:"1"){name} x:__schema{types{name}}}',
    ].map((query) => ({ query })),
    verdict: invalid,
    secret: 'queryType":',
  },
  {
    name: 'guesses that are near',
    bodies: [
      '{whoAmi}',
      '{itemss{name}}',
      '{item(itemld:"1"){name}}',
      '{item(itemId:"1"){nam}}',
      '{...on Itm{name}}',
      '{find(filter:{mni:1}){name}}',
    ].map((query) => ({ query })),
    verdict: invalid,
    secret: 'Did you mean',
  },
  {
    name: 'near guesses in variables',
    bodies: [{ query: 'query($v:Filter){find(filter:$v){name}}', variables: { v: { mni: 1 } } }],
    verdict: /^400 BAD_USER_INPUT$/,
    secret: 'Did you mean',
  },
  {
    name: 'what subgraphs serve to gateways',
    bodies: [
      '{_service{sdl}}',
      '{_entities(representations:[{__typename:"Item",itemId:"1"}]){...on Item{name}}}',
      'query($r:[_Any!]!){_entities(representations:$r){__typename}}',
      '{...on _Service{sdl}}',
      '{__typename ...on join__Graph{x}}',
      '{item(itemId:"1") @join__field {name}}',
    ].map((query) => ({ query })),
    verdict: invalid,
  },
];
