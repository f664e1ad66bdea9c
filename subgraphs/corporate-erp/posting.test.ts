import {
  callCorporateSystem,
  clearFaults,
  type Fault,
  orderFault,
  requestCount,
} from '../../local/corporate-system/calls.ts';
import { type ErpForTests, startErpForTests } from '../../local/corporate-system/erp-for-tests.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf, erp as erpRole } from '../../test/kit/identities.ts';

type Posting = {
  readonly status: string;
  readonly attemptCount: number;
  readonly lastError: string | null;
  readonly corporateDocumentNumber: string | null;
};

describe('posting sales to the corporate system', () => {
  let erp: ErpForTests;
  beforeAll(async () => {
    erp = await startErpForTests({ items: [], prices: [], purchaseOrders: [] });
  });
  beforeEach(() => clearFaults(erp.system));
  afterAll(() => erp.stop());

  async function postingOf(transactionId: string): Promise<Posting | null> {
    const { data } = await callSubgraph<{ salesPosting: Posting | null }>(
      erp.erp,
      `query ($id: ID!) { salesPosting(transactionId: $id) {
        status attemptCount lastError corporateDocumentNumber
      } }`,
      { id: transactionId },
    );
    return data?.salesPosting ?? null;
  }

  const until = (transactionId: string, status: string) =>
    erp.eventually(
      () => postingOf(transactionId),
      (posting) => posting?.status === status,
    );

  async function heldOf(transactionId: string): Promise<readonly Record<string, unknown>[]> {
    const answer = await callCorporateSystem(
      erp.system,
      `SalesPostings?$filter=transactionId eq '${transactionId}'&$expand=lines,tenders`,
    );
    return (answer as { value: Record<string, unknown>[] }).value;
  }

  async function deadLettersOf(transactionId: string) {
    const { data } = await callSubgraph<{
      deadLetters: {
        nodes: { deadLetterId: string; reason: string; posting: { transaction: { id: string } } }[];
      };
    }>(
      erp.erp,
      `{ deadLetters(first: 100) { nodes {
        deadLetterId reason attemptCount createdAt retriedAt posting { transaction { id } }
      } } }`,
    );
    const nodes = data?.deadLetters.nodes ?? [];
    return nodes.filter(({ posting }) => posting.transaction.id === transactionId);
  }

  const retryDeadLetter = (deadLetterId: string, idempotencyKey: string, identity = backOffice()) =>
    callSubgraph<{
      deadLetterRetry: {
        salesPosting: { status: string } | null;
        userErrors: { code: string; message: string; field: string[] | null }[];
      };
    }>(
      erp.erp,
      `mutation ($input: DeadLetterRetryInput!) { deadLetterRetry(input: $input) {
        salesPosting { status } userErrors { code message field }
      } }`,
      { input: { deadLetterId, idempotencyKey } },
      identity,
    );

  it('posts a sale with its lines and tenders, and tells so', async () => {
    await erp.sell({ transactionId: 'plain', sequenceNumber: 1 });
    const posting = await until('plain', 'POSTED');
    const [held, ...others] = await heldOf('plain');
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      dedupeKey: 'S001/S001-W1/2026-03-01/ONLINE/1',
      documentNumber: posting?.corporateDocumentNumber,
      totalAmount: '12.3000',
      lines: [{ lineNumber: 1, itemId: 'I00001', quantity: '1.000', grossAmount: '12.3000' }],
      tenders: [{ tenderNumber: 1, kind: 'CASH', amount: '12.3000' }],
    });
    const told = await erp.eventually(
      async () => erp.events.filter(({ type }) => type === 'SalePosted'),
      (events) => events.length > 0,
    );
    expect(told.map(({ detail }) => detail)).toEqual([
      {
        transactionId: 'plain',
        postingId: 'SP-plain',
        corporateDocumentNumber: posting?.corporateDocumentNumber,
        postedAt: expect.any(String),
      },
    ]);
  });

  it.each`
    what                     | sale
    ${'a voided sale'}       | ${{ kind: 'VOIDED' }}
    ${'a no-sale'}           | ${{ kind: 'NO_SALE' }}
    ${'a sale for training'} | ${{ series: 'TRAINING' }}
  `('does not post $what', async ({ what, sale }) => {
    await erp.sell({ transactionId: what, sequenceNumber: 900, ...sale });
    expect(await postingOf(what)).toBeNull();
  });

  it('posts a return with its negative amount', async () => {
    const sale = { transactionId: 'return', sequenceNumber: 2, kind: 'RETURN', totalMinor: -1230 };
    await erp.sell(sale as Parameters<typeof erp.sell>[0]);
    await until('return', 'POSTED');
    expect(await heldOf('return')).toMatchObject([{ kind: 'RETURN', totalAmount: '-12.3000' }]);
  });

  const faults: readonly Omit<Fault, 'path' | 'method'>[] = [
    { kind: 'unavailable', count: 3 },
    { kind: 'too-many-requests', count: 3 },
    { kind: 'error', count: 2 },
    { kind: 'half-answer' },
    { kind: 'accept-then-error', count: 2 },
    { kind: 'accept-then-timeout' },
    { kind: 'accept-twice' },
    { kind: 'slow', delayMs: 3000 },
  ];

  it.each(faults.map((fault, index) => ({ ...fault, sequenceNumber: 10 + index })))(
    'posts exactly once when the corporate system answers with the fault $kind',
    async ({ sequenceNumber, ...fault }) => {
      await orderFault(erp.system, { ...fault, method: 'POST', path: 'SalesPostings' });
      await erp.sell({ transactionId: fault.kind, sequenceNumber });
      // At least once: the same event comes again.
      await erp.sell({ transactionId: fault.kind, sequenceNumber });
      const posting = await until(fault.kind, 'POSTED');
      const held = await heldOf(fault.kind);
      expect(held).toHaveLength(1);
      expect(posting?.corporateDocumentNumber).toBe(held[0]?.['documentNumber']);
      expect(posting?.lastError).toBeNull();
    },
  );

  it('finds out that a lost answer was an acceptance, without posting again', async () => {
    await orderFault(erp.system, { kind: 'accept-then-error', method: 'POST' });
    const before = await requestCount(erp.system);
    await erp.sell({ transactionId: 'lost', sequenceNumber: 30 });
    await until('lost', 'POSTED');
    // One posting and one question.
    expect((await requestCount(erp.system)) - before).toBe(2);
    expect(await heldOf('lost')).toHaveLength(1);
  });

  it('tells of a posting once, however often it was tried', async () => {
    const told = (): unknown[] =>
      erp.events.filter(({ aggregateId }) => aggregateId === 'salesPosting:SP-lost');
    await erp.eventually(
      async () => told(),
      (events) => events.length > 0,
    );
    expect(told()).toHaveLength(1);
  });

  it('gives up at once what is refused, and posts it once when a person retries', async () => {
    await orderFault(erp.system, { kind: 'refuse', method: 'POST', path: 'SalesPostings' });
    await erp.sell({ transactionId: 'refused', sequenceNumber: 40 });
    const dead = await until('refused', 'DEAD');
    expect(dead?.lastError).toContain('The posting period is closed.');
    const [letter] = await deadLettersOf('refused');
    expect(letter?.reason).toContain('The posting period is closed.');
    const deadLetterId = letter?.deadLetterId ?? '';

    const retried = await retryDeadLetter(deadLetterId, 'retry-1');
    expect(retried.data?.deadLetterRetry).toEqual({
      salesPosting: { status: expect.stringMatching(/PENDING|POSTED/) },
      userErrors: [],
    });
    await until('refused', 'POSTED');
    expect(await heldOf('refused')).toHaveLength(1);
    expect(await deadLettersOf('refused')).toEqual([]);

    const again = await retryDeadLetter(deadLetterId, 'retry-1');
    expect(again.data?.deadLetterRetry).toEqual({
      salesPosting: { status: 'POSTED' },
      userErrors: [],
    });
    const other = await retryDeadLetter(deadLetterId, 'retry-2');
    expect(other.data?.deadLetterRetry.userErrors).toMatchObject([
      { code: 'DEAD_LETTER_RESOLVED' },
    ]);
    const reused = await retryDeadLetter('DL-another-1', 'retry-1');
    expect(reused.data?.deadLetterRetry.userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });

  it('gives up after its tries, and says why', async () => {
    await orderFault(erp.system, { kind: 'error', method: 'POST', count: 9 });
    await erp.sell({ transactionId: 'stubborn', sequenceNumber: 41 });
    const dead = await until('stubborn', 'DEAD');
    expect(dead).toMatchObject({
      attemptCount: 4,
      lastError: 'The corporate system: status 500 (Internal error.).',
    });
    expect(await deadLettersOf('stubborn')).toMatchObject([
      { deadLetterId: 'DL-stubborn-1', reason: dead?.lastError },
    ]);
    await retryDeadLetter('DL-stubborn-1', 'retry-stubborn');
    await until('stubborn', 'DEAD');
    // Given up again, it is another dead letter.
    expect(await deadLettersOf('stubborn')).toMatchObject([{ deadLetterId: 'DL-stubborn-2' }]);
    await clearFaults(erp.system);
    await retryDeadLetter('DL-stubborn-2', 'retry-stubborn-2');
    await until('stubborn', 'POSTED');
    expect(await heldOf('stubborn')).toHaveLength(1);
  });

  it('refuses a dead letter that is unknown, also to those who may not see its store', async () => {
    const unknown = await retryDeadLetter('DL-nothing-1', 'retry-3');
    expect(unknown.data?.deadLetterRetry).toMatchObject({
      salesPosting: null,
      userErrors: [{ code: 'DEAD_LETTER_UNKNOWN', field: ['deadLetterId'] }],
    });
    await orderFault(erp.system, { kind: 'refuse', method: 'POST', path: 'SalesPostings' });
    await erp.sell({ transactionId: 'hidden', sequenceNumber: 42 });
    await until('hidden', 'DEAD');
    const stranger = { ...erpRole(), stores: ['S999'] };
    const hidden = await retryDeadLetter('DL-hidden-1', 'retry-4', stranger);
    expect(hidden.data?.deadLetterRetry.userErrors).toMatchObject([
      { code: 'DEAD_LETTER_UNKNOWN' },
    ]);
  });

  it('keeps sales while the corporate system is away, and posts them all once when it is back', async () => {
    await orderFault(erp.system, { kind: 'unavailable', count: 1000 });
    const ids = Array.from({ length: 20 }, (_, index) => `away-${index}`);
    await Promise.all(
      ids.map((transactionId, index) => erp.sell({ transactionId, sequenceNumber: 100 + index })),
    );
    await erp.eventually(
      () => health(),
      ({ circuit }) => circuit === 'OPEN',
    );
    const down = await health();
    expect(down).toMatchObject({ reachable: false, latencyMs: null, deadLetterCount: 1 });
    expect(down.pendingPostingCount).toBe(20);
    expect(down.oldestPendingAt).toEqual(expect.any(String));
    await clearFaults(erp.system);
    await Promise.all(ids.map((transactionId) => until(transactionId, 'POSTED')));
    const held = await Promise.all(ids.map(heldOf));
    expect(held.map((postings) => postings.length)).toEqual(ids.map(() => 1));
    expect(await erp.eventually(health, ({ reachable }) => reachable)).toMatchObject({
      circuit: 'CLOSED',
      pendingPostingCount: 0,
      oldestPendingAt: null,
    });
  });

  async function health() {
    const { data } = await callSubgraph<{
      corporateSystemHealth: {
        reachable: boolean;
        circuit: string;
        latencyMs: number | null;
        pendingPostingCount: number;
        oldestPendingAt: string | null;
        deadLetterCount: number;
      };
    }>(
      erp.erp,
      `{ corporateSystemHealth {
        reachable circuit latencyMs pendingPostingCount oldestPendingAt deadLetterCount checkedAt
      } }`,
    );
    if (data == null) throw new Error('Expected an answer about health.');
    return data.corporateSystemHealth;
  }

  it('reconciles a shift with what the corporate system holds', async () => {
    const shiftId = 'shift-r';
    await erp.sell({ transactionId: 'r1', sequenceNumber: 200, shiftId });
    await erp.sell({ transactionId: 'r2', sequenceNumber: 201, shiftId, totalMinor: 70 });
    await until('r1', 'POSTED');
    await until('r2', 'POSTED');
    expect(await reconciliationOf(shiftId)).toMatchObject({
      posted: { count: 2, totals: [{ amount: '13.00', currency: 'EUR' }] },
      pending: { count: 0, totals: [] },
      corporate: { count: 2, totals: [{ amount: '13.00', currency: 'EUR' }] },
      agrees: true,
    });
    await orderFault(erp.system, { kind: 'refuse', method: 'POST', path: 'SalesPostings' });
    await erp.sell({ transactionId: 'r3', sequenceNumber: 202, shiftId });
    await until('r3', 'DEAD');
    expect(await reconciliationOf(shiftId)).toMatchObject({ dead: { count: 1 }, agrees: false });
  });

  async function reconciliationOf(shiftId: string) {
    const { data } = await callSubgraph(
      erp.erp,
      `query ($shiftId: ID!) { postingReconciliation(shiftId: $shiftId) {
        posted { count totals { amount currency } } pending { count totals { amount currency } }
        dead { count } corporate { count totals { amount currency } } agrees
      } }`,
      { shiftId },
    );
    return data?.['postingReconciliation'];
  }

  it('shows a posting on its transaction, to those who may see its store', async () => {
    const ask = (identity: ReturnType<typeof backOffice>) =>
      callSubgraph<{ _entities: { posting: unknown }[] }>(
        erp.erp,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on RetailTransaction { posting { postingId status total { amount currency } } }
        } }`,
        { representations: [{ __typename: 'RetailTransaction', id: 'plain' }] },
        identity,
      );
    const seen = await ask(backOffice());
    expect(seen.data?._entities).toMatchObject([
      { posting: { postingId: 'SP-plain', status: 'POSTED', total: { amount: '12.30' } } },
    ]);
    const other = await ask({ ...backOffice(), stores: ['S002'] });
    expect(other.data?._entities).toEqual([{ posting: null }]);
    const cashier = await ask(cashierOf('S001'));
    expect(cashier.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('pages postings, latest first, by status', async () => {
    const page = (after?: string) =>
      callSubgraph<{
        salesPostings: {
          nodes: { postingId: string; createdAt: string; status: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        erp.erp,
        `query ($after: Cursor) { salesPostings(status: POSTED, first: 10, after: $after) {
          nodes { postingId createdAt status } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      );
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { data } = await page(after);
      seen.push(...(data?.salesPostings.nodes.map(({ postingId }) => postingId) ?? []));
      if (data?.salesPostings.pageInfo.hasNextPage !== true) break;
      after = data.salesPostings.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(25);
    expect(seen).toContain('SP-plain');
    expect(seen).not.toContain('SP-r3');
  });
});
