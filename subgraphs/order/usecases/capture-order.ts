import { accept } from '#kernel/outcome.ts';
import type { Customer } from '../domain/customer.ts';
import {
  type CustomerOrder,
  type FulfilmentKind,
  orderFromQuote,
  type QuotedBasket,
} from '../domain/order.ts';
import { orderNumberOf } from '../domain/order-number.ts';
import { type OrderOutcome, refused } from '../domain/refusal.ts';
import { captureSagaId } from '../domain/saga-id.ts';
import type { Caller, IdempotencyClaim, LostTo, Ports, Saga, StoredAnswer } from '../ports.ts';
import { orderStatusChanged } from './facts.ts';
import { once } from './once.ts';
import { knownOrder, readCustomer } from './read-one.ts';
import { sagaSettled, startSaga } from './run-saga.ts';
import { again, untilSettled } from './until-settled.ts';
import { requireCustomer } from './visibility.ts';

export type CaptureOrder = {
  readonly quote: string;
  readonly kind: FulfilmentKind;
  readonly storeId: string;
  readonly customerId?: string | null | undefined;
  readonly paymentToken?: string | null | undefined;
  readonly idempotencyKey: string;
};

/**
 * Writes the order down as PENDING together with its saga, then waits for the saga's end, but not for long. The
 * order that comes back may be REJECTED, which is an outcome and not a refusal: it is kept.
 */
export async function captureOrder(
  ports: Ports,
  caller: Caller,
  input: CaptureOrder,
): Promise<OrderOutcome<CustomerOrder>> {
  const done = await once(ports, caller, { mutation: 'orderCapture', input }, (claim) =>
    place(ports, caller, input, claim),
  );
  if (!done.ok) return done;
  const { orderId = '' } = done.value;
  await sagaSettled(ports, captureSagaId(orderId));
  return accept(await knownOrder(ports, orderId));
}

async function place(
  ports: Ports,
  caller: Caller,
  input: CaptureOrder,
  claim: IdempotencyClaim,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN'> {
  const quote = await ports.quotes.verify(input.quote, ports.clock());
  if (quote === undefined) return quoteInvalid;
  if (quote === 'EXPIRED') {
    return refused('QUOTE_EXPIRED', 'The quote is too old. Ask for a new one.', 'quote');
  }
  if (caller.audience === 'staff') [quote.storeId, input.storeId].forEach(caller.requireStore);
  const buyer = buyerOf(caller, input, quote);
  if (!buyer.ok) return buyer;
  const admitted = deliveryRefusal(input, quote) ?? (await admit(ports, input, buyer.value));
  if (!admitted.ok) return admitted;
  return untilSettled(() => write(ports, { input, quote, claim, customerId: buyer.value, caller }));
}

const quoteInvalid = refused('QUOTE_INVALID', 'The quote was not signed here.', 'quote');

/** Whose order it is: the shopper's own, or whom staff names, and never somebody else's basket. */
function buyerOf(
  caller: Caller,
  input: CaptureOrder,
  quote: QuotedBasket,
): OrderOutcome<string | undefined> {
  if (input.customerId != null) requireCustomer(caller, input.customerId);
  const named = caller.audience === 'shopper' ? caller.customerId : input.customerId;
  const buyer = named ?? (caller.audience === 'staff' ? quote.customerId : undefined);
  if (quote.customerId === undefined || quote.customerId === buyer) return accept(buyer);
  return refused('CUSTOMER_MISMATCH', 'The quote is of another customer.', 'customerId');
}

/** Whoever has it brought pays for that where the store charges it, and nobody else does. */
function deliveryRefusal({ kind }: CaptureOrder, { delivery }: QuotedBasket) {
  if (delivery === undefined || (kind === 'SHIP') === (delivery === 'CHARGED')) return undefined;
  const message =
    kind === 'SHIP'
      ? "Scan one of the store's delivery fees into the basket first."
      : 'What is picked up has no delivery fee: take it out.';
  return refused('DELIVERY_FEE_WRONG', message, 'kind');
}

async function admit(
  ports: Ports,
  { kind, paymentToken }: CaptureOrder,
  customerId: string | undefined,
): Promise<OrderOutcome<undefined>> {
  if (kind === 'SHIP' && paymentToken == null) {
    return refused('PAYMENT_TOKEN_REQUIRED', 'What is shipped is paid by card.', 'paymentToken');
  }
  const customer = customerId === undefined ? undefined : await readCustomer(ports, customerId);
  if (customerId !== undefined && customer === undefined) {
    return refused('CUSTOMER_UNKNOWN', 'No customer has this id.', 'customerId');
  }
  if (customer?.status === 'ERASED') return customerErased;
  return kind === 'SHIP' ? shippable(customer) : accept(undefined);
}

const customerErased = refused('CUSTOMER_ERASED', "The customer's data was erased.", 'customerId');

function shippable(customer: Customer | undefined): OrderOutcome<undefined> {
  if (customer?.address !== undefined) return accept(undefined);
  return refused('DELIVERY_ADDRESS_REQUIRED', 'Who shall it be sent to?', 'customerId');
}

type Placement = {
  readonly caller: Caller;
  readonly input: CaptureOrder;
  readonly quote: QuotedBasket;
  readonly claim: IdempotencyClaim;
  readonly customerId: string | undefined;
};

async function write(
  ports: Ports,
  { caller, input, quote, claim, customerId }: Placement,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | typeof again> {
  const order = newOrder(ports, { input, quote, customerId });
  const { orderId, basketId, basketVersion } = order;
  const saga = newSaga(order, input, caller);
  const written = await ports.store.commit({
    order: { record: order },
    saga: { record: saga },
    quote: { take: { basketId, basketVersion, token: input.quote, orderId } },
    activeCustomerId: customerId,
    claim: { ...claim, answer: { orderId } },
    facts: [orderStatusChanged(order)],
    correlationId: caller.correlationId,
  });
  if (!written.ok) return lostTo(written.lost);
  // Not awaited here: whoever asks waits outside of the key's turn.
  void startSaga(ports, saga, { resumed: false });
  return accept({ orderId });
}

function lostTo(lost: LostTo): OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | typeof again {
  if (lost === 'KEY') return 'KEY_TAKEN';
  if (lost === 'QUOTE') return refused('QUOTE_USED', 'The quote is an order already.', 'quote');
  if (lost === 'INACTIVE_CUSTOMER') return customerErased;
  return again;
}

function newOrder(
  ports: Ports,
  { input, quote, customerId }: Pick<Placement, 'input' | 'quote' | 'customerId'>,
): CustomerOrder {
  return orderFromQuote(quote, {
    orderId: ports.newId(),
    orderNumber: orderNumberOf(ports.randomBytes(orderNumberBytes)),
    storeId: input.storeId,
    kind: input.kind,
    customerId,
    payAtHandOver: input.paymentToken == null,
    now: ports.clock().toISOString(),
  });
}

const orderNumberBytes = 8;

function newSaga(order: CustomerOrder, { paymentToken }: CaptureOrder, caller: Caller): Saga {
  return {
    sagaId: captureSagaId(order.orderId),
    kind: 'CAPTURE',
    orderId: order.orderId,
    version: 1,
    status: 'RUNNING',
    ...(paymentToken == null ? {} : { paymentToken }),
    correlationId: caller.correlationId,
    startedAt: order.placedAt,
  };
}
