import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { addCoupon } from '../usecases/add-coupon.ts';
import { addReturnLines } from '../usecases/add-return-lines.ts';
import { attachCustomer } from '../usecases/attach-customer.ts';
import { completeTransaction } from '../usecases/complete-transaction.ts';
import { noSale } from '../usecases/no-sale.ts';
import { openBasket } from '../usecases/open-basket.ts';
import { overridePrice } from '../usecases/override-price.ts';
import { postVoid } from '../usecases/post-void.ts';
import { quoteBasket } from '../usecases/quote-basket.ts';
import { recallBasket } from '../usecases/recall-basket.ts';
import { redeemPoints } from '../usecases/redeem-points.ts';
import { refundBasket } from '../usecases/refund-basket.ts';
import { removeCoupon } from '../usecases/remove-coupon.ts';
import { reprintReceipt } from '../usecases/reprint-receipt.ts';
import { removeLine } from '../usecases/remove-line.ts';
import { returnWithoutReceipt } from '../usecases/return-without-receipt.ts';
import { returnTransaction } from '../usecases/return-transaction.ts';
import { scan } from '../usecases/scan.ts';
import { setCustomerExemption } from '../usecases/set-customer-exemption.ts';
import { setCustomerGroups } from '../usecases/set-customer-groups.ts';
import { setDiscount } from '../usecases/set-discount.ts';
import { setLineQuantity } from '../usecases/set-line-quantity.ts';
import { setTaxExemption } from '../usecases/set-tax-exemption.ts';
import { suspendBasket } from '../usecases/suspend-basket.ts';
import { voidBasket } from '../usecases/void-basket.ts';
import { receiptOf } from './receipt-of.ts';
import { withoutNull } from './without-null.ts';
import { offlineMutations } from './offline-mutations.ts';
import { toPayload } from './payload.ts';
import { tenderMutations } from './tender-mutations.ts';

export const Mutation: MutationResolvers = {
  basketOpen: async (_root, { input }, context) => {
    const { channel = 'STORE', training = false, ...rest } = withoutNull(input);
    const opening = { channel, training, ...rest };
    return toPayload(await openBasket(context.ports, context.caller, opening), context);
  },
  basketScan: async (_root, { input }, context) => {
    const { entryMethod = 'SCANNED', ageConfirmed = false, ...rest } = withoutNull(input);
    const scanned = { entryMethod, ageConfirmed, ...rest };
    return toPayload(await scan(context.ports, context.caller, scanned), context);
  },
  lineQuantitySet: async (_root, { input }, context) =>
    toPayload(await setLineQuantity(context.ports, context.caller, withoutNull(input)), context),
  lineRemove: async (_root, { input }, context) =>
    toPayload(await removeLine(context.ports, context.caller, withoutNull(input)), context),
  basketSuspend: async (_root, { input }, context) =>
    toPayload(await suspendBasket(context.ports, context.caller, withoutNull(input)), context),
  basketRecall: async (_root, { input }, context) =>
    toPayload(await recallBasket(context.ports, context.caller, withoutNull(input)), context),
  basketVoid: async (_root, { input }, context) =>
    toPayload(await voidBasket(context.ports, context.caller, withoutNull(input)), context),
  basketCouponAdd: async (_root, { input }, context) =>
    toPayload(await addCoupon(context.ports, context.caller, withoutNull(input)), context),
  basketCouponRemove: async (_root, { input }, context) =>
    toPayload(await removeCoupon(context.ports, context.caller, withoutNull(input)), context),
  basketPointsRedeem: async (_root, { input }, context) =>
    toPayload(await redeemPoints(context.ports, context.caller, withoutNull(input)), context),
  basketDiscountSet: async (_root, { input }, context) =>
    toPayload(await setDiscount(context.ports, context.caller, withoutNull(input)), context),
  linePriceOverride: async (_root, { input }, context) =>
    toPayload(await overridePrice(context.ports, context.caller, withoutNull(input)), context),
  basketTaxExemptionSet: async (_root, { input }, context) =>
    toPayload(await setTaxExemption(context.ports, context.caller, withoutNull(input)), context),
  customerGroupsSet: async (_root, { input }, { ports, caller }) => {
    const { account, refusal } = await setCustomerGroups(ports, caller, input);
    return { account, userErrors: refusal === undefined ? [] : [refusal] };
  },
  customerTaxExemptionSet: async (_root, { input }, { ports, caller }) => {
    const { account, refusal } = await setCustomerExemption(ports, caller, withoutNull(input));
    return { account, userErrors: refusal === undefined ? [] : [refusal] };
  },
  basketCustomerAttach: async (_root, { input }, context) =>
    toPayload(await attachCustomer(context.ports, context.caller, withoutNull(input)), context),
  basketQuote: async (_root, { input }, context) => {
    const quoted = await quoteBasket(context.ports, context.caller, withoutNull(input));
    return {
      basket: context.visibleBasket(quoted.basket),
      quote: quoted.ok ? quoted.value : null,
      userErrors: quoted.ok ? [] : [quoted.refusal],
    };
  },
  ...tenderMutations,
  transactionComplete: async (_root, { input }, context) =>
    toPayload(
      await completeTransaction(context.ports, context.caller, withoutNull(input)),
      context,
    ),
  transactionReturn: async (_root, { input }, context) => {
    const returning = { ...withoutNull(input), lines: input.lines.map(withoutNull) };
    return toPayload(await returnTransaction(context.ports, context.caller, returning), context);
  },
  receiptReprint: async (_root, { input }, context) => {
    const answer = await reprintReceipt(context.ports, context.caller, withoutNull(input));
    const payload = toPayload(answer, context);
    return { ...payload, receipt: answer.transaction && receiptOf(answer.transaction, context) };
  },
  basketReturnLinesAdd: async (_root, { input }, context) => {
    const adding = { ...withoutNull(input), lines: input.lines.map(withoutNull) };
    return toPayload(await addReturnLines(context.ports, context.caller, adding), context);
  },
  basketReturnWithoutReceiptAdd: async (_root, { input }, context) => {
    const { entryMethod = 'SCANNED', ...rest } = withoutNull(input);
    const goods = { entryMethod, ...rest };
    return toPayload(await returnWithoutReceipt(context.ports, context.caller, goods), context);
  },
  basketRefund: async (_root, { input }, context) =>
    toPayload(await refundBasket(context.ports, context.caller, withoutNull(input)), context),
  transactionPostVoid: async (_root, { input }, context) =>
    toPayload(await postVoid(context.ports, context.caller, withoutNull(input)), context),
  noSale: async (_root, { input }, context) => {
    const { training = false, ...rest } = withoutNull(input);
    return toPayload(await noSale(context.ports, context.caller, { training, ...rest }), context);
  },
  ...offlineMutations,
};
