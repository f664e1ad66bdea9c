import { negateMoney } from '#kernel/money.ts';
import { isDecimalText } from '#kernel/decimal.ts';
import { refundPlan, type RefundShare, withPaidBack } from '../domain/refund-plan.ts';
import { refundSharesPlan } from '../domain/refund-shares.ts';
import { openReturn, returnableUntil, type ReturnWish } from '../domain/returns.ts';
import type { BasketRecord, Ports, StoredTransaction } from '../ports.ts';
import { originalsOf, sourcesOf } from './originals.ts';

/** Where the money goes when these lines of a sale come back; undefined when they can't. Nothing is kept of it. */
export async function planReturn(
  ports: Ports,
  stored: StoredTransaction,
  lines: readonly Omit<ReturnWish, 'newLineId'>[],
): Promise<readonly RefundShare[] | undefined> {
  const { transaction, returned } = stored;
  if (lines.some(({ quantity }) => !isDecimalText(quantity))) return undefined;
  const { currency, policy, storeId, channel } = transaction;
  const opened = openReturn(
    {
      ...{ id: '', storeId, channel, currency, policy, openedAt: transaction.completedAt },
      ...{ training: transaction.series === 'TRAINING', jurisdictionId: '' },
    },
    {
      ...{ original: transaction, returned, entryMethod: 'KEYED' },
      lines: lines.map((line, index) => ({ ...line, newLineId: String(index) })),
      // The window closes the return and not the plan: an approval may open it.
      today: returnableUntil(transaction),
    },
  );
  if (!opened.ok) return undefined;
  const owed = negateMoney(opened.value.totals.total);
  return refundPlan(owed, await sourcesOf(ports, [stored]));
}

/** Where the money goes that a basket owes to the customer; empty while it owes none. */
export async function planBasketRefund(
  ports: Ports,
  basket: BasketRecord,
): Promise<readonly RefundShare[]> {
  const { due } = basket.sums;
  if (due.minor >= 0) return [];
  const stored = await sourcesOf(ports, await originalsOf(ports, basket));
  const sources = withPaidBack(stored, basket.tenders);
  return refundSharesPlan({ basket, owed: negateMoney(due), sources });
}
