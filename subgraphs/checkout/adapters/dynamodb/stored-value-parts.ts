import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import {
  entryOf,
  removedHolds,
  type StoredValueHold,
  type StoredValueOpening,
  type StoredValueWrite,
} from '../../domain/stored-value.ts';
import type { Commit, StoredValueAccount, StoredValueEntry } from '../../ports.ts';
import {
  giftCardsPk,
  issuedSk,
  storedValueEntryKey,
  storedValueKey,
} from '../appsync-shared/keys.ts';
import type { Attributes } from './items.ts';
import { notYet, put, type Table } from './table.ts';
import type { Part } from './use-parts.ts';

/**
 * Balances change by adding under a condition, not by replacing what was read: tills that spend one card at the same
 * moment need no second try while there is enough. What is held stands in the account's own item, so that one update
 * takes what was held and counts it off.
 */
export function storedValueParts(table: Table, { storedValue = [] }: Commit): readonly Part[] {
  const accountIds = [...new Set(storedValue.map(({ accountId }) => accountId))];
  return accountIds.flatMap((accountId) => {
    const writes = storedValue.filter((write) => write.accountId === accountId);
    const entries = writes.filter((write) => write.kind === 'ENTRY');
    return [
      { lost: 'STORED_VALUE' as const, write: accountUpdate(table, accountId, writes) },
      ...entries.map((entry) => ({
        lost: 'STORED_VALUE' as const,
        write: put(table, entryItem(entry), notYet),
      })),
    ];
  });
}

export function toStoredValueAccount(item: Attributes): StoredValueAccount {
  const stored = item as unknown as StoredAccount;
  const { accountId, accountKind, currency, balanceMinor, availableMinor, holds } = stored;
  const { lastFour, pinHash, customerId, storeId, issuedAt, blocked } = stored;
  return {
    ...{ accountId, kind: accountKind, currency, storeId, issuedAt },
    ...(lastFour === undefined ? {} : { lastFour }),
    ...(pinHash === undefined ? {} : { pinHash }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(blocked === undefined ? {} : { blocked }),
    balance: { minor: balanceMinor, currency },
    available: { minor: availableMinor, currency },
    holds: Object.entries(holds).map(([holdId, { minor, until }]) => ({
      ...{ holdId, amount: { minor, currency }, until },
    })),
  };
}

export function toStoredValueEntry(item: Attributes): StoredValueEntry {
  return item['entry'] as StoredValueEntry;
}

type StoredAccount = Omit<StoredValueAccount, 'kind' | 'balance' | 'available' | 'holds'> & {
  readonly accountKind: StoredValueAccount['kind'];
  readonly balanceMinor: number;
  readonly availableMinor: number;
  readonly holds: Readonly<Record<string, { readonly minor: number; readonly until: string }>>;
};

function entryItem(entry: Extract<StoredValueWrite, { kind: 'ENTRY' }>): Attributes {
  const key = storedValueEntryKey(entry.accountId, entry.documentId);
  return { ...key, kind: 'StoredValueEntry', entry: entryOf(entry) };
}

/** Clauses of one update, gathered from all writes on one account. */
type Clauses = {
  readonly set: string[];
  readonly remove: string[];
  readonly conditions: string[];
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
};

function accountUpdate(
  table: Table,
  accountId: string,
  writes: readonly StoredValueWrite[],
): TransactWriteItem {
  const clauses: Clauses = { set: [], remove: [], conditions: [], names: {}, values: {} };
  const removed = writes.flatMap(removedHolds);
  openOrRequire(clauses, accountId, writes, removed.length > 0);
  changeAmounts(clauses, writes, removed);
  for (const hold of removed) removeHold(clauses, hold);
  for (const write of writes) {
    if (write.kind === 'HOLD') addHold(clauses, write.hold);
    if (write.kind === 'BLOCK') setBlock(clauses, write);
  }
  const { set, remove, conditions, names, values } = clauses;
  const expression = [
    ...(set.length === 0 ? [] : [`SET ${set.join(', ')}`]),
    ...(remove.length === 0 ? [] : [`REMOVE ${remove.join(', ')}`]),
  ].join(' ');
  return {
    Update: {
      TableName: table.tableName,
      Key: marshall(storedValueKey(accountId)),
      UpdateExpression: expression,
      ConditionExpression: conditions.join(' AND '),
      ...(Object.keys(names).length === 0 ? {} : { ExpressionAttributeNames: names }),
      ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: marshall(values) }),
    },
  };
}

function openOrRequire(
  { set, conditions, values }: Clauses,
  accountId: string,
  writes: readonly StoredValueWrite[],
  hasHolds: boolean,
): void {
  const opened = writes.find((write) => write.kind === 'ENTRY' && write.opening !== undefined);
  if (opened?.kind !== 'ENTRY' || opened.opening === undefined) {
    const changesMoney = writes.some(({ kind }) => kind !== 'BLOCK');
    conditions.push(changesMoney ? 'currency = :currency' : 'attribute_exists(pk)');
    return;
  }
  const fields = {
    ...openingFields(accountId, opened.opening),
    // Paths of one update may not overlap; an account that holds something has the map already.
    ...(hasHolds ? {} : { holds: {} }),
  };
  for (const [name, value] of Object.entries(fields)) {
    set.push(`${name} = if_not_exists(${name}, :new_${name})`);
    values[`:new_${name}`] = value;
  }
  conditions.push(
    opened.reason === 'ISSUE'
      ? 'attribute_not_exists(pk)'
      : '(attribute_not_exists(pk) OR currency = :currency)',
  );
}

function openingFields(accountId: string, opening: StoredValueOpening): Attributes {
  const { kind, currency, storeId, issuedAt, ...rest } = opening;
  return {
    ...{ accountId, accountKind: kind, currency, storeId, issuedAt, ...rest },
    kind: 'StoredValueAccount',
    ...(kind === 'GIFT_CARD'
      ? { gsi1pk: giftCardsPk(storeId), gsi1sk: issuedSk(issuedAt, accountId) }
      : {}),
  };
}

function changeAmounts(
  { set, conditions, values }: Clauses,
  writes: readonly StoredValueWrite[],
  removed: readonly StoredValueHold[],
): void {
  const entries = writes.filter((write) => write.kind === 'ENTRY');
  const holds = writes.flatMap((write) => (write.kind === 'HOLD' ? [write.hold] : []));
  const balance = entries.reduce((sum, { change }) => sum + change.minor, 0);
  const available = balance + minorOf(removed) - minorOf(holds);
  const opens = entries.some(({ opening }) => opening !== undefined);
  if (entries.length > 0) set.push(added('balanceMinor', ':balance', opens));
  if (entries.length > 0) values[':balance'] = balance;
  if (entries.length + removed.length + holds.length > 0) {
    set.push(added('availableMinor', ':available', opens));
    values[':available'] = available;
  }
  if (opens) values[':zero'] = 0;
  const currency = currencyOf(writes);
  if (
    currency !== undefined &&
    !entries.some(({ reason, opening }) => opening && reason === 'ISSUE')
  ) {
    values[':currency'] = currency;
  }
  if (available < 0) {
    conditions.push('availableMinor >= :needed');
    values[':needed'] = -available;
  }
  if (holds.length > 0 || entries.some(({ change }) => change.minor < 0)) {
    conditions.push('attribute_not_exists(blocked)');
  }
}

/** Two currencies on one account never meet: an amount in another one is lost. */
function currencyOf(writes: readonly StoredValueWrite[]): string | undefined {
  const currencies = new Set(
    writes.flatMap((write) => {
      if (write.kind === 'ENTRY') return [write.change.currency];
      return write.kind === 'BLOCK' ? [] : [write.hold.amount.currency];
    }),
  );
  if (currencies.size > 1) {
    throw new RangeError(`Expected writes of one currency, got ${[...currencies].join(', ')}.`);
  }
  const [currency] = currencies;
  return currency;
}

function added(name: string, value: string, opens: boolean): string {
  return opens
    ? `${name} = if_not_exists(${name}, :zero) + ${value}`
    : `${name} = ${name} + ${value}`;
}

function minorOf(holds: readonly StoredValueHold[]): number {
  return holds.reduce((sum, { amount }) => sum + amount.minor, 0);
}

/** Only as it was read: the same id may hold another amount by now. */
function removeHold({ remove, conditions, names, values }: Clauses, hold: StoredValueHold): void {
  const [name, value] = [`#gone${remove.length}`, `:gone${remove.length}`];
  names[name] = hold.holdId;
  values[value] = hold.amount.minor;
  remove.push(`holds.${name}`);
  conditions.push(`holds.${name}.minor = ${value}`);
}

function addHold({ set, conditions, names, values }: Clauses, hold: StoredValueHold): void {
  const [name, value] = [`#hold${set.length}`, `:hold${set.length}`];
  names[name] = hold.holdId;
  values[value] = { minor: hold.amount.minor, until: hold.until };
  set.push(`holds.${name} = ${value}`);
  conditions.push(`attribute_not_exists(holds.${name})`);
}

function setBlock(
  { set, remove, values }: Clauses,
  { block }: Extract<StoredValueWrite, { kind: 'BLOCK' }>,
): void {
  if (block === undefined) {
    remove.push('blocked');
    return;
  }
  set.push('blocked = :block');
  values[':block'] = block;
}
