import { chainHash, genesisHash } from '#kernel/hash-chain.ts';
import { zeroOf, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { closeRecord, numberRecord } from './number-record.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import type { RetailTransaction, Series, TransactionDraft } from './transaction.ts';

/** The one HEAD of a chain (workstation and series); every append conditions on it (decision 1). */
export type ChainHead = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly currency: string;
  readonly shiftId?: string;
  readonly shiftState: 'NONE' | 'OPEN' | 'CLOSING' | 'SEALED';
  readonly businessDayDate?: string;
  readonly shiftOpenedAt?: string;
  /** Of the last transaction of the chain; 0 when there was none. */
  readonly sequenceNumber: number;
  readonly receiptNumber: number;
  readonly hash: string;
  /** Of the present shift alone, all kinds. */
  readonly shiftTransactionCount: number;
  readonly shiftTotal: Money;
  /** How often the drawer was opened without a sale in the present shift. */
  readonly shiftNoSaleCount?: number;
  /** Of the OFFLINE chain: shifts before the present one, oldest first, whose sales may still come. */
  readonly earlierShifts?: readonly EarlierShift[];
};

export type EarlierShift = { readonly shiftId: string; readonly businessDayDate: string };

/** A till that was lost for a month of two shifts a day is still understood. */
const earlierShiftsMax = 62;

export type ShiftOpening = {
  readonly shiftId: string;
  readonly businessDayDate: string;
  readonly openedAt: string;
};

export type ChainSeal = {
  readonly series: Series;
  readonly lastSequenceNumber: number;
  readonly hash: string;
  readonly transactionCount: number;
  readonly totalMinor: number;
};

export function newChainHead(
  chain: Pick<ChainHead, 'storeId' | 'workstationId' | 'series' | 'currency'>,
): ChainHead {
  return {
    ...chain,
    shiftState: 'NONE',
    sequenceNumber: 0,
    receiptNumber: 0,
    hash: genesisHash,
    shiftTransactionCount: 0,
    shiftTotal: zeroOf(chain.currency),
  };
}

/** Opening twice, or an older shift that is heard of late, changes nothing. Numbers and hash go on. */
export function openShiftOnChain(head: ChainHead, shift: ShiftOpening): ChainHead {
  const { shiftId, businessDayDate, openedAt } = shift;
  const known = shiftId === head.shiftId || openedAt < (head.shiftOpenedAt ?? '');
  if (known) return head;
  if (head.shiftState === 'OPEN' || head.shiftState === 'CLOSING') {
    throw new RangeError(
      `Expected shift ${head.shiftId ?? ''} of ${head.workstationId} to be sealed before ` +
        `${shiftId} opens, got ${head.shiftState}.`,
    );
  }
  return {
    ...head,
    ...earlierShiftsOf(head),
    shiftId,
    businessDayDate,
    shiftOpenedAt: openedAt,
    shiftState: 'OPEN',
    shiftTransactionCount: 0,
    shiftTotal: zeroOf(head.currency),
    shiftNoSaleCount: 0,
  };
}

function earlierShiftsOf(head: ChainHead): Pick<ChainHead, 'earlierShifts'> {
  const { series, shiftId, businessDayDate, earlierShifts = [] } = head;
  if (series !== 'OFFLINE' || shiftId === undefined || businessDayDate === undefined) return {};
  return {
    earlierShifts: [...earlierShifts, { shiftId, businessDayDate }].slice(-earlierShiftsMax),
  };
}

/** From here on nothing is appended; a shift that is not the open one is left as it is. */
export function startClosing(head: ChainHead, shiftId: string): ChainHead {
  const closes = head.shiftId === shiftId && head.shiftState === 'OPEN';
  return closes ? { ...head, shiftState: 'CLOSING' } : head;
}

/** What back-office compares its own sums with before it closes. Sealing twice is once. */
export function sealChain(
  head: ChainHead,
  shiftId: string,
): { readonly head: ChainHead; readonly seal: ChainSeal } {
  if (head.shiftId !== shiftId) {
    throw new RangeError(`Expected to seal shift ${head.shiftId ?? 'none'}, got ${shiftId}.`);
  }
  return {
    head: { ...head, shiftState: 'SEALED' },
    seal: {
      series: head.series,
      lastSequenceNumber: head.sequenceNumber,
      hash: head.hash,
      transactionCount: head.shiftTransactionCount,
      totalMinor: head.shiftTotal.minor,
    },
  };
}

/** Numbers, hashes and adds one transaction. Refuses SHIFT_NOT_OPEN, SHIFT_CLOSING. */
export function appendToChain(
  head: ChainHead,
  draft: TransactionDraft,
): CheckoutOutcome<{ readonly head: ChainHead; readonly transaction: RetailTransaction }> {
  const shift = openShiftOf(head);
  if (!shift.ok) return shift;
  const record = numberRecord(head, shift.value, draft);
  return accept(closeRecord(head, record, chainHash(head.hash, record)));
}

function openShiftOf(
  head: ChainHead,
): CheckoutOutcome<{ readonly shiftId: string; readonly businessDayDate: string }> {
  const { shiftId, businessDayDate, shiftState } = head;
  if (shiftState === 'CLOSING') {
    return refused('SHIFT_CLOSING', `The shift of ${head.workstationId} is being closed.`);
  }
  if (shiftState !== 'OPEN' || shiftId === undefined || businessDayDate === undefined) {
    return refused('SHIFT_NOT_OPEN', `No shift is open on ${head.workstationId}.`);
  }
  return accept({ shiftId, businessDayDate });
}
