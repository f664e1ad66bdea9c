import { addMoney, zeroOf, type Money } from '#kernel/money.ts';
import type { ChainHead } from './chain.ts';
import type {
  JournalRecord,
  RetailTransaction,
  Series,
  TransactionDraft,
  TransactionKind,
} from './transaction.ts';

/** What a chain gives a transaction before it is hashed; hashing is the caller's, since a browser's is asynchronous. */
export function numberRecord(
  head: Pick<
    ChainHead,
    'storeId' | 'workstationId' | 'series' | 'sequenceNumber' | 'receiptNumber'
  >,
  shift: Pick<JournalRecord, 'shiftId' | 'businessDayDate'>,
  draft: TransactionDraft,
): JournalRecord {
  const { storeId, workstationId, series } = head;
  const { shiftId, businessDayDate } = shift;
  return {
    ...draft,
    ...{ shiftId, businessDayDate, storeId, workstationId, series },
    sequenceNumber: head.sequenceNumber + 1,
    ...(takesReceiptNumber(series, draft.kind) && { receiptNumber: head.receiptNumber + 1 }),
  };
}

/** The chain's head after a record, and the record with its place in the chain. */
export function closeRecord(
  head: ChainHead,
  record: JournalRecord,
  hash: string,
): { readonly head: ChainHead; readonly transaction: RetailTransaction } {
  const { sequenceNumber, receiptNumber = head.receiptNumber } = record;
  const isOfShift = record.shiftId === head.shiftId;
  return {
    head: {
      ...head,
      ...{ sequenceNumber, receiptNumber, hash },
      ...(isOfShift && {
        shiftTransactionCount: head.shiftTransactionCount + 1,
        shiftTotal: addMoney(head.shiftTotal, countedTotal(record)),
        shiftNoSaleCount: (head.shiftNoSaleCount ?? 0) + (record.kind === 'NO_SALE' ? 1 : 0),
      }),
    },
    transaction: { ...record, previousHash: head.hash, hash },
  };
}

/** Rule 21: neither what was voided, a reprint nor training takes a number of the fiscal series. */
export function takesReceiptNumber(series: Series, kind: TransactionKind): boolean {
  return series !== 'TRAINING' && !withoutReceipt.has(kind);
}

/** They stand in the journal and move nothing that a receipt could say. */
const withoutReceipt: ReadonlySet<TransactionKind> = new Set(['VOIDED', 'NO_SALE', 'REPRINT']);

/** Whether there is anything to print of it. */
export function hasReceipt(kind: TransactionKind): boolean {
  return !withoutReceipt.has(kind);
}

/** What a transaction adds to its shift: a voided one nothing, whatever was in the basket. */
export function countedTotal(draft: Pick<TransactionDraft, 'kind' | 'totals' | 'currency'>): Money {
  return draft.kind === 'VOIDED' ? zeroOf(draft.currency) : draft.totals.total;
}
