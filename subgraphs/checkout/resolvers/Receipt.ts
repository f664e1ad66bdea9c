import type { ReceiptResolvers } from '../__generated__/resolvers.ts';
import { receiptText } from '../domain/receipt-text.ts';
import { receiptOf } from '../domain/receipt.ts';
import { verifyCodeOf } from '../domain/transaction.ts';

export const Receipt: ReceiptResolvers = {
  transactionId: ({ stored: { transaction } }) => transaction.id,
  receiptNumber: ({ stored: { transaction } }) => transaction.receiptNumber,
  header: ({ stored: { receiptStore } }) => receiptStore.receiptHeader,
  text: ({ stored: { transaction, receiptStore }, print }) =>
    receiptText(receiptOf(transaction, receiptStore, { print })),
  verifyCode: ({ stored: { transaction } }) => verifyCodeOf(transaction),
};
