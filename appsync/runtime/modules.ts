import type { Logger } from 'pino';
import { dynamodbModule } from './dynamodb-module.ts';
import { rdsModule } from './rds-module.ts';
import { EarlyReturn, notEmulated, type ResolverErrorDetails } from './resolver-error.ts';
import type { SubscriptionFilter } from './subscription-filter.ts';
import { createUtil } from './util.ts';

/** What one evaluation of a resolver does beside its value. Made anew for each field, so concurrent ones share nothing. */
export type Invocation = {
  readonly log: Logger;
  readonly authType: string;
  readonly now: () => Date;
  readonly appendedErrors: ResolverErrorDetails[];
  readonly responseHeaders: Map<string, string>;
  readonly invalidations: Invalidation[];
  subscriptionFilter?: SubscriptionFilter;
  invalidationFilter?: SubscriptionFilter;
};

export type Invalidation = {
  readonly subscriptionField: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** The modules that a bundle may import, and the globals that stand without import. */
export function appsyncModules(invocation: Invocation): Readonly<Record<string, object>> {
  const main = {
    util: createUtil(invocation),
    extensions: createExtensions(invocation),
    runtime: {
      earlyReturn: (value?: unknown): never => {
        throw new EarlyReturn(value);
      },
    },
  };
  return {
    globals: { ...main, console: createConsole(invocation.log) },
    '@aws-appsync/utils': main,
    '@aws-appsync/utils/dynamodb': dynamodbModule,
    '@aws-appsync/utils/rds': rdsModule,
  };
}

function createExtensions(invocation: Invocation) {
  return {
    setSubscriptionFilter: (filter: SubscriptionFilter) => {
      invocation.subscriptionFilter = copy(filter);
    },
    setSubscriptionInvalidationFilter: (filter: SubscriptionFilter) => {
      invocation.invalidationFilter = copy(filter);
    },
    invalidateSubscriptions: (invalidation: Invalidation) => {
      invocation.invalidations.push(copy(invalidation));
    },
    evictFromApiCache: () => notEmulated('extensions.evictFromApiCache'),
  };
}

/** AppSync writes these to CloudWatch. */
function createConsole(log: Logger) {
  return {
    log: (...values: readonly unknown[]) => log.info({ values }, 'A resolver wrote'),
    error: (...values: readonly unknown[]) => log.error({ values }, 'A resolver wrote'),
  };
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
