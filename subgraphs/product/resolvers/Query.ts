import { maySeeStore } from '#platform/identity.ts';
import type { QueryResolvers } from '../__generated__/resolvers.ts';
import { couponCode } from '../domain/coupon.ts';
import { findItemByGtin } from '../usecases/find-item-by-gtin.ts';
import { readRecallChanges } from '../usecases/read-recall-changes.ts';
import { findItems } from './find-items.ts';
import { withoutNulls } from './inputs.ts';
import { pageOf } from './pages.ts';
import { seesPrices } from './visibility.ts';

export const Query: QueryResolvers = {
  item: (_root, { itemId }, { loaders }) => loaders.item.load(itemId),

  itemByGtin: (_root, { gtin }, { ports }) => findItemByGtin(ports, gtin),

  items: (_root, args, { ports }) => findItems(ports.store, args),

  categories: (_root, _args, { ports }) => ports.store.rootCategories(),

  offers: (_root, args, context) => {
    const { itemId, storeId, channel } = withoutNulls(args);
    const { identity, ports, now } = context;
    const all = storeId === undefined ? identity.stores === 'ALL' : maySeeStore(identity, storeId);
    if (all) return ports.store.offersOfItem({ itemId, storeId, channel, at: now });
    if (channel === 'STORE') return [];
    return ports.store.offersOfItem({ itemId, storeId, channel: 'WEB', at: now });
  },

  priceLists: (_root, _args, { ports }) => ports.store.priceLists(),

  promotions: (_root, args, context) => {
    const { storeId, activeAt } = withoutNulls(args);
    const { identity, ports } = context;
    const storeIds = storeId === undefined ? identity.stores : [storeId];
    const webOnly = storeId !== undefined && !seesPrices(context, storeId, 'STORE');
    const channel = webOnly ? ('WEB' as const) : undefined;
    return pageOf(
      args,
      ({ limit, after: last }) => {
        const after = last && { validFrom: last.key, promotionId: last.id };
        return ports.store.searchPromotions({ storeIds, channel, activeAt, after, limit });
      },
      ({ validFrom, promotionId }) => ({ key: validFrom, id: promotionId }),
    );
  },

  coupon: (_root, { code }, { loaders }) => loaders.coupon.load(couponCode(code)),

  lot: (_root, { gtin, batchLot }, { loaders }) => loaders.lot.load({ gtin, batchLot }),

  recalls: (_root, args, { identity, ports }) => {
    const { storeId, open } = withoutNulls(args);
    const visible = storeId === undefined || maySeeStore(identity, storeId);
    const storeIds = storeId === undefined ? identity.stores : [storeId];
    return pageOf(
      args,
      async ({ limit, after: last }) => {
        const after = last && { issuedAt: last.key, recallId: last.id };
        return visible ? ports.store.searchRecalls({ storeIds, open, after, limit }) : [];
      },
      ({ issuedAt, recallId }) => ({ key: issuedAt, id: recallId }),
    );
  },

  recallChangesSince: (_root, { storeId, after }, { identity, ports }) => {
    if (maySeeStore(identity, storeId)) return readRecallChanges(ports.store, storeId, after);
    return { status: 'COMPLETE', changes: [], lastSequence: after, hasMore: false };
  },

  taxClasses: (_root, _args, { ports }) => ports.store.taxClasses(),

  taxRates: async (_root, { jurisdictionId }, { ports }) => {
    const tables = await ports.store.taxRateTables(jurisdictionId);
    return tables.flatMap(({ taxClassId, rates }) =>
      rates.map((rate) => ({ ...rate, jurisdictionId, taxClassId })),
    );
  },
};
