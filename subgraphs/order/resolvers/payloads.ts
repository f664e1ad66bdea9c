import type { SubgraphContext } from '../context.ts';
import type { Customer } from '../domain/customer.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import type { OrderOutcome, OrderRefusal } from '../domain/refusal.ts';
import type { CustomerAnswer } from '../usecases/change-customer.ts';

type CustomerPayload = {
  readonly customer: Customer | undefined;
  readonly userErrors: readonly OrderRefusal[];
};

type OrderPayload = {
  readonly order: CustomerOrder | undefined;
  readonly userErrors: readonly OrderRefusal[];
};

export function toCustomerPayload(
  answer: OrderOutcome<Customer> | CustomerAnswer,
): CustomerPayload {
  if (!('ok' in answer)) return { customer: answer.customer, userErrors: errorsOf(answer.refusal) };
  if (answer.ok) return { customer: answer.value, userErrors: [] };
  return { customer: undefined, userErrors: errorsOf(answer.refusal) };
}

/** A rejected order says why both in itself and as a user error. */
export function toOrderPayload(answer: OrderOutcome<CustomerOrder>): OrderPayload {
  if (!answer.ok) return { order: undefined, userErrors: errorsOf(answer.refusal) };
  return { order: answer.value, userErrors: errorsOf(answer.value.rejection) };
}

export async function toFulfilmentPayload(
  answer: OrderOutcome<Fulfilment>,
  { loaders }: SubgraphContext,
): Promise<OrderPayload & { readonly fulfilment: Fulfilment | undefined }> {
  if (!answer.ok) {
    return { order: undefined, fulfilment: undefined, userErrors: errorsOf(answer.refusal) };
  }
  const order = await loaders.order.load(answer.value.orderId);
  return { order, fulfilment: answer.value, userErrors: [] };
}

/** Paths are within the input, whoever made them. */
function errorsOf(refusal: OrderRefusal | undefined): readonly OrderRefusal[] {
  if (refusal?.field?.[0] !== 'input') return refusal === undefined ? [] : [refusal];
  return [{ ...refusal, field: refusal.field.slice(1) }];
}
