import { type Context, runtime, util } from '@aws-appsync/utils';

/**
 * For fields below the root that the parent's reader may not hold. What it holds is answered; a field of it that it doesn't
 * hold is an error rather than a wrong null. Of entities it holds the key at least.
 */
export function request(ctx: Context): never {
  const source = (ctx.source ?? {}) as Readonly<Record<string, unknown>>;
  const held = source[ctx.info.fieldName];
  if (held === undefined) refuse(ctx, ctx.info.fieldName);
  const sample = (Array.isArray(held) ? held[0] : held) as Readonly<Record<string, unknown>> | null;
  if (sample) {
    for (const path of ctx.info.selectionSetList) {
      const isOwn = !path.includes('/') && !path.startsWith('__');
      if (isOwn && sample[path] === undefined) refuse(ctx, `${ctx.info.fieldName}.${path}`);
    }
  }
  return runtime.earlyReturn(held);
}

export function response(ctx: Context): unknown {
  return ctx.result;
}

function refuse(ctx: Context, path: string): void {
  const place = `${ctx.info.parentTypeName}.${path}`;
  util.error(`${place} is not mirrored yet; ask the gateway.`, 'NOT_MIRRORED');
}
