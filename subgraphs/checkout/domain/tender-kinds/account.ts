import { compareMoney, formatAmount, isNegative, isZero, type Money } from '#kernel/money.ts';
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

/** A gift card or store credit pays what it has on it, up to what is due; the rest is paid otherwise (rule 19). */
export function accountTender(owed: Owed, request: TenderRequest): CheckoutOutcome<Tender> {
  const { amount: asked, available, account, tenderId, kind, now } = request;
  const { due } = owed;
  if (isZero(asked)) return invalidAmount(`${formatAmount(due)} is due.`);
  if (isOverRefund(owed, asked)) return overRefund(due);
  const amount = isNegative(due) ? asked : least(asked, due, available ?? asked);
  if (isZero(amount)) return refused('STORED_VALUE_SHORT', 'There is nothing left on it.');
  const { lastFour, ...rest } = account ?? {};
  return accept({
    ...{ tenderId, kind, status: 'AUTHORISED', amount },
    ...(lastFour === undefined ? {} : { cardLastFour: lastFour }),
    ...(isAccount(rest) ? { account: rest } : {}),
    addedAt: now,
  });
}

function isAccount(account: object): account is NonNullable<Tender['account']> {
  return 'accountId' in account;
}

function least(...amounts: readonly [Money, ...Money[]]): Money {
  return amounts.reduce((least, amount) => (compareMoney(amount, least) < 0 ? amount : least));
}
