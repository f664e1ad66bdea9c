import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/**
 * AWS Signature Version 4, both sides of it: what a client of DynamoDB does, what EventBridge does before it calls
 * AppSync, and what AppSync verifies.
 */
export type SignableRequest = {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. `host` and `x-amz-date` must be among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };
export type SigningScope = { readonly region: string; readonly service: string };

const algorithm = 'AWS4-HMAC-SHA256';

/** The `authorization` header of the request; every header given is signed. */
export function authorizationOf(
  request: SignableRequest,
  credentials: Credentials,
  { region, service }: SigningScope,
): string {
  const names = Object.keys(request.headers).toSorted();
  const date = request.headers['x-amz-date'] ?? '';
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const signature = signatureOf(request, names, scope, credentials.secretAccessKey);
  return `${algorithm} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
}

/** AWS's own tolerance of clocks. */
const clockSkewMs = 5 * 60_000;

/** What is wrong with the signature, or undefined. */
export function signatureProblem(
  request: SignableRequest,
  credentials: Credentials,
  now: Date,
): string | undefined {
  const header =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, keyId, scope = '', signed = '', signature = ''] =
    header.exec(request.headers['authorization'] ?? '') ?? [];
  if (keyId !== credentials.accessKeyId) return 'the access key is unknown';
  const names = signed.split(';');
  if (!names.includes('host') || !names.includes('x-amz-date'))
    return 'host and date are not signed';
  const date = request.headers['x-amz-date'] ?? '';
  const signedAt = instantOf(date);
  if (
    !scope.startsWith(`${date.slice(0, 8)}/`) ||
    !(Math.abs(now.getTime() - signedAt) < clockSkewMs)
  ) {
    return 'the signature is not of now';
  }
  const expected = signatureOf(request, names, scope, credentials.secretAccessKey);
  const isSame = timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
  return isSame ? undefined : 'the signature does not match';
}

/** `20150830T123600Z` */
export function amzDate(now: Date): string {
  return now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

function instantOf(date: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function signatureOf(
  request: SignableRequest,
  names: readonly string[],
  scope: string,
  secret: string,
): string {
  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url),
    ...names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}`),
    '',
    names.join(';'),
    sha256(request.body),
  ].join('\n');
  const toSign = [algorithm, request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  return hmac(signingKey(scope, secret), toSign).toString('hex');
}

const keysMax = 20; // One for each service, credential and day.
const keys = new Map<string, Buffer>();

/** The same for a whole day, and four of the five hashes of a signature. */
function signingKey(scope: string, secret: string): Buffer {
  const name = `${scope} ${secret}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= keysMax) keys.clear();
  const [date = '', ...rest] = scope.split('/');
  const key = rest.reduce(hmac, hmac(`AWS4${secret}`, date));
  keys.set(name, key);
  return key;
}

function canonicalQuery(url: URL): string {
  const pairs = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.toSorted().join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
