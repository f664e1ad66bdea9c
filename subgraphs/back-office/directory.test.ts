import { generateKeyPairSync } from 'node:crypto';
import { newId } from '#kernel/ids.ts';
import { backOffice, cashierOf, managerOf, service, shopper } from '../../test/kit/identities.ts';
import { seedBackOffice } from './adapters/postgres/seed.ts';
import { pinAttemptsMax } from './domain/operator.ts';
import { type Answer, createAsking } from './adapters/testing/asking.contract.ts';
import {
  type RunningBackOffice,
  runBackOffice,
} from './adapters/testing/running-back-office.contract.ts';
import { until } from './adapters/testing/until.contract.ts';
import { cashierPin, managerPin, smallChain } from './adapters/testing/small-chain.contract.ts';
import { terms } from './domain/sample-sale.contract.ts';
import { runClock } from './usecases/run-clock.ts';
import type { SubgraphContext } from './context.ts';

let office: RunningBackOffice;
beforeAll(async () => {
  office = await runBackOffice();
});
afterAll(() => office.close());
beforeEach(() => office.setNow('2026-03-02T09:00:00.000Z'));

const { query, mutate, codeOf } = createAsking(() => office.subgraph, backOffice());

const policy = { pricesIncludeTax: true, taxRoundingLevel: 'LINE' };
function storeInput(over: object = {}): object {
  return {
    ...{ storeId: 'S010', gln: '9521001000048', name: 'Ten', kind: 'PHYSICAL', countryCode: 'CH' },
    ...{ currency: 'CHF', timeZone: 'Europe/Zurich', jurisdictionId: 'CH', policy },
    ...over,
  };
}

describe('stores', () => {
  it('are created once with their first policy, and refused when something is wrong', async () => {
    const idempotencyKey = newId();
    const rounding = { increment: { amount: '0.05', currency: 'CHF' } };
    const input = storeInput({ idempotencyKey, policy: { ...policy, cashRounding: rounding } });
    const selection =
      'store { storeId policy { policyVersion cashRounding { increment { amount } mode } returnWindowDays } }';
    const first = await mutate('storeCreate', input, selection);
    expect(first.store.policy).toEqual({
      ...{ policyVersion: 1, returnWindowDays: 30 },
      cashRounding: { increment: { amount: '0.05' }, mode: 'HALF_UP' },
    });
    expect(await mutate('storeCreate', input, selection)).toEqual(first);
    expect(await codeOf('storeCreate', { ...input, name: 'Other' })).toBe('IDEMPOTENCY_KEY_REUSED');
    const other = { storeId: 'S011', gln: '9521001000055' };
    expect(await codeOf('storeCreate', storeInput())).toBe('STORE_ALREADY_EXISTS');
    expect(await codeOf('storeCreate', storeInput({ storeId: 'S011' }))).toBe(
      'STORE_ALREADY_EXISTS',
    );
    expect(await codeOf('storeCreate', storeInput({ ...other, timeZone: 'Mars/Olympus' }))).toBe(
      'STORE_INVALID',
    );
    expect(await codeOf('storeCreate', storeInput({ ...other, dayStart: '4' }))).toBe(
      'STORE_INVALID',
    );
    const wrong = { ...policy, returnWindowDays: -1 };
    expect(await codeOf('storeCreate', storeInput({ ...other, policy: wrong }))).toBe(
      'POLICY_INVALID',
    );
  });

  it('change policy by version and date, and tell it when it comes into force', async () => {
    const idempotencyKey = newId();
    const later = '2026-03-05T00:00:00.000Z';
    const input = {
      idempotencyKey,
      storeId: 'S001',
      validFrom: later,
      policy: { ...policy, returnWindowDays: 60 },
    };
    const selection = 'policy { policyVersion }';
    const set = await mutate('storePolicySet', input, selection);
    expect(set.policy).toEqual({ policyVersion: 2 });
    expect(await mutate('storePolicySet', input, selection)).toEqual(set);
    expect(await codeOf('storePolicySet', { ...input, policy })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await codeOf('storePolicySet', { storeId: 'S001', policy })).toBe('POLICY_INVALID');
    expect(await codeOf('storePolicySet', { storeId: 'nope', policy })).toBe('STORE_UNKNOWN');
    expect(await codeOf('storePolicySet', { storeId: 'S001', policy }, managerOf('S002'))).toBe(
      'FORBIDDEN',
    );
    const text =
      'query ($at: DateTime) { store(storeId: "S001") { policy(at: $at) { returnWindowDays } } }';
    expect((await query(text)).data.store.policy).toEqual({ returnWindowDays: 30 });
    expect((await query(text, { at: later })).data.store.policy).toEqual({ returnWindowDays: 60 });
    const told = () => office.published.filter(({ aggregateId }) => aggregateId === 'store:S001');
    const before = told().length;
    office.setNow('2026-03-05T00:00:01.000Z');
    const context = office.subgraph.createContext({ identity: service(), correlationId: 'c' });
    const { ports } = context as SubgraphContext;
    await runClock(ports);
    await runClock(ports);
    await until(() => told().length > before);
    expect(told()).toHaveLength(before + 1);
    expect(told().at(-1)?.detail).toMatchObject({
      policy: { policyVersion: 2, returnWindowDays: 60 },
    });
  });

  it('are shown to those who work there, and their public face to shoppers', async () => {
    const text =
      '{ store(storeId: "S002") { name shifts { nodes { shiftId } } workstations { workstationId } } }';
    expect((await query(text, {}, cashierOf('S001'))).data.store).toBeNull();
    const shown = { name: 'Store S002', shifts: { nodes: [] }, workstations: [] };
    expect((await query(text, {}, shopper('C1'))).data.store).toEqual(shown);
    const own = (await query('{ stores { nodes { storeId } } }', {}, cashierOf('S001'))).data
      .stores;
    expect(own.nodes).toEqual([{ storeId: 'S001' }]);
    const tooMany = await query('{ stores(first: 101) { nodes { storeId } } }');
    expect(tooMany.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'PAGE_SIZE_TOO_LARGE',
    });
  });

  it('are found as entities by either key', async () => {
    const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Store { storeId }
      ... on Workstation { name store { storeId } } ... on Operator { name } } }`;
    const representations = [
      ...[
        { __typename: 'Store', gln: '9521001000024' },
        { __typename: 'Store', storeId: 'S001' },
      ],
      ...[
        { __typename: 'Workstation', workstationId: 'S001-W1' },
        { __typename: 'Operator', operatorId: 'nope' },
      ],
    ];
    expect((await query(text, { r: representations })).data._entities).toEqual([
      ...[{ storeId: 'S002' }, { storeId: 'S001' }],
      ...[{ name: 'Till 1', store: { storeId: 'S001' } }, null],
    ]);
  });
});

describe('workstations', () => {
  const publicKey = () =>
    generateKeyPairSync('ed25519')
      .publicKey.export({ format: 'der', type: 'spki' })
      .toString('base64');
  const newCode = async (workstationId: string): Promise<Answer> =>
    (await mutate('workstationEnrolmentCodeCreate', { workstationId }, 'code expiresAt')).code;
  const enrol = (input: object) =>
    codeOf('workstationEnrol', { workstationId: 'S001-W9', publicKey: publicKey(), ...input });

  it('are created once per key', async () => {
    const input = {
      idempotencyKey: newId(),
      storeId: 'S001',
      workstationId: 'S001-W9',
      name: 'Nine',
    };
    expect(await codeOf('workstationCreate', input)).toBeUndefined();
    expect(await codeOf('workstationCreate', input)).toBeUndefined();
    expect(await codeOf('workstationCreate', { ...input, name: 'Ten' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await codeOf('workstationCreate', { ...input, idempotencyKey: newId() })).toBe(
      'WORKSTATION_ALREADY_EXISTS',
    );
    expect(
      await codeOf('workstationCreate', { ...input, idempotencyKey: newId(), storeId: 'nope' }),
    ).toBe('STORE_UNKNOWN');
  });

  it('enrol with a code once, in time, with an Ed25519 key, and can rotate it', async () => {
    const code = await newCode('S001-W9');
    expect(await enrol({ code, publicKey: 'rubbish' })).toBe('PUBLIC_KEY_INVALID');
    expect(await enrol({ code: 'WRONG' })).toBe('ENROLMENT_CODE_INVALID');
    expect(await enrol({ code, workstationId: 'nope' })).toBe('WORKSTATION_UNKNOWN');
    expect(await enrol({ code: ` ${String(code).toLowerCase()}` })).toBeUndefined();
    expect(await enrol({ code })).toBe('ENROLMENT_CODE_INVALID');
    const late = await newCode('S001-W9');
    office.setNow('2026-03-02T09:15:00.000Z');
    expect(await enrol({ code: late })).toBe('ENROLMENT_CODE_INVALID');
    const tried = await newCode('S001-W9');
    for (let count = 0; count < 5; count += 1) await enrol({ code: 'WRONG' });
    expect(await enrol({ code: tried })).toBe('ENROLMENT_CODE_INVALID');
    expect(await enrol({ code: await newCode('S001-W9') })).toBeUndefined();
  });

  it('are revoked for good', async () => {
    const revoke = () =>
      codeOf('workstationRevoke', { workstationId: 'S001-W9', reason: 'stolen' });
    expect(await revoke()).toBeUndefined();
    expect(await revoke()).toBeUndefined();
    expect(await codeOf('workstationEnrolmentCodeCreate', { workstationId: 'S001-W9' })).toBe(
      'WORKSTATION_REVOKED',
    );
    const signOn = { number: '101', pin: cashierPin, workstationId: 'S001-W9' };
    expect(await codeOf('operatorSignOn', signOn)).toBe('WORKSTATION_REVOKED');
    expect(await codeOf('workstationRevoke', { workstationId: 'nope', reason: 'r' })).toBe(
      'WORKSTATION_UNKNOWN',
    );
    const told = office.published.filter(
      ({ aggregateId }) => aggregateId === 'workstation:S001-W9',
    );
    expect(told.at(-1)?.detail).toMatchObject({ enrolled: true, revoked: true });
  });
});

describe('operators', () => {
  const till = cashierOf('S001');
  const signOn = (over: object = {}) =>
    mutate(
      'operatorSignOn',
      { number: '101', pin: cashierPin, workstationId: 'S001-W1', ...over },
      'session { subject roles operator { operatorId } }',
      till,
    );
  const code = async (over: object): Promise<Answer> => (await signOn(over)).userErrors[0]?.code;

  it('sign on by id or number with their PIN, at their own stores', async () => {
    const session = {
      subject: 'operator:O001-01',
      roles: ['CASHIER'],
      operator: { operatorId: 'O001-01' },
    };
    expect((await signOn()).session).toEqual(session);
    expect((await signOn({ operatorId: 'O001-01', number: null })).session).toEqual(session);
    expect(await code({ operatorId: 'O001-01' })).toBe('SIGN_ON_REFUSED');
    expect(await code({ number: '999' })).toBe('SIGN_ON_REFUSED');
    expect(await code({ number: '201' })).toBe('OPERATOR_NOT_AT_STORE');
    expect(await code({ workstationId: 'nope' })).toBe('WORKSTATION_UNKNOWN');
    expect((await signOn({ workstationId: 'S002-W1' })).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it(`have ${pinAttemptsMax} tries, even at once, and a new window later`, async () => {
    const guesses = Array.from({ length: 20 }, (_, index) =>
      code({ number: '102', pin: `9${String(index).padStart(3, '0')}` }),
    );
    const codes = await Promise.all(guesses);
    expect(codes.filter((one) => one === 'SIGN_ON_REFUSED')).toHaveLength(pinAttemptsMax);
    expect(await code({ number: '102', pin: managerPin })).toBe('PIN_LOCKED');
    const locked = 'query { operator(operatorId: "O001-02") { pinLocked } }';
    expect((await query(locked)).data.operator.pinLocked).toBe(true);
    office.setNow('2026-03-02T09:15:00.000Z');
    expect(await code({ number: '102', pin: managerPin })).toBeUndefined();
    expect((await query(locked)).data.operator.pinLocked).toBe(false);
  });

  it('change their own PIN by proving it; an administrator sets it anew and ends a lock', async () => {
    const set = (over: object, identity = till) =>
      codeOf(
        'operatorPinSet',
        { operatorId: 'O001-01', newPin: '2580', currentPin: cashierPin, ...over },
        identity,
      );
    expect(await set({ newPin: '1234' })).toBe('PIN_INVALID');
    expect(await set({ currentPin: null })).toBe('SIGN_ON_REFUSED');
    expect(await set({ currentPin: '0000' })).toBe('SIGN_ON_REFUSED');
    expect(await set({ operatorId: 'O001-02' })).toBe('OPERATOR_UNKNOWN');
    expect(await set({})).toBeUndefined();
    expect(await code({ pin: '2580' })).toBeUndefined();
    for (let count = 0; count < pinAttemptsMax; count += 1) await code({ pin: '9999' });
    expect(await code({ pin: '2580' })).toBe('PIN_LOCKED');
    expect(await set({ newPin: cashierPin, currentPin: null }, managerOf('S001'))).toBeUndefined();
    expect(await code({})).toBeUndefined();
    expect(await set({ operatorId: 'O002-01', currentPin: null }, managerOf('S001'))).toBe(
      'OPERATOR_UNKNOWN',
    );
    const trail = await query(
      '{ auditTrail(storeId: "S001", first: 100) { nodes { kind detail } } }',
    );
    const text = JSON.stringify(trail.data.auditTrail.nodes);
    expect(text).toContain('OPERATOR_PIN_SET');
    for (const pin of [cashierPin, '2580']) expect(text).not.toContain(`"${pin}`);
  });

  it('approve with the same tries, and a wrong PIN is noted', async () => {
    const grant = {
      operatorId: 'O002-02',
      pin: '0000',
      permission: 'RETURN',
      storeId: 'S001',
      subject: 'T1',
    };
    expect(await codeOf('approvalGrant', grant, till)).toBe('SIGN_ON_REFUSED');
    expect(await codeOf('approvalGrant', { ...grant, storeId: 'S002' }, till)).toBe('FORBIDDEN');
    const elsewhere = { ...grant, operatorId: 'O002-01', pin: cashierPin };
    expect(await codeOf('approvalGrant', elsewhere, till)).toBe('OPERATOR_NOT_AT_STORE');
    expect(await codeOf('approvalGrant', { ...grant, storeId: 'nope' }, service())).toBe(
      'STORE_UNKNOWN',
    );
    expect(await codeOf('approvalGrant', { ...grant, pin: managerPin }, till)).toBeUndefined();
  });
});

describe('seeding and the snapshot', () => {
  it('seeds again without changing anything', async () => {
    const count = () =>
      office.resources.postgres.query(
        'select (select count(*) from back_office.stock_movement) + (select count(*) from back_office.operator) + (select count(*) from back_office.store_policy) as n',
      );
    const before = (await count()).rows;
    await seedBackOffice(office.resources, smallChain);
    expect((await count()).rows).toEqual(before);
  });

  it('seeds a chain of 12 stores, 60 operators and 24,000 positions quickly', async () => {
    const stores = Array.from({ length: 12 }, (_, index) => `B${String(index).padStart(3, '0')}`);
    const items = Array.from({ length: 2000 }, (_, index) => `I${String(index).padStart(5, '0')}`);
    const [model] = smallChain.stores;
    if (model === undefined) throw new Error('Expected a store in the small chain.');
    const startedMs = Date.now();
    await seedBackOffice(office.resources, {
      openedAt: '2026-01-01T00:00:00.000Z',
      stores: stores.map((storeId, index) => ({
        ...model,
        storeId,
        gln: String(9_000_000_000_000 + index),
        policy: terms,
      })),
      workstations: stores.map((storeId) => ({
        storeId,
        workstationId: `${storeId}-W1`,
        name: 'Till',
        kind: 'TILL',
      })),
      operators: Array.from({ length: 60 }, (_, index) => ({
        ...{ operatorId: `B-${index}`, number: `9${index}`, name: 'Somebody', pin: '2468' },
        ...{ roles: ['CASHIER'], stores: ['B000'] },
      })),
      stock: stores.flatMap((storeId) =>
        items.map((itemId) => ({ storeId, itemId, unit: 'EA', quantity: '12' })),
      ),
    });
    // Alone it takes about a second; the limit leaves room for other suites on the same two cores.
    expect(Date.now() - startedMs).toBeLessThan(8000);
    process.stdout.write(`seeding took ${Date.now() - startedMs} ms\n`);
    const { data } = await query('{ ledgerVerification(storeId: "B011") { ok entryCount } }');
    expect(data.ledgerVerification).toEqual({ ok: true, entryCount: 1 });
  });

  it('hands out stores, workstations and open shifts page by page', async () => {
    const shift = {
      workstationId: 'S002-W1',
      operatorId: 'O002-01',
      float: { amount: '0', currency: 'CHF' },
    };
    await mutate('shiftOpen', shift, 'shift { shiftId }', service());
    const types: string[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const input = { limit: 4, ...(cursor === undefined ? {} : { cursor }) };
      const answer = await office.subgraph.tasks['storeSnapshot']?.({
        sagaId: 's',
        step: newId(),
        input,
      });
      if (answer?.ok !== true) throw new Error('Expected a page.');
      const page = answer.output as { events: { type: string }[]; nextCursor?: string };
      types.push(...page.events.map(({ type }) => type));
      cursor = page.nextCursor;
    }
    const countOf = (type: string) => types.filter((one) => one === type).length;
    expect([
      countOf('StoreChanged'),
      countOf('WorkstationChanged'),
      countOf('ShiftOpened'),
    ]).toEqual([16, 17, 1]);
  });
});
