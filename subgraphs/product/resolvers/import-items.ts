import type { Outcome } from '#kernel/outcome.ts';
import type { ItemImportInput, ItemImportPayload } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { ItemRowStatus } from '../domain/item-batch.ts';
import type { ProductRefusal } from '../domain/product-refusal.ts';
import type { IdempotencyRefusal } from '../ports.ts';
import type { ImportedRow, ImportItemsInput } from '../usecases/import-items.ts';
import { changed, toUserError, userErrorsOf } from './answers.ts';
import { defaulted } from './inputs.ts';

/** A row is complete: what it leaves out, the item shall not have. */
export function toImportInput({ idempotencyKey, rows }: ItemImportInput): ImportItemsInput {
  return {
    idempotencyKey,
    rows: rows.map((row) => ({
      ...defaulted(row, 'baseUnit', 'lotControlled', 'soldByWeight', 'discontinued'),
      minimumAge: row.minimumAge ?? null,
      depositItemId: row.depositItemId ?? null,
      imageUrl: row.imageUrl ?? null,
      feeKind: row.feeKind ?? null,
      discountable: row.discountable ?? null,
      feeItemIds: row.feeItemIds ?? null,
      units: row.units.map((unit) => defaulted(unit, 'baseUnitsPerUnit')),
    })),
  };
}

export async function toImportPayload(
  outcome: Outcome<{ readonly rows: readonly ImportedRow[] }, ProductRefusal | IdempotencyRefusal>,
  context: SubgraphContext,
) {
  const imported = outcome.ok ? outcome.value.rows : [];
  const rows = await changed(outcome, context, () =>
    Promise.all(
      imported.map(async ({ itemId, status, refusal }, row) => ({
        ...{ row, itemId, status, item: await context.loaders.item.load(itemId) },
        userErrors: refusal === undefined ? [] : [toUserError(refusal)],
      })),
    ),
  );
  return { rows: rows ?? [], ...countsOf(imported), userErrors: userErrorsOf(outcome) };
}

type Counts = Pick<
  ItemImportPayload,
  'createdCount' | 'updatedCount' | 'unchangedCount' | 'refusedCount'
>;

function countsOf(rows: readonly ImportedRow[]): Counts {
  const count = (status: ItemRowStatus) => rows.filter((row) => row.status === status).length;
  return {
    createdCount: count('CREATED'),
    updatedCount: count('UPDATED'),
    unchangedCount: count('UNCHANGED'),
    refusedCount: count('REFUSED'),
  };
}
