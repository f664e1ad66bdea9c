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
  readonly fiscal: {
    /** Whose law wants a signing device; empty: nobody's. */
    readonly jurisdictionIds: readonly string[];
    /** Absent: the simulator in this process signs. */
    readonly url: string | undefined;
    /** Where the simulator remembers its key and what it signed; absent: it is another device after each start. */
    readonly simulatorFile: string | undefined;
  };
  readonly receipts: {
    /** The first is private and signs digital receipts; the others only verify. Empty: one is derived from the secret. */
    readonly jwks: readonly z.infer<typeof jwk>[];
    /** What a QR code puts before the signed receipt, such as "https://shop.example/receipt#". */
    readonly linkBase: string | undefined;
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
    fiscal: {
      jurisdictionIds: read.FISCAL_DEVICE_JURISDICTIONS,
      url: read.FISCAL_DEVICE_URL,
      simulatorFile: read.FISCAL_SIMULATOR_FILE,
    },
    receipts: { jwks: read.RECEIPT_SIGNING_KEYS, linkBase: read.RECEIPT_LINK },
  };
}

/** An Ed25519 key (RFC 8037); `d` makes it private. */
const jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string().optional(),
  kid: z.string().max(40).optional(),
});

const signingKeys = z
  .array(jwk)
  .refine(
    ([first]) => first === undefined || first.d !== undefined,
    'expected a private key first',
  );

const idList = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()])));

const variables = z.object({
  FISCAL_DEVICE_JURISDICTIONS: idList,
  FISCAL_DEVICE_URL: z.url('expected the address of the fiscal device').optional(),
  FISCAL_SIMULATOR_FILE: z.string().min(1).optional(),
  RECEIPT_SIGNING_KEYS: z.string().default('[]').transform(parsedJson).pipe(signingKeys),
  RECEIPT_LINK: z.url('expected the address to which a signed receipt is appended').optional(),
  PAYMENT_GATEWAY_URL: z.url('expected the address of the payment gateway').optional(),
  TAX_CALCULATOR_URL: z.url('expected the address of the tax calculator').optional(),
  TAX_CALCULATOR_AUTHORIZATION: z.string().optional(),
  TAX_CALCULATOR_COMPANY: z.string().default('DEFAULT'),
  TAX_CALCULATOR_JURISDICTIONS: idList,
});

function parsedJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'expected a list of JWKs as JSON' });
    return z.NEVER;
  }
}
