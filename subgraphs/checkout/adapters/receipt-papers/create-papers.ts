import type { ReceiptPapers } from '../../ports/receipt-papers.ts';
import { receiptHtml } from './html.ts';
import { receiptPdf } from './pdf.ts';

export function createReceiptPapers(): ReceiptPapers {
  return { html: receiptHtml, pdf: receiptPdf };
}
