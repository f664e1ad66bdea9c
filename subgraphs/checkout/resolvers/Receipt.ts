import { zeroOf } from '#kernel/money.ts';
import type { ReceiptResolvers } from '../__generated__/resolvers.ts';
import { receiptText } from '../domain/receipt-text.ts';
import { verifyCodeOf } from '../domain/transaction.ts';
import { digitalReceipt, paperOf, rollOf } from '../usecases/draw-receipt.ts';

export const Receipt: ReceiptResolvers = {
  transactionId: ({ stored: { transaction } }) => transaction.id,
  receiptNumber: ({ stored: { transaction } }) => transaction.receiptNumber,
  header: ({ stored: { receiptStore } }) => receiptStore.receiptHeader,
  verifyCode: ({ stored: { transaction } }) => verifyCodeOf(transaction),
  kind: ({ stored: { transaction } }) => transaction.kind,
  training: ({ stored: { transaction } }) => transaction.series === 'TRAINING',
  copyNumber: ({ print }) => (print.kind === 'COPY' ? print.number : null),
  isOriginal: ({ print }) => print.kind === 'ORIGINAL',
  lines: ({ stored: { transaction } }) =>
    transaction.lines.map((line) => ({ line, returned: '0' })),
  taxes: ({ stored: { transaction } }) => transaction.taxes,
  tenders: ({ stored: { transaction } }) => transaction.tenders,
  net: ({ stored: { transaction } }) => transaction.totals.net,
  tax: ({ stored: { transaction } }) => transaction.totals.tax,
  total: ({ stored: { transaction } }) => transaction.totals.total,
  discount: ({ stored: { transaction } }) => transaction.totals.discount,
  change: ({ stored: { transaction } }) => transaction.change,
  cashRounding: ({ stored: { transaction } }) => transaction.cashRounding,
  points: ({ stored: { transaction } }) => transaction.points,
  localDateTime: (printed) => rollOf(printed).localDateTime,
  text: (printed) => receiptText(rollOf(printed)),
  html: async (printed, _args, { ports }) => ports.papers.html(await paperOf(ports, printed)),
  pdfBase64: async (printed, _args, { ports }) => {
    const pdf = await ports.papers.pdf(await paperOf(ports, printed));
    return Buffer.from(pdf).toString('base64');
  },
  fiscal: ({ stored: { transaction } }) => transaction.fiscal,
  tip: ({ stored: { transaction } }) => transaction.tip ?? zeroOf(transaction.currency),
  digital: (printed, _args, { ports }) => digitalReceipt(ports, printed),
};
