import type { CustomerOrder, FulfilmentKind } from './order.ts';

/** Card schemes keep an authorisation for a week, of which preparing the order may take two days. */
const paidDaysDefault = 5;
/** Nobody has paid yet, and others may want the goods: today or tomorrow. */
const unpaidHoursDefault = 48;

const hourMs = 60 * 60 * 1000;

/**
 * Up to when an order is kept for whoever picks it up, from the moment it was confirmed and again from when it is ready. What is
 * shipped waits for the store and not for the customer, so it does not expire.
 */
export function collectUntil(
  {
    kind,
    payment,
    pickUp = {},
  }: Pick<CustomerOrder, 'payment' | 'pickUp'> & {
    readonly kind: FulfilmentKind;
  },
  now: string,
): string | undefined {
  if (kind === 'SHIP') return undefined;
  const hours =
    payment.status === 'DUE_AT_HAND_OVER'
      ? (pickUp.unpaidHours ?? unpaidHoursDefault)
      : (pickUp.paidDays ?? paidDaysDefault) * 24;
  return new Date(Date.parse(now) + hours * hourMs).toISOString();
}
