import fc from 'fast-check';
import { isStrongSecret, signDocument, SignatureFault, verifyDocument } from './signatures.ts';

const secret = Buffer.alloc(32, 7).toString('base64');
const otherSecret = Buffer.alloc(32, 8).toString('base64');
const now = new Date('2026-03-01T09:00:00Z');

function after(seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

describe('a signed document', () => {
  it('comes back with when it was signed and when it ends', async () => {
    const token = await signDocument('quote', { basketId: 'b1' }, secret, 900, now);
    expect(await verifyDocument('quote', token, secret, { now })).toEqual({
      basketId: 'b1',
      iat: now.getTime() / 1000,
      exp: now.getTime() / 1000 + 900,
    });
  });

  it.each`
    what                      | purpose       | key            | at            | valid
    ${'right'}                | ${'quote'}    | ${secret}      | ${now}        | ${true}
    ${'another purpose'}      | ${'approval'} | ${secret}      | ${now}        | ${false}
    ${'another secret'}       | ${'quote'}    | ${otherSecret} | ${now}        | ${false}
    ${'within the tolerance'} | ${'quote'}    | ${secret}      | ${after(905)} | ${true}
    ${'after the tolerance'}  | ${'quote'}    | ${secret}      | ${after(906)} | ${false}
  `('of $what is valid: $valid', async ({ purpose, key, at, valid }) => {
    const token = await signDocument('quote', { basketId: 'b1' }, secret, 900, now);
    const verified = verifyDocument(purpose, token, key, { now: at });
    if (valid) await expect(verified).resolves.toMatchObject({ basketId: 'b1' });
    else await expect(verified).rejects.toThrow(SignatureFault);
  });

  it('may be read after its expiry when the caller says so', async () => {
    const token = await signDocument('quote', { basketId: 'b1' }, secret, 900, now);
    const options = { now: after(86_400), ignoreExpiry: true };
    expect(await verifyDocument('quote', token, secret, options)).toMatchObject({ basketId: 'b1' });
  });

  it('is refused when any character of it was changed', async () => {
    const token = await signDocument(
      'quote',
      { basketId: 'b1', totalMinor: 100 },
      secret,
      900,
      now,
    );
    const character = fc.constantFrom(
      ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), character, async (at, replacement) => {
        fc.pre(token[at] !== replacement);
        const changed = token.slice(0, at) + replacement + token.slice(at + 1);
        fc.pre(!sameBytes(token, changed));
        await expect(verifyDocument('quote', changed, secret, { now })).rejects.toThrow(
          SignatureFault,
        );
      }),
    );
  });

  it.each(['', 'abc', 'a.b.c', '....', '"quote"', 'eyJhbGciOiJub25lIn0.e30.'])(
    'is refused when it is %j',
    async (token) => {
      await expect(verifyDocument('quote', token, secret)).rejects.toThrow(SignatureFault);
    },
  );
});

describe('the internal secret', () => {
  it.each([
    [Buffer.alloc(31).toString('base64'), false],
    [Buffer.alloc(32).toString('base64'), true],
    ['', false],
  ])('%s is strong: %s', async (text, strong) => {
    expect(isStrongSecret(text)).toBe(strong);
    if (!strong) await expect(signDocument('quote', {}, text, 1)).rejects.toThrow(/32 bytes/);
  });
});

/** The last character of a base64url part carries bits that no byte uses: two spellings, one signature. */
function sameBytes(left: string, right: string): boolean {
  const bytes = (token: string): string =>
    token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('hex'))
      .join('.');
  return bytes(left) === bytes(right);
}
