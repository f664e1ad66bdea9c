import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

export type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

export type ToSend = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
};

const agent = new Agent({ keepAlive: true, maxSockets: 20 });
const inJson = {
  'content-type': 'application/json',
  // Refusals have their status for clients of the present specification.
  accept: 'application/graphql-response+json',
};

/** Sends what it is given as it is; never follows, decodes or repeats. */
export function send(url: string, { method = 'POST', path = '/graphql', headers, body }: ToSend) {
  return new Promise<Sent>((resolve, reject) => {
    const sending = request(
      `${url}${path}`,
      { method, agent, headers: headers ?? inJson },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
        response.on('error', reject);
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Posts a request as JSON, or text that was to be JSON. */
export function post(url: string, body: unknown): Promise<Sent> {
  return send(url, { body: typeof body === 'string' ? body : JSON.stringify(body) });
}

type Shown = { readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[] };

/** The status and the first error's code, as in `400 BAD_REQUEST`; `200` when all went well. Fails on what is not JSON. */
export function verdictOf({ status, text }: Sent): string {
  const shown = JSON.parse(text) as Shown;
  if (shown.errors === undefined) return String(status);
  return `${status} ${String(shown.errors[0]?.extensions?.code)}`;
}
