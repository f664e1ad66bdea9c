import { isZero, negateMoney, subtractMoney, zeroOf, type Money } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { negateQuantity } from '#kernel/quantity.ts';
import type { BasketLine, BasketTotals, LineApproval, TaxTotal, Tender } from './basket.ts';
import type { CouponClaim } from './coupon.ts';
import type { TenderRefund } from './refund-plan.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import type { ReturnedQuantity } from './returns.ts';
import type { StoredTransaction } from './stored.ts';
import type { TenderAccount, TenderVoucher } from './tender-kinds/tender.ts';
import { originalNumberOf, type RetailTransaction, type TransactionDraft } from './transaction.ts';
import { checkReason } from './void-rules.ts';
import { claimsOf } from './voucher-claim.ts';

type CheckoutRefused = Extract<CheckoutOutcome<never>, { readonly ok: false }>;

export type PostVoid = {
  readonly transactionId: string;
  readonly operatorId: string;
  readonly now: string;
  readonly reason: string;
  readonly approval: LineApproval;
  readonly newId: () => string;
};

/**
 * Whether a whole sale can still be taken as if it had never been: in its own shift, while all of it is there. Later, or
 * when a part of it came back, goods and money go back by a return.
 */
export function postVoidRefusal(
  { transaction, returned, returnCount }: StoredTransaction,
  openShiftId: string | undefined,
): CheckoutRefused | undefined {
  const { kind, series, orderId, fulfilmentId } = transaction;
  if (kind !== 'SALE' || series === 'OFFLINE') {
    return notVoidable(`A ${kind} of the series ${series} is corrected by another transaction.`);
  }
  if (orderId !== undefined || fulfilmentId !== undefined) {
    return notVoidable('An order was handed over with it: take the goods back as a return.');
  }
  if (transaction.shiftId !== openShiftId) {
    return notVoidable('It belongs to another shift: take the goods back as a return.');
  }
  return returned.length > 0 || returnCount > 0
    ? refused('TRANSACTION_RETURNED', 'Something of it came back already, or all of it was voided.')
    : undefined;
}

/** The sale with every sign turned: its lines, taxes, tenders and points. */
export function postVoidDraft(
  original: RetailTransaction,
  { transactionId, operatorId, now, reason, approval, newId }: PostVoid,
): TransactionDraft {
  const { customerId, jurisdictionId, points, taxSource, taxExemption, tip } = original;
  return {
    id: transactionId,
    kind: 'POST_VOID',
    operatorId,
    ...(customerId !== undefined && { customerId }),
    channel: original.channel,
    openedAt: now,
    completedAt: now,
    currency: original.currency,
    ...(jurisdictionId !== undefined && { jurisdictionId }),
    policy: original.policy,
    lines: original.lines.map((line) => turnedLine(line, original, { lineId: newId(), now })),
    taxes: original.taxes.map(turnedTax),
    tenders: original.tenders.map((tender) =>
      turnedTender(tender, original, { tenderId: newId(), now }),
    ),
    totals: turnedTotals(original.totals),
    ...(tip !== undefined && { tip: negateMoney(tip) }),
    ...(points !== undefined && {
      points: { earned: 0 - points.earned, burned: 0 - points.burned },
    }),
    ...(taxSource !== undefined && { taxSource }),
    ...(taxExemption !== undefined && { taxExemption }),
    cashRounding: negateMoney(original.cashRounding),
    change: zeroOf(original.currency),
    originalTransactionId: original.id,
    originals: [originalNumberOf(original)],
    reason,
    approval,
  };
}

/** What is noted at the sale: everything came back, and everything that was paid went back. */
export function allReturned({ lines, tenders }: Pick<RetailTransaction, 'lines' | 'tenders'>): {
  readonly returned: readonly ReturnedQuantity[];
  readonly refunded: readonly TenderRefund[];
} {
  return {
    returned: lines.map(({ lineId, quantity }) => ({ lineId, quantity: quantity.value })),
    refunded: tenders.map(({ tenderId, amount, rounding = zeroOf(amount.currency) }) => ({
      tenderId,
      amount: subtractMoney(amount, rounding),
    })),
  };
}

/** The uses of limited coupons that the sale has used up. */
export function couponUsesOf({
  basketId,
  coupons = [],
  tenders,
}: Pick<RetailTransaction, 'basketId' | 'coupons' | 'tenders'>): readonly CouponClaim[] {
  return basketId === undefined ? [] : claimsOf({ id: basketId, coupons, tenders });
}

function turnedLine(
  line: BasketLine,
  { id: transactionId }: RetailTransaction,
  turned: { readonly lineId: string; readonly now: string },
): BasketLine {
  const { labelPrice: _label, manualDiscount: _byHand, depositOf, ...facts } = line;
  return {
    ...facts,
    lineId: turned.lineId,
    scannedAt: turned.now,
    quantity: negateQuantity(line.quantity),
    baseQuantity: negateQuantity(line.baseQuantity),
    // What tells a deposit from goods; the line that it belonged to is the sale's.
    ...(depositOf !== undefined && { depositOf }),
    originalLine: { transactionId, lineId: line.lineId },
    restock: true,
    extended: negateMoney(line.extended),
    discount: negateMoney(line.discount),
    modifications: [],
    taxes: line.taxes.map(turnedTax),
    net: negateMoney(line.net),
    tax: negateMoney(line.tax),
    gross: negateMoney(line.gross),
  };
}

function turnedTax(tax: TaxTotal): TaxTotal {
  return {
    ...tax,
    taxable: negateMoney(tax.taxable),
    tax: negateMoney(tax.tax),
    ...(tax.exempted !== undefined && { exempted: negateMoney(tax.exempted) }),
  };
}

/** What was handed over and what went back were one payment; the whole of it goes back. */
function turnedTender(
  tender: Tender,
  { id: transactionId }: RetailTransaction,
  turned: { readonly tenderId: string; readonly now: string },
): Tender {
  // Foreign notes stay in the drawer: what they were worth goes back in the store's own.
  const { foreign: _notes, ...own } = tender;
  const { providerReference, rounding, change, account, voucher, ...facts } = own;
  const amount = negateMoney(tender.amount);
  return {
    ...facts,
    tenderId: turned.tenderId,
    amount,
    ...(tender.tendered !== undefined && { tendered: amount }),
    ...(change !== undefined && { change: zeroOf(amount.currency) }),
    ...(rounding !== undefined && { rounding: turnedRounding(rounding) }),
    ...(providerReference !== undefined && { providerReference, refundOf: providerReference }),
    ...(account !== undefined && { account: withoutHold(account) }),
    ...(voucher !== undefined && { voucher: turnedVoucher(voucher) }),
    refundOfTender: { transactionId, tenderId: tender.tenderId },
    addedAt: turned.now,
  };
}

/** The hold was used up by the sale. */
function withoutHold({ heldUntil: _held, ...account }: TenderAccount): TenderAccount {
  return account;
}

/** The customer has it again, whatever was forfeited of it. */
function turnedVoucher({ claimedUntil: _used, ...voucher }: TenderVoucher): TenderVoucher {
  const { faceValue, forfeited } = voucher;
  return {
    ...voucher,
    faceValue: negateMoney(faceValue),
    forfeited: turnedRounding(forfeited),
  };
}

function turnedRounding(rounding: Money): Money {
  return isZero(rounding) ? rounding : negateMoney(rounding);
}

function turnedTotals(totals: BasketTotals): BasketTotals {
  return {
    subtotal: negateMoney(totals.subtotal),
    discount: negateMoney(totals.discount),
    net: negateMoney(totals.net),
    tax: negateMoney(totals.tax),
    total: negateMoney(totals.total),
  };
}

function notVoidable(message: string): CheckoutRefused {
  return refused('TRANSACTION_NOT_VOIDABLE', message, 'transactionId');
}

/** A whole sale is never taken back without a reason, whatever the store asks of other voids. */
export function postVoidReason(
  { policy }: Pick<RetailTransaction, 'policy'>,
  reason: string,
): CheckoutOutcome<string> {
  const checked = checkReason(policy, reason);
  if (!checked.ok) return checked;
  return checked.value === undefined
    ? refused('REASON_REQUIRED', 'Say why the sale is voided.', 'reason')
    : accept(checked.value);
}
