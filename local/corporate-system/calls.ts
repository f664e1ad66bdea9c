import type { CorporateSystem } from './start.ts';

export type Fault = {
  readonly kind:
    | 'slow'
    | 'too-many-requests'
    | 'unavailable'
    | 'error'
    | 'refuse'
    | 'half-answer'
    | 'accept-then-timeout'
    | 'accept-then-error'
    | 'accept-twice';
  /** How many of the next matching requests; 1 unless said. */
  readonly count?: number;
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** A part of the address. */
  readonly path?: string;
  /** Of `slow`. */
  readonly delayMs?: number;
};

/** Lets the next requests fail in the given way. */
export async function orderFault(system: CorporateSystem, fault: Fault): Promise<void> {
  await callControl(system, 'POST', fault);
}

export async function clearFaults(system: CorporateSystem): Promise<void> {
  await callControl(system, 'DELETE');
}

/** How many requests its OData service has had. */
export async function requestCount(system: CorporateSystem): Promise<number> {
  const { requestCount: count } = (await callControl(system, 'GET')) as { requestCount: number };
  return count;
}

/** An OData call as the company's own people make it: `GET` without a body, `POST` or `PATCH` with one. */
export async function callCorporateSystem(
  { url, credentials }: CorporateSystem,
  path: string,
  change?: { readonly method: 'POST' | 'PATCH'; readonly body: object },
): Promise<unknown> {
  const { user, password } = credentials;
  const answer = await fetch(`${url}/${path}`, {
    method: change?.method ?? 'GET',
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      accept: 'application/json;IEEE754Compatible=true',
      'content-type': 'application/json;IEEE754Compatible=true',
    },
    ...(change === undefined ? {} : { body: JSON.stringify(change.body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function callControl(
  system: CorporateSystem,
  method: string,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(new URL('/faults', system.url), {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The fault was not taken: ${await answer.text()}`);
  return answer.json();
}
