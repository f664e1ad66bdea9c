import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

export type BodyLimits = { readonly bodyBytesMax: number; readonly bodyMsMax: number };

/** Reads a request's body as text, no more of it and no longer than allowed. */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limits.bodyBytesMax) {
    discard(request);
    return Promise.reject(tooLarge(limits));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let byteCount = 0;
    const timer = setTimeout(() => fail(tooSlow(limits)), limits.bodyMsMax);
    const fail = (fault: Error): void => {
      clearTimeout(timer);
      request.off('data', take);
      discard(request);
      reject(fault);
    };
    const take = (chunk: Buffer): void => {
      byteCount += chunk.length;
      if (byteCount > limits.bodyBytesMax) fail(tooLarge(limits));
      else chunks.push(chunk);
    };
    request.on('data', take);
    request.once('error', fail);
    request.once('end', () => {
      clearTimeout(timer);
      const [only] = chunks;
      resolve(
        chunks.length === 1 && only !== undefined
          ? only.toString()
          : Buffer.concat(chunks).toString(),
      );
    });
  });
}

/** A client that is still sending sees our answer only after it has sent; this much of it is thrown away unread. */
const discardedBytesMax = 64 * 1024 * 1024;
const discardMsMax = 2_000;

function discard(request: IncomingMessage): void {
  let byteCount = 0;
  const timer = setTimeout(() => request.destroy(), discardMsMax);
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.length;
    if (byteCount > discardedBytesMax) request.destroy();
  });
  request.once('close', () => clearTimeout(timer));
}

function tooLarge({ bodyBytesMax }: BodyLimits): HttpRefusal {
  return new HttpRefusal(413, 'BODY_TOO_LARGE', `A body may have at most ${bodyBytesMax} bytes.`);
}

function tooSlow({ bodyMsMax }: BodyLimits): HttpRefusal {
  const message = `The body did not come within ${bodyMsMax} ms.`;
  return new HttpRefusal(408, 'REQUEST_TIMEOUT', message, { connection: 'close' });
}
