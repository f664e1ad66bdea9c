import fc from 'fast-check';
import type { LedgerRecord } from '../../subgraphs/back-office/domain/ledger.ts';
import { foreignDetail } from '../../subgraphs/back-office/domain/foreign-drawer.ts';
import { toShiftTransaction } from '../../subgraphs/back-office/domain/sale.ts';
import { shiftFigures } from '../../subgraphs/back-office/domain/shift-figures.ts';
import { saleCompletedDetail } from '../../subgraphs/checkout/domain/sale-completed.ts';
import { addTender } from '../../subgraphs/checkout/domain/tender.ts';
import {
  basketOf,
  eur,
  line,
  now,
  soldInCash,
  today,
  valueOf,
} from '../../subgraphs/checkout/domain/test-kit.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { shiftDifferences } from './replay-back-office.ts';

type Notes = { readonly currency: string; readonly minor: number; readonly worthMinor: number };

/** A sale of 20.00 towards which these notes go; the rest is paid in the store's own coins. */
function paidIn({ currency, minor, worthMinor }: Notes, sequenceNumber: number): StoredTransaction {
  const foreign = { amount: { currency, minor }, rate: '1' };
  const basket = basketOf([line({ minor: 2_000 })], { id: `B${sequenceNumber}` });
  const request = { tenderId: 'F', kind: 'CASH', amount: eur(worthMinor), foreign, now } as const;
  const sold = soldInCash(valueOf(addTender(basket, request)));
  return {
    ...{ returned: [], refunded: [], returnCount: 0, copyCount: 0, minorUnitExponent: 2 },
    receiptStore: { receiptHeader: [], timeZone: 'Europe/Berlin' },
    transaction: { ...sold, sequenceNumber },
  };
}

type Counted = { readonly currency: string; readonly countedMinor: number };

/** The shift as back office closed it, and the ledger's own note of what was counted. */
function closed(taken: readonly Notes[], counted: readonly Counted[] | undefined) {
  const records = taken.map((notes, index) => paidIn(notes, index + 1));
  const transactions = records.map(({ transaction }) =>
    toShiftTransaction(saleCompletedDetail(transaction)),
  );
  const countedMinor = 10_000;
  const books = { currency: 'EUR', floatMinor: 0, movements: [], countedMinor };
  const figures = shiftFigures({ ...books, transactions, foreignCounted: counted });
  const { shiftId = '' } = records[0]?.transaction ?? {};
  const report = { figures, asOfSequence: records.length, asOfOfflineSequence: 0 };
  const noted = counted?.map((each) => ({ ...each, denominations: [] }));
  const ledger: LedgerRecord = {
    ...{ kind: 'SHIFT_COUNTED', storeId: 'S001', recordedAt: `${today}T20:00:00.000Z` },
    ...{ document: shiftId, amountMinor: countedMinor, currency: 'EUR' },
    ...(noted && { detail: foreignDetail(noted) }),
  };
  return {
    shifts: [{ shiftId, currency: 'EUR', state: 'CLOSED', transactions, report }],
    records,
    ledger: [ledger],
  };
}

const dollars = { currency: 'USD', minor: 2_000, worthMinor: 1_880 };
const yen = { currency: 'JPY', minor: 2_000, worthMinor: 1_220 };
const dinar = { currency: 'BHD', minor: 4_250, worthMinor: 1_000 };

describe('the counts of other currencies, replayed from journal and ledger', () => {
  it.each`
    what                       | taken             | counted
    ${'all there'}             | ${[dollars, yen]} | ${[['JPY', 2000], ['USD', 2000]]}
    ${'ten dollars short'}     | ${[dollars]}      | ${[['USD', 1000]]}
    ${'three decimals, over'}  | ${[dinar]}        | ${[['BHD', 4251]]}
    ${'none of it found'}      | ${[dollars, yen]} | ${[]}
    ${'found but never taken'} | ${[dollars]}      | ${[['CHF', 500], ['USD', 2000]]}
    ${'nobody has counted'}    | ${[dollars, yen]} | ${undefined}
  `('$what: no difference', ({ taken, counted }) => {
    const counts = (counted as [string, number][] | undefined)?.map(([currency, countedMinor]) => ({
      ...{ currency, countedMinor },
    }));
    expect(shiftDifferences(closed(taken as Notes[], counts))).toEqual([]);
  });

  it.each`
    what                                | change
    ${'another count in the ledger'}    | ${{ detail: { USD: 1_999 } }}
    ${'another currency in the ledger'} | ${{ detail: { GBP: 2_000 } }}
    ${'no count in the ledger'}         | ${{ detail: undefined }}
  `('$what: the Z report is not so', ({ change }) => {
    const shop = closed([dollars], [{ currency: 'USD', countedMinor: 2_000 }]);
    const ledger = shop.ledger.map((record) => ({ ...record, ...(change as object) }));
    const found = shiftDifferences({ ...shop, ledger });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Z report of shift SH1: drawer is .*USD/);
  });

  it('agree with themselves whatever was taken and counted, and not with one unit more', () => {
    const currency = fc.constantFrom('USD', 'JPY', 'BHD');
    const notes = fc.record({
      ...{ currency, minor: fc.integer({ min: 1, max: 9_999 }) },
      worthMinor: fc.integer({ min: 1, max: 1_999 }),
    });
    const counts = fc.uniqueArray(fc.record({ currency, countedMinor: fc.nat(9_999) }), {
      ...{ selector: ({ currency: own }: Counted) => own, minLength: 1 },
    });
    fc.assert(
      fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), counts, (taken, counted) => {
        const shop = closed(taken, counted);
        expect(shiftDifferences(shop)).toEqual([]);
        const [first, ...others] = counted;
        if (first === undefined) return;
        const more = [{ ...first, countedMinor: first.countedMinor + 1 }, ...others];
        const { ledger } = closed(taken, more);
        expect(shiftDifferences({ ...shop, ledger })).toHaveLength(1);
      }),
    );
  });
});
