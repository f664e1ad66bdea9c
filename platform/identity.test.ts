import { backOffice, cashierOf, managerOf, service, shopper } from '../test/kit/identities.ts';
import { hasScopes, maySeeStore, requireStore, signIdentity, verifyIdentity } from './identity.ts';
import { scopesOfRoles } from './roles.ts';
import { signDocument } from './signatures.ts';

const secret = Buffer.alloc(32, 7).toString('base64');
const now = new Date('2026-03-01T09:00:00Z');

describe('a signed identity', () => {
  it.each([cashierOf('S001'), managerOf('S001'), backOffice(), shopper('C1'), service()])(
    'of $subject comes back as it was',
    async (identity) => {
      const token = await signIdentity(identity, secret, now);
      expect(await verifyIdentity(token, secret, now)).toEqual(identity);
    },
  );

  it('ends after a minute', async () => {
    const token = await signIdentity(cashierOf('S001'), secret, now);
    const later = new Date(now.getTime() + 66_000);
    await expect(verifyIdentity(token, secret, later)).rejects.toThrow(/expired/);
  });

  it('is not taken from a document that holds none', async () => {
    const token = await signDocument('identity', { subject: 'x' }, secret, 60, now);
    await expect(verifyIdentity(token, secret, now)).rejects.toThrow(/identity/);
  });
});

describe('stores', () => {
  it.each`
    identity             | storeId   | may
    ${cashierOf('S001')} | ${'S001'} | ${true}
    ${cashierOf('S001')} | ${'S002'} | ${false}
    ${backOffice()}      | ${'S002'} | ${true}
    ${shopper('C1')}     | ${'S001'} | ${false}
  `('$identity.subject may see $storeId: $may', ({ identity, storeId, may }) => {
    expect(maySeeStore(identity, storeId)).toBe(may);
    const require = (): void => requireStore(identity, storeId);
    if (may) expect(require).not.toThrow();
    else expect(require).toThrow(`Store ${String(storeId)} is not among`);
  });
});

describe('scopes', () => {
  it.each`
    required                                          | has
    ${[['till:sell']]}                                | ${true}
    ${[['till:sell', 'till:approve']]}                | ${false}
    ${[['till:sell', 'till:approve'], ['till:read']]} | ${true}
    ${[[]]}                                           | ${true}
    ${[]}                                             | ${false}
  `('a cashier has $required: $has', ({ required, has }) => {
    expect(hasScopes(cashierOf('S001'), required)).toBe(has);
  });

  it.each`
    role            | scope             | grants
    ${'manager'}    | ${'till:sell'}    | ${true}
    ${'cashier'}    | ${'till:approve'} | ${false}
    ${'shopper'}    | ${'till:read'}    | ${false}
    ${'backoffice'} | ${'service'}      | ${false}
    ${'service'}    | ${'service'}      | ${true}
    ${'toString'}   | ${'till:read'}    | ${false}
  `('$role grants $scope: $grants', ({ role, scope, grants }) => {
    expect(scopesOfRoles([role]).includes(scope)).toBe(grants);
  });
});
