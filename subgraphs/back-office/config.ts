import { z } from 'zod';
import type { Resources } from '#platform/contracts/resources.ts';
import { readConfig } from '#platform/config.ts';

const schema = z.object({
  /** scrypt's N: 2^15 takes about 80 ms a try; tests and demonstrations take less. */
  BACK_OFFICE_PIN_COST: z.coerce
    .number('expected a power of two')
    .int()
    .min(1024)
    .max(131_072)
    .refine((cost) => Number.isInteger(Math.log2(cost)), 'expected a power of two')
    .default(32_768),
  /** How long `shiftClose` waits for the till's last transactions before it answers CLOSING. */
  BACK_OFFICE_CLOSE_WAIT_MS: z.coerce
    .number('expected milliseconds')
    .int()
    .min(0)
    .max(10_000)
    .default(2000),
});

export type BackOfficeConfig = {
  readonly pinCost: number;
  readonly closeWaitMs: number;
};

export function readBackOfficeConfig(environment: Resources['environment']): BackOfficeConfig {
  const config = readConfig(schema, environment);
  return { pinCost: config.BACK_OFFICE_PIN_COST, closeWaitMs: config.BACK_OFFICE_CLOSE_WAIT_MS };
}
