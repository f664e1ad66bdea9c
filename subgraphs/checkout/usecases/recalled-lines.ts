import { isRecalled } from '../domain/scan-checks.ts';
import type { RetailTransaction } from '../domain/transaction.ts';
import type { Ports } from '../ports.ts';

/** The lines of a sale that a recall names which holds now, here. A recall of one GTIN means all of its item. */
export async function recalledLines(
  ports: Ports,
  { lines }: Pick<RetailTransaction, 'lines'>,
  at: { readonly storeId: string; readonly lineIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const back = lines.filter(({ lineId }) => at.lineIds.includes(lineId));
  const books = await Promise.all(
    [...new Set(back.map(({ gtin }) => gtin))].map((gtin) =>
      ports.priceBook.itemByGtin(gtin, undefined),
    ),
  );
  const known = books.flatMap((book) => book?.item.units.map(({ gtin }) => gtin) ?? []);
  const recallsOf = [...new Set([...back.map(({ gtin }) => gtin), ...known])];
  if (recallsOf.length === 0) return new Set();
  const { recalls } = await ports.store.read({ recallsOf });
  return new Set(
    back.filter((line) => isRecalled(line, recalls, at.storeId)).map(({ lineId }) => lineId),
  );
}
