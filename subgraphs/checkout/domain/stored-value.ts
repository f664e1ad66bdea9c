import { type Money, subtractMoney, sumMoney } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/** Money that the shop owes: on a card that whoever holds it may spend, or as a credit of one customer. */
export type StoredValueKind = 'GIFT_CARD' | 'STORE_CREDIT';

/** Why a balance changed. VOID: a sold card or load was returned unspent. REFUND: goods came back. */
export type StoredValueReason = 'ISSUE' | 'LOAD' | 'REDEEM' | 'REFUND' | 'VOID';

/** Set aside for a basket that is being paid. After `until` anybody may give it back. */
export type StoredValueHold = {
  readonly holdId: string;
  readonly amount: Money;
  readonly until: string;
};

/** What an account is from its first entry on. Of a card's number only a keyed hash and the last four are kept. */
export type StoredValueOpening = {
  readonly kind: StoredValueKind;
  readonly currency: string;
  readonly lastFour?: string;
  /** Keyed too; absent on a card without a PIN. */
  readonly pinHash?: string;
  /** Whose store credit it is. */
  readonly customerId?: string;
  /** Where it was issued. */
  readonly storeId: string;
  readonly issuedAt: string;
};

export type StoredValueAccount = StoredValueOpening & {
  readonly accountId: string;
  /** The sum of all entries, never below zero. */
  readonly balance: Money;
  /** The balance less what is held. */
  readonly available: Money;
  readonly holds: readonly StoredValueHold[];
  readonly blocked?: StoredValueBlock;
};

export type StoredValueBlock = {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
};

/**
 * One line of an account's ledger. `documentId` names what moved the value (a transaction's tender or line): a
 * document moves an account once, however often it is written.
 */
export type StoredValueEntry = {
  readonly accountId: string;
  readonly documentId: string;
  readonly reason: StoredValueReason;
  /** Negative takes. */
  readonly change: Money;
  readonly at: string;
  readonly storeId: string;
  readonly transactionId?: string;
};

/** What one commit does to accounts; all writes on one account count together. */
export type StoredValueWrite =
  /**
   * A change of the balance. It is lost when the balance would fall below zero or below what others hold, when the
   * account is blocked (an amount that comes in is taken all the same), or when the document was entered before.
   */
  | (StoredValueEntry & {
      readonly kind: 'ENTRY';
      /** Of an account that may not be there yet. A reason ISSUE is lost when it is. */
      readonly opening?: StoredValueOpening;
      /** The hold of exactly this amount that it uses up; lost when it is gone. */
      readonly hold?: StoredValueHold;
    })
  /** Lost when less is available, or the account is blocked. */
  | {
      readonly kind: 'HOLD';
      readonly accountId: string;
      readonly hold: StoredValueHold;
      /** Holds that ran out, as they were read; they are given back in the same write. */
      readonly expired: readonly StoredValueHold[];
    }
  /** Gives a hold back. Lost when it is gone. */
  | { readonly kind: 'RELEASE'; readonly accountId: string; readonly hold: StoredValueHold }
  /** Lost when there is no such account. Without `block` it may be used again. */
  | { readonly kind: 'BLOCK'; readonly accountId: string; readonly block?: StoredValueBlock };

/** Long enough for a customer who looks for another card; a forgotten basket gives the value back by itself. */
export const storedValueHoldMs = 30 * 60 * 1000;

/** A customer's credit in one currency. */
export function storeCreditAccountId(customerId: string, currency: string): string {
  return `CREDIT:${customerId}:${currency}`;
}

function expiredHolds(account: StoredValueAccount, now: string): readonly StoredValueHold[] {
  return account.holds.filter(({ until }) => until < now);
}

/** What can be spent now: holds that ran out count as given back. */
export function spendable(account: StoredValueAccount, now: string): Money {
  const { balance, currency } = account;
  const held = account.holds.filter(({ until }) => until >= now).map(({ amount }) => amount);
  return subtractMoney(balance, sumMoney(currency, held));
}

/** The hold of a tender, which takes the place of holds that ran out. */
export function holdWrite(
  account: StoredValueAccount,
  hold: StoredValueHold,
  now: string,
): StoredValueWrite {
  const { accountId } = account;
  return { kind: 'HOLD', accountId, hold, expired: expiredHolds(account, now) };
}

/** Holds that a write uses up or gives back. */
export function removedHolds(write: StoredValueWrite): readonly StoredValueHold[] {
  if (write.kind === 'HOLD') return write.expired;
  if (write.kind === 'RELEASE') return [write.hold];
  return write.kind === 'ENTRY' && write.hold !== undefined ? [write.hold] : [];
}

/** The entry itself, without what only its write needs. */
export function entryOf(write: Extract<StoredValueWrite, { kind: 'ENTRY' }>): StoredValueEntry {
  const { kind: _kind, opening: _opening, hold: _hold, ...entry } = write;
  return entry;
}

export function requireUsable(account: StoredValueAccount): CheckoutOutcome<StoredValueAccount> {
  return account.blocked === undefined
    ? accept(account)
    : refused('STORED_VALUE_BLOCKED', 'This card or credit was blocked by the back office.');
}

export const storedValueShort = refused(
  'STORED_VALUE_SHORT',
  'There is not as much left on it: it was spent elsewhere meanwhile.',
);

/** An entry and its account are two items of one write, which holds at most 20 of ledgers (decision 3). */
export const storedValueWritesMax = 10;
