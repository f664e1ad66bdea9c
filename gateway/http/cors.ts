import type { IncomingMessage } from 'node:http';

/** Browsers may remember a permission for ten minutes: long enough for a till, short enough to take it back. */
const preflightSeconds = 600;

export type Headers = Readonly<Record<string, string>>;

/** The headers that let pages of the listed origins ask. Any other origin gets none, so its browser refuses. */
export type Cors = {
  readonly headersFor: (request: IncomingMessage) => Headers | undefined;
  /** The answer to the question that a browser asks first. */
  readonly preflightHeaders: (request: IncomingMessage) => Headers;
};

export function createCors(origins: readonly string[]): Cors {
  const byOrigin = new Map(origins.map((origin) => [origin, grantTo(origin)]));
  const headersFor = ({ headers }: IncomingMessage): Headers | undefined => {
    if (headers.origin === undefined) return undefined;
    return byOrigin.get(headers.origin);
  };
  return {
    headersFor,
    preflightHeaders: (request) => ({ ...preflight, ...headersFor(request) }),
  };
}

function grantTo(origin: string): Headers {
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-correlation-id',
  };
}

const preflight: Headers = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, traceparent, x-correlation-id',
  'access-control-max-age': String(preflightSeconds),
};
