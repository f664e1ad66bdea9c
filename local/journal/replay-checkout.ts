import { addMoney, formatAmount, type Money, sumMoney, zeroOf } from '#kernel/money.ts';
import { totalsOf } from '../../subgraphs/checkout/domain/basket.ts';
import { isActive } from '../../subgraphs/checkout/domain/tender.ts';
import type { RetailTransaction } from '../../subgraphs/checkout/domain/transaction.ts';
import type { BasketRecord, StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { isSame } from './same.ts';

export type TenderSum = { readonly kind: string; readonly count: number; readonly amount: Money };

/** By kind and currency, of everything that counts: training and what was voided does not. */
export function tenderSumsOf(records: readonly StoredTransaction[]): readonly TenderSum[] {
  const sums = new Map<string, TenderSum>();
  for (const { transaction } of records) {
    if (transaction.series === 'TRAINING' || transaction.kind === 'VOIDED') continue;
    for (const { kind, amount } of transaction.tenders) {
      const name = `${kind} ${amount.currency}`;
      const sum = sums.get(name) ?? { kind, count: 0, amount: zeroOf(amount.currency) };
      sums.set(name, { kind, count: sum.count + 1, amount: addMoney(sum.amount, amount) });
    }
  }
  return [...sums.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Whether a record agrees with itself: its totals with its lines, its tenders with its total, rounding and tip (rule 16). */
export function recordDifferences(transaction: RetailTransaction): readonly string[] {
  const { lines, totals, currency, kind } = transaction;
  const summed = totalsOf(currency, lines);
  const name = nameOf(transaction);
  const ofLines = isSame(summed, totals)
    ? []
    : [`${name}: totals ${shown(totals.total)}, its lines come to ${shown(summed.total)}`];
  if (kind === 'VOIDED') return ofLines;
  return [...ofLines, ...tenderDifferences(transaction, name)];
}

function tenderDifferences(transaction: RetailTransaction, name: string): readonly string[] {
  const { currency, tenders, totals, cashRounding, tip = zeroOf(currency) } = transaction;
  const paid = sumMoney(
    currency,
    tenders.map(({ amount }) => amount),
  );
  const owed = sumMoney(currency, [totals.total, cashRounding, tip]);
  if (paid.minor === owed.minor) return [];
  return [`${name}: paid ${shown(paid)}, owed with rounding and tip ${shown(owed)}`];
}

/** Whether the basket that a record ended is stored as the record says. */
export function basketDifferences(
  transaction: RetailTransaction,
  basket: BasketRecord | undefined,
): readonly string[] {
  if (basket === undefined) return [];
  const name = `${nameOf(transaction)}, basket ${basket.id}`;
  const status = transaction.kind === 'VOIDED' ? 'VOIDED' : 'COMPLETED';
  const compared = [
    ['status', basket.status, status],
    ['transaction', basket.transactionId, transaction.id],
    ['lines', basket.lines, transaction.lines],
    ['totals', basket.totals, transaction.totals],
    ['taxes', basket.taxes, transaction.taxes],
    ['tip', basket.tip ?? null, transaction.tip ?? null],
    ...(status === 'VOIDED'
      ? []
      : [['tenders', basket.tenders.filter(isActive), transaction.tenders] as const]),
  ] as const;
  return compared.flatMap(([what, stored, replayed]) =>
    isSame(stored ?? null, replayed) ? [] : [`${name}: the stored ${what} differ from the journal`],
  );
}

function nameOf({ workstationId, series, sequenceNumber }: RetailTransaction): string {
  return `${workstationId} ${series} ${sequenceNumber}`;
}

function shown(money: Money): string {
  return `${formatAmount(money)} ${money.currency}`;
}
