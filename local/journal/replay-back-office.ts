import { money } from '#kernel/money.ts';
import type { LedgerRecord } from '../../subgraphs/back-office/domain/ledger.ts';
import { stockDifferences } from '../../subgraphs/back-office/domain/ledger.ts';
import {
  type ShiftTransaction,
  toShiftTransaction,
} from '../../subgraphs/back-office/domain/sale.ts';
import { saleMovements } from '../../subgraphs/back-office/domain/sale-movements.ts';
import { addText } from '../../subgraphs/back-office/domain/stock.ts';
import {
  type ShiftFigures,
  shiftFigures,
} from '../../subgraphs/back-office/domain/shift-figures.ts';
import type { CashMovementKind } from '../../subgraphs/back-office/domain/shift.ts';
import { saleCompletedDetail } from '../../subgraphs/checkout/domain/sale-completed.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { groupBy } from '../../subgraphs/checkout/domain/group-by.ts';
import type { ZReport } from '../../subgraphs/back-office/ports.ts';
import { isSame } from './same.ts';

/** A shift as back office keeps it. */
export type ReplayedShift = {
  readonly shiftId: string;
  readonly currency: string;
  readonly state: string;
  readonly transactions: readonly ShiftTransaction[];
  /** Its Z report, and the last record of each series that is in it. */
  readonly report?: Pick<ZReport, 'figures' | 'asOfSequence' | 'asOfOfflineSequence'>;
};

/**
 * The transactions that back office holds of each shift, and the Z report of each closed one: the journal gives the
 * sales, the ledger the float, what was paid in and out, and the count.
 */
export function shiftDifferences({
  shifts,
  records,
  ledger,
}: {
  readonly shifts: readonly ReplayedShift[];
  readonly records: readonly StoredTransaction[];
  readonly ledger: readonly LedgerRecord[];
}): readonly string[] {
  const byShift = groupBy(records, ({ transaction }) => transaction.shiftId);
  const byDocument = groupBy(ledger, ({ document }) => document);
  return shifts.flatMap((shift) => {
    const journalled = (byShift.get(shift.shiftId) ?? []).map(({ transaction }) =>
      toShiftTransaction(saleCompletedDetail(transaction)),
    );
    const noted = byDocument.get(shift.shiftId) ?? [];
    return [
      ...heldDifferences(shift, journalled),
      ...reportDifferences(shift, (report) =>
        figuresOf(shift, reported(report, journalled), noted),
      ),
    ];
  });
}

function heldDifferences(
  { shiftId, transactions }: ReplayedShift,
  journalled: readonly ShiftTransaction[],
): readonly string[] {
  const held = new Map(transactions.map((each) => [each.transactionId, each]));
  const known = new Set(journalled.map(({ transactionId }) => transactionId));
  const nameOf = ({ workstationId, series, sequenceNumber }: ShiftTransaction): string =>
    `${workstationId} ${series} ${sequenceNumber}, shift ${shiftId}`;
  return [
    ...journalled.flatMap((each) => {
      const stored = held.get(each.transactionId);
      if (stored === undefined) return [`${nameOf(each)}: back office does not hold it`];
      const differing = differingMembers(stored, each);
      if (differing.length === 0) return [];
      return [`${nameOf(each)}: back office holds another ${differing.join(', ')}`];
    }),
    ...transactions
      .filter(({ transactionId }) => !known.has(transactionId))
      .map((each) => `${nameOf(each)}: back office holds it, the journal does not`),
  ];
}

function differingMembers(
  stored: ShiftTransaction,
  journalled: ShiftTransaction,
): readonly string[] {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  return (Object.keys(journalled) as (keyof ShiftTransaction)[]).filter(
    (member) => !isSame(plain(stored[member]), plain(journalled[member])),
  );
}

function figuresOf(
  { currency }: ReplayedShift,
  transactions: readonly ShiftTransaction[],
  noted: readonly LedgerRecord[],
): ShiftFigures {
  const amountOf = (kind: LedgerRecord['kind']): number | undefined =>
    noted.find((record) => record.kind === kind)?.amountMinor;
  return shiftFigures({
    ...{ currency, transactions },
    floatMinor: amountOf('SHIFT_OPENED') ?? 0,
    countedMinor: amountOf('SHIFT_COUNTED'),
    foreignCounted: foreignCountedIn(noted),
    movements: noted.flatMap(({ kind, amountMinor = 0 }) =>
      isMovement(kind) ? [{ kind, amount: money(amountMinor, currency) }] : [],
    ),
  });
}

function foreignCountedIn(noted: readonly LedgerRecord[]) {
  const { detail } = noted.find(({ kind }) => kind === 'SHIFT_COUNTED') ?? {};
  if (detail === undefined) return undefined;
  return Object.entries(detail).map(([currency, counted]) => {
    return { currency, countedMinor: Number(counted) };
  });
}

function isMovement(kind: LedgerRecord['kind']): kind is CashMovementKind & LedgerRecord['kind'] {
  return kind === 'PAID_IN' || kind === 'PAID_OUT' || kind === 'DROP';
}

type Report = NonNullable<ReplayedShift['report']>;

/** What came after the close is in the journal and, rightly, in no Z report. */
function reported(
  { asOfSequence, asOfOfflineSequence }: Report,
  journalled: readonly ShiftTransaction[],
): readonly ShiftTransaction[] {
  return journalled.filter(({ series, sequenceNumber }) => {
    if (series === 'TRAINING') return true;
    return sequenceNumber <= (series === 'OFFLINE' ? asOfOfflineSequence : asOfSequence);
  });
}

function reportDifferences(
  { shiftId, report }: ReplayedShift,
  replay: (report: Report) => ShiftFigures,
): readonly string[] {
  if (report === undefined) return [];
  const replayed = replay(report);
  // A report says nothing of what was counted only later, such as tips.
  const stored: Partial<ShiftFigures> = { tipMinor: 0, ...report.figures };
  const members = Object.keys(replayed) as (keyof ShiftFigures)[];
  return members
    .filter((member) => !isSame(stored[member] ?? null, replayed[member]))
    .map((member) => {
      const was = JSON.stringify(stored[member]);
      return `Z report of shift ${shiftId}: ${member} is ${was}, replayed ${JSON.stringify(replayed[member])}`;
    });
}

/** What the ledger says of each sale's goods; of a whole store also what is on hand. */
export function ledgerDifferences({
  records,
  ledger,
  wholeStore,
}: {
  readonly records: readonly StoredTransaction[];
  readonly ledger: {
    readonly records: readonly LedgerRecord[];
    readonly onHand: ReadonlyMap<string, string>;
  };
  readonly wholeStore: boolean;
}): readonly string[] {
  const bySale = new Map(
    ledger.records.filter(({ kind }) => kind === 'STOCK_SALE').map((each) => [each.document, each]),
  );
  const ofSales = records.flatMap(({ transaction }) => {
    const sold = saleMovements(saleCompletedDetail(transaction)).map(
      ({ line: { itemId, lineId: lineKey, baseQuantity }, quantity }) => {
        return { itemId, lineKey, quantity, unit: baseQuantity.unit };
      },
    );
    const noted = bySale.get(transaction.id)?.movements ?? [];
    if (isSame(sorted(sold), sorted(noted))) return [];
    const { workstationId, series, sequenceNumber } = transaction;
    const name = `${workstationId} ${series} ${sequenceNumber}`;
    return [
      `${name}: ${sold.length} lines of goods, ${noted.length} movements of stock that agree not`,
    ];
  });
  return [...ofSales, ...(wholeStore ? onHandDifferences(ledger) : [])];
}

function sorted<Line extends { readonly lineKey: string }>(
  lines: readonly Line[],
): readonly Line[] {
  return lines.toSorted((a, b) => (a.lineKey < b.lineKey ? -1 : 1));
}

function onHandDifferences({
  records,
  onHand,
}: Parameters<typeof ledgerDifferences>[0]['ledger']): readonly string[] {
  const replayed = new Map<string, string>();
  for (const { itemId, quantity } of records.flatMap(({ movements = [] }) => movements)) {
    replayed.set(itemId, addText(replayed.get(itemId) ?? '0', quantity));
  }
  return stockDifferences(onHand, replayed).map(
    (each) => `item ${each.itemId}: ${each.stored} on hand stored, ${each.replayed} replayed`,
  );
}
