import { z } from 'zod';
import { readConfig } from '#platform/config.ts';
import type { Resources } from '#platform/contracts/resources.ts';

const schema = z.object({
  /** How long `orderCapture` and `orderCancel` wait for their saga before they answer as it stands. */
  ORDER_CAPTURE_WAIT_MS: z.coerce
    .number('expected milliseconds')
    .int()
    .min(0)
    .max(10_000)
    .default(3000),
  /** Stands in for the seconds between the retries of a saga's step; tests wait less. */
  ORDER_SAGA_RETRY_MS: z.coerce.number('expected milliseconds').int().min(0).max(60_000).optional(),
  /** The payment gateway at the edge; absent: its simulator in this process. */
  PAYMENT_GATEWAY_URL: z.url('expected a URL').optional(),
});

export type OrderConfig = {
  readonly captureWaitMs: number;
  readonly sagaRetryMs?: number;
  readonly paymentGatewayUrl?: string;
};

export function readOrderConfig(environment: Resources['environment']): OrderConfig {
  const config = readConfig(schema, environment);
  return {
    captureWaitMs: config.ORDER_CAPTURE_WAIT_MS,
    ...(config.ORDER_SAGA_RETRY_MS === undefined
      ? {}
      : { sagaRetryMs: config.ORDER_SAGA_RETRY_MS }),
    ...(config.PAYMENT_GATEWAY_URL === undefined
      ? {}
      : { paymentGatewayUrl: config.PAYMENT_GATEWAY_URL }),
  };
}
