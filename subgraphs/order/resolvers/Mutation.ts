import { type Money, MoneyFault, parseAmount } from '#kernel/money.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { cancelOrder } from '../usecases/cancel-order.ts';
import { captureOrder } from '../usecases/capture-order.ts';
import { createCustomer } from '../usecases/create-customer.ts';
import { eraseCustomer } from '../usecases/erase-customer.ts';
import { handOverFulfilment } from '../usecases/hand-over-fulfilment.ts';
import { readyFulfilment } from '../usecases/ready-fulfilment.ts';
import { updateCustomer } from '../usecases/update-customer.ts';
import { toCustomerPayload, toFulfilmentPayload, toOrderPayload } from './payloads.ts';
import { withoutNull } from './without-null.ts';

export const Mutation: MutationResolvers = {
  customerCreate: async (_root, { input }, { ports, caller }) =>
    toCustomerPayload(await createCustomer(ports, caller, withoutNull(input))),
  // Here null is a word of its own: it removes.
  customerUpdate: async (_root, { input }, { ports, caller }) =>
    toCustomerPayload(await updateCustomer(ports, caller, { ...input })),
  customerErase: async (_root, { input }, { ports, caller }) =>
    toCustomerPayload(await eraseCustomer(ports, caller, { ...input })),
  orderCapture: async (_root, { input }, { ports, caller }) =>
    toOrderPayload(await captureOrder(ports, caller, withoutNull(input))),
  orderCancel: async (_root, { input }, { ports, caller }) =>
    toOrderPayload(await cancelOrder(ports, caller, withoutNull(input))),
  fulfilmentReady: async (_root, { input }, context) =>
    toFulfilmentPayload(
      await readyFulfilment(context.ports, context.caller, { ...input }),
      context,
    ),
  fulfilmentHandOver: async (_root, { input }, context) => {
    const { cashTendered, ...rest } = withoutNull(input);
    const cash = cashTendered === undefined ? {} : { cashTendered: toMoney(cashTendered) };
    const handedOver = await handOverFulfilment(context.ports, context.caller, {
      ...rest,
      ...cash,
    });
    return toFulfilmentPayload(handedOver, context);
  },
};

function toMoney({ amount, currency }: { amount: string; currency: string }): Money {
  try {
    return parseAmount(amount, currency);
  } catch (error) {
    if (error instanceof MoneyFault) throw new BadRequestError(error.message, 'AMOUNT_INVALID');
    throw error;
  }
}
