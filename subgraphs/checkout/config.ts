import { z } from 'zod';
import { readConfig } from '#platform/config.ts';

export type CheckoutConfig = {
  /** Absent: the simulator in this process answers. */
  readonly paymentGatewayUrl: string | undefined;
};

export function readCheckoutConfig(
  environment: Readonly<Record<string, string | undefined>>,
): CheckoutConfig {
  const { PAYMENT_GATEWAY_URL } = readConfig(variables, environment);
  return { paymentGatewayUrl: PAYMENT_GATEWAY_URL };
}

const variables = z.object({
  PAYMENT_GATEWAY_URL: z.url('expected the address of the payment gateway').optional(),
});
