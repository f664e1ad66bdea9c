import { accept } from '#kernel/outcome.ts';
import { refused } from '../domain/refusal.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

export type SetTaxExemptionInput = {
  readonly basketId: string;
  /** Absent: the sale is taxed again. */
  readonly exemption?: { readonly reason: string; readonly certificateNumber: string } | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

const textLengthMax = 100; // A line of the tax office's form.

/** Rule 7: whoever sells without tax has to say why, and on whose paper. */
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
    const { taxExemption: _before, ...rest } = basket;
    if (input.exemption === undefined) return accept({ basket: await repriceWith(ports, rest) });
    for (const name of ['reason', 'certificateNumber'] as const) {
      const length = input.exemption[name].trim().length;
      if (length >= 1 && length <= textLengthMax) continue;
      const message = `Expected 1 to ${textLengthMax} characters, got ${length}.`;
      return refused('EXEMPTION_INVALID', message, 'exemption', name);
    }
    const operatorId = caller.operatorId ?? caller.subject;
    const taxExemption = { ...input.exemption, operatorId };
    const { reason, certificateNumber } = taxExemption;
    const why = `${reason}, ${certificateNumber}`;
    return accept({
      basket: await repriceWith(ports, { ...rest, taxExemption }),
      exceptions: [{ kind: 'TAX_EXEMPTED', subject: basket.id, reason: why }],
    });
  });
}
