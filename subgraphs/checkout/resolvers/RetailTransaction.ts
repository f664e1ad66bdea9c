import type { RetailTransactionResolvers } from '../__generated__/resolvers.ts';
import { receiptOf } from './receipt-of.ts';
import { tendersNow } from '../domain/stored.ts';
import { tipOf } from '../domain/tip.ts';
import { transactionByNumber } from './transaction-by-number.ts';

export const RetailTransaction: RetailTransactionResolvers = {
  __resolveReference: async (reference, context) =>
    'id' in reference
      ? context.visibleTransaction(await context.loaders.transaction.load(reference.id))
      : transactionByNumber(reference, context),
  id: ({ transaction }) => transaction.id,
  storeId: ({ transaction }) => transaction.storeId,
  workstationId: ({ transaction }) => transaction.workstationId,
  businessDayDate: ({ transaction }) => transaction.businessDayDate,
  series: ({ transaction }) => transaction.series,
  sequenceNumber: ({ transaction }) => transaction.sequenceNumber,
  receiptNumber: ({ transaction }) => transaction.receiptNumber,
  kind: ({ transaction }) => transaction.kind,
  channel: ({ transaction }) => transaction.channel,
  store: ({ transaction: { storeId } }) => ({ storeId }),
  workstation: ({ transaction: { workstationId } }) => ({ workstationId }),
  shift: ({ transaction: { shiftId } }) => ({ shiftId }),
  operator: ({ transaction: { operatorId } }) => ({ operatorId }),
  customer: ({ transaction: { customerId } }) => (customerId === undefined ? null : { customerId }),
  order: ({ transaction: { orderId } }) => (orderId === undefined ? null : { orderId }),
  basketId: ({ transaction }) => transaction.basketId,
  completedAt: ({ transaction }) => transaction.completedAt,
  currency: ({ transaction }) => transaction.currency,
  lines: ({ transaction, returned }) =>
    transaction.lines.map((line) => ({
      line,
      returned: returned.find(({ lineId }) => lineId === line.lineId)?.quantity ?? '0',
    })),
  net: ({ transaction }) => transaction.totals.net,
  tax: ({ transaction }) => transaction.totals.tax,
  total: ({ transaction }) => transaction.totals.total,
  discount: ({ transaction }) => transaction.totals.discount,
  cashRounding: ({ transaction }) => transaction.cashRounding,
  change: ({ transaction }) => transaction.change,
  taxes: ({ transaction }) => transaction.taxes,
  points: ({ transaction }) => transaction.points,
  taxSource: ({ transaction }) => transaction.taxSource,
  taxExemption: ({ transaction }) => transaction.taxExemption,
  tenders: (stored) => tendersNow(stored),
  tip: ({ transaction }) => tipOf(transaction),
  originalTransaction: async ({ transaction: { originalTransactionId: id } }, _args, context) =>
    id === undefined
      ? null
      : context.visibleTransaction(await context.loaders.transaction.load(id)),
  reason: ({ transaction }) => transaction.reason,
  approvedBy: ({ transaction }) => transaction.approval?.operatorId,
  journalHash: ({ transaction }) => transaction.hash,
  previousHash: ({ transaction }) => transaction.previousHash,
  copyCount: ({ copyCount }) => copyCount,
  copyNumber: ({ transaction }) => transaction.copyNumber,
  receipt: (stored, _args, context) => receiptOf(stored, context),
  receivedAt: ({ offline }) => offline?.receivedAt,
};
