import { isAscii, isUtf8 } from 'node:buffer';
import type { Dispatcher, Pool } from 'undici';

/** What came back: the body whole, as text. */
export type PostAnswer = {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
  /** Whether the text has no backslash: then no string of a JSON text in it needs escaping. */
  readonly isPlain: boolean;
};

export type Post = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** To the last byte of the answer. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly answerBytesMax: number;
};

export type PostFaultCode = 'TIMEOUT' | 'ABORTED' | 'TOO_LARGE' | 'NOT_TEXT' | 'UNREACHABLE';

export class PostFault extends Error {
  override readonly name = 'PostFault';
  readonly code: PostFaultCode;

  constructor(code: PostFaultCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const backslash = 0x5c;

/**
 * One POST over a pool, by undici's own handler instead of streams and a promise for each part. Throws
 * PostFault.
 */
export function post(pool: Pool, request: Post): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    if (request.signal.aborted) {
      reject(new PostFault('ABORTED', request.signal.reason));
      return;
    }
    const { path, headers, body } = request;
    const exchange = createExchange(request, resolve, reject);
    pool.dispatch({ path, method: 'POST', headers, body }, exchange);
  });
}

function createExchange(
  { timeoutMs, signal, answerBytesMax }: Post,
  resolve: (answer: PostAnswer) => void,
  reject: (fault: PostFault) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let byteCount = 0;
  let status = 0;
  let contentType: string | undefined;
  let controller: Dispatcher.DispatchController | undefined;
  let isOver = false;

  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  };
  const fail = (fault: PostFault): void => {
    if (isOver) return;
    end();
    reject(fault);
    controller?.abort(fault);
  };
  const abort = (): void => fail(new PostFault('ABORTED', signal.reason));
  const timer = setTimeout(() => fail(new PostFault('TIMEOUT')), timeoutMs);
  signal.addEventListener('abort', abort);
  return {
    onRequestStart: (started) => {
      controller = started;
      // It waited for a connection until nobody wanted it any more.
      if (isOver) started.abort(new PostFault('ABORTED'));
    },
    onResponseStart: (_controller, statusCode, headers) => {
      status = statusCode;
      contentType = headers['content-type']?.toString();
    },
    onResponseData: (_controller, chunk) => {
      byteCount += chunk.length;
      if (byteCount > answerBytesMax) fail(new PostFault('TOO_LARGE'));
      else chunks.push(chunk);
    },
    onResponseEnd: () => {
      if (isOver) return;
      const bytes = joined(chunks, byteCount);
      const text = textOf(bytes);
      if (text === undefined) {
        fail(new PostFault('NOT_TEXT'));
        return;
      }
      end();
      resolve({ status, contentType, text, isPlain: !bytes.includes(backslash) });
    },
    onResponseError: (_controller, cause) => fail(new PostFault('UNREACHABLE', cause)),
  };
}

/** Where the parts of an answer are put together: the garbage collector would be slow to give back a Buffer for each. */
const joiningBytes = Buffer.allocUnsafeSlow(256 * 1024);

/** The answer whole, until the next one is asked for: to be read at once. */
function joined(chunks: readonly Buffer[], byteCount: number): Buffer {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  if (byteCount > joiningBytes.length) return Buffer.concat(chunks, byteCount);
  let offset = 0;
  for (const chunk of chunks) offset += chunk.copy(joiningBytes, offset);
  return joiningBytes.subarray(0, byteCount);
}

/** Undefined when it is no UTF-8. Most answers are ASCII, which is read as Latin-1 at half the cost. */
function textOf(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
