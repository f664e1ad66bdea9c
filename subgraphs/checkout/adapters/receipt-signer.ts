import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, CompactSign, compactVerify, errors } from 'jose';
import { z } from 'zod';
import type { ReceiptClaims } from '../domain/digital-receipt.ts';
import type { ReceiptKey, ReceiptSigner } from '../ports/receipt-signer.ts';

export type ReceiptKeySettings = {
  /** JWKs: the first is private and signs; the others, private or public, only verify. */
  readonly jwks: readonly ReceiptJwk[];
  /** From which a key is derived where none is given, so that a laptop needs no setting. */
  readonly internalSecret: string;
  /** What a token is appended to, such as "https://shop.example/receipt#". Absent: a QR code holds the token itself. */
  readonly linkBase: string | undefined;
};

/** An Ed25519 key (RFC 8037); `d` makes it private. */
type ReceiptJwk = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d?: string | undefined;
  readonly kid?: string | undefined;
};

type NamedKey = { readonly published: ReceiptKey; readonly publicKey: KeyObject };

/** Signs with Ed25519: the same receipt always gives the same token, and 64 bytes of signature fit into a QR code. */
export async function createReceiptSigner(settings: ReceiptKeySettings): Promise<ReceiptSigner> {
  const jwks = settings.jwks.length > 0 ? settings.jwks : [derivedJwk(settings.internalSecret)];
  const [first] = jwks;
  if (first?.d === undefined)
    throw new RangeError('Expected a private key first, got a public one.');
  const signingKey = createPrivateKey({
    key: { kty: first.kty, crv: first.crv, x: first.x, d: first.d },
    format: 'jwk',
  });
  const keys = await Promise.all(jwks.map(named));
  const kid = keys[0]?.published.kid ?? '';
  return {
    keys: keys.map(({ published }) => published),
    sign: (claims) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(shortened(claims))))
        .setProtectedHeader({ alg: 'EdDSA', typ, kid })
        .sign(signingKey),
    verify: (token) => verified(keys, token),
    linkOf: (token) => `${settings.linkBase ?? ''}${token}`,
  };
}

/** Says what was signed, so that no token of another purpose passes for a receipt (RFC 8725, 3.11). */
const typ = 'tillgraph-receipt';

/** Short names keep the QR code coarse enough for a telephone. */
const payload = z.strictObject({
  id: z.string(),
  st: z.string(),
  ws: z.string(),
  se: z.enum(['ONLINE', 'OFFLINE']),
  ki: z.enum(['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID']),
  no: z.int(),
  at: z.iso.datetime(),
  to: z.string(),
  cu: z.string(),
  ha: z.string(),
});

function shortened(claims: ReceiptClaims): object {
  const { transactionId: id, storeId: st, workstationId: ws, series: se, kind: ki } = claims;
  const { receiptNumber: no, completedAt: at, total: to, currency: cu, hash: ha } = claims;
  return { id, st, ws, se, ki, no, at, to, cu, ha };
}

async function verified(
  keys: readonly NamedKey[],
  token: string,
): Promise<ReceiptClaims | undefined> {
  try {
    const { payload: bytes } = await compactVerify(
      token,
      ({ kid }) => {
        const key = keys.find(({ published }) => published.kid === kid);
        if (key === undefined) throw new errors.JWKSNoMatchingKey();
        return key.publicKey;
      },
      { algorithms: ['EdDSA'] },
    ).then((result) => {
      if (result.protectedHeader.typ !== typ) throw new errors.JWSInvalid('Of another purpose.');
      return result;
    });
    const read = payload.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const { id, st, ws, se, ki, no, at, to, cu, ha } = read;
    return {
      ...{ transactionId: id, storeId: st, workstationId: ws, series: se, kind: ki },
      ...{ receiptNumber: no, completedAt: at, total: to, currency: cu, hash: ha },
    };
  } catch (error) {
    // Every way of being wrong is one answer, so that nobody learns how near a forgery came.
    if (isForgery(error)) return undefined;
    throw error;
  }
}

function isForgery(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    // jose answers a TypeError for what isn't three parts of base64url text.
    error instanceof TypeError
  );
}

/** Without a name of its own a key is called by its thumbprint (RFC 7638). */
async function named(jwk: ReceiptJwk): Promise<NamedKey> {
  const { kty, crv, x } = jwk;
  const kid = jwk.kid ?? (await calculateJwkThumbprint({ kty, crv, x })).slice(0, thumbprintLength);
  const published = { kid, kty, crv, x, alg: 'EdDSA', use: 'sig' } as const;
  return { published, publicKey: createPublicKey({ key: { kty, crv, x }, format: 'jwk' }) };
}

/** 48 bits tell a handful of keys apart, and the QR code stays small. */
const thumbprintLength = 8;

/** The same secret gives the same key at each start and in each process. */
function derivedJwk(internalSecret: string): ReceiptJwk {
  const secret = Buffer.from(internalSecret, 'base64');
  const seed = Buffer.from(hkdfSync('sha256', secret, 'tillgraph', 'receipt-signature', seedBytes));
  const der = Buffer.concat([pkcs8OfEd25519, seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '', d } = key.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

const seedBytes = 32;
/** What stands before the seed in a PKCS #8 Ed25519 key (RFC 8410, 7). */
const pkcs8OfEd25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
