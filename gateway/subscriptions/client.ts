import { decodeJwt } from 'jose';
import { identityOf, type TokenVerifier } from '../authenticate.ts';
import type { Client } from './types.ts';

/** Who is at the other end of a connection, from its `Authorization`. Throws `TokenRefused`. */
export async function clientOf(
  authorization: string | undefined,
  verify: TokenVerifier,
): Promise<Client> {
  const identity = await identityOf(authorization, verify);
  return { identity, expiresAtMs: expiryOf(authorization) };
}

export function hasExpired({ expiresAtMs }: Client): boolean {
  return expiresAtMs !== undefined && expiresAtMs <= Date.now();
}

/** As when a token is verified: clocks differ a little. */
const clockToleranceMs = 10_000;

/** The token was verified just before, so its payload may be believed. Tokens of other kinds tell no expiry. */
function expiryOf(authorization: string | undefined): number | undefined {
  const token = authorization?.replace(/^Bearer +/i, '');
  if (token === undefined || token === '') return undefined;
  try {
    const { exp } = decodeJwt(token);
    return exp === undefined ? undefined : exp * 1_000 + clockToleranceMs;
  } catch {
    return undefined;
  }
}
