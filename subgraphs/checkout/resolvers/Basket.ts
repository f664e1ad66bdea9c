import type { BasketResolvers } from '../__generated__/resolvers.ts';
import { planBasketRefund } from '../usecases/plan-refund.ts';
import { feePolicyOf } from '../domain/fees.ts';
import { goingOn } from '../domain/held-approval.ts';
import { basketPoints } from '../domain/loyalty.ts';
import { nextSteps } from '../domain/next-steps.ts';
import { tipOf } from '../domain/tip.ts';

export const Basket: BasketResolvers = {
  __resolveReference: async ({ id }, { loaders, visibleBasket }) =>
    visibleBasket(await loaders.basket.load(id)),
  store: ({ storeId }) => ({ storeId }),
  workstation: ({ workstationId }) => (workstationId === undefined ? null : { workstationId }),
  operator: ({ operatorId }) => (operatorId === undefined ? null : { operatorId }),
  customer: ({ customerId }) => (customerId === undefined ? null : { customerId }),
  lines: ({ lines }) => lines.map((line) => ({ line, returned: '0' })),
  coupons: ({ coupons = [], idleCoupons = [] }) =>
    coupons.map((coupon) => ({ ...coupon, applied: !idleCoupons.includes(coupon.code) })),
  pointsToBurn: ({ pointsToBurn = 0 }) => pointsToBurn,
  net: ({ totals }) => totals.net,
  tax: ({ totals }) => totals.tax,
  total: ({ totals }) => totals.total,
  discount: ({ totals }) => totals.discount,
  points: (basket) => basketPoints(basket),
  returnApproval: (basket, _args, { caller, ports }) => {
    const now = ports.clock().toISOString();
    return goingOn(basket, { operatorId: caller.operatorId ?? caller.subject, now });
  },
  refundPlan: (basket, _args, { ports }) => planBasketRefund(ports, basket),
  due: ({ sums }) => sums.due,
  cashDue: ({ sums }) => sums.cashDue,
  change: ({ sums }) => sums.change,
  cashRounding: ({ sums }) => sums.cashRounding,
  tip: (basket) => tipOf(basket),
  deliveryGtins: ({ policy }) => feePolicyOf(policy).deliveryGtins,
  nextSteps: (basket) => nextSteps(basket),
  transaction: ({ transactionId }, _args, { loaders }) =>
    transactionId === undefined ? undefined : loaders.transaction.load(transactionId),
};
