import { newId } from '#kernel/ids.ts';
import { cashierOf, managerOf, service } from '../../test/kit/identities.ts';
import { type Answer, createAsking } from './adapters/testing/asking.contract.ts';
import {
  type RunningBackOffice,
  runBackOffice,
} from './adapters/testing/running-back-office.contract.ts';
import { managerPin } from './adapters/testing/small-chain.contract.ts';
import { cashSale, saleLine } from './domain/sample-sale.contract.ts';

const drawer =
  'float { amount } cashSales { amount } cashRefunds { amount } paidIn { amount } paidOut { amount } drops { amount } expected { amount } counted { amount } overShort { amount }';
const figures = `figures { transactionCount saleCount returnCount voidedCount noSaleCount
  net { amount } tax { amount } total { amount } discount { amount } cashRounding { amount }
  byTender { kind count amount { amount } } byTaxRate { taxId rate taxable { amount } tax { amount } }
  byDepartment { departmentId lineCount total { amount } } byOperator { operatorId transactionCount total { amount } }
  drawer { ${drawer} } }`;
const shiftFields = `shiftId state businessDayDate zNumber waitingFor expectedDrawer { amount } overShort { amount }`;

let office: RunningBackOffice;
let sequenceNumber = 0;
beforeAll(async () => {
  office = await runBackOffice();
});
afterAll(() => office.close());
beforeEach(() => office.sealing('AT_ONCE'));

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const till = cashierOf('S001');

const { query: call, mutate, codeOf } = createAsking(() => office.subgraph, till);

async function openShift(over: object = {}): Promise<Answer> {
  const input = { workstationId: 'S001-W1', float: eur('100.00'), ...over };
  return (await mutate('shiftOpen', input, `shift { ${shiftFields} }`)).shift;
}

const fifty = [{ denomination: eur('50.00'), count: 2 }];
async function closeShift(shiftId: string, over: object = {}, identity = till): Promise<Answer> {
  const input = { shiftId, denominations: fifty, lastOfflineSequenceNumber: 0, ...over };
  return mutate('shiftClose', input, `shift { ${shiftFields} }`, identity);
}

const sell = async (shiftId: string, over: object = {}) => {
  sequenceNumber += 1;
  await office.sell(cashSale({ transactionId: newId(), shiftId, sequenceNumber, ...over }));
};

describe('a shift from float to Z', () => {
  it('reports an X that equals the Z, counts the drawer and numbers Z without gaps', async () => {
    const { shiftId, businessDayDate } = await openShift();
    expect(businessDayDate).toBe('2026-03-02');
    await sell(shiftId);
    await sell(shiftId, { totalMinor: 595, operatorId: 'O001-02' });
    await sell(shiftId, {
      kind: 'RETURN',
      totalMinor: -595,
      lines: [saleLine({ baseQuantity: { value: '-1', unit: 'EA' }, grossMinor: -595 })],
    });
    await sell(shiftId, { kind: 'VOIDED', totalMinor: 0, tenders: [] });
    await mutate(
      'cashIn',
      { shiftId, amount: eur('20.00'), reason: 'change' },
      'movement { kind }',
    );
    await mutate(
      'cashOut',
      { shiftId, amount: eur('5.00'), reason: 'stamps' },
      'movement { kind }',
    );
    const dropped = { shiftId, amount: eur('7.00'), reason: 'safe', kind: 'DROP' };
    await mutate('cashOut', dropped, 'movement { kind }');
    const counted = await mutate(
      'cashCount',
      { shiftId, denominations: fifty },
      'movement { kind amount { amount } }',
    );
    expect(counted.movement).toEqual({ kind: 'COUNT', amount: { amount: '100.00' } });

    const x = (
      await call(`query ($id: ID!) { xReport(shiftId: $id) { asOfSequence ${figures} } }`, {
        id: shiftId,
      })
    ).data.xReport;
    expect(x.figures.drawer).toMatchObject({
      float: { amount: '100.00' },
      cashSales: { amount: '17.85' },
      cashRefunds: { amount: '5.95' },
      paidIn: { amount: '20.00' },
      paidOut: { amount: '5.00' },
      drops: { amount: '7.00' },
      expected: { amount: '119.90' },
    });
    const closed = await closeShift(shiftId);
    expect(closed.shift).toMatchObject({
      state: 'CLOSED',
      zNumber: 1,
      overShort: { amount: '-19.90' },
    });
    const z = (
      await call(
        `query ($id: ID!) { zReport(shiftId: $id) { zNumber asOfSequence denominations { count total { amount } } ${figures} } }`,
        { id: shiftId },
      )
    ).data.zReport;
    const uncounted = { counted: null, overShort: null };
    expect({ ...z.figures, drawer: { ...z.figures.drawer, ...uncounted } }).toEqual(x.figures);
    expect(z).toMatchObject({ zNumber: 1, asOfSequence: x.asOfSequence });
    expect(z.denominations).toEqual([{ count: 2, total: { amount: '100.00' } }]);

    const next = await openShift();
    expect((await closeShift(next.shiftId)).shift).toMatchObject({ state: 'CLOSED', zNumber: 2 });
    const types = office.published
      .filter(({ type }) => type.startsWith('Shift'))
      .map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['ShiftOpened', 'ShiftClosing', 'ShiftClosed']);
  });

  it('counts other currencies apart, each over or short in its own and at its rate', async () => {
    const { shiftId } = await openShift();
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    await sell(shiftId, {
      totalMinor: 1592,
      cashRoundingMinor: -2,
      tenders: [
        {
          ...{ tenderId: newId(), kind: 'CASH', amount: { minor: 1590, currency: 'EUR' } },
          ...{ tendered: { minor: 1880, currency: 'EUR' } },
          ...{ change: { minor: 290, currency: 'EUR' } },
          foreign: { amount: { minor: 2000, currency: 'USD' }, rate: '0.94' },
        },
      ],
    });
    const tens = [{ denomination: usd('10.00'), count: 1 }];
    const counted = (currency: string, denominations: object[] = []) => ({
      foreignCash: [{ currency, denominations }],
    });
    for (const wrong of [counted('EUR'), counted('CHF', tens)]) {
      const { userErrors } = await closeShift(shiftId, wrong);
      const [error] = userErrors as { code: string; field: string[] }[];
      expect(['AMOUNT_INVALID', 'CURRENCY_MISMATCH']).toContain(error?.code);
      expect(error?.field.slice(0, 2)).toEqual(['foreignCash', '0']);
    }
    expect((await closeShift(shiftId, counted('USD', tens))).shift).toMatchObject({
      ...{ state: 'CLOSED', overShort: { amount: '2.90' } },
    });
    const { data } = await call(
      `query ($id: ID!) { zReport(shiftId: $id) { figures { drawer { foreignCounts {
        expected { amount currency } counted { amount } overShort { amount } overShortWorth { amount currency } } } } } }`,
      { id: shiftId },
    );
    expect(data.zReport.figures.drawer.foreignCounts).toEqual([
      {
        ...{ expected: usd('20.00'), counted: { amount: '10.00' } },
        ...{ overShort: { amount: '-10.00' }, overShortWorth: eur('-9.40') },
      },
    ]);
  });

  it('stays CLOSING until the seal and the last transaction have come, then closes by itself', async () => {
    office.sealing('NEVER');
    const { shiftId } = await openShift();
    await sell(shiftId);
    const answer = await closeShift(shiftId);
    expect(answer.shift).toMatchObject({
      state: 'CLOSING',
      waitingFor: "Waits for the till's seal.",
    });
    expect(await openShift()).toBeNull();
    const chain = {
      series: 'ONLINE' as const,
      hash: '0'.repeat(64),
      totalMinor: 2380,
      transactionCount: 2,
    };
    await office.seal(shiftId, { chains: [{ ...chain, lastSequenceNumber: sequenceNumber + 1 }] });
    const query = 'query ($id: ID!) { shift(shiftId: $id) { state waitingFor } }';
    const waiting = await call(query, { id: shiftId });
    expect(waiting.data.shift).toEqual({
      state: 'CLOSING',
      waitingFor: 'Waits for 1 of 2 ONLINE transactions.',
    });
    await sell(shiftId);
    expect((await call(query, { id: shiftId })).data.shift.state).toBe('CLOSED');
  });

  it('does not close on a seal whose sum differs, and says so in the audit trail', async () => {
    office.sealing('NEVER');
    const { shiftId } = await openShift({ workstationId: 'S001-W2' });
    await office.sell(
      cashSale({ transactionId: newId(), shiftId, workstationId: 'S001-W2', sequenceNumber: 1 }),
    );
    await closeShift(shiftId);
    const chain = {
      series: 'ONLINE' as const,
      hash: '0'.repeat(64),
      totalMinor: 1191,
      transactionCount: 1,
    };
    await office.seal(shiftId, { chains: [{ ...chain, lastSequenceNumber: 1 }] });
    const trail = await call(
      '{ auditTrail(storeId: "S001") { nodes { kind subject } } }',
      {},
      managerOf('S001'),
    );
    expect(trail.data.auditTrail.nodes).toContainEqual({
      kind: 'SHIFT_SEAL_MISMATCH',
      subject: shiftId,
    });
    await office.seal(shiftId, { chains: [{ ...chain, lastSequenceNumber: 1, totalMinor: 1190 }] });
    const after = await call('{ openShift(workstationId: "S001-W2") { shiftId } }', {});
    expect(after.data.openShift).toBeNull();
  });

  it('leaves training out, applies a sale once, and notes one that comes after closing', async () => {
    const { shiftId } = await openShift();
    const sale = cashSale({
      transactionId: newId(),
      shiftId,
      sequenceNumber: (sequenceNumber += 1),
    });
    await office.sell(sale);
    await office.sell(sale);
    await sell(shiftId, { series: 'TRAINING' });
    await sell(shiftId, { series: 'TRAINING', kind: 'REPRINT', copyNumber: 1 });
    sequenceNumber -= 2;
    const kinds = '{ auditTrail(storeId: "S001") { nodes { kind } } }';
    const before = await call(kinds, {}, managerOf('S001'));
    expect(before.data.auditTrail.nodes).not.toContainEqual({ kind: 'RECEIPT_REPRINTED' });
    const x = await call(`query ($id: ID!) { xReport(shiftId: $id) { ${figures} } }`, {
      id: shiftId,
    });
    expect(x.data.xReport.figures).toMatchObject({
      transactionCount: 1,
      total: { amount: '11.90' },
    });
    expect((await closeShift(shiftId)).shift.state).toBe('CLOSED');
    await sell(shiftId);
    const trail = await call(
      '{ auditTrail(storeId: "S001", first: 1) { nodes { kind } } }',
      {},
      managerOf('S001'),
    );
    expect(trail.data.auditTrail.nodes).toEqual([{ kind: 'TRANSACTION_AFTER_CLOSE' }]);
  });

  it('hides the expected drawer of a blind shift from who counts, not from a manager', async () => {
    const { shiftId, expectedDrawer } = await openShift({ blind: true });
    expect(expectedDrawer).toBeNull();
    const query =
      'query ($id: ID!) { xReport(shiftId: $id) { asOfSequence } shift(shiftId: $id) { expectedDrawer { amount } } }';
    expect((await call(query, { id: shiftId })).data).toMatchObject({
      xReport: null,
      shift: { expectedDrawer: null },
    });
    const seen = await call(query, { id: shiftId }, managerOf('S001'));
    expect(seen.data.shift.expectedDrawer).toEqual({ amount: '100.00' });
    await closeShift(shiftId);
  });

  it('closes without a lost till only with an approval, once', async () => {
    const { shiftId } = await openShift();
    const lost = { lastOfflineSequenceNumber: null };
    expect((await closeShift(shiftId, lost)).userErrors[0].code).toBe('TILL_SEQUENCE_REQUIRED');
    expect((await closeShift(shiftId, { lastOfflineSequenceNumber: 3 })).userErrors[0].code).toBe(
      'OFFLINE_TRANSACTIONS_MISSING',
    );
    const approver = { operatorId: 'O001-02', pin: managerPin, storeId: 'S001', subject: shiftId };
    const permission = 'SHIFT_CLOSE_WITHOUT_TILL';
    const grant = (over: object): Promise<Answer> =>
      mutate(
        'approvalGrant',
        { ...approver, permission, ...over },
        'approval { token limit { amount } }',
      );
    const other = await grant({ permission: 'RETURN', limit: eur('50.00') });
    expect(other.approval.limit).toEqual({ amount: '50.00' });
    expect(
      (await closeShift(shiftId, { ...lost, approval: other.approval.token })).userErrors[0].code,
    ).toBe('APPROVAL_INVALID');
    expect((await closeShift(shiftId, { ...lost, approval: 'forged' })).userErrors[0].code).toBe(
      'APPROVAL_INVALID',
    );
    const { approval } = await grant({});
    expect((await closeShift(shiftId, { ...lost, approval: approval.token })).shift.state).toBe(
      'CLOSED',
    );
    expect((await grant({ operatorId: 'O001-01', pin: '4711' })).userErrors[0].code).toBe(
      'PERMISSION_MISSING',
    );
    expect((await grant({ limit: eur('0.00') })).userErrors[0].code).toBe('AMOUNT_INVALID');
    expect((await grant({ limit: { amount: '1', currency: 'CHF' } })).userErrors[0].code).toBe(
      'CURRENCY_MISMATCH',
    );
  });
});

describe('what a till is refused', () => {
  it('names the reason', async () => {
    const { shiftId } = await openShift();
    const cash = { shiftId, amount: eur('1.00'), reason: 'r' };
    expect(await codeOf('shiftOpen', { workstationId: 'S001-W1', float: eur('0') })).toBe(
      'SHIFT_ALREADY_OPEN',
    );
    expect(await codeOf('shiftOpen', { workstationId: 'nope', float: eur('0') })).toBe(
      'WORKSTATION_UNKNOWN',
    );
    expect(await codeOf('cashIn', { ...cash, shiftId: 'nope' })).toBe('SHIFT_UNKNOWN');
    expect(await codeOf('cashIn', { ...cash, amount: eur('0.00') })).toBe('AMOUNT_INVALID');
    expect(await codeOf('cashIn', { ...cash, amount: eur('1.001') })).toBe('AMOUNT_INVALID');
    expect(await codeOf('cashIn', { ...cash, amount: { amount: '1', currency: 'CHF' } })).toBe(
      'CURRENCY_MISMATCH',
    );
    expect(await codeOf('cashIn', { ...cash, operatorId: 'O001-02' })).toBe('OPERATOR_UNKNOWN');
    expect(await codeOf('cashIn', { ...cash, operatorId: 'O002-01' }, service())).toBe(
      'OPERATOR_NOT_AT_STORE',
    );
    const unknown = await mutate('cashIn', { ...cash, shiftId: 'nope' }, '__typename');
    expect(unknown.userErrors).toMatchObject([{ field: ['shiftId'] }]);
    const twice = [...fifty, ...fifty];
    expect(await codeOf('cashCount', { shiftId, denominations: twice })).toBe('AMOUNT_INVALID');
    await closeShift(shiftId);
    expect(await codeOf('cashIn', cash)).toBe('SHIFT_NOT_OPEN');
    const foreign = await mutate('cashIn', cash, '__typename', cashierOf('S002'));
    expect(foreign.errors[0].extensions.code).toBe('FORBIDDEN');
    const unseen = await call(
      'query ($id: ID!) { shift(shiftId: $id) { state } }',
      { id: shiftId },
      cashierOf('S002'),
    );
    expect(unseen.data.shift).toBeNull();
  });
});

describe('the same key', () => {
  it.each(['shiftOpen', 'cashIn', 'cashOut', 'cashCount', 'shiftClose'])(
    'makes %s happen once, and refuses another body',
    async (name) => {
      const shift = name === 'shiftOpen' ? undefined : await openShift();
      const shiftId = shift?.shiftId;
      const idempotencyKey = newId();
      const inputs: Record<string, [object, object]> = {
        shiftOpen: [
          { workstationId: 'S001-W1', float: eur('1.00') },
          { workstationId: 'S001-W1', float: eur('2.00') },
        ],
        cashIn: [
          { shiftId, amount: eur('1.00'), reason: 'a' },
          { shiftId, amount: eur('2.00'), reason: 'a' },
        ],
        cashOut: [
          { shiftId, amount: eur('1.00'), reason: 'a' },
          { shiftId, amount: eur('1.00'), reason: 'b' },
        ],
        cashCount: [
          { shiftId, denominations: fifty },
          { shiftId, denominations: [] },
        ],
        shiftClose: [
          { shiftId, denominations: fifty, lastOfflineSequenceNumber: 0 },
          { shiftId, denominations: [], lastOfflineSequenceNumber: 0 },
        ],
      };
      const [body, other] = inputs[name] ?? [{}, {}];
      const selection = 'shift { shiftId cashMovements { kind } }';
      const first = await mutate(name, { ...body, idempotencyKey }, selection);
      const again = await mutate(name, { ...body, idempotencyKey }, selection);
      expect(first.userErrors).toEqual([]);
      expect(again).toEqual(first);
      const reused = await mutate(name, { ...other, idempotencyKey }, selection);
      expect(reused.userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
      if (name !== 'shiftClose') await closeShift(first.shift.shiftId);
    },
  );
});

describe('a mutation that another one keeps waiting', () => {
  it('answers IDEMPOTENCY_IN_PROGRESS, and succeeds with the same key later', async () => {
    const blocker = await office.resources.postgres.connect();
    await blocker.query('begin');
    await blocker.query(
      "select 1 from back_office.workstation where workstation_id = 'S001-W2' for update",
    );
    const input = { idempotencyKey: newId(), workstationId: 'S001-W2', float: eur('1.00') };
    expect(await codeOf('shiftOpen', input)).toBe('IDEMPOTENCY_IN_PROGRESS');
    await blocker.query('rollback');
    blocker.release();
    expect(await codeOf('shiftOpen', input)).toBeUndefined();
  });
});
