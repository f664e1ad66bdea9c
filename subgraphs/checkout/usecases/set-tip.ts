import type { Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import { setTip as set } from '../domain/tip.ts';
import type { Caller, CheckoutAnswer, CheckoutFailure, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { type AmountText, readMoney } from './read-money.ts';

export type SetTipInput = {
  readonly basketId: string;
  readonly tip: AmountText;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export function setTip(ports: Ports, caller: Caller, input: SetTipInput): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketTipSet', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const tip = readTip(basket, input.tip);
    if (!tip.ok) return tip;
    const changed = set(basket, tip.value, ports.clock().toISOString());
    return changed.ok ? accept({ basket: changed.value }) : changed;
  });
}

export function readTip(
  { currency }: Basket,
  tip: SetTipInput['tip'],
): Outcome<Money, CheckoutFailure> {
  if (tip.currency !== currency) {
    return failed('CURRENCY_WRONG', `The basket is in ${currency}.`, 'tip', 'currency');
  }
  return readMoney(tip, { code: 'TIP_INVALID', field: 'tip' });
}
