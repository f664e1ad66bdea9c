import { z } from 'zod';
import { ConfigFault, readConfig } from '#platform/config.ts';
import { coalescings, type Coalescing } from './gateway-options.ts';
import type { Safelist } from './trusted-documents/trusted-documents.ts';

/** What a gateway shows its clients and its operators, in whichever process it is. */
export const faceSettings = z.object({
  /** Comma-separated origins whose pages may ask. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
  /** Where Prometheus asks, on a listener of its own; without a port nowhere. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** Whether only the documents of the manifest may be asked. */
  SAFELIST: z.enum(['off', 'log', 'enforce']).default('off'),
  COALESCE: z.enum(coalescings).default('off'),
});

const settings = z.object({
  ...faceSettings.shape,
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** A path below the sources, or an address (http:, https:). */
  SUPERGRAPH: z.string().default('schema/generated/supergraph.graphql'),
  /** Whether a new supergraph there is taken over without a restart. */
  SUPERGRAPH_WATCH: z.enum(['true', 'false']).default('false'),
  /** Addresses of the subgraphs: http:, https:, or lambda: with the function's name. */
  PRODUCT_URL: z.url(),
  CHECKOUT_URL: z.url(),
  ORDER_URL: z.url(),
  BACK_OFFICE_URL: z.url(),
  CORPORATE_ERP_URL: z.url(),
  OIDC_ISSUER: z.string().min(1),
  OIDC_AUDIENCE: z.string().default('tillgraph'),
  OIDC_JWKS_URL: z.url(),
  TILLGRAPH_INTERNAL_SECRET: z
    .string()
    .refine((secret) => Buffer.from(secret, 'base64').length >= 32, {
      message: 'expected base64 of at least 32 bytes',
    }),
  /** Where the subgraphs' events come from, as for them; without its address nothing is pushed. */
  BUS: z.enum(['postgres', 'redis']).default('postgres'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Where automatic persisted queries are kept; `redis` needs REDIS_URL. */
  PERSISTED_QUERIES: z.enum(['off', 'memory', 'redis']).default('memory'),
  NODE_ENV: z.string().default('development'),
});

export type GatewayFace = {
  readonly corsOrigins: readonly string[];
  /** Where metrics are served; undefined: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  readonly safelist: Safelist;
  readonly coalesce: Coalescing;
};

export function faceOf(read: z.infer<typeof faceSettings>): GatewayFace {
  const { METRICS_PORT: port, METRICS_HOST: host } = read;
  return {
    corsOrigins: read.CORS_ORIGINS,
    metrics: port === undefined ? undefined : { port, host },
    safelist: read.SAFELIST,
    coalesce: read.COALESCE,
  };
}

export type GatewayConfig = GatewayFace & {
  readonly port: number;
  readonly host: string;
  readonly supergraph: string;
  readonly watchesSupergraph: boolean;
  /** By subgraph name as in the supergraph. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  readonly internalSecret: string;
  /** The event bus; undefined: nothing is pushed. */
  readonly bus: BusAddress | undefined;
  readonly persistedQueries: PersistedQueries;
  /** No introspection, no suggestions, no playground. */
  readonly isProduction: boolean;
};

/** In this process, nowhere, or shared in Redis. */
export type PersistedQueries = 'off' | 'memory' | { readonly redisUrl: string };

export type BusAddress = { readonly kind: 'postgres' | 'redis'; readonly url: string };

/** The gateway process's settings; throws one fault that names every wrong one. */
export function readGatewayConfig(
  environment: Readonly<Record<string, string | undefined>>,
): GatewayConfig {
  const read = readConfig(settings, environment);
  return {
    port: read.PORT,
    host: read.HOST,
    supergraph: read.SUPERGRAPH,
    watchesSupergraph: read.SUPERGRAPH_WATCH === 'true',
    subgraphUrls: {
      product: read.PRODUCT_URL,
      checkout: read.CHECKOUT_URL,
      order: read.ORDER_URL,
      'back-office': read.BACK_OFFICE_URL,
      'corporate-erp': read.CORPORATE_ERP_URL,
    },
    oidc: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUrl: read.OIDC_JWKS_URL },
    internalSecret: read.TILLGRAPH_INTERNAL_SECRET,
    ...faceOf(read),
    bus: busAddress(read),
    persistedQueries: persistedQueriesOf(read),
    isProduction: read.NODE_ENV === 'production',
  };
}

function busAddress({ BUS, ...read }: z.infer<typeof settings>): BusAddress | undefined {
  const url = BUS === 'redis' ? read.REDIS_URL : read.DATABASE_URL;
  return url === undefined ? undefined : { kind: BUS, url };
}

function persistedQueriesOf(read: z.infer<typeof settings>): PersistedQueries {
  if (read.PERSISTED_QUERIES !== 'redis') return read.PERSISTED_QUERIES;
  if (read.REDIS_URL !== undefined) return { redisUrl: read.REDIS_URL };
  throw new ConfigFault('REDIS_URL: expected an address, since PERSISTED_QUERIES is redis');
}
