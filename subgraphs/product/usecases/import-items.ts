import { accept } from '#kernel/outcome.ts';
import { itemChanged } from '../domain/facts.ts';
import { gtinsOf } from '../domain/item.ts';
import {
  applyItemRows,
  type ItemRow,
  type ItemRowResult,
  type ItemRowStatus,
} from '../domain/item-batch.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';
import type { Caller, ProductPorts, ProductTransaction } from '../ports.ts';
import { findKnownItems } from './known-items.ts';

export type ImportItemsInput = {
  readonly idempotencyKey: string;
  readonly rows: readonly ItemRow[];
};

export type ImportedRow = {
  readonly itemId: string;
  readonly status: ItemRowStatus;
  readonly refusal?: ProductRefusal;
};

/** All refused, the outcomes of this many rows still fit into what an idempotency key may remember (100 kB). */
export const importRowsMax = 250;

export async function importItems(ports: ProductPorts, caller: Caller, input: ImportItemsInput) {
  const { rows } = input;
  if (rows.length > importRowsMax) {
    const message = `Expected at most ${importRowsMax} rows, got ${rows.length}.`;
    return refused('IMPORT_TOO_LARGE', message, 'rows');
  }
  if (rows.length === 0) return refused('IMPORT_EMPTY', 'Expected at least one row.', 'rows');
  const call = { mutation: 'itemImport', caller, lock: 'ITEMS', input } as const;
  let results: readonly ItemRowResult[] = [];
  const outcome = await ports.store.write(call, async (transaction) => {
    results = await writeItemRows(transaction, rows, ports.clock());
    return accept({ rows: results.map(toImportedRow) });
  });
  await ports.scanCache.forget(gtinsOfChanged(results));
  return outcome;
}

/** Writes what the rows change, in a number of statements that doesn't grow with them. */
export async function writeItemRows(
  transaction: ProductTransaction,
  rows: readonly ItemRow[],
  now: Date,
): Promise<readonly ItemRowResult[]> {
  const results = applyItemRows(await findKnownItems(transaction, rows), rows, now);
  const accepted = results.flatMap((result) => (result.status === 'REFUSED' ? [] : [result]));
  // An unchanged item is written too: the corporate system's change number may be newer.
  await transaction.saveItems(accepted.map(({ item }) => item));
  const changed = accepted.filter(({ status }) => status !== 'UNCHANGED');
  await transaction.tell(changed.map(({ item }) => itemChanged(item)));
  return results;
}

export function gtinsOfChanged(results: readonly ItemRowResult[]): readonly string[] {
  return results.flatMap((result) =>
    result.status === 'CREATED' || result.status === 'UPDATED' ? gtinsOf(result.item) : [],
  );
}

function toImportedRow(result: ItemRowResult): ImportedRow {
  const { itemId, status } = result;
  return result.status === 'REFUSED'
    ? { itemId, status, refusal: result.refusal }
    : { itemId, status };
}
