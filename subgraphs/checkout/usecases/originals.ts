import type { Basket } from '../domain/basket.ts';
import { pointsWithReturns } from '../domain/loyalty.ts';
import { exceedsPaid, refundedAfter } from '../domain/refund-plan.ts';
import { refused, type CheckoutOutcome } from '../domain/refusal.ts';
import { returnedAfter, stillReturnable } from '../domain/returns.ts';
import { originalNumberOf, type TransactionDraft } from '../domain/transaction.ts';
import { accept } from '#kernel/outcome.ts';
import type { Ports, ReturnWrite, StoreBook, StoredTransaction } from '../ports.ts';

/** The transactions that a basket's return lines give back, in the order of the lines. */
export async function originalsOf(
  ports: Ports,
  basket: Pick<Basket, 'lines'>,
): Promise<readonly StoredTransaction[]> {
  return load(
    ports,
    basket.lines.flatMap(({ originalLine }) => originalLine?.transactionId ?? []),
  );
}

/**
 * The originals, and behind an exchange the sales whose goods paid for it: what is owed goes back to the tenders of
 * all of them, nearest first.
 */
export async function sourcesOf(
  ports: Ports,
  originals: readonly StoredTransaction[],
): Promise<readonly StoredTransaction[]> {
  const found = new Map(originals.map((stored) => [stored.transaction.id, stored]));
  let level = originals;
  for (let depth = 1; depth <= exchangeDepthMax && level.length > 0; depth += 1) {
    const ids = level
      .flatMap(({ transaction }) => transaction.lines)
      .flatMap(({ originalLine }) => originalLine?.transactionId ?? [])
      .filter((id) => !found.has(id));
    level = await load(ports, ids);
    for (const stored of level) found.set(stored.transaction.id, stored);
  }
  return [...found.values()].slice(0, sourcesMax);
}

/** Nobody exchanges one thing more often; beyond it money goes back as if it had been paid in cash. */
const exchangeDepthMax = 5;
/** Each is an item of the sale's atomic write, which holds 100. */
const sourcesMax = 20;

async function load(ports: Ports, ids: readonly string[]): Promise<readonly StoredTransaction[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return [];
  const found = await ports.reader.transactions(distinct);
  return found.map((stored, index) => {
    if (stored !== undefined) return stored;
    throw new Error(`Expected the transaction ${distinct[index] ?? ''} that a line came from.`);
  });
}

/** Under which a sale was taxed, if that is not where it comes back. */
export async function otherJurisdiction(
  ports: Ports,
  { transaction }: StoredTransaction,
  { jurisdictionId }: Pick<StoreBook, 'jurisdictionId'>,
): Promise<string | undefined> {
  const soldUnder =
    transaction.jurisdictionId ??
    (await ports.priceBook.store(transaction.storeId))?.jurisdictionId;
  return soldUnder === jurisdictionId ? undefined : soldUnder;
}

/** What the paid basket does to the transactions behind it, or why it can't any more. */
export function returnWritesOf(
  basket: Basket,
  draft: TransactionDraft,
  sources: readonly StoredTransaction[],
): CheckoutOutcome<{
  readonly draft: TransactionDraft;
  readonly returns: readonly ReturnWrite[];
}> {
  const changes = [];
  const returns: ReturnWrite[] = [];
  for (const source of sources) {
    const { transaction, ...stored } = source;
    const current = stillReturnable(basket, transaction, stored.returned);
    if (!current.ok) return current;
    const { id: transactionId } = transaction;
    const returned = returnedAfter(stored.returned, basket, transactionId);
    const refunded = refundedAfter(stored.refunded, draft.tenders, transactionId);
    if (exceedsPaid(source, refunded)) return paidBackElsewhere;
    if (returned === stored.returned && refunded === stored.refunded) continue;
    returns.push({ transactionId, returned, refunded, previousCount: stored.returnCount });
    changes.push({ original: transaction, before: stored.returned, after: returned });
  }
  const { points: _points, ...rest } = draft;
  const soldPoints = draft.points ?? { earned: 0, burned: 0 };
  const ofExchange = draft.kind === 'EXCHANGE' ? { soldPoints } : {};
  const { pointsBack = 0 } = basket;
  const points = { ...ofExchange, ...pointsWithReturns({ ...draft, pointsBack }, changes) };
  return accept({ draft: { ...rest, ...points, ...numbersOf(basket, sources) }, returns });
}

const paidBackElsewhere = refused(
  'REFUND_KIND_INVALID',
  'What the sale was paid by took money back elsewhere meanwhile: void the refund and pay it out anew.',
);

/** Of those whose goods come back, for the receipt; the sales behind an exchange are none of them. */
function numbersOf(
  { lines }: Pick<Basket, 'lines'>,
  sources: readonly StoredTransaction[],
): Pick<TransactionDraft, 'originals'> {
  const ids = new Set(lines.flatMap(({ originalLine }) => originalLine?.transactionId ?? []));
  const named = sources.filter(({ transaction }) => ids.has(transaction.id));
  if (named.length === 0) return {};
  return { originals: named.map(({ transaction }) => originalNumberOf(transaction)) };
}
