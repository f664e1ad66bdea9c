import { addMoney, isNegative, negateMoney, subtractMoney, zeroOf } from '#kernel/money.ts';
import { entryOf, removedHolds, type StoredValueHold } from '../../domain/stored-value.ts';
import type {
  Commit,
  LostBy,
  StoredValueAccount,
  StoredValueEntry,
  StoredValueWrite,
} from '../../ports.ts';

/** Gift cards and store credits in memory, under the conditions of the DynamoDB adapter. */
export type StoredValues = {
  readonly accounts: Map<string, StoredValueAccount>;
  readonly entries: StoredValueEntry[];
};

export function emptyAccounts(): StoredValues {
  return { accounts: new Map(), entries: [] };
}

export function lostByStoredValue(
  values: StoredValues,
  { storedValue = [] }: Commit,
): LostBy | undefined {
  const stands = idsOf(storedValue).every((accountId) => {
    const writes = storedValue.filter((write) => write.accountId === accountId);
    return mayWrite(values, accountId, writes);
  });
  return stands ? undefined : 'STORED_VALUE';
}

export function writeStoredValue(values: StoredValues, { storedValue = [] }: Commit): void {
  for (const write of storedValue) {
    const before = values.accounts.get(write.accountId) ?? opened(write);
    values.accounts.set(write.accountId, changed(before, write));
    if (write.kind === 'ENTRY') values.entries.push(entryOf(write));
  }
}

function idsOf(writes: readonly StoredValueWrite[]): readonly string[] {
  return [...new Set(writes.map(({ accountId }) => accountId))];
}

/** Looks at all writes on one account together, as one update would. */
function mayWrite(
  { accounts, entries }: StoredValues,
  accountId: string,
  writes: readonly StoredValueWrite[],
): boolean {
  const stored = accounts.get(accountId);
  const given = writes.filter((write) => write.kind === 'ENTRY');
  const isKnown = (documentId: string) =>
    entries.some((entry) => entry.accountId === accountId && entry.documentId === documentId);
  if (given.some(({ documentId }) => isKnown(documentId))) return false;
  if (stored !== undefined && given.some(({ reason, opening }) => opening && reason === 'ISSUE')) {
    return false;
  }
  const [first] = writes;
  const before = stored ?? (first && given.some(({ opening }) => opening) && opened(first));
  if (!before) return false;
  if (writes.some((write) => currencyOf(write, before) !== before.currency)) return false;
  const takes = writes.some(
    (write) => write.kind === 'HOLD' || (write.kind === 'ENTRY' && isNegative(write.change)),
  );
  if (takes && before.blocked !== undefined) return false;
  const standing = writes.flatMap(removedHolds).every((hold) => isHeld(before, hold));
  return standing && !isNegative(writes.reduce(changed, before).available);
}

function currencyOf(write: StoredValueWrite, { currency }: StoredValueAccount): string {
  if (write.kind === 'BLOCK') return currency;
  return (write.kind === 'ENTRY' ? write.change : write.hold.amount).currency;
}

function isHeld({ holds }: StoredValueAccount, hold: StoredValueHold): boolean {
  return holds.some(
    ({ holdId, amount }) => holdId === hold.holdId && amount.minor === hold.amount.minor,
  );
}

function opened(write: StoredValueWrite): StoredValueAccount {
  const opening = write.kind === 'ENTRY' ? write.opening : undefined;
  if (opening === undefined) throw new Error(`Expected the account ${write.accountId}.`);
  const none = zeroOf(opening.currency);
  return { ...opening, accountId: write.accountId, balance: none, available: none, holds: [] };
}

function changed(account: StoredValueAccount, write: StoredValueWrite): StoredValueAccount {
  const freed = removedHolds(write).reduce(withoutHold, account);
  switch (write.kind) {
    case 'ENTRY':
      return {
        ...freed,
        balance: addMoney(freed.balance, write.change),
        available: addMoney(freed.available, write.change),
      };
    case 'HOLD': {
      const { hold } = write;
      const available = subtractMoney(freed.available, hold.amount);
      return { ...freed, available, holds: [...freed.holds, hold] };
    }
    case 'RELEASE':
      return freed;
    case 'BLOCK': {
      const { blocked: _blocked, ...rest } = freed;
      return write.block === undefined ? rest : { ...rest, blocked: write.block };
    }
  }
}

function withoutHold(account: StoredValueAccount, hold: StoredValueHold): StoredValueAccount {
  return {
    ...account,
    available: subtractMoney(account.available, negateMoney(hold.amount)),
    holds: account.holds.filter(({ holdId }) => holdId !== hold.holdId),
  };
}
