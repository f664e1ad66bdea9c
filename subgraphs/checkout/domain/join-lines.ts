import { addQuantity } from '#kernel/quantity.ts';
import { accept } from '#kernel/outcome.ts';
import type { LineFacts } from './basket.ts';
import { checkLineAmounts } from './line-amount.ts';
import { isMeasured, readLineQuantity, withQuantity } from './line-quantity.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { isReturnLine } from './return-line.ts';

/**
 * A completed transaction is one item of at most 300 kB with its trace (decision 3). A line with four
 * promotions, three taxes and a name of eighty letters takes 2.7 kB of it (transaction.test.ts measures).
 */
export const lineCountMax = 100;

/** The same thing at the same price joins the line that is there; anything else is a line of its own. */
export function joinLines(
  lines: readonly LineFacts[],
  scanned: LineFacts,
  fees: readonly LineFacts[],
): CheckoutOutcome<{
  readonly lines: readonly LineFacts[];
  readonly lastLineId: string;
  readonly joined: boolean;
}> {
  const twin = lines.find((line) => mayJoin(line, scanned, fees, lines));
  if (twin !== undefined) return joinTwin(lines, twin, scanned);
  const added = [scanned, ...fees];
  if (lines.length + added.length > lineCountMax) {
    return refused('LINE_COUNT_MAX', `A basket holds ${lineCountMax} lines; start another one.`);
  }
  const payable = checkLineAmounts(added);
  if (!payable.ok) return payable;
  return accept({ lines: [...lines, ...added], lastLineId: scanned.lineId, joined: false });
}

function joinTwin(lines: readonly LineFacts[], twin: LineFacts, scanned: LineFacts) {
  const sum = addQuantity(twin.quantity, scanned.quantity);
  const read = readLineQuantity(sum.value, sum.unit);
  if (!read.ok) return read;
  const joined = withQuantity(twin, sum.value);
  const changed = lines.map((line) => {
    if (line === twin) return joined;
    return line.depositOf === twin.lineId ? withQuantity(line, joined.baseQuantity.value) : line;
  });
  const payable = checkLineAmounts(changed.filter((line, index) => line !== lines[index]));
  if (!payable.ok) return payable;
  return accept({ lines: changed, lastLineId: twin.lineId, joined: true });
}

/** Whatever makes one unit unlike another on paper: these must be equal for two scans to be one line. */
const identity: readonly (keyof LineFacts)[] = [
  'itemId',
  'gtin',
  'batchLot',
  'expiry',
  'priceListId',
  'offerId',
  'taxClassId',
  'entryMethod',
];

function mayJoin(
  line: LineFacts,
  scanned: LineFacts,
  fees: readonly LineFacts[],
  lines: readonly LineFacts[],
): boolean {
  return (
    isPlain(line) &&
    isPlain(scanned) &&
    identity.every((key) => line[key] === scanned[key]) &&
    line.quantity.unit === scanned.quantity.unit &&
    samePrice(line, scanned) &&
    sameFees(feesOf(line, lines), fees)
  );
}

/** Weighed, labelled, numbered, approved and reserved units stay apart: each has a story of its own. */
function isPlain(line: LineFacts): boolean {
  return (
    !isMeasured(line.quantity.unit) &&
    line.labelPrice === undefined &&
    line.override === undefined &&
    line.manualDiscount === undefined &&
    line.serial === undefined &&
    line.approval === undefined &&
    line.depositOf === undefined &&
    line.feeKind !== 'DELIVERY' &&
    !isReturnLine(line) &&
    line.reservationId === undefined
  );
}

function feesOf({ lineId }: LineFacts, lines: readonly LineFacts[]): readonly LineFacts[] {
  return lines.filter(({ depositOf }) => depositOf === lineId);
}

function sameFees(left: readonly LineFacts[], right: readonly LineFacts[]): boolean {
  return (
    left.length === right.length &&
    right.every((fee) =>
      left.some(
        (other) =>
          other.itemId === fee.itemId &&
          other.taxClassId === fee.taxClassId &&
          samePrice(other, fee),
      ),
    )
  );
}

function samePrice({ unitPrice: left }: LineFacts, { unitPrice: right }: LineFacts): boolean {
  return left.minor === right.minor && left.currency === right.currency;
}
