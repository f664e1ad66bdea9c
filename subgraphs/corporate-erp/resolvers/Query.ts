import { encodeCursor, pageLimit, toConnection } from '#platform/connection.ts';
import { maySeeStore } from '#platform/identity.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { postingIdOf } from '../domain/posting.ts';
import { checkHealth } from '../usecases/check-health.ts';
import { findPurchaseOrdersOf } from '../usecases/find-purchase-orders.ts';
import { reconcile } from '../usecases/reconcile.ts';
import { waitingLetterOf } from './dead-letters.ts';
import { documentPage, mapNodes, positionOf } from './pages.ts';
import { visibleScope } from './posting-scope.ts';
import { ifVisible, visibleStores } from './visibility.ts';

export const Query: NonNullable<Resolvers['Query']> = {
  itemMaster: (_root, { itemId }, { loaders }) => loaders.receivedItem.load(itemId),
  itemMasters: (_root, args, { ports }) =>
    documentPage(ports, 'itemMaster', args, { where: {}, orderBy: 'itemId' }),
  purchaseOrder: async (_root, { purchaseOrderNumber }, context) =>
    ifVisible(await context.loaders.purchaseOrder.load(purchaseOrderNumber), context),
  purchaseOrders: async (_root, { storeId, first, after }, { ports, identity }) => {
    const limit = pageLimit(first);
    const afterNumber = positionOf(after)?.id;
    const rows = maySeeStore(identity, storeId)
      ? await findPurchaseOrdersOf(ports, { storeId, afterNumber, limit: limit + 1 })
      : [];
    return toConnection({
      rows,
      limit,
      cursorOf: ({ purchaseOrderNumber: number }) => encodeCursor([number, number]),
      hasPreviousPage: afterNumber !== undefined,
    });
  },
  salesPosting: async (_root, { transactionId }, context) =>
    ifVisible(await context.loaders.posting.load(postingIdOf(transactionId)), context),
  salesPostings: (_root, { status, ...args }, context) =>
    documentPage(context.ports, 'salesPosting', args, {
      where: { ...(status == null ? {} : { status }), ...visibleStores(context) },
      orderBy: 'createdAt',
      descending: true,
    }),
  deadLetters: async (_root, args, context) => {
    const page = await documentPage(context.ports, 'salesPosting', args, {
      where: { status: 'DEAD', ...visibleStores(context) },
      orderBy: 'deadSince',
      descending: true,
    });
    return mapNodes(page, waitingLetterOf);
  },
  syncRuns: (_root, args, { ports }) =>
    documentPage(ports, 'syncRun', args, { where: {}, orderBy: 'startedAt', descending: true }),
  corporateSystemHealth: (_root, _args, { ports }) => checkHealth(ports),
  postingReconciliation: async (_root, args, context) => {
    const scope = await visibleScope(args, context);
    return scope && reconcile(context.ports, scope);
  },
};
