import type { Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type {
  Basket,
  BasketCoupon,
  BasketLine,
  BasketTotals,
  LineApproval,
  LoyaltyPoints,
  ManualDiscount,
  TaxExemption,
  TaxSource,
  TaxTotal,
  Tender,
} from './basket.ts';
import { usedCoupons } from './coupon.ts';
import type { FiscalMark } from './fiscal.ts';
import type { Channel, StorePolicy } from './price-book.ts';
import type { CheckoutOutcome } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import { moveTo, permit } from './state-machine.ts';
import { canComplete, isActive, tenderSums, voidTenders } from './tender.ts';

/** A chain is (workstation, series), each with its own numbers, hash and one writer (decision 2). */
export type Series = 'ONLINE' | 'OFFLINE' | 'TRAINING';
export type TransactionKind =
  'SALE' | 'RETURN' | 'EXCHANGE' | 'POST_VOID' | 'VOIDED' | 'NO_SALE' | 'REPRINT';

/** By which people find the transaction that something came back of: on paper, and in the journal. */
export type OriginalNumber = Pick<
  JournalRecord,
  'storeId' | 'workstationId' | 'businessDayDate' | 'series' | 'sequenceNumber'
>;

/** Everything of a transaction but what its chain gives it. JSON as it stands: this is the journal record. */
export type TransactionDraft = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly basketId?: string;
  readonly operatorId: string;
  readonly customerId?: string;
  readonly orderId?: string;
  readonly fulfilmentId?: string;
  readonly channel: Channel;
  readonly openedAt: string;
  readonly completedAt: string;
  readonly currency: string;
  /** Whose taxes its own lines carry; lines that were sold under another one say so at each tax. */
  readonly jurisdictionId?: string;
  readonly policy: StorePolicy;
  readonly lines: readonly BasketLine[];
  readonly taxes: readonly TaxTotal[];
  /** Only those that were paid. */
  readonly tenders: readonly Tender[];
  readonly totals: BasketTotals;
  /** Negative on a return. */
  readonly points?: LoyaltyPoints;
  /** Of an EXCHANGE: what its own goods earned and burned; `points` has what came back in it. */
  readonly soldPoints?: LoyaltyPoints;
  /** Points of sales that came back whose customer is another than that of this transaction. */
  readonly othersPoints?: readonly (LoyaltyPoints & { readonly customerId: string })[];
  /** Who worked the taxes out, where an outside calculator was asked. */
  readonly taxSource?: TaxSource;
  readonly taxExemption?: TaxExemption;
  readonly coupons?: readonly BasketCoupon[];
  readonly orderDiscount?: ManualDiscount;
  readonly cashRounding: Money;
  readonly change: Money;
  /** Paid on top of the total; absent for none. */
  readonly tip?: Money;
  /** The transaction that a return or post-void corrects, or whose receipt was printed again. */
  readonly originalTransactionId?: string;
  /** The numbers of all whose goods came back, in the order of the lines; absent on what was written before they were kept. */
  readonly originals?: readonly OriginalNumber[];
  /** Of a REPRINT: which copy it is, from 1. */
  readonly copyNumber?: number;
  /** Of a void, a post-void or a no-sale: why. */
  readonly reason?: string;
  /** Of a void, a no-sale or a reprint. */
  readonly approval?: LineApproval;
  /** What the fiscal device of the jurisdiction said, where it has one. */
  readonly fiscal?: FiscalMark;
};

export type JournalRecord = TransactionDraft & {
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  /** Fiscal receipts only. */
  readonly receiptNumber?: number;
  readonly shiftId: string;
  readonly businessDayDate: string;
};

export type RetailTransaction = JournalRecord & {
  readonly previousHash: string;
  readonly hash: string;
};

export type Completion = {
  readonly transactionId: string;
  readonly operatorId: string;
  readonly now: string;
  /** Of a void. */
  readonly reason?: string;
  readonly approval?: LineApproval;
};

/** The basket COMPLETED and its draft: a SALE, a RETURN, or an EXCHANGE when it has both. */
export function completeBasket(
  basket: Basket,
  completion: Completion,
): CheckoutOutcome<{ readonly basket: Basket; readonly draft: TransactionDraft }> {
  const complete = canComplete(basket);
  if (!complete.ok) return complete;
  const lines = basket.lines.map(withoutPin);
  const ended = moveTo(basket, 'COMPLETED', { lines, updatedAt: completion.now });
  return accept({ basket: ended, draft: draftOf(ended, completion, kindOf(lines)) });
}

/** The basket VOIDED, its draft, and the authorisations that the caller has to void. */
export function voidBasket(
  basket: Basket,
  completion: Completion,
): CheckoutOutcome<{
  readonly basket: Basket;
  readonly draft: TransactionDraft;
  readonly authorisationsToVoid: readonly Tender[];
}> {
  const permitted = permit(basket, 'VOID');
  if (!permitted.ok) return permitted;
  const tenders = voidTenders(basket.tenders);
  if (!tenders.ok) return tenders;
  const { voided, authorisationsToVoid } = tenders.value;
  const lines = basket.lines.map(withoutPin);
  const ended = moveTo(basket, 'VOIDED', { lines, tenders: voided, updatedAt: completion.now });
  return accept({
    basket: ended,
    draft: { ...draftOf(ended, completion, 'VOIDED'), ...saidOf(completion) },
    authorisationsToVoid,
  });
}

/** What the chain's hash is taken of. */
export function journalRecord(transaction: RetailTransaction): JournalRecord {
  const { previousHash: _previousHash, hash: _hash, ...record } = transaction;
  return record;
}

/** Printed on the receipt; with the receipt number it finds a sale of another store (decision 20). */
export function verifyCodeOf(transaction: Pick<RetailTransaction, 'hash'>): string {
  return transaction.hash.slice(0, verifyCodeLength).toUpperCase();
}

/** 32 bits of the hash: nobody guesses one in four billion, and a cashier can still type it. */
const verifyCodeLength = 8;

export function originalNumberOf(record: OriginalNumber): OriginalNumber {
  const { storeId, workstationId, businessDayDate, series, sequenceNumber } = record;
  return { storeId, workstationId, businessDayDate, series, sequenceNumber };
}

function kindOf(lines: readonly BasketLine[]): TransactionKind {
  const returned = lines.filter(isReturnLine);
  if (returned.length === 0) return 'SALE';
  return returned.length === lines.length ? 'RETURN' : 'EXCHANGE';
}

function draftOf(basket: Basket, completion: Completion, kind: TransactionKind): TransactionDraft {
  const { customerId, orderId, fulfilmentId, returnOf, tip } = basket;
  const { change, cashRounding } = tenderSums(basket);
  const [first] = basket.lines.flatMap(({ originalLine }) => originalLine?.transactionId ?? []);
  const original = returnOf ?? first;
  return {
    id: completion.transactionId,
    kind,
    basketId: basket.id,
    operatorId: completion.operatorId,
    ...(customerId !== undefined && { customerId }),
    ...(orderId !== undefined && { orderId }),
    ...(fulfilmentId !== undefined && { fulfilmentId }),
    channel: basket.channel,
    openedAt: basket.openedAt,
    completedAt: completion.now,
    currency: basket.currency,
    jurisdictionId: basket.jurisdictionId,
    policy: basket.policy,
    lines: basket.lines,
    taxes: basket.taxes,
    tenders: basket.tenders.filter(isActive),
    totals: basket.totals,
    ...pricedBy(basket),
    cashRounding,
    change,
    ...(tip !== undefined && { tip }),
    ...(original !== undefined && { originalTransactionId: original }),
  };
}

function saidOf({ reason, approval }: Completion): Pick<TransactionDraft, 'reason' | 'approval'> {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(approval === undefined ? {} : { approval }),
  };
}

/**
 * A record is kept for good and shown to auditors; a card's PIN, even hashed, is none of theirs. The ended basket loses it
 * too: the card's account has it by now, and a replay compares both.
 */
function withoutPin(line: BasketLine): BasketLine {
  if (line.giftCard?.pinHash === undefined) return line;
  const { pinHash: _pinHash, ...giftCard } = line.giftCard;
  return { ...line, giftCard };
}

/** What a receipt must be recomputed from, beside the lines (rules 7, 8 and 15). */
function pricedBy(basket: Basket): Partial<TransactionDraft> {
  const { points, taxSource, taxExemption, orderDiscount } = basket;
  const coupons = usedCoupons(basket);
  return {
    ...(points !== undefined && { points }),
    ...(taxSource !== undefined && { taxSource }),
    ...(taxExemption !== undefined && { taxExemption }),
    ...(coupons.length > 0 && { coupons }),
    ...(orderDiscount !== undefined && { orderDiscount }),
  };
}
