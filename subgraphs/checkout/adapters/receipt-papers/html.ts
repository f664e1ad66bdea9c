import type { Receipt } from '../../domain/receipt.ts';
import { receiptLayout, type ReceiptBlock, type ReceiptRow } from '../../domain/receipt-layout.ts';
import { qrRuns } from './qr-code.ts';
import { receiptStyle } from './style.ts';

/** A page that needs nothing else, prints on a roll or a sheet, and reads well to whoever hears it. */
export function receiptHtml(receipt: Receipt): string {
  const { words, format, workstationId, receiptNumber, sequenceNumber } = receipt;
  const language = (format.locale ?? 'en').split('-u-')[0] ?? 'en';
  const title = `${words.receipt} ${workstationId}/${receiptNumber ?? sequenceNumber}`;
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${receiptStyle}</style>`,
    '</head>',
    '<body>',
    `<main aria-label="${escaped(title)}">`,
    ...receiptLayout(receipt).map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Names come from people and other systems: whatever slips through, nothing runs and nothing is loaded. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function blockHtml({ name, label, rows }: ReceiptBlock): string {
  const className = name.toLowerCase();
  if (name === 'HEAD') return `<header>${headHtml(rows)}</header>`;
  if (name === 'TAXES') return tableHtml(className, label, rows.map(taxHtml));
  if (rows.some(({ kind }) => kind === 'AMOUNT')) {
    return tableHtml(className, label, rows.map(amountHtml));
  }
  return `<section class="${className}">${rows.map(paragraphHtml).join('')}</section>`;
}

/** The shop's name is what the page is about. */
function headHtml(rows: readonly ReceiptRow[]): string {
  return rows
    .map((row, index) => {
      const tag = index === 0 ? 'h1' : 'p';
      return row.kind === 'CENTRED' ? `<${tag}>${escaped(row.text)}</${tag}>` : '';
    })
    .join('');
}

function tableHtml(className: string, label: string, rows: readonly string[]): string {
  const caption = `<caption>${escaped(label)}</caption>`;
  return `<table class="${className}">${caption}<tbody>${rows.join('')}</tbody></table>`;
}

function amountHtml(row: ReceiptRow): string {
  if (row.kind === 'AMOUNT') {
    const classes = [row.indent === true ? 'indent' : '', row.strong === true ? 'strong' : ''];
    const shown = classes.join(' ').trim();
    const attribute = shown === '' ? '' : ` class="${shown}"`;
    return (
      `<tr${attribute}><th scope="row"><bdi>${escaped(row.text)}</bdi></th>` +
      `<td>${escaped(row.amount)}</td></tr>`
    );
  }
  return `<tr class="note"><td colspan="2">${paragraphText(row)}</td></tr>`;
}

function taxHtml(row: ReceiptRow): string {
  if (row.kind !== 'TAX') return `<tr class="note"><td colspan="4">${paragraphText(row)}</td></tr>`;
  const { name, cells, isHeading } = row;
  const tag = isHeading ? 'th scope="col"' : 'td';
  const first = `<th scope="${isHeading ? 'col' : 'row'}"><bdi>${escaped(name)}</bdi></th>`;
  const rest = cells.map((cell) => `<${tag}>${escaped(cell)}</${tag.slice(0, 2)}>`);
  return `<tr>${first}${rest.join('')}</tr>`;
}

function paragraphHtml(row: ReceiptRow): string {
  switch (row.kind) {
    case 'PAIR':
      return `<p class="pair"><span>${escaped(row.left)}</span> <span>${escaped(row.right)}</span></p>`;
    case 'CODE':
      return codeHtml(row.content, row.caption);
    case 'CENTRED':
      return `<p class="${row.strong === true ? 'centred strong' : 'centred'}">${escaped(row.text)}</p>`;
    default:
      return `<p>${paragraphText(row)}</p>`;
  }
}

function paragraphText(row: ReceiptRow): string {
  return 'text' in row ? `<bdi>${escaped(row.text)}</bdi>` : '';
}

/** One path of squares; the margin of four modules is what readers ask for. */
function codeHtml(content: string, caption: string): string {
  const { size: modules, runs } = qrRuns(content);
  const size = modules + 2 * quietModules;
  const path = runs.map(
    ({ row, column, length }) =>
      `M${column + quietModules} ${row + quietModules}h${length}v1h-${length}z`,
  );
  const label = escaped(caption);
  return (
    `<figure><svg role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/>` +
    `<path d="${path.join('')}" fill="#000"/></svg><figcaption>${captionHtml(content, label)}</figcaption></figure>`
  );
}

const quietModules = 4;

function captionHtml(content: string, label: string): string {
  return content.startsWith('https://') ? `<a href="${escaped(content)}">${label}</a>` : label;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
