import type {
  InventoryPositionResolvers,
  ItemResolvers,
  StockMovementResolvers,
  StockReservationLineResolvers,
  StockReservationResolvers,
} from '../__generated__/resolvers.ts';
import { availableOf } from '../domain/stock.ts';
import { knownStore, mayReadInside, mayReadPublicly, visibleOperator } from './guards.ts';

export const Item: ItemResolvers = {
  __resolveReference: ({ itemId }) => ({ itemId }),
  availability: ({ itemId }, { storeId }, context) =>
    mayReadPublicly(context, storeId)
      ? context.loaders.position.load({ storeId, itemId })
      : undefined,
};

export const InventoryPosition: InventoryPositionResolvers = {
  __resolveReference: ({ storeId, itemId }, context) =>
    mayReadInside(context, storeId)
      ? context.loaders.position.load({ storeId, itemId })
      : undefined,
  store: ({ storeId }, _args, context) => knownStore(context, storeId),
  item: ({ itemId }) => ({ itemId }),
  onHand: ({ onHand, unit }) => ({ value: onHand, unit }),
  reserved: ({ reserved, unit }) => ({ value: reserved, unit }),
  available: (position) => ({ value: availableOf(position), unit: position.unit }),
  updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
};

export const StockMovement: StockMovementResolvers = {
  item: ({ itemId }) => ({ itemId }),
  operator: ({ operatorId }, _args, context) =>
    operatorId === undefined ? undefined : visibleOperator(context, operatorId),
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
};

export const StockReservation: StockReservationResolvers = {
  store: ({ storeId }, _args, context) => knownStore(context, storeId),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  expiresAt: ({ expiresAt }) => expiresAt?.toISOString(),
};

export const StockReservationLine: StockReservationLineResolvers = {
  item: ({ itemId }) => ({ itemId }),
  quantity: ({ quantity, unit }) => ({ value: quantity, unit }),
  consumed: ({ consumed, unit }) => ({ value: consumed, unit }),
};
