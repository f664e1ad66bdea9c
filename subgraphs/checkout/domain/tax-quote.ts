import { isZero, subtractMoney, sumMoney, zeroOf, type Money } from '#kernel/money.ts';
import type { LineTax } from './basket.ts';
import type { TaxPolicy } from './price-book.ts';
import type { TaxableLine, TaxedLine } from './tax.ts';

/** What came of asking an outside calculator (rule 8). */
export type TaxQuote =
  | { readonly calculator: 'OUTSIDE'; readonly lines: readonly QuotedLine[] }
  /** It was to be asked and did not answer. */
  | { readonly calculator: 'BUILT_IN'; readonly fallbackReason: string };

export type QuotedLine = {
  readonly lineId: string;
  /** After discounts, in the price list's terms: what the taxes were worked out for. */
  readonly amount: Money;
  readonly taxes: readonly Omit<LineTax, 'taxable'>[];
};

/** Undefined when the quote is of other lines or amounts: then it says nothing about these. */
export function quotedTaxes(
  lines: readonly (TaxableLine & { readonly lineId: string })[],
  quote: Extract<TaxQuote, { readonly calculator: 'OUTSIDE' }>,
  policy: TaxPolicy,
): readonly TaxedLine[] | undefined {
  const byLine = new Map(quote.lines.map((line) => [line.lineId, line]));
  const found = lines.map((line) => {
    const quoted = byLine.get(line.lineId);
    const isSame =
      quoted?.amount.minor === line.amount.minor && quoted.amount.currency === line.amount.currency;
    return isSame ? toTaxed(line.amount, quoted.taxes, policy) : undefined;
  });
  return found.every((line) => line !== undefined) ? found : undefined;
}

/** Rule 7: what the line costs without its taxes, which are reported as not charged. */
export function exempted({ net, taxes }: TaxedLine): TaxedLine {
  const tax = zeroOf(net.currency);
  return {
    net,
    tax,
    gross: net,
    taxes: taxes.map((entry) => ({
      ...entry,
      tax,
      ...(isZero(entry.tax) ? {} : { exempted: entry.tax }),
    })),
  };
}

function toTaxed(amount: Money, quoted: QuotedLine['taxes'], policy: TaxPolicy): TaxedLine {
  const tax = sumMoney(
    amount.currency,
    quoted.map((entry) => entry.tax),
  );
  const net = policy.pricesIncludeTax ? subtractMoney(amount, tax) : amount;
  const gross = policy.pricesIncludeTax ? amount : sumMoney(amount.currency, [amount, tax]);
  return { net, tax, gross, taxes: quoted.map((entry) => ({ ...entry, taxable: net })) };
}
