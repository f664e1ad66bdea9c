// <define:buildConstants>
var define_buildConstants_default = { field: "Subscription.basketChanged", requiredScopes: [["till:read"], ["dtc:shop"]], gatewayDocument: "" };

// appsync/resolvers/Subscription.basketChanged.entry.js
import { extensions } from "@aws-appsync/utils";

// appsync/resolvers/Subscription.basketChanged.ts
import { get as get2 } from "@aws-appsync/utils/dynamodb";

// subgraphs/checkout/adapters/appsync-shared/keys.ts
function basketKey(basketId) {
  return { pk: `BASKET#${basketId}`, sk: "BASKET" };
}

// appsync/resolvers/Query.basket.ts
import { get } from "@aws-appsync/utils/dynamodb";

// subgraphs/checkout/adapters/appsync-shared/stored-basket.ts
function storedBasket(item) {
  const text = item.basketJson;
  return text ? JSON.parse(text) : item;
}

// appsync/resolvers/Query.basket.ts
function read(ctx) {
  return ctx.result ? storedBasket(ctx.result) : null;
}
function ownerOf({ storeId, shopper }) {
  return { storeId, shopper };
}

// appsync/resolvers/Subscription.basketChanged.ts
function ask(ctx) {
  return get2({ key: basketKey(ctx.args.basketId), consistentRead: true });
}
function filterOf({ id, storeId }) {
  return {
    filterGroup: [
      {
        filters: [
          { fieldName: "basketId", operator: "eq", value: id },
          { fieldName: "storeId", operator: "eq", value: storeId }
        ]
      }
    ]
  };
}

// appsync/resolvers/guard.ts
import { util } from "@aws-appsync/utils";
function hasScopes(ctx) {
  const held = scopesOf(ctx);
  let allowed = define_buildConstants_default.requiredScopes.length === 0;
  for (const all of define_buildConstants_default.requiredScopes) {
    let holdsAll = true;
    for (const scope of all) {
      if (!held.includes(scope)) holdsAll = false;
    }
    if (holdsAll) allowed = true;
  }
  return allowed;
}
function maySee(ctx, owner) {
  const claims = claimsOf(ctx);
  const scopes = scopesOf(ctx);
  if (scopes.includes("dtc:shop") && !scopes.includes("till:read")) {
    const isShopper = owner.shopper !== void 0 && owner.shopper === claims.sub;
    const isCustomer = owner.customerId !== void 0 && owner.customerId === claims.customer_id;
    return isShopper || isCustomer;
  }
  if (claims.stores === "ALL") return true;
  return Array.isArray(claims.stores) && claims.stores.includes(owner.storeId);
}
function raiseError(ctx) {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
}
function nothingFilter() {
  return {
    filterGroup: [{ filters: [{ fieldName: "storeId", operator: "eq", value: "NO-STORE" }] }]
  };
}
function claimsOf(ctx) {
  const identity = ctx.identity;
  return identity?.claims ?? {};
}
function scopesOf(ctx) {
  const scope = claimsOf(ctx).scope;
  return scope ? scope.split(" ") : [];
}

// appsync/resolvers/Subscription.basketChanged.entry.js
function request(ctx) {
  return ask(ctx);
}
function response(ctx) {
  raiseError(ctx);
  const stored = read(ctx);
  const allowed = stored && hasScopes(ctx) && maySee(ctx, ownerOf(stored));
  extensions.setSubscriptionFilter(allowed ? filterOf(stored) : nothingFilter());
  return null;
}
export {
  request,
  response
};
