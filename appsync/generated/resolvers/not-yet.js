// appsync/resolvers/not-yet.ts
import { util } from "@aws-appsync/utils";
function request(ctx) {
  const { parentTypeName, fieldName } = ctx.info;
  return util.error(
    `${parentTypeName}.${fieldName} is not mirrored yet; ask the gateway.`,
    "NOT_MIRRORED"
  );
}
function response() {
  return null;
}
export {
  request,
  response
};
