import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import type { OfflineFinding } from '../../ports.ts';
import type { OfflineFindings } from '../../ports/offline.ts';
import { findingKey, findingsPk } from '../appsync-shared/keys.ts';
import { pageOf } from './checkout-reader.ts';
import { findingItem, keyText, toFinding } from './items.ts';
import { readItems, type Table } from './table.ts';

export function createOfflineFindings(table: Table): OfflineFindings {
  const find = async (findingId: string): Promise<OfflineFinding | undefined> => {
    const key = findingKey(findingId);
    const item = (await readItems(table, [key])).get(keyText(key));
    return item && toFinding(item);
  };
  return {
    find,
    keep: async (finding) => {
      await putIf(table, finding, 'attribute_not_exists(pk)');
    },
    dealWith: async (findingId, dealtWith) => {
      const before = await find(findingId);
      if (before === undefined || before.dealtWith !== undefined) return before;
      const after = { ...before, dealtWith };
      const isFirst = await putIf(table, after, 'attribute_not_exists(finding.dealtWith)');
      return isFirst ? after : find(findingId);
    },
    page: ({ storeId, isDealtWith }, page) => {
      const pk = findingsPk(storeId, isDealtWith ? 'DEALT_WITH' : 'OPEN');
      return pageOf(table, { index: 'gsi1', pk }, page, { prefix: '', toRow: toFinding });
    },
  };
}

async function putIf(
  { dynamo, tableName }: Table,
  finding: OfflineFinding,
  condition: string,
): Promise<boolean> {
  const item = marshall(findingItem(finding));
  try {
    await dynamo.send(
      new PutItemCommand({ TableName: tableName, Item: item, ConditionExpression: condition }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
