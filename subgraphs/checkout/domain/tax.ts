import {
  addDecimal,
  decimal,
  divideToInteger,
  formatDecimal,
  multiplyDecimal,
  type Decimal,
} from '#kernel/decimal.ts';
import { allocate, money, subtractMoney, sumMoney, type Money } from '#kernel/money.ts';
import type { LineTax, TaxTotal } from './basket.ts';
import { groupBy } from './group-by.ts';
import { splitOverUnits } from './unit-split.ts';
import type { TaxClassRates, TaxPolicy, TaxRate } from './price-book.ts';

/** What one line is taxed on: its amount after discounts, in the price list's terms. */
export type TaxableLine = {
  readonly amount: Money;
  /** How many equal units the amount is of, for the rounding level UNIT; 1 for measured goods. */
  readonly unitCount: number;
  readonly rates: readonly TaxRate[];
};

export type TaxedLine = {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  readonly taxes: readonly LineTax[];
};

/**
 * Rules 4 to 6: one answer per line in line order, net + tax = gross on each. Where a rounding is of more
 * than one line, it is split over them by largest remainder, so that the lines' taxes add up to it.
 */
export function taxLines(lines: readonly TaxableLine[], policy: TaxPolicy): TaxedLine[] {
  const shares = lines.map((line) => sharesOf(line, policy));
  const rounded = roundShares(shares, policy);
  return lines.map((line, index) => toTaxedLine(line, rounded[index] ?? [], policy));
}

/** The document's tax table: one row a tax and rate, in the order in which they first appear. */
export function taxTotalsOf(
  currency: string,
  lines: readonly { readonly taxes: readonly LineTax[] }[],
): TaxTotal[] {
  const rows = groupBy(
    lines.flatMap((line) => line.taxes),
    (tax) => `${rateKey(tax)} ${tax.jurisdictionId ?? ''}`,
  );
  return [...rows.values()].map((row) => {
    const [first] = row;
    const taxable = sumMoney(
      currency,
      row.map((tax) => tax.taxable),
    );
    const exempted = row.flatMap((tax) => tax.exempted ?? []);
    return {
      ...first,
      taxable,
      tax: sumMoney(
        currency,
        row.map((tax) => tax.tax),
      ),
      ...(exempted.length === 0 ? {} : { exempted: sumMoney(currency, exempted) }),
    };
  });
}

/** The rates of a class on a day. Of one tax's rates the one that started last applies. */
export function ratesOn(
  taxClasses: readonly TaxClassRates[],
  query: { readonly taxClassId: string; readonly jurisdictionId: string; readonly today: string },
): readonly TaxRate[] {
  const { taxClassId, jurisdictionId, today } = query;
  const taxClass = taxClasses.find(
    (entry) => entry.taxClassId === taxClassId && entry.jurisdictionId === jurisdictionId,
  );
  if (taxClass === undefined) {
    throw new RangeError(
      `Expected tax class ${taxClassId} of ${jurisdictionId} in the price book, got none of it.`,
    );
  }
  const current = taxClass.rates.filter((rate) => appliesOn(rate, today));
  return current.filter((rate) => !current.some((other) => supersedes(other, rate)));
}

function appliesOn(rate: TaxRate, today: string): boolean {
  return rate.validFrom <= today && (rate.validTo === undefined || today <= rate.validTo);
}

function supersedes(other: TaxRate, rate: TaxRate): boolean {
  return other.taxId === rate.taxId && other.validFrom > rate.validFrom;
}

/** "0.20" and "0.2" are one rate, told apart from another tax of the same height. */
function rateKey({ taxId, rate }: Pick<TaxRate, 'taxId' | 'rate'>): string {
  return `${taxId} ${formatDecimal(decimal(rate))}`;
}

/** One tax of one line before rounding: numerator / denominator minor units. */
type TaxShare = {
  readonly rate: TaxRate;
  readonly amount: Money;
  readonly unitCount: number;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
};

const one = decimal(1);

function sharesOf(line: TaxableLine, policy: TaxPolicy): TaxShare[] {
  // Several taxes inside one price are all taken on the same net, so their rates add up.
  const sumOfRates = line.rates.map((rate) => decimal(rate.rate)).reduce(addDecimal, decimal(0));
  const denominator = policy.pricesIncludeTax ? addDecimal(one, sumOfRates) : one;
  return line.rates.map((rate) => ({
    rate,
    amount: line.amount,
    unitCount: line.unitCount,
    numerator: multiplyDecimal(decimal(line.amount.minor), decimal(rate.rate)),
    denominator,
  }));
}

/** Amounts of tax in the shape of the shares: line by line, rate by rate. */
type Rounded = readonly (readonly Money[])[];

function roundShares(shares: readonly (readonly TaxShare[])[], policy: TaxPolicy): Rounded {
  switch (policy.roundingLevel) {
    case 'UNIT':
      return shares.map((line) => line.map((share) => roundUnits(share, policy)));
    case 'LINE':
      return shares.map((line) => line.map((share) => roundOne(share, policy)));
    case 'RATE':
      return regroup(shares, (flat) => roundPerRate(flat, policy));
    case 'DOCUMENT':
      return regroup(shares, (flat) => roundOnce(flat, policy));
  }
}

function roundOne({ numerator, denominator, amount }: TaxShare, policy: TaxPolicy): Money {
  return money(divideToInteger(numerator, denominator, policy.roundingMode), amount.currency);
}

/** The units of a discounted line may differ by one minor unit; each is rounded as what it is. */
function roundUnits(share: TaxShare, policy: TaxPolicy): Money {
  const { amount, unitCount, rate, denominator } = share;
  const split = splitOverUnits(amount.minor, unitCount);
  const taxOfUnit = (minor: number) =>
    divideToInteger(
      multiplyDecimal(decimal(minor), decimal(rate.rate)),
      denominator,
      policy.roundingMode,
    );
  const lowTaxes = taxOfUnit(split.lowMinor) * split.lowCount;
  return money(lowTaxes + taxOfUnit(split.highMinor) * split.highCount, amount.currency);
}

function roundPerRate(flat: readonly TaxShare[], policy: TaxPolicy): Money[] {
  const taxes = new Map<TaxShare, Money>();
  const groups = groupBy(flat, ({ rate }) => rateKey(rate));
  for (const group of groups.values()) {
    for (const [index, tax] of roundOnce(group, policy).entries()) {
      const share = group[index];
      if (share !== undefined) taxes.set(share, tax);
    }
  }
  return flat.flatMap((share) => taxes.get(share) ?? []);
}

/** One rounding for all shares, then split by what each is of it. */
function roundOnce(shares: readonly TaxShare[], policy: TaxPolicy): Money[] {
  if (shares.length === 0) return [];
  const tax = roundSum(shares, policy);
  const fineness = finenessOf(tax);
  return allocate(
    tax,
    shares.map((share) => weightOf(share, fineness)),
  );
}

/** Millionths of a minor unit are exact enough for any split; of sums that nobody pays at a till they would be too many. */
function finenessOf({ minor }: Money): number {
  const largest = Math.abs(minor) + 1;
  return [1_000_000, 1_000].find((parts) => largest <= Number.MAX_SAFE_INTEGER / parts) ?? 1;
}

function weightOf({ numerator, denominator }: TaxShare, fineness: number): number {
  return Math.abs(
    divideToInteger(multiplyDecimal(numerator, decimal(fineness)), denominator, 'UP'),
  );
}

/** Fractions are added exactly, so that there is one rounding and not one a line. */
function roundSum(shares: readonly TaxShare[], policy: TaxPolicy): Money {
  const [first] = shares;
  if (first === undefined) throw new RangeError('Expected at least one tax to round, got none.');
  const sum = [...groupBy(shares, denominatorKey).values()]
    .map(sumOfGroup)
    .reduce((left, right) => ({
      numerator: addDecimal(
        multiplyDecimal(left.numerator, right.denominator),
        multiplyDecimal(right.numerator, left.denominator),
      ),
      denominator: multiplyDecimal(left.denominator, right.denominator),
    }));
  const minor = divideToInteger(sum.numerator, sum.denominator, policy.roundingMode);
  return money(minor, first.amount.currency);
}

type Fraction = Pick<TaxShare, 'numerator' | 'denominator'>;

/** Lines of one set of rates share a denominator; keeping it so keeps the numbers short. */
function denominatorKey({ denominator }: Fraction): string {
  return `${denominator.unscaled}/${denominator.scale}`;
}

function sumOfGroup(group: readonly Fraction[]): Fraction {
  return group.reduce((left, right) => ({
    numerator: addDecimal(left.numerator, right.numerator),
    denominator: left.denominator,
  }));
}

function regroup(
  shares: readonly (readonly TaxShare[])[],
  round: (flat: readonly TaxShare[]) => Money[],
): Rounded {
  const taxes = round(shares.flat());
  let start = 0;
  return shares.map((line) => taxes.slice(start, (start += line.length)));
}

function toTaxedLine(line: TaxableLine, taxes: readonly Money[], policy: TaxPolicy): TaxedLine {
  const tax = sumMoney(line.amount.currency, taxes);
  const net = policy.pricesIncludeTax ? subtractMoney(line.amount, tax) : line.amount;
  const gross = sumMoney(line.amount.currency, [net, tax]);
  return {
    net,
    tax,
    gross,
    taxes: line.rates.flatMap((rate, index) => toLineTax(rate, net, taxes[index])),
  };
}

function toLineTax(rate: TaxRate, taxable: Money, tax: Money | undefined): LineTax[] {
  if (tax === undefined) return [];
  return [{ taxId: rate.taxId, name: rate.name, rate: rate.rate, taxable, tax }];
}
