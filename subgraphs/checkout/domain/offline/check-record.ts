import { canonicalJson } from '#kernel/canonical-json.ts';
import { decimal } from '#kernel/decimal.ts';
import { scaleMoney, subtractMoney, sumMoney, zeroOf } from '#kernel/money.ts';
import { openBasket, totalsOf, type Basket, type BasketLine } from '../basket.ts';
import { isMeasured } from '../line-quantity.ts';
import { taxLines, taxTotalsOf } from '../tax.ts';
import { addTender, answerCard, tenderSums } from '../tender.ts';
import type { JournalRecord } from '../transaction.ts';

/** What the store says of itself, as far as a record has to agree with it. */
export type OfflinePlaceOfSale = Pick<JournalRecord, 'storeId' | 'workstationId' | 'currency'>;

/**
 * Undefined: the record is whole. Otherwise what is wrong, in words. Prices may differ from ours, since the till
 * had older ones; that its own numbers add up is what everything that counts money relies on.
 */
export function offlineRecordProblem(
  record: JournalRecord,
  place: OfflinePlaceOfSale,
): string | undefined {
  try {
    return placeProblem(record, place) ?? contentProblem(record) ?? arithmeticProblem(record);
  } catch (error) {
    // Two currencies in one sum, more digits than money has: our faults elsewhere, a stranger's nonsense here.
    if (error instanceof Error) return error.message;
    throw error;
  }
}

function placeProblem(record: JournalRecord, place: OfflinePlaceOfSale): string | undefined {
  if (record.storeId !== place.storeId || record.workstationId !== place.workstationId) {
    return `It was sold at ${record.workstationId} of ${record.storeId}.`;
  }
  if (record.series !== 'OFFLINE') return `It is of series ${record.series}.`;
  if (record.channel !== 'STORE') return `It is of channel ${record.channel}.`;
  if (record.currency !== place.currency) return `The store sells in ${place.currency}.`;
  return undefined;
}

const offlineKinds: readonly string[] = ['SALE', 'VOIDED', 'NO_SALE'];
/** Each needs an answer that only the cloud has. */
const onlineOnly = [
  'originalTransactionId',
  'originals',
  'orderId',
  'fulfilmentId',
  'customerId',
  'points',
  'soldPoints',
  'othersPoints',
  'coupons',
  'taxSource',
  'taxExemption',
  'tip',
] as const;
const onlineOnlyOfLines = [
  'originalLine',
  'priceTaken',
  'restock',
  'reservationId',
  'giftCard',
] as const;
/** What makes a payment in cash or by card another one: the drawer, an account or an earlier sale would follow it. */
const onlineOnlyOfTenders = [
  'foreign',
  'account',
  'voucher',
  'refundOf',
  'refundOfTender',
] as const;

function contentProblem(record: JournalRecord): string | undefined {
  if (!offlineKinds.includes(record.kind)) return `${record.kind} isn't done offline.`;
  const member = onlineOnly.find((name) => record[name] !== undefined);
  if (member !== undefined) return `"${member}" isn't known offline.`;
  const found = onlineOnlyOfLines.find((name) =>
    record.lines.some((line) => line[name] !== undefined),
  );
  if (found !== undefined) return `"${found}" of a line isn't known offline.`;
  if (record.tenders.some(({ kind }) => kind !== 'CASH' && kind !== 'CARD')) {
    return 'Offline, tills take cash and cards only.';
  }
  const paid = onlineOnlyOfTenders.find((name) =>
    record.tenders.some((tender) => tender[name] !== undefined),
  );
  if (paid !== undefined) return `"${paid}" of a tender isn't known offline.`;
  if (record.kind === 'SALE' && record.lines.length === 0) return 'It has no lines.';
  if (record.kind !== 'NO_SALE') return undefined;
  return record.lines.length + record.tenders.length === 0 ? undefined : 'It sells nothing.';
}

/** Everything is computed again from quantities, unit prices, what was taken off, and tax rates. */
function arithmeticProblem(record: JournalRecord): string | undefined {
  const line = record.lines.find((candidate) => !isLineRight(candidate, record.currency));
  if (line !== undefined) return `Line ${line.lineId} doesn't add up.`;
  const taxed = taxedAgain(record);
  const wrong = record.lines.find((candidate, index) => {
    const { net, tax, gross, taxes } = candidate;
    return !isSame({ net, tax, gross, taxes }, taxed[index]);
  });
  if (wrong !== undefined) return `The tax of line ${wrong.lineId} is wrong.`;
  if (!isSame(record.taxes, taxTotalsOf(record.currency, record.lines))) return 'Taxes are wrong.';
  if (!isSame(record.totals, totalsOf(record.currency, record.lines))) return 'Totals are wrong.';
  return tenderProblem(record);
}

function isLineRight(line: BasketLine, currency: string): boolean {
  const { unitPrice, labelPrice, quantity, extended, discount, modifications } = line;
  if (unitPrice.minor < 0 || !(Number(quantity.value) > 0) || discount.minor < 0) return false;
  const due = labelPrice ?? scaleMoney(unitPrice, decimal(quantity.value), 'HALF_UP');
  const taken = sumMoney(
    currency,
    modifications.map(({ amount }) => amount),
  );
  const isPositive = modifications.every(({ amount }) => amount.minor >= 0);
  const fits = discount.minor <= extended.minor;
  return isPositive && fits && isSame(extended, due) && isSame(discount, taken);
}

function taxedAgain({ lines, policy }: JournalRecord) {
  return taxLines(
    lines.map(({ extended, discount, quantity, taxes }) => ({
      amount: subtractMoney(extended, discount),
      unitCount: isMeasured(quantity.unit) ? 1 : Number(quantity.value),
      rates: taxes.map(({ taxId, name, rate }) => ({ taxId, name, rate, validFrom: '' })),
    })),
    policy.tax,
  );
}

/** Tenders are added again one by one, under the till's own rules. */
function tenderProblem(record: JournalRecord): string | undefined {
  if (record.kind !== 'SALE') {
    return record.tenders.length === 0 && isNothing(record)
      ? undefined
      : 'Nothing is paid or given back without a sale.';
  }
  const paid = payAgain(record);
  if (paid === undefined) return "The tenders aren't those of the total.";
  const { due, change, cashRounding } = tenderSums(paid);
  const adds = isSame({ change, cashRounding }, pick(record)) && due.minor === 0;
  return adds ? undefined : "The tenders don't make the total.";
}

function payAgain(record: JournalRecord): Basket | undefined {
  const { currency, policy, lines, taxes, totals, openedAt, storeId } = record;
  let basket: Basket = {
    ...openBasket({
      ...{ id: record.id, storeId, channel: 'STORE', currency, training: false },
      ...{ jurisdictionId: '', policy, openedAt },
    }),
    ...{ lines, taxes, totals },
  };
  for (const tender of record.tenders) {
    const { tenderId, kind, addedAt: now } = tender;
    const amount = kind === 'CASH' ? tender.tendered : tender.amount;
    if (amount === undefined) return undefined;
    const added = addTender(basket, { tenderId, kind, amount, now });
    if (!added.ok) return undefined;
    const answered = answerCard(added.value, {
      ...{ tenderId, now },
      answer: { status: 'AUTHORISED', providerReference: '', cardBrand: '', cardLastFour: '' },
    });
    if (!answered.ok) return undefined;
    basket = answered.value;
    const again = basket.tenders.find((candidate) => candidate.tenderId === tenderId);
    const { amount: counted, change, rounding } = tender;
    const expected = { amount: again?.amount, change: again?.change, rounding: again?.rounding };
    if (!isSame(expected, { amount: counted, change, rounding })) return undefined;
  }
  return basket;
}

function pick({ change, cashRounding }: JournalRecord) {
  return { change, cashRounding };
}

function isNothing({ change, cashRounding, currency }: JournalRecord): boolean {
  const none = zeroOf(currency);
  return isSame({ change, cashRounding }, { change: none, cashRounding: none });
}

function isSame(left: unknown, right: unknown): boolean {
  return right !== undefined && canonicalJson(left) === canonicalJson(right);
}
