import { type Money, zeroOf } from '#kernel/money.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { CustomerResolvers } from '../__generated__/resolvers.ts';
import { spendable, storeCreditAccountId } from '../domain/stored-value.ts';
import { transactionConnection } from './connections.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ customerId }) => ({ customerId }),
  transactions: ({ customerId }, page, context) =>
    transactionConnection(context, { by: 'CUSTOMER', customerId }, page),
  loyalty: async ({ customerId }, _args, { caller, loaders }) => {
    if (caller.audience === 'dtc' && caller.customerId !== customerId) return null;
    return (await loaders.loyalty.load(customerId)) ?? { customerId, points: 0, groups: [] };
  },
  storeCredit: async ({ customerId }, { currency }, { caller, ports }) => {
    if (caller.audience === 'dtc' && caller.customerId !== customerId) return null;
    const accountId = storeCreditAccountId(customerId, currency);
    const [account] = await ports.reader.storedValueAccounts([accountId]);
    const now = ports.clock().toISOString();
    return account === undefined ? noCredit(currency) : spendable(account, now);
  },
};

function noCredit(currency: string): Money {
  try {
    return zeroOf(currency);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadRequestError(error.message, 'CURRENCY_INVALID');
  }
}
