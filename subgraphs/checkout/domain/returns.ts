import {
  addDecimal,
  compareDecimal,
  decimal,
  divideToInteger,
  formatDecimal,
  multiplyDecimal,
  subtractDecimal,
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
import { accept } from '#kernel/outcome.ts';
import { negateQuantity, quantity, type Quantity } from '#kernel/quantity.ts';
import {
  openBasket,
  totalsOf,
  type Basket,
  type BasketLine,
  type BasketOpening,
  type LineApproval,
  type LinePricing,
} from './basket.ts';
import { readLineQuantity, withQuantity } from './line-quantity.ts';
import type { TaxPolicy } from './price-book.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { taxTotalsOf } from './tax.ts';
import type { RetailTransaction } from './transaction.ts';

/** The sum of all earlier returns of a line; money follows from it, so only the quantity is kept. */
export type ReturnedQuantity = { readonly lineId: string; readonly quantity: string };

export type RefundableLine = {
  readonly lineId: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly gross: Money;
};

export type ReturnRequest = {
  readonly original: RetailTransaction;
  readonly returned: readonly ReturnedQuantity[];
  readonly lines: readonly {
    readonly lineId: string;
    readonly quantity: string;
    /** Absent: true. */
    readonly restock?: boolean;
    readonly newLineId: string;
  }[];
  readonly entryMethod: 'SCANNED' | 'KEYED';
  /** Lets a return pass after its window has closed. */
  readonly approval?: LineApproval;
  readonly today: string;
};

/** What could still be returned; lines of which everything came back are left out. */
export function refundableLines(
  original: RetailTransaction,
  returned: readonly ReturnedQuantity[],
): readonly RefundableLine[] {
  return original.lines.filter(isSold).flatMap((line) => {
    const before = decimal(returnedOf(returned, line.lineId));
    const left = subtractDecimal(decimal(line.quantity.value), before);
    if (compareDecimal(left, zero) <= 0) return [];
    const { description, lineId } = line;
    const gross = refundOf(line, { before, quantity: left }, original.policy.tax).gross;
    const amount = quantity(formatDecimal(left), line.quantity.unit);
    return [{ lineId, description, quantity: amount, gross: negateMoney(gross) }];
  });
}

/** An OPEN basket of negative lines at what was really paid; its due is negative. */
export function openReturn(
  opening: BasketOpening,
  request: ReturnRequest,
): CheckoutOutcome<Basket> {
  const refusal = returnRefusal(opening, request);
  if (refusal !== undefined) return refusal;
  const lines: BasketLine[] = [];
  let { returned } = request;
  for (const wanted of request.lines) {
    const line = returnLine({ ...request, returned }, wanted, opening.openedAt);
    if (!line.ok) return line;
    lines.push(line.value);
    returned = addReturned(returned, wanted);
  }
  const priced = {
    lines,
    taxes: taxTotalsOf(opening.currency, lines),
    totals: totalsOf(opening.currency, lines),
  };
  return accept({ ...openBasket(opening), ...priced, returnOf: request.original.id });
}

/** `returned` after this return, to be stored with a condition in the same write. */
export function returnedAfter(
  returned: readonly ReturnedQuantity[],
  basket: Pick<Basket, 'lines'>,
): readonly ReturnedQuantity[] {
  const wanted = basket.lines.flatMap(({ originalLine, quantity: negative }) =>
    originalLine === undefined
      ? []
      : [{ lineId: originalLine.lineId, quantity: negateQuantity(negative).value }],
  );
  return wanted.reduce(addReturned, returned);
}

function returnRefusal(opening: BasketOpening, request: ReturnRequest) {
  const { original, lines, today, approval } = request;
  const isTraining = original.series === 'TRAINING';
  if (!['SALE', 'EXCHANGE'].includes(original.kind) || isTraining !== opening.training) {
    return refused('TRANSACTION_NOT_RETURNABLE', `A ${original.kind} can't be returned here.`);
  }
  if (original.currency !== opening.currency) {
    return refused('CURRENCY_WRONG', `This was paid in ${original.currency}; return it there.`);
  }
  if (lines.length === 0) return refused('BASKET_EMPTY', 'No line to return was named.', 'lines');
  const { returnWindowDays } = original.policy;
  const late = daysBetween(original.businessDayDate, today) > returnWindowDays;
  return late && approval?.permission !== 'RETURN'
    ? refused('RETURN_WINDOW_CLOSED', `Returns are taken for ${returnWindowDays} days.`)
    : undefined;
}

/** Both are dates without a time, read as UTC, where every day has 24 hours. */
function daysBetween(from: string, to: string): number {
  const dayMs = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

function returnLine(
  request: ReturnRequest,
  wanted: ReturnRequest['lines'][number],
  now: string,
): CheckoutOutcome<BasketLine> {
  const line = request.original.lines.filter(isSold).find((sold) => sold.lineId === wanted.lineId);
  if (line === undefined) {
    return refused('LINE_UNKNOWN', `Nothing was sold on line ${wanted.lineId}.`, 'lines');
  }
  const read = readLineQuantity(wanted.quantity, line.quantity.unit);
  if (!read.ok) return read;
  const before = decimal(returnedOf(request.returned, line.lineId));
  const part = { before, quantity: decimal(read.value.value) };
  if (compareDecimal(addDecimal(part.before, part.quantity), decimal(line.quantity.value)) > 0) {
    const left = formatDecimal(subtractDecimal(decimal(line.quantity.value), before));
    return refused('RETURN_QUANTITY_EXCEEDED', `Only ${left} can still be returned.`, 'lines');
  }
  const {
    labelPrice: _label,
    reservationId: _reservation,
    manualDiscount: _byHand,
    ...facts
  } = line;
  return accept({
    ...withQuantity(facts, negateQuantity(read.value).value),
    ...refundOf(line, part, request.original.policy.tax),
    lineId: wanted.newLineId,
    entryMethod: request.entryMethod,
    scannedAt: now,
    originalLine: { transactionId: request.original.id, lineId: line.lineId },
    restock: wanted.restock ?? true,
    ...(request.approval !== undefined && { approval: request.approval }),
  });
}

/** `quantity` more units of a line, after `before` of them came back already. */
type ReturnedPart = { readonly before: Decimal; readonly quantity: Decimal };

/**
 * Rule 25. The first k of n units are worth k/n of what was paid, rounded down; a return is worth the
 * difference of two such sums. So the last unit brings the last cent, whoever came in which order.
 */
function refundOf(line: BasketLine, part: ReturnedPart, policy: TaxPolicy): LinePricing {
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
  }));
  return {
    extended,
    discount: subtractMoney(extended, price),
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

const zero = decimal(0);

function isSold(line: BasketLine): boolean {
  return line.originalLine === undefined;
}

function returnedOf(returned: readonly ReturnedQuantity[], lineId: string): string {
  return returned.find((entry) => entry.lineId === lineId)?.quantity ?? '0';
}

function addReturned(
  returned: readonly ReturnedQuantity[],
  more: ReturnedQuantity,
): readonly ReturnedQuantity[] {
  const { lineId } = more;
  const sum = addDecimal(decimal(returnedOf(returned, lineId)), decimal(more.quantity));
  const others = returned.filter((entry) => entry.lineId !== lineId);
  return [...others, { lineId, quantity: formatDecimal(sum) }];
}
