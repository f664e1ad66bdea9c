import { accept } from '#kernel/outcome.ts';
import { redeemPoints as redeem } from '../domain/loyalty.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

export type RedeemPointsInput = {
  readonly basketId: string;
  readonly points: number;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Points leave the account with the sale and not before: completing it asks that they are still there. */
export async function redeemPoints(
  ports: Ports,
  caller: Caller,
  input: RedeemPointsInput,
): Promise<CheckoutAnswer> {
  const request = {
    ...input,
    ...({ mutation: 'basketPointsRedeem', kind: 'EDIT', input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const { customerId } = basket;
    const [account] = customerId ? await ports.reader.loyaltyAccounts([customerId]) : [];
    const points = redeem(basket, account, input.points);
    if (!points.ok) return points;
    const { pointsToBurn: _before, ...rest } = basket;
    const changed = points.value === 0 ? rest : { ...rest, pointsToBurn: points.value };
    return accept({ basket: await repriceWith(ports, changed) });
  });
}
