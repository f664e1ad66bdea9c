import fc from 'fast-check';
import {
  entryOf,
  holdWrite,
  removedHolds,
  requireUsable,
  spendable,
  type StoredValueAccount,
  type StoredValueEntry,
  type StoredValueHold,
  type StoredValueWrite,
  storeCreditAccountId,
} from './stored-value.ts';
import { answerOf, eur, now } from './test-kit.ts';

const hold = (holdId: string, minor: number, until = now): StoredValueHold => ({
  ...{ holdId, amount: eur(minor), until },
});
const account = (holds: readonly StoredValueHold[]): StoredValueAccount => ({
  ...{ accountId: 'A1', kind: 'GIFT_CARD', currency: 'EUR', storeId: 'S001', issuedAt: now, holds },
  ...{ balance: eur(1000), available: eur(0) },
});
const [before, after] = ['2026-03-02T09:59:59.999Z', '2026-03-02T10:00:00.001Z'];
const late = hold('late', 300, before);
const last = hold('last', 200);
const good = hold('good', 100, after);

describe('what an account may spend', () => {
  it('is its balance less what is held; a hold counts up to its last moment', () => {
    expect(spendable(account([]), now)).toEqual(eur(1000));
    expect(spendable(account([late, last, good]), now)).toEqual(eur(700));
  });

  it('a new hold takes the place of those that ran out', () => {
    const mine = hold('mine', 50, after);
    const write = holdWrite(account([late, last, good]), mine, now);
    expect(write).toEqual({ kind: 'HOLD', accountId: 'A1', hold: mine, expired: [late] });
  });

  it('is never more than the balance, and with what is held makes up the balance', () => {
    const anyHold = fc.tuple(fc.nat(500), fc.constantFrom(before, now, after));
    fc.assert(
      fc.property(fc.array(anyHold), (given) => {
        const holds = given.map(([minor, until], at) => hold(`H${at}`, minor, until));
        const held = holds.filter(({ until }) => until !== before);
        const sum = held.reduce((total, { amount }) => total + amount.minor, 0);
        expect(spendable(account(holds), now).minor + sum).toBe(1000);
      }),
    );
  });

  it('is nothing when the account is blocked', () => {
    const blocked = { ...account([]), blocked: { at: now, by: 'O001-09', reason: 'Stolen' } };
    expect(answerOf(requireUsable(account([])))).toBe('ok');
    expect(requireUsable(blocked)).toMatchObject({
      refusal: {
        code: 'STORED_VALUE_BLOCKED',
        message: 'This card or credit was blocked by the back office.',
      },
    });
  });

  it('is of one customer in one currency', () => {
    expect(storeCreditAccountId('C1', 'EUR')).toBe('CREDIT:C1:EUR');
  });
});

describe('the writes of an account', () => {
  const entry: StoredValueEntry = {
    ...{ accountId: 'A1', documentId: 'TX:T1', reason: 'REDEEM', change: eur(-100) },
    ...{ at: now, storeId: 'S001' },
  };

  it.each`
    write                                                             | removed
    ${{ kind: 'HOLD', accountId: 'A1', hold: good, expired: [late] }} | ${[late]}
    ${{ kind: 'RELEASE', accountId: 'A1', hold: good }}               | ${[good]}
    ${{ kind: 'ENTRY', ...entry, hold: good }}                        | ${[good]}
    ${{ kind: 'ENTRY', ...entry }}                                    | ${[]}
    ${{ kind: 'BLOCK', accountId: 'A1' }}                             | ${[]}
  `('$write.kind uses up $removed', ({ write, removed }) => {
    expect(removedHolds(write as StoredValueWrite)).toEqual(removed);
  });

  it('the entry is what is kept of its write', () => {
    const opening = account([]);
    expect(entryOf({ ...entry, kind: 'ENTRY', hold: good, opening })).toEqual(entry);
  });
});
