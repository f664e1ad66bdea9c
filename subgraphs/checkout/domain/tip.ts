import { addMoney, compareMoney, isNegative, isZero, type Money, zeroOf } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { changeBasket, type Basket } from './basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { permit } from './state-machine.ts';
import { tenderSums } from './tender.ts';

/** What the customer gives on top: paid by the same tenders, outside the taxable total (rule 16). */
export function setTip(basket: Basket, tip: Money, now: string): CheckoutOutcome<Basket> {
  const permitted = permit(basket, 'SET_TIP');
  if (!permitted.ok) return permitted;
  if (basket.lines.length === 0) return refused('BASKET_EMPTY', 'The basket has no lines.');
  // More than the goods cost is a slip of the finger.
  if (isNegative(tip) || compareMoney(tip, basket.totals.total) > 0) {
    return refused('TIP_INVALID', 'A tip is from nothing up to the total.', 'tip');
  }
  const { tip: _before, ...rest } = basket;
  const changes = isZero(tip) ? {} : { tip };
  const changed = changeBasket({ ...rest }, changes, { kind: 'EDIT', now });
  if (isNegative(tenderSums(changed).due)) {
    return refused('TIP_INVALID', 'It is paid already: void a tender first.', 'tip');
  }
  return accept(changed);
}

export function tipOf({ tip, currency }: Pick<Basket, 'tip' | 'currency'>): Money {
  return tip ?? zeroOf(currency);
}

export function withTip(basket: Basket, tip: Money, now: string): CheckoutOutcome<Basket> {
  return setTip(basket, addMoney(tipOf(basket), tip), now);
}
