import { z } from 'zod';
import type { EdgeHandler } from './edge-request.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** Calls an operation of the payment gateway; a throw means that the answer was lost. */
export type PaymentTransport = (
  operation: string,
  body: unknown,
) => Promise<{ readonly status: number; readonly body: string }>;

/** The payment gateway, seen as the provider behind it. */
export function createPaymentClient(transport: PaymentTransport): PaymentProvider {
  const call = async <Answer>(
    operation: string,
    body: unknown,
    schema: z.ZodType<Answer>,
  ): Promise<Answer> => {
    const answer = await transport(operation, body);
    if (answer.status === 200) return schema.parse(JSON.parse(answer.body));
    throw new Error(`Payment gateway: ${operation} answered ${answer.status}: ${answer.body}`);
  };
  return {
    authorise: (attempt) => call('authorise', attempt, authorisation),
    find: async (idempotencyKey) =>
      (await call('find', { idempotencyKey }, authorisation.nullable())) ?? undefined,
    findSettlement: async (idempotencyKey) =>
      (await call('findSettlement', { idempotencyKey }, settled.nullable())) ?? undefined,
    capture: (settlement) => call('capture', settlement, settled),
    cancel: (cancellation) => call('cancel', cancellation, settled),
    refund: (settlement) => call('refund', settlement, settled),
  };
}

/** The gateway as a function call in this process. */
export function inProcessTransport(gateway: EdgeHandler): PaymentTransport {
  return async (operation, body) => {
    const request = {
      method: 'POST',
      uri: `/payments/${operation}`,
      headers: {},
      body: { encoding: 'text', data: JSON.stringify(body) },
    } as const;
    const response = await gateway({ Records: [{ cf: { request } }] });
    return { status: Number(response.status), body: response.body };
  };
}

/** The gateway behind its address, such as a CloudFront distribution. */
export function httpTransport(
  baseUrl: string,
  { cardMs, othersMs }: PaymentTimeouts = timeoutsDefault,
): PaymentTransport {
  return async (operation, body) => {
    const response = await fetch(new URL(`/payments/${operation}`, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(operation === 'authorise' ? cardMs : othersMs),
    });
    return { status: response.status, body: await response.text() };
  };
}

export type PaymentTimeouts = { readonly cardMs: number; readonly othersMs: number };

const timeoutsDefault: PaymentTimeouts = {
  cardMs: 45_000, // A customer who looks for a card and types a PIN takes half a minute.
  othersMs: 10_000, // No customer is asked for the others.
};

const authorisation = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('AUTHORISED'),
    providerReference: z.string(),
    brand: z.string(),
    lastFour: z.string(),
  }),
  z.object({ status: z.literal('DECLINED'), reason: z.string() }),
]);

const settled = z.discriminatedUnion('status', [
  z.object({ status: z.literal('DONE') }),
  z.object({ status: z.literal('REFUSED'), reason: z.string() }),
]);
