import { decimal, multiplyDecimal } from '#kernel/decimal.ts';
import {
  formatAmount,
  isNegative,
  type Money,
  money,
  subtractMoney,
  zeroOf,
  minorUnitExponent,
  scaleMoney,
} from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { StorePolicy } from '../price-book.ts';
import { refused, type CheckoutOutcome } from '../refusal.ts';
import { roundCash } from './cash.ts';
import { invalidAmount, notForRefunds, type Owed, type TenderRequest } from './tender-request.ts';
import type { ForeignCash, Tender } from './tender.ts';

/**
 * Notes of another currency count at their worth to the cent; change is coins of the store's own. What coins can't make
 * of the change is cash rounding, as it is when the customer pays in coins.
 */
export function foreignCashTender(
  owed: Owed,
  request: TenderRequest & { readonly foreign: ForeignCash },
): CheckoutOutcome<Tender> {
  const { amount: tendered, tenderId, foreign, now } = request;
  const { due, cashDue, cashRounding } = owed;
  if (isNegative(due)) return notForRefunds('CASH');
  if (tendered.minor <= 0) return invalidAmount(`${formatAmount(cashDue)} is due.`);
  const none = zeroOf(due.currency);
  // Coins may round up what is due: notes that reach the exact sum settle it all the same.
  const settles = [due, cashDue].some((sum) => !isNegative(subtractMoney(tendered, sum)));
  const coins = roundCash(subtractMoney(tendered, due), cashRounding);
  const change = settles && !isNegative(coins) ? coins : none;
  const amount = subtractMoney(tendered, change);
  const rounding = settles ? subtractMoney(amount, due) : none;
  const kept = { tendered, amount, change, rounding, foreign, addedAt: now };
  return accept({ tenderId, kind: 'CASH', status: 'AUTHORISED', ...kept });
}

/** The rate of the store's policy at this moment; the newest one that is valid. */
export function foreignRate(
  { foreignCash = [] }: StorePolicy,
  currency: string,
  now: string,
): CheckoutOutcome<string> {
  const instant = Date.parse(now);
  const valid = foreignCash.filter(
    ({ currency: other, validFrom, validTo }) =>
      other === currency &&
      Date.parse(validFrom) <= instant &&
      (validTo === undefined || instant < Date.parse(validTo)),
  );
  const [newest] = valid.toSorted((a, b) => Date.parse(b.validFrom) - Date.parse(a.validFrom));
  if (newest !== undefined) return accept(newest.rate);
  const message = `The store takes no ${currency} today.`;
  return refused('CURRENCY_WRONG', message, 'amount', 'currency');
}

/** What foreign notes are worth, rounded half up to the store's minor unit. */
export function worthOf({ amount, rate }: ForeignCash, currency: string): Money {
  const shift = minorUnitExponent(currency) - minorUnitExponent(amount.currency);
  const scale =
    shift >= 0 ? decimal(`1${'0'.repeat(shift)}`) : decimal(`0.${'0'.repeat(-shift - 1)}1`);
  const scaled = scaleMoney(amount, multiplyDecimal(decimal(rate), scale), 'HALF_UP');
  return money(scaled.minor, currency);
}
