import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { EventBus } from './events.ts';
import type { TaskCaller } from './tasks.ts';

/** What a process hands to every subgraph's `assemble`: connections and the shared machinery, already open. */
export type Resources = {
  readonly log: Logger;
  readonly clock: () => Date;
  readonly bus: EventBus;
  readonly callTask: TaskCaller;
  readonly dynamo: DynamoDBClient;
  /** Prefix of every DynamoDB table of this deployment, e.g. `tillgraph-`; tests use one per file. */
  readonly tablePrefix: string;
  /** One pool per database role; each PostgreSQL subgraph keeps to the schema that bears its name. */
  readonly postgres: Pool;
  /** Absent: an in-process cache is used instead. */
  readonly redis?: Redis;
  /** Base64 secret of at least 32 bytes from which internal signatures (identity, quotes, approvals) derive. */
  readonly internalSecret: string;
  /** The raw environment for a subgraph's own `config.ts`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};
