import { newId } from '#kernel/ids.ts';
import { newEvent } from '#platform/new-event.ts';
import { backOffice, cashierOf, managerOf } from '../../test/kit/identities.ts';
import { createAsking } from './adapters/testing/asking.contract.ts';
import {
  type RunningBackOffice,
  runBackOffice,
} from './adapters/testing/running-back-office.contract.ts';
import { managerPin } from './adapters/testing/small-chain.contract.ts';
import { until } from './adapters/testing/until.contract.ts';
import { pinAttemptsMax } from './domain/operator.ts';

let office: RunningBackOffice;
beforeAll(async () => {
  office = await runBackOffice();
});
afterAll(() => office.close());

const { query, mutate, codeOf } = createAsking(() => office.subgraph, backOffice());
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const policy = { pricesIncludeTax: true, taxRoundingLevel: 'LINE' };
const setTill = (till: object) =>
  codeOf('storePolicySet', { storeId: 'S001', policy: { ...policy, till } });
const till = cashierOf('S001');
type Entry = { readonly kind: string; readonly subject: string; readonly detail: string };
const trail = async (): Promise<readonly Entry[]> => {
  const text = '{ auditTrail(storeId: "S001", first: 100) { nodes { kind subject detail } } }';
  const { data } = (await query(text)) as { data: { auditTrail: { nodes: readonly Entry[] } } };
  return data.auditTrail.nodes;
};

describe("a store's till policy", () => {
  it('is kept as it was set, and told with its limits in minor units', async () => {
    const cashier = {
      ...{ role: 'CASHIER', discountPercentMax: '5', discountMax: eur('20.00') },
      ...{ voidMax: eur('15.50'), paidOutMax: eur('50.00'), noSalesPerShiftMax: 2 },
    };
    const measureCodes = [{ pattern: '22IIIIIVPPPPC', decimals: 2 }];
    const terms = { roleLimits: [cashier], selfApproval: false, measureCodes };
    const before = office.published.length;
    expect(await setTill(terms)).toBeUndefined();
    const text = `{ store(storeId: "S001") { policy { till { selfApproval reasonsRequired ageCheck
      roleLimits { role discountPercentMax discountMax { amount } voidMax { amount } refundMax { amount }
        noSalesPerShiftMax } measureCodes { pattern decimals } } } } }`;
    expect((await query(text)).data.store.policy.till).toEqual({
      ...{ selfApproval: false, reasonsRequired: false, ageCheck: 'CONFIRMED', measureCodes },
      roleLimits: [
        {
          ...{ role: 'CASHIER', discountPercentMax: '5', discountMax: { amount: '20.00' } },
          ...{ voidMax: { amount: '15.50' }, refundMax: null, noSalesPerShiftMax: 2 },
        },
      ],
    });
    const told = () =>
      office.published.slice(before).findLast(({ aggregateId, type }) => {
        return type === 'StoreChanged' && aggregateId === 'store:S001';
      });
    await until(() => JSON.stringify(told() ?? {}).includes('roleLimits'));
    expect(told()?.detail).toMatchObject({
      policy: { till: { roleLimits: [{ discountMaxMinor: 2000, voidMaxMinor: 1550 }] } },
    });
  });

  it.each`
    what                                | till
    ${'a role twice'}                   | ${{ roleLimits: [{ role: 'CASHIER' }, { role: 'CASHIER' }] }}
    ${'more than all'}                  | ${{ roleLimits: [{ role: 'CASHIER', discountPercentMax: '101' }] }}
    ${'less than nothing'}              | ${{ roleLimits: [{ role: 'CASHIER', priceOverridePercentMax: '-1' }] }}
    ${'a count below 0'}                | ${{ roleLimits: [{ role: 'CASHIER', noSalesPerShiftMax: -1 }] }}
    ${'another currency'}               | ${{ roleLimits: [{ role: 'CASHIER', voidMax: { amount: '1', currency: 'USD' } }] }}
    ${'half a cent'}                    | ${{ roleLimits: [{ role: 'CASHIER', voidMax: eur('0.005') }] }}
    ${'a scale that weighs from 0'}     | ${{ minimumWeightKg: '0' }}
    ${'milligrams'}                     | ${{ minimumWeightKg: '0.0001' }}
    ${'a pattern of 12'}                | ${{ measureCodes: [{ pattern: '22IIIIIPPPPC', decimals: 2 }] }}
    ${'a prefix of others'}             | ${{ measureCodes: [{ pattern: '30IIIIIPPPPPC', decimals: 2 }] }}
    ${'weight with a price verifier'}   | ${{ measureCodes: [{ pattern: '22IIIIIVWWWWC', decimals: 2 }] }}
    ${'price and weight in one'}        | ${{ measureCodes: [{ pattern: '22IIIIPPPWWWC', decimals: 2 }] }}
    ${'a verifier of six price digits'} | ${{ measureCodes: [{ pattern: '22IIIVPPPPPPC', decimals: 2 }] }}
    ${'more digits than kilograms do'}  | ${{ measureCodes: [{ pattern: '22IIIIIWWWWWC', decimals: 4 }] }}
  `('with $what is POLICY_INVALID', async ({ till: terms }) => {
    expect(await setTill(terms)).toBe('POLICY_INVALID');
  });
});

describe('fees in a policy', () => {
  const set = (fees: object) =>
    codeOf('storePolicySet', { storeId: 'S001', policy: { ...policy, fees } });
  const gtin = '09520000000011';

  it.each`
    what                   | fees                                           | code
    ${'nothing said'}      | ${{}}                                          | ${undefined}
    ${'two deliveries'}    | ${{ deliveryGtins: [gtin, '09520000000028'] }} | ${undefined}
    ${'one of them twice'} | ${{ deliveryGtins: [gtin, gtin] }}             | ${'POLICY_INVALID'}
    ${'a kind twice'}      | ${{ returnable: ['BAG', 'BAG'] }}              | ${'POLICY_INVALID'}
  `('with $what answer $code', async ({ fees, code }) => {
    expect(await set(fees as object)).toBe(code);
  });
});

describe('returns without a receipt', () => {
  const amountMax = eur('50.00');
  const setReturns = (terms: object) =>
    codeOf('storePolicySet', {
      storeId: 'S001',
      policy: { ...policy, returnsWithoutReceipt: terms },
    });

  it('are as the store has set them, and told with their limit in minor units', async () => {
    const before = office.published.length;
    expect(await setReturns({ amountMax })).toBeUndefined();
    const text = `{ store(storeId: "S001") { policy { returnsWithoutReceipt
      { windowDays cashAllowed amountMax { amount currency } } } } }`;
    expect((await query(text)).data.store.policy.returnsWithoutReceipt).toEqual({
      ...{ windowDays: 30, cashAllowed: false, amountMax },
    });
    const told = () =>
      office.published.slice(before).findLast(({ type }) => type === 'StoreChanged')?.detail;
    await until(() => told() !== undefined);
    expect(told()).toMatchObject({
      policy: {
        returnsWithoutReceipt: { windowDays: 30, amountMaxMinor: 5000, cashAllowed: false },
      },
    });
  });

  it.each`
    what                  | terms
    ${'days below 0'}     | ${{ amountMax, windowDays: -1 }}
    ${'more than a year'} | ${{ amountMax, windowDays: 366 }}
    ${'nothing'}          | ${{ amountMax: eur('0.00') }}
    ${'half a cent'}      | ${{ amountMax: eur('0.005') }}
    ${'another currency'} | ${{ amountMax: { amount: '50.00', currency: 'USD' } }}
  `('with $what are POLICY_INVALID', async ({ terms }) => {
    expect(await setReturns(terms)).toBe('POLICY_INVALID');
  });
});

describe('the terms of pick-ups in a policy', () => {
  it.each`
    pickUp                  | code
    ${{}}                   | ${undefined}
    ${{ paidDays: 30 }}     | ${undefined}
    ${{ paidDays: 31 }}     | ${'POLICY_INVALID'}
    ${{ paidDays: 0 }}      | ${'POLICY_INVALID'}
    ${{ unpaidHours: 336 }} | ${undefined}
    ${{ unpaidHours: 337 }} | ${'POLICY_INVALID'}
    ${{ unpaidHours: -1 }}  | ${'POLICY_INVALID'}
  `('$pickUp answer $code', async ({ pickUp, code }) => {
    const set = { storeId: 'S001', policy: { ...policy, pickUp: pickUp as object } };
    expect(await codeOf('storePolicySet', set)).toBe(code);
  });
});

describe('an approval reaches as far as the role of who gives it', () => {
  const grant = (parts: object = {}, identity = till) =>
    mutate(
      'approvalGrant',
      {
        ...{ operatorId: 'O001-02', pin: managerPin, permission: 'VOID', storeId: 'S001' },
        ...{ subject: 'B1', ...parts },
      },
      'approval { limit { amount } }',
      identity,
    );
  beforeAll(async () => {
    const manager = { role: 'MANAGER', voidMax: eur('100.00'), paidOutMax: eur('200.00') };
    const cashier = { role: 'CASHIER', paidOutMax: eur('50.00') };
    await setTill({ roleLimits: [cashier, manager], selfApproval: false });
  });

  it.each`
    permission   | limit        | answer
    ${'VOID'}    | ${undefined} | ${'100.00'}
    ${'VOID'}    | ${'100.00'}  | ${'100.00'}
    ${'VOID'}    | ${'40.00'}   | ${'40.00'}
    ${'VOID'}    | ${'100.01'}  | ${'APPROVAL_LIMIT_EXCEEDED'}
    ${'NO_SALE'} | ${undefined} | ${'any'}
    ${'RETURN'}  | ${'9999.99'} | ${'9999.99'}
  `('$permission up to $limit answers $answer', async ({ permission, limit, answer }) => {
    const parts = limit === undefined ? { permission } : { permission, limit: eur(limit) };
    const { approval, userErrors } = await grant(parts);
    expect(userErrors[0]?.code ?? approval.limit?.amount ?? 'any').toBe(answer);
  });

  it('and by somebody else than who rings up, where the store wants two pairs of eyes', async () => {
    const own = await grant({}, managerOf('S001'));
    expect(own.userErrors[0].code).toBe('SELF_APPROVAL_NOT_ALLOWED');
    expect(await trail()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'APPROVAL_REFUSED', subject: 'O001-02' }),
      ]),
    );
  });

  it('more is paid out with an approval only, which is used once', async () => {
    const input = { workstationId: 'S001-W1', float: eur('500.00'), operatorId: 'O001-01' };
    const { shift } = await mutate('shiftOpen', input, 'shift { shiftId }', till);
    const { shiftId } = shift;
    const payOut = (amount: string, parts: object = {}) =>
      codeOf('cashOut', { shiftId, amount: eur(amount), reason: 'Flowers', ...parts }, till);
    expect(await payOut('50.00')).toBeUndefined();
    expect(await payOut('50.01')).toBe('APPROVAL_REQUIRED');
    expect(await payOut('900.00', { kind: 'DROP' })).toBeUndefined();
    const wanted = { permission: 'PAID_OUT', subject: shiftId, limit: eur('60.00') };
    const answer = await mutate(
      'approvalGrant',
      { operatorId: 'O001-02', pin: managerPin, storeId: 'S001', ...wanted },
      'approval { token }',
      till,
    );
    const approval = answer.approval.token;
    expect(await payOut('60.01', { approval })).toBe('APPROVAL_INVALID');
    const both = await Promise.all([payOut('60.00', { approval }), payOut('60.00', { approval })]);
    expect(both.toSorted()).toEqual(['APPROVAL_INVALID', undefined]);
    expect((await trail()).filter(({ kind }) => kind === 'PAID_OUT_APPROVED')).toHaveLength(1);
  });

  it('a hundred guesses at once are five, and the right PIN does not help then', async () => {
    office.setNow('2026-03-03T09:00:00.000Z');
    const guesses = Array.from({ length: 100 }, (_, index) =>
      grant({ operatorId: 'O002-02', pin: String(2000 + index) }),
    );
    const answers = (await Promise.all(guesses)) as readonly { userErrors: { code: string }[] }[];
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code);
    const wrong = codes.filter((code) => code === 'SIGN_ON_REFUSED');
    expect(wrong).toHaveLength(pinAttemptsMax);
    expect(new Set(codes)).toEqual(new Set(['SIGN_ON_REFUSED', 'PIN_LOCKED']));
    const right = await grant({ operatorId: 'O002-02' });
    expect(right.userErrors[0].code).toBe('PIN_LOCKED');
    office.setNow('2026-03-03T09:15:01.000Z');
    expect((await grant({ operatorId: 'O002-02' })).userErrors).toEqual([]);
  });
});

it('notes what a till tells once, and ends the approval that it took', async () => {
  const now = new Date();
  const noted = { noteId: newId(), kind: 'LINE_VOIDED', storeId: 'S001', operatorId: 'O001-01' };
  const detail = {
    ...{ ...noted, subject: 'L1', basketId: 'B7', reason: 'Changed her mind', approvalId: 'A-7' },
    ...{ approvedBy: 'O001-02', amount: { minor: 499, currency: 'EUR' } },
    notedAt: now.toISOString(),
  };
  const event = newEvent({
    ...{ type: 'TillExceptionNoted', source: 'checkout', aggregateId: 'till-exception:1' },
    ...{ version: 1, detail: detail as never, now },
  });
  await office.resources.bus.publish([event]);
  await office.resources.bus.publish([event]);
  await until(async () => (await trail()).some(({ kind }) => kind === 'APPROVAL_CONSUMED'));
  const entries = (await trail()).filter(({ detail: text }) =>
    /Changed her mind|A-7|"L1"/.test(text),
  );
  expect(entries.map(({ kind, subject }) => [kind, subject]).toSorted()).toEqual([
    ['APPROVAL_CONSUMED', 'A-7'],
    ['LINE_VOIDED', 'L1'],
  ]);
});
