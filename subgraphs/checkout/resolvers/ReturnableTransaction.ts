import type { ReturnableTransactionResolvers } from '../__generated__/resolvers.ts';
import { refundableLines, returnableUntil } from '../domain/returns.ts';
import { planReturn } from '../usecases/plan-refund.ts';
import { withoutNull } from './without-null.ts';

export const ReturnableTransaction: ReturnableTransactionResolvers = {
  transactionId: ({ transaction }) => transaction.id,
  storeId: ({ transaction }) => transaction.storeId,
  receiptNumber: ({ transaction: { receiptNumber = 0 } }) => receiptNumber,
  businessDayDate: ({ transaction }) => transaction.businessDayDate,
  currency: ({ transaction }) => transaction.currency,
  returnableUntil: ({ transaction }) => returnableUntil(transaction),
  lines: ({ transaction, returned }) => refundableLines(transaction, returned),
  refundPlan: (stored, { lines }, { ports }) => planReturn(ports, stored, lines.map(withoutNull)),
};
