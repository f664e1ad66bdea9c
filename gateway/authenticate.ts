import { hash } from 'node:crypto';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { createLruCache } from '#platform/lru-cache.ts';
import { scopesOfRoles } from '#platform/roles.ts';

/** Turns a bearer token into an identity, or throws `TokenRefused`. */
export type TokenVerifier = (token: string) => Promise<Identity>;

/** The message says what is wrong in words that are safe to show. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export type TokenVerifierOptions = {
  readonly issuer: string;
  readonly audience: string;
  /** From `createRemoteJWKSet` (any OIDC issuer, keys rotate) or `createLocalJWKSet`. */
  readonly keys: JWTVerifyGetKey;
  /** Epoch milliseconds. */
  readonly nowMs?: () => number;
};

const invalidToken =
  'The token is not valid here: its signature, issuer or audience is not what this gateway expects.';

/** Clocks of tills and servers differ a little. */
const clockToleranceSeconds = 10;
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/**
 * A verified token is taken as good for this long without another look: verifying costs 100 µs and more, a till asks
 * twice a second, and a key that was taken back acts within half a minute.
 */
const rememberedMs = 30_000;
/** Tills and shoppers of a chain that are busy at once; each is some 500 bytes. */
const rememberedCountMax = 10_000;

type Verified = { readonly identity: Identity; readonly untilMs: number };

/** Verifies access tokens of an OIDC issuer (Cognito, the local issuer): signature, issuer, audience, time. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const nowMs = options.nowMs ?? Date.now;
  const remembered = createLruCache<Verified>(rememberedCountMax);
  return async (token) => {
    // By hash, so that no heap dump holds tokens that still open doors.
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    if (known !== undefined && nowMs() < known.untilMs) return known.identity;
    const payload = await verifyToken(token, options);
    const identity = identityIn(payload);
    const expiresMs = payload.exp === undefined ? Infinity : payload.exp * 1000;
    const untilMs = Math.min(nowMs() + rememberedMs, expiresMs);
    remembered.set(key, { identity, untilMs }, 1);
    return identity;
  };
}

function identityIn(payload: JWTPayload): Identity {
  const claims = tokenClaims.safeParse(payload);
  if (claims.success) return toIdentity(claims.data);
  const paths = claims.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new TokenRefused(`The token lacks or misstates the claims: ${paths}.`);
}

const bearer = /^Bearer +([\w.~+/-]+=*)$/i;

/** The identity of a request's `Authorization` header. No header: anonymous. */
export async function identityOf(
  authorization: string | undefined,
  verify: TokenVerifier,
): Promise<Identity> {
  if (authorization === undefined || authorization === '') return anonymous;
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) throw new TokenRefused('Expected "Authorization: Bearer <token>".');
  return verify(token);
}

const tokenClaims = z.object({
  sub: z.string().min(1),
  roles: z.array(z.string()).default([]),
  scope: z.string().optional(),
  stores: z.union([z.literal('ALL'), z.array(z.string())]).default([]),
  operator_id: z.string().optional(),
  workstation_id: z.string().optional(),
  customer_id: z.string().optional(),
});

async function verifyToken(
  token: string,
  { keys, issuer, audience, nowMs = Date.now }: TokenVerifierOptions,
): Promise<JWTPayload> {
  try {
    const options = {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(nowMs()),
    };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (cause) {
    const isExpired = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED';
    throw new TokenRefused(isExpired ? 'The token has expired.' : invalidToken, {
      cause,
    });
  }
}

/** Scopes come from the token when it has any, otherwise from its roles. */
function toIdentity(claims: z.infer<typeof tokenClaims>): Identity {
  const { sub, roles, scope, stores, operator_id, workstation_id, customer_id } = claims;
  return {
    subject: sub,
    roles,
    scopes: scope === undefined ? scopesOfRoles(roles) : scope.split(' ').filter(Boolean),
    stores,
    ...(operator_id === undefined ? {} : { operatorId: operator_id }),
    ...(workstation_id === undefined ? {} : { workstationId: workstation_id }),
    ...(customer_id === undefined ? {} : { customerId: customer_id }),
  };
}
