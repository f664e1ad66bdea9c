import { type Dispatcher, Pool } from 'undici';
import type { SignedRequest } from './signer.ts';

export type ExchangeLimits = {
  readonly connectionsMax: number;
  readonly connectTimeoutMs: number;
  readonly requestTimeoutMs: number;
};

export type ExchangeAnswer = {
  readonly status: number;
  readonly text: string;
  /** As the SDK's commands answer it. */
  readonly metadata: { readonly httpStatusCode: number; readonly requestId?: string };
};

export type Exchange = {
  /** Rejects when no whole answer came. */
  readonly post: (request: SignedRequest, body: Buffer) => Promise<ExchangeAnswer>;
  readonly close: () => void;
};

const idleMs = 20_000; // A till pauses between two customers; a new TLS connection costs more than an idle one.

/** Plain POSTs over a pool of kept-alive connections for each server. */
export function createExchange(limits: ExchangeLimits): Exchange {
  const pools = new Map<string, Pool>();
  let closed = false;
  const poolOf = (origin: string): Pool => {
    const known = pools.get(origin);
    if (known !== undefined) return known;
    if (closed) throw new Error('The DynamoDB client has been destroyed.');
    const pool = openPool(origin, limits);
    pools.set(origin, pool);
    return pool;
  };
  return {
    post: (request, body) => post(poolOf(request.origin), request, body),
    close: () => {
      closed = true;
      for (const pool of pools.values()) void pool.destroy();
      pools.clear();
    },
  };
}

function openPool(origin: string, limits: ExchangeLimits): Pool {
  return new Pool(origin, {
    connections: limits.connectionsMax,
    connect: { timeout: limits.connectTimeoutMs },
    headersTimeout: limits.requestTimeoutMs,
    bodyTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: idleMs,
  });
}

/** By `dispatch`, which costs a fraction of `request` and `fetch`. */
function post(pool: Pool, { headers }: SignedRequest, body: Buffer): Promise<ExchangeAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let requestId: string | undefined;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, statusCode, received) => {
        status = statusCode;
        requestId = String(received['x-amzn-requestid'] ?? '');
      },
      onResponseData: (_controller, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        const metadata = { httpStatusCode: status, ...(requestId ? { requestId } : {}) };
        resolve({ status, text: textOf(chunks), metadata });
      },
      onResponseError: (_controller, error) => reject(error),
    };
    pool.dispatch({ path: '/', method: 'POST', headers: { ...headers }, body }, handler);
  });
}

/** Joined before it is read as text: a chunk may end within a character. */
function textOf(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined
    ? only.toString('utf8')
    : Buffer.concat(chunks).toString('utf8');
}
