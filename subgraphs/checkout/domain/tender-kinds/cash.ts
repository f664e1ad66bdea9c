import {
  formatAmount,
  isNegative,
  isZero,
  type Money,
  roundToIncrement,
  subtractMoney,
  zeroOf,
} from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { CashRounding } from '../price-book.ts';
import type { CheckoutOutcome } from '../refusal.ts';
import { invalidAmount, overRefund, type Owed, type TenderRequest } from './tender-request.ts';
import type { Tender } from './tender.ts';

/** Change comes from cash alone, and only what cash settles is rounded (rules 16 and 17). */
export function cashTender(owed: Owed, request: TenderRequest): CheckoutOutcome<Tender> {
  const { amount: tendered, tenderId, now } = request;
  const { due, cashDue, cashRounding } = owed;
  const excess = subtractMoney(tendered, cashDue);
  if (!isZero(subtractMoney(roundCash(tendered, cashRounding), tendered))) {
    return invalidAmount(
      `No coins make ${formatAmount(tendered)}; ${formatAmount(cashDue)} is due.`,
    );
  }
  if (isNegative(due) && isNegative(excess)) return overRefund(cashDue);
  const settles = isNegative(due) ? isZero(excess) : !isNegative(excess);
  if (!settles && isZero(tendered)) return invalidAmount(`${formatAmount(cashDue)} is due.`);
  const none = zeroOf(due.currency);
  return accept({
    tenderId,
    kind: 'CASH',
    status: 'AUTHORISED',
    tendered,
    amount: settles ? cashDue : tendered,
    change: settles ? excess : none,
    rounding: settles ? subtractMoney(cashDue, due) : none,
    addedAt: now,
  });
}

export function roundCash(amount: Money, cashRounding: CashRounding | undefined): Money {
  return cashRounding === undefined
    ? amount
    : roundToIncrement(amount, cashRounding.incrementMinor, cashRounding.mode);
}
