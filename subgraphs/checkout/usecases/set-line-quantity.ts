import { isDecimalText } from '#kernel/decimal.ts';
import { accept } from '#kernel/outcome.ts';
import type { LineFacts } from '../domain/basket.ts';
import { setLineQuantity as setQuantity } from '../domain/edit-lines.ts';
import { raisedLineRefusal } from '../domain/scan-checks.ts';
import { voidedMinor } from '../domain/void-rules.ts';
import type { BasketRecord, Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { repriceWith } from './price-lines.ts';
import { withVoiding } from './remove-line.ts';
import { scannedUnit } from './scanned-unit.ts';
import { approveVoid, type VoidRequest } from './void-approval.ts';

export type SetLineQuantityInput = VoidRequest & {
  readonly basketId: string;
  readonly lineId: string;
  readonly quantity: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function setLineQuantity(
  ports: Ports,
  caller: Caller,
  input: SetLineQuantityInput,
): Promise<CheckoutAnswer> {
  if (!isDecimalText(input.quantity)) {
    return failed('QUANTITY_INVALID', 'Expected a decimal number such as "2".', 'quantity');
  }
  const request = {
    ...input,
    ...({ mutation: 'lineQuantitySet', kind: 'EDIT', isPure: true, input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const lines = setQuantity(basket, { lineId: input.lineId, quantity: input.quantity });
    if (!lines.ok) return lines;
    const recalled = await recalledSince(ports, basket, lines.value, input.lineId);
    if (recalled !== undefined) return recalled;
    const change = { lines: lines.value, lastLineId: input.lineId };
    const next = await repriceWith(ports, basket, change);
    const worthMinor = voidedMinor(basket.lines, next.lines, input.lineId);
    if (worthMinor === 0) return accept({ basket: next });
    // Five scanned and four taken away again is a void like any other.
    const approved = await approveVoid(ports, caller, {
      ...{ basket, request: input, worthMinor, kind: 'LINE_VOIDED' },
      subject: input.lineId,
    });
    return approved.ok ? accept(withVoiding({ basket: next }, approved.value)) : approved;
  });
}

/** Read from the store and not from a cache, like at a scan. */
async function recalledSince(
  ports: Ports,
  basket: BasketRecord,
  lines: readonly LineFacts[],
  lineId: string,
) {
  const line = lines.find((candidate) => candidate.lineId === lineId);
  if (line === undefined) return undefined;
  const { recalls } = await ports.store.read({ scanned: await scannedUnit(ports, line) });
  return raisedLineRefusal(basket, line, recalls);
}
