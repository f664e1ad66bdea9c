import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import { transact } from '#platform/transact.ts';
import type { CouponClaim } from '../../domain/coupon.ts';
import type { AccountWrite, Commit, LostBy } from '../../ports.ts';
import {
  couponClaimKey,
  couponCustomerKey,
  couponPk,
  couponUsesKey,
  type Key,
  loyaltyEntryKey,
  loyaltyKey,
} from '../appsync-shared/keys.ts';
import { endOf, notYet, put, queryItems, type Table } from './table.ts';

export type Part = { readonly write: TransactWriteItem; readonly lost?: LostBy };

/**
 * A limited coupon's uses are counted where it is claimed, on an item of their own, so that a sale never waits for
 * another: completing it only marks the basket's own claim (decision 14).
 */
export function couponParts(table: Table, { coupons }: Commit): readonly Part[] {
  if (coupons === undefined) return [];
  const { claim, release = [], restore = [], consume } = coupons;
  return [
    ...(claim === undefined ? [] : claimParts(table, claim)),
    ...release.flatMap((held) => releaseParts(table, held)),
    ...restore.flatMap((used) => releaseParts(table, used, { state: 'CONSUMED' })),
    ...(consume?.claims ?? []).map((held) => consumePart(table, held, consume?.honoured ?? false)),
  ];
}

/** Points are given only if there are as many: two tills can't spend them twice. */
export function loyaltyParts(table: Table, commit: Commit): readonly Part[] {
  const { loyalty = [], account } = commit;
  const parts: Part[] = [];
  for (const { customerId, transactionId, at, change, burned } of loyalty) {
    parts.push({
      lost: 'POINTS',
      write: update(table, loyaltyKey(customerId), {
        expression: 'SET points = if_not_exists(points, :zero) + :change, customerId = :customer',
        condition: burned > 0 ? 'points >= :burned' : undefined,
        values: {
          ...{ ':zero': 0, ':change': change, ':customer': customerId },
          ...(burned > 0 ? { ':burned': burned } : {}),
        },
      }),
    });
    const entry = { ...loyaltyEntryKey(customerId, at, transactionId), kind: 'LoyaltyEntry' };
    parts.push({ write: put(table, { ...entry, transactionId, at, change, burned }) });
  }
  if (account !== undefined) parts.push({ write: accountWrite(table, account) });
  return parts;
}

function accountWrite(table: Table, write: AccountWrite): TransactWriteItem {
  const { customerId } = write;
  const key = loyaltyKey(customerId);
  if ('groups' in write) {
    return update(table, key, {
      expression: 'SET #groups = :groups, customerId = :customer',
      names: { '#groups': 'groups' },
      values: { ':groups': write.groups, ':customer': customerId },
    });
  }
  const { taxExemption } = write;
  if (taxExemption === undefined) {
    return update(table, key, {
      expression: 'SET customerId = :customer REMOVE taxExemption',
      values: { ':customer': customerId },
    });
  }
  return update(table, key, {
    expression: 'SET taxExemption = :exemption, customerId = :customer',
    values: { ':exemption': taxExemption, ':customer': customerId },
  });
}

/** Uses that baskets held longer than they may, given back one by one: a few at most wait at any time. */
export async function releaseExpiredClaims(
  table: Table,
  code: string,
  now: string,
): Promise<number> {
  const pk = couponPk(code);
  const prefix = couponClaimKey(code, '').sk;
  const items = await queryItems(table, { pk, from: prefix, to: endOf(prefix), limit: claimsMax });
  const expired = items
    .map((item) => item as unknown as StoredClaim)
    .filter(({ state, claimedUntil }) => state === 'CLAIMED' && claimedUntil < now);
  let count = 0;
  for (const claim of expired) {
    const parts = releaseParts(table, claim, { until: claim.claimedUntil });
    const answer = await transact(
      table.dynamo,
      parts.map(({ write }) => write),
    );
    if (answer.ok) count += 1;
  }
  return count;
}

const claimsMax = 1000; // Of one coupon, open and used; a limited one that is handed out has fewer.

type StoredClaim = CouponClaim & { readonly state: 'CLAIMED' | 'CONSUMED' };

function claimParts(table: Table, claim: CouponClaim): readonly Part[] {
  const { code, basketId, customerId, usesMax, usesPerCustomerMax } = claim;
  const item = {
    ...couponClaimKey(code, basketId),
    kind: 'CouponClaim',
    state: 'CLAIMED',
    ...claim,
  };
  const counted = [
    { key: couponUsesKey(code), max: usesMax },
    ...(customerId === undefined
      ? []
      : [{ key: couponCustomerKey(code, customerId), max: usesPerCustomerMax }]),
  ];
  return [
    { lost: 'COUPON', write: put(table, item, notYet) },
    ...counted.map(({ key, max }) => ({
      lost: 'COUPON' as const,
      write: update(table, key, {
        expression: 'SET useCount = if_not_exists(useCount, :zero) + :one',
        condition:
          max === undefined ? undefined : 'attribute_not_exists(useCount) OR useCount < :max',
        values: { ':zero': 0, ':one': 1, ...(max === undefined ? {} : { ':max': max }) },
      }),
    })),
  ];
}

/** Only a use that is still claimed (or used up) goes back; `until` makes sure that nobody has claimed it anew. */
function releaseParts(
  table: Table,
  claim: CouponClaim,
  condition: { readonly state?: StoredClaim['state']; readonly until?: string } = {},
): readonly Part[] {
  const { code, basketId, customerId } = claim;
  const { state = 'CLAIMED', until } = condition;
  const isMine = until === undefined ? '' : ' AND claimedUntil = :until';
  return [
    {
      lost: 'COUPON',
      write: {
        Delete: {
          TableName: table.tableName,
          Key: marshall(couponClaimKey(code, basketId)),
          ConditionExpression: `#state = :claimed${isMine}`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: marshall({
            ':claimed': state,
            ...(until === undefined ? {} : { ':until': until }),
          }),
        },
      },
    },
    ...[couponUsesKey(code), ...(customerId ? [couponCustomerKey(code, customerId)] : [])].map(
      (key) => ({
        write: update(table, key, {
          expression: 'SET useCount = if_not_exists(useCount, :one) - :one',
          values: { ':one': 1 },
        }),
      }),
    ),
  ];
}

/** Without a claim there is no use to mark, unless the price was signed: then it is kept whatever has become of it. */
function consumePart(table: Table, claim: CouponClaim, honoured: boolean): Part {
  const { code, basketId } = claim;
  return {
    lost: 'COUPON',
    write: update(table, couponClaimKey(code, basketId), {
      expression: 'SET #state = :consumed',
      condition: honoured ? undefined : '#state = :claimed',
      names: { '#state': 'state' },
      values: { ':consumed': 'CONSUMED', ...(honoured ? {} : { ':claimed': 'CLAIMED' }) },
    }),
  };
}

function update(
  { tableName }: Table,
  key: Key,
  change: {
    readonly expression: string;
    readonly condition?: string | undefined;
    readonly names?: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, unknown>>;
  },
): TransactWriteItem {
  const { expression, condition, names, values } = change;
  return {
    Update: {
      TableName: tableName,
      Key: marshall(key),
      UpdateExpression: expression,
      ...(condition === undefined ? {} : { ConditionExpression: condition }),
      ...(names === undefined ? {} : { ExpressionAttributeNames: { ...names } }),
      ExpressionAttributeValues: marshall(values),
    },
  };
}
