import { z } from 'zod';
import { readConfig } from '#platform/config.ts';

export type ProductConfig = { readonly scanCacheTtlMs: number };

/** Throws one fault that names every bad variable. */
export function readProductConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ProductConfig {
  const settings = readConfig(settingsSchema, environment);
  return { scanCacheTtlMs: settings.PRODUCT_SCAN_CACHE_SECONDS * 1000 };
}

const settingsSchema = z.object({
  /** How long a price check may show an item as it was, when another process has changed it. */
  PRODUCT_SCAN_CACHE_SECONDS: z.coerce
    .number('expected a number of seconds')
    .min(0)
    .max(3600)
    .default(30),
});
