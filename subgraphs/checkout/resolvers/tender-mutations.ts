import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { addGiftCard } from '../usecases/add-gift-card.ts';
import { addTender } from '../usecases/add-tender.ts';
import { blockGiftCard } from '../usecases/block-gift-card.ts';
import { resolveSettlement, retrySettlement } from '../usecases/failed-settlements.ts';
import { setTip } from '../usecases/set-tip.ts';
import { voidTender } from '../usecases/void-tender.ts';
import { toPayload } from './payload.ts';
import { withoutNull } from './without-null.ts';

export const tenderMutations = {
  tenderAdd: async (_root, { input }, context) =>
    toPayload(await addTender(context.ports, context.caller, withoutNull(input)), context),
  tenderVoid: async (_root, { input }, context) =>
    toPayload(await voidTender(context.ports, context.caller, withoutNull(input)), context),
  basketTipSet: async (_root, { input }, context) =>
    toPayload(await setTip(context.ports, context.caller, withoutNull(input)), context),
  basketGiftCardAdd: async (_root, { input }, context) =>
    toPayload(await addGiftCard(context.ports, context.caller, withoutNull(input)), context),
  giftCardBlockSet: async (_root, { input }, { ports, caller }) => {
    const { giftCard, refusal } = await blockGiftCard(ports, caller, input);
    return { giftCard, userErrors: refusal === undefined ? [] : [refusal] };
  },
  failedSettlementResolve: async (_root, { input }, { ports, caller }) => {
    const { settlement, refusal } = await resolveSettlement(ports, caller, input);
    return { settlement, userErrors: refusal === undefined ? [] : [refusal] };
  },
  failedSettlementRetry: async (_root, { input }, { ports, caller }) => {
    const { settled = false, refusal } = await retrySettlement(ports, caller, input);
    return { settled, userErrors: refusal === undefined ? [] : [refusal] };
  },
} satisfies MutationResolvers;
