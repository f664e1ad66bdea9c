import type { EventDetail } from '#schema/events.ts';
import { isRecalled } from '../domain/scan-checks.ts';
import type { OfflineFinding, Ports } from '../ports.ts';
import { recallsOf } from './scanned-unit.ts';

/**
 * A completion looks at the recalls before it writes, so a recall that comes between the two lets a recalled lot go. No condition
 * of the write can close that gap without one item that all tills of the company would queue for; so every sale is looked at
 * once more after it was written, by its event, which no crash loses. What was recalled by then is a finding of the back
 * office, as of sales of a cut-off till (which are looked at when they arrive). Whoever is called back was sold to at most
 * milliseconds ago.
 */
export async function findRecalledSale(
  ports: Pick<Ports, 'store' | 'priceBook' | 'offline' | 'clock'>,
  sale: EventDetail<'SaleCompleted'>,
): Promise<void> {
  const { kind, series, storeId, workstationId, transactionId, sequenceNumber } = sale;
  if (series !== 'ONLINE' || !['SALE', 'EXCHANGE'].includes(kind)) return;
  const sold = sale.lines.filter(
    ({ giftCard, baseQuantity }) => giftCard !== true && !baseQuantity.value.startsWith('-'),
  );
  const known = await recallsOf(
    ports,
    sold.map(({ gtin }) => gtin),
  );
  // What was recalled later is a matter of every sale before, and not of this one.
  const recalls = known.filter(({ issuedAt = '' }) => issuedAt <= sale.completedAt);
  const noticedAt = ports.clock().toISOString();
  for (const { lineId, description, itemId, batchLot } of sold) {
    const line = { itemId, ...(batchLot === undefined ? {} : { batchLot }) };
    if (!isRecalled(line, recalls, storeId)) continue;
    const finding: OfflineFinding = {
      findingId: [transactionId, 'LOT_RECALLED', lineId].join(':'),
      ...{ kind: 'LOT_RECALLED', transactionId, storeId, workstationId, sequenceNumber, lineId },
      message: `${description} was recalled in the moment in which it was sold.`,
      noticedAt,
    };
    await ports.offline.findings.keep(finding);
  }
}
