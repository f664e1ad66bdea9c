import { generateKeyPairSync } from 'node:crypto';
import { CompactSign, importJWK, SignJWT } from 'jose';
import fc from 'fast-check';
import { type ReceiptClaims } from '../domain/digital-receipt.ts';
import { createReceiptSigner } from './receipt-signer.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const claims: ReceiptClaims = {
  transactionId: '01a20548-2d2d-7bbf-80e9-606af2f990ab',
  ...{ storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE', kind: 'SALE' },
  ...{ receiptNumber: 7, completedAt: '2026-03-02T10:00:00.000Z', total: '36.82' },
  ...{ currency: 'EUR', hash: 'a'.repeat(64) },
};
const signerWith = (jwks: Parameters<typeof createReceiptSigner>[0]['jwks'] = []) =>
  createReceiptSigner({ jwks, internalSecret, linkBase: 'https://shop.example/receipt#' });
const newKey = (kid: string) => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '', d } = privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid } as const;
};
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a digital receipt', () => {
  it('proves what was signed, with one token for one receipt', async () => {
    const signer = await signerWith();
    const token = await signer.sign(claims);
    expect(await signer.verify(token)).toEqual(claims);
    expect(await (await signerWith()).sign(claims)).toBe(token);
    expect(signer.linkOf(token)).toBe(`https://shop.example/receipt#${token}`);
    expect(token.length).toBeLessThan(600);
  });

  it('is checked with the published key alone', async () => {
    const signer = await signerWith();
    const { kid, kty, crv, x } = signer.keys[0] ?? fail();
    const other = await signerWith([newKey('other'), { kid, kty, crv, x }]);
    expect(await other.verify(await signer.sign(claims))).toEqual(claims);
    expect(JSON.stringify(signer.keys)).not.toContain('"d"');
  });

  it('of an old key still holds when a new one signs, until the old one is taken out', async () => {
    const [old, fresh] = [newKey('2025'), newKey('2026')];
    const token = await (await signerWith([old])).sign(claims);
    const rotated = await signerWith([fresh, { ...old, d: undefined }]);
    expect(await rotated.verify(token)).toEqual(claims);
    expect(await rotated.verify(await rotated.sign(claims))).toEqual(claims);
    expect(await (await signerWith([fresh])).verify(token)).toBeUndefined();
    await expect(signerWith([{ ...old, d: undefined }])).rejects.toThrow('private key first');
  });

  it.each`
    forgery                               | make
    ${'nothing'}                          | ${async () => ''}
    ${'three dots'}                       | ${async () => '...'}
    ${'alg none'}                         | ${async () => `${encoded({ alg: 'none', typ: 'tillgraph-receipt' })}.${encoded({ id: 'x' })}.`}
    ${'another key under our name'}       | ${async (kid: string) => signedBy(newKey(kid), kid)}
    ${'a key that nobody knows'}          | ${async () => signedBy(newKey('x'), 'x')}
    ${'our public key as an HMAC secret'} | ${async (kid: string, x: string) => new SignJWT({ id: 'x' }).setProtectedHeader({ alg: 'HS256', typ: 'tillgraph-receipt', kid }).sign(Buffer.from(x, 'base64url'))}
  `('that is $forgery is not ours', async ({ make }: Forging) => {
    const signer = await signerWith();
    const [{ kid, x } = fail()] = signer.keys;
    expect(await signer.verify(await make(kid, x))).toBeUndefined();
  });

  it('of another purpose is not ours, though our key signed it', async () => {
    const key = newKey('k');
    const signer = await signerWith([key]);
    expect(await signer.verify(await signedBy(key, 'k'))).toBeDefined();
    expect(await signer.verify(await signedBy(key, 'k', 'quote'))).toBeUndefined();
  });

  it('with any character changed is not ours', async () => {
    const signer = await signerWith();
    const token = await signer.sign(claims);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom('A', 'b', '7', '.', '~'),
        async (at, put) => {
          const changed = token.slice(0, at) + put + token.slice(at + 1);
          const answer = await signer.verify(changed);
          // The last character of a part has bits that mean nothing.
          expect(answer === undefined || JSON.stringify(answer) === JSON.stringify(claims)).toBe(
            true,
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

type Forging = { readonly make: (kid: string, x: string) => Promise<string> };

async function signedBy(jwk: ReturnType<typeof newKey>, kid: string, typ = 'tillgraph-receipt') {
  const { transactionId: id, storeId: st, workstationId: ws, series: se, kind: ki } = claims;
  const { receiptNumber: no, completedAt: at, total: to, currency: cu, hash: ha } = claims;
  const text = JSON.stringify({ id, st, ws, se, ki, no, at, to, cu, ha });
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', typ, kid })
    .sign(await importJWK({ ...jwk, kty: 'OKP', alg: 'EdDSA' } as never));
}

function fail(): never {
  throw new Error('Expected a key.');
}
