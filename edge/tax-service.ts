import { z } from 'zod';

/**
 * The part of AvaTax's REST API, version 2, that a till uses: `POST /api/v2/transactions/create` with a document of
 * type SalesOrder, which is worked out and not recorded. Amounts are JSON numbers there; whoever calls turns them into
 * minor units through their decimal text.
 */
export const taxPath = '/api/v2/transactions/create';

export const taxDocument = z.object({
  type: z.literal('SalesOrder'),
  companyCode: z.string(),
  /** Of the basket, so that a log can be compared. */
  code: z.string(),
  date: z.iso.date(),
  customerCode: z.string(),
  currencyCode: z.string().length(3),
  addresses: z.object({
    singleLocation: z.object({ locationCode: z.string(), region: z.string() }),
  }),
  lines: z.array(
    z.object({
      number: z.string(),
      quantity: z.number(),
      amount: z.number(),
      taxCode: z.string(),
      itemCode: z.string(),
      description: z.string(),
      taxIncluded: z.boolean(),
    }),
  ),
});

export type TaxAnswer = {
  readonly totalTax: number;
  readonly lines: readonly {
    readonly lineNumber: string;
    readonly tax: number;
    readonly taxableAmount: number;
    readonly details: readonly {
      readonly taxName: string;
      readonly jurisCode: string;
      readonly rate: number;
      readonly tax: number;
    }[];
  }[];
};
