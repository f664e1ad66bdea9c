import type { Context } from '@aws-appsync/utils';
import { get } from '@aws-appsync/utils/dynamodb';
import { transactionKey } from '../../subgraphs/checkout/adapters/appsync-shared/keys.ts';
import {
  type StoredTransactionItem,
  transactionView,
} from '../../subgraphs/checkout/adapters/appsync-shared/views.ts';
import type { Owner } from './guard.ts';

export function ask(ctx: Context<{ readonly id: string }>) {
  return get({ key: transactionKey(ctx.args.id), consistentRead: true });
}

export function read(ctx: Context): StoredTransactionItem | null {
  return ctx.result as StoredTransactionItem | null;
}

export function ownerOf({ record }: StoredTransactionItem): Owner {
  return { storeId: record.storeId, customerId: record.customerId };
}

export function view(stored: StoredTransactionItem) {
  const transaction = transactionView(stored);
  const originalId = transaction.originalTransactionId;
  return { ...transaction, originalTransaction: originalId ? { id: originalId } : null };
}
