import { z } from 'zod';
import { readConfig } from '#platform/config.ts';
import { resourcesConfig } from '#platform/open-resources.ts';

/** What `openResources` reads again is part of it, so that one fault names every bad variable. */
const settings = resourcesConfig.safeExtend({
  PORT: z.coerce.number('expected a port number').int().min(0).max(65_535).default(4001),
  HOST: z.string().default('127.0.0.1'),
  GATEWAY_URL: z.url({ error: 'expected the base address of the gateway' }),
  OIDC_ISSUER: z.string().min(1),
  OIDC_AUDIENCE: z.string().default('tillgraph'),
  OIDC_JWKS_URL: z.url(),
  /** With commas between. */
  APPSYNC_API_KEYS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
});

export type AppSyncConfig = {
  readonly port: number;
  readonly host: string;
  readonly gatewayUrl: string;
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  readonly apiKeys: readonly string[];
};

/** The settings of the AppSync process; throws one fault that names every wrong one. */
export function readAppSyncConfig(
  environment: Readonly<Record<string, string | undefined>>,
): AppSyncConfig {
  const read = readConfig(settings, environment);
  return {
    port: read.PORT,
    host: read.HOST,
    gatewayUrl: read.GATEWAY_URL,
    oidc: {
      issuer: read.OIDC_ISSUER,
      audience: read.OIDC_AUDIENCE,
      jwksUrl: read.OIDC_JWKS_URL,
    },
    apiKeys: read.APPSYNC_API_KEYS,
  };
}
