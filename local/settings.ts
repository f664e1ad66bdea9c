import path from 'node:path';
import { z } from 'zod';
import { readConfig } from '#platform/config.ts';
import { faceOf, faceSettings, type GatewayFace } from '../gateway/config.ts';
import type { DemoSizeName } from './demo-data/create-demo-data.ts';

const portNumber = z.coerce.number('expected a port number').int().min(0).max(65_535);

export const defaultDataDir = '.tillgraph';

const settingsSchema = z.object({
  ...faceSettings.shape,
  PORT: portNumber.default(4000),
  /** The port after the gateway's, unless set. */
  APPSYNC_PORT: portNumber.optional(),
  /** `aws` uses DynamoDB itself, with the SDK's own credentials; never by accident on a laptop that has some. */
  DYNAMODB: z.enum(['embedded', 'aws']).default('embedded'),
  HOST: z.string().default('127.0.0.1'),
  TILLGRAPH_DATA_DIR: z.string().default(defaultDataDir),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected a postgres:// URL' })
    .optional(),
  DYNAMODB_ENDPOINT: z.url({ error: 'expected an http:// URL' }).optional(),
  /** `sdk` sends every call through the AWS SDK; see platform/lean-dynamodb. */
  DYNAMODB_TRANSPORT: z.enum(['lean', 'sdk']).default('lean'),
  AWS_REGION: z.string().default('eu-central-1'),
  TABLE_PREFIX: z.string().default('tillgraph-'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected a redis:// URL' }).optional(),
  CORPORATE_ERP_URL: z.url({ error: 'expected an http:// URL' }).optional(),
  /** `small` is a range of 60 items, for tests and slow machines; `large` one of 50,000, for benchmarks. */
  TILLGRAPH_DEMO: z.enum(['small', 'full', 'large']).default('full'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

export type LocalSettings = {
  readonly port: number;
  readonly appsyncPort: number;
  readonly host: string;
  /** Everything that stays between two starts. */
  readonly dataDir: string;
  /** Present: this service is used, and no embedded one is started. */
  readonly databaseUrl: string | undefined;
  readonly dynamoEndpoint: string | undefined;
  readonly dynamo: 'embedded' | 'aws';
  readonly dynamoTransport: 'lean' | 'sdk';
  readonly redisUrl: string | undefined;
  readonly corporateUrl: string | undefined;
  readonly region: string;
  readonly tablePrefix: string;
  readonly demo: DemoSizeName;
  readonly logLevel: string;
  readonly gateway: GatewayFace;
};

/** What `npm start` reads from the environment; throws one fault that names every wrong setting. */
export function readLocalSettings(
  environment: Readonly<Record<string, string | undefined>>,
): LocalSettings {
  const read = readConfig(settingsSchema, environment);
  return {
    port: read.PORT,
    appsyncPort: read.APPSYNC_PORT ?? (read.PORT === 0 ? 0 : read.PORT + 1),
    dynamo: read.DYNAMODB,
    dynamoTransport: read.DYNAMODB_TRANSPORT,
    host: read.HOST,
    dataDir: path.resolve(read.TILLGRAPH_DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    dynamoEndpoint: read.DYNAMODB_ENDPOINT,
    redisUrl: read.REDIS_URL,
    corporateUrl: read.CORPORATE_ERP_URL,
    region: read.AWS_REGION,
    tablePrefix: read.TABLE_PREFIX,
    demo: read.TILLGRAPH_DEMO,
    logLevel: read.LOG_LEVEL,
    gateway: faceOf(read),
  };
}
