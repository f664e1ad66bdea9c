import {
  addDecimal,
  decimal,
  divideToInteger,
  multiplyDecimal,
  type Decimal,
} from '#kernel/decimal.ts';
import {
  addMoney,
  money,
  negateMoney,
  subtractMoney,
  sumMoney,
  zeroOf,
  type Money,
} from '#kernel/money.ts';
import type { BasketLine, LinePricing } from './basket.ts';
import type { TaxPolicy } from './price-book.ts';

/** `quantity` more units of a line, after `before` of them came back already. */
export type ReturnedPart = { readonly before: Decimal; readonly quantity: Decimal };

/**
 * Rule 25. The first k of n units are worth k/n of what was paid, rounded down; a return is worth the
 * difference of two such sums. So the last unit brings the last cent, whoever came in which order.
 */
export function refundOf(line: BasketLine, part: ReturnedPart, policy: TaxPolicy): LinePricing {
  const shareOf = (paid: Money) => negateMoney(shareOfPart(line, part, paid));
  const extended = shareOf(line.extended);
  const taxAmounts = line.taxes.map((entry) => shareOf(entry.tax));
  const tax = sumMoney(extended.currency, taxAmounts);
  // The side that carried the price is shared out; the other one follows (rule 6).
  const price = shareOf(policy.pricesIncludeTax ? line.gross : line.net);
  const net = policy.pricesIncludeTax ? subtractMoney(price, tax) : price;
  const taxes = line.taxes.map((entry, index) => ({
    ...entry,
    taxable: net,
    tax: taxAmounts[index] ?? zeroOf(extended.currency),
    ...(entry.exempted === undefined ? {} : { exempted: shareOf(entry.exempted) }),
  }));
  const notCharged = policy.pricesIncludeTax ? taxes.flatMap((entry) => entry.exempted ?? []) : [];
  return {
    extended,
    // Tax that an exemption took out of the price is no discount: it comes back as what it was.
    discount: subtractMoney(subtractMoney(extended, price), sumMoney(tax.currency, notCharged)),
    modifications: [],
    taxes,
    net,
    tax,
    gross: addMoney(net, tax),
  };
}

function shareOfPart(line: BasketLine, part: ReturnedPart, paid: Money): Money {
  const upTo = (returned: Decimal) =>
    divideToInteger(
      multiplyDecimal(decimal(paid.minor), returned),
      decimal(line.quantity.value),
      'DOWN',
    );
  const after = addDecimal(part.before, part.quantity);
  return money(upTo(after) - upTo(part.before), paid.currency);
}
