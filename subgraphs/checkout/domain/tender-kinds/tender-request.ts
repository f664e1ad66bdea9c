import { formatAmount, isNegative, negateMoney, type Money, subtractMoney } from '#kernel/money.ts';
import type { CashRounding } from '../price-book.ts';
import type { VoucherPolicy } from '../till-terms.ts';
import { refused } from '../refusal.ts';
import type { ForeignCash, TenderAccount, TenderKind } from './tender.ts';

/** `amount` positive for a payment, negative for a refund. Cash: what was handed over. Voucher: its face value. */
export type TenderRequest = {
  readonly tenderId: string;
  readonly kind: TenderKind;
  readonly amount: Money;
  readonly refundOf?: string;
  /** Cash of another currency; `amount` is what it is worth. */
  readonly foreign?: ForeignCash;
  /** Gift card and store credit, but in training. */
  readonly account?: TenderAccount & { readonly lastFour?: string };
  /** What can be spent of the account; not needed for a refund. */
  readonly available?: Money;
  readonly voucher?: {
    readonly policy: VoucherPolicy;
    readonly number?: string;
    readonly claimedUntil?: string;
  };
  readonly now: string;
};

/** What a kind of tender is decided on. */
export type Owed = {
  /** Exact; negative while a refund is owed. */
  readonly due: Money;
  /** What is still to pay if the rest is paid in cash. */
  readonly cashDue: Money;
  readonly cashRounding: CashRounding | undefined;
};

/** Whether a refund would give back more than is owed. */
export function isOverRefund({ due }: Owed, amount: Money): boolean {
  return isNegative(due) && subtractMoney(due, amount).minor > 0;
}

export function invalidAmount(message: string) {
  return refused('TENDER_AMOUNT_INVALID', message, 'amount');
}

/** What is due to a customer is negative here, and said without its sign. */
export function overRefund(due: Money) {
  const owed = formatAmount(negateMoney(due));
  return refused('REFUND_OVER_DUE', `Only ${owed} is to be refunded.`, 'amount');
}

export function notForRefunds(kind: TenderKind) {
  return refused('TENDER_KIND_INVALID', `${kind} is not for refunds.`, 'kind');
}
