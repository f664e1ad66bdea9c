import type { CouponUse } from '../../domain/coupon.ts';
import type { OfflineFinding } from '../../domain/offline/findings.ts';
import type { LoyaltyAccount } from '../../domain/loyalty.ts';
import type { PriceBookLot, PriceBookRecall } from '../../domain/price-book.ts';
import { journalRecord } from '../../domain/transaction.ts';
import type {
  BasketRecord,
  FailedSettlement,
  ResolvedSettlement,
  SettlementNote,
  StoredTransaction,
} from '../../ports.ts';
import { jsonOf } from './json-of.ts';
import { storedBasket } from '../appsync-shared/stored-basket.ts';
import {
  basketKey,
  chainPk,
  completedSk,
  failedSettlementsPk,
  failedSk,
  findingKey,
  findingsPk,
  type Key,
  quotedBasketKey,
  sequenceSk,
  settlementKey,
  shiftPk,
  storeBasketsPk,
  storeDayPk,
  transactionKey,
} from '../appsync-shared/keys.ts';

/** Attributes before marshalling, and after unmarshalling. */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * As one text beside what keys and conditions name: as a map of maps of lists it costs the store client several times as
 * much to write, and to read, and a scan does both.
 */
export function basketItem(basket: BasketRecord): Attributes {
  const { storeId, status, openedAt, id, version } = basket;
  return {
    ...basketKey(id),
    kind: 'Basket',
    gsi1pk: storeBasketsPk(storeId),
    gsi1sk: `${status}#${openedAt}#${id}`,
    version,
    basketJson: jsonOf(basket),
    ...(endedStatuses.has(status) ? { ttl: secondsAfter(basket.updatedAt, endedKeptSeconds) } : {}),
  };
}

/** What was signed, for as long as an order may wait for its hand-over. */
export function quotedBasketItem(basket: BasketRecord): Attributes {
  return {
    ...quotedBasketKey(basket.id, basket.version),
    kind: 'QuotedBasket',
    basketJson: jsonOf(basket),
    ttl: secondsAfter(basket.updatedAt, quotedKeptSeconds),
  };
}

export function toBasket(item: Attributes): BasketRecord {
  const stored = storedBasket(item);
  return (stored === item ? without(item, ofLayout) : stored) as unknown as BasketRecord;
}

/** The record as it was hashed stands by itself; what is learned later stands beside it. */
export function transactionItem(stored: StoredTransaction): Attributes {
  const { transaction, ...beside } = stored;
  const { id, storeId, workstationId, series, completedAt } = transaction;
  return {
    ...transactionKey(id),
    kind: 'RetailTransaction',
    gsi1pk: chainPk(workstationId, series),
    gsi1sk: sequenceSk(transaction.sequenceNumber),
    gsi2pk: storeDayPk(storeId, transaction.businessDayDate),
    gsi2sk: completedSk(completedAt, id),
    gsi3pk: shiftPk(transaction.shiftId),
    gsi3sk: completedSk(completedAt, id),
    record: journalRecord(transaction),
    hash: transaction.hash,
    previousHash: transaction.previousHash,
    ...beside,
  };
}

export function toTransaction(item: Attributes): StoredTransaction {
  const { record, hash, previousHash } = item;
  const { returned, refunded = [], returnCount, copyCount = 0, settled } = item;
  const { receiptStore, minorUnitExponent, offline, voidedBy } = item;
  return {
    transaction: { ...(record as object), hash, previousHash },
    returned,
    refunded,
    returnCount,
    copyCount,
    ...(settled === undefined ? {} : { settled }),
    receiptStore,
    minorUnitExponent,
    ...(offline === undefined ? {} : { offline }),
    ...(voidedBy === undefined ? {} : { voidedBy }),
  } as unknown as StoredTransaction;
}

/** Open ones stand in another list than those that were dealt with. */
export function findingItem(finding: OfflineFinding): Attributes {
  const { findingId, storeId, noticedAt, dealtWith } = finding;
  return {
    ...findingKey(findingId),
    kind: 'OfflineFinding',
    gsi1pk: findingsPk(storeId, dealtWith === undefined ? 'OPEN' : 'DEALT_WITH'),
    gsi1sk: failedSk(noticedAt, findingId),
    finding,
  };
}

export function toFinding(item: Attributes): OfflineFinding {
  return item['finding'] as OfflineFinding;
}

/** Only a failed one is in the index: one that is done leaves the list. */
export function settlementItem(note: SettlementNote | ResolvedSettlement): Attributes {
  const { tenderId } = note;
  return {
    ...settlementKey(tenderId),
    kind: 'Settlement',
    ...(note.status === 'FAILED'
      ? { gsi1pk: failedSettlementsPk(note.storeId), gsi1sk: failedSk(note.failedAt, tenderId) }
      : {}),
    ...note,
  };
}

export function toSettlement(item: Attributes): SettlementNote | ResolvedSettlement {
  return without(item, ofLayout) as unknown as SettlementNote | ResolvedSettlement;
}

/** Of the list of those that failed. */
export function toFailedSettlement(item: Attributes): FailedSettlement {
  return toSettlement(item) as FailedSettlement;
}

/** Details of the price book's records, which are kept as text. */
export function toLot(item: Attributes | undefined): PriceBookLot | undefined {
  return item === undefined ? undefined : (detailOf(item) as PriceBookLot);
}

export function toCouponUse(
  published: Attributes | undefined,
  uses: Attributes | undefined,
): CouponUse | undefined {
  if (published === undefined) return undefined;
  const coupon = detailOf(published) as CouponUse['coupon'];
  return { coupon, useCount: Number(uses?.['useCount'] ?? 0) };
}

/** A customer of whom nothing was written yet has no points and no groups. */
export function toLoyalty(customerId: string, item: Attributes | undefined): LoyaltyAccount {
  const { points = 0, groups = [], taxExemption } = (item ?? {}) as Partial<LoyaltyAccount>;
  return { customerId, points, groups, ...(taxExemption && { taxExemption }) };
}

/** Those of one GTIN that still hold. */
export function openRecalls(item: Attributes | undefined): readonly PriceBookRecall[] {
  return item === undefined ? [] : stillOpen(detailOf(item));
}

/** Of all recalls of a GTIN, by their id. */
export function stillOpen(recalls: unknown): readonly PriceBookRecall[] {
  const known = recalls as Readonly<Record<string, PriceBookRecall & { lifted?: boolean }>>;
  return Object.values(known).filter(({ lifted }) => lifted !== true);
}

function detailOf(item: Attributes): unknown {
  return JSON.parse(String(item['detail']));
}

export function keyText({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}

const ofLayout = new Set(['pk', 'sk', 'kind', 'gsi1pk', 'gsi1sk', 'ttl']);
const endedStatuses: ReadonlySet<string> = new Set(['COMPLETED', 'VOIDED']);
/** As long as an idempotency key may ask for it; the transaction itself is kept for good. */
const endedKeptSeconds = 30 * 24 * 3600;
const quotedKeptSeconds = 400 * 24 * 3600;

function without(item: Attributes, names: ReadonlySet<string>): Attributes {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.has(name)));
}

function secondsAfter(instant: string, seconds: number): number {
  return Math.floor(Date.parse(instant) / 1000) + seconds;
}
