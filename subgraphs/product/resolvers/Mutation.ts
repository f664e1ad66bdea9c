import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { addTradeItemUnit } from '../usecases/add-trade-item-unit.ts';
import { addVariant } from '../usecases/add-variant.ts';
import { assignPriceList } from '../usecases/assign-price-list.ts';
import { createCoupon } from '../usecases/create-coupon.ts';
import { createItem } from '../usecases/create-item.ts';
import { createPriceList } from '../usecases/create-price-list.ts';
import { createPromotion } from '../usecases/create-promotion.ts';
import { importItems } from '../usecases/import-items.ts';
import { issueRecall } from '../usecases/issue-recall.ts';
import { liftRecall } from '../usecases/lift-recall.ts';
import { registerLot } from '../usecases/register-lot.ts';
import { setOffer } from '../usecases/set-offer.ts';
import { setTaxRate } from '../usecases/set-tax-rate.ts';
import { stopCoupon } from '../usecases/stop-coupon.ts';
import { stopPromotion } from '../usecases/stop-promotion.ts';
import { updateItem } from '../usecases/update-item.ts';
import { changed, userErrorsOf } from './answers.ts';
import { toImportInput, toImportPayload } from './import-items.ts';
import { defaulted, withoutNulls } from './inputs.ts';
import { toItemChanges, toPromotionInput, toUnits } from './mutation-inputs.ts';
import { requireStores } from './visibility.ts';

export const Mutation: MutationResolvers = {
  itemCreate: async (_root, { input }, context) => {
    const given = defaulted(withoutNulls(input), 'baseUnit', 'lotControlled', 'soldByWeight');
    const { ports, caller, loaders } = context;
    const outcome = await createItem(ports, caller, { ...given, units: toUnits(given.units) });
    const item = await changed(outcome, context, ({ itemId }) => loaders.item.load(itemId));
    return { item, userErrors: userErrorsOf(outcome) };
  },

  itemUpdate: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await updateItem(ports, caller, toItemChanges(input));
    const stale = !outcome.ok && outcome.refusal.code === 'VERSION_STALE';
    const item = stale
      ? await loaders.item.clear(input.itemId).load(input.itemId)
      : await changed(outcome, context, ({ itemId }) => loaders.item.load(itemId));
    return { item, userErrors: userErrorsOf(outcome) };
  },

  variantAdd: async (_root, { input }, context) => {
    const given = withoutNulls(input);
    const { ports, caller, loaders } = context;
    const outcome = await addVariant(ports, caller, { ...given, units: toUnits(given.units) });
    const variant = await changed(outcome, context, ({ itemId }) => loaders.item.load(itemId));
    return { variant, userErrors: userErrorsOf(outcome) };
  },

  tradeItemUnitAdd: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const unitInput = defaulted(input.unit, 'baseUnitsPerUnit');
    const outcome = await addTradeItemUnit(ports, caller, { ...input, unit: unitInput });
    const unit = await changed(outcome, context, ({ gtin }) => loaders.unit.load(gtin));
    return { unit, userErrors: userErrorsOf(outcome) };
  },

  offerSet: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await setOffer(ports, caller, defaulted(withoutNulls(input), 'channels'));
    const offer = await changed(outcome, context, ({ offerId }) => loaders.offer.load(offerId));
    return { offer, userErrors: userErrorsOf(outcome) };
  },

  priceListCreate: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await createPriceList(ports, caller, input);
    const priceList = await changed(outcome, context, ({ priceListId }) =>
      loaders.priceList.load(priceListId),
    );
    return { priceList, userErrors: userErrorsOf(outcome) };
  },

  priceListAssign: async (_root, { input }, context) => {
    requireStores(context, [input.storeId]);
    const { ports, caller, loaders } = context;
    const outcome = await assignPriceList(ports, caller, input);
    const assignments = await changed(outcome, context, ({ storeId }) =>
      loaders.assignmentsOfStore.load(storeId),
    );
    const assignment = assignments?.find(({ channel }) => channel === input.channel);
    return { assignment, userErrors: userErrorsOf(outcome) };
  },

  promotionCreate: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const given = toPromotionInput(input);
    requireStores(context, given.storeIds);
    const outcome = await createPromotion(ports, caller, given);
    const promotion = await changed(outcome, context, ({ promotionId }) =>
      loaders.promotion.load(promotionId),
    );
    return { promotion, userErrors: userErrorsOf(outcome) };
  },

  promotionStop: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await stopPromotion(ports, caller, input, ({ storeIds }) => {
      requireStores(context, storeIds);
    });
    const promotion = await changed(outcome, context, ({ promotionId }) =>
      loaders.promotion.load(promotionId),
    );
    return { promotion, userErrors: userErrorsOf(outcome) };
  },

  couponCreate: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await createCoupon(ports, caller, withoutNulls(input), ({ storeIds }) => {
      requireStores(context, storeIds);
    });
    const coupon = await changed(outcome, context, ({ code }) => loaders.coupon.load(code));
    return { coupon, userErrors: userErrorsOf(outcome) };
  },

  couponStop: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await stopCoupon(ports, caller, input, ({ storeIds }) => {
      requireStores(context, storeIds);
    });
    const coupon = await changed(outcome, context, ({ code }) => loaders.coupon.load(code));
    return { coupon, userErrors: userErrorsOf(outcome) };
  },

  taxRateSet: async (_root, { input }, context) => {
    const { ports, caller } = context;
    const outcome = await setTaxRate(ports, caller, withoutNulls(input));
    const { jurisdictionId, taxClassId } = input;
    const tables = await changed(outcome, context, () => ports.store.taxRateTables(jurisdictionId));
    const table = tables?.find((candidate) => candidate.taxClassId === taxClassId);
    const taxRates = (table?.rates ?? []).map((rate) => ({ ...rate, jurisdictionId, taxClassId }));
    return { taxRates, userErrors: userErrorsOf(outcome) };
  },

  lotRegister: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await registerLot(ports, caller, withoutNulls(input));
    const lot = await changed(outcome, context, (key) => loaders.lot.load(key));
    return { lot, userErrors: userErrorsOf(outcome) };
  },

  recallIssue: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const given = defaulted(withoutNulls(input), 'storeIds');
    requireStores(context, given.storeIds);
    const outcome = await issueRecall(ports, caller, given);
    const recall = await changed(outcome, context, ({ recallId }) => loaders.recall.load(recallId));
    return { recall, userErrors: userErrorsOf(outcome) };
  },

  recallLift: async (_root, { input }, context) => {
    const { ports, caller, loaders } = context;
    const outcome = await liftRecall(ports, caller, input, ({ storeIds }) => {
      requireStores(context, storeIds);
    });
    const recall = await changed(outcome, context, ({ recallId }) => loaders.recall.load(recallId));
    return { recall, userErrors: userErrorsOf(outcome) };
  },

  itemImport: async (_root, { input }, context) => {
    const outcome = await importItems(context.ports, context.caller, toImportInput(input));
    return toImportPayload(outcome, context);
  },
};
