import type { Identity } from '#platform/contracts/identity.ts';
import { verifyIdentity } from '#platform/identity.ts';
import { createIdentitySigner } from './identity-token.ts';

const secret = 'identity-token-test-secret-of-32-characters';
const reusedForMs = 20_000;

function identityOf(subject: string): Identity {
  return { subject, roles: [], scopes: ['till:read'], stores: ['S001'] };
}

describe('the token that says who asks', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is what subgraphs accept', async () => {
    const token = await createIdentitySigner(secret)(identityOf('O1'));
    expect(await verifyIdentity(token, secret)).toMatchObject({ subject: 'O1', stores: ['S001'] });
  });

  it('is signed once for calls at the same time and is there at once afterwards', async () => {
    const sign = createIdentitySigner(secret);
    const identity = identityOf('O1');
    const [first, second] = [sign(identity), sign(identity)];
    expect(first).toBe(second);
    expect(sign(identity)).toBe(first);
    const token = await first;
    expect(sign(identity)).toBe(token);
  });

  it('is another one for another identity, however alike', async () => {
    const sign = createIdentitySigner(secret);
    const first = await sign(identityOf('O1'));
    const second = await sign(identityOf('O2'));
    expect(await verifyIdentity(first, secret)).toMatchObject({ subject: 'O1' });
    expect(await verifyIdentity(second, secret)).toMatchObject({ subject: 'O2' });
  });

  it.each`
    afterMs                | what
    ${reusedForMs - 1_000} | ${'the same'}
    ${reusedForMs + 1_000} | ${'a new one'}
  `('is $what after $afterMs ms', async ({ afterMs, what }) => {
    const sign = createIdentitySigner(secret);
    const identity = identityOf('O1');
    const begin = Date.now();
    const token = await sign(identity);
    jest.spyOn(Date, 'now').mockReturnValue(begin + (afterMs as number));
    const next = sign(identity);
    expect(next === token).toBe(what === 'the same');
    expect(typeof (await next)).toBe('string');
  });
});
