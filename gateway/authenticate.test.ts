import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { anonymous } from '#platform/identity.ts';
import { createTokenVerifier, identityOf, type TokenVerifier } from './authenticate.ts';

const issuer = 'https://issuer.example';
const audience = 'tillgraph';

describe('A token', () => {
  let verify: TokenVerifier;
  let privateKey: CryptoKey;
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    privateKey = pair.privateKey;
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1' }] });
    verify = createTokenVerifier({ issuer, audience, keys });
  });

  const sign = (
    claims: Record<string, unknown>,
    expires: string | number = '1h',
    key = privateKey,
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('O001-01')
      .setExpirationTime(expires)
      .sign(key);

  it('becomes an identity with its scopes and stores', async () => {
    const token = await sign({
      roles: ['cashier'],
      scope: 'till:read till:sell',
      stores: ['S001'],
      operator_id: 'O001-01',
      workstation_id: 'S001-W1',
    });
    expect(await identityOf(`Bearer ${token}`, verify)).toEqual({
      subject: 'O001-01',
      roles: ['cashier'],
      scopes: ['till:read', 'till:sell'],
      stores: ['S001'],
      operatorId: 'O001-01',
      workstationId: 'S001-W1',
    });
  });

  it('without scopes has those of its roles', async () => {
    const identity = await identityOf(`Bearer ${await sign({ roles: ['shopper'] })}`, verify);
    expect(identity.scopes).toEqual(['dtc:shop', 'product:read']);
    expect(identity.stores).toEqual([]);
  });

  it('that is absent is anonymous', async () => {
    expect(await identityOf(undefined, verify)).toBe(anonymous);
  });

  it.each`
    what                | authorization
    ${'another scheme'} | ${async () => 'Basic dXNlcjpwYXNz'}
    ${'garbage'}        | ${async () => 'Bearer x.y.z'}
    ${'an expired one'} | ${async () => `Bearer ${await sign({}, 1_000_000_000)}`}
    ${'another key'}    | ${async () => `Bearer ${await sign({}, '1h', (await generateKeyPair('ES256')).privateKey)}`}
    ${'a wrong claim'}  | ${async () => `Bearer ${await sign({ stores: 'S001' })}`}
    ${'no algorithm'}   | ${async () => `Bearer ${btoa('{"alg":"none"}')}.${btoa('{"sub":"x"}')}.`}
  `('is refused: $what', async ({ authorization }: { authorization: () => Promise<string> }) => {
    await expect(identityOf(await authorization(), verify)).rejects.toThrow(
      expect.objectContaining({ name: 'TokenRefused' }),
    );
  });

  it('is verified once in half a minute, and never taken after its end', async () => {
    const pair = await generateKeyPair('ES256');
    const local = createLocalJWKSet({
      keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1' }],
    });
    let askedCount = 0;
    let nowMs = Date.now();
    const patient = createTokenVerifier({
      ...{ issuer, audience, nowMs: () => nowMs },
      keys: (header, token) => {
        askedCount += 1;
        return local(header, token);
      },
    });
    const long = await sign({}, '1h', pair.privateKey);
    const first = await patient(long);
    nowMs += 29_000;
    expect(await patient(long)).toBe(first);
    expect(askedCount).toBe(1);
    nowMs += 2_000;
    await patient(long);
    expect(askedCount).toBe(2);
    const short = await sign({}, Math.floor(nowMs / 1000) + 5, pair.privateKey);
    await patient(short);
    nowMs += 30_000;
    await expect(patient(short)).rejects.toThrow('expired');
  });
});
