import { toShiftTransaction } from '../../subgraphs/back-office/domain/sale.ts';
import { shiftFigures } from '../../subgraphs/back-office/domain/shift-figures.ts';
import { saleCompletedDetail } from '../../subgraphs/checkout/domain/sale-completed.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { basketOf, line, soldInCash } from '../../subgraphs/checkout/domain/test-kit.ts';
import { shiftDifferences } from './replay-back-office.ts';

const record = (id: string, sequenceNumber: number): StoredTransaction => ({
  ...{ returned: [], refunded: [], returnCount: 0, copyCount: 0, minorUnitExponent: 2 },
  receiptStore: { receiptHeader: [], timeZone: 'Europe/Berlin' },
  transaction: { ...soldInCash(basketOf([line()], { id })), sequenceNumber },
});

/** Two sales of a shift whose Z report was made when the first had come. */
function closedAfterTheFirst(parts: object = {}): Parameters<typeof shiftDifferences>[0] {
  const records = [record('B1', 1), record('B2', 2)];
  const transactions = records.map(({ transaction }) =>
    toShiftTransaction(saleCompletedDetail(transaction)),
  );
  const books = { currency: 'EUR', floatMinor: 0, movements: [] };
  const figures = shiftFigures({ ...books, transactions: transactions.slice(0, 1) });
  const report = { figures: { ...figures, ...parts }, asOfSequence: 1, asOfOfflineSequence: 0 };
  const [first] = records;
  const { shiftId = '' } = first?.transaction ?? {};
  const shift = { shiftId, currency: 'EUR', state: 'CLOSED', transactions, report };
  return { shifts: [shift], records, ledger: [] };
}

describe('a Z report replayed', () => {
  it('holds what it covers: a sale that came after the close is no difference', () => {
    expect(shiftDifferences(closedAfterTheFirst())).toEqual([]);
  });

  it('may be older than a figure: one without tips had none', () => {
    const before = closedAfterTheFirst();
    for (const { report } of before.shifts)
      Reflect.deleteProperty(report?.figures ?? {}, 'tipMinor');
    expect(shiftDifferences(before)).toEqual([]);
  });

  it.each`
    parts                | difference
    ${{ totalMinor: 1 }} | ${/totalMinor is 1, replayed 100$/}
    ${{ byTender: [] }}  | ${/byTender is \[\]/}
    ${{ saleCount: 2 }}  | ${/saleCount is 2, replayed 1$/}
  `('says that $parts is not so', ({ parts, difference }) => {
    const found = shiftDifferences(closedAfterTheFirst(parts));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(difference);
  });
});
