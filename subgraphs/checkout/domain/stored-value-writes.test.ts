import { money } from '#kernel/money.ts';
import type { BasketLine, Tender } from './basket.ts';
import {
  holdOf,
  releasesOf,
  storedValueCount,
  storedValueWritesOf,
} from './stored-value-writes.ts';
import { basketOf, eur, line, now, soldInCash } from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

const until = '2026-03-02T10:30:00.000Z';
const card = { accountId: 'G1', lastFour: '0008', reason: 'ISSUE' } as const;
const goods = soldInCash(basketOf([line({ lineId: 'L1' })]));
const [goodsLine] = goods.lines;
if (goodsLine === undefined) throw new Error('Expected a line, got none.');

const cardLine = (
  minor: number,
  giftCard: NonNullable<BasketLine['giftCard']> = card,
): BasketLine => ({
  ...{ ...goodsLine, lineId: 'L9', gross: eur(minor), giftCard },
});
const paid = (minor: number, parts: Partial<Tender> = {}): Tender => ({
  ...{ tenderId: 'T9', kind: 'GIFT_CARD', status: 'AUTHORISED', amount: eur(minor), addedAt: now },
  ...{ account: { accountId: 'G1' }, ...parts },
});
const plain = paid(500, { kind: 'CARD' });
const { account: _none, ...withoutAccount } = plain;
const sold = (parts: Partial<RetailTransaction>): RetailTransaction => ({
  ...goods,
  ...{ tenders: [], ...parts },
});
const there = { storeId: 'S001', training: false };
const entry = { kind: 'ENTRY', at: now, storeId: 'S001', transactionId: 'TX-B1' };
const opening = { currency: 'EUR', storeId: 'S001', issuedAt: now };
const issued = { ...opening, kind: 'GIFT_CARD', lastFour: '0008' };
const loaded = { ...card, reason: 'LOAD' } as const;

describe('what a transaction does to gift cards', () => {
  it.each`
    what                                | giftCard  | minor    | reason     | opens
    ${'sold for 25.00'}                 | ${card}   | ${2500}  | ${'ISSUE'} | ${true}
    ${'sold for nothing, as a present'} | ${card}   | ${0}     | ${'ISSUE'} | ${true}
    ${'loaded with 10.00'}              | ${loaded} | ${1000}  | ${'LOAD'}  | ${false}
    ${'returned unspent'}               | ${card}   | ${-2500} | ${'VOID'}  | ${false}
    ${'a load that is taken back'}      | ${loaded} | ${-1000} | ${'VOID'}  | ${false}
  `('$what: $reason of $minor', ({ giftCard, minor, reason, opens }) => {
    const lines = [goodsLine, cardLine(Number(minor), giftCard as typeof card)];
    expect(storedValueWritesOf(sold({ lines }), there)).toStrictEqual([
      {
        ...{ ...entry, accountId: 'G1', documentId: 'TX-B1:L9', reason: reason as string },
        ...{ change: eur(Number(minor)), ...(opens === true && { opening: issued }) },
      },
    ]);
  });

  it('a card gets its PIN with its sale, and with no other line’s', () => {
    const draft = sold({ lines: [cardLine(2500)] });
    const openedBy = (lineId: string) =>
      storedValueWritesOf(draft, { ...there, pinHashes: new Map([[lineId, 'hash']]) });
    expect(openedBy('L9')).toMatchObject([{ opening: { ...issued, pinHash: 'hash' } }]);
    expect(openedBy('L8')).toMatchObject([{ opening: issued }]);
    expect(JSON.stringify(openedBy('L8'))).not.toContain('hash');
  });

  it.each`
    what                         | minor   | account                                  | expected
    ${'a card pays'}             | ${500}  | ${{ accountId: 'G1' }}                   | ${{ reason: 'REDEEM', change: eur(-500) }}
    ${'a held card pays'}        | ${500}  | ${{ accountId: 'G1', heldUntil: until }} | ${{ reason: 'REDEEM', change: eur(-500), hold: { holdId: 'T9', amount: eur(500), until } }}
    ${'a credit pays'}           | ${500}  | ${{ accountId: 'G1', customerId: 'K1' }} | ${{ reason: 'REDEEM', change: eur(-500) }}
    ${'a card is refunded to'}   | ${-500} | ${{ accountId: 'G1' }}                   | ${{ reason: 'REFUND', change: eur(500) }}
    ${'a credit is refunded to'} | ${-500} | ${{ accountId: 'G1', customerId: 'K1' }} | ${{ reason: 'REFUND', change: eur(500), opening: { ...opening, kind: 'STORE_CREDIT', customerId: 'K1' } }}
    ${'a refund holds nothing'}  | ${-500} | ${{ accountId: 'G1', heldUntil: until }} | ${{ reason: 'REFUND', change: eur(500) }}
  `('$what', ({ minor, account, expected }) => {
    const tenders = [
      withoutAccount,
      paid(Number(minor), { account: account as { accountId: 'G1' } }),
    ];
    expect(storedValueWritesOf(sold({ tenders }), there)).toStrictEqual([
      { ...entry, accountId: 'G1', documentId: 'TX-B1:T9', ...(expected as object) },
    ]);
  });

  it('a tender whose hold was given back takes what is there', () => {
    const tenders = [paid(500, { account: { accountId: 'G1', heldUntil: until } })];
    const writes = (tenderId: string) =>
      storedValueWritesOf(sold({ tenders }), { ...there, withoutHold: new Set([tenderId]) });
    expect(writes('T9').map((write) => 'hold' in write)).toEqual([false]);
    expect(writes('T8').map((write) => 'hold' in write)).toEqual([true]);
  });

  it('training and voided transactions move nobody’s money', () => {
    const parts = { lines: [cardLine(2500)], tenders: [paid(500)] };
    expect(storedValueWritesOf(sold(parts), there)).toHaveLength(2);
    expect(storedValueWritesOf(sold(parts), { ...there, training: true })).toEqual([]);
    expect(storedValueWritesOf(sold({ ...parts, kind: 'VOIDED' }), there)).toEqual([]);
  });

  it('opens an account in the currency of the sale, whatever its digits', () => {
    const lines = [{ ...cardLine(0), gross: money(12_345, 'KWD') }];
    expect(storedValueWritesOf(sold({ lines, currency: 'KWD' }), there)).toMatchObject([
      { change: money(12_345, 'KWD'), opening: { currency: 'KWD' } },
    ]);
  });
});

describe('what a tender holds', () => {
  const held = { accountId: 'G1', heldUntil: until };
  const hold = { holdId: 'T9', amount: eur(500), until };
  it.each`
    tender                           | holds
    ${paid(500, { account: held })}  | ${hold}
    ${paid(0, { account: held })}    | ${{ ...hold, amount: eur(0) }}
    ${paid(-500, { account: held })} | ${undefined}
    ${paid(500)}                     | ${undefined}
    ${withoutAccount}                | ${undefined}
  `('is $holds', ({ tender, holds }) => {
    expect(holdOf(tender as Tender)).toEqual(holds);
  });

  it('goes back when the tender is given up; other tenders have nothing to give back', () => {
    const tenders = [withoutAccount, paid(300), paid(500, { account: held })];
    expect(releasesOf(tenders)).toEqual([{ kind: 'RELEASE', accountId: 'G1', hold }]);
  });
});

it('a completion writes an account for each card sold and each active tender of an account', () => {
  const lines = [goodsLine, cardLine(2500), { ...cardLine(1000, loaded), lineId: 'L8' }];
  const given = paid(500, { status: 'VOIDED' });
  const count = (tenders: readonly Tender[], of: readonly BasketLine[] = lines) =>
    storedValueCount({ lines: of, tenders });
  expect(count([], [goodsLine])).toBe(0);
  expect(count([])).toBe(2);
  expect(count([paid(100), paid(200), paid(300), given, withoutAccount])).toBe(5);
});
