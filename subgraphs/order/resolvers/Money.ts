import { formatAmount } from '#kernel/money.ts';
import type { MoneyResolvers } from '../__generated__/resolvers.ts';

export const Money: MoneyResolvers = { amount: (money) => formatAmount(money) };
