import type { Resources } from '#platform/contracts/resources.ts';
import { ensureTable } from '#platform/dynamodb.ts';

/** Creates the one table of this subgraph unless it exists, and answers its name. */
export async function ensureOrderTable({
  dynamo,
  tablePrefix,
}: Pick<Resources, 'dynamo' | 'tablePrefix'>): Promise<string> {
  const tableName = `${tablePrefix}order`;
  await ensureTable(dynamo, { tableName, indexes: ['gsi1', 'gsi2', 'gsi3'] });
  return tableName;
}
