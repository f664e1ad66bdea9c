import { z } from 'zod';
import type { Logger } from 'pino';
import { createPostgresBus } from './bus/postgres-bus.ts';
import { createRedisBus } from './bus/redis-bus.ts';
import { readConfig } from './config.ts';
import type { EventBus } from './contracts/events.ts';
import type { Resources } from './contracts/resources.ts';
import { openDynamo } from './dynamodb.ts';
import { createLogger } from './log.ts';
import { openPostgres } from './postgres.ts';
import { openRedis } from './redis.ts';
import type { Shutdown } from './shutdown.ts';
import { isStrongSecret } from './signatures.ts';
import { createHttpTaskCaller } from './tasks.ts';

type Environment = Resources['environment'];

/** Opens what a process of one subgraph needs, from its environment, and adds each closer to the shutdown. */
export function openResources(
  name: string,
  environment: Environment,
  shutdown: Shutdown,
  log: Logger = createLogger(name, environment['LOG_LEVEL']),
): Resources {
  const config = readConfig(resourcesConfig, environment);
  const postgres = openPostgres(config.DATABASE_URL, log);
  shutdown.add('PostgreSQL', () => postgres.end());
  const dynamo = openDynamo({
    region: config.AWS_REGION,
    transport: config.DYNAMODB_TRANSPORT,
    ...(config.DYNAMODB_ENDPOINT === undefined ? {} : { endpoint: config.DYNAMODB_ENDPOINT }),
  });
  shutdown.add('DynamoDB', () => dynamo.destroy());
  const redis = config.REDIS_URL === undefined ? undefined : openRedis(config.REDIS_URL, log);
  if (redis !== undefined) shutdown.add('Redis', () => redis.disconnect());
  const resources = {
    log,
    clock: () => new Date(),
    callTask: createHttpTaskCaller(config.SUBGRAPH_URLS, config.TILLGRAPH_INTERNAL_SECRET, name),
    dynamo,
    tablePrefix: config.TABLE_PREFIX,
    postgres,
    ...(redis === undefined ? {} : { redis }),
    internalSecret: config.TILLGRAPH_INTERNAL_SECRET,
    environment,
  };
  const bus = openBus(name, config.BUS, resources);
  shutdown.add('event bus', () => bus.stop());
  return { ...resources, bus };
}

function openBus(
  name: string,
  kind: 'postgres' | 'redis',
  { postgres, redis, log }: Pick<Resources, 'postgres' | 'redis' | 'log'>,
): EventBus {
  if (kind === 'redis' && redis !== undefined) return createRedisBus({ redis, log });
  return createPostgresBus({ pool: postgres, log, name });
}

/** For a process that reads more than this and wants every bad variable named at once. */
export const resourcesConfig = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected a postgres:// URL' }),
    /** Only for an embedded or local DynamoDB. */
    DYNAMODB_ENDPOINT: z.url({ error: 'expected an http:// URL' }).optional(),
    /** `sdk` sends every call through the AWS SDK: slower, for whoever mistrusts the short way. */
    DYNAMODB_TRANSPORT: z.enum(['lean', 'sdk']).default('lean'),
    AWS_REGION: z.string().default('eu-central-1'),
    TABLE_PREFIX: z
      .string()
      .regex(/^[\w.-]+$/, 'expected letters, digits, ".", "-" or "_"')
      .default('tillgraph-'),
    REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected a redis:// URL' }).optional(),
    TILLGRAPH_INTERNAL_SECRET: z
      .string()
      .refine(isStrongSecret, 'expected at least 32 bytes in base64 (openssl rand -base64 32)'),
    /** Where the other subgraphs serve tasks: `product=http://127.0.0.1:4001,order=http://...`. */
    SUBGRAPH_URLS: z.string().default('').transform(parseSubgraphUrls),
    BUS: z.enum(['postgres', 'redis']).default('postgres'),
  })
  .superRefine(({ BUS, REDIS_URL }, context) => {
    if (BUS !== 'redis' || REDIS_URL !== undefined) return;
    const message = 'expected a redis:// URL, because BUS is redis';
    context.addIssue({ code: 'custom', path: ['REDIS_URL'], message });
  });

function parseSubgraphUrls(text: string, context: z.RefinementCtx): Record<string, string> {
  const entries = text.split(',').filter((entry) => entry.trim() !== '');
  const pairs = entries.map((entry): [string, string] => {
    const at = entry.indexOf('=');
    return [entry.slice(0, Math.max(0, at)).trim(), entry.slice(at + 1).trim()];
  });
  if (!pairs.every(([subgraph, url]) => subgraph !== '' && URL.canParse(url))) {
    const message = 'expected subgraph=URL pairs with commas between';
    context.addIssue({ code: 'custom', message });
  }
  return Object.fromEntries(pairs);
}
