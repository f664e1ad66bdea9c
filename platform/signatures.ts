import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { CompactSign, compactVerify, errors } from 'jose';
import { z } from 'zod';

/** The token was not signed by us for this purpose, was changed, or is too old. */
export class SignatureFault extends Error {
  override readonly name = 'SignatureFault';
}

type VerifyOptions = { readonly ignoreExpiry?: boolean; readonly now?: Date };

/**
 * Signs a payload as a compact JWS (HS256) that lives `expirySeconds`. Each purpose has its own key (HKDF of the
 * internal secret), so that an approval can never pass for a quote.
 */
export async function signDocument(
  purpose: string,
  payload: object,
  internalSecret: string,
  expirySeconds: number,
  now: Date = new Date(),
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const document = { ...payload, iat: issuedAt, exp: issuedAt + expirySeconds };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(document)))
    .setProtectedHeader({ alg: algorithm })
    .sign(keyFor(purpose, internalSecret));
}

/** Answers the payload with `iat` and `exp` in seconds; a caller parses it by its own schema. */
export async function verifyDocument(
  purpose: string,
  token: string,
  internalSecret: string,
  options: VerifyOptions = {},
): Promise<unknown> {
  const payload = await verifiedPayload(purpose, token, keyFor(purpose, internalSecret));
  if (options.ignoreExpiry !== true) refuseExpired(purpose, payload.exp, options.now ?? new Date());
  return payload;
}

/** Bytes of the internal secret; HS256 wants a key no shorter than its 256-bit hash (RFC 7518, 3.2). */
const secretBytesMin = 32;
/** Clocks of two servers of one deployment differ by less than this. */
const clockToleranceSeconds = 5;
const algorithm = 'HS256';
const documentSchema = z.looseObject({ iat: z.int(), exp: z.int() });

/** Whether the secret, base64 as in the settings, is long enough to derive keys from. */
export function isStrongSecret(internalSecret: string): boolean {
  return Buffer.from(internalSecret, 'base64').length >= secretBytesMin;
}

async function verifiedPayload(
  purpose: string,
  token: string,
  key: KeyObject,
): Promise<z.infer<typeof documentSchema>> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: [algorithm] });
    return documentSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch (cause) {
    // Every way of being wrong is one answer, so that nobody learns how near a forgery came.
    if (!isForgery(cause)) throw cause;
    throw new SignatureFault(`Expected a document that we signed for "${purpose}".`, { cause });
  }
}

function isForgery(cause: unknown): boolean {
  return (
    cause instanceof errors.JOSEError ||
    cause instanceof z.ZodError ||
    cause instanceof SyntaxError ||
    // jose answers a TypeError for a token that isn't three parts of base64url text.
    cause instanceof TypeError
  );
}

function refuseExpired(purpose: string, expiresAtSeconds: number, now: Date): void {
  const ageSeconds = now.getTime() / 1000 - expiresAtSeconds;
  if (ageSeconds <= clockToleranceSeconds) return;
  throw new SignatureFault(`The "${purpose}" expired ${Math.ceil(ageSeconds)} s ago.`);
}

// Deriving a key costs more than signing with it; a process has one secret and a handful of purposes.
const derivedKeys = new Map<string, KeyObject>();
/** Tests make secrets by the hundred; what is more than this is derived again. */
const derivedKeyCountMax = 100;

function keyFor(purpose: string, internalSecret: string): KeyObject {
  const id = `${purpose}\n${internalSecret}`;
  const known = derivedKeys.get(id);
  if (known !== undefined) return known;
  const key = deriveKey(purpose, internalSecret);
  if (derivedKeys.size >= derivedKeyCountMax) derivedKeys.clear();
  derivedKeys.set(id, key);
  return key;
}

function deriveKey(purpose: string, internalSecret: string): KeyObject {
  if (!isStrongSecret(internalSecret)) {
    throw new RangeError(
      `Expected an internal secret of ${secretBytesMin} bytes in base64 or more.`,
    );
  }
  const secret = Buffer.from(internalSecret, 'base64');
  const derived = hkdfSync('sha256', secret, 'tillgraph', purpose, secretBytesMin);
  return createSecretKey(Buffer.from(derived));
}
