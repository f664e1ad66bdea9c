import { z } from 'zod';
import { type DataSource, invalidRequest } from './data-source.ts';

/** AppSync gives a whole request 30 s. */
const timeoutMs = 30_000;
/** AppSync takes at most 1 MB of an HTTP answer. */
const bodyBytesMax = 1_048_576;

/** AppSync's HTTP data source on one base address. The body of the answer is always a string. */
export function httpDataSource(baseUrl: string): DataSource {
  return async (request) => {
    const parsed = requestShape.safeParse(request);
    if (!parsed.success) return invalidRequest(`HTTP: ${z.prettifyError(parsed.error)}`);
    try {
      return await send(baseUrl, parsed.data);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        error: { message: `The endpoint could not be asked: ${message}`, type: 'HttpFault' },
      };
    }
  };
}

async function send(baseUrl: string, request: z.infer<typeof requestShape>) {
  const { method, resourcePath, params = {} } = request;
  const url = new URL(resourcePath, baseUrl);
  for (const [name, value] of Object.entries(params.query ?? {})) url.searchParams.set(name, value);
  const { body } = params;
  const response = await fetch(url, {
    method,
    headers: params.headers ?? {},
    signal: AbortSignal.timeout(timeoutMs),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (Buffer.byteLength(text) > bodyBytesMax) {
    const message = `The answer is larger than ${bodyBytesMax} bytes.`;
    return { error: { message, type: 'HttpFault' } };
  }
  const headers = Object.fromEntries(response.headers);
  return { result: { statusCode: response.status, headers, body: text } };
}

const requestShape = z.strictObject({
  method: z.enum(['PUT', 'POST', 'GET', 'DELETE', 'PATCH']),
  resourcePath: z.string().startsWith('/'),
  params: z
    .strictObject({
      query: z.record(z.string(), z.string()).optional(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    })
    .optional(),
});
