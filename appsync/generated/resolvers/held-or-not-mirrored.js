// appsync/resolvers/held-or-not-mirrored.ts
import { runtime, util } from "@aws-appsync/utils";
function request(ctx) {
  const source = ctx.source ?? {};
  const held = source[ctx.info.fieldName];
  if (held === void 0) refuse(ctx, ctx.info.fieldName);
  const sample = Array.isArray(held) ? held[0] : held;
  if (sample) {
    for (const path of ctx.info.selectionSetList) {
      const isOwn = !path.includes("/") && !path.startsWith("__");
      if (isOwn && sample[path] === void 0) refuse(ctx, `${ctx.info.fieldName}.${path}`);
    }
  }
  return runtime.earlyReturn(held);
}
function response(ctx) {
  return ctx.result;
}
function refuse(ctx, path) {
  const place = `${ctx.info.parentTypeName}.${path}`;
  util.error(`${place} is not mirrored yet; ask the gateway.`, "NOT_MIRRORED");
}
export {
  request,
  response
};
