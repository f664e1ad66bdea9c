import type { Receipt } from '../../domain/receipt.ts';
import { receiptLayout, type ReceiptRow } from '../../domain/receipt-layout.ts';
import { qrRuns } from './qr-code.ts';

export type Pdf = PDFKit.PDFDocument;

/** A part of a receipt that stays on one page. */
export type Piece = { readonly height: number; readonly paint: (y: number) => void };

const points = 72 / 25.4; // PDF points of a millimetre.
export const pageWidth = 80 * points;
export const pageMargin = 5 * points;
const inner = pageWidth - 2 * pageMargin;
const size = 8.5;
const strongSize = 10.5;
const noteSize = 7.5;
const rowGap = 1.5;
const ruleHeight = 10;
const indentWidth = 10;
const amountGap = 8;
const codeSize = 46 * points;
/** Of the width, from the left: the name, and the right edges of rate, net and tax. */
const taxColumns = [0.34, 0.5, 0.75, 1];

/** The layout's rows as they stand on paper, with a dashed line between the blocks. */
export function receiptPieces(pdf: Pdf, receipt: Receipt): readonly Piece[] {
  return receiptLayout(receipt).flatMap(({ rows }, index) => [
    ...(index === 0 ? [] : [rulePiece(pdf)]),
    ...rows.map((row) => rowPiece(pdf, row)),
  ]);
}

function rowPiece(pdf: Pdf, row: ReceiptRow): Piece {
  switch (row.kind) {
    case 'CENTRED':
      return textPiece(pdf, row.text, { strong: row.strong === true, align: 'center' });
    case 'TEXT':
      return textPiece(pdf, row.text, { indent: row.indent === true, size: noteSize });
    case 'AMOUNT':
      return amountPiece(pdf, row);
    case 'PAIR':
      return pairPiece(pdf, row.left, row.right);
    case 'TAX':
      return taxPiece(pdf, row);
    case 'CODE':
      return codePiece(pdf, row.content, row.caption);
  }
}

type Style = {
  readonly strong?: boolean;
  readonly indent?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
};

function textPiece(pdf: Pdf, text: string, style: Style): Piece {
  const left = style.indent === true ? indentWidth : 0;
  const options = { width: inner - left, align: style.align ?? 'left' } as const;
  styled(pdf, style);
  return {
    height: pdf.heightOfString(text, options) + rowGap,
    paint: (y) => {
      styled(pdf, style).text(text, pageMargin + left, y, options);
    },
  };
}

/** A long description takes more rows; its amount stands on the last of them. */
function amountPiece(pdf: Pdf, row: Extract<ReceiptRow, { kind: 'AMOUNT' }>): Piece {
  const { text, amount, indent = false, strong = false } = row;
  const style = { strong, size: indent ? noteSize : strong ? strongSize : size };
  const left = indent ? indentWidth : 0;
  styled(pdf, style);
  const amountWidth = pdf.widthOfString(amount) + 1;
  const options = { width: inner - left - amountWidth - amountGap } as const;
  const height = pdf.heightOfString(text, options);
  const lastRow = height - pdf.heightOfString('0', options);
  return {
    height: height + rowGap,
    paint: (y) => {
      styled(pdf, style).text(text, pageMargin + left, y, options);
      pdf.text(amount, pageWidth - pageMargin - amountWidth, y + lastRow, { lineBreak: false });
    },
  };
}

function pairPiece(pdf: Pdf, left: string, right: string): Piece {
  styled(pdf, { size: noteSize });
  const rightWidth = pdf.widthOfString(right) + 1;
  const fits = pdf.widthOfString(left) + amountGap + rightWidth <= inner;
  if (!fits) return stacked([textPiece(pdf, left, noteStyle), textPiece(pdf, right, noteStyle)]);
  return {
    height: pdf.heightOfString(left, { width: inner }) + rowGap,
    paint: (y) => {
      styled(pdf, noteStyle).text(left, pageMargin, y, { lineBreak: false });
      pdf.text(right, pageWidth - pageMargin - rightWidth, y, { lineBreak: false });
    },
  };
}

const noteStyle: Style = { size: noteSize };

function stacked(pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    paint: (y) => {
      let at = y;
      for (const piece of pieces) {
        piece.paint(at);
        at += piece.height;
      }
    },
  };
}

function taxPiece(
  pdf: Pdf,
  { name, cells, isHeading }: Extract<ReceiptRow, { kind: 'TAX' }>,
): Piece {
  const style = { size: noteSize, strong: isHeading };
  const [nameShare = 1, ...edges] = taxColumns;
  const options = { width: inner * nameShare - 2 } as const;
  styled(pdf, style);
  return {
    height: pdf.heightOfString(name, options) + rowGap,
    paint: (y) => {
      styled(pdf, style).text(name, pageMargin, y, options);
      cells.forEach((cell, index) => {
        const right = pageMargin + inner * (edges[index] ?? 1);
        pdf.text(cell, right - pdf.widthOfString(cell) - 0.5, y, { lineBreak: false });
      });
    },
  };
}

function codePiece(pdf: Pdf, content: string, caption: string): Piece {
  const { size: modules, runs } = qrRuns(content);
  const module = codeSize / modules;
  const text = textPiece(pdf, caption, { size: noteSize, align: 'center' });
  const left = (pageWidth - codeSize) / 2;
  return {
    height: codeSize + rowGap + text.height,
    paint: (y) => {
      for (const { row, column, length } of runs) {
        pdf.rect(left + column * module, y + row * module, length * module, module);
      }
      pdf.fill('black');
      text.paint(y + codeSize + rowGap);
    },
  };
}

function rulePiece(pdf: Pdf): Piece {
  return {
    height: ruleHeight,
    paint: (y) => {
      const at = y + ruleHeight / 2 - 1;
      pdf.moveTo(pageMargin, at).lineTo(pageWidth - pageMargin, at);
      pdf.lineWidth(0.5).dash(2, { space: 2 }).stroke('#666666').undash();
    },
  };
}

function styled(pdf: Pdf, { strong = false, size: wanted = size }: Style): Pdf {
  return pdf.font(strong ? 'strong' : 'plain').fontSize(wanted);
}
