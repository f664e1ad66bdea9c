import { type Dispatcher, request } from 'undici';

/** What an outside call came to. Nothing is thrown: a caller decides whether it may be repeated. */
export type HttpResult =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'status'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'timeout'; readonly deadlineMs: number }
  | { readonly kind: 'connection'; readonly cause: unknown }
  | { readonly kind: 'unreadable'; readonly why: string };

export type HttpCall = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** For the whole call, the body included. */
  readonly deadlineMs?: number;
  readonly responseBytesMax?: number;
  /** A pool of the caller's own; otherwise the process's. */
  readonly dispatcher?: Dispatcher;
};

/** Outside systems answer within a second or are in trouble; a cashier waits for no more than this. */
const deadlineMsDefault = 3000;
/** As much as the gateway takes from a subgraph. */
const responseBytesDefault = 10 * 1024 * 1024;

/** `answer` is 2xx with a JSON body (or none). Redirects are not followed: they arrive as `status`. */
export async function callHttp(call: HttpCall): Promise<HttpResult> {
  const deadlineMs = call.deadlineMs ?? deadlineMsDefault;
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const response = await request(call.url, requestOptions(call, signal));
    const body = await readBody(response.body, call.responseBytesMax ?? responseBytesDefault);
    return toResult(response.statusCode, body);
  } catch (cause) {
    return signal.aborted ? { kind: 'timeout', deadlineMs } : { kind: 'connection', cause };
  }
}

/** One sentence for logs and messages; never holds a body. */
export function describeHttpFailure(result: Exclude<HttpResult, { kind: 'answer' }>): string {
  if (result.kind === 'timeout') return `no answer within ${result.deadlineMs} ms`;
  if (result.kind === 'status') return `status ${result.status}`;
  if (result.kind === 'unreadable') return result.why;
  return `no connection (${result.cause instanceof Error ? result.cause.message : 'unknown cause'})`;
}

function requestOptions(
  call: HttpCall,
  signal: AbortSignal,
): Parameters<typeof request>[1] & object {
  const hasBody = call.body !== undefined;
  return {
    method: call.method ?? (hasBody ? 'POST' : 'GET'),
    signal,
    headers: {
      accept: 'application/json',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...call.headers,
    },
    ...(hasBody ? { body: JSON.stringify(call.body) } : {}),
    ...(call.dispatcher === undefined ? {} : { dispatcher: call.dispatcher }),
  };
}

/** Undefined: more bytes than allowed. Leaving the loop destroys the stream, and with it the connection. */
async function readBody(
  stream: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > bytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toResult(status: number, text: string | undefined): HttpResult {
  if (text === undefined)
    return { kind: 'unreadable', why: 'an answer of more bytes than allowed' };
  const isAnswer = status >= 200 && status < 300;
  try {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { kind: isAnswer ? 'answer' : 'status', status, body };
  } catch {
    // A proxy's error page is HTML: its status says enough.
    if (!isAnswer) return { kind: 'status', status, body: undefined };
    return { kind: 'unreadable', why: 'an answer that is not JSON' };
  }
}
