import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { DeferredGatewayAnswer } from '../pipeline.ts';
import { toPartialResponses, withNext } from '../response-json.ts';
import { compress, encodingFor, type Encoding } from './compression.ts';
import type { Headers } from './cors.ts';

export type HttpAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Headers;
};

/** Answers depend on who asks and when: neither a browser nor a proxy may keep them or guess what they are. */
const constantHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  vary: 'accept, accept-encoding, origin',
};

/** Writes an answer whole; long ones compressed as the client likes. */
export function writeAnswer(
  response: ServerResponse,
  answer: HttpAnswer,
  acceptEncoding: string | undefined,
): Promise<void> | undefined {
  const encoding = encodingFor(acceptEncoding, answer.body);
  if (encoding !== undefined) return writeCompressed(response, answer, encoding);
  writeText(response, answer);
  return undefined;
}

async function writeCompressed(
  response: ServerResponse,
  answer: HttpAnswer,
  encoding: Encoding,
): Promise<void> {
  const bytes = await compress(answer.body, encoding);
  if (response.destroyed) return;
  writeHead(response, answer, {
    'content-length': bytes.length,
    'content-encoding': encoding,
  });
  response.end(bytes);
}

/** Node writes headers and a text as one; to join a long one costs more than to write two. */
const joinedCharactersMax = 16 * 1024;

/**
 * A long text goes to the socket as text: Node gives the memory of what it makes of it back when it is written. That of a Buffer
 * waits for the garbage collector, which then comes more often.
 */
function writeText(response: ServerResponse, answer: HttpAnswer): void {
  const { body } = answer;
  const byteCount = Buffer.byteLength(body);
  writeHead(response, answer, { 'content-length': byteCount });
  if (body.length <= joinedCharactersMax) {
    response.end(body);
    return;
  }
  response.cork();
  response.flushHeaders();
  // ASCII is the same in Latin-1, which is a plain copy.
  response.end(body, byteCount === body.length ? 'latin1' : 'utf8');
}

function writeHead(
  response: ServerResponse,
  { status, contentType, headers }: HttpAnswer,
  contentHeaders: OutgoingHttpHeaders,
): void {
  response.writeHead(status, {
    'content-type': contentType,
    ...contentHeaders,
    ...constantHeaders,
    ...headers,
  });
}

/** Writes an answer in parts, each as soon as it is ready, and never faster than the client reads. */
export async function writeParts(
  response: ServerResponse,
  answer: DeferredGatewayAnswer,
  contentType: string,
): Promise<void> {
  response.writeHead(200, { 'content-type': contentType, ...constantHeaders });
  let begin = `\r\n${boundary}`;
  for await (const json of toPartialResponses(answer)) {
    if (response.destroyed) return;
    await write(response, `${begin}${part(json)}`);
    begin = '';
  }
  response.end('--\r\n');
}

/** A client that takes parts only gets a whole answer as the only one. */
export function onlyPart(answerJson: string): string {
  return `\r\n${boundary}${part(withNext(answerJson, false))}--\r\n`;
}

const boundary = '---';

/** Ends with the boundary of the next, so that a client can show it without waiting for that. */
function part(json: string): string {
  return `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${json}\r\n${boundary}`;
}

async function write(response: ServerResponse, text: string): Promise<void> {
  const hasRoom = response.write(text);
  if (hasRoom || response.destroyed) return;
  await new Promise<void>((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}
