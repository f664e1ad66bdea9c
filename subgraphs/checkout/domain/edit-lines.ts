import { accept } from '#kernel/outcome.ts';
import type { Basket, LineFacts } from './basket.ts';
import { checkLineAmounts } from './line-amount.ts';
import { isMeasured, readLineQuantity, withQuantity } from './line-quantity.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import { permit } from './state-machine.ts';
import { tillPolicyOf } from './till-rules.ts';

/**
 * A new quantity of one line; its deposit and fees follow. A label's price or a serial number fixes it at one, an approval at
 * what was approved.
 */
export function setLineQuantity(
  basket: Basket,
  change: { readonly lineId: string; readonly quantity: string },
): CheckoutOutcome<readonly LineFacts[]> {
  const found = findEditable(basket, change.lineId);
  if (!found.ok) return found;
  const line = found.value;
  if (line.labelPrice !== undefined || line.serial !== undefined) {
    return refused('LINE_NOT_EDITABLE', 'This unit is sold as labelled; scan another one.');
  }
  // Whoever approved saw so many units and so much money, and no more.
  if (line.approval !== undefined) {
    return refused('LINE_NOT_EDITABLE', 'This line was approved as it is; scan further units.');
  }
  if (line.override !== undefined || line.manualDiscount !== undefined) {
    return refused('LINE_NOT_EDITABLE', 'Its price was changed by hand for so many; scan others.');
  }
  if (line.feeKind === 'DELIVERY') {
    return refused('LINE_NOT_EDITABLE', 'An order is brought once.', 'lineId');
  }
  // Whoever may not type a weight in may not type another one over it.
  const isTyped = basket.channel === 'STORE' && isMeasured(line.quantity.unit);
  if (isTyped && tillPolicyOf(basket.policy).keyedWeight === 'APPROVAL') {
    return refused('LINE_NOT_EDITABLE', 'Take it out and weigh it again.');
  }
  const read = readLineQuantity(change.quantity, line.quantity.unit);
  if (!read.ok) return read;
  const changed = withQuantity(line, read.value.value);
  const lines = basket.lines.map((other) => replaced(other, line, changed));
  const payable = checkLineAmounts(lines.filter((other, index) => other !== basket.lines[index]));
  return payable.ok ? accept(lines) : payable;
}

/** Takes the line's deposit and fees away with it. */
export function removeLine(basket: Basket, lineId: string): CheckoutOutcome<readonly LineFacts[]> {
  const found = findRemovable(basket, lineId);
  if (!found.ok) return found;
  return accept(basket.lines.filter((line) => line.lineId !== lineId && line.depositOf !== lineId));
}

/** Of several returns of one sold line the last goes first: what each is worth depends on those before it. */
function findRemovable(basket: Basket, lineId: string): CheckoutOutcome<LineFacts> {
  const line = basket.lines.find((candidate) => candidate.lineId === lineId);
  const follows = line?.priceTaken !== undefined && line.depositOf !== undefined;
  if (line === undefined || !isReturnLine(line) || follows) return findGoods(basket, lineId);
  const permitted = permit(basket, 'EDIT');
  if (!permitted.ok) return permitted;
  if (line.feeKind === 'ECO' && line.depositOf !== undefined) {
    return refused('LINE_NOT_EDITABLE', 'The fee comes back with its goods.', 'lineId');
  }
  const of = ({ originalLine }: LineFacts): string | undefined =>
    originalLine && `${originalLine.transactionId} ${originalLine.lineId}`;
  const last = basket.lines.findLast((other) => isReturnLine(other) && of(other) === of(line));
  return of(line) === undefined || last === line
    ? accept(line)
    : refused('LINE_NOT_EDITABLE', 'Take out its later return first.', 'lineId');
}

/** A line of goods that may be changed by itself. */
export function findEditable(basket: Basket, lineId: string): CheckoutOutcome<LineFacts> {
  const found = findGoods(basket, lineId);
  return found.ok && found.value.giftCard !== undefined
    ? refused('LINE_NOT_EDITABLE', 'A gift card costs what is put on it; add it anew.', 'lineId')
    : found;
}

function findGoods(basket: Basket, lineId: string): CheckoutOutcome<LineFacts> {
  const permitted = permit(basket, 'EDIT');
  if (!permitted.ok) return permitted;
  const line = basket.lines.find((candidate) => candidate.lineId === lineId);
  if (line === undefined) {
    return refused('LINE_UNKNOWN', `The basket has no line ${lineId}.`, 'lineId');
  }
  if (line.depositOf !== undefined) {
    return refused(
      'LINE_NOT_EDITABLE',
      'A deposit or fee follows the line it belongs to.',
      'lineId',
    );
  }
  if (isReturnLine(line)) {
    return refused('LINE_NOT_EDITABLE', 'A returned line is as it was sold.', 'lineId');
  }
  return accept(line);
}

function replaced(other: LineFacts, line: LineFacts, changed: LineFacts): LineFacts {
  if (other.lineId === line.lineId) return changed;
  return other.depositOf === line.lineId ? withQuantity(other, changed.baseQuantity.value) : other;
}
