import type { Resources } from '#platform/contracts/resources.ts';
import { createKysely } from '#platform/postgres.ts';
import { createPostgresDocumentStore, type DocumentTables } from './document-store.ts';

/**
 * Lets imports begin after these change numbers, for who filled the corporate system and product with the same data: without it
 * the first import would hand over everything once more. Positions that exist stay as they are.
 */
export async function seedImportPositions(
  { postgres }: Pick<Resources, 'postgres'>,
  { items, prices }: { readonly items: string; readonly prices: string },
): Promise<void> {
  const documents = createPostgresDocumentStore(
    createKysely<DocumentTables>(postgres, 'corporate_erp'),
  );
  await documents.insert('importState', 'ITEMS', {
    kind: 'ITEMS',
    position: { changeNumber: items, key: [] },
  });
  await documents.insert('importState', 'PRICES', {
    kind: 'PRICES',
    position: { changeNumber: prices, key: [] },
  });
}
