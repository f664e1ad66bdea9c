import { newId } from '#kernel/ids.ts';
import { backOffice, cashierOf, managerOf, service, shopper } from '../../test/kit/identities.ts';
import { type Answer, createAsking } from './adapters/testing/asking.contract.ts';
import { until } from './adapters/testing/until.contract.ts';
import {
  type RunningBackOffice,
  runBackOffice,
} from './adapters/testing/running-back-office.contract.ts';
import { cashSale, saleLine } from './domain/sample-sale.contract.ts';

let office: RunningBackOffice;
beforeAll(async () => {
  office = await runBackOffice();
});
afterAll(() => office.close());

const { query, mutate, codeOf } = createAsking(() => office.subgraph, managerOf('S001'));
const ea = (value: string) => ({ value, unit: 'EA' });

async function receive(itemId: string, value: string, storeId = 'S001'): Promise<Answer> {
  const input = { storeId, documentNumber: newId(), lines: [{ itemId, quantity: ea(value) }] };
  return mutate(
    'stockReceive',
    input,
    'positions { itemId onHand { value } version }',
    backOffice(),
  );
}

async function held(itemId: string, storeId = 'S001') {
  const text = `query ($s: ID!, $i: ID!) { inventoryPosition(storeId: $s, itemId: $i) {
    onHand { value } reserved { value } available { value } } }`;
  const { data } = await query(text, { s: storeId, i: itemId }, backOffice());
  const { onHand, reserved, available } = data.inventoryPosition;
  return { onHand: onHand.value, reserved: reserved.value, available: available.value };
}

type Line = { readonly itemId: string; readonly value: string };
async function reserve(lines: readonly Line[], over: { sagaId?: string; storeId?: string } = {}) {
  const { sagaId = newId(), storeId = 'S001' } = over;
  const input = {
    ...{ orderId: sagaId, storeId, channel: 'WEB' },
    lines: lines.map(({ itemId, value }, index) => ({
      ...{ lineId: String(index + 1), itemId, baseQuantity: ea(value) },
    })),
  };
  return taskOf('stockReserve')({ sagaId, step: 'reserve', input });
}

function taskOf(name: string) {
  const task = office.subgraph.tasks[name];
  if (task === undefined) throw new Error(`Expected a task ${name}.`);
  return task;
}

function reservationIdOf(answer: Awaited<ReturnType<typeof reserve>>): string {
  if (!answer.ok) throw new Error(`Expected a reservation, got ${answer.code}.`);
  return (answer.output as { readonly reservationId: string }).reservationId;
}

describe('stockReserve', () => {
  it('gives 20 units to 200 buyers at once exactly 20 times', async () => {
    const itemId = newId();
    await receive(itemId, '20');
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => reserve([{ itemId, value: '1' }])),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    const codes = new Set(answers.map((answer) => (answer.ok ? 'OK' : answer.code)));
    expect([...codes].sort()).toEqual(['OK', 'STOCK_INSUFFICIENT']);
    expect(await held(itemId)).toEqual({ onHand: '20', reserved: '20', available: '0' });
  });

  it('sums the lines of one item, and reserves all or none', async () => {
    const [scarce, plenty] = [newId(), newId()];
    await receive(scarce, '3');
    await receive(plenty, '9');
    const twoLines = [
      { itemId: plenty, value: '1' },
      { itemId: scarce, value: '2' },
      { itemId: scarce, value: '2' },
    ];
    expect(await reserve(twoLines)).toMatchObject({ ok: false, code: 'STOCK_INSUFFICIENT' });
    expect(await held(plenty)).toMatchObject({ reserved: '0' });
    expect(await reserve(twoLines, { storeId: 'nope' })).toMatchObject({
      ok: false,
      code: 'STORE_UNKNOWN',
    });
    expect(await reserve(twoLines.slice(0, 2))).toMatchObject({ ok: true });
    expect(await held(scarce)).toEqual({ onHand: '3', reserved: '2', available: '1' });
  });

  it('never waits for itself when baskets name the same items in another order', async () => {
    const items = [newId(), newId(), newId()];
    for (const itemId of items) await receive(itemId, '40');
    const orders = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0 ? items : items.toReversed(),
    );
    const answers = await Promise.all(
      orders.map((order) => reserve(order.map((itemId) => ({ itemId, value: '1' })))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it('answers the same saga step the same, once, and releases once', async () => {
    const itemId = newId();
    const sagaId = newId();
    await receive(itemId, '5');
    const first = await reserve([{ itemId, value: '2' }], { sagaId });
    expect(await reserve([{ itemId, value: '2' }], { sagaId })).toEqual(first);
    expect(await held(itemId)).toMatchObject({ reserved: '2' });
    const reservationId = reservationIdOf(first);
    const release = (step: string) =>
      taskOf('stockRelease')({ sagaId, step, input: { reservationId } });
    expect(await release('release')).toEqual({ ok: true, output: { released: true } });
    expect(await release('again')).toEqual({ ok: true, output: { released: false } });
    expect(await held(itemId)).toEqual({ onHand: '5', reserved: '0', available: '5' });
    const unknown = await taskOf('stockRelease')({
      sagaId,
      step: 'x',
      input: { reservationId: 'nope' },
    });
    expect(unknown).toMatchObject({ ok: false, code: 'RESERVATION_UNKNOWN' });
  });
});

describe('a completed sale', () => {
  const sellOf = (itemId: string, value: string, over: object = {}, line: object = {}) => {
    const sold = saleLine({ itemId, baseQuantity: ea(value), ...line });
    return cashSale({ transactionId: newId(), shiftId: newId(), lines: [sold], ...over });
  };

  it('moves stock once, consumes its reservation, and publishes each position', async () => {
    const itemId = newId();
    await receive(itemId, '10');
    const reservationId = reservationIdOf(await reserve([{ itemId, value: '4' }]));
    const sale = sellOf(itemId, '3', {}, { reservationId, batchLot: 'L1' });
    await office.sell(sale);
    await office.sell(sale);
    expect(await held(itemId)).toEqual({ onHand: '7', reserved: '1', available: '6' });
    await office.sell(sellOf(itemId, '2', {}, { reservationId }));
    expect(await held(itemId)).toEqual({ onHand: '5', reserved: '0', available: '5' });
    const text = `query ($r: ID!, $i: ID!) { stockReservation(reservationId: $r) { state lines { consumed { value } } }
      stockMovements(storeId: "S001", itemId: $i) { nodes { kind documentKey batchLot quantity { value } } } }`;
    const { data } = await query(text, { r: reservationId, i: itemId });
    expect(data.stockReservation).toEqual({
      state: 'CONSUMED',
      lines: [{ consumed: { value: '4' } }],
    });
    expect(data.stockMovements.nodes).toHaveLength(3);
    const first = { kind: 'SALE', batchLot: 'L1', quantity: { value: '-3' } };
    expect(data.stockMovements.nodes[1]).toMatchObject({
      ...first,
      documentKey: `sale:${sale.transactionId}`,
    });
    const told = () =>
      office.published.filter(({ aggregateId }) => aggregateId === `stock:S001:${itemId}`);
    // Receipt, reservation and two sales: the relay hands them on shortly after each commit.
    await until(() => told().length === 4);
    expect(told().map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(told().at(-1)?.detail).toMatchObject({ onHand: '5', reserved: '0', available: '5' });
  });

  it('takes returns back unless they are unfit, and leaves training and voids out', async () => {
    const itemId = newId();
    await receive(itemId, '10');
    await office.sell(sellOf(itemId, '-1', { kind: 'RETURN' }, { restock: true }));
    await office.sell(sellOf(itemId, '-1', { kind: 'RETURN' }, { restock: false }));
    await office.sell(sellOf(itemId, '1', { series: 'TRAINING' }));
    await office.sell(sellOf(itemId, '1', { kind: 'VOIDED', tenders: [] }));
    expect(await held(itemId)).toMatchObject({ onHand: '11' });
  });

  it('of an item whose stock was booked in another unit counts, and moves nothing of that item', async () => {
    const [wrong, right] = [newId(), newId()];
    const cases = { value: '5', unit: 'CS' };
    const receiveIn = (quantity: object) =>
      mutate(
        'stockReceive',
        { storeId: 'S001', documentNumber: newId(), lines: [{ itemId: wrong, quantity }] },
        'positions { itemId }',
        backOffice(),
      );
    await receiveIn(cases);
    await receive(right, '9');
    const lines = [wrong, right].map((itemId, index) =>
      saleLine({ itemId, lineId: String(index), baseQuantity: ea('2') }),
    );
    await office.sell(sellOf(wrong, '2', { lines }));
    expect(await held(wrong)).toMatchObject({ onHand: '5' });
    expect(await held(right)).toMatchObject({ onHand: '7' });
    const { data } = await query(
      '{ auditTrail(storeId: "S001", first: 1) { nodes { kind subject detail } } }',
    );
    expect(data.auditTrail.nodes[0]).toMatchObject({ kind: 'STOCK_NEGATIVE', subject: wrong });
    expect(JSON.parse(data.auditTrail.nodes[0].detail)).toMatchObject({
      sold: '2',
      unit: 'EA',
      stockUnit: 'CS',
    });
    // Once the wrong pieces are written off, the item can be booked in its own unit.
    expect((await receiveIn(ea('60'))).userErrors).toMatchObject([{ code: 'UNIT_NOT_BASE' }]);
    const writeOff = { storeId: 'S001', itemId: wrong, quantity: { value: '-5', unit: 'CS' } };
    await mutate(
      'stockAdjust',
      { ...writeOff, reason: 'OTHER' },
      'position { itemId }',
      backOffice(),
    );
    expect((await receiveIn(ea('60'))).userErrors).toEqual([]);
    expect(await held(wrong)).toMatchObject({ onHand: '60' });
  }, 20_000);

  it('may take stock below zero, which the audit trail asks about', async () => {
    const itemId = newId();
    await office.sell(sellOf(itemId, '2'));
    expect(await held(itemId)).toMatchObject({ onHand: '-2' });
    const { data } = await query(
      '{ auditTrail(storeId: "S001", first: 1) { nodes { kind subject detail } } }',
    );
    expect(data.auditTrail.nodes[0]).toMatchObject({ kind: 'STOCK_NEGATIVE', subject: itemId });
  });
});

describe('everything at once in one store', () => {
  it('never blocks itself, and keeps every piece', async () => {
    const items = [newId(), newId(), newId()];
    for (const itemId of items) await receive(itemId, '100');
    const float = { amount: '0', currency: 'EUR' };
    const opening = { workstationId: 'S001-W1', operatorId: 'O001-01', float };
    const opened = await mutate('shiftOpen', opening, 'shift { shiftId }', service());
    const { shiftId } = opened.shift as { readonly shiftId: string };
    const work = Array.from({ length: 15 }, (_, index) => {
      const order = index % 2 === 0 ? items : items.toReversed();
      const lines = order.map((itemId, line) =>
        saleLine({ itemId, lineId: String(line), baseQuantity: ea('1') }),
      );
      const [first = ''] = order;
      const sequenceNumber = index + 1;
      const cash = { shiftId, operatorId: 'O001-01', amount: { amount: '1', currency: 'EUR' } };
      const adjust = { storeId: 'S001', itemId: first, quantity: ea('-1'), reason: 'DAMAGED' };
      return [
        office.sell(cashSale({ transactionId: newId(), shiftId, lines, sequenceNumber })),
        receive(first, '1'),
        reserve(order.map((itemId) => ({ itemId, value: '1' }))),
        codeOf('stockAdjust', adjust),
        codeOf('cashIn', { ...cash, reason: 'change' }, service()),
      ];
    });
    const close = {
      shiftId,
      operatorId: 'O001-01',
      denominations: [],
      lastOfflineSequenceNumber: 0,
    };
    const done: unknown[] = await Promise.all(work.flat());
    expect(done.filter((answer) => typeof answer === 'string')).toEqual([]);
    const closed = await mutate('shiftClose', close, 'shift { state }', service());
    expect(closed.shift).toEqual({ state: 'CLOSED' });
    for (const itemId of items) {
      expect(await held(itemId)).toEqual({ onHand: '85', reserved: '15', available: '70' });
    }
  });
});

describe('deliveries and corrections', () => {
  it('refuses what is wrong with them', async () => {
    const itemId = newId();
    await receive(itemId, '5');
    await reserve([{ itemId, value: '3' }]);
    const adjust = { storeId: 'S001', itemId, quantity: ea('-1'), reason: 'DAMAGED' };
    const deliver = (line: object, documentNumber = newId()) =>
      codeOf('stockReceive', {
        storeId: 'S001',
        documentNumber,
        lines: [{ itemId, quantity: ea('1'), ...line }],
      });
    expect(await codeOf('stockAdjust', { ...adjust, quantity: ea('0') })).toBe('QUANTITY_INVALID');
    expect(await codeOf('stockAdjust', { ...adjust, quantity: ea('-3') })).toBe(
      'STOCK_INSUFFICIENT',
    );
    expect(await codeOf('stockAdjust', { ...adjust, quantity: { value: '1', unit: 'CS' } })).toBe(
      'UNIT_NOT_BASE',
    );
    expect(await codeOf('stockAdjust', { ...adjust, itemId: 'nope' })).toBe('ITEM_NOT_STOCKED');
    expect(await codeOf('stockAdjust', { ...adjust, storeId: 'S002' })).toBe('FORBIDDEN');
    expect(await codeOf('stockAdjust', { ...adjust, storeId: 'nope' }, backOffice())).toBe(
      'STORE_UNKNOWN',
    );
    expect(await codeOf('stockAdjust', adjust, cashierOf('S001'))).toBe('FORBIDDEN');
    expect(await codeOf('stockAdjust', adjust)).toBeUndefined();
    expect(await deliver({ quantity: ea('-1') })).toBe('QUANTITY_INVALID');
    expect(await deliver({ quantity: ea('0.0000001') })).toBe('QUANTITY_INVALID');
    expect(await deliver({ quantity: { value: '1', unit: 'CS' } })).toBe('UNIT_NOT_BASE');
    expect(await deliver({}, 'D-1')).toBeUndefined();
    expect(await deliver({}, 'D-1')).toBe('DOCUMENT_ALREADY_POSTED');
    expect(await held(itemId)).toEqual({ onHand: '5', reserved: '3', available: '2' });
  });

  it('happen once per key, and refuse another body', async () => {
    const itemId = newId();
    await receive(itemId, '5');
    const idempotencyKey = newId();
    const adjust = {
      idempotencyKey,
      storeId: 'S001',
      itemId,
      quantity: ea('1'),
      reason: 'COUNTED',
    };
    const selection = 'position { onHand { value } }';
    const first = await mutate('stockAdjust', adjust, selection);
    expect(await mutate('stockAdjust', adjust, selection)).toEqual(first);
    expect(await codeOf('stockAdjust', { ...adjust, note: 'n' })).toBe('IDEMPOTENCY_KEY_REUSED');
    const lines = [{ itemId, quantity: ea('1') }];
    const deliver = { idempotencyKey, storeId: 'S001', documentNumber: newId(), lines };
    expect(await codeOf('stockReceive', deliver)).toBeUndefined();
    expect(await codeOf('stockReceive', deliver)).toBeUndefined();
    expect(await codeOf('stockReceive', { ...deliver, documentNumber: 'x' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await held(itemId)).toMatchObject({ onHand: '7' });
  });
});

describe('what callers see', () => {
  const availability = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Item { availability(storeId: "S001") { available { value } } } ... on InventoryPosition { itemId } } }`;

  it('answers availability of many items in one statement, to shoppers too', async () => {
    const representations = ['I00001', 'I00002', 'nope'].map((itemId) => ({
      __typename: 'Item',
      itemId,
    }));
    const spy = jest.spyOn(office.resources.postgres, 'query');
    const connect = jest.spyOn(office.resources.postgres, 'connect');
    const { data } = await query(availability, { r: representations }, shopper('C1'));
    expect(spy.mock.calls.length + connect.mock.calls.length).toBeLessThanOrEqual(1);
    jest.restoreAllMocks();
    expect(data._entities[2]).toEqual({ availability: null });
    expect(data._entities[0].availability.available.value).toBe('100');
  });

  it('shows the stock of another store to nobody', async () => {
    const text = `{ inventoryPosition(storeId: "S002", itemId: "I00001") { version }
      inventoryPositions(storeId: "S002") { nodes { itemId } } ledgerVerification(storeId: "S002") { ok }
      stockMovements(storeId: "S002") { nodes { movementId } } auditTrail(storeId: "S002") { nodes { kind } } }`;
    const empty = { nodes: [] };
    expect((await query(text)).data).toEqual({
      ...{ inventoryPosition: null, ledgerVerification: null },
      ...{ inventoryPositions: empty, stockMovements: empty, auditTrail: empty },
    });
    const position = { __typename: 'InventoryPosition', storeId: 'S002', itemId: 'I00001' };
    expect((await query(availability, { r: [position] })).data._entities).toEqual([null]);
  });

  it('pages through positions', async () => {
    const text = `query ($after: Cursor) { inventoryPositions(storeId: "S002", first: 2, after: $after) {
      nodes { itemId } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const first = (await query(text, {}, service())).data.inventoryPositions;
    const rest = (await query(text, { after: first.pageInfo.endCursor }, service())).data
      .inventoryPositions;
    expect([...first.nodes, ...rest.nodes].map(({ itemId }) => itemId as string)).toEqual([
      'I00001',
      'I00002',
      'I00003',
    ]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('the ledger', () => {
  const text =
    'query ($s: ID!) { ledgerVerification(storeId: $s) { ok entryCount brokenAtSequence stockDifferences { itemId stored replayed } } }';
  const verify = async (storeId: string): Promise<Answer> =>
    (await query(text, { s: storeId }, backOffice())).data.ledgerVerification;

  it('verifies everything that was booked above', async () => {
    const { entryCount, ...rest } = await verify('S001');
    expect(rest).toEqual({ ok: true, brokenAtSequence: null, stockDifferences: [] });
    expect(entryCount).toBeGreaterThan(10);
  });

  it('shows a changed entry and stock that does not follow from it, and the database refuses the change itself', async () => {
    const { postgres } = office.resources;
    const tamper = `update back_office.ledger_entry
      set record = jsonb_set(record, '{movements,0,quantity}', '"101"') where store_id = 'S900' and sequence = 1`;
    await expect(postgres.query(tamper)).rejects.toThrow(/append-only/);
    await postgres.query('alter table back_office.ledger_entry disable trigger all');
    await postgres.query(tamper);
    await postgres.query('alter table back_office.ledger_entry enable trigger all');
    expect(await verify('S900')).toMatchObject({
      ...{ ok: false, brokenAtSequence: 1 },
      stockDifferences: [{ itemId: 'I00001', stored: '100', replayed: '101' }],
    });
  });
});
