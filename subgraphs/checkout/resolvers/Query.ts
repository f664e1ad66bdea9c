import type { QueryResolvers } from '../__generated__/resolvers.ts';
import { explainBasket } from '../domain/explain.ts';
import { verifyReceipt } from '../usecases/verify-receipt.ts';
import { findGiftCard } from '../usecases/find-gift-card.ts';
import { verifyJournal } from '../usecases/verify-journal.ts';
import { findReceipt } from '../usecases/find-receipt.ts';
import { connectionOf, emptyConnection, transactionConnection } from './connections.ts';
import { offlineSnapshot } from './offline-snapshot.ts';
import { priceBookStatus } from './price-book-status.ts';
import { receiptOf } from './receipt-of.ts';
import { transactionByNumber } from './transaction-by-number.ts';
import { withoutNull } from './without-null.ts';

export const Query: QueryResolvers = {
  basket: async (_root, { id }, { loaders, visibleBasket }) =>
    visibleBasket(await loaders.basket.load(id)),
  basketExplain: async (_root, { id }, { loaders, visibleBasket }) => {
    const basket = visibleBasket(await loaders.basket.load(id));
    return basket && explainBasket(basket);
  },
  transactionExplain: async (_root, { id }, { loaders, visibleTransaction }) => {
    const stored = visibleTransaction(await loaders.transaction.load(id));
    return stored && explainBasket(stored.transaction);
  },
  storeBaskets: (_root, { storeId, status, ...page }, { caller, ports }) =>
    caller.maySeeStore(storeId)
      ? connectionOf(page, (request) =>
          ports.reader.storeBaskets(storeId, status ?? 'OPEN', request),
        )
      : emptyConnection(page),
  retailTransaction: async (_root, { id }, { loaders, visibleTransaction }) =>
    visibleTransaction(await loaders.transaction.load(id)),
  retailTransactionByNumber: (_root, number, context) => transactionByNumber(number, context),
  storeTransactions: (_root, { storeId, businessDayDate, ...page }, context) =>
    context.caller.maySeeStore(storeId)
      ? transactionConnection(context, { by: 'STORE_DAY', storeId, businessDayDate }, page)
      : emptyConnection(page),
  failedSettlements: (_root, { storeId, ...page }, { caller, ports }) =>
    caller.maySeeStore(storeId)
      ? connectionOf(page, (request) => ports.reader.failedSettlements(storeId, request))
      : emptyConnection(page),
  transactionForReturn: (_root, receipt, { ports, caller }) =>
    findReceipt(ports, caller, withoutNull(receipt)),
  giftCard: async (_root, card, { caller, ports }) => {
    const found = await findGiftCard(ports, caller, withoutNull(card));
    return found.ok
      ? { giftCard: found.value, userErrors: [] }
      : { giftCard: null, userErrors: [found.refusal] };
  },
  giftCards: (_root, { storeId, ...page }, { caller, ports }) =>
    caller.maySeeStore(storeId)
      ? connectionOf(page, (request) => ports.reader.giftCards(storeId, request))
      : emptyConnection(page),
  receipt: async (_root, { transactionId }, context) => {
    const { loaders, visibleTransaction } = context;
    const stored = visibleTransaction(await loaders.transaction.load(transactionId));
    return stored && receiptOf(stored, context);
  },
  receiptVerify: (_root, { token }, { ports, caller }) => verifyReceipt(ports, caller, token),
  receiptKeys: (_root, _args, { ports }) => ports.receipts.keys,
  offlineFindings: (_root, { storeId, dealtWith: isDealtWith, ...page }, { caller, ports }) =>
    caller.maySeeStore(storeId)
      ? connectionOf(page, (request) =>
          ports.offline.findings.page({ storeId, isDealtWith }, request),
        )
      : emptyConnection(page),
  offlineSnapshot: (_root, { storeId, after }, { caller, ports }) =>
    caller.maySeeStore(storeId) ? offlineSnapshot(ports, storeId, after) : null,
  journalVerification: (_root, chain, { caller, ports }) =>
    caller.maySeeStore(chain.storeId) ? verifyJournal(ports, chain) : null,
  priceBookStatus: (_root, { storeId }, { caller, ports }) =>
    caller.maySeeStore(storeId) ? priceBookStatus(ports, storeId) : null,
};
