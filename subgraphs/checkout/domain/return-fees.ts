import { decimal, formatDecimal, isDecimalText, multiplyDecimal } from '#kernel/decimal.ts';
import type { BasketLine } from './basket.ts';
import { feePolicyOf } from './fees.ts';
import { refused } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import type { ReturnRequest, ReturnWish } from './returns.ts';

/**
 * What comes back with the eco fees of its units: a fee was paid for goods that are no longer somebody's, so it neither stays
 * behind nor comes back without them. Naming it as well changes nothing. A deposit is named by itself, because a bottle may
 * be kept.
 */
export function withFees({ original, lines }: ReturnRequest): readonly ReturnWish[] {
  const goodsIds = new Set(lines.map(({ lineId }) => lineId));
  return lines.flatMap((wish) => {
    const named = soldLine(original.lines, wish.lineId);
    if (named !== undefined && followsGoods(named) && goodsIds.has(named.depositOf ?? ''))
      return [];
    return [wish, ...feesOf(original.lines, wish)];
  });
}

/** Of the kinds that the store of the sale does not give back, only with an approval. */
export function feeRefusal({ original, lines, approval }: ReturnRequest) {
  const { returnable } = feePolicyOf(original.policy);
  for (const { lineId, goodsLineId } of lines) {
    const line = soldLine(original.lines, lineId);
    if (line?.feeKind === undefined) continue;
    if (followsGoods(line) && goodsLineId === undefined) {
      return refused(
        'FEE_NOT_RETURNABLE',
        `${line.description} comes back with its goods.`,
        'lines',
      );
    }
    if (!returnable.includes(line.feeKind) && approval?.permission !== 'RETURN') {
      return refused('FEE_NOT_RETURNABLE', `${line.description} is not given back.`, 'lines');
    }
  }
  return undefined;
}

/** A contribution that was charged with other goods; one that was sold by itself is returned like anything. */
function followsGoods({ feeKind, depositOf }: BasketLine): boolean {
  return feeKind === 'ECO' && depositOf !== undefined;
}

function feesOf(sold: readonly BasketLine[], wish: ReturnWish): readonly ReturnWish[] {
  const goods = soldLine(sold, wish.lineId);
  if (goods === undefined || !isDecimalText(wish.quantity)) return [];
  const units = multiplyDecimal(decimal(wish.quantity), decimal(goods.baseUnitsPerUnit));
  return sold
    .filter((line) => followsGoods(line) && line.depositOf === goods.lineId)
    .map(({ lineId }, index) => ({
      ...{ lineId, quantity: formatDecimal(units), reason: wish.reason },
      ...{ newLineId: `${wish.newLineId}-fee-${index + 1}`, goodsLineId: wish.newLineId },
    }));
}

function soldLine(lines: readonly BasketLine[], lineId: string): BasketLine | undefined {
  return lines.find((line) => line.lineId === lineId && !isReturnLine(line));
}
