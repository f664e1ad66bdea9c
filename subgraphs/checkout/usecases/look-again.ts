import { addMoney, isNegative, zeroOf } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket } from '../domain/basket.ts';
import { requireUsable, storedValueShort } from '../domain/stored-value.ts';
import { holdOf, storedValueWritesOf } from '../domain/stored-value-writes.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import type { CheckoutFailure, Ports, StoredValueAccount, StoredValueWrite } from '../ports.ts';
import { failed } from './failure.ts';

/**
 * After a completion was lost to a gift card or credit: holds that ran out were given back by whoever needed them, and as
 * long as enough is left, the sale takes it all the same. Otherwise says what is wrong.
 */
export async function lookAgain(
  ports: Ports,
  basket: Basket,
  draft: TransactionDraft,
): Promise<Outcome<readonly StoredValueWrite[], CheckoutFailure>> {
  const planned = storedValueWritesOf(draft, { storeId: basket.storeId, training: false });
  const ids = [...new Set(planned.map(({ accountId }) => accountId))];
  const read = await ports.reader.storedValueAccounts(ids);
  const accounts = new Map(ids.map((id, index) => [id, read[index]]));
  const withoutHold = new Set(
    draft.tenders
      .filter((tender) => !isHeld(accounts.get(tender.account?.accountId ?? ''), tender))
      .map(({ tenderId }) => tenderId),
  );
  const writes = storedValueWritesOf(draft, {
    ...{ storeId: basket.storeId, training: false, withoutHold },
    pinHashes: pinHashesOf(basket),
  });
  for (const accountId of ids) {
    const problem = problemOf(accounts.get(accountId), entriesOf(writes, accountId));
    if (problem !== undefined) return problem;
  }
  return accept(writes);
}

/** Of the cards that a basket sells; only its completion knows them. */
export function pinHashesOf({ lines }: Basket): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ lineId, giftCard }) =>
      giftCard?.pinHash === undefined ? [] : [[lineId, giftCard.pinHash]],
    ),
  );
}

type Entry = Extract<StoredValueWrite, { kind: 'ENTRY' }>;

function entriesOf(writes: readonly StoredValueWrite[], accountId: string): readonly Entry[] {
  return writes.filter((write) => write.kind === 'ENTRY').filter((w) => w.accountId === accountId);
}

function isHeld(
  account: StoredValueAccount | undefined,
  tender: TransactionDraft['tenders'][number],
): boolean {
  const hold = holdOf(tender);
  return account?.holds.some(({ holdId }) => holdId === hold?.holdId) === true;
}

function problemOf(account: StoredValueAccount | undefined, entries: readonly Entry[]) {
  if (account === undefined) return undefined;
  if (entries.some(({ reason }) => reason === 'ISSUE')) return soldElsewhere;
  const takes = entries.filter(({ change }) => isNegative(change));
  const usable = requireUsable(account);
  if (takes.length > 0 && !usable.ok) return usable;
  const change = takes
    .filter(({ hold }) => hold === undefined)
    .reduce((sum, entry) => addMoney(sum, entry.change), zeroOf(account.currency));
  return isNegative(addMoney(account.available, change)) ? storedValueShort : undefined;
}

const soldElsewhere = failed(
  'GIFT_CARD_IN_BASKET',
  'This card was sold at another till meanwhile. Take it out of the basket.',
);
