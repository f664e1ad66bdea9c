import { Agent } from 'undici';
import { BreakerOpenError, type CircuitBreaker } from '#platform/circuit-breaker.ts';
import { callHttp, describeHttpFailure, type HttpResult } from '#platform/http-client.ts';
import { type Backoff, retry } from '#platform/retry.ts';

export type ODataSettings = {
  /** Of the service, such as https://erp.example/odata/v4/corporate. */
  readonly url: string;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
};

export type ODataCall = {
  readonly circuit: CircuitBreaker;
  /** For each try. */
  readonly deadlineMs: number;
  /** How often a read is tried; a write is tried once here, because its caller asks what came of it. */
  readonly triesMax: number;
};

/** What a call came to: the body, or a sentence that says why there is none. */
export type ODataResult =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly kind: ODataFailureKind; readonly reason: string };

/**
 * `AWAY`: nobody worked on it. `LOST`: it may have been worked on. `CONFLICT`: 409. `REFUSED`: another answer that says that
 * the request itself is wrong.
 */
export type ODataFailureKind = 'AWAY' | 'LOST' | 'CONFLICT' | 'REFUSED';

export type ODataClient = {
  /** `path` below the service, with its query; or a next link of an answer. */
  readonly read: (path: string, call: ODataCall) => Promise<ODataResult>;
  readonly create: (path: string, body: unknown, call: ODataCall) => Promise<ODataResult>;
  readonly close: () => Promise<void>;
};

export function createODataClient(settings: ODataSettings): ODataClient {
  const service = new URL(`${settings.url.replace(/\/$/, '')}/`);
  const dispatcher = new Agent({ connections: connectionsMax });
  const headers = headersOf(settings);
  const send = (url: URL, body: unknown, call: ODataCall): Promise<HttpResult> =>
    callHttp({
      url: url.toString(),
      headers: body === undefined ? headers : { ...headers, 'content-type': jsonType },
      ...(body === undefined ? {} : { body }),
      deadlineMs: call.deadlineMs,
      dispatcher,
    });
  return {
    read: async (path, call) => {
      const url = new URL(path, service);
      if (url.origin !== service.origin) return foreign(url, service);
      return run(call, () => send(url, undefined, call));
    },
    create: (path, body, call) =>
      run({ ...call, triesMax: 1 }, () => send(new URL(path, service), body, call)),
    close: () => dispatcher.close(),
  };
}

/** Whether an answer (or none) says that the system is in trouble, for the circuit breaker. */
export function isTrouble(value: unknown): boolean {
  const result = value as HttpResult;
  if (result.kind === 'status') return result.status >= 500 || result.status === 429;
  return result.kind !== 'answer';
}

/** A corporate system serves many; this many at once is our share, and the most that a slow one can hold. */
const connectionsMax = 8;
/** Decimals as texts: as JSON numbers they would be read as floats. */
const jsonType = 'application/json;IEEE754Compatible=true';
const backoff: Omit<Backoff, 'triesMax'> = { baseDelayMs: 100, delayMaxMs: 1000 };

function headersOf({ credentials }: ODataSettings): Readonly<Record<string, string>> {
  if (credentials === undefined) return { accept: jsonType };
  const { user, password } = credentials;
  const token = Buffer.from(`${user}:${password}`).toString('base64');
  return { accept: jsonType, authorization: `Basic ${token}` };
}

/** An answer may name any address as its next page; our credentials go to the service's own origin alone. */
function foreign(url: URL, service: URL): ODataResult {
  const reason = `The corporate system: expected a next link at ${service.origin}, got ${url.origin}.`;
  return { ok: false, kind: 'REFUSED', reason };
}

async function run(call: ODataCall, send: () => Promise<HttpResult>): Promise<ODataResult> {
  try {
    const result = await retry(() => call.circuit.run(send), {
      backoff: { ...backoff, triesMax: call.triesMax },
      again: (attempt) => attempt.kind === 'answered' && isTrouble(attempt.value),
    });
    return result.kind === 'answer' ? { ok: true, body: result.body } : toFailure(result);
  } catch (error) {
    if (!(error instanceof BreakerOpenError)) throw error;
    return { ok: false, kind: 'AWAY', reason: error.message };
  }
}

function toFailure(result: Exclude<HttpResult, { kind: 'answer' }>): ODataResult {
  const reason = `The corporate system: ${describeHttpFailure(result)}${messageOf(result)}.`;
  return { ok: false, kind: failureKindOf(result), reason };
}

function failureKindOf(result: Exclude<HttpResult, { kind: 'answer' }>): ODataFailureKind {
  if (result.kind !== 'status') return isRefusedConnection(result) ? 'AWAY' : 'LOST';
  if (awayStatuses.has(result.status)) return 'AWAY';
  if (result.status >= 500) return 'LOST';
  return result.status === 409 ? 'CONFLICT' : 'REFUSED';
}

/**
 * 401, 403 and 404: our credentials or address are wrong, which is nobody's sale's fault. 408, 429 and 503: it is busy or down,
 * and says that it did nothing.
 */
const awayStatuses: ReadonlySet<number> = new Set([401, 403, 404, 408, 429, 503]);

/** Nobody listened, so nothing can have been worked on. */
function isRefusedConnection(result: HttpResult): boolean {
  if (result.kind !== 'connection') return false;
  const { code } = (result.cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && unreachableCodes.has(code);
}

const unreachableCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What an OData error says of itself: `{"error": {"code", "message"}}`. */
function messageOf(result: HttpResult): string {
  if (result.kind !== 'status') return '';
  const { error } = (result.body ?? {}) as { readonly error?: { readonly message?: unknown } };
  const message = error?.message;
  return typeof message === 'string' ? ` (${message.slice(0, messageLengthMax)})` : '';
}

const messageLengthMax = 300;
