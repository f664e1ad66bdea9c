import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { ChainHead } from '../chain.ts';
import { closeRecord, takesReceiptNumber } from '../number-record.ts';
import type { RetailTransaction } from '../transaction.ts';
import type { OfflineEnvelope } from './envelope.ts';

/** Where an envelope stands to the chain that checkout holds. */
export type OfflinePlace = 'NEXT' | 'AHEAD' | 'HELD';

export function placeInChain(head: ChainHead, { record }: OfflineEnvelope): OfflinePlace {
  if (record.sequenceNumber <= head.sequenceNumber) return 'HELD';
  return record.sequenceNumber === head.sequenceNumber + 1 ? 'NEXT' : 'AHEAD';
}

export type OfflineAppended = {
  readonly head: ChainHead;
  readonly transaction: RetailTransaction;
  /** OPEN: as it should be. SEALED: the count of the shift changes. ENDED: a later shift is open by now. */
  readonly shift: 'OPEN' | 'SEALED' | 'ENDED';
};

export type OfflineAppendRefusal = {
  readonly code: 'OFFLINE_CHAIN_FORKED' | 'OFFLINE_ENVELOPE_INVALID' | 'OFFLINE_SHIFT_UNKNOWN';
  readonly message: string;
};

/** The next record of the chain; its hash was computed again before. A closed shift takes it too: it is sold. */
export function appendOffline(
  head: ChainHead,
  { record, previousHash, hash }: OfflineEnvelope,
): Outcome<OfflineAppended, OfflineAppendRefusal> {
  if (previousHash !== head.hash) {
    const message = `Transaction ${record.sequenceNumber} doesn't follow the one that is held.`;
    return refuse({ code: 'OFFLINE_CHAIN_FORKED', message });
  }
  const receiptNumber = takesReceiptNumber('OFFLINE', record.kind)
    ? head.receiptNumber + 1
    : undefined;
  if (record.receiptNumber !== receiptNumber) {
    const message = `Expected receipt number ${receiptNumber ?? 'none'}, got ${record.receiptNumber ?? 'none'}.`;
    return refuse({ code: 'OFFLINE_ENVELOPE_INVALID', message });
  }
  const shift = shiftOf(head, record);
  if (shift === undefined) {
    const message = `Workstation ${head.workstationId} had no shift ${record.shiftId} on ${record.businessDayDate}.`;
    return refuse({ code: 'OFFLINE_SHIFT_UNKNOWN', message });
  }
  return accept({ ...closeRecord(head, record, hash), shift });
}

function shiftOf(
  head: ChainHead,
  { shiftId, businessDayDate }: OfflineEnvelope['record'],
): OfflineAppended['shift'] | undefined {
  const { earlierShifts = [] } = head;
  if (head.shiftId === shiftId && head.businessDayDate === businessDayDate) {
    return head.shiftState === 'SEALED' ? 'SEALED' : 'OPEN';
  }
  const isKnown = earlierShifts.some(
    (earlier) => earlier.shiftId === shiftId && earlier.businessDayDate === businessDayDate,
  );
  return isKnown ? 'ENDED' : undefined;
}
