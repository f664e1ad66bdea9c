import type { Basket } from '../domain/basket.ts';
import { isReturnLine } from '../domain/return-line.ts';
import { recalledIn } from '../domain/scan-checks.ts';
import type { CheckoutFailure, Ports } from '../ports.ts';
import { recallsOf } from './scanned-unit.ts';

/**
 * A line whose goods were recalled since they were scanned, read from the store and not from a cache, like at a scan:
 * a recall that was published before somebody pays stops the payment, whatever the till has in its basket.
 */
export async function recalledLine(
  ports: Pick<Ports, 'store' | 'priceBook'>,
  basket: Basket,
): Promise<CheckoutFailure | undefined> {
  const sold = basket.lines.filter((line) => !isReturnLine(line));
  const recalls = await recallsOf(
    ports,
    sold.map(({ gtin }) => gtin),
  );
  const line = recalledIn(basket, recalls);
  if (line === undefined) return undefined;
  const { lineId, description, batchLot } = line;
  const lot = batchLot === undefined ? '' : ` (lot ${batchLot})`;
  const message = `${description}${lot} was recalled meanwhile: void the tenders and take it out.`;
  return { code: 'LOT_RECALLED', message, lineId };
}
