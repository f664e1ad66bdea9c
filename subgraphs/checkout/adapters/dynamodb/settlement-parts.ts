import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import { transact } from '#platform/transact.ts';
import { settledTender } from '../../domain/payment.ts';
import type { Commit, SettlementNote } from '../../ports.ts';
import { transactionKey } from '../appsync-shared/keys.ts';
import { settlementItem } from './items.ts';
import { put, type Table } from './table.ts';
import type { Part } from './use-parts.ts';

/** A card whose money has moved is noted with its transaction in the same write, so that nobody reads one without it. */
export async function keepSettlement(table: Table, note: SettlementNote): Promise<void> {
  if (note.status === 'CAPTURED') {
    const kept = put(table, settlementItem(note));
    const both = await transact(table.dynamo, [kept, settledUpdate(table, note)]);
    // Without its transaction there is nothing to note it with.
    if (!both.ok) await transact(table.dynamo, [kept]);
    return;
  }
  const { refusedCount = 1 } = note;
  // The event may come again after somebody has dealt with it, or after a later try.
  const unlessKnown = {
    expression:
      'attribute_not_exists(pk) OR (#status = :failed AND (attribute_not_exists(refusedCount) OR refusedCount < :count))',
    values: { ':failed': 'FAILED', ':count': refusedCount },
    names: { '#status': 'status' },
  };
  await transact(table.dynamo, [put(table, settlementItem(note), unlessKnown)]);
}

export function settlementPart(table: Table, { settlement }: Commit): readonly Part[] {
  if (settlement === undefined) return [];
  const { after, askedAt } = settlement;
  const isAsked = askedAt === undefined ? 'attribute_not_exists(askedAt)' : 'askedAt = :askedAt';
  const asRead = {
    expression: `#status = :failed AND ${isAsked}`,
    values: { ':failed': 'FAILED', ...(askedAt === undefined ? {} : { ':askedAt': askedAt }) },
    names: { '#status': 'status' },
  };
  return [{ lost: 'SETTLEMENT', write: put(table, settlementItem(after), asRead) }];
}

function settledUpdate(
  { tableName }: Table,
  note: Extract<SettlementNote, { status: 'CAPTURED' }>,
): TransactWriteItem {
  return {
    Update: {
      TableName: tableName,
      Key: marshall(transactionKey(note.transactionId)),
      UpdateExpression: 'SET settled = list_append(if_not_exists(settled, :none), :one)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: marshall({ ':none': [], ':one': [settledTender(note)] }),
    },
  };
}
