import { z } from 'zod';
import { readConfig } from '#platform/config.ts';

export type ErpConfig = z.output<typeof variables>;

export function readErpConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ErpConfig {
  return readConfig(variables, environment);
}

const milliseconds = z.coerce.number('expected milliseconds').int().min(1);

const variables = z
  .object({
    /** The OData service, such as https://erp.example/odata/v4/corporate. Absent: sales wait until there is one. */
    CORPORATE_ERP_URL: z.url('expected an address').optional(),
    CORPORATE_ERP_USER: z.string().optional(),
    CORPORATE_ERP_PASSWORD: z.string().optional(),
    /** What a request waits for at most: half of what the gateway gives a subgraph. */
    CORPORATE_ERP_REQUEST_MS: milliseconds.default(1500),
    /** What an import's page or a posting waits for. */
    CORPORATE_ERP_BACKGROUND_MS: milliseconds.default(10_000),
    /** With waits of 1, 2, 4... up to 900 seconds, 12 tries take about an hour. */
    CORPORATE_ERP_POSTING_TRIES: z.coerce.number('expected a number').int().min(1).default(12),
    CORPORATE_ERP_POSTING_BASE_MS: milliseconds.default(1000),
    /** How long it is left alone after failing five times in a row. */
    CORPORATE_ERP_CIRCUIT_MS: milliseconds.default(10_000),
    /** Absent: imports run when somebody starts them. */
    CORPORATE_ERP_IMPORT_MINUTES: z.coerce.number('expected minutes').min(1).optional(),
    /** Absent: documents are kept in PostgreSQL. Its path names the database. */
    MONGODB_URL: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, 'expected mongodb://host/database')
      .optional(),
  })
  .refine(
    (given) =>
      (given.CORPORATE_ERP_USER === undefined) === (given.CORPORATE_ERP_PASSWORD === undefined),
    {
      message: 'expected CORPORATE_ERP_USER and CORPORATE_ERP_PASSWORD together',
      path: ['CORPORATE_ERP_USER'],
    },
  );
