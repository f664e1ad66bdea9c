// <define:buildConstants>
var define_buildConstants_default = { field: "Query.retailTransaction", requiredScopes: [["till:read"], ["backoffice:read"]], gatewayDocument: "" };

// appsync/resolvers/Query.retailTransaction.ts
import { get } from "@aws-appsync/utils/dynamodb";

// subgraphs/checkout/adapters/appsync-shared/keys.ts
function transactionKey(transactionId) {
  return { pk: `TRANSACTION#${transactionId}`, sk: "TRANSACTION" };
}

// subgraphs/checkout/adapters/appsync-shared/views.ts
function moneyView(value, exponent) {
  const negative = value.minor < 0;
  const significant = `${negative ? -value.minor : value.minor}`;
  const digits = `${"00000".substring(0, exponent + 1 - significant.length)}${significant}`;
  const whole = digits.substring(0, digits.length - exponent);
  const fraction = digits.substring(digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${fraction}`;
  return { amount: negative ? `-${text}` : text, currency: value.currency };
}
function transactionView(item) {
  const record = item.record;
  const exponent = item.minorUnitExponent;
  const lines = [];
  for (const line of record.lines) {
    lines.push(lineView(line, exponent, returnedOf(item, line.lineId)));
  }
  return {
    id: record.id,
    storeId: record.storeId,
    workstationId: record.workstationId,
    businessDayDate: record.businessDayDate,
    series: record.series,
    sequenceNumber: record.sequenceNumber,
    receiptNumber: record.receiptNumber ?? null,
    kind: record.kind,
    channel: record.channel,
    store: { storeId: record.storeId },
    workstation: { workstationId: record.workstationId },
    shift: { shiftId: record.shiftId },
    operator: { operatorId: record.operatorId },
    customer: record.customerId ? { customerId: record.customerId } : null,
    order: record.orderId ? { orderId: record.orderId } : null,
    basketId: record.basketId ?? null,
    completedAt: record.completedAt,
    currency: record.currency,
    lines,
    net: moneyView(record.totals.net, exponent),
    tax: moneyView(record.totals.tax, exponent),
    total: moneyView(record.totals.total, exponent),
    discount: moneyView(record.totals.discount, exponent),
    cashRounding: moneyView(record.cashRounding, exponent),
    change: moneyView(record.change, exponent),
    taxes: taxViews(record.taxes, exponent),
    tenders: tenderViews(record.tenders, exponent, item.settled ?? []),
    originalTransactionId: record.originalTransactionId ?? null,
    journalHash: item.hash,
    previousHash: item.previousHash,
    receivedAt: item.offline ? item.offline.receivedAt : null
  };
}
function lineView(line, exponent, returnedQuantity) {
  const modifications = [];
  for (const modification of line.modifications) {
    modifications.push({
      kind: modification.kind,
      promotionId: modification.promotionId ?? null,
      description: modification.description,
      base: moneyView(modification.base, exponent),
      amount: moneyView(modification.amount, exponent)
    });
  }
  return {
    lineId: line.lineId,
    item: { itemId: line.itemId },
    unit: { gtin: line.gtin },
    lot: line.batchLot ? { gtin: line.gtin, batchLot: line.batchLot } : null,
    gtin: line.gtin,
    description: line.description,
    quantity: line.quantity,
    baseQuantity: line.baseQuantity,
    entryMethod: line.entryMethod,
    batchLot: line.batchLot ?? null,
    serial: line.serial ?? null,
    expiry: line.expiry ?? null,
    unitPrice: moneyView(line.unitPrice, exponent),
    modifications,
    discount: moneyView(line.discount, exponent),
    net: moneyView(line.net, exponent),
    tax: moneyView(line.tax, exponent),
    gross: moneyView(line.gross, exponent),
    parentLineId: line.depositOf ?? null,
    feeKind: line.feeKind ?? null,
    restock: line.restock ?? null,
    originalLineId: line.originalLine ? line.originalLine.lineId : null,
    returnedQuantity: { value: returnedQuantity, unit: line.quantity.unit }
  };
}
function taxViews(taxes, exponent) {
  const views = [];
  for (const tax of taxes) {
    views.push({
      taxId: tax.taxId,
      name: tax.name,
      rate: tax.rate,
      taxable: moneyView(tax.taxable, exponent),
      tax: moneyView(tax.tax, exponent)
    });
  }
  return views;
}
function tenderViews(tenders, exponent, settled) {
  const views = [];
  for (const tender of tenders) {
    let status = tender.status;
    for (const entry of settled) {
      if (entry.tenderId === tender.tenderId) status = entry.status;
    }
    views.push({
      tenderId: tender.tenderId,
      kind: tender.kind,
      amount: moneyView(tender.amount, exponent),
      status,
      tendered: tender.tendered ? moneyView(tender.tendered, exponent) : null,
      change: tender.change ? moneyView(tender.change, exponent) : null,
      cardBrand: tender.cardBrand ?? null,
      cardLastFour: tender.cardLastFour ?? null,
      providerReference: tender.providerReference ?? null,
      declineReason: tender.declineReason ?? null
    });
  }
  return views;
}
function returnedOf(item, lineId) {
  let quantity = "0";
  for (const entry of item.returned) {
    if (entry.lineId === lineId) quantity = entry.quantity;
  }
  return quantity;
}

// appsync/resolvers/Query.retailTransaction.ts
function ask(ctx) {
  return get({ key: transactionKey(ctx.args.id), consistentRead: true });
}
function read(ctx) {
  return ctx.result;
}
function ownerOf({ record }) {
  return { storeId: record.storeId, customerId: record.customerId };
}
function view(stored) {
  const transaction = transactionView(stored);
  const originalId = transaction.originalTransactionId;
  return { ...transaction, originalTransaction: originalId ? { id: originalId } : null };
}

// appsync/resolvers/guard.ts
import { util } from "@aws-appsync/utils";
function requireScopes(ctx) {
  if (hasScopes(ctx)) return;
  const alternatives = [];
  for (const all of define_buildConstants_default.requiredScopes) alternatives.push(all.join(" and "));
  const wanted = alternatives.join(", or ");
  util.error(`${define_buildConstants_default.field} needs the scope ${wanted}.`, "FORBIDDEN");
}
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
function claimsOf(ctx) {
  const identity = ctx.identity;
  return identity?.claims ?? {};
}
function scopesOf(ctx) {
  const scope = claimsOf(ctx).scope;
  return scope ? scope.split(" ") : [];
}

// appsync/resolvers/Query.retailTransaction.entry.js
function request(ctx) {
  requireScopes(ctx);
  return ask(ctx);
}
function response(ctx) {
  raiseError(ctx);
  const stored = read(ctx);
  return stored && maySee(ctx, ownerOf(stored)) ? view(stored) : null;
}
export {
  request,
  response
};
