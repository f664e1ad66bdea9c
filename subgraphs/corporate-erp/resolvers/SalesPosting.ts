import { zeroOf } from '#kernel/money.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { toMoney } from './answers.ts';
import { ifVisible } from './visibility.ts';

export const SalesPosting: NonNullable<Resolvers['SalesPosting']> = {
  __resolveReference: async ({ postingId }, context) =>
    ifVisible(await context.loaders.posting.load(postingId), context),
  transaction: ({ transactionId }) => ({ id: transactionId }),
  store: ({ storeId }) => ({ storeId }),
  total: ({ totalMinor, currency }) => toMoney({ minor: totalMinor, currency }),
  tip: ({ document, currency }) => posted(document.tipAmount, currency),
  cashRounding: ({ document, currency }) => posted(document.cashRoundingAmount, currency),
  forfeited: ({ document, currency }) => posted(document.forfeitedAmount, currency),
  tenders: ({ document, currency }) => document.tenders.map((tender) => ({ ...tender, currency })),
};

export const SalesPostingTender: NonNullable<Resolvers['SalesPostingTender']> = {
  amount: ({ amount, currency }) => ({ amount, currency }),
  foreignAmount: ({ foreignAmount: amount, foreignCurrency: currency }) =>
    amount === undefined || currency === undefined ? null : { amount, currency },
  exchangeRate: ({ exchangeRate = null }) => exchangeRate,
  voucherKind: ({ voucherKind = null }) => voucherKind,
  faceValue: ({ faceValue, currency }) => ifPosted(faceValue, currency),
  forfeited: ({ forfeitedAmount, currency }) => ifPosted(forfeitedAmount, currency),
};

function posted(amount: string | undefined, currency: string) {
  return ifPosted(amount, currency) ?? toMoney(zeroOf(currency));
}

function ifPosted(amount: string | undefined, currency: string) {
  return amount === undefined ? null : { amount, currency };
}
