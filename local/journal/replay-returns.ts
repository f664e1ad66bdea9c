import { formatAmount } from '#kernel/money.ts';
import { refundedAfter, type TenderRefund } from '../../subgraphs/checkout/domain/refund-plan.ts';
import { returnedAfter, type ReturnedQuantity } from '../../subgraphs/checkout/domain/returns.ts';
import type { RetailTransaction } from '../../subgraphs/checkout/domain/transaction.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';

type GivenBack = Pick<StoredTransaction, 'returned' | 'refunded' | 'voidedBy'>;

const nothing: GivenBack = { returned: [], refunded: [] };

/** What the journal says has come back of each sale, in goods and on which tender, and what cancelled it. */
export function givenBackBy(
  transactions: readonly RetailTransaction[],
): ReadonlyMap<string, GivenBack> {
  const givenBack = new Map<string, GivenBack>();
  for (const transaction of transactions) {
    // A basket that was voided gave nothing back.
    if (transaction.kind === 'VOIDED') continue;
    for (const id of originalsOf(transaction)) {
      const before = givenBack.get(id) ?? nothing;
      givenBack.set(id, {
        ...before,
        returned: returnedAfter(before.returned, transaction, id),
        refunded: refundedAfter(before.refunded, transaction.tenders, id),
        ...(transaction.kind === 'POST_VOID' ? { voidedBy: transaction.id } : {}),
      });
    }
  }
  return givenBack;
}

/** Where what is stored beside a sale says something else. */
export function returnDifferences(
  records: readonly StoredTransaction[],
  givenBack: ReadonlyMap<string, GivenBack>,
): readonly string[] {
  return records.flatMap((stored) => {
    const { id, workstationId, series, sequenceNumber } = stored.transaction;
    const journalled = givenBack.get(id) ?? nothing;
    const name = `${workstationId} ${series} ${sequenceNumber}`;
    const compared = [
      ['returned', quantitiesOf(stored.returned), quantitiesOf(journalled.returned)],
      ['refunded', amountsOf(stored.refunded), amountsOf(journalled.refunded)],
      ['cancelled by', stored.voidedBy ?? 'nothing', journalled.voidedBy ?? 'nothing'],
    ] as const;
    return compared.flatMap(([what, held, replayed]) =>
      held === replayed ? [] : [`${name}: ${what} ${held} stored, ${replayed} in the journal`],
    );
  });
}

/** Those sales that differ so far: what is missing of them may have come back at another store. */
export function unsettledIds(
  records: readonly StoredTransaction[],
  givenBack: ReadonlyMap<string, GivenBack>,
): ReadonlySet<string> {
  const differing = records.filter((stored) => returnDifferences([stored], givenBack).length > 0);
  return new Set(differing.map(({ transaction }) => transaction.id));
}

/** The sales that a transaction gives something back of. */
export function originalsOf({ lines, tenders }: RetailTransaction): ReadonlySet<string> {
  return new Set([
    ...lines.flatMap(({ originalLine }) => originalLine?.transactionId ?? []),
    ...tenders.flatMap(({ refundOfTender }) => refundOfTender?.transactionId ?? []),
  ]);
}

function quantitiesOf(returned: readonly ReturnedQuantity[]): string {
  return listed(returned.map(({ lineId, quantity }) => `${quantity} of line ${lineId}`));
}

/** A tender to which nothing went back stands in no list, or as a zero. */
function amountsOf(refunded: readonly TenderRefund[]): string {
  const some = refunded.filter(({ amount }) => amount.minor !== 0);
  return listed(
    some.map(({ tenderId, amount }) => {
      return `${formatAmount(amount)} ${amount.currency} on tender ${tenderId}`;
    }),
  );
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? 'nothing' : parts.toSorted().join(', ');
}
