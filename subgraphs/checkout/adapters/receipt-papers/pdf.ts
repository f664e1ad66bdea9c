import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { rootDir } from '#platform/root-dir.ts';
import type { Receipt } from '../../domain/receipt.ts';
import { type Pdf, pageMargin, pageWidth, type Piece, receiptPieces } from './pdf-pieces.ts';

/**
 * A roll of 80 mm as one page, or several when it is longer than a PDF page may be. Nothing in it depends on when or
 * where it was drawn: the date is the sale's, the file's id follows from it, and the font is embedded.
 */
export async function receiptPdf(receipt: Receipt): Promise<Uint8Array> {
  const pdf = openPdf(receipt);
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    pdf.on('end', resolve).on('error', reject);
  });
  drawPieces(pdf, receiptPieces(pdf, receipt));
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Acrobat shows no page longer than 200 inches, which are 14,400 points. */
const pageHeightMax = 14_000;

function openPdf(receipt: Receipt): Pdf {
  const { words, workstationId, receiptNumber, sequenceNumber, header, format } = receipt;
  const title = `${words.receipt} ${workstationId}/${receiptNumber ?? sequenceNumber}`;
  const written = new Date(receipt.completedAt);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: format.locale?.split('-u-')[0] ?? 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      ...{ Title: title, Author: header[0] ?? '', Creator: 'tillgraph', Producer: 'tillgraph' },
      ...{ CreationDate: written, ModDate: written },
    },
  });
  pdf.registerFont('plain', font('DejaVuSansCondensed.ttf'));
  pdf.registerFont('strong', font('DejaVuSansCondensed-Bold.ttf'));
  return pdf;
}

/** As few pages as there can be, each as long as what stands on it. */
function drawPieces(pdf: Pdf, pieces: readonly Piece[]): void {
  let rest = pieces;
  while (rest.length > 0) {
    const count = pieceCountOf(rest);
    const page = rest.slice(0, count);
    const height = page.reduce((sum, piece) => sum + piece.height, 2 * pageMargin);
    pdf.addPage({ size: [pageWidth, Math.ceil(height)], margin: 0 });
    let y = pageMargin;
    for (const piece of page) {
      piece.paint(y);
      y += piece.height;
    }
    rest = rest.slice(count);
  }
}

function pieceCountOf(pieces: readonly Piece[]): number {
  let height = 2 * pageMargin;
  const over = pieces.findIndex((piece) => {
    height += piece.height;
    return height > pageHeightMax;
  });
  return over === -1 ? pieces.length : Math.max(1, over);
}

const fonts = new Map<string, Buffer>();

/** Latin, Greek and Cyrillic, with the euro sign; read once in a process. */
function font(name: string): Buffer {
  const known = fonts.get(name);
  if (known !== undefined) return known;
  const require = createRequire(path.join(rootDir(), 'package.json'));
  const folder = path.dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  const read = readFileSync(path.join(folder, 'ttf', name));
  fonts.set(name, read);
  return read;
}
