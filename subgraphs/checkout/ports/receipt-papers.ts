import type { Receipt } from '../domain/receipt.ts';

/** Draws a receipt for those who have no printer of 42 columns. The same receipt gives the same bytes. */
export type ReceiptPapers = {
  /** One self-contained page: no script, nothing loaded. */
  readonly html: (receipt: Receipt) => string;
  readonly pdf: (receipt: Receipt) => Promise<Uint8Array>;
};
