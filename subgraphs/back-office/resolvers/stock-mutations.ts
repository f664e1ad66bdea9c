import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { adjustStock } from '../usecases/adjust-stock.ts';
import { receiveStock } from '../usecases/receive-stock.ts';
import { mustWorkFor } from './guards.ts';
import { answer } from './payloads.ts';

export const stockMutations = {
  stockReceive: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    const lines = input.lines.map(({ batchLot, ...line }) => ({
      ...line,
      batchLot: batchLot ?? undefined,
    }));
    const outcome = await receiveStock(context.ports, context.actor, { ...input, lines });
    return answer(context, outcome, async ({ storeId, itemIds }) => {
      const keys = itemIds.map((itemId) => ({ storeId, itemId }));
      const loaded = await Promise.all(keys.map((key) => context.loaders.position.load(key)));
      return { positions: loaded.filter((position) => position !== undefined) };
    });
  },
  stockAdjust: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    const note = input.note ?? undefined;
    const outcome = await adjustStock(context.ports, context.actor, { ...input, note });
    return answer(context, outcome, async ({ storeId, itemId }) => ({
      position: await context.loaders.position.load({ storeId, itemId }),
    }));
  },
} satisfies MutationResolvers;
