import type { Logger } from 'pino';
import { type AuthenticatedCaller, authTypes } from './caller.ts';
import type { DataSource } from './data-sources/data-source.ts';
import type { Invocation } from './modules.ts';
import { ResolverError } from './resolver-error.ts';
import type { Evaluate } from './sandbox.ts';

export type UnitResolver = { readonly evaluate: Evaluate; readonly dataSource: DataSource };

/** One field of one request. */
export type FieldCall = {
  readonly args: Readonly<Record<string, unknown>>;
  readonly source: unknown;
  readonly info: object;
  readonly caller: AuthenticatedCaller;
  readonly headers: Readonly<Record<string, string>>;
  readonly log: Logger;
  readonly clock: () => Date;
};

export type UnitOutcome = { readonly value: unknown; readonly invocation: Invocation };

/** AppSync's unit resolver: `request`, the data source, `response`. Throws what `util.error` raised. */
export async function runUnitResolver(
  resolver: UnitResolver,
  call: FieldCall,
): Promise<UnitOutcome> {
  const invocation = newInvocation(call);
  const context = contextOf(call);
  const asked = resolver.evaluate('request', context, invocation);
  if (asked.early) return { value: asked.value, invocation };
  const answer = await resolver.dataSource(asked.value);
  const error = 'error' in answer ? answer.error : undefined;
  if (error !== undefined) call.log.warn({ error }, 'A data source of AppSync failed');
  const { value } = resolver.evaluate(
    'response',
    {
      ...context,
      stash: asked.stash,
      result: answer.result ?? null,
      prev: { result: asked.value },
      ...(error === undefined ? {} : { error }),
    },
    invocation,
  );
  return { value, invocation };
}

function contextOf({ args, source, info, caller, headers }: FieldCall) {
  return {
    arguments: args,
    args,
    identity: caller.identity,
    source: source ?? null,
    request: { headers, domainName: null },
    info,
    env: {},
    stash: {},
    prev: null,
  };
}

function newInvocation({ caller, log, clock }: FieldCall): Invocation {
  return {
    log,
    authType: authTypes[caller.kind],
    now: clock,
    appendedErrors: [],
    responseHeaders: new Map(),
    invalidations: [],
  };
}

/** What AppSync says to whom a field's directives don't admit. */
export function notAuthorized(fieldName: string, typeName: string): ResolverError {
  return new ResolverError({
    message: `Not Authorized to access ${fieldName} on type ${typeName}`,
    errorType: 'Unauthorized',
  });
}
