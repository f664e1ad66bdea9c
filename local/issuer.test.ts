import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { withDemoDefaults } from './demo-identity.ts';
import { createIssuer, tokenAudience } from './issuer.ts';

describe('The local issuer', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tillgraph-issuer-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('issues tokens that its published keys verify, with role, scopes and stores', async () => {
    const issuer = await createIssuer({ dataDir });
    const token = await issuer.issueToken(withDemoDefaults({ role: 'cashier', storeId: 'S001' }));
    const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.jwks()), {
      issuer: issuer.issuer,
      audience: tokenAudience,
    });
    expect(payload).toMatchObject({
      sub: 'operator:O001-01',
      roles: ['cashier'],
      scope: 'till:read till:sell product:read order:read order:write',
      stores: ['S001'],
      operator_id: 'O001-01',
      workstation_id: 'S001-W1',
    });
  });

  it('keeps its key, so that a token outlives a restart', async () => {
    const token = await (await createIssuer({ dataDir })).issueToken({ role: 'erp' });
    const restarted = await createIssuer({ dataDir });
    const { payload } = await jwtVerify(token, createLocalJWKSet(restarted.jwks()));
    expect(payload['stores']).toBe('ALL');
  });

  it.each`
    role            | storeId      | operatorId   | workstationId | customerId
    ${'cashier'}    | ${'S003'}    | ${'O003-01'} | ${'S003-W1'}  | ${undefined}
    ${'manager'}    | ${'S003'}    | ${'O003-05'} | ${'S003-W1'}  | ${undefined}
    ${'shopper'}    | ${undefined} | ${undefined} | ${undefined}  | ${'C00001'}
    ${'backoffice'} | ${undefined} | ${undefined} | ${undefined}  | ${undefined}
  `('a demo $role of $storeId is $operatorId $customerId', ({ role, storeId, ...expected }) => {
    expect(withDemoDefaults({ role, storeId })).toMatchObject(expected);
  });
});
