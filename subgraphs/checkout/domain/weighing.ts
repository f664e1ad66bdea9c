import { compareDecimal, decimal } from '#kernel/decimal.ts';
import { accept } from '#kernel/outcome.ts';
import { multiplyQuantity, quantity, type Quantity } from '#kernel/quantity.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { approvalFor, type Scan } from './scan-request.ts';
import { tillPolicyOf } from './till-rules.ts';

/** What a kilogram is in the base units in which goods are sold by weight. */
export const kilogramIn: Readonly<Record<string, string>> = { KGM: '1', GRM: '1000' };

/**
 * A weight that no label says: below what the store's scales weigh it is no weight (OIML R 76: the minimum capacity),
 * and typed in by hand it needs somebody's leave where the store says so. A web shopper weighs nothing.
 */
export function checkWeighed(scan: Scan, gross: Quantity): CheckoutOutcome<Quantity> {
  const { basket, request } = scan;
  const { minimumWeightKg } = tillPolicyOf(basket.policy);
  const minimum =
    minimumWeightKg &&
    multiplyQuantity(quantity(minimumWeightKg, gross.unit), kilogramIn[gross.unit] ?? '1');
  if (minimum && compareDecimal(decimal(gross.value), decimal(minimum.value)) < 0) {
    const message = `The scale weighs from ${minimum.value} ${minimum.unit}.`;
    return refused('QUANTITY_INVALID', message, 'quantity');
  }
  // Whoever lets goods come back without a receipt has seen their weight too.
  const approval = approvalFor(request, 'KEYED_WEIGHT') ?? approvalFor(request, 'RETURN');
  return isTypedWeight(scan) && approval === undefined
    ? refused('APPROVAL_REQUIRED', 'Typing a weight in needs an approval here.', 'approval')
    : accept(gross);
}

/** Somebody's fingers instead of a scale, where that is not everybody's right. */
export function isTypedWeight({ basket, request, item }: Scan): boolean {
  const isTyped = basket.channel === 'STORE' && request.entryMethod === 'KEYED';
  const { netWeightKg, price } = request.code;
  const isLabelled = netWeightKg !== undefined || price !== undefined;
  const isRestricted = tillPolicyOf(basket.policy).keyedWeight === 'APPROVAL';
  return item.soldByWeight && isTyped && !isLabelled && isRestricted;
}
