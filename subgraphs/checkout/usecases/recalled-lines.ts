import { isRecalled } from '../domain/scan-checks.ts';
import type { RetailTransaction } from '../domain/transaction.ts';
import type { Ports } from '../ports.ts';
import { recallsOf } from './scanned-unit.ts';

/** The lines of a sale that a recall names which holds now, here. A recall of one GTIN means all of its item. */
export async function recalledLines(
  ports: Ports,
  { lines }: Pick<RetailTransaction, 'lines'>,
  at: { readonly storeId: string; readonly lineIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const back = lines.filter(({ lineId }) => at.lineIds.includes(lineId));
  const recalls = await recallsOf(
    ports,
    back.map(({ gtin }) => gtin),
  );
  return new Set(
    back.filter((line) => isRecalled(line, recalls, at.storeId)).map(({ lineId }) => lineId),
  );
}
