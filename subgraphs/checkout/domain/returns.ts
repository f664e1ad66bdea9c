import { addDays } from '#kernel/business-day.ts';
import {
  addDecimal,
  compareDecimal,
  decimal,
  formatDecimal,
  subtractDecimal,
} from '#kernel/decimal.ts';
import { negateMoney, type Money } from '#kernel/money.ts';
import { accept, refuse } from '#kernel/outcome.ts';
import { negateQuantity, quantity, type Quantity } from '#kernel/quantity.ts';
import {
  openBasket,
  totalsOf,
  type Basket,
  type BasketLine,
  type BasketOpening,
  type LineApproval,
} from './basket.ts';
import { lineCountMax } from './join-lines.ts';
import { feeRefusal, withFees } from './return-fees.ts';
import { refundOf } from './line-refund.ts';
import { readLineQuantity, withQuantity } from './line-quantity.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { goesBackToStock, isReturnLine, type ReturnReason } from './return-line.ts';
import { taxTotalsOf } from './tax.ts';
import type { RetailTransaction } from './transaction.ts';

/** The sum of all earlier returns of a line; money follows from it, so only the quantity is kept. */
export type ReturnedQuantity = { readonly lineId: string; readonly quantity: string };

export type RefundableLine = {
  readonly lineId: string;
  readonly description: string;
  readonly gtin: string;
  readonly itemId: string;
  readonly quantity: Quantity;
  readonly gross: Money;
  /** The line whose deposit this is. */
  readonly depositOf?: string;
};

export type ReturnRequest = {
  readonly original: RetailTransaction;
  readonly returned: readonly ReturnedQuantity[];
  readonly lines: readonly ReturnWish[];
  readonly entryMethod: 'SCANNED' | 'KEYED';
  /** Lets a return pass after its window has closed. */
  readonly approval?: LineApproval;
  readonly today: string;
  /** Under which the original was taxed, where that is not the jurisdiction of the store that takes it back. */
  readonly soldUnder?: string;
  /** Lines of the original that a recall names which still holds. */
  readonly recalledLineIds?: ReadonlySet<string>;
};

export type ReturnWish = {
  readonly lineId: string;
  readonly quantity: string;
  readonly reason?: ReturnReason | undefined;
  /** Absent: as the reason says. */
  readonly restock?: boolean | undefined;
  readonly opened?: boolean | undefined;
  readonly newLineId: string;
  /** Of a fee that comes back along with these goods: their new line. */
  readonly goodsLineId?: string;
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
    const { description, lineId, gtin, itemId, depositOf } = line;
    const gross = refundOf(line, { before, quantity: left }, original.policy.tax).gross;
    const amount = quantity(formatDecimal(left), line.quantity.unit);
    const parent = depositOf === undefined ? {} : { depositOf };
    const facts = { lineId, description, gtin, itemId, ...parent };
    return [{ ...facts, quantity: amount, gross: negateMoney(gross) }];
  });
}

/** An OPEN basket of negative lines at what was really paid; its due is negative. */
export function openReturn(
  opening: BasketOpening,
  request: ReturnRequest,
): CheckoutOutcome<Basket> {
  const empty = openBasket(opening);
  const added = addReturnLines(empty, request);
  if (!added.ok) return added;
  const lines = added.value;
  const priced = {
    lines,
    taxes: taxTotalsOf(opening.currency, lines),
    totals: totalsOf(opening.currency, lines),
  };
  return accept({ ...empty, ...priced, returnOf: request.original.id });
}

/**
 * The basket's lines with what comes back, frozen at what was paid for it. Units of one line may come back in several
 * lines, each after the one before it.
 */
export function addReturnLines(
  basket: Pick<Basket, 'currency' | 'training' | 'lines' | 'openedAt'>,
  request: ReturnRequest,
): CheckoutOutcome<readonly BasketLine[]> {
  const wishes = withFees(request);
  const refusal = returnRefusal(basket, request) ?? feeRefusal({ ...request, lines: wishes });
  if (refusal !== undefined) return refusal;
  if (basket.lines.length + wishes.length > lineCountMax) {
    return refused('LINE_COUNT_MAX', `A basket holds ${lineCountMax} lines; start another one.`);
  }
  const lines: BasketLine[] = [];
  let returned = returnedAfter(request.returned, basket, request.original.id);
  for (const wanted of wishes) {
    const line = returnLine({ ...request, returned }, wanted, basket.openedAt);
    if (!line.ok) return line;
    lines.push(line.value);
    returned = addReturned(returned, wanted);
  }
  return accept([...basket.lines, ...lines]);
}

/** `returned` of a sale after this return, to be stored with a condition in the same write. */
export function returnedAfter(
  returned: readonly ReturnedQuantity[],
  basket: { readonly lines: readonly Pick<BasketLine, 'originalLine' | 'quantity'>[] },
  transactionId: string,
): readonly ReturnedQuantity[] {
  const wanted = basket.lines.flatMap(({ originalLine, quantity: negative }) =>
    originalLine?.transactionId !== transactionId
      ? []
      : [{ lineId: originalLine.lineId, quantity: negateQuantity(negative).value }],
  );
  return wanted.reduce(addReturned, returned);
}

/**
 * What a basket's return lines were worked out for must still hold when it is paid: the same unit can't come back twice,
 * and another unit of the same line may be worth a cent more.
 */
export function stillReturnable(
  basket: Pick<Basket, 'lines'>,
  original: RetailTransaction,
  returned: readonly ReturnedQuantity[],
): CheckoutOutcome<true> {
  let before = returned;
  for (const line of basket.lines) {
    const { originalLine } = line;
    if (originalLine?.transactionId !== original.id) continue;
    const sold = original.lines.find(({ lineId }) => lineId === originalLine.lineId);
    const after = addReturned(before, {
      lineId: originalLine.lineId,
      quantity: negateQuantity(line.quantity).value,
    });
    const most = decimal(sold?.quantity.value ?? '0');
    if (compareDecimal(decimal(returnedOf(after, originalLine.lineId)), most) > 0) {
      return refused('RETURN_QUANTITY_EXCEEDED', `${line.description} came back elsewhere.`);
    }
    const known = decimal(originalLine.before ?? '0');
    if (compareDecimal(decimal(returnedOf(before, originalLine.lineId)), known) !== 0) {
      const message = `Another ${line.description} came back elsewhere: take the line out and in again.`;
      return refused('RETURN_LINE_STALE', message);
    }
    before = after;
  }
  return accept(true);
}

function returnRefusal(basket: Pick<Basket, 'currency' | 'training'>, request: ReturnRequest) {
  const { original, lines, today, approval } = request;
  const isTraining = original.series === 'TRAINING';
  if (!['SALE', 'EXCHANGE'].includes(original.kind) || isTraining !== basket.training) {
    return refused('TRANSACTION_NOT_RETURNABLE', `A ${original.kind} can't be returned here.`);
  }
  if (original.currency !== basket.currency) {
    return refused('CURRENCY_WRONG', `This was paid in ${original.currency}; return it there.`);
  }
  if (lines.length === 0) return refused('BASKET_EMPTY', 'No line to return was named.', 'lines');
  const late = returnableUntil(original) < today;
  return late && approval?.permission !== 'RETURN'
    ? refused(
        'RETURN_WINDOW_CLOSED',
        `Returns are taken for ${original.policy.returnWindowDays} days.`,
      )
    : undefined;
}

/** The last day on which a return needs no approval. */
export function returnableUntil({
  businessDayDate,
  policy,
}: Pick<RetailTransaction, 'businessDayDate' | 'policy'>): string {
  return addDays(businessDayDate, policy.returnWindowDays);
}

function returnLine(
  request: ReturnRequest,
  wanted: ReturnWish,
  now: string,
): CheckoutOutcome<BasketLine> {
  const { original, today } = request;
  const line = original.lines.filter(isSold).find((sold) => sold.lineId === wanted.lineId);
  if (line === undefined) {
    return refused('LINE_UNKNOWN', `Nothing was sold on line ${wanted.lineId}.`, 'lines');
  }
  const read = readWish(wanted, line);
  if (!read.ok) return read;
  const before = decimal(returnedOf(request.returned, line.lineId));
  const part = { before, quantity: decimal(read.value.value) };
  if (compareDecimal(addDecimal(part.before, part.quantity), decimal(line.quantity.value)) > 0) {
    const left = formatDecimal(subtractDecimal(decimal(line.quantity.value), before));
    return refused('RETURN_QUANTITY_EXCEEDED', `Only ${left} can still be returned.`, 'lines');
  }
  const recalled = request.recalledLineIds?.has(line.lineId) ?? false;
  const { reason } = wanted;
  return accept({
    ...withQuantity(factsOf(line), negateQuantity(read.value).value),
    ...refundUnder(line, part, request),
    lineId: wanted.newLineId,
    entryMethod: request.entryMethod,
    scannedAt: now,
    originalLine: {
      transactionId: original.id,
      lineId: line.lineId,
      before: formatDecimal(before),
    },
    ...(reason === undefined ? {} : { returnReason: reason }),
    restock: goesBackToStock(line, { ...wanted, recalled, today }),
    ...(wanted.goodsLineId !== undefined && { depositOf: wanted.goodsLineId }),
    ...(request.approval !== undefined && { approval: request.approval }),
  });
}

/** A fee has as many units as its goods have pieces, which of many cases is more than anybody types. */
function readWish({ quantity: text, goodsLineId }: ReturnWish, { quantity: { unit } }: BasketLine) {
  const isCounted = goodsLineId !== undefined && compareDecimal(decimal(text), zero) > 0;
  if (isCounted) return accept(quantity(text, unit));
  const read = readLineQuantity(text, unit);
  // It stands in one of the lines of the request.
  return read.ok ? read : refuse({ ...read.refusal, field: ['lines'] });
}

/** A label's price, a reservation and a discount by hand were of the sale; the amounts hold what came of them. */
function factsOf(line: BasketLine) {
  const {
    labelPrice: _label,
    reservationId: _reservation,
    manualDiscount: _byHand,
    ...facts
  } = line;
  return facts;
}

function refundUnder(
  line: BasketLine,
  part: Parameters<typeof refundOf>[1],
  { original, soldUnder }: ReturnRequest,
) {
  const refund = refundOf(line, part, original.policy.tax);
  if (soldUnder === undefined) return refund;
  return { ...refund, taxes: refund.taxes.map((tax) => ({ ...tax, jurisdictionId: soldUnder })) };
}

const zero = decimal(0);

function isSold(line: BasketLine): boolean {
  return !isReturnLine(line);
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
