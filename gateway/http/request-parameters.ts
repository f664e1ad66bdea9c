import type { IncomingMessage } from 'node:http';
import type { Variables } from '../engine/types.ts';
import { HttpRefusal } from './http-refusal.ts';
import { readBody } from './read-body.ts';

/** What a GraphQL-over-HTTP request carries, from its body or its URL. */
export type RequestParameters = {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
};

/** The parameters of a POST with a JSON body or of a GET; throws `HttpRefusal` for what is neither. */
export async function readParameters(
  request: IncomingMessage,
  bodyBytesMax: number,
): Promise<RequestParameters> {
  if (request.method === 'GET') return fromUrl(request.url ?? '');
  assertJson(request);
  return fromObject(parseJson(await readBody(request, bodyBytesMax), 'The body'));
}

/** A JSON body makes browsers ask first, so no foreign page's form can send one. */
const jsonContentType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i;

function assertJson({ headers }: IncomingMessage): void {
  const contentType = headers['content-type'];
  if (contentType !== 'application/json' && !jsonContentType.test(contentType ?? '')) {
    const wanted = 'Expected the header "content-type: application/json", in UTF-8.';
    throw new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', wanted);
  }
  const encoding = headers['content-encoding'];
  // Small bodies gain nothing by compression, and a small compressed one may be a large one.
  if (encoding === undefined || encoding === 'identity') return;
  const wanted = 'Bodies are taken uncompressed: send no content-encoding.';
  throw new HttpRefusal(415, 'CONTENT_ENCODING_NOT_SUPPORTED', wanted);
}

function fromUrl(url: string): RequestParameters {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  return fromObject({
    query: parameters.get('query'),
    documentId: parameters.get('documentId'),
    operationName: parameters.get('operationName'),
    variables: jsonParameter(parameters, 'variables'),
    extensions: jsonParameter(parameters, 'extensions'),
  });
}

function jsonParameter(parameters: URLSearchParams, name: string): unknown {
  const text = parameters.get(name);
  return text === null || text === '' ? undefined : parseJson(text, `The parameter "${name}"`);
}

/** V8's message quotes the text; ours does not. */
function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpRefusal(400, 'MALFORMED_JSON', `${what} is not JSON.`);
  }
}

function fromObject(value: unknown): RequestParameters {
  if (Array.isArray(value)) {
    const message = 'Expected one operation: batches are not supported.';
    throw new HttpRefusal(400, 'BATCHING_NOT_SUPPORTED', message);
  }
  if (!isObject(value)) throw badRequest('Expected the JSON body to be an object.');
  const { variables, extensions } = value;
  if (variables != null && !isObject(variables)) throw badRequest('Invalid variables: no object.');
  if (extensions != null && !isObject(extensions))
    throw badRequest('Invalid extensions: no object.');
  return {
    query: textIn(value, 'query'),
    documentId: textIn(value, 'documentId'),
    operationName: textIn(value, 'operationName'),
    variables: variables ?? {},
    extensions: extensions ?? undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = value[name];
  if (text === undefined || text === null) return undefined;
  if (typeof text !== 'string') throw badRequest(`Invalid ${name}: no string.`);
  return text;
}

function badRequest(message: string): HttpRefusal {
  return new HttpRefusal(400, 'BAD_REQUEST', message);
}
