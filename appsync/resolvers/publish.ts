import type { Context, NONERequest } from '@aws-appsync/utils';

/** Hands the payload on to subscribers; nothing is stored. */
export function request(ctx: Context<{ readonly input: unknown }>): NONERequest {
  return { payload: ctx.args.input };
}

export function response(ctx: Context): unknown {
  return ctx.result;
}
