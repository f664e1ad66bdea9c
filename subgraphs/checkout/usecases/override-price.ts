import { accept } from '#kernel/outcome.ts';
import type { BasketLine, LineFacts } from '../domain/basket.ts';
import { withUnitPrice } from '../domain/manual-discount.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { approvePrice, priceApproval } from './approve-price.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';
import { type AmountText, readAmount } from './set-discount.ts';

export type OverridePriceInput = {
  readonly basketId: string;
  readonly lineId: string;
  readonly unitPrice: AmountText;
  readonly reason: string;
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Another price for each unit of a line. Promotions of items leave it alone from then on. */
export async function overridePrice(
  ports: Ports,
  caller: Caller,
  input: OverridePriceInput,
): Promise<CheckoutAnswer> {
  const request = {
    ...input,
    ...({ mutation: 'linePriceOverride', kind: 'EDIT', input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const unitPrice = readAmount(input.unitPrice, 'unitPrice');
    if (!unitPrice.ok) return unitPrice;
    const granted = await priceApproval(ports, basket, input.approval);
    if (!granted.ok) return granted;
    const approval = caller.mayApprove ? undefined : granted.value?.approval;
    const lines = withUnitPrice(basket, input.lineId, {
      unitPrice: unitPrice.value,
      reason: input.reason,
      operatorId: caller.operatorId ?? caller.subject,
      ...(approval === undefined ? {} : { approval }),
    });
    if (!lines.ok) return lines;
    const { lineId } = input;
    const next = await repriceWith(ports, basket, { lines: lines.value, lastLineId: lineId });
    const line = next.lines.find((candidate) => candidate.lineId === lineId);
    const checked = approvePrice(caller, granted.value, { basket: next, lineId, ...taken(line) });
    if (!checked.ok || checked.value.approvalId !== undefined || approval === undefined) {
      return checked;
    }
    return accept({ ...checked.value, basket: withoutApproval(checked.value.basket, lineId) });
  });
}

/** How much less one unit costs than it would; a higher price needs nobody's leave. */
function taken(line: BasketLine | undefined) {
  const regular = line?.override?.regularUnitPrice.minor ?? 0;
  return { baseMinor: regular, takenMinor: Math.max(0, regular - (line?.unitPrice.minor ?? 0)) };
}

/** One that was not needed stays good for its two minutes and is noted nowhere. */
function withoutApproval<Held extends { readonly lines: readonly BasketLine[] }>(
  basket: Held,
  lineId: string,
): Held {
  const lines = basket.lines.map((line) => {
    if (line.lineId !== lineId || line.override === undefined) return line;
    const { approval: _approval, ...override } = line.override;
    return { ...line, override } satisfies LineFacts;
  });
  return { ...basket, lines };
}
