import type { ManualDiscount } from '../basket.ts';
import { orderAmount, orderPercent } from './basket-effects.ts';
import type { Deal } from './deal.ts';
import { percentOff } from './line-effects.ts';
import { percentRatio } from './whole-number.ts';

/** What a person takes off one line comes on top of what promotions took, at its own step (decision 12). */
export function lineDiscountDeal(lineId: string, discount: ManualDiscount): Deal {
  const part = partOf(discount, 'ITEM_PERCENT', 'ITEM_AMOUNT');
  return { ...part, covers: (line) => line.lineId === lineId };
}

/** What a person takes off the basket, of every line that is sold; deposits are never among them. */
export function orderDiscountDeal(discount: ManualDiscount): Deal {
  return { ...partOf(discount, 'ORDER_PERCENT', 'ORDER_AMOUNT'), covers: () => true };
}

function partOf(
  discount: ManualDiscount,
  percentStep: 'ITEM_PERCENT' | 'ORDER_PERCENT',
  amountStep: 'ITEM_AMOUNT' | 'ORDER_AMOUNT',
): Omit<Deal, 'covers'> {
  const { reason, operatorId, approval } = discount;
  const label = {
    description: reason,
    reason,
    operatorId,
    ...(approval === undefined ? {} : { approvedBy: approval.operatorId }),
  };
  if (discount.kind === 'AMOUNT') {
    const { minor } = discount.amount;
    return {
      label: { ...label, kind: 'MANUAL_AMOUNT' },
      ...{ step: amountStep, isSet: true, effects: (lines) => orderAmount(lines, minor) },
    };
  }
  const percent = { text: discount.percent, ratio: percentRatio(discount.percent) };
  return {
    label: { ...label, kind: 'MANUAL_PERCENT' },
    step: percentStep,
    isSet: true,
    effects: (lines, context) =>
      percentStep === 'ITEM_PERCENT'
        ? percentOff(lines, percent, context)
        : orderPercent(lines, percent, context),
  };
}
