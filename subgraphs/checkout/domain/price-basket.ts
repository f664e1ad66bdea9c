import { decimal } from '#kernel/decimal.ts';
import { scaleMoney, subtractMoney, sumMoney, type Money } from '#kernel/money.ts';
import {
  totalsOf,
  type Basket,
  type BasketCoupon,
  type BasketLine,
  type LineFacts,
  type LoyaltyPoints,
  type ManualDiscount,
  type PricedBasket,
  type PriceModification,
  type TaxExemption,
  type TaxSource,
} from './basket.ts';
import { isMeasured } from './line-quantity.ts';
import type {
  Channel,
  PriceBookPromotion,
  StorePolicy,
  TaxClassRates,
  TaxRate,
} from './price-book.ts';
import type { DiscountableLine } from './promotions/discountable.ts';
import { isDiscountable } from './fees.ts';
import {
  discountLines,
  type DiscountRequest,
  pointsEarnedBy,
} from './promotions/discount-lines.ts';
import { ratioOf } from './promotions/whole-number.ts';
import { isReturnLine, isWithoutReceipt } from './return-line.ts';
import { exempted, quotedTaxes, type TaxQuote } from './tax-quote.ts';
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
  /** The store's, for promotions that run by its clock. */
  readonly timeZone: string;
  readonly customerId?: string | undefined;
  readonly customerGroups?: readonly string[] | undefined;
  readonly coupons?: readonly BasketCoupon[] | undefined;
  readonly orderDiscount?: ManualDiscount | undefined;
  readonly taxExemption?: TaxExemption | undefined;
  readonly pointsToBurn?: number | undefined;
  /** Taxes that an outside calculator worked out for these very amounts; otherwise the tables answer. */
  readonly taxQuote?: TaxQuote | undefined;
};

/**
 * Lines to what they cost: extended price, promotions, discounts by hand, tax, totals, with the trace on each line.
 * The same input always gives the same answer. Return lines keep the amounts of their sale, gift cards what is put on
 * them. docs/pricing.md tells the order of operations.
 */
export function priceBasket(input: PricingInput): PricedBasket {
  const sold = input.lines.filter(isPricedAnew);
  const { points, couponsGave, ...ofSold } = priceLines(sold, input);
  const priced = new Map(ofSold.lines.map((line) => [line.lineId, line]));
  const lines = input.lines.map((line) => priced.get(line.lineId) ?? frozen(line));
  const pointsBack = pointsTakenBack(lines, input);
  const taxSource = sourceOf(lines, ofSold.taxSource);
  const idleCoupons = couponsWithoutUse(input.coupons ?? [], couponsGave);
  return {
    lines,
    taxes: taxTotalsOf(input.currency, lines),
    totals: totalsOf(input.currency, lines),
    ...(points.earned > 0 || points.burned > 0 ? { points } : {}),
    ...(pointsBack > 0 ? { pointsBack } : {}),
    ...(taxSource === undefined ? {} : { taxSource }),
    ...(idleCoupons.length === 0 ? {} : { idleCoupons }),
  };
}

/** Of several coupons of one promotion the first one counts. */
function couponsWithoutUse(
  coupons: readonly BasketCoupon[],
  gave: ReadonlySet<string>,
): readonly string[] {
  const first = new Map(coupons.toReversed().map(({ code, promotionId }) => [promotionId, code]));
  return coupons
    .filter(({ code, promotionId }) => !gave.has(promotionId) || first.get(promotionId) !== code)
    .map(({ code }) => code);
}

/** Of what is sold and of goods without a receipt together: where the tables had to stand in for one, that is said. */
function sourceOf(
  lines: readonly BasketLine[],
  ofSold: TaxSource | undefined,
): TaxSource | undefined {
  const ofBack = lines.flatMap(({ priceTaken }) =>
    priceTaken?.from === 'LIST' ? (priceTaken.taxSource ?? []) : [],
  );
  const all = ofSold === undefined ? ofBack : [ofSold, ...ofBack];
  return all.find(({ calculator }) => calculator === 'BUILT_IN') ?? all[0];
}

/**
 * Nobody knows what goods without a receipt have earned, nor for whom. Whoever wants their money back gives the points that
 * they would earn at that price now.
 */
function pointsTakenBack(lines: readonly BasketLine[], input: PricingInput): number {
  const back = lines.filter((line) => isWithoutReceipt(line) && isDiscountable(line));
  if (back.length === 0 || input.customerId === undefined) return 0;
  const paid = back.map((line) => {
    const minor = line.discount.minor - line.extended.minor;
    return { ...toDiscountable(line), minor };
  });
  return pointsEarnedBy(paid, toDiscountRequest([], input));
}

/** Amounts of what comes back are those of its sale; what is put on a gift card is no price. */
export function isPricedAnew(line: LineFacts): boolean {
  return !isReturnLine(line) && line.giftCard === undefined;
}

/** `priceBasket` with what the basket itself says. */
export function repriceBasket(
  basket: Basket,
  lines: readonly LineFacts[],
  book: Pick<PricingInput, 'promotions' | 'taxClasses' | 'now' | 'today' | 'timeZone' | 'taxQuote'>,
): PricedBasket {
  const { storeId, jurisdictionId, channel, currency, policy, customerId } = basket;
  const { customerGroups, coupons, orderDiscount, taxExemption, pointsToBurn } = basket;
  return priceBasket({
    ...{ storeId, jurisdictionId, channel, currency, policy, customerId },
    ...{ customerGroups, coupons, orderDiscount, taxExemption, pointsToBurn },
    ...{ lines, ...book },
  });
}

/** A line on its way: what it costs before discounts and what was taken off. */
type Discounted = {
  readonly line: LineFacts;
  readonly extended: Money;
  readonly discount: Money;
  readonly modifications: readonly PriceModification[];
  readonly rates: readonly TaxRate[];
};

type PricedLines = {
  readonly lines: readonly BasketLine[];
  readonly points: LoyaltyPoints;
  readonly couponsGave: ReadonlySet<string>;
  readonly taxSource?: TaxSource;
};

function priceLines(lines: readonly LineFacts[], input: PricingInput): PricedLines {
  const { modifications, points, couponsGave } = discountLines(
    lines.filter(isDiscountable).map(toDiscountable),
    toDiscountRequest(lines, input),
  );
  const ratesOf = createRates(input);
  const discounted = lines.map((line) =>
    toDiscounted(line, modifications.get(line.lineId) ?? [], ratesOf),
  );
  const { taxed, taxSource } = taxDiscounted(discounted, input);
  return {
    lines: discounted.map((line, index) => toBasketLine(line, taxed[index])),
    points,
    couponsGave,
    ...(taxSource === undefined ? {} : { taxSource }),
  };
}

/** An outside quote stands only for the amounts that it was asked for. */
function taxDiscounted(
  discounted: readonly Discounted[],
  { policy, taxQuote, taxExemption }: PricingInput,
): { readonly taxed: readonly TaxedLine[]; readonly taxSource?: TaxSource } {
  const taxable = discounted.map(toTaxable);
  const quoted =
    taxQuote?.calculator === 'OUTSIDE' ? quotedTaxes(taxable, taxQuote, policy.tax) : undefined;
  const taxed = quoted ?? taxLines(taxable, policy.tax);
  const taxSource = taxQuote && (quoted === undefined ? builtIn(taxQuote) : outside);
  return {
    taxed: taxExemption === undefined ? taxed : taxed.map(exempted),
    ...(taxSource === undefined ? {} : { taxSource }),
  };
}

const outside: TaxSource = { calculator: 'OUTSIDE' };

function builtIn(quote: TaxQuote): TaxSource {
  const fallbackReason = quote.calculator === 'BUILT_IN' ? quote.fallbackReason : 'AMOUNTS_CHANGED';
  return { calculator: 'BUILT_IN', fallbackReason };
}

function toDiscountRequest(lines: readonly LineFacts[], input: PricingInput): DiscountRequest {
  const { storeId, channel, currency, now, timeZone, promotions, policy } = input;
  const { customerId, customerGroups = [], coupons = [], orderDiscount, pointsToBurn = 0 } = input;
  return {
    ...{ storeId, channel, currency, now, timeZone, promotions, policy },
    customerGroups,
    couponPromotionIds: coupons.map(({ promotionId }) => promotionId),
    lineDiscounts: lines.flatMap(({ lineId, manualDiscount: discount }) =>
      discount === undefined ? [] : [{ lineId, discount }],
    ),
    orderDiscount,
    pointsToBurn: customerId === undefined ? 0 : pointsToBurn,
    earnsPoints: customerId !== undefined,
  };
}

function toDiscountable(line: LineFacts): DiscountableLine {
  const { lineId, itemId, categoryId, departmentId, quantity } = line;
  const measured = isMeasured(quantity.unit);
  // "3 for 4.00" is meant of the base unit; a case, priced by itself, must not count as one of the three.
  const isBaseUnit = quantity.unit === line.baseQuantity.unit;
  return {
    ...{ lineId, itemId, categoryId, departmentId },
    minor: extendedPrice(line).minor,
    unitCount: isBaseUnit && !measured ? Number(quantity.value) : 0,
    ...(measured ? { measure: ratioOf(decimal(quantity.value)) } : {}),
    overridden: line.override !== undefined,
  };
}

/** OIML R 76: the price to pay is the product of weight and unit price, to the nearest minor unit. */
export function extendedPrice(line: LineFacts): Money {
  return line.labelPrice ?? scaleMoney(line.unitPrice, decimal(line.quantity.value), 'HALF_UP');
}

function toDiscounted(
  line: LineFacts,
  modifications: readonly PriceModification[],
  ratesOf: (taxClassId: string) => readonly TaxRate[],
): Discounted {
  const extended = extendedPrice(line);
  const amounts = modifications.map((modification) => modification.amount);
  const discount = sumMoney(extended.currency, amounts);
  return { line, extended, discount, modifications, rates: ratesOf(line.taxClassId) };
}

/** A basket has many lines and few tax classes. */
function createRates({ taxClasses, jurisdictionId, today }: PricingInput) {
  const known = new Map<string, readonly TaxRate[]>();
  return (taxClassId: string): readonly TaxRate[] => {
    const rates =
      known.get(taxClassId) ?? ratesOn(taxClasses, { taxClassId, jurisdictionId, today });
    known.set(taxClassId, rates);
    return rates;
  };
}

function toTaxable({ line, extended, discount, rates }: Discounted) {
  const { lineId } = line;
  const unitCount = isMeasured(line.quantity.unit) ? 1 : Number(line.quantity.value);
  return { lineId, amount: subtractMoney(extended, discount), unitCount, rates };
}

function toBasketLine(discounted: Discounted, taxed: TaxedLine | undefined): BasketLine {
  const { line, extended, discount, modifications } = discounted;
  if (taxed === undefined)
    throw new RangeError(`Expected the tax of line ${line.lineId}, got none.`);
  const { net, tax, gross, taxes } = taxed;
  // A spread of so many members costs four times as much, and is a tenth of all pricing.
  return Object.assign({}, line, { extended, discount, modifications, net, tax, gross, taxes });
}

function frozen(line: LineFacts): BasketLine {
  if (isPriced(line)) return line;
  throw new RangeError(`Expected the amounts of line ${line.lineId}, got none.`);
}

function isPriced(line: LineFacts): line is BasketLine {
  return 'gross' in line;
}
