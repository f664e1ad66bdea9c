import { type Context, util } from '@aws-appsync/utils';

export function request(ctx: Context): never {
  const { parentTypeName, fieldName } = ctx.info;
  return util.error(
    `${parentTypeName}.${fieldName} is not mirrored yet; ask the gateway.`,
    'NOT_MIRRORED',
  );
}

export function response(): null {
  return null;
}
