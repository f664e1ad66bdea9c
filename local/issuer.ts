import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importPKCS8,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
} from 'jose';
import { newId } from '#kernel/ids.ts';
import { scopesOfRoles, type Role } from '#platform/roles.ts';

/** The audience that the gateway and AppSync expect in a token. */
export const tokenAudience = 'tillgraph';
export const localIssuerName = 'https://issuer.tillgraph.local';
// One working day of a shop, so that a token fetched in the morning lasts until closing.
const tokenLifetime = '12h';
// RS256 is what Cognito issues and what every AppSync client accepts.
const algorithm = 'RS256';
const keyFileName = 'issuer-key.pem';

export type TokenRequest = {
  readonly role: Role;
  /** Absent: the caller may see every store. */
  readonly storeId?: string | undefined;
  readonly operatorId?: string | undefined;
  readonly workstationId?: string | undefined;
  readonly customerId?: string | undefined;
};

export type Issuer = {
  readonly issuer: string;
  /** The public keys, as an OIDC issuer publishes them. */
  readonly jwks: () => JSONWebKeySet;
  readonly issueToken: (request: TokenRequest) => Promise<string>;
};

/**
 * A local stand-in for Cognito or another OIDC issuer: its key is kept in the data folder, so that tokens
 * survive a restart and `npm run token` works beside a running product.
 */
export async function createIssuer(options: {
  readonly dataDir: string;
  readonly issuer?: string;
}): Promise<Issuer> {
  const issuer = options.issuer ?? localIssuerName;
  const privateKey = await loadOrCreateKey(options.dataDir);
  const publicJwk = await publicPart(privateKey);
  return {
    issuer,
    jwks: () => ({ keys: [publicJwk] }),
    issueToken: (request) => sign(privateKey, publicJwk.kid, issuer, request),
  };
}

async function loadOrCreateKey(dataDir: string): Promise<CryptoKey> {
  const path = join(dataDir, keyFileName);
  const existing = await readFile(path, 'utf8').catch(() => undefined);
  if (existing !== undefined) return importPKCS8(existing, algorithm, { extractable: true });
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  await mkdir(dataDir, { recursive: true });
  // Written aside and renamed: two processes that start at once never read half a key.
  const aside = `${path}.${newId()}`;
  await writeFile(aside, await exportPKCS8(privateKey), { mode: 0o600 });
  await rename(aside, path);
  return importPKCS8(await readFile(path, 'utf8'), algorithm, { extractable: true });
}

async function publicPart(privateKey: CryptoKey) {
  const { kty, n, e } = await exportJWK(privateKey);
  if (kty === undefined || n === undefined || e === undefined) {
    throw new TypeError(
      `Expected an RSA key in ${keyFileName}; delete the file to make a new one.`,
    );
  }
  return { kty, n, e, alg: algorithm, use: 'sig', kid: `local-${n.slice(0, 12)}` };
}

async function sign(
  privateKey: CryptoKey,
  keyId: string,
  issuer: string,
  request: TokenRequest,
): Promise<string> {
  return new SignJWT(claimsOf(request))
    .setProtectedHeader({ alg: algorithm, kid: keyId })
    .setIssuer(issuer)
    .setAudience(tokenAudience)
    .setSubject(subjectOf(request))
    .setIssuedAt()
    .setExpirationTime(tokenLifetime)
    .sign(privateKey);
}

/** An operator's is the one that `operatorSignOn` answers. */
function subjectOf({ operatorId, customerId, role }: TokenRequest): string {
  if (operatorId !== undefined) return `operator:${operatorId}`;
  return customerId ?? `${role}:demo`;
}

function claimsOf(request: TokenRequest): Record<string, unknown> {
  return {
    roles: [request.role],
    scope: scopesOfRoles([request.role]).join(' '),
    stores: request.storeId === undefined ? 'ALL' : [request.storeId],
    operator_id: request.operatorId,
    workstation_id: request.workstationId,
    customer_id: request.customerId,
  };
}
