import { z } from 'zod';
import { type EdgeHandler, type EdgeResponse, jsonResponse, requestBody } from './edge-request.ts';
import type { PaymentProvider } from './payment-provider.ts';

/**
 * The payment call at the edge, in the shape of a Lambda@Edge origin request: `POST /payments/<operation>`
 * with JSON. It only checks the shape and hands the call on to the provider nearest to the till.
 */
export function createPaymentGateway(provider: PaymentProvider): EdgeHandler {
  return async ({ Records }) => {
    const { request } = Records[0].cf;
    const operation = operationNames.find((name) => request.uri === `/payments/${name}`);
    if (request.method !== 'POST' || operation === undefined) {
      return jsonResponse(404, 'Not Found', { message: 'Expected POST /payments/<operation>' });
    }
    const body = parseJson(requestBody(request));
    return answer(provider, operation, body);
  };
}

const money = z.object({ minor: z.int(), currency: z.string().length(3) });
const idempotencyKey = z.string().min(1).max(200);
const settlement = z.object({ idempotencyKey, providerReference: z.string(), amount: money });

const inputs = {
  authorise: z.object({
    idempotencyKey,
    amount: money,
    cardToken: z.string().max(500).optional(),
    workstationId: z.string().optional(),
  }),
  find: z.object({ idempotencyKey }),
  findSettlement: z.object({ idempotencyKey }),
  capture: settlement,
  cancel: z.object({ idempotencyKey, providerReference: z.string() }),
  refund: settlement,
} as const;

type Operation = keyof typeof inputs;

const operationNames = Object.keys(inputs) as Operation[];

async function answer(
  provider: PaymentProvider,
  operation: Operation,
  body: unknown,
): Promise<EdgeResponse> {
  const parsed = inputs[operation].safeParse(body);
  if (!parsed.success) {
    return jsonResponse(400, 'Bad Request', { message: z.prettifyError(parsed.error) });
  }
  try {
    return jsonResponse(200, 'OK', await call(provider, operation, body));
  } catch {
    // The till asks `find` next; what exactly went wrong is the provider's to log.
    return jsonResponse(504, 'Gateway Timeout', { message: 'The provider did not answer' });
  }
}

function call(provider: PaymentProvider, operation: Operation, body: unknown): Promise<unknown> {
  switch (operation) {
    case 'authorise':
      return provider.authorise(inputs.authorise.parse(body));
    case 'find':
      return provider.find(inputs.find.parse(body).idempotencyKey);
    case 'findSettlement':
      return provider.findSettlement(inputs.findSettlement.parse(body).idempotencyKey);
    case 'capture':
      return provider.capture(inputs.capture.parse(body));
    case 'cancel':
      return provider.cancel(inputs.cancel.parse(body));
    case 'refund':
      return provider.refund(inputs.refund.parse(body));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
