// <define:buildConstants>
var define_buildConstants_default = { field: "Query.items", requiredScopes: [["product:read"]], gatewayDocument: "query Items($filter: ItemFilter, $sort: ItemSort!, $first: Int!, $after: Cursor) { items(filter: $filter, sort: $sort, first: $first, after: $after) { edges { cursor node { itemId description category { categoryId name parent { categoryId } children { categoryId } department { categoryId } } taxClass { taxClassId name } baseUnit units { gtin item { itemId } unit baseUnitsPerUnit } lotControlled minimumAge depositItem { itemId } feeKind discountable feeItems { itemId } soldByWeight discontinued imageUrl variants { item { itemId } attributes { name value } } variantOf { itemId } variantAttributes { name value } version changedAt openRecalls { recallId gtin batchLot item { itemId } reason stores { storeId priceLists { store { storeId } channel priceList { priceListId name currency } } } issuedAt liftedAt } } } nodes { itemId description category { categoryId name parent { categoryId } children { categoryId } department { categoryId } } taxClass { taxClassId name } baseUnit units { gtin item { itemId } unit baseUnitsPerUnit } lotControlled minimumAge depositItem { itemId } feeKind discountable feeItems { itemId } soldByWeight discontinued imageUrl variants { item { itemId } attributes { name value } } variantOf { itemId } variantAttributes { name value } version changedAt openRecalls { recallId gtin batchLot item { itemId } reason stores { storeId priceLists { store { storeId } channel priceList { priceListId name currency } } } issuedAt liftedAt } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }" };

// appsync/resolvers/gateway.ts
import { util } from "@aws-appsync/utils";
function request(ctx) {
  const sent = ctx.request.headers;
  const headers = { "content-type": "application/json" };
  const authorization = sent["authorization"];
  if (authorization) headers["authorization"] = asBearer(authorization);
  const correlationId = sent["x-correlation-id"];
  if (correlationId) headers["x-correlation-id"] = correlationId;
  const body = JSON.stringify({
    query: define_buildConstants_default.gatewayDocument,
    variables: ctx.args
  });
  return { method: "POST", resourcePath: "/graphql", params: { headers, body } };
}
function response(ctx) {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
  const { statusCode, body } = ctx.result;
  if (!body.startsWith("{")) {
    util.error(`The gateway answered with status ${statusCode}.`, "GATEWAY_UNAVAILABLE");
  }
  const answer = JSON.parse(body);
  const value = answer.data ? answer.data[ctx.info.fieldName] : null;
  const errors = answer.errors ?? [];
  const first = errors[0];
  if (first && (value === null || value === void 0)) {
    util.error(first.message, codeOf(first), null, first.extensions);
  }
  for (const error of errors)
    util.appendError(error.message, codeOf(error), null, error.extensions);
  return value;
}
function codeOf(error) {
  return error.extensions?.code ?? "INTERNAL_SERVER_ERROR";
}
function asBearer(authorization) {
  return authorization.startsWith("Bearer ") ? authorization : `Bearer ${authorization}`;
}
export {
  request,
  response
};
