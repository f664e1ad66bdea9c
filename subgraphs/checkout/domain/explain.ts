import { formatAmount, isZero, type Money } from '#kernel/money.ts';
import { isDiscountable } from './fees.ts';
import { isMeasured } from './line-quantity.ts';
import type { BasketLine, PricedBasket, PriceModification } from './basket.ts';
import { splitOverUnits } from './unit-split.ts';

/** What a till shows and a cashier can read out: why the basket costs what it costs. */
export type Explanation = {
  readonly lines: readonly LineExplanation[];
  /** Discounts of the whole basket and how they were shared, points, taxes, the total. */
  readonly sentences: readonly string[];
};

export type LineExplanation = {
  readonly lineId: string;
  readonly description: string;
  readonly sentences: readonly string[];
  /** What single units really cost: what a return of them pays back, to the cent. */
  readonly units: readonly { readonly count: number; readonly price: Money }[];
};

export type Explained = Pick<
  PricedBasket,
  'lines' | 'taxes' | 'totals' | 'points' | 'pointsBack' | 'taxSource' | 'idleCoupons'
> & {
  readonly taxExemption?: { readonly reason: string; readonly certificateNumber: string };
};

/** In English; the amounts are those that were stored, nothing is computed again. */
export function explainBasket(basket: Explained): Explanation {
  return {
    lines: basket.lines.map(explainLine),
    sentences: [
      ...orderDiscounts(basket.lines).map(explainOrderDiscount),
      ...couponSentences(basket),
      ...pointSentences(basket),
      ...taxSentences(basket),
      ...totalSentences(basket),
    ],
  };
}

function explainLine(line: BasketLine): LineExplanation {
  const { lineId, description } = line;
  return { lineId, description, sentences: lineSentences(line), units: unitsOf(line) };
}

function lineSentences(line: BasketLine): string[] {
  if (line.priceTaken !== undefined) {
    const lowest = takenFrom[line.priceTaken.from];
    return [`Taken back without a receipt for ${say(line.gross)}, ${lowest}.`];
  }
  if (line.originalLine !== undefined) {
    return [`Taken back for ${say(line.gross)}, what was paid for it.`];
  }
  const steps = line.modifications.map((step) => explainStep(step));
  const end = line.modifications.length === 0 ? [] : [`That leaves ${say(leftOf(line))}.`];
  return [startOf(line), ...overrideOf(line), ...steps, ...end];
}

const takenFrom = {
  SALE: 'by the lowest price at which it was sold here lately',
  LIST: 'by its lowest list price, because none was sold here lately',
} as const;

function startOf(line: BasketLine): string {
  const { quantity, unitPrice, extended, labelPrice } = line;
  if (labelPrice !== undefined) return `The label says ${say(labelPrice)}.`;
  return `${quantity.value} ${quantity.unit} at ${say(unitPrice)} is ${say(extended)}${feeOf(line)}.`;
}

/** What is charged along and is called nothing else is a deposit. */
function feeOf(line: BasketLine): string {
  const kind = line.feeKind ?? (line.depositOf === undefined ? undefined : 'DEPOSIT');
  const fee = kind === undefined ? '' : ` ${feeWords[kind]}`;
  return isDiscountable(line) ? fee : `${fee}, which nothing lowers`;
}

const feeWords: Readonly<Record<NonNullable<BasketLine['feeKind']>, string>> = {
  DEPOSIT: 'deposit',
  ECO: 'eco fee',
  BAG: 'for the bag',
  DELIVERY: 'for the delivery',
};

function overrideOf({ override }: BasketLine): string[] {
  if (override === undefined) return [];
  const { regularUnitPrice, reason, operatorId, approval } = override;
  const leave = approval === undefined ? '' : `, approved by ${approval.operatorId}`;
  const was = `The price was ${say(regularUnitPrice)} and was changed by ${operatorId}${leave}`;
  return [`${was}: ${reason}. Offers on items do not apply to it.`];
}

function explainStep(step: PriceModification): string {
  const { base, amount } = step;
  const took = `${nameOf(step)} takes ${say(amount)} off ${say(base)}`;
  return `${took}${howOf(step)}.`;
}

function nameOf({ description, promotionId, operatorId, approvedBy }: PriceModification): string {
  if (promotionId !== undefined) return description;
  const leave = approvedBy === undefined ? '' : `, approved by ${approvedBy}`;
  return `${description} (by ${operatorId ?? 'hand'}${leave})`;
}

function howOf(step: PriceModification): string {
  const { percent, unitsInGroups, rounding } = step;
  if (isOfOrder(step)) return ', its share of a discount on the whole basket';
  if (unitsInGroups !== undefined) {
    const units = unitsInGroups === 1 ? '1 unit is' : `${unitsInGroups} units are`;
    return `: ${units} part of the offer, and this is their share of it`;
  }
  if (percent === undefined) return '';
  return `: ${percent} %, rounded ${roundingWords[rounding]}`;
}

const roundingWords: Readonly<Record<PriceModification['rounding'], string>> = {
  HALF_UP: 'to the nearest, a half up',
  HALF_EVEN: 'to the nearest, a half to the even one',
  HALF_DOWN: 'to the nearest, a half down',
  UP: 'up',
  DOWN: 'down',
  LARGEST_REMAINDER: 'so that the shares add up',
};

function isOfOrder({ step }: PriceModification): boolean {
  return step === 'ORDER_AMOUNT' || step === 'ORDER_PERCENT';
}

function leftOf({ extended, discount }: BasketLine): Money {
  return { minor: extended.minor - discount.minor, currency: extended.currency };
}

/** The very amounts that returns of single units pay back, in whatever order they come. */
function unitsOf(line: BasketLine): LineExplanation['units'] {
  const count = Number(line.quantity.value);
  if (isMeasured(line.quantity.unit) || !Number.isInteger(count) || count <= 0) return [];
  const { currency } = line.gross;
  const split = splitOverUnits(line.gross.minor, count);
  return [
    { count: split.lowCount, price: { minor: split.lowMinor, currency } },
    { count: split.highCount, price: { minor: split.highMinor, currency } },
  ].filter((units) => units.count > 0);
}

type OrderDiscount = {
  readonly step: PriceModification;
  readonly shares: readonly { readonly line: BasketLine; readonly step: PriceModification }[];
};

function orderDiscounts(lines: readonly BasketLine[]): readonly OrderDiscount[] {
  const found = new Map<string, OrderDiscount['shares']>();
  for (const line of lines) {
    for (const step of line.modifications.filter(isOfOrder)) {
      const key = `${step.kind} ${step.promotionId ?? ''}`;
      found.set(key, [...(found.get(key) ?? []), { line, step }]);
    }
  }
  return [...found.values()].flatMap((shares) => {
    const [first] = shares;
    return first === undefined ? [] : [{ step: first.step, shares }];
  });
}

function explainOrderDiscount({ step, shares }: OrderDiscount): string {
  const { currency } = step.amount;
  const sum = (of: 'base' | 'amount'): Money => ({
    minor: shares.reduce((total, share) => total + share.step[of].minor, 0),
    currency,
  });
  const rate = step.percent === undefined ? '' : `${step.percent} %, `;
  const parts = shares.map(({ line, step: own }) => `${say(own.amount)} on ${line.description}`);
  const whole = `${nameOf(step)} takes ${rate}${say(sum('amount'))} off ${say(sum('base'))}`;
  return `${whole}: ${parts.join(', ')}.`;
}

function couponSentences({ idleCoupons = [] }: Explained): string[] {
  return idleCoupons.map((code) => `The coupon ${code} gives nothing here, and is not used up.`);
}

function pointSentences({ points, pointsBack = 0 }: Explained): string[] {
  const { burned = 0, earned = 0 } = points ?? {};
  // A transaction has them in one: what came back took more than was earned.
  const back = pointsBack - Math.min(0, earned);
  return [
    ...(burned > 0 ? [`The customer pays with ${burned} points.`] : []),
    ...(earned > 0 ? [`The customer earns ${earned} points.`] : []),
    ...(back > 0 ? [`${back} points are taken back with what comes back.`] : []),
  ];
}

function taxSentences({ taxes, taxSource, taxExemption }: Explained): string[] {
  const rates = taxes.map(({ name, taxable, tax, exempted }) =>
    exempted === undefined
      ? `${name} on ${say(taxable)} is ${say(tax)}.`
      : `${name} of ${say(exempted)} on ${say(taxable)} is not charged.`,
  );
  const why =
    taxExemption && `${taxExemption.reason}, certificate ${taxExemption.certificateNumber}`;
  return [
    ...rates,
    ...(why === undefined ? [] : [`The sale is exempt from tax: ${why}.`]),
    ...(taxSource === undefined ? [] : [sourceSentence(taxSource)]),
  ];
}

function sourceSentence(source: NonNullable<Explained['taxSource']>): string {
  return source.calculator === 'OUTSIDE'
    ? 'An outside calculator worked out the taxes.'
    : `The tables of the store worked out the taxes, because the outside calculator did not: ${source.fallbackReason ?? 'unknown'}.`;
}

function totalSentences({ totals }: Explained): string[] {
  const saved = isZero(totals.discount) ? '' : `, ${say(totals.discount)} less than without offers`;
  return [`Together that is ${say(totals.total)}${saved}.`];
}

function say(value: Money): string {
  return `${formatAmount(value)} ${value.currency}`;
}
