import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** The client was gone, or too slow and cut off, before its body was there: nobody is left to be told. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/**
 * Reads a request's body as text, no more of it than allowed. How long it may take is the server's own rule
 * (`requestTimeout`), so that no request needs a timer for it.
 */
export function readBody(request: IncomingMessage, bodyBytesMax: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) {
    discard(request);
    return Promise.reject(tooLarge(bodyBytesMax));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let byteCount = 0;
    request.on('data', (chunk: Buffer) => {
      byteCount += chunk.length;
      if (byteCount <= bodyBytesMax) {
        chunks.push(chunk);
        return;
      }
      request.removeAllListeners('data');
      discard(request);
      reject(tooLarge(bodyBytesMax));
    });
    request.once('error', (cause) => reject(new ClientGone('The body broke off.', { cause })));
    request.once('end', () => {
      const [only] = chunks;
      const isOne = chunks.length === 1 && only !== undefined;
      resolve((isOne ? only : Buffer.concat(chunks)).toString());
    });
  });
}

/** A client that is still sending sees our answer only after it has sent; this much of it is thrown away unread. */
const discardedBytesMax = 64 * 1024 * 1024;
const discardMsMax = 5_000;

function discard(request: IncomingMessage): void {
  let byteCount = 0;
  const timer = setTimeout(() => request.destroy(), discardMsMax);
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.length;
    if (byteCount > discardedBytesMax) request.destroy();
  });
  request.once('close', () => clearTimeout(timer));
}

function tooLarge(bodyBytesMax: number): HttpRefusal {
  return new HttpRefusal(413, 'BODY_TOO_LARGE', `A body may have at most ${bodyBytesMax} bytes.`);
}
