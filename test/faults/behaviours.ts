import type { RequestListener, ServerResponse } from 'node:http';

/** Stands for what a subgraph knows and a client must not. */
export const canary = 'canary-10.9.8.7-hunter2';

/** A way in which a subgraph goes wrong, and the code by which a client sees it. */
export type Behaviour = {
  readonly name: string;
  readonly respond: RequestListener;
  readonly code: string;
};

const entities = (list: string, more = ''): string =>
  `{"${canary}":1,"data":{"_entities":${list}}${more}}`;
const good = '{"onHand":7}';
const errorsOf = (error: string): string => entities('null', `,"errors":[${error}]`);

const headers = {
  'content-type': 'application/json',
  'x-powered-by': canary,
  'set-cookie': canary,
};

function json(body: string | Buffer, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Answers this JSON to everything. */
export const answering = (body: string): RequestListener => json(body);

function text(status: number, contentType: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': contentType }).end(`<h1>${canary}</h1>`);
  };
}

/** What proxies, crashes and networks do. */
export const brokenConnections: readonly Behaviour[] = [
  at('answers 502 with HTML', text(502, 'text/html'), 'SUBGRAPH_UNREACHABLE'),
  at('answers 429', text(429, 'text/plain'), 'SUBGRAPH_UNREACHABLE'),
  at('answers 401', json('{}', 401), 'SUBGRAPH_REFUSED'),
  at(
    'answers 204',
    (_request, response) => void response.writeHead(204).end(),
    'SUBGRAPH_MALFORMED',
  ),
  at('answers 200 with HTML', text(200, 'text/html'), 'SUBGRAPH_MALFORMED'),
  at('says that JSON is text', textual, 'SUBGRAPH_MALFORMED'),
  at(
    'says nothing of its type',
    (_request, response) => void response.end('{"data":{}}'),
    'SUBGRAPH_MALFORMED',
  ),
  at('redirects elsewhere', redirect, 'SUBGRAPH_MALFORMED'),
  at('resets the connection', ({ socket }) => void socket.destroy(), 'SUBGRAPH_UNREACHABLE'),
  at('stops halfway', halfway, 'SUBGRAPH_UNREACHABLE'),
  at(
    'does not speak HTTP',
    ({ socket }) => void socket.end(`${canary}\r\n\r\n`),
    'SUBGRAPH_UNREACHABLE',
  ),
  at('sends 100 kB of headers', longHeaders, 'SUBGRAPH_UNREACHABLE'),
  at('hangs', () => undefined, 'SUBGRAPH_TIMEOUT'),
  at('hangs after its headers', onlyHeaders, 'SUBGRAPH_TIMEOUT'),
  at('sends a byte now and then', drip, 'SUBGRAPH_TIMEOUT'),
  at('sends no UTF-8', json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), 'SUBGRAPH_MALFORMED'),
  at(
    'sends half a character',
    json(Buffer.from(entities('[{"onHand":7}]')).subarray(0, -3)),
    'SUBGRAPH_MALFORMED',
  ),
];

/** JSON that is not what was asked for. */
export const brokenAnswers: readonly Behaviour[] = [
  at('answers {}', json('{}'), 'SUBGRAPH_MALFORMED'),
  at('answers a list', json('{"data":[1]}'), 'SUBGRAPH_MALFORMED'),
  at('answers null', json('null'), 'SUBGRAPH_MALFORMED'),
  at('answers a text', json(`"${canary}"`), 'SUBGRAPH_MALFORMED'),
  at('answers data that is a text', json(`{"data":"${canary}"}`), 'SUBGRAPH_MALFORMED'),
  at('answers no entities', json('{"data":{}}'), 'SUBGRAPH_MALFORMED'),
  at('answers a text for entities', json(entities(`"${canary}"`)), 'SUBGRAPH_MALFORMED'),
  at('answers an object for entities', json(entities(good)), 'SUBGRAPH_MALFORMED'),
  at('answers too few entities', json(entities(`[${good}]`)), 'SUBGRAPH_MALFORMED'),
  at(
    'answers too many entities',
    json(entities(`[${good},${good},${good}]`)),
    'SUBGRAPH_MALFORMED',
  ),
  at('answers entities that are none', json(entities(`[1,"${canary}"]`)), 'SUBGRAPH_MALFORMED'),
  at('answers lists for entities', json(entities('[[],[]]')), 'SUBGRAPH_MALFORMED'),
  at('answers entities without the field', json(entities('[{},{}]')), 'SUBGRAPH_VALUE_MISSING'),
  at(
    'answers a text for a number',
    json(ofBoth(`{"onHand":"${canary}"}`)),
    'SUBGRAPH_VALUE_INVALID',
  ),
  at(
    'answers an object for a number',
    json(ofBoth(`{"onHand":{"a":"${canary}"}}`)),
    'SUBGRAPH_VALUE_INVALID',
  ),
  at('answers half of one for a number', json(ofBoth('{"onHand":0.5}')), 'SUBGRAPH_VALUE_INVALID'),
  at('answers a number that overflows', json(ofBoth('{"onHand":1e999}')), 'SUBGRAPH_VALUE_INVALID'),
  at(
    'answers JSON 100,000 deep',
    json(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    'SUBGRAPH_MALFORMED',
  ),
  at(
    'answers a number 100,000 deep',
    json(ofBoth(`{"onHand":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)),
    'SUBGRAPH_VALUE_INVALID',
  ),
  at(
    'answers errors that are a text',
    json(entities('null', `,"errors":"${canary}"`)),
    'SUBGRAPH_MALFORMED',
  ),
  at(
    'answers errors that are none',
    json(entities('null', ',"errors":[null,1]')),
    'SUBGRAPH_MALFORMED',
  ),
  at(
    'answers errors without a message',
    json(errorsOf(`{"extensions":{"code":"${canary}"}}`)),
    'SUBGRAPH_MALFORMED',
  ),
];

const stack = `Error: connect ECONNREFUSED ${canary}\\n    at Pool.query (/srv/${canary}/pool.js:1:1)`;
const thrown = `"message":"${stack}","extensions":{"code":"INTERNAL_SERVER_ERROR","stacktrace":["${stack}"],"exception":{"sql":"${canary}"}}`;

/** Errors that are told as GraphQL wants it, and say too much or nonsense. */
export const brokenErrors: readonly Behaviour[] = [
  at('tells its stack', json(errorsOf(`{${thrown}}`)), 'INTERNAL_SERVER_ERROR'),
  at('tells its stack with 500', json(`{"errors":[{${thrown}}]}`, 500), 'INTERNAL_SERVER_ERROR'),
  at(
    'tells its stack without a code',
    json(errorsOf(`{"message":"${stack}"}`)),
    'INTERNAL_SERVER_ERROR',
  ),
  at(
    'tells its stack for each entity',
    json(
      entities(
        '[null,null]',
        `,"errors":[{${thrown},"path":["_entities",0,"onHand"]},{${thrown},"path":["_entities",1]}]`,
      ),
    ),
    'INTERNAL_SERVER_ERROR',
  ),
  ...[
    '["_entities",99,"onHand"]',
    '["_entities",-1]',
    '["_entities","__proto__","constructor"]',
    `["${canary}"]`,
    '[]',
    `["_entities",0,${Array.from({ length: 1_000 }, () => '"onHand"').join()}]`,
  ].map((path) =>
    at(
      `tells an error at ${path.slice(0, 40)}`,
      json(entities('null', `,"errors":[{${thrown},"path":${path}}]`)),
      'INTERNAL_SERVER_ERROR',
    ),
  ),
];

function at(name: string, respond: RequestListener, code: string): Behaviour {
  return { name, respond, code };
}

function ofBoth(entity: string): string {
  return entities(`[${entity},${entity}]`);
}

function textual(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain' }).end(entities(`[${good},${good}]`));
}

function redirect(_request: unknown, response: ServerResponse): void {
  response.writeHead(307, { location: `http://${canary}.invalid/graphql` }).end();
}

function halfway(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, { ...headers, 'content-length': '1000' });
  response.write(`{"${canary}":`);
  setTimeout(() => response.destroy(), 10);
}

function onlyHeaders(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, headers).flushHeaders();
}

function longHeaders(_request: unknown, response: ServerResponse): void {
  for (let at = 0; at < 100; at += 1) response.setHeader(`x-${at}`, 'x'.repeat(1_000));
  response.end('{}');
}

/** As slow as is still alive. */
const dripMs = 50;

function drip(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, headers);
  const timer = setInterval(() => response.write(' '), dripMs);
  response.on('close', () => clearInterval(timer));
}
