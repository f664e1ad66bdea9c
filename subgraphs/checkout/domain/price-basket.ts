import { decimal } from '#kernel/decimal.ts';
import { scaleMoney, subtractMoney, sumMoney, type Money } from '#kernel/money.ts';
import {
  totalsOf,
  type Basket,
  type BasketLine,
  type LineFacts,
  type PricedBasket,
  type PriceModification,
} from './basket.ts';
import { isMeasured } from './line-quantity.ts';
import type {
  Channel,
  PriceBookPromotion,
  StorePolicy,
  TaxClassRates,
  TaxRate,
} from './price-book.ts';
import type { DiscountableLine } from './promotion-effect.ts';
import { discountLines } from './promotions.ts';
import { ratesOn, taxLines, taxTotalsOf, type TaxedLine } from './tax.ts';

export type PricingInput = {
  readonly storeId: string;
  readonly jurisdictionId: string;
  readonly channel: Channel;
  readonly currency: string;
  readonly lines: readonly LineFacts[];
  readonly promotions: readonly PriceBookPromotion[];
  readonly taxClasses: readonly TaxClassRates[];
  readonly policy: StorePolicy;
  readonly now: string;
  /** The day whose tax rates apply. */
  readonly today: string;
};

/**
 * Lines to what they cost: extended price, promotions, tax, totals, with the trace on each line. The same
 * input always gives the same answer. Return lines keep the amounts of their sale.
 */
export function priceBasket(input: PricingInput): PricedBasket {
  const sold = input.lines.filter((line) => line.originalLine === undefined);
  const priced = new Map(priceLines(sold, input).map((line) => [line.lineId, line]));
  const lines = input.lines.map((line) => priced.get(line.lineId) ?? frozen(line));
  return {
    lines,
    taxes: taxTotalsOf(input.currency, lines),
    totals: totalsOf(input.currency, lines),
  };
}

/** `priceBasket` with what the basket itself says. */
export function repriceBasket(
  basket: Basket,
  lines: readonly LineFacts[],
  book: Pick<PricingInput, 'promotions' | 'taxClasses' | 'now' | 'today'>,
): PricedBasket {
  const { storeId, jurisdictionId, channel, currency, policy } = basket;
  return priceBasket({ storeId, jurisdictionId, channel, currency, policy, lines, ...book });
}

/** A line on its way: what it costs before discounts and what was taken off. */
type Discounted = {
  readonly line: LineFacts;
  readonly extended: Money;
  readonly discount: Money;
  readonly modifications: readonly PriceModification[];
  readonly rates: readonly TaxRate[];
};

function priceLines(lines: readonly LineFacts[], input: PricingInput): BasketLine[] {
  const discountable = lines.filter(isDiscountable).map(toDiscountable);
  const modifications = discountLines(discountable, input.promotions, input);
  const discounted = lines.map((line) =>
    toDiscounted(line, modifications.get(line.lineId) ?? [], input),
  );
  const taxed = taxLines(discounted.map(toTaxable), input.policy.tax);
  return discounted.map((line, index) => toBasketLine(line, taxed[index]));
}

/** A deposit is money held, not a price: no promotion lowers it. */
function isDiscountable(line: LineFacts): boolean {
  return line.depositOf === undefined;
}

function toDiscountable(line: LineFacts): DiscountableLine {
  const { lineId, itemId, categoryId } = line;
  // "3 for 4.00" is meant of the base unit; a case, priced by itself, must not count as one of the three.
  const isBaseUnit = line.quantity.unit === line.baseQuantity.unit;
  const unitCount = isBaseUnit && !isMeasured(line.quantity.unit) ? Number(line.quantity.value) : 0;
  return { lineId, itemId, categoryId, amount: extendedOf(line), unitCount };
}

/** OIML R 76: the price to pay is the product of weight and unit price, to the nearest minor unit. */
function extendedOf(line: LineFacts): Money {
  return line.labelPrice ?? scaleMoney(line.unitPrice, decimal(line.quantity.value), 'HALF_UP');
}

function toDiscounted(
  line: LineFacts,
  modifications: readonly PriceModification[],
  input: PricingInput,
): Discounted {
  const { taxClassId } = line;
  const { jurisdictionId, today } = input;
  const amounts = modifications.map((modification) => modification.amount);
  return {
    line,
    extended: extendedOf(line),
    discount: sumMoney(input.currency, amounts),
    modifications,
    rates: ratesOn(input.taxClasses, { taxClassId, jurisdictionId, today }),
  };
}

function toTaxable({ line, extended, discount, rates }: Discounted) {
  const unitCount = isMeasured(line.quantity.unit) ? 1 : Number(line.quantity.value);
  return { amount: subtractMoney(extended, discount), unitCount, rates };
}

function toBasketLine(discounted: Discounted, taxed: TaxedLine | undefined): BasketLine {
  const { line, extended, discount, modifications } = discounted;
  if (taxed === undefined)
    throw new RangeError(`Expected the tax of line ${line.lineId}, got none.`);
  return { ...line, extended, discount, modifications, ...taxed };
}

function frozen(line: LineFacts): BasketLine {
  if (isPriced(line)) return line;
  throw new RangeError(`Expected the amounts of return line ${line.lineId}, got none.`);
}

function isPriced(line: LineFacts): line is BasketLine {
  return 'gross' in line;
}
