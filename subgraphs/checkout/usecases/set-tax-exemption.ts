import { accept } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import type { CheckoutOutcome } from '../domain/refusal.ts';
import { permit } from '../domain/state-machine.ts';
import { admitExemption, withExemption } from '../domain/tax-exemption.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';
import { taxExempted } from './till-exception.ts';

export type SetTaxExemptionInput = {
  readonly basketId: string;
  /** Absent: the sale is taxed again, unless its customer is exempt. */
  readonly exemption?: { readonly reason: string; readonly certificateNumber: string } | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Without one of their own, what the account of the attached customer says now holds again. */
export async function setTaxExemption(
  ports: Ports,
  caller: Caller,
  input: SetTaxExemptionInput,
): Promise<CheckoutAnswer> {
  const mutation = 'basketTaxExemptionSet';
  const request = { ...input, ...({ mutation, kind: 'EDIT', input } as const) };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const changed = await exempt(ports, caller, { basket, exemption: input.exemption });
    if (!changed.ok) return changed;
    return accept({
      basket: await repriceWith(ports, changed.value),
      exceptions: taxExempted(changed.value, basket),
    });
  });
}

async function exempt(
  ports: Ports,
  caller: Caller,
  { basket, exemption }: { readonly basket: Basket } & Pick<SetTaxExemptionInput, 'exemption'>,
): Promise<CheckoutOutcome<Basket>> {
  if (exemption === undefined) {
    const { customerId } = basket;
    const [account] = customerId ? await ports.reader.loyaltyAccounts([customerId]) : [];
    return accept(withExemption(basket, undefined, account));
  }
  const admitted = admitExemption(exemption);
  if (!admitted.ok) return admitted;
  const said = { ...admitted.value, operatorId: caller.operatorId ?? caller.subject };
  return accept(withExemption(basket, said, undefined));
}
