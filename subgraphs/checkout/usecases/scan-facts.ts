import type { ScannedCode } from '#kernel/gs1/scan.ts';
import type { ScanFacts } from '../domain/scan-request.ts';
import type { BasketRecord, Ports, ReadAnswer } from '../ports.ts';

/** What the price book and the read that came with the basket know of a scanned code. */
export async function scanFacts(
  ports: Pick<Ports, 'priceBook'>,
  scanned: {
    readonly basket: Pick<BasketRecord, 'jurisdictionId'>;
    readonly read: ReadAnswer;
    readonly code: ScannedCode;
  },
  priceListId: string | undefined,
): Promise<ScanFacts> {
  const { basket, read, code } = scanned;
  const [book, pricing] = await Promise.all([
    ports.priceBook.itemByGtin(code.gtin, priceListId),
    ports.priceBook.pricing(basket.jurisdictionId),
  ]);
  return {
    item: book?.item,
    offers: book?.offers ?? [],
    recalls: read.recalls,
    taxClasses: pricing.taxClasses,
    ...(book?.feeItems === undefined ? {} : { feeItems: book.feeItems }),
    ...(read.lot === undefined ? {} : { lot: read.lot }),
  };
}
