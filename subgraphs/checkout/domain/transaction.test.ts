import fc from 'fast-check';
import { verifyChain } from '#kernel/hash-chain.ts';
import { quantity } from '#kernel/quantity.ts';
import type { Basket } from './basket.ts';
import { lineCountMax } from './join-lines.ts';
import {
  appendToChain,
  newChainHead,
  openShiftOnChain,
  sealChain,
  startClosing,
  type ChainHead,
} from './chain.ts';
import { takesReceiptNumber } from './number-record.ts';
import { saleCompletedDetail } from './sale-completed.ts';
import { addTender, tenderCountMax } from './tender.ts';
import {
  answerOf,
  basketDue,
  basketOf,
  eur,
  head,
  line,
  now,
  percentOff,
  policy,
  priced,
  soldInCash,
  taxClass,
  today,
  valueOf,
} from './test-kit.ts';
import {
  completeBasket,
  journalRecord,
  verifyCodeOf,
  voidBasket,
  type RetailTransaction,
  type TransactionDraft,
} from './transaction.ts';

const completion = { transactionId: 'TX1', operatorId: 'O001-01', now };
const inCash = (basket: Basket, minor: number) =>
  valueOf(addTender(basket, { tenderId: 'T1', kind: 'CASH', amount: eur(minor), now }));
const draftOf = (totalMinor: number): TransactionDraft =>
  valueOf(completeBasket(inCash(basketDue(totalMinor), totalMinor), completion)).draft;

describe('rule 20: completing', () => {
  it('ends the basket and says everything that happened', () => {
    const basket = inCash(basketOf([line({ minor: 1905 })]), 2000);
    const { basket: ended, draft } = valueOf(completeBasket(basket, completion));
    expect(ended).toMatchObject({ status: 'COMPLETED', version: basket.version + 1 });
    expect(draft).toMatchObject({
      kind: 'SALE',
      basketId: 'B1',
      totals: { total: eur(1905) },
      change: eur(95),
      cashRounding: eur(0),
      policy,
    });
    expect(answerOf(completeBasket(ended, completion))).toBe('BASKET_NOT_OPEN');
    expect(answerOf(voidBasket(ended, completion))).toBe('BASKET_NOT_OPEN');
  });

  it.each`
    returned          | kind
    ${[false, false]} | ${'SALE'}
    ${[true, true]}   | ${'RETURN'}
    ${[true, false]}  | ${'EXCHANGE'}
  `(
    'lines returned $returned make a $kind',
    ({ returned, kind }: { returned: readonly boolean[]; kind: string }) => {
      const { lines } = basketOf([line(), line()]);
      const originalLine = { transactionId: 'TX0', lineId: 'L0' };
      const mixed = lines.map((entry, index) => ({
        ...entry,
        ...(returned[index] && { originalLine }),
      }));
      const basket = { ...basketDue(0), lines: mixed };
      expect(valueOf(completeBasket(basket, completion)).draft.kind).toBe(kind);
    },
  );

  it('voiding gives up what was authorised, and waits for what is pending', () => {
    const request = { tenderId: 'T1', kind: 'CARD', amount: eur(100), now } as const;
    const pending = valueOf(addTender(basketDue(100), request));
    expect(answerOf(voidBasket(pending, completion))).toBe('TENDER_PENDING');
    const tenders = pending.tenders.map((tender) => ({ ...tender, status: 'AUTHORISED' as const }));
    const voided = valueOf(voidBasket({ ...pending, tenders }, completion));
    expect(voided).toMatchObject({
      basket: { status: 'VOIDED', tenders: [{ status: 'VOIDED' }] },
      draft: { kind: 'VOIDED', tenders: [] },
      authorisationsToVoid: [{ tenderId: 'T1' }],
    });
  });
});

describe('rule 21: numbers', () => {
  const append = (chain: ChainHead, draft: TransactionDraft) =>
    valueOf(appendToChain(chain, draft));

  it('RCPT-01: closing and opening a shift consumes no number', () => {
    const eleventh = append({ ...head(), sequenceNumber: 20, receiptNumber: 10 }, draftOf(100));
    const sealed = sealChain(startClosing(eleventh.head, 'SH1'), 'SH1').head;
    const reopened = openShiftOnChain(sealed, {
      shiftId: 'SH2',
      businessDayDate: '2026-03-03',
      openedAt: '2026-03-03T05:00:00.000Z',
    });
    const { transaction } = append(reopened, draftOf(100));
    expect([eleventh.transaction.receiptNumber, transaction.receiptNumber]).toEqual([11, 12]);
    expect(transaction).toMatchObject({ shiftId: 'SH2', businessDayDate: '2026-03-03' });
  });

  it('a refused append leaves the numbers as they were', () => {
    const closing = startClosing(head(), 'SH1');
    expect(answerOf(appendToChain(closing, draftOf(100)))).toBe('SHIFT_CLOSING');
    expect(closing).toMatchObject({ sequenceNumber: 0, receiptNumber: 0 });
  });

  it.each`
    series        | kind           | takes
    ${'ONLINE'}   | ${'SALE'}      | ${true}
    ${'ONLINE'}   | ${'RETURN'}    | ${true}
    ${'ONLINE'}   | ${'EXCHANGE'}  | ${true}
    ${'ONLINE'}   | ${'POST_VOID'} | ${true}
    ${'ONLINE'}   | ${'VOIDED'}    | ${false}
    ${'ONLINE'}   | ${'NO_SALE'}   | ${false}
    ${'OFFLINE'}  | ${'SALE'}      | ${true}
    ${'TRAINING'} | ${'SALE'}      | ${false}
  `('a $kind of $series takes a receipt number: $takes', ({ series, kind, takes }) => {
    expect(takesReceiptNumber(series, kind)).toBe(takes);
  });

  it.each`
    state        | answer
    ${'NONE'}    | ${'SHIFT_NOT_OPEN'}
    ${'OPEN'}    | ${'ok'}
    ${'CLOSING'} | ${'SHIFT_CLOSING'}
    ${'SEALED'}  | ${'SHIFT_NOT_OPEN'}
  `('a chain that is $state answers $answer', ({ state, answer }) => {
    expect(answerOf(appendToChain({ ...head(), shiftState: state }, draftOf(100)))).toBe(answer);
  });
});

describe('decision 1: sealing', () => {
  const shift = { shiftId: 'SH1', businessDayDate: today, openedAt: now };
  it('counts this shift alone, a voided transaction as nothing', () => {
    const first = valueOf(appendToChain(head(), draftOf(1572)));
    const { draft } = valueOf(voidBasket(basketDue(999), completion));
    const second = valueOf(appendToChain(first.head, draft));
    expect(second.transaction).toMatchObject({ sequenceNumber: 2, kind: 'VOIDED' });
    expect(second.transaction.receiptNumber).toBeUndefined();
    const { head: sealed, seal } = sealChain(startClosing(second.head, 'SH1'), 'SH1');
    expect(seal).toEqual({
      series: 'ONLINE',
      lastSequenceNumber: 2,
      hash: second.transaction.hash,
      transactionCount: 2,
      totalMinor: 1572,
    });
    expect(sealChain(sealed, 'SH1')).toEqual({ head: sealed, seal });
    expect(() => sealChain(sealed, 'SH2')).toThrow(RangeError);
  });

  it('hears of a shift once, and of an old one not again', () => {
    const opened = head();
    expect(openShiftOnChain(opened, shift)).toBe(opened);
    const older = { ...shift, shiftId: 'SH0', openedAt: '2026-03-01T05:00:00.000Z' };
    expect(openShiftOnChain(opened, older)).toBe(opened);
    expect(startClosing(opened, 'SH0')).toBe(opened);
    const newer = { ...shift, shiftId: 'SH2', openedAt: '2026-03-03T05:00:00.000Z' };
    expect(() => openShiftOnChain(opened, newer)).toThrow('to be sealed before');
  });

  it('a chain without transactions seals at zero', () => {
    const chain = newChainHead({
      storeId: 'S',
      workstationId: 'W',
      series: 'OFFLINE',
      currency: 'EUR',
    });
    expect(sealChain(openShiftOnChain(chain, shift), 'SH1').seal).toMatchObject({
      lastSequenceNumber: 0,
      transactionCount: 0,
      totalMinor: 0,
    });
  });
});

describe('rule 22: the journal is a hash chain', () => {
  const links = (transactions: readonly RetailTransaction[]) =>
    transactions.map((transaction) => ({
      record: journalRecord(transaction),
      hash: transaction.hash,
    }));

  it('numbers without gaps, and one changed cent shows where', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (totals, pick) => {
          let chain = head();
          const transactions = totals.map((total) => {
            const appended = valueOf(appendToChain(chain, draftOf(total)));
            chain = appended.head;
            return appended.transaction;
          });
          expect(transactions.map((entry) => entry.receiptNumber)).toEqual(
            totals.map((_, i) => i + 1),
          );
          expect(verifyChain(links(transactions))).toEqual({ ok: true, count: totals.length });
          const index = pick % totals.length;
          const forged = transactions.map((entry, at) =>
            at === index ? { ...entry, change: eur(entry.change.minor + 1) } : entry,
          );
          expect(verifyChain(links(forged))).toMatchObject({ ok: false, index });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('survives being stored as JSON', () => {
    const sale = soldInCash(basketOf([line()]));
    const stored = JSON.parse(JSON.stringify(sale)) as RetailTransaction;
    expect(verifyChain(links([stored])).ok).toBe(true);
    expect(verifyCodeOf(sale)).toMatch(/^[0-9A-F]{8}$/);
  });
});

describe('decision 3: a transaction of the most lines is one item', () => {
  const itemBytesMax = 300_000;
  it('of at most 300 kB, with long names, four promotions and three taxes on each line', () => {
    const id = (index: number) => `0190f3a1-7c5e-7d41-9b1e-${String(index).padStart(12, '0')}`;
    const taxClasses = [
      taxClass('BIG', ['STATE-TAX', '0.0625'], ['COUNTY', '0.0125'], ['CITY', '0.01']),
    ];
    const promotions = Array.from({ length: 4 }, (_, index) =>
      percentOff('12.5', {
        promotionId: id(index),
        description: 'A promotion with a name of forty letters',
        concurrency: 'COMPOUND',
      }),
    );
    const lines = Array.from({ length: lineCountMax }, (_, index) =>
      line({
        lineId: id(index),
        description:
          'A long description of an article, of eighty letters in all, as the label has it..',
        taxClassId: 'BIG',
        unitPrice: eur(9_999_999),
        quantity: quantity(99, 'EA'),
        offerId: id(index),
        priceListId: 'PL-EUR',
        batchLot: 'LOT-OF-20-CHARACTERS',
        expiry: '2026-12-31',
        minimumAge: 18,
        ageConfirmedBy: 'O001-01',
      }),
    );
    const result = priced(lines, { promotions, taxClasses });
    expect(result.lines.every((entry) => entry.modifications.length === 4)).toBe(true);
    const basket = { ...basketOf([]), ...result };
    const full = soldInCash(basket);
    const tenders = Array.from({ length: tenderCountMax }, () => full.tenders[0]);
    expect(Buffer.byteLength(JSON.stringify({ ...full, tenders }))).toBeLessThan(itemBytesMax);
  });
});

describe('SaleCompleted', () => {
  it('tells lines, taxes and tenders in minor units', () => {
    const detail = saleCompletedDetail(soldInCash(basketOf([line({ minor: 1190 })])));
    expect(detail).toMatchObject({
      transactionId: 'TX-B1',
      receiptNumber: 1,
      shiftId: 'SH1',
      totalMinor: 1190,
      netMinor: 1000,
      taxMinor: 190,
      lines: [{ itemId: 'I00001', grossMinor: 1190, discountMinor: 0, unitPriceMinor: 1190 }],
      taxes: [{ taxId: 'VAT', taxableMinor: 1000, taxMinor: 190 }],
      tenders: [{ kind: 'CASH', amount: eur(1190), change: eur(0) }],
    });
  });

  it('of a voided transaction tells its numbers alone', () => {
    const { draft } = valueOf(voidBasket(basketOf([line()]), completion));
    const { transaction } = valueOf(appendToChain(head(), draft));
    expect(transaction.lines).toHaveLength(1);
    expect(saleCompletedDetail(transaction)).toMatchObject({
      kind: 'VOIDED',
      sequenceNumber: 1,
      lines: [],
      taxes: [],
      tenders: [],
      totalMinor: 0,
    });
  });
});

describe('what the journal keeps of a basket', () => {
  const sold = (parts: Partial<Basket> = {}) =>
    inCash({ ...basketOf([line({ lineId: 'L1', minor: 1190 })]), ...parts }, 1190);
  const drafted = (parts: Partial<Basket> = {}) => valueOf(completeBasket(sold(parts), completion));

  it('is a plain sale in full, and nothing that it had none of', () => {
    const basket = sold();
    expect(drafted().draft).toStrictEqual({
      ...{ id: 'TX1', kind: 'SALE', basketId: 'B1', operatorId: 'O001-01', channel: 'STORE' },
      ...{ openedAt: now, completedAt: now, currency: 'EUR', jurisdictionId: 'DE', policy },
      ...{ lines: basket.lines, taxes: basket.taxes, tenders: basket.tenders },
      ...{ totals: basket.totals, cashRounding: eur(0), change: eur(0) },
    });
  });

  it.each`
    fact                                                                     | why
    ${{ customerId: 'K1' }}                                                  | ${'whose it was'}
    ${{ orderId: 'OR1' }}                                                    | ${'which order it picked up'}
    ${{ fulfilmentId: 'F1' }}                                                | ${'which part of it'}
    ${{ points: { earned: 12, burned: 5 } }}                                 | ${'the points it moved'}
    ${{ taxSource: { calculator: 'BUILT_IN', fallbackReason: 'Timeout' } }}  | ${'who worked out its tax'}
    ${{ taxExemption: { reason: 'Embassy', certificateNumber: '1' } }}       | ${'why it was not taxed'}
    ${{ coupons: [{ code: 'C-1', promotionId: 'P1' }] }}                     | ${'its coupons'}
    ${{ orderDiscount: { kind: 'PERCENT', percent: '5', reason: 'Delay' } }} | ${'what was taken off all'}
  `('says $why: $fact', ({ fact }) => {
    const { draft } = drafted(fact as Partial<Basket>);
    expect(draft).toStrictEqual({ ...drafted().draft, ...(fact as object) });
  });

  it('says no coupons where there were none', () => {
    expect('coupons' in drafted({ coupons: [] }).draft).toBe(false);
  });

  it.each`
    returnOf     | first        | original
    ${undefined} | ${undefined} | ${undefined}
    ${'TX7'}     | ${undefined} | ${'TX7'}
    ${undefined} | ${'TX8'}     | ${'TX8'}
    ${'TX7'}     | ${'TX8'}     | ${'TX7'}
  `('a return of $returnOf with goods of $first corrects $original', (row) => {
    const { returnOf, first, original } = row as Record<string, string | undefined>;
    const [plain, other] = basketOf([line(), line()]).lines;
    if (plain === undefined || other === undefined) throw new Error('Expected two lines.');
    const of = (transactionId: string) => ({ originalLine: { transactionId, lineId: 'L1' } });
    const lines =
      first === undefined
        ? [plain]
        : [plain, { ...plain, ...of(first) }, { ...other, ...of('TX9') }];
    const basket = { ...basketDue(0), lines, ...(returnOf !== undefined && { returnOf }) };
    expect(valueOf(completeBasket(basket, completion)).draft.originalTransactionId).toBe(original);
  });

  it('keeps a card that is sold, and never its PIN', () => {
    const [plain] = basketOf([line()]).lines;
    if (plain === undefined) throw new Error('Expected a line, got none.');
    const giftCard = { accountId: 'G1', lastFour: '0008', reason: 'ISSUE', pinHash: 'h' } as const;
    const basket = { ...basketDue(0), lines: [plain, { ...plain, giftCard }] };
    const kept = [undefined, { accountId: 'G1', lastFour: '0008', reason: 'ISSUE' }];
    const done = valueOf(completeBasket(basket, completion));
    const given = valueOf(voidBasket(basket, completion));
    for (const { lines } of [done.draft, done.basket, given.draft, given.basket]) {
      expect(lines.map((entry) => entry.giftCard)).toStrictEqual(kept);
    }
  });

  it('ends the basket when it was completed, not when it was opened', () => {
    const later = { ...completion, now: '2026-03-02T10:05:00.000Z' };
    expect(valueOf(completeBasket(sold(), later))).toMatchObject({
      basket: { updatedAt: later.now },
      draft: { openedAt: now, completedAt: later.now },
    });
    expect(valueOf(voidBasket(sold(), later)).basket.updatedAt).toBe(later.now);
  });

  it('says why something was given up and who allowed it, where anybody did', () => {
    const approval = { approvalId: 'A1', operatorId: 'O001-02', permission: 'VOID' } as const;
    const said = { reason: 'Customer left', approval };
    expect(valueOf(voidBasket(basketDue(100), { ...completion, ...said })).draft).toMatchObject(
      said,
    );
    const { draft } = valueOf(voidBasket(basketDue(100), completion));
    expect(['reason' in draft, 'approval' in draft]).toEqual([false, false]);
  });

  it('keeps a tip beside the total', () => {
    const basket = inCash(
      { ...basketOf([line({ lineId: 'L1', minor: 1190 })]), tip: eur(110) },
      1300,
    );
    const { draft } = valueOf(completeBasket(basket, completion));
    expect(draft).toMatchObject({ tip: eur(110), totals: { total: eur(1190) } });
  });
});
