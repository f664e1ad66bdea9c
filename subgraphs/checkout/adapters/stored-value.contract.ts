import { money } from '#kernel/money.ts';
import type { CheckoutReader, CheckoutStore, StoredValueWrite } from '../ports.ts';
import type { StoredValueOpening } from '../domain/stored-value.ts';

type Twin = { readonly store: CheckoutStore; readonly reader: CheckoutReader };
type Entry = Extract<StoredValueWrite, { kind: 'ENTRY' }>;

const at = '2026-03-01T10:00:00.000Z';
const eur = (minor: number) => money(minor, 'EUR');
const lost = { ok: false, lost: 'STORED_VALUE' };

/** What both stores promise of gift cards and store credits. */
export function storedValueContract(twin: () => Twin): void {
  const commit = (...storedValue: readonly StoredValueWrite[]) =>
    twin().store.commit({ storedValue, facts: [] });
  const read = async (accountId: string) =>
    (await twin().reader.storedValueAccounts([accountId]))[0];
  const issued = async (accountId: string, minor: number) =>
    commit(entry(accountId, minor, 'ISSUE', { opening: giftCard() }));

  it('opens a gift card with its first entry, once', async () => {
    const issue = entry('G1', 5000, 'ISSUE', { opening: giftCard() });
    expect(await commit(issue)).toEqual({ ok: true });
    expect(await commit({ ...issue, documentId: 'D-other' })).toEqual(lost);
    const account = { ...giftCard(), accountId: 'G1', balance: eur(5000), available: eur(5000) };
    expect(await read('G1')).toEqual({ ...account, holds: [] });
    const { storedValue } = await twin().store.read({ storedValueOf: ['G1', 'G0'] });
    expect(storedValue).toEqual([{ ...account, holds: [] }]);
  });

  it('enters a document once, and lists the entries of an account in the order of their ids', async () => {
    await issued('G2', 1000);
    const load = entry('G2', 500, 'LOAD', { documentId: 'D2' });
    expect(await commit(load)).toEqual({ ok: true });
    expect(await commit(load)).toEqual(lost);
    expect(await commit(entry('G2', -700, 'REDEEM', { documentId: 'D3' }))).toEqual({ ok: true });
    const page = await twin().reader.storedValueEntries('G2', { limit: 10 });
    expect(page.rows.map(({ row }) => [row.reason, row.change.minor])).toEqual([
      ['ISSUE', 1000],
      ['LOAD', 500],
      ['REDEEM', -700],
    ]);
    const first = page.rows[0]?.position ?? '';
    const rest = await twin().reader.storedValueEntries('G2', { limit: 1, after: first });
    expect(rest.rows[0]?.row.reason).toBe('LOAD');
    expect(await read('G2')).toMatchObject({ balance: eur(800) });
  });

  it('never lets a balance fall below zero, nor opens an account by taking from it', async () => {
    await issued('G3', 300);
    expect(await commit(entry('G3', -301, 'REDEEM', { documentId: 'D2' }))).toEqual(lost);
    expect(await commit(entry('G9', -1, 'REDEEM'))).toEqual(lost);
    expect(await commit(entry('G9', 1, 'LOAD'))).toEqual(lost);
    expect(await commit({ kind: 'BLOCK', accountId: 'G9' })).toEqual(lost);
    expect(await read('G9')).toBeUndefined();
  });

  it('holds a part, which nobody else can spend until it is used, given back or expired', async () => {
    await issued('G4', 1000);
    const hold = { holdId: 'H1', amount: eur(600), until: at };
    const other = { ...hold, holdId: 'H2' };
    const holding = { kind: 'HOLD', accountId: 'G4', hold, expired: [] } as const;
    expect(await commit(holding)).toEqual({ ok: true });
    expect(await commit(holding)).toEqual(lost);
    expect(await commit({ ...holding, hold: other })).toEqual(lost);
    expect(await commit(entry('G4', -401, 'REDEEM', { documentId: 'D2' }))).toEqual(lost);
    expect(await read('G4')).toMatchObject({
      ...{ balance: eur(1000), available: eur(400), holds: [hold] },
    });
    // Whoever finds it expired takes its place in the same write.
    expect(await commit({ ...holding, hold: other, expired: [hold] })).toEqual({ ok: true });
    const used = entry('G4', -600, 'REDEEM', { documentId: 'D3', hold });
    expect(await commit(used)).toEqual(lost);
    expect(await commit({ ...used, hold: other })).toEqual({ ok: true });
    expect(await read('G4')).toMatchObject({ balance: eur(400), available: eur(400), holds: [] });
    expect(await commit({ kind: 'RELEASE', accountId: 'G4', hold: other })).toEqual(lost);
    expect(await commit({ ...holding, hold: { ...hold, amount: eur(1) } })).toEqual({ ok: true });
    expect(await commit({ kind: 'RELEASE', accountId: 'G4', hold })).toEqual(lost);
    const asRead = { ...hold, amount: eur(1) };
    expect(await commit({ kind: 'RELEASE', accountId: 'G4', hold: asRead })).toEqual({ ok: true });
    expect(await read('G4')).toMatchObject({ balance: eur(400), available: eur(400), holds: [] });
  });

  it('spends nothing of a blocked card, and takes refunds to it all the same', async () => {
    await issued('G5', 100);
    const block = { at, by: 'B1', reason: 'Reported stolen' };
    expect(await commit({ kind: 'BLOCK', accountId: 'G5', block })).toEqual({ ok: true });
    const hold = { holdId: 'H', amount: eur(1), until: at };
    expect(await commit({ kind: 'HOLD', accountId: 'G5', hold, expired: [] })).toEqual(lost);
    expect(await commit(entry('G5', -1, 'REDEEM', { documentId: 'D2' }))).toEqual(lost);
    expect(await commit(entry('G5', 1, 'REFUND', { documentId: 'D3' }))).toEqual({ ok: true });
    expect(await read('G5')).toMatchObject({ balance: eur(101), blocked: block });
    expect(await commit({ kind: 'BLOCK', accountId: 'G5' })).toEqual({ ok: true });
    expect(await commit(entry('G5', -101, 'REDEEM', { documentId: 'D4' }))).toEqual({ ok: true });
  });

  it('opens a store credit with the first refund and adds the next to it, also beside a redemption', async () => {
    const { lastFour: _four, pinHash: _pin, ...shared } = giftCard();
    const opening = { ...shared, kind: 'STORE_CREDIT', customerId: 'K1' } as const;
    const refund = (documentId: string) => entry('C1', 250, 'REFUND', { documentId, opening });
    expect(await commit(refund('D1'))).toEqual({ ok: true });
    expect(await commit(refund('D2'), entry('C1', -400, 'REDEEM'))).toEqual({ ok: true });
    expect(await read('C1')).toMatchObject({ balance: eur(100), customerId: 'K1' });
    const hold = { holdId: 'H1', amount: eur(100), until: at };
    await commit({ kind: 'HOLD', accountId: 'C1', hold, expired: [] });
    const redeem = entry('C1', -100, 'REDEEM', { documentId: 'D4', hold });
    expect(await commit(refund('D3'), redeem)).toEqual({ ok: true });
    expect(await read('C1')).toMatchObject({ balance: eur(250), available: eur(250), holds: [] });
    const change = money(250, 'JPY');
    const yen = { ...refund('D5'), change, opening: { ...opening, currency: 'JPY' } };
    expect(await commit(yen)).toEqual(lost);
    expect(await commit({ ...entry('C1', 1, 'LOAD', { documentId: 'D6' }), change })).toEqual(lost);
  });

  it('lists the gift cards of a store by the time of their issue', async () => {
    for (const [accountId, issuedAt] of [
      ['L2', '2026-03-02T00:00:00.000Z'],
      ['L1', '2026-03-01T00:00:00.000Z'],
    ] as const) {
      const opening = { ...giftCard(), storeId: 'S777', issuedAt };
      await commit(entry(accountId, 100, 'ISSUE', { opening }));
    }
    const page = await twin().reader.giftCards('S777', { limit: 5 });
    expect(page.rows.map(({ row }) => row.accountId)).toEqual(['L1', 'L2']);
    const after = page.rows[0]?.position ?? '';
    const rest = await twin().reader.giftCards('S777', { limit: 5, after });
    expect(rest.rows.map(({ row }) => row.accountId)).toEqual(['L2']);
  });

  it('gives 200 tills that spend one card at once exactly what was on it', async () => {
    await issued('G8', 10_000);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const redeem = () => commit(entry('G8', -130, 'REDEEM', { documentId: `R${index}` }));
        return untilAnswered(redeem);
      }),
    );
    // 76 times 1.30 is 98.80; a 77th does not fit.
    expect(answers.filter(({ ok }) => ok)).toHaveLength(76);
    expect(await read('G8')).toMatchObject({ balance: eur(120), available: eur(120) });
    const { rows } = await twin().reader.storedValueEntries('G8', { limit: 300 });
    expect(rows).toHaveLength(77);
    expect(rows.reduce((sum, { row }) => sum + row.change.minor, 0)).toBe(120);
  });
}

/** DynamoDB gives a crowded item up after some seconds, as a fault: nothing was written then, so a till asks again. */
async function untilAnswered<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 10 || !(error instanceof Error) || !error.name.includes('Cancel'))
        throw error;
    }
  }
}

function giftCard(): StoredValueOpening {
  return {
    ...({ kind: 'GIFT_CARD', currency: 'EUR', lastFour: '4242' } as const),
    ...{ pinHash: 'abc', storeId: 'S001', issuedAt: at },
  };
}

function entry(
  accountId: string,
  minor: number,
  reason: Entry['reason'],
  parts: Partial<Entry> = {},
): Entry {
  const change = eur(minor);
  return {
    kind: 'ENTRY',
    accountId,
    documentId: 'D0',
    reason,
    change,
    at,
    storeId: 'S001',
    ...parts,
  };
}
