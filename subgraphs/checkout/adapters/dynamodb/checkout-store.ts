import { marshall } from '#platform/dynamodb.ts';
import type { IdempotencyItem } from '#platform/idempotency-dynamodb.ts';
import type {
  CardWork,
  CheckoutStore,
  ReadAnswer,
  ReadRequest,
  StoredAnswer,
  StoredValueAccount,
} from '../../ports.ts';
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  basketKey,
  cardWorkKey,
  couponBookKey,
  couponUsesKey,
  type Key,
  lookupsKey,
  lotKey,
  loyaltyKey,
  quotedBasketKey,
  recallsKey,
  storedValueKey,
  transactionKey,
} from '../appsync-shared/keys.ts';
import { claimItem } from './claim-item.ts';
import { commitTo } from './commit.ts';
import {
  type Attributes,
  keyText,
  openRecalls,
  quotedBasketItem,
  toBasket,
  toCouponUse,
  toLot,
  toLoyalty,
  toTransaction,
} from './items.ts';
import { rememberBaskets } from '../remembered-baskets.ts';
import { type ReadItems, readTogether } from './read-together.ts';
import { keepSettlement } from './settlement-parts.ts';
import { toStoredValueAccount } from './stored-value-parts.ts';
import { endOf, queryItems, readItems, type StoreSettings, type Table } from './table.ts';
import { releaseExpiredClaims } from './use-parts.ts';

export function createCheckoutStore(settings: StoreSettings): CheckoutStore {
  const { dynamo, tableName, clock } = settings;
  const putItem = async (item: Attributes): Promise<void> => {
    await dynamo.send(new PutItemCommand({ TableName: tableName, Item: marshall(item) }));
  };
  const read = (keys: readonly Key[]) => readItems(settings, keys);
  const readSmall = readTogether(read);
  return rememberBaskets({
    read: (request) => readMoment(isSmall(request) ? readSmall : read, request, clock()),
    commit: (commit) => commitTo(settings, commit),
    keepQuoted: (basket) => putItem(quotedBasketItem(basket)),
    cardsToAsk: (olderThan) => abandonedCards(settings, olderThan),
    keepSettlement: (note) => keepSettlement(settings, note),
    countLookup: (subject, window) => countLookup(settings, subject, window),
    releaseExpiredClaims: (code, at) => releaseExpiredClaims(settings, code, at),
  });
}

/** Recalls and lots are small, and many tills ask for those of the same items. */
function isSmall({ scanned: _scanned, recallsOf: _recallsOf, ...others }: ReadRequest): boolean {
  return Object.keys(others).length === 0;
}

/** Keys of everything asked for, read in one call. */
async function readMoment(read: ReadItems, request: ReadRequest, now: Date): Promise<ReadAnswer> {
  const { claim, basketId, transactionId, quoted, scanned, couponCode, loyaltyOf } = request;
  const accounts = request.storedValueOf?.map(storedValueKey);
  const claimed = claim === undefined ? undefined : claimItem(claim, {}, now);
  const keys = {
    claim: claimed,
    basket: basketId === undefined ? undefined : basketKey(basketId),
    transaction: transactionId === undefined ? undefined : transactionKey(transactionId),
    quoted: quoted && quotedBasketKey(quoted.basketId, quoted.version),
    lot: scanned?.batchLot === undefined ? undefined : lotKey(scanned.gtin, scanned.batchLot),
    coupon: couponCode === undefined ? undefined : couponBookKey(couponCode),
    couponUses: couponCode === undefined ? undefined : couponUsesKey(couponCode),
    loyalty: loyaltyOf === undefined ? undefined : loyaltyKey(loyaltyOf),
  };
  const gtins = new Set([...(scanned?.itemGtins ?? []), ...(request.recallsOf ?? [])]);
  const recalls = [...gtins].map(recallsKey);
  const wanted = [...Object.values(keys), ...recalls, ...(accounts ?? [])].flatMap((key) =>
    key === undefined ? [] : [{ pk: key.pk, sk: key.sk }],
  );
  const items = await read(wanted);
  const find = (key: Key | undefined): Attributes | undefined =>
    key === undefined ? undefined : items.get(keyText(key));
  const earlier = claimed && earlierAnswer(claimed, find(claimed), now);
  const [basket, transaction] = [find(keys.basket), find(keys.transaction)];
  const [asQuoted, lot] = [find(keys.quoted), toLot(find(keys.lot))];
  const coupon = toCouponUse(find(keys.coupon), find(keys.couponUses));
  return {
    recalls: recalls.flatMap((key) => openRecalls(find(key))),
    ...(earlier === undefined ? {} : { earlier }),
    ...(basket === undefined ? {} : { basket: toBasket(basket) }),
    ...(transaction === undefined ? {} : { transaction: toTransaction(transaction) }),
    ...(asQuoted === undefined ? {} : { quoted: toBasket(asQuoted) }),
    ...(lot === undefined ? {} : { lot }),
    ...(coupon === undefined ? {} : { coupon }),
    ...(loyaltyOf === undefined ? {} : { loyalty: toLoyalty(loyaltyOf, find(keys.loyalty)) }),
    ...(accounts === undefined
      ? {}
      : { storedValue: accounts.flatMap((key) => toAccount(find(key))) }),
  };
}

function toAccount(item: Attributes | undefined): readonly StoredValueAccount[] {
  return item === undefined ? [] : [toStoredValueAccount(item)];
}

function earlierAnswer(
  claimed: IdempotencyItem,
  stored: Attributes | undefined,
  now: Date,
): ReadAnswer['earlier'] {
  const note = stored as IdempotencyItem | undefined;
  // DynamoDB deletes expired items late, so the read decides.
  if (note === undefined || note.expiresAtMs <= now.getTime()) return undefined;
  if (note.inputHash !== claimed.inputHash) return 'KEY_REUSED';
  const { value } = JSON.parse(note.outcome) as { readonly value: StoredAnswer };
  return { answer: value };
}

async function countLookup(table: StoreSettings, subject: string, window: number): Promise<number> {
  const ttl = Math.floor(table.clock().getTime() / 1000) + lookupsKeptSeconds;
  const { Attributes: counted = {} } = await table.dynamo.send(
    new UpdateItemCommand({
      TableName: table.tableName,
      Key: marshall(lookupsKey(subject, window)),
      UpdateExpression: 'ADD lookupCount :one SET #ttl = :end',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: marshall({ ':one': 1, ':end': ttl }),
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(counted['lookupCount']?.N ?? 0);
}

const lookupsKeptSeconds = 3600; // Longer than any window in which look-ups are counted.

async function abandonedCards(table: Table, olderThan: string): Promise<readonly CardWork[]> {
  const { pk } = cardWorkKey('');
  const items = await queryItems(table, { pk, from: ' ', to: endOf(''), limit: cardsMax });
  return items
    .map(({ work }) => work as CardWork)
    .filter(({ requestedAt }) => requestedAt < olderThan);
}

const cardsMax = 2_000; // More than wait in a quarter of an hour without the provider; the next sweep takes the rest.
