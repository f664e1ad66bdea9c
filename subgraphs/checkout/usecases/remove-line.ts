import { accept } from '#kernel/outcome.ts';
import { removeLine as withoutLine } from '../domain/edit-lines.ts';
import { voidedMinor } from '../domain/void-rules.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';
import { approveVoid, type VoidRequest, type Voiding } from './void-approval.ts';

export type RemoveLineInput = VoidRequest & {
  readonly basketId: string;
  readonly lineId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function removeLine(
  ports: Ports,
  caller: Caller,
  input: RemoveLineInput,
): Promise<CheckoutAnswer> {
  const request = {
    ...input,
    ...({ mutation: 'lineRemove', kind: 'EDIT', isPure: true, input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const { lineId: subject } = input;
    const lines = withoutLine(basket, subject);
    if (!lines.ok) return lines;
    const worthMinor = voidedMinor(basket.lines, [], subject);
    const voided = { basket, request: input, worthMinor, kind: 'LINE_VOIDED', subject } as const;
    const approved = await approveVoid(ports, caller, voided);
    if (!approved.ok) return approved;
    const next = await repriceWith(ports, basket, { lines: lines.value });
    return accept(withVoiding({ basket: next }, approved.value));
  });
}

/** A change of lines with what its void leaves behind. */
export function withVoiding(edit: BasketEdit, voiding: Voiding | undefined): BasketEdit {
  if (voiding === undefined) return edit;
  const { approval, exception, voidedMinor: minor } = voiding;
  return {
    ...edit,
    basket: { ...edit.basket, voidedMinor: minor },
    exceptions: [exception],
    ...(approval === undefined ? {} : { approvalIds: [approval.approvalId] }),
  };
}
