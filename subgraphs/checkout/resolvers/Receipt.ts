import type { ReceiptResolvers } from '../__generated__/resolvers.ts';
import { receiptText } from '../domain/receipt-text.ts';
import { receiptOf } from '../domain/receipt.ts';
import { verifyCodeOf } from '../domain/transaction.ts';

export const Receipt: ReceiptResolvers = {
  transactionId: ({ transaction }) => transaction.id,
  receiptNumber: ({ transaction }) => transaction.receiptNumber,
  header: ({ receiptStore }) => receiptStore.receiptHeader,
  text: ({ transaction, receiptStore }) => receiptText(receiptOf(transaction, receiptStore)),
  verifyCode: ({ transaction }) => verifyCodeOf(transaction),
};
