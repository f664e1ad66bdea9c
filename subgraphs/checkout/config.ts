import { z } from 'zod';
import { readConfig } from '#platform/config.ts';

export type CheckoutConfig = {
  /** Absent: the simulator in this process answers. */
  readonly paymentGatewayUrl: string | undefined;
  readonly tax: {
    /** Empty: the tables of the price book are all there is. */
    readonly jurisdictionIds: readonly string[];
    /** Absent: the simulator in this process answers. */
    readonly url: string | undefined;
    readonly authorization: string | undefined;
    readonly companyCode: string;
  };
};

export function readCheckoutConfig(
  environment: Readonly<Record<string, string | undefined>>,
): CheckoutConfig {
  const read = readConfig(variables, environment);
  return {
    paymentGatewayUrl: read.PAYMENT_GATEWAY_URL,
    tax: {
      jurisdictionIds: read.TAX_CALCULATOR_JURISDICTIONS,
      url: read.TAX_CALCULATOR_URL,
      authorization: read.TAX_CALCULATOR_AUTHORIZATION,
      companyCode: read.TAX_CALCULATOR_COMPANY,
    },
  };
}

const variables = z.object({
  PAYMENT_GATEWAY_URL: z.url('expected the address of the payment gateway').optional(),
  TAX_CALCULATOR_URL: z.url('expected the address of the tax calculator').optional(),
  TAX_CALCULATOR_AUTHORIZATION: z.string().optional(),
  TAX_CALCULATOR_COMPANY: z.string().default('DEFAULT'),
  TAX_CALCULATOR_JURISDICTIONS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))),
});
