import { formatAmount, isNegative, isZero, subtractMoney } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { refused, type CheckoutOutcome } from '../refusal.ts';
import {
  invalidAmount,
  isOverRefund,
  overRefund,
  type Owed,
  type TenderRequest,
} from './tender-request.ts';
import type { Tender } from './tender.ts';

/** Never more than is due: a card gives no change (rule 19). */
export function cardTender(owed: Owed, request: TenderRequest): CheckoutOutcome<Tender> {
  const { amount, tenderId, refundOf, now } = request;
  const { due } = owed;
  if (isZero(amount)) return invalidAmount(`${formatAmount(due)} is due.`);
  if (isOverRefund(owed, amount)) return overRefund(due);
  if (!isNegative(due) && isNegative(subtractMoney(due, amount))) {
    return refused('CARD_OVER_TENDER', `Only ${formatAmount(due)} is due on the card.`, 'amount');
  }
  const reference = refundOf === undefined ? {} : { refundOf };
  return accept({ tenderId, kind: 'CARD', status: 'PENDING', amount, ...reference, addedAt: now });
}
