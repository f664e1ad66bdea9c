import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { randomOperation, type Operation } from '../../federation/kit/random-operation.ts';

/** One request: over HTTP as it should be, or bytes for a socket. */
export type FuzzRequest =
  | {
      readonly kind: 'valid' | 'nearly valid' | 'garbage';
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | undefined;
    }
  | { readonly kind: 'raw'; readonly bytes: Buffer };

/** Random operations take milliseconds to make; each is sent some ten times, mostly damaged. */
const operationCountMax = 2_000;

/** Requests made from the API schema and the corpus; the same ones for the same seed. */
export function fuzzRequests(sdl: string, corpus: readonly string[], count: number, seed: number) {
  const operations = [
    ...corpus.map((query): Operation => ({ query, variables: {} })),
    ...fc.sample(randomOperation(buildSchema(sdl)), {
      seed,
      numRuns: Math.min(operationCountMax, Math.ceil(count / 10)),
    }),
  ];
  const request = anyRequest(fc.constantFrom(...operations));
  return function* chunks(): Generator<readonly FuzzRequest[]> {
    for (let at = 0; at < count; at += chunkLength) {
      const numRuns = Math.min(chunkLength, count - at);
      yield fc.sample(request, { seed: seed + at, numRuns });
    }
  };
}

const chunkLength = 1_000;

function anyRequest(operation: fc.Arbitrary<Operation>): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(
    { weight: 6, arbitrary: sent('valid', operation.map(bodyOf), rightHeaders) },
    { weight: 6, arbitrary: sent('nearly valid', damaged(operation), rightHeaders) },
    { weight: 2, arbitrary: sent('nearly valid', operation.map(bodyOf), strangeHeaders) },
    { weight: 2, arbitrary: byUrl(operation) },
    { weight: 2, arbitrary: sent('garbage', garbage, rightHeaders) },
    { weight: 1, arbitrary: sent('garbage', garbage, strangeHeaders) },
    { weight: 1, arbitrary: raw(operation) },
  );
}

function sent(
  kind: 'valid' | 'nearly valid' | 'garbage',
  body: fc.Arbitrary<string>,
  headers: fc.Arbitrary<Readonly<Record<string, string>>>,
): fc.Arbitrary<FuzzRequest> {
  return fc
    .tuple(body, headers)
    .map(([text, each]) => ({ kind, method: 'POST', path: '/graphql', headers: each, body: text }));
}

const bodyOf = ({ query, variables }: Operation): string => JSON.stringify({ query, variables });

const json = { 'content-type': 'application/json' };
const tokens = fc.constantFrom('calm', 'stormy', 'stormy', 'poor');
const rightHeaders = fc
  .tuple(tokens, fc.constantFrom('application/graphql-response+json', 'application/json', '*/*'))
  .map(([token, accept]) => ({ ...json, accept, authorization: `Bearer ${token}` }));

const word = fc.oneof(
  fc.constantFrom(
    'application/json',
    'text/plain',
    '*/*',
    '',
    'gzip',
    'Bearer stormy',
    'Bearer',
    'q=2',
    '0',
  ),
  fc.stringMatching(/^[ -~]{0,40}$/),
);
const strangeHeaders = fc
  .dictionary(
    fc.constantFrom(
      'accept',
      'accept-encoding',
      'content-type',
      'content-encoding',
      'authorization',
      'origin',
      'traceparent',
      'x-correlation-id',
      'last-event-id',
      'cookie',
      'expect-ct',
      'apollo-require-preflight',
    ),
    word,
    { maxKeys: 6 },
  )
  .map((headers): Readonly<Record<string, string>> => ({ ...json, ...headers }));

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '$',
  '!',
  ':',
  '...',
  '@skip(if: true)',
  '@x',
  '"',
  '"""',
  '#',
  '\\u0000',
  ' on ',
  'fragment',
  '__typename',
  '__proto__',
  '1e999',
  '-0',
  '9223372036854775808',
  '[',
  ']',
  'null',
  'subscription',
  '\ud800',
  'query',
];

/** A text with a few pieces taken out, doubled, put in or cut off. */
function damagedText(text: string): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat(Math.max(0, text.length - 1)),
    length: fc.nat(12),
    how: fc.constantFrom('out', 'twice', 'in', 'in', 'cut'),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  });
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) =>
    damages.reduce((left, { at, length, how, piece }) => {
      const [before, after] = [left.slice(0, at), left.slice(at)];
      if (how === 'out') return before + after.slice(length);
      if (how === 'twice') return before + after.slice(0, length) + after;
      return how === 'in' ? before + piece + after : before;
    }, text),
  );
}

function damaged(operation: fc.Arbitrary<Operation>): fc.Arbitrary<string> {
  return operation.chain(({ query, variables }) => {
    const wrong = fc.dictionary(fc.constantFrom('v1', 'v2', 'input', '__proto__'), fc.jsonValue());
    return fc.oneof(
      {
        weight: 4,
        arbitrary: damagedText(query).map((text) => bodyOf({ query: text, variables })),
      },
      {
        weight: 2,
        arbitrary: wrong.map((each) => bodyOf({ query, variables: { ...variables, ...each } })),
      },
      { weight: 1, arbitrary: damagedText(bodyOf({ query, variables })) },
      { weight: 1, arbitrary: members(query).map((each) => JSON.stringify(each)) },
    );
  });
}

const members = (query: string) => {
  const anything = fc.oneof(fc.constant(query), fc.jsonValue(), fc.string());
  const record = {
    query: anything,
    variables: anything,
    operationName: anything,
    extensions: anything,
    documentId: anything,
  };
  return fc.record(record, { requiredKeys: [] });
};

const garbage = fc.oneof(
  fc.json(),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^[{}()!$:@.\w"\s]{0,80}$/).map((query) => JSON.stringify({ query })),
);

function byUrl(operation: fc.Arbitrary<Operation>): fc.Arbitrary<FuzzRequest> {
  const value = fc.oneof(
    operation.map(({ query }) => query),
    fc.json(),
    fc.string(),
  );
  const name = fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId');
  return fc
    .record({
      parameters: fc.dictionary(name, value, { maxKeys: 4 }),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE'),
      path: fc.constantFrom(
        '/graphql',
        '/graphql',
        '/graphql/',
        '/health',
        '/ready',
        '/%00',
        '/graphiql',
      ),
      headers: rightHeaders,
    })
    .map(({ parameters, method, path, headers }) => ({
      kind: 'nearly valid',
      method,
      // Node refuses a line that is longer than 16 kB anyway.
      path: `${path}?${new URLSearchParams(parameters).toString()}`.slice(0, 8_000),
      headers,
      body: undefined,
    }));
}

/** Bytes that begin as HTTP more or less, with a length that may be wrong. */
function raw(operation: fc.Arbitrary<Operation>): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      method: fc.constantFrom('POST', 'GET', 'post', 'CONNECT', '', 'POST\0'),
      path: fc.constantFrom('/graphql', '*', 'http://x/graphql', '/graphql?query=%', '//'),
      version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9'),
      lines: fc.array(
        fc.oneof(
          fc.constantFrom(
            'content-type: application/json',
            'transfer-encoding: chunked',
            'upgrade: websocket',
            'connection: upgrade',
            'expect: 100-continue',
            'content-length: -1',
            'sec-websocket-version: 13',
            'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
            'sec-websocket-protocol: graphql-transport-ws',
          ),
          fc.string({ unit: 'binary-ascii', maxLength: 30 }),
        ),
        { maxLength: 5 },
      ),
      body: operation.map(bodyOf),
      more: fc.integer({ min: -10, max: 10 }),
      end: fc.constantFrom('\r\n', '\r\n', '\n', ''),
      junk: fc.uint8Array({ maxLength: 20 }),
    })
    .map(({ method, path, version, lines, body, more, end, junk }) => {
      const length = Math.max(0, Buffer.byteLength(body) + more);
      const head = [
        `${method} ${path} ${version}`,
        'host: x',
        `content-length: ${length}`,
        ...lines,
      ];
      const text = `${head.join('\r\n')}\r\n${end}${body}`;
      return { kind: 'raw', bytes: Buffer.concat([Buffer.from(text), junk]) };
    });
}
