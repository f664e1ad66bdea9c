import { accept } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import type { LoyaltyAccount } from '../domain/loyalty.ts';
import { refused, type CheckoutOutcome } from '../domain/refusal.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

export type AttachCustomerInput = {
  readonly basketId: string;
  /** Absent: takes the customer out again. */
  readonly customerId?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/**
 * A shopper can only ever attach themselves, so what they send is not looked at. The customer's groups come along,
 * and prices with them.
 */
export async function attachCustomer(
  ports: Ports,
  caller: Caller,
  input: AttachCustomerInput,
): Promise<CheckoutAnswer> {
  const customerId =
    caller.audience === 'dtc' ? (caller.customerId ?? caller.subject) : input.customerId;
  const request = {
    ...input,
    ...({ mutation: 'basketCustomerAttach', kind: 'EDIT', input } as const),
    ...(customerId === undefined ? {} : { loyaltyOf: customerId }),
  } as const;
  return editBasket(ports, caller, request, async (basket, { loyalty }) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const attached = withCustomer(basket, customerId, loyalty);
    return attached.ok ? accept({ basket: await repriceWith(ports, attached.value) }) : attached;
  });
}

/** Points and uses of a coupon that were another customer's do not go over to this one, or stay with nobody. */
function withCustomer(
  basket: Basket,
  customerId: string | undefined,
  loyalty: LoyaltyAccount | undefined,
): CheckoutOutcome<Basket> {
  const isAnother = basket.customerId !== customerId;
  const bound = (basket.coupons ?? []).find((coupon) => coupon.customerId !== undefined);
  if (isAnother && bound !== undefined) {
    const message = `${bound.code} is the other customer's; take it out first.`;
    return refused('COUPON_NEEDS_CUSTOMER', message, 'customerId');
  }
  const { pointsToBurn = 0, customerGroups: _groups, customerId: _customer, ...rest } = basket;
  const groups = loyalty?.groups ?? [];
  return accept({
    ...rest,
    ...(customerId === undefined ? {} : { customerId }),
    ...(groups.length === 0 ? {} : { customerGroups: groups }),
    ...(isAnother || pointsToBurn === 0 ? {} : { pointsToBurn }),
  });
}
