import { parseAmount } from '#kernel/money.ts';
import type { ReceiptVerificationResolvers } from '../__generated__/resolvers.ts';

export const ReceiptVerification: ReceiptVerificationResolvers = {
  storeId: ({ claims }) => claims?.storeId,
  workstationId: ({ claims }) => claims?.workstationId,
  receiptNumber: ({ claims }) => claims?.receiptNumber,
  kind: ({ claims }) => claims?.kind,
  completedAt: ({ claims }) => claims?.completedAt,
  total: ({ claims }) => claims && parseAmount(claims.total, claims.currency),
};
