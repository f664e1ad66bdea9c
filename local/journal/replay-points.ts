import { loyaltyWritesOf, type LoyaltyAccount } from '../../subgraphs/checkout/domain/loyalty.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import type { LoyaltyEntry } from '../../subgraphs/checkout/adapters/dynamodb/loyalty-entries.ts';

export type PointsBook = {
  readonly account: LoyaltyAccount | undefined;
  readonly entries: readonly LoyaltyEntry[];
};

type Points = {
  readonly customerId: string;
  readonly transactionId: string;
  readonly change: number;
};

/** What the journal says each transaction did to points. */
export function pointsOf(records: readonly StoredTransaction[]): readonly Points[] {
  return records.flatMap(({ transaction }) =>
    transaction.kind === 'VOIDED'
      ? []
      : loyaltyWritesOf(transaction, transaction.series === 'TRAINING'),
  );
}

/** Whether accounts hold these points and no others of these transactions, and what their own entries add up to. */
export function pointDifferences(
  records: readonly StoredTransaction[],
  books: ReadonlyMap<string, PointsBook>,
): readonly string[] {
  const replayed = pointsOf(records);
  const ids = new Set(records.map(({ transaction }) => transaction.id));
  return [...books].flatMap(([customerId, { account, entries }]) => {
    const own = replayed.filter((points) => points.customerId === customerId);
    const held = entries.filter(({ transactionId }) => ids.has(transactionId));
    const sum = entries.reduce((points, { change }) => points + change, 0);
    const points = account?.points ?? 0;
    return [
      ...changeDifferences(customerId, own, held),
      ...(points === sum
        ? []
        : [`customer ${customerId}: ${points} points stored, their entries come to ${sum}`]),
    ];
  });
}

function changeDifferences(
  customerId: string,
  replayed: readonly Points[],
  held: readonly LoyaltyEntry[],
): readonly string[] {
  const changeIn = (list: readonly { transactionId: string; change: number }[], id: string) =>
    list
      .filter(({ transactionId }) => transactionId === id)
      .reduce((sum, { change }) => sum + change, 0);
  const ids = new Set([...replayed, ...held].map(({ transactionId }) => transactionId));
  return [...ids].flatMap((id) => {
    const [stored, journalled] = [changeIn(held, id), changeIn(replayed, id)];
    if (stored === journalled) return [];
    return [
      `customer ${customerId}, transaction ${id}: ${stored} points stored, ${journalled} in the journal`,
    ];
  });
}
